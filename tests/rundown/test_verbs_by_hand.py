"""Start, hold and release; and every verb on a project of the showcase."""

from __future__ import annotations

import pytest

from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Kind
from kiosk.rundown.registers import Registers
from kiosk.rundown.verbs import Outcome, Refusal, Situation, act, redone, undone

from .asking import done, situation
from .programmes import NEXT_DAY, at, days, get, programme, projects, slot, told, touched

CONTAINER = programme("lightning 09:00-10:00", "first 09:10-09:20", "second 09:20-09:30", "after 10:00-11:00")
PARALLEL = programme("A 09:00-10:00 room=East", "B 09:00-10:00 room=West", "C 11:00-12:00 room=East")
TWO_DAYS = days({at("09:00").date(): ["A 09:00-10:00"], NEXT_DAY: ["B 09:00-10:00"]})


def moves(outcome: Outcome) -> list[str]:
    return [told(move.after.timed) for move in outcome.moves]


@pytest.mark.parametrize(
    ("given", "verb", "slot_id", "reason"),
    [
        (situation("09:20"), "start", "keynote-1", "“Accelerated Computing for AI” is on already"),
        (situation("17:20"), "start", "", "nothing comes next"),
        (situation("09:20", of=TWO_DAYS), "start", "", "“B” is not on today's programme"),
        (situation("08:20", of=PARALLEL), "start", "", "2 slots run side by side; name the one that is meant"),
        (situation("12:47"), "hold", "", "“showcase” has not begun"),
        (
            situation("09:20", {"keynote-1": touched(held="09:15")}),
            "hold",
            "",
            "“Accelerated Computing for AI” is on hold already",
        ),
        (situation("09:20"), "release", "", "“Accelerated Computing for AI” is not on hold"),
        (situation("09:20"), "release", "flux", "“flux” is not on hold"),
    ],
)
def test_a_refusal_says_why(given: Situation, verb: str, slot_id: str, reason: str) -> None:
    assert act(given, verb, slot_id) == Refusal(reason)


@pytest.mark.parametrize(
    ("given", "verb", "slot_id", "expected"),
    [
        pytest.param(situation("08:55"), "start", "", ["opening 08:55-09:05"], id="start early: what follows stays"),
        pytest.param(
            situation("12:47"), "start", "", ["showcase 12:47-14:52"], id="start in a gap: nothing is on that ends"
        ),
        pytest.param(
            situation("09:15", of=CONTAINER),
            "start",
            "second",
            ["first 09:10-09:15", "second 09:15-09:25"],
            id="what was planned to overlap it goes on",
        ),
        pytest.param(
            situation("09:30", of=PARALLEL, room="East"),
            "start",
            "C",
            ["A 09:00-09:30", "C 09:30-10:30"],
            id="another room's slot goes on",
        ),
        pytest.param(
            situation("09:45", {"keynote-1": touched(held="09:20")}),
            "start",
            "flux",
            ["keynote-1 09:10-09:45", "flux 09:45-10:05"],
            id="what waits for a held one: that ends",
        ),
        pytest.param(
            situation("09:20"), "hold", "", ["keynote-1 09:10-09:40 held"], id="hold: the times move only past its end"
        ),
        pytest.param(
            situation("09:30", {"keynote-1": touched(held="09:20")}),
            "release",
            "",
            ["keynote-1 09:10-09:40"],
            id="release before its end: it goes on as before",
        ),
        pytest.param(
            situation("09:40", {"keynote-1": touched(held="09:20")}),
            "release",
            "",
            ["keynote-1 09:10-09:40", "flux 09:40-10:00"],
            id="release at its very end: the next begins",
        ),
    ],
)
def test_what_a_verb_moves(given: Situation, verb: str, slot_id: str, expected: list[str]) -> None:
    assert moves(done(act(given, verb, slot_id))) == expected


@pytest.mark.parametrize("verb", ["start", "hold"])
def test_undo_puts_back_every_slot_that_was_changed(verb: str) -> None:
    given = situation("09:20", {"keynote-1": touched(added=5)})
    outcome = done(act(given, verb, "assertions" if verb == "start" else ""))
    back = done(undone(outcome.changes, Situation(given.rundown, outcome.state, at("09:21"))))
    assert back.state == given.state


@pytest.mark.parametrize("verb", ["delay", "skip", "start", "hold"])
def test_redo_sets_again_what_undo_put_back(verb: str) -> None:
    given = situation("09:20")
    outcome = done(act(given, verb, "assertions" if verb == "start" else "", minutes=5))
    again = done(redone(outcome.changes, Situation(given.rundown, {}, at("09:21"))))
    assert (again.verb, again.state, moves(again)) == ("redo", outcome.state, moves(outcome))


SHOW = programme(
    slot("show 13:00-13:40", kind=Kind.SHOWCASE, projects=projects("X", "Y", "Z"), each=None),
    slot("demo/show 14:00-15:00", kind=Kind.SHOWCASE, projects=projects("X", "Y")),
    "posters 15:00-15:40",
)


def show(now: str, registers: dict[str, Registers] | None = None) -> Situation:
    return situation(now, registers, SHOW)


class TestProjects:
    """Three projects with 13 minutes each: X 13:00, Y 13:13, Z 13:26; then a minute of open floor."""

    def test_delay_of_the_one_that_presents_makes_it_longer(self) -> None:
        outcome = done(act(show("13:05"), "delay", "show/x", minutes=1))
        assert moves(outcome) == ["show/x 13:00-13:14", "show/y 13:14-13:27", "show/z 13:27-13:40"]
        assert get(outcome.state, "show/x") == touched(added=1)

    def test_what_does_not_fit_the_showcase_any_more_is_an_overrun(self) -> None:
        outcome = done(act(show("13:05"), "delay", "show/x", minutes=5))
        assert moves(outcome)[-1] == "show/z 13:31-13:40 overrun=4"
        assert [move.after.slot.title for move in outcome.overruns] == ["Z"]

    def test_start_ends_the_one_that_presents_and_cancels_those_between(self) -> None:
        outcome = done(act(show("13:05"), "start", "show/z"))
        assert moves(outcome) == ["show/x 13:00-13:05", "show/y 13:13-13:26 cancelled", "show/z 13:05-13:18"]

    def test_start_leaves_the_projects_of_another_showcase_alone(self) -> None:
        outcome = done(act(show("14:05"), "start", "demo/show/y"))
        assert moves(outcome) == ["demo/show/x 14:00-14:05", "demo/show/y 14:05-14:35"]

    def test_skip_and_undo(self) -> None:
        outcome = done(act(show("13:05"), "skip", "show/y"))
        assert moves(outcome) == ["show/y 13:13-13:26 cancelled"]
        back = done(undone(outcome.changes, Situation(Rundown(SHOW), outcome.state, at("13:06"))))
        assert (back.state, moves(back)) == ({}, ["show/y 13:13-13:26"])

    def test_hold_and_release(self) -> None:
        held = done(act(show("13:10"), "hold", "show/x"))
        assert get(held.state, "show/x") == touched(held="13:10")
        released = done(act(Situation(Rundown(SHOW), held.state, at("13:15")), "release", "show/x"))
        assert moves(released)[:2] == ["show/x 13:00-13:15", "show/y 13:15-13:28"]

    def test_without_a_name_the_showcase_is_meant_and_its_projects_are_not_told_one_by_one(self) -> None:
        outcome = done(act(show("13:05"), "delay", minutes=5))
        assert moves(outcome) == ["show 13:00-13:45"]

    def test_a_project_that_is_over_is_refused(self) -> None:
        assert act(show("13:20"), "delay", "show/x", minutes=5) == Refusal("“X” is over")

    def test_a_cancelled_showcase_has_no_turns(self) -> None:
        given = show("12:30", {"show": touched(cancelled=True)})
        assert act(given, "skip", "show/x") == Refusal("there is no slot “show/x” today")
