"""Expected times when the operator starts, ends or holds slots, as tables; and where a slot is."""

from __future__ import annotations

import pytest

from kiosk.rundown.registers import Registers
from kiosk.rundown.timing import Status

from .lanes import ABC, Case, check, table, timed
from .programmes import at, touched

BY_HAND = [
    Case(
        "started earlier, it keeps its length and cuts the one before it",
        ABC,
        {"B": touched(started="09:20")},
        ["A 09:00-09:20 overrun=10", "B 09:20-09:50", "C 10:15-10:45"],
    ),
    Case(
        "started later, it pushes",
        ABC,
        {"B": touched(started="09:50")},
        ["A 09:00-09:30", "B 09:50-10:20", "C 10:20-10:50"],
    ),
    Case(
        "started by hand it heeds neither shift nor push",
        ABC,
        {"A": touched(added=30), "B": touched(started="09:40", shift=45)},
        ["A 09:00-09:40 overrun=20", "B 09:40-10:10", "C 10:15-10:45"],
    ),
    Case(
        "what was added stays added",
        ABC,
        {"B": touched(started="09:20", added=10)},
        ["A 09:00-09:20 overrun=10", "B 09:20-10:00", "C 10:15-10:45"],
    ),
    Case(
        "a fixed one can be started by hand, too",
        ["A 09:00-09:30", "L 09:30-10:00 fixed"],
        {"L": touched(started="09:35", shift=20)},
        ["A 09:00-09:30", "L 09:35-10:05"],
    ),
    Case(
        "started late, one with a minimum gives up length",
        ["P 09:00-10:00 min=20", "B 10:00-10:30"],
        {"P": touched(started="09:15")},
        ["P 09:15-10:00", "B 10:00-10:30"],
    ),
    Case(
        "one that was not passed over is crowded out when a later one is started before it",
        ABC,
        {"C": touched(started="09:20")},
        ["A 09:00-09:20 overrun=10", "B 09:20-09:20 overrun=30", "C 09:20-09:50"],
    ),
    Case(
        "ended by hand, the next keeps its time",
        ABC,
        {"A": touched(ended="09:20")},
        ["A 09:00-09:20", "B 09:30-10:00", "C 10:15-10:45"],
    ),
    Case(
        "ended late, it pushes",
        ABC,
        {"A": touched(ended="09:50")},
        ["A 09:00-09:50", "B 09:50-10:20", "C 10:20-10:50"],
    ),
    Case(
        "ended before the start that it has now, it has no length",
        ABC,
        {"A": touched(added=10), "B": touched(ended="09:35")},
        ["A 09:00-09:40", "B 09:40-09:40", "C 10:15-10:45"],
    ),
    Case(
        "its minimum does not matter once it was ended",
        ["P 09:00-10:00 min=20", "B 10:00-10:30"],
        {"P": touched(ended="09:10")},
        ["P 09:00-09:10", "B 10:00-10:30"],
    ),
]


@table(BY_HAND)
def test_a_slot_that_was_started_or_ended_by_hand(case: Case) -> None:
    check(case)


HELD = [
    Case(
        "until its end it goes on as planned",
        ABC,
        {"A": touched(held="09:10")},
        ["A 09:00-09:30 held", "B 09:30-10:00", "C 10:15-10:45"],
        now="09:10",
    ),
    Case(
        "at its end it does not end, and what is behind it waits",
        ABC,
        {"A": touched(held="09:10")},
        ["A 09:00-09:30 held", "B 09:30-10:00 waiting", "C 10:15-10:45"],
        now="09:30",
    ),
    Case(
        "past its end everything behind it moves as the clock does",
        ABC,
        {"A": touched(held="09:10")},
        ["A 09:00-09:50:20 held", "B 09:50:20-10:20:20 waiting", "C 10:20:20-10:50:20"],
        now="09:50:20",
    ),
    Case(
        "released, it ends for good",
        ABC,
        {"A": touched(held="09:10", ended="09:50")},
        ["A 09:00-09:50", "B 09:50-10:20", "C 10:20-10:50"],
        now="09:55",
    ),
    Case(
        "a slot with a minimum behind it soaks up while it waits",
        ["A 09:00-09:30", "P 09:30-10:30 min=20", "B 10:30-11:00"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:45 held", "P 09:45-10:30 waiting", "B 10:30-11:00"],
        now="09:45",
    ),
    Case(
        "a zero-length one waits, and so does the one behind that",
        ["A 09:00-09:30", "Z 09:30-09:30", "B 09:30-10:00"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:40 held", "Z 09:40-09:40 waiting", "B 09:40-10:10 waiting"],
        now="09:40",
    ),
    Case(
        "one that was moved to later than now does not wait yet",
        ABC,
        {"A": touched(held="09:10"), "B": touched(shift=20)},
        ["A 09:00-09:40 held", "B 09:50-10:20", "C 10:20-10:50"],
        now="09:40",
    ),
    Case(
        "held before a fixed one, it is held until that begins; one between waits all the same",
        ["A 09:00-09:30", "B 09:30-10:00", "L 10:00-10:30 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:45 held", "B 09:45-10:00 overrun=15 waiting", "L 10:00-10:30"],
        now="09:45",
    ),
    Case(
        "held right before a fixed one, it is held to the last second",
        ["A 09:00-09:30", "L 09:30-10:00 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:30 held", "L 09:30-10:00"],
        now="09:29:59",
    ),
    Case(
        "a fixed one cuts it at its second",
        ["A 09:00-09:30", "L 09:30-10:00 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:30", "L 09:30-10:00"],
        now="09:30",
    ),
    Case(
        "and what waited between them is crowded out then",
        ["A 09:00-09:30", "Z 09:30-09:30", "B 09:30-10:00", "L 10:00-10:30 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-10:00", "Z 10:00-10:00", "B 10:00-10:00 overrun=30", "L 10:00-10:30"],
        now="10:00",
    ),
    Case(
        "that counts no further: what is over moves with the clock no more",
        ["A 09:00-09:30", "B 09:30-10:00", "L 10:00-10:30 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-10:00", "B 10:00-10:00 overrun=30", "L 10:00-10:30"],
        now="10:20",
    ),
    Case(
        "nor when a second fixed one begins",
        ["A 09:00-09:30", "L 10:00-10:30 fixed", "M 11:00-11:30 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-10:00", "L 10:00-10:30", "M 11:00-11:30"],
        now="11:10",
    ),
    Case(
        "nor does what was planned beside the fixed one wait any longer",
        ["A 09:00-09:30", "B 09:30-10:15", "L 10:00-10:30 fixed"],
        {"A": touched(held="09:10")},
        ["A 09:00-10:00", "B 10:00-10:45", "L 10:00-10:30"],
        now="10:20",
    ),
    Case(
        "a fixed one that is cancelled, or beside it, ends no hold",
        ["A 09:00-09:30", "K 09:20-09:50 fixed", "L 09:40-10:00 fixed"],
        {"A": touched(held="09:10"), "L": touched(cancelled=True)},
        ["A 09:00-09:50 held", "K 09:20-09:50", "L 09:40-10:00 cancelled"],
        now="09:50",
    ),
    Case(
        "one that is delayed past a fixed one and held is held until that begins",
        ["A 09:00-09:30", "L 09:40-10:00 fixed"],
        {"A": touched(held="09:10", added=20)},
        ["A 09:00-09:40 overrun=10 held", "L 09:40-10:00"],
        now="09:35",
    ),
    Case(
        "one started by hand does not wait",
        ABC,
        {"A": touched(held="09:10"), "B": touched(started="09:45")},
        ["A 09:00-09:45", "B 09:45-10:15", "C 10:15-10:45"],
        now="09:50",
    ),
    Case(
        "one held behind a held one waits as well",
        ABC,
        {"A": touched(held="09:10"), "B": touched(held="09:10")},
        ["A 09:00-09:40 held", "B 09:40-10:10 waiting", "C 10:15-10:45"],
        now="09:40",
    ),
    Case(
        "what was planned beside it goes on",
        ["A 09:00-09:30", "B 09:15-09:45"],
        {"A": touched(held="09:10")},
        ["A 09:00-09:40 held", "B 09:15-09:45"],
        now="09:40",
    ),
]


@table(HELD)
def test_a_held_slot(case: Case) -> None:
    check(case)


@pytest.mark.parametrize(
    ("line", "registers", "now", "status"),
    [
        pytest.param("A 09:00-09:30", touched(), "08:59:59", Status.UPCOMING, id="before its start"),
        pytest.param("A 09:00-09:30", touched(), "09:00", Status.CURRENT, id="at its start"),
        pytest.param("A 09:00-09:30", touched(), "09:29:59", Status.CURRENT, id="in its last second"),
        pytest.param("A 09:00-09:30", touched(), "09:30", Status.PAST, id="at its end"),
        pytest.param("A 09:00-09:00", touched(), "08:59", Status.UPCOMING, id="zero-length, to come"),
        pytest.param("A 09:00-09:00", touched(), "09:00", Status.PAST, id="zero-length, never current"),
        pytest.param("A 09:00-09:30", touched(cancelled=True), "08:00", Status.CANCELLED, id="cancelled, ahead"),
        pytest.param("A 09:00-09:30", touched(cancelled=True), "09:10", Status.CANCELLED, id="cancelled, in its time"),
        pytest.param("A 09:00-09:30", touched(cancelled=True), "10:00", Status.CANCELLED, id="cancelled, after"),
        pytest.param("A 09:00-09:30", touched(held="09:10"), "09:30", Status.CURRENT, id="held, at its end"),
        pytest.param("A 09:00-09:30", touched(held="09:10"), "11:00", Status.CURRENT, id="held, long after"),
        pytest.param("A 09:00-09:30", touched(held="09:10"), "08:59", Status.UPCOMING, id="held, before it began"),
        pytest.param("A 09:00-09:30", touched(shift=5), "09:00", Status.UPCOMING, id="moved, at its planned start"),
        pytest.param("A 09:00-09:30", touched(shift=5), "09:30", Status.CURRENT, id="moved, at its planned end"),
    ],
)
def test_status_of_a_slot(line: str, registers: Registers, now: str, status: Status) -> None:
    (one,) = timed([line], {"A": registers}, now)
    assert one.status(at(now)) is status


def test_what_waits_for_a_held_one_is_upcoming_at_the_very_instant_at_which_it_would_begin() -> None:
    held, waiting, behind = timed(ABC, {"A": touched(held="09:10")}, "09:40")
    now = at("09:40")
    assert [one.status(now) for one in (held, waiting, behind)] == [Status.CURRENT, Status.UPCOMING, Status.UPCOMING]
    assert waiting.start == now
    assert not waiting.is_past(now)


def test_what_is_cancelled_or_held_or_waits_is_never_past() -> None:
    held, waiting, _ = timed(ABC, {"A": touched(held="09:10")}, "09:40")
    (cancelled,) = timed(["A 09:00-09:30"], {"A": touched(cancelled=True)})
    assert not any(one.is_past(at("23:00")) for one in (held, waiting, cancelled))
    assert not cancelled.is_upcoming(at("08:00"))
