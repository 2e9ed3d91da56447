"""What must always hold of moments, frames and verbs, whatever the programme and the operator."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.rundown.frame import Countdown, Frame, compose
from kiosk.rundown.moment import Phase, Placed, Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import UNTOUCHED, Registers, SlotKey, State
from kiosk.rundown.timing import Status, expected
from kiosk.rundown.verbs import VERBS, Outcome, Refusal, Situation, act, undone

from .programmes import WORKSHOP, at
from .strategies import moments, programmes, quick, registers, states

ROOM = st.sampled_from(["", "", "East", "West", "nowhere"])


def countdowns(frame: Frame) -> list[Countdown]:
    return [frame.countdown] + ([frame.showcase.countdown] if frame.showcase else [])


@quick
@given(programmes(), states(), moments(), ROOM)
def test_the_countdown_never_shows_zero_nor_a_minus(
    programme: Programme, state: State, now: datetime, room: str
) -> None:
    """What is counted to is not on yet; nothing is awaited, or it is on hold, or there are seconds to go."""
    frame = compose(Rundown(programme), state, now, room)
    for countdown in countdowns(frame):
        assert countdown.text not in {"0:00", "now"}
        assert "-" not in countdown.text
        assert "−" not in countdown.text
        if countdown.seconds is None:
            assert countdown.text == ("on hold" if countdown.target else "")
        else:
            assert countdown.seconds > 0
            assert countdown.target is not None
            assert countdown.target > now
    if frame.countdown.to == "start":
        assert all(one.status is Status.UPCOMING for one in frame.next)
        assert frame.countdown.target == frame.next[0].start


@quick
@given(programmes(), states(), moments(), ROOM)
def test_a_frame_is_of_one_piece(programme: Programme, state: State, now: datetime, room: str) -> None:
    frame = compose(Rundown(programme), state, now, room)
    assert all(one.status is Status.CURRENT for one in frame.current)
    assert (frame.phase is Phase.LIVE) == bool(frame.current)
    assert 0 <= frame.progress <= 1
    assert -1 <= frame.turn < max(1, len(frame.cards))
    assert (frame.card is None) == (not frame.cards)
    assert all(one.date == frame.date for one in frame.agenda)
    starts = [one.start for one in frame.agenda]
    assert starts == sorted(starts)
    if frame.showcase and frame.showcase.presenting:
        on = frame.showcase.presenting
        assert on.start <= now
        assert on in frame.showcase.projects


@quick
@given(programmes(), states(registers(holds=False)), moments(), ROOM)
def test_current_and_next_are_what_the_rundown_says_they_are(
    programme: Programme, state: State, now: datetime, room: str
) -> None:
    """Current: start <= now < end. Next: the earliest expected start after now."""
    moment = Rundown(programme).at(now, state, room)
    happening = [one for one in moment.slots if one.happens]
    assert list(moment.current) == [one for one in happening if one.timed.start <= now < one.timed.end]
    after = [one.timed.start for one in happening if one.timed.start > now]
    assert list(moment.following) == [one for one in happening if after and one.timed.start == min(after)]


@quick
@given(programmes(), states(), moments(), ROOM)
def test_a_moment_times_every_slot_of_its_dates_as_the_lanes_do(
    programme: Programme, state: State, now: datetime, room: str
) -> None:
    moment = Rundown(programme).at(now, state, room)
    timed = {one.key: one for one in expected([placed.timed.planned for placed in moment.slots], state, moment.now)}
    assert {placed.key: placed.timed for placed in moment.slots} == timed


@quick
@given(programmes(), st.lists(st.tuples(states(), moments(), ROOM), min_size=2, max_size=5))
def test_a_rundown_that_was_asked_before_answers_as_a_fresh_one(
    programme: Programme, asked: list[tuple[State, datetime, str]]
) -> None:
    kept = Rundown(programme)
    for state, _, _ in asked:
        for _, now, room in asked:
            assert kept.at(now, state, room) == Rundown(programme).at(now, state, room)


ACTIONS = st.lists(
    st.tuples(
        st.integers(0, 90),
        st.sampled_from(sorted(VERBS)),
        st.sampled_from(["", "", "s0", "s1", "s2", "s3"]),
        st.sampled_from([-30, -5, 0, 5, 10, 45]),
        ROOM,
    ),
    max_size=6,
)


def placed(programme: Programme, state: State, now: datetime) -> dict[SlotKey, Placed]:
    slots = Rundown(programme).days(now, state).values()
    return {one.key: one for of_day in slots for one in of_day}


def times(one: Placed) -> tuple[object, ...]:
    timed = one.timed
    return timed.start, timed.end, timed.overrun, timed.held, timed.waiting, timed.cancelled


@quick
@given(programmes(), states(most=2), moments(), ACTIONS)
@example(WORKSHOP, {}, at("09:20"), [(5, "delay", "", 10, ""), (5, "skip", "", 0, ""), (90, "skip", "flux", 0, "")])
def test_what_a_verb_says_it_would_do_is_what_comes(
    programme: Programme, state: State, now: datetime, actions: list[tuple[int, str, str, int, str]]
) -> None:
    """The moves are all that changes, a refusal changes nothing, and an undo puts back exactly what was."""
    rundown = Rundown(programme)
    state = {key: one for key, one in state.items() if one != UNTOUCHED}
    for later, verb, slot, minutes, room in actions:
        now += timedelta(minutes=later)
        before = dict(state)
        result = act(Situation(rundown, state, now, room), verb, slot, minutes=minutes)
        assert state == before
        if isinstance(result, Refusal):
            assert result.reason
            continue
        was, then = placed(programme, state, now), placed(programme, result.state, now)
        moved = {move.after.key: (times(move.before), times(move.after)) for move in result.moves}
        assert moved == {key: (times(was[key]), times(then[key])) for key in was if times(was[key]) != times(then[key])}
        assert all(result.state.get(change.key, UNTOUCHED) == change.after for change in result.changes)
        back = undone(result.changes, Situation(rundown, result.state, now, room))
        assert isinstance(back, Outcome)
        assert back.state == before
        state = result.state


@quick
@given(programmes(), states(most=2), moments(), st.integers(-60, 60))
def test_a_delay_never_ends_or_begins_a_slot_in_the_past(
    programme: Programme, state: State, now: datetime, minutes: int
) -> None:
    now = now.replace(microsecond=0)
    result = act(Situation(Rundown(programme), state, now), "delay", minutes=minutes)
    if isinstance(result, Outcome):
        (own,) = (move.after.timed for move in result.moves if move.after.key == result.slot.key)
        assert own.end >= now
        assert own.start >= min(now, result.slot.timed.start)


def test_untouched_registers_are_the_ones_that_nothing_is_set_in() -> None:
    assert Registers() == UNTOUCHED
