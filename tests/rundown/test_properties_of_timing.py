"""What must always hold of expected times, whatever the lane and the registers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import combinations
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.rundown.registers import UNTOUCHED, SlotKey, State
from kiosk.rundown.timing import Planned, Status, Timed, expected

from .programmes import DAY
from .strategies import instants, lanes, quick, states

NOTHING = timedelta(0)
ONE_ROOM = ("",)


def behind_one_another(one: Planned, other: Planned) -> bool:
    """Whether `other` was planned behind `one` in the same lane, and not to overlap it."""
    order = ((one.start, one.end), (other.start, other.end))
    return one.room == other.room and order[0] <= order[1] and one.end <= other.start


def by_hand(one: Timed) -> datetime | None:
    """Return when a slot begins before which others make way because the operator said so."""
    if one.cancelled:
        return None
    if one.registers.started_at is not None:
        return one.registers.started_at
    return one.planned.start + one.registers.shift if one.planned.fixed else None


def times(timed: Iterable[Timed]) -> dict[SlotKey, Timed]:
    return {one.key: one for one in timed}


@quick
@given(lanes(), states(), instants())
def test_no_two_overlap_unless_they_were_planned_to(lane: list[Planned], state: State, now: datetime) -> None:
    happening = [one for one in expected(lane, state, now) if not one.cancelled and one.start < one.end]
    for one, other in combinations(happening, 2):
        if behind_one_another(one.planned, other.planned):
            assert one.end <= other.start


@quick
@given(lanes(), instants())
def test_registers_that_say_nothing_change_nothing(lane: list[Planned], now: datetime) -> None:
    assert expected(lane, {}, now) == expected(lane, {slot.key: UNTOUCHED for slot in lane}, now)


@quick
@given(lanes(), states(), instants())
def test_no_two_that_were_not_planned_to_overlap_are_current(lane: list[Planned], state: State, now: datetime) -> None:
    current = [one for one in expected(lane, state, now) if one.is_current(now)]
    for one, other in combinations(current, 2):
        assert not behind_one_another(one.planned, other.planned)


@quick
@given(lanes(), states(), instants())
def test_nothing_untouched_moves_earlier_by_itself(lane: list[Planned], state: State, now: datetime) -> None:
    """The one exception has no time left: a slot behind it that the operator made begin before it takes all of it.

    It is then told as crowded out, at the instant at which that one begins.
    """
    timed = expected(lane, state, now)
    for one in timed:
        if one.registers != UNTOUCHED or one.start >= one.planned.start:
            continue
        takers = [by_hand(other) for other in timed if behind_one_another(one.planned, other.planned)]
        assert one.start == one.end == min(start for start in takers if start is not None)


@quick
@given(lanes(), states(), instants())
def test_a_fixed_slot_that_nobody_touched_stands(lane: list[Planned], state: State, now: datetime) -> None:
    """It never begins later; and earlier only as any other does, when it is crowded out."""
    for one in expected(lane, state, now):
        if one.planned.fixed and one.registers == UNTOUCHED:
            assert one.start == one.planned.start or (one.start < one.planned.start and one.end == one.start)


@quick
@given(lanes(overlaps=False, rooms=ONE_ROOM), states(), instants())
def test_delays_only_shrink_behind_the_last_slot_with_registers(
    lane: list[Planned], state: State, now: datetime
) -> None:
    timed = expected(lane, state, now)
    touched = [index for index, one in enumerate(timed) if one.registers != UNTOUCHED]
    behind = timed[max(touched, default=-1) + 1 :]
    delays = [max(one.delay, NOTHING) for one in behind]
    assert delays == sorted(delays, reverse=True)


def uncut_end(one: Timed) -> datetime:
    """When it would end, had none behind it cut it. One that was crowded out lost its start as well."""
    end, registers = one.end + one.overrun, one.registers
    if one.start < one.end or registers.ended_at:
        return end
    start = registers.started_at or one.planned.start + registers.shift
    return max(end, start + (one.planned.end - one.planned.start) + registers.added)


@quick
@given(lanes(), states(), instants())
def test_an_untouched_slot_is_no_later_than_the_latest_before_it(
    lane: list[Planned], state: State, now: datetime
) -> None:
    """In a lane with overlaps: than the latest before it would end, had none behind it cut it."""
    timed = expected(lane, state, now)
    for one in timed:
        before = [other for other in timed if behind_one_another(other.planned, one.planned) and other is not one]
        ends = [uncut_end(other) - other.planned.end for other in before if not other.cancelled]
        if one.registers == UNTOUCHED:
            assert one.delay <= max([NOTHING, *ends])


@quick
@given(lanes(), instants())
def test_with_no_registers_everything_is_as_planned(lane: list[Planned], now: datetime) -> None:
    for one in expected(lane, {}, now):
        assert (one.start, one.end) == (one.planned.start, one.planned.end)
        assert (one.overrun, one.held, one.waiting) == (NOTHING, False, False)


@quick
@given(lanes(), states(), instants(), st.randoms(use_true_random=False))
def test_the_order_of_the_file_does_not_matter(
    lane: list[Planned], state: State, now: datetime, random: Random
) -> None:
    """Except between slots of no length at one instant of a lane: planned order is then that of the file."""
    instants_of_none = [(one.room, one.start) for one in lane if one.start == one.end]
    assume(len(instants_of_none) == len(set(instants_of_none)))
    shuffled = list(lane)
    random.shuffle(shuffled)
    assert times(expected(shuffled, state, now)) == times(expected(lane, state, now))


@quick
@given(lanes(), states(), instants())
def test_rooms_do_not_know_each_other(lane: list[Planned], state: State, now: datetime) -> None:
    together = times(expected(lane, state, now))
    for room in {one.room for one in lane}:
        for alone in expected([one for one in lane if one.room == room], state, now):
            assert alone == together[alone.key]


@quick
@given(lanes(), states(), instants(), instants())
def test_without_a_hold_the_clock_does_not_matter(
    lane: list[Planned], state: State, now: datetime, later: datetime
) -> None:
    assume(not any(one.held_since for one in state.values()))
    assert expected(lane, state, now) == expected(lane, state, later)


@quick
@given(lanes(), states(), instants())
def test_every_slot_is_there_once_with_a_length_and_an_overrun_that_are_not_negative(
    lane: list[Planned], state: State, now: datetime
) -> None:
    timed = expected(lane, state, now)
    assert sorted(one.key for one in timed) == sorted(one.key for one in lane)
    for one in timed:
        assert one.end >= one.start
        assert one.overrun >= NOTHING


@quick
@given(lanes(), states(), instants())
def test_a_slot_shrinks_to_its_minimum_at_most(lane: list[Planned], state: State, now: datetime) -> None:
    for one in expected(lane, state, now):
        if one.registers.ended_at is None and not one.cancelled:
            length = one.end - one.start + one.overrun
            least = max(one.planned.end - one.planned.start + one.registers.added, NOTHING)
            assert length >= (least if one.planned.min is None else min(one.planned.min, least))


@quick
@given(lanes(), states(), instants())
def test_a_slot_has_one_status(lane: list[Planned], state: State, now: datetime) -> None:
    for one in expected(lane, state, now):
        is_so = {
            Status.CANCELLED: one.cancelled,
            Status.CURRENT: one.is_current(now),
            Status.UPCOMING: one.is_upcoming(now),
            Status.PAST: one.is_past(now),
        }
        assert [status for status, so in is_so.items() if so] == [one.status(now)]


@quick
@given(lanes(), states(), instants())
def test_a_register_that_is_set_twice_changes_nothing(lane: list[Planned], state: State, now: datetime) -> None:
    again = {**state, **{SlotKey(DAY, key.slot): state[key] for key in state if key.date == DAY}}
    assert expected(lane, again, now) == expected(lane, state, now)
