"""The operator's verbs: which slot is meant, what is refused and why, and what follows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.rundown.moment import Placed, Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import Registers, SlotKey, State
from kiosk.rundown.verbs import Change, Outcome, Refusal, Situation, act, meant, undone

from .asking import done, situation
from .programmes import DAY, NEXT_DAY, WORKSHOP, at, days, get, programme, told, touched


def told_moves(outcome: Outcome) -> list[str]:
    return [told(move.after.timed) for move in outcome.moves]


PARALLEL = programme("A 09:00-10:00 room=East", "B 09:00-10:00 room=West", "C 11:00-12:00 room=East")


@pytest.mark.parametrize(
    ("given", "slot", "result"),
    [
        pytest.param(situation("09:20"), "", "keynote-1", id="the current one"),
        pytest.param(situation("12:47"), "", "showcase", id="in a gap the next one"),
        pytest.param(situation("07:00"), "", "opening", id="before the day its first"),
        pytest.param(situation("09:20"), "closing", "closing", id="the named one"),
        pytest.param(situation("09:20"), "opening", "opening", id="a named one may be over"),
        pytest.param(situation("09:20", of=PARALLEL, room="West"), "", "B", id="the current one of the room"),
        pytest.param(situation("09:20", of=PARALLEL), "B", "B", id="of several the named one"),
        pytest.param(situation("10:30", of=PARALLEL), "", "C", id="one that is next of all rooms"),
        pytest.param(
            situation("09:20", of=PARALLEL), "", "2 slots run side by side; name the one that is meant", id="of several"
        ),
        pytest.param(
            situation("08:20", of=PARALLEL),
            "",
            "2 slots run side by side; name the one that is meant",
            id="of several that come next",
        ),
        pytest.param(situation("18:00"), "", "nothing is on and nothing comes next", id="after the day"),
        pytest.param(situation("09:00", of=programme()), "", "nothing is on and nothing comes next", id="nothing"),
        pytest.param(situation("09:20"), "dinner", "there is no slot “dinner” today", id="an unknown name"),
        pytest.param(
            situation("09:20", of=PARALLEL, room="West"), "A", "there is no slot “A” today", id="in another room"
        ),
    ],
)
def test_which_slot_is_meant(given: Situation, slot: str, result: str) -> None:
    found = meant(given, slot)
    assert (found.slot.id if isinstance(found, Placed) else found.reason) == result


TWO_DAYS = days({DAY: ["A 09:00-10:00"], NEXT_DAY: ["B 09:00-10:00"]})


@pytest.mark.parametrize(
    ("key", "result"),
    [
        pytest.param(SlotKey(DAY, "A"), "A", id="of today"),
        pytest.param(SlotKey(NEXT_DAY, "B"), "B", id="of another day"),
        pytest.param(SlotKey(DAY, "B"), "it is not in the programme any more", id="not on that day"),
    ],
)
def test_a_key_means_a_slot_of_any_day(key: SlotKey, result: str) -> None:
    found = meant(situation("09:20", of=TWO_DAYS), key)
    assert (found.slot.id if isinstance(found, Placed) else found.reason) == result


HELD = {"keynote-1": touched(held="09:20")}


@pytest.mark.parametrize(
    ("given", "verb", "slot", "by", "reason"),
    [
        pytest.param(situation("09:40"), "delay", "opening", 5, "“Opening remarks” is over", id="delay a finished one"),
        pytest.param(situation("09:10"), "skip", "opening", 0, "“Opening remarks” is over", id="at its very end"),
        pytest.param(
            situation("09:20", {"flux": touched(cancelled=True)}),
            "skip",
            "flux",
            0,
            "“flux” is cancelled",
            id="skip a cancelled one again",
        ),
        pytest.param(
            situation("09:20", {"flux": touched(cancelled=True)}),
            "delay",
            "flux",
            5,
            "“flux” is cancelled",
            id="delay a cancelled one",
        ),
        pytest.param(situation("09:50"), "delay", "", -11, "“flux” would end before now", id="end before now"),
        pytest.param(situation("12:46"), "delay", "", -5, "“showcase” would begin before now", id="begin before now"),
        pytest.param(situation("09:50"), "delay", "", 0, "that changes nothing for “flux”", id="by nothing"),
        pytest.param(
            situation("09:20"),
            "delay",
            "flux",
            -5,
            "that changes nothing for “flux”",
            id="earlier, into the one before",
        ),
        pytest.param(
            situation("09:20", {"keynote-1": touched(added=10)}),
            "delay",
            "flux",
            10,
            "“flux” starts 10 min late already, pushed by what is before it; delay it by more than 10 min",
            id="by no more than it is pushed",
        ),
        pytest.param(
            situation("09:20", {"keynote-1": touched(added=10), "flux": touched(shift=6)}),
            "delay",
            "flux",
            4,
            "“flux” starts 10 min late already, pushed by what is before it; delay it by more than 4 min",
            id="by no more than it is pushed further than it was delayed",
        ),
        pytest.param(
            situation("09:20", {"keynote-1": touched(added=10)}),
            "delay",
            "flux",
            0,
            "that changes nothing for “flux”",
            id="by nothing, while it is pushed",
        ),
        pytest.param(
            situation("18:00"), "delay", "", 5, "nothing is on and nothing comes next", id="when the day is over"
        ),
        pytest.param(situation("18:00"), "skip", "closing", 0, "“closing” is over", id="skip when the day is over"),
    ],
)
def test_a_refusal_says_why(given: Situation, verb: str, slot: str, by: int, reason: str) -> None:
    before = dict(given.state)
    assert act(given, verb, slot, minutes=by) == Refusal(reason)
    assert given.state == before


@pytest.mark.parametrize(
    ("given", "verb", "slot", "by", "moves"),
    [
        pytest.param(
            situation("09:50"), "delay", "", -10, ["flux 09:40-09:50"], id="earlier: the current one may end right now"
        ),
        pytest.param(
            situation("12:46"), "delay", "", -4, ["showcase 12:46-14:51"], id="earlier: the next may begin right now"
        ),
        pytest.param(
            situation("16:50"),
            "delay",
            "",
            5,
            ["serverless 16:50-17:15", "closing 17:15-17:35"],
            id="at its start it is the current one that is longer",
        ),
        pytest.param(
            situation("16:50"),
            "delay",
            "closing",
            5,
            ["closing 17:15-17:35"],
            id="an upcoming one begins later",
        ),
        pytest.param(
            situation("12:20"),
            "delay",
            "",
            5,
            ["linear-models 12:10-12:30 overrun=5"],
            id="against a fixed one it is an overrun",
        ),
        pytest.param(situation("09:50"), "skip", "", 0, ["flux 09:40-09:50"], id="skip the current one"),
        pytest.param(situation("09:40"), "skip", "", 0, ["flux 09:40-09:40"], id="skip it as it begins"),
        pytest.param(
            situation("12:47"), "skip", "", 0, ["showcase 12:50-14:55 cancelled"], id="skip in a gap: the next one"
        ),
        pytest.param(
            situation("09:35", HELD), "skip", "", 0, ["keynote-1 09:10-09:35"], id="skip a held one within its time"
        ),
        pytest.param(
            situation("09:45", HELD),
            "skip",
            "",
            0,
            ["keynote-1 09:10-09:45", "flux 09:45-10:05"],
            id="skip a held one past its end: what waited begins",
        ),
        pytest.param(
            situation("09:45", HELD),
            "skip",
            "flux",
            0,
            [
                "flux 09:40-10:00 cancelled",
                "assertions 10:00-10:20",
                "poster-introduction 10:20-10:35",
                "posters 10:35-11:40",
            ],
            id="skip the one that waits",
        ),
        pytest.param(
            situation("17:40", {"serverless": touched(held="17:00")}),
            "skip",
            "closing",
            0,
            ["closing 17:10-17:30 cancelled"],
            id="skip one that waits past its planned end",
        ),
        pytest.param(
            situation("09:35", {"keynote-1": touched(added=10)}),
            "skip",
            "",
            0,
            [
                "keynote-1 09:10-09:35",
                "flux 09:40-10:00",
                "assertions 10:00-10:20",
                "poster-introduction 10:20-10:35",
                "posters 10:35-11:40",
            ],
            id="skip a delayed one: those behind it are on time again",
        ),
    ],
)
def test_what_a_verb_moves(given: Situation, verb: str, slot: str, by: int, moves: list[str]) -> None:
    assert told_moves(done(act(given, verb, slot, minutes=by))) == moves


def test_delays_add_up_in_the_register() -> None:
    first = done(act(situation("09:35"), "delay", minutes=10))
    second = done(act(situation("09:36", {"keynote-1": touched(added=10)}), "delay", minutes=5))
    assert get(first.state, "keynote-1") == touched(added=10)
    assert get(second.state, "keynote-1") == touched(added=15)
    assert second.changes == (Change(SlotKey(DAY, "keynote-1"), touched(added=10), touched(added=15)),)


def test_asking_changes_nothing() -> None:
    given = situation("09:35", {"closing": touched(shift=5)})
    before = dict(given.state)
    outcome = done(act(given, "delay", minutes=10))
    assert given.state == before
    assert outcome.state == {**before, SlotKey(DAY, "keynote-1"): touched(added=10)}


@pytest.mark.parametrize("fraction", [1, 999_999])
def test_a_skip_ends_on_the_whole_second(fraction: int) -> None:
    given = Situation(Rundown(WORKSHOP), {}, at("09:25").replace(microsecond=fraction))
    outcome = done(act(given, "skip"))
    assert get(outcome.state, "keynote-1") == touched(ended="09:25")


def test_a_slot_may_end_in_the_second_that_it_is() -> None:
    given = Situation(Rundown(WORKSHOP), {}, at("09:50").replace(microsecond=500_000))
    assert told_moves(done(act(given, "delay", minutes=-10))) == ["flux 09:40-09:50"]


@pytest.mark.parametrize(
    ("now", "verb", "end"),
    [
        pytest.param("09:20", "delay", "17:30", id="soaked up"),
        pytest.param("17:20", "delay", "17:40", id="the last one delayed"),
        pytest.param("17:20", "skip", "17:20", id="the last one skipped"),
    ],
)
def test_the_new_end_of_the_day(now: str, verb: str, end: str) -> None:
    assert done(act(situation(now), verb, minutes=10)).day_end == at(end)


def test_a_day_of_which_nothing_happens_has_no_end() -> None:
    assert done(act(situation("08:00", of=programme("A 09:00-10:00")), "skip")).day_end is None


def test_the_end_of_the_day_is_that_of_the_slots_own_day() -> None:
    assert done(act(situation("09:10", of=TWO_DAYS), "delay", minutes=5)).day_end == at("10:05")
    tomorrow = done(act(situation("09:10", of=TWO_DAYS), "delay", SlotKey(NEXT_DAY, "B"), minutes=5))
    assert tomorrow.day_end == at("2018-12-08 10:05")


class TestUndo:
    def undo(self, outcome: Outcome, now: str, room: str = "", of: Programme = WORKSHOP) -> Outcome | Refusal:
        return undone(outcome.changes, Situation(Rundown(of), outcome.state, at(now), room))

    @pytest.mark.parametrize(
        "before",
        [{}, {"keynote-1": touched(added=5)}, {"closing": touched(cancelled=True)}],
        ids=["nothing set", "the same slot was touched", "another slot was touched"],
    )
    @pytest.mark.parametrize("verb", ["delay", "skip"])
    def test_it_puts_back_exactly_what_was(self, before: dict[str, Registers], verb: str) -> None:
        given = situation("09:20", before)
        outcome = done(act(given, verb, minutes=10))
        back = done(self.undo(outcome, "09:30"))
        assert (back.verb, back.slot.slot.id) == ("undo", "keynote-1")
        assert back.state == given.state

    def test_it_says_what_moves_back(self) -> None:
        outcome = done(act(situation("16:55"), "delay", minutes=5))
        assert told_moves(done(self.undo(outcome, "17:00"))) == ["serverless 16:50-17:10", "closing 17:10-17:30"]

    def test_it_is_not_refused_when_the_slot_is_over_by_now(self) -> None:
        outcome = done(act(situation("09:20"), "skip"))
        assert told_moves(done(self.undo(outcome, "09:50"))) == ["keynote-1 09:10-09:40"]

    def test_a_screen_of_another_room_can_undo_it(self) -> None:
        outcome = done(act(situation("09:20", of=PARALLEL), "delay", "A", minutes=5))
        assert told_moves(done(self.undo(outcome, "09:21", "West", PARALLEL))) == ["A 09:00-10:00"]

    def test_a_slot_that_is_not_there_any_more(self) -> None:
        outcome = done(act(situation("09:20"), "delay", minutes=5))
        later = programme("flux 09:40-10:00", on=None, zone=None)
        assert self.undo(outcome, "09:21", of=later) == Refusal("its slot is not in today's programme any more")

    def test_an_action_of_nothing(self) -> None:
        assert undone((), situation("09:20")) == Refusal("its slot is not in today's programme any more")


class TestPastMidnight:
    """An undated programme whose last slot runs into the next date."""

    OF = programme("A 09:00-10:00", "party 22:00-26:00", on=None, zone=None)
    NOW = "2018-12-08 00:30"

    def test_the_last_slot_can_be_skipped_though_that_begins_the_new_day(self) -> None:
        outcome = done(act(situation(self.NOW, of=self.OF), "skip"))
        assert told_moves(outcome) == ["party 22:00-00:30"]
        assert outcome.day_end == at(self.NOW)
        assert Rundown(self.OF).at(at(self.NOW), outcome.state).date == NEXT_DAY

    def test_and_that_can_be_undone(self) -> None:
        outcome = done(act(situation(self.NOW, of=self.OF), "skip"))
        later = Situation(Rundown(self.OF), outcome.state, at(self.NOW) + timedelta(minutes=1))
        assert told_moves(done(undone(outcome.changes, later))) == ["party 22:00-02:00"]

    def test_a_delay_is_of_the_day_before(self) -> None:
        outcome = done(act(situation(self.NOW, of=self.OF), "delay", minutes=15))
        assert list(outcome.state) == [SlotKey(DAY, "party")]


def test_registers_of_slots_that_are_gone_are_kept() -> None:
    gone: State = {SlotKey(DAY, "gone"): touched(shift=5)}
    outcome = done(act(Situation(Rundown(WORKSHOP), gone, at("09:20")), "delay", minutes=5))
    assert outcome.state == {**gone, SlotKey(DAY, "keynote-1"): touched(added=5)}
