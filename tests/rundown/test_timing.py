"""Expected times: the rules of the walk along a lane, as tables.

A case is a lane, the registers, and what is then expected of each slot, in planned order.
"""

from __future__ import annotations

from kiosk.rundown.moment import place
from kiosk.rundown.timing import expected

from .lanes import ABC, Case, check, table, timed
from .programmes import DAY, NEXT_DAY, TORONTO, at, minutes, slot, state, told, touched

DELAYS = [
    Case("nothing set, nothing moves", ABC, {}, ABC),
    Case(
        "a longer one pushes those behind it, and a gap soaks up",
        ABC,
        {"A": touched(added=10)},
        ["A 09:00-09:40", "B 09:40-10:10", "C 10:15-10:45"],
    ),
    Case(
        "what the gap does not soak up goes on",
        ABC,
        {"A": touched(added=25)},
        ["A 09:00-09:55", "B 09:55-10:25", "C 10:25-10:55"],
    ),
    Case(
        "a shifted one keeps its length, and pushes",
        ABC,
        {"B": touched(shift=20)},
        ["A 09:00-09:30", "B 09:50-10:20", "C 10:20-10:50"],
    ),
    Case(
        "a shift counts from the planned start, not on top of a push",
        ABC,
        {"A": touched(added=20), "B": touched(shift=15)},
        ["A 09:00-09:50", "B 09:50-10:20", "C 10:20-10:50"],
    ),
    Case(
        "a shift beyond the push counts in full",
        ABC,
        {"A": touched(added=20), "B": touched(shift=25)},
        ["A 09:00-09:50", "B 09:55-10:25", "C 10:25-10:55"],
    ),
    Case(
        "a shorter one leaves a gap: nothing moves earlier by itself",
        ABC,
        {"A": touched(added=-10)},
        ["A 09:00-09:20", "B 09:30-10:00", "C 10:15-10:45"],
    ),
    Case(
        "a slot can be brought forward into a gap",
        ABC,
        {"C": touched(shift=-15)},
        ["A 09:00-09:30", "B 09:30-10:00", "C 10:00-10:30"],
    ),
    Case(
        "but not into the one before it",
        ABC,
        {"B": touched(shift=-15)},
        ABC,
    ),
    Case(
        "the first of the lane can begin earlier",
        ABC,
        {"A": touched(shift=-15)},
        ["A 08:45-09:15", "B 09:30-10:00", "C 10:15-10:45"],
    ),
    Case(
        "shortened by more than all of it, it has no length, and never a negative one",
        ABC,
        {"A": touched(added=-45)},
        ["A 09:00-09:00", "B 09:30-10:00", "C 10:15-10:45"],
    ),
]


@table(DELAYS)
def test_a_delay(case: Case) -> None:
    check(case)


MINIMUMS = [
    Case(
        "as much length as it is late",
        ["A 09:00-09:30", "P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"A": touched(added=10)},
        ["A 09:00-09:40", "P 09:40-10:30", "B 10:30-11:00"],
    ),
    Case(
        "to the minute of its minimum",
        ["A 09:00-09:30", "P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"A": touched(added=40)},
        ["A 09:00-10:10", "P 10:10-10:30", "B 10:30-11:00"],
    ),
    Case(
        "and no further",
        ["A 09:00-09:30", "P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"A": touched(added=45)},
        ["A 09:00-10:15", "P 10:15-10:35", "B 10:35-11:05"],
    ),
    Case(
        "two in a row share what is left",
        ["A 09:00-09:30", "P 09:30-09:50 min=10", "Q 09:50-10:10 min=10", "B 10:10-10:30"],
        {"A": touched(added=15)},
        ["A 09:00-09:45", "P 09:45-09:55", "Q 09:55-10:10", "B 10:10-10:30"],
    ),
    Case(
        "its own shift makes it late too",
        ["P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"P": touched(shift=10)},
        ["P 09:40-10:30", "B 10:30-11:00"],
    ),
    Case(
        "what the operator adds is its length as well",
        ["A 09:00-09:30", "P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"A": touched(added=10), "P": touched(added=15)},
        ["A 09:00-09:40", "P 09:40-10:45", "B 10:45-11:15"],
    ),
    Case(
        "the operator can shorten it under its minimum, lateness cannot",
        ["A 09:00-09:30", "P 09:30-10:30 min=20"],
        {"A": touched(added=10), "P": touched(added=-45)},
        ["A 09:00-09:40", "P 09:40-09:55"],
    ),
    Case(
        "one that starts early does not grow",
        ["P 09:30-10:30 min=20"],
        {"P": touched(shift=-10)},
        ["P 09:20-10:20"],
    ),
    Case(
        "without a minimum it never shrinks",
        ["A 09:00-09:30", "B 09:30-10:30"],
        {"A": touched(added=10)},
        ["A 09:00-09:40", "B 09:40-10:40"],
    ),
    Case(
        "a fixed one with a minimum shrinks when its own start is moved",
        ["L 12:30-13:00 fixed min=20"],
        {"L": touched(shift=15)},
        ["L 12:45-13:05"],
    ),
]


@table(MINIMUMS)
def test_a_slot_with_a_minimum_shrinks(case: Case) -> None:
    check(case)


FIXED = [
    Case(
        "stands, and cuts the one that reaches past its start",
        ["A 09:00-09:30", "L 09:30-10:00 fixed"],
        {"A": touched(added=10)},
        ["A 09:00-09:30 overrun=10", "L 09:30-10:00"],
    ),
    Case(
        "is not pushed by a gap that is too short",
        ["A 09:00-09:30", "L 09:35-10:00 fixed", "B 10:00-10:10"],
        {"A": touched(added=10)},
        ["A 09:00-09:35 overrun=5", "L 09:35-10:00", "B 10:00-10:10"],
    ),
    Case(
        "one that ends just where it starts loses nothing",
        ["A 09:00-09:30", "L 09:35-10:00 fixed"],
        {"A": touched(added=5)},
        ["A 09:00-09:35", "L 09:35-10:00"],
    ),
    Case(
        "moves only when it is moved",
        ["A 09:00-09:30", "L 09:30-10:00 fixed", "B 10:00-10:30"],
        {"A": touched(added=10), "L": touched(shift=15)},
        ["A 09:00-09:40", "L 09:45-10:15", "B 10:15-10:45"],
    ),
    Case(
        "brought forward it cuts the one before it",
        ["A 09:00-09:30", "L 09:30-10:00 fixed", "B 10:00-10:30"],
        {"L": touched(shift=-10)},
        ["A 09:00-09:20 overrun=10", "L 09:20-09:50", "B 10:00-10:30"],
    ),
    Case(
        "a slot is wholly crowded out: it has no time left, and its whole length is its overrun",
        ["A 09:00-09:30", "B 09:30-09:45", "L 09:45-10:00 fixed"],
        {"A": touched(added=20)},
        ["A 09:00-09:45 overrun=5", "B 09:45-09:45 overrun=15", "L 09:45-10:00"],
    ),
    Case(
        "several are cut at once",
        ["A 09:00-09:30", "B 09:00-09:40", "L 09:45-10:00 fixed"],
        {"A": touched(added=20), "B": touched(added=10)},
        ["A 09:00-09:45 overrun=5", "B 09:00-09:45 overrun=5", "L 09:45-10:00"],
    ),
    Case(
        "two fixed ones: the first, moved, is cut by the second",
        ["L 12:00-12:30 fixed", "S 12:30-13:00 fixed"],
        {"L": touched(shift=10)},
        ["L 12:10-12:30 overrun=10", "S 12:30-13:00"],
    ),
    Case(
        "what two standing ones take adds up",
        ["A 09:00-09:30", "L 09:30-10:00 fixed", "S 10:00-10:30 fixed"],
        {"A": touched(added=10), "S": touched(shift=-45)},
        ["A 09:00-09:15 overrun=25", "L 09:15-09:15 overrun=30", "S 09:15-09:45"],
    ),
    Case(
        "a slot that shrinks to its minimum is cut all the same",
        ["A 09:00-09:30", "P 09:30-10:00 min=20", "L 10:00-10:30 fixed"],
        {"A": touched(added=15)},
        ["A 09:00-09:45", "P 09:45-10:00 overrun=5", "L 10:00-10:30"],
    ),
]


@table(FIXED)
def test_a_fixed_slot(case: Case) -> None:
    check(case)


OVERLAPS = [
    Case(
        "planned overlaps never push one another",
        ["A 09:00-10:00", "B 09:30-10:30"],
        {"A": touched(added=45)},
        ["A 09:00-10:45", "B 09:30-10:30"],
    ),
    Case(
        "but what is behind both waits for the later",
        ["A 09:00-10:00", "B 09:30-10:30", "C 10:30-11:00"],
        {"A": touched(added=45)},
        ["A 09:00-10:45", "B 09:30-10:30", "C 10:45-11:15"],
    ),
    Case(
        "a fixed one does not cut what was planned beside it",
        ["A 09:00-10:00", "L 09:30-10:30 fixed"],
        {"A": touched(added=45)},
        ["A 09:00-10:45", "L 09:30-10:30"],
    ),
    Case(
        "two that begin together are beside one another",
        ["A 09:00-10:00", "B 09:00-09:30", "C 09:30-10:00"],
        {"A": touched(added=10), "B": touched(added=5)},
        ["B 09:00-09:35", "A 09:00-10:10", "C 09:35-10:05"],
    ),
]


@table(OVERLAPS)
def test_planned_overlaps(case: Case) -> None:
    check(case)


LANES = [
    Case(
        "rooms do not know each other",
        ["A 09:00-09:30 room=East", "B 09:30-10:00 room=West", "C 09:30-10:00 room=East", "D 09:30-10:00"],
        {"A": touched(added=10)},
        ["D 09:30-10:00", "A 09:00-09:40", "C 09:40-10:10", "B 09:30-10:00"],
    ),
    Case(
        "a fixed one cuts only in its own room",
        ["A 09:00-09:30 room=East", "L 09:30-10:00 fixed room=West"],
        {"A": touched(added=10)},
        ["A 09:00-09:40", "L 09:30-10:00"],
    ),
]


@table(LANES)
def test_lanes(case: Case) -> None:
    check(case)


CANCELLED = [
    Case(
        "passed over: it keeps its planned time, takes none, and nothing moves earlier",
        ABC,
        {"B": touched(cancelled=True)},
        ["A 09:00-09:30", "B 09:30-10:00 cancelled", "C 10:15-10:45"],
    ),
    Case(
        "its time soaks up delay",
        ABC,
        {"A": touched(added=40), "B": touched(cancelled=True)},
        ["A 09:00-10:10", "B 09:30-10:00 cancelled", "C 10:15-10:45"],
    ),
    Case(
        "a fixed one that is cancelled does not stand any more",
        ["A 09:00-09:30", "L 09:30-10:00 fixed", "B 10:00-10:30"],
        {"A": touched(added=40), "L": touched(cancelled=True)},
        ["A 09:00-10:10", "L 09:30-10:00 cancelled", "B 10:10-10:40"],
    ),
    Case(
        "its other registers do not matter",
        ["A 09:00-09:30", "B 09:30-10:00"],
        {"A": touched(cancelled=True, added=40, held="09:00", started="09:50")},
        ["A 09:00-09:30 cancelled", "B 09:30-10:00"],
        now="09:45",
    ),
    Case(
        "it is not cut",
        ["A 09:00-09:30", "L 09:30-10:00 fixed"],
        {"A": touched(cancelled=True), "L": touched(shift=-15)},
        ["A 09:00-09:30 cancelled", "L 09:15-09:45"],
    ),
]


@table(CANCELLED)
def test_a_cancelled_slot(case: Case) -> None:
    check(case)


ZERO_LENGTH = [
    Case(
        "is pushed as any other",
        ["A 09:00-09:30", "Z 09:30-09:30", "B 09:30-10:00"],
        {"A": touched(added=10)},
        ["A 09:00-09:40", "Z 09:40-09:40", "B 09:40-10:10"],
    ),
    Case(
        "comes before a longer one that begins with it, however the file lists them",
        ["B 09:30-10:00", "Z 09:30-09:30", "A 09:00-09:30"],
        {"Z": touched(shift=10)},
        ["A 09:00-09:30", "Z 09:40-09:40", "B 09:40-10:10"],
    ),
    Case(
        "pushed past a fixed one it happens when that begins, and lost nothing",
        ["A 09:00-09:30", "Z 09:30-09:30", "L 09:35-10:00 fixed"],
        {"A": touched(added=10)},
        ["A 09:00-09:35 overrun=5", "Z 09:35-09:35", "L 09:35-10:00"],
    ),
]


@table(ZERO_LENGTH)
def test_a_slot_of_no_length(case: Case) -> None:
    check(case)


def test_days_are_lanes_of_their_own() -> None:
    slots = [place(slot("A 23:00-24:30"), DAY, TORONTO), place(slot("B 00:00-01:00"), NEXT_DAY, TORONTO)]
    late, first = expected(slots, state({"A": touched(added=60)}), at("22:00"))
    assert (told(late), told(first)) == ("A 23:00-01:30", "B 00:00-01:00")


def test_delay_is_how_much_later_it_starts() -> None:
    delays = [one.delay for one in timed(ABC, {"A": touched(added=20), "C": touched(shift=-5)})]
    assert delays == [minutes(0), minutes(20), minutes(5)]
    (early,) = timed(["A 09:00-09:30"], {"A": touched(shift=-5)})
    assert early.delay == minutes(-5)


def test_crowded_out_is_what_lost_all_of_its_time() -> None:
    lane = ["A 09:00-09:30", "B 09:30-09:45", "L 09:45-10:00 fixed"]
    assert [one.crowded_out for one in timed(lane, {"A": touched(added=20)})] == [False, True, False]
    (ended,) = timed(["A 09:00-09:30"], {"A": touched(ended="09:00")})
    assert not ended.crowded_out
