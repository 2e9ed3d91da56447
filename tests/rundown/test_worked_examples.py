"""Every row of the rundown's worked examples, on the whole workshop day: what a row does not list is as planned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.rundown.moment import Phase, Rundown
from kiosk.rundown.registers import State
from kiosk.rundown.verbs import Change, Outcome, Situation, act, undone

from .programmes import TORONTO, at, get, ids, minutes, span, state, told, touched

PLANNED = {
    "opening": "09:00-09:10",
    "keynote-1": "09:10-09:40",
    "flux": "09:40-10:00",
    "assertions": "10:00-10:20",
    "poster-introduction": "10:20-10:35",
    "posters": "10:35-11:40",
    "keynote-2": "11:40-12:10",
    "linear-models": "12:10-12:30",
    "lunch": "12:30-12:45",
    "showcase": "12:50-14:55",
    "afternoon-posters": "14:55-15:40",
    "keynote-3": "15:40-16:10",
    "multi-model": "16:10-16:30",
    "floating-point": "16:30-16:50",
    "serverless": "16:50-17:10",
    "closing": "17:10-17:30",
}

DELAYED_BY_10 = {
    "keynote-1": "09:10-09:50",
    "flux": "09:50-10:10",
    "assertions": "10:10-10:30",
    "poster-introduction": "10:30-10:45",
    "posters": "10:45-11:40",
}

Step = Callable[[Rundown, State], State]


def told_day(workshop: Rundown, registers: State, now: str) -> dict[str, str]:
    day = workshop.at(at(now), registers).slots
    return {one.slot.id: told(one.timed).removeprefix(f"{one.slot.id} ") for one in day}


def done(workshop: Rundown, registers: State, now: str, verb: str, slot: str = "", by: int = 0) -> Outcome:
    result = act(Situation(workshop, registers, at(now)), verb, slot, minutes=by)
    assert isinstance(result, Outcome), result
    return result


def verb(now: str, name: str, slot: str = "", by: int = 0) -> Step:
    return lambda workshop, registers: done(workshop, registers, now, name, slot, by).state


def delay_delay_undo(workshop: Rundown, before: State) -> State:
    first = done(workshop, before, "09:35", "delay", by=10)
    second = done(workshop, first.state, "09:36", "delay", by=5)
    back = undone(second.changes, Situation(workshop, second.state, at("09:37")))
    assert isinstance(back, Outcome)
    assert back.state == first.state
    return back.state


def hold_release(workshop: Rundown, before: State) -> State:
    held = done(workshop, before, "09:38", "hold")
    return done(workshop, held.state, "09:47", "release").state


@dataclass(frozen=True)
class Row:
    name: str
    step: Step
    now: str
    then: dict[str, str]


ROWS = [
    Row("nothing was pressed", lambda _, before: before, "09:35", {}),
    Row("09:35 delay 10", verb("09:35", "delay", by=10), "09:35", DELAYED_BY_10),
    Row("09:35 delay 10, 09:36 delay 5, 09:37 undo", delay_delay_undo, "09:37", DELAYED_BY_10),
    Row(
        "10:30 delay 45",
        verb("10:30", "delay", by=45),
        "10:30",
        {
            "poster-introduction": "10:20-11:20",
            "posters": "11:20-11:50",
            "keynote-2": "11:50-12:20",
            "linear-models": "12:20-12:30 overrun=10",
        },
    ),
    Row(
        "12:00 delay 20 on lunch",
        verb("12:00", "delay", "lunch", 20),
        "12:00",
        {"lunch": "12:50-13:05", "showcase": "13:05-14:55"},
    ),
    Row("12:46 delay 10 in the gap", verb("12:46", "delay", by=10), "12:46", {"showcase": "13:00-14:55"}),
    Row("09:25 skip", verb("09:25", "skip"), "09:25", {"keynote-1": "09:10-09:25"}),
    Row("09:25 skip Flux", verb("09:25", "skip", "flux"), "09:25", {"flux": "09:40-10:00 cancelled"}),
    Row(
        "09:25 start",
        verb("09:25", "start"),
        "09:25",
        {"keynote-1": "09:10-09:25", "flux": "09:25-09:45"},
    ),
    Row(
        "09:25 start Assertions",
        verb("09:25", "start", "assertions"),
        "09:25",
        {"keynote-1": "09:10-09:25", "flux": "09:40-10:00 cancelled", "assertions": "09:25-09:45"},
    ),
    Row(
        "09:38 hold, seen at 09:45",
        verb("09:38", "hold"),
        "09:45",
        {
            "keynote-1": "09:10-09:45 held",
            "flux": "09:45-10:05 waiting",
            "assertions": "10:05-10:25",
            "poster-introduction": "10:25-10:40",
            "posters": "10:40-11:40",
        },
    ),
    Row(
        "09:38 hold, 09:47 release",
        hold_release,
        "09:47",
        {
            "keynote-1": "09:10-09:47",
            "flux": "09:47-10:07",
            "assertions": "10:07-10:27",
            "poster-introduction": "10:27-10:42",
            "posters": "10:42-11:40",
        },
    ),
]


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])
def test_worked_example(workshop: Rundown, row: Row) -> None:
    registers = row.step(workshop, {})
    assert told_day(workshop, registers, row.now) == {**PLANNED, **row.then}


@pytest.mark.parametrize(
    ("step", "now", "phase", "current", "following"),
    [
        pytest.param(verb("09:25", "skip"), "09:30", Phase.GAP, [], "flux 09:40", id="skip: a gap, then Flux"),
        pytest.param(
            verb("09:25", "skip", "flux"),
            "09:30",
            Phase.LIVE,
            ["keynote-1"],
            "assertions 10:00",
            id="skip Flux: Keynote 1 runs on",
        ),
        pytest.param(
            verb("09:25", "skip", "flux"),
            "09:45",
            Phase.GAP,
            [],
            "assertions 10:00",
            id="skip Flux: in its time there is a gap",
        ),
        pytest.param(
            verb("09:25", "start"),
            "09:50",
            Phase.GAP,
            [],
            "assertions 10:00",
            id="start: a gap before Assertions",
        ),
        pytest.param(
            verb("09:25", "start", "assertions"),
            "09:50",
            Phase.GAP,
            [],
            "poster-introduction 10:20",
            id="start Assertions: a gap before the poster introduction",
        ),
        pytest.param(
            verb("12:46", "delay", by=10),
            "12:55",
            Phase.GAP,
            [],
            "showcase 13:00",
            id="delay in the gap: the gap is longer",
        ),
    ],
)
def test_what_is_on_after_a_worked_example(
    workshop: Rundown, step: Step, now: str, phase: Phase, current: list[str], following: str
) -> None:
    moment = workshop.at(at(now), step(workshop, {}))
    assert (moment.phase, ids(moment.current)) == (phase, current)
    assert [f"{one.slot.id} {one.timed.start.astimezone(TORONTO):%H:%M}" for one in moment.following] == [following]


def test_which_registers_the_worked_examples_set(workshop: Rundown) -> None:
    assert get(verb("09:35", "delay", by=10)(workshop, {}), "keynote-1") == touched(added=10)
    assert get(verb("12:46", "delay", by=10)(workshop, {}), "showcase") == touched(shift=10)
    assert get(verb("09:25", "skip")(workshop, {}), "keynote-1") == touched(ended="09:25")
    assert get(verb("09:25", "skip", "flux")(workshop, {}), "flux") == touched(cancelled=True)
    assert verb("09:25", "start", "assertions")(workshop, {}) == state(
        {"keynote-1": touched(ended="09:25"), "flux": touched(cancelled=True), "assertions": touched(started="09:25")}
    )
    assert get(verb("09:38", "hold")(workshop, {}), "keynote-1") == touched(held="09:38")
    assert get(hold_release(workshop, {}), "keynote-1") == touched(ended="09:47")


def test_the_operator_sees_what_a_delay_does_before_it_is_so(workshop: Rundown) -> None:
    """+10: posters 65 → 55 min, lunch unchanged."""
    outcome = done(workshop, {}, "09:35", "delay", by=10)
    moves = {move.after.slot.id: move for move in outcome.moves}
    assert list(moves) == list(DELAYED_BY_10)
    posters = moves["posters"]
    lengths = [one.timed.end - one.timed.start for one in (posters.before, posters.after)]
    assert lengths == [minutes(65), minutes(55)]
    assert outcome.overruns == ()
    assert outcome.day_end == at("17:30")
    assert outcome.zone == TORONTO
    assert outcome.changes == (Change(outcome.slot.key, touched(), touched(added=10)),)


def test_the_operator_sees_the_overrun_of_a_delay_before_it_is_so(workshop: Rundown) -> None:
    outcome = done(workshop, {}, "10:30", "delay", by=45)
    (overrun,) = outcome.overruns
    assert told(overrun.after.timed) == "linear-models 12:20-12:30 overrun=10"
    assert told(overrun.before.timed) == "linear-models 12:10-12:30"


def test_the_operator_sees_the_new_end_of_the_day(workshop: Rundown) -> None:
    outcome = done(workshop, {}, "17:25", "delay", by=15)
    assert outcome.day_end == at("17:45")
    (move,) = outcome.moves
    assert span(move.after.timed.start, move.after.timed.end) == "17:10-17:45"
