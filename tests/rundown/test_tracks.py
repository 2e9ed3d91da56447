"""A screen of one track: what is of another one is not shown, and moves the lane all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.rundown.airtime import airtime
from kiosk.rundown.frame import Scene, agenda, compose
from kiosk.rundown.moment import REMEMBERED, Rundown
from kiosk.rundown.programme import Programme, Track
from kiosk.rundown.verbs import Outcome, Situation, act, undone
from tests.rundown.programmes import DAY, NEXT_DAY, SPONSORS, at, days, get, ids, programme, slot, state, told, touched

LANES = programme(
    slot("solder 10:00-11:00 room=East track=Make"),
    slot("locks 11:00-12:00 room=East track=Break"),
    slot("keys 12:00-12:30 room=East track=make"),
    slot("cats 10:00-10:45 room=West track=Break"),
    slot("lunch 12:30-13:30"),
)


def shown(now: str, track: str, room: str = "", registers: dict[str, object] | None = None) -> list[str]:
    moment = Rundown(LANES).at(at(now), state(registers), room, track)  # type: ignore[arg-type]
    return [told(placed.timed) for placed in moment.slots]


@pytest.mark.parametrize(
    ("track", "room", "expected"),
    [
        ("Make", "", ["solder 10:00-11:00", "keys 12:00-12:30"]),
        ("MAKE", "", ["solder 10:00-11:00", "keys 12:00-12:30"]),
        ("Break", "", ["cats 10:00-10:45", "locks 11:00-12:00"]),
        ("Break", "East", ["locks 11:00-12:00"]),
        ("Make", "West", []),
        ("Bake", "", []),
    ],
)
def test_a_screen_of_a_track_shows_its_slots_in_whatever_case(track: str, room: str, expected: list[str]) -> None:
    assert shown("10:10", track, room) == expected


def test_what_is_of_another_track_pushes_and_is_not_shown() -> None:
    assert shown("11:10", "make", registers={"locks": touched(added=20)}) == ["solder 10:00-11:00", "keys 12:20-12:50"]


def test_a_verb_moves_the_whole_lane_and_means_what_is_of_the_track() -> None:
    situation = Situation(Rundown(LANES), {}, at("10:50"), track="Break")
    result = act(situation, "delay", minutes=10)
    assert isinstance(result, Outcome)
    assert result.slot.slot.id == "locks"
    assert [told(move.after.timed) for move in result.moves] == ["locks 11:10-12:10", "keys 12:10-12:40"]
    back = undone(result.changes, replace(situation, state=result.state))
    assert isinstance(back, Outcome)
    assert back.state == {}


def test_starting_a_slot_ends_what_is_on_in_its_lane_whatever_track_that_is_of() -> None:
    result = act(Situation(Rundown(LANES), {}, at("10:30"), track="Break"), "start", "locks")
    assert isinstance(result, Outcome)
    assert get(result.state, "solder").ended_at == at("10:30")


def test_a_frame_says_which_track_it_is_of_and_which_there_are() -> None:
    frame = compose(Rundown(LANES), {}, at("10:10"), track="Make")
    assert (frame.track, frame.scene, [one.track for one in frame.agenda]) == ("Make", Scene.TALK, ["Make", "make"])
    assert [track.name for track in frame.tracks] == ["Make", "Break"]
    assert [one.id for one in agenda(Rundown(LANES), {}, at("10:10"), track="Break")] == ["cats", "locks"]


def test_declared_tracks_come_first_and_each_name_once() -> None:
    declared = (Track("Break", "#ff0000"), Track("Cook"), Track("BREAK", "#00ff00"))
    assert replace(LANES, tracks=declared).every_track == (Track("Break", "#ff0000"), Track("Cook"), Track("Make"))
    assert programme("talk 09:00-10:00").every_track == ()


def test_airtime_counts_the_tracks_own_day() -> None:
    rundown = Rundown(replace(LANES, sponsors=SPONSORS))
    whole, part = (airtime(rundown, {}, at("10:10"), track=of) for of in ("", "Make"))
    assert sum(share.time.seconds for share in whole) == 3.5 * 3600
    assert sum(share.time.seconds for share in part) == 2.5 * 3600


TWO_DAYS = days(
    {
        DAY: [slot("solder 10:00-11:00 track=Make"), slot("locks 11:00-12:00 track=Break")],
        NEXT_DAY: [slot("cats 10:00-11:00 track=Break")],
    }
)


@pytest.mark.parametrize(
    ("track", "now", "scene", "coming"),
    [
        ("Break", "10:30", Scene.BEFORE, ["locks"]),
        ("Break", "12:30", Scene.AFTER, ["cats"]),
        ("Make", "11:30", Scene.AFTER, []),
        ("Make", "2018-12-08 10:30", Scene.AFTER, []),
        ("Cook", "10:30", Scene.NOTHING, []),
    ],
)
def test_a_track_has_its_own_days(track: str, now: str, scene: Scene, coming: list[str]) -> None:
    frame = compose(Rundown(TWO_DAYS), {}, at(now), track=track)
    assert (frame.scene, [one.id for one in frame.next]) == (scene, coming)


def test_a_message_is_of_the_whole_programmes_day_also_where_a_screens_own_is_over() -> None:
    assert Situation(Rundown(TWO_DAYS), {}, at("2018-12-08 09:00"), track="Make").day == NEXT_DAY


def test_what_was_held_when_a_day_ended_is_let_go_on_a_tracks_screen_too() -> None:
    held = state({"solder": touched(held="10:30")})
    assert ids(Rundown(TWO_DAYS).at(at("2018-12-08 10:30"), held, track="Break").current) == ["cats"]
    assert ids(Rundown(TWO_DAYS).at(at("2018-12-08 10:30"), held, track="Make").current) == []


def test_a_rundown_does_not_remember_without_end() -> None:
    rundown, now = Rundown(LANES), at("10:10")
    for number in range(REMEMBERED + 5):
        rundown.at(now, {}, room=f"Room {number}")
    assert rundown.at(now, {}, room="East") == Rundown(LANES).at(now, {}, room="East")
    assert len(rundown._asked) <= REMEMBERED + 1


def test_a_programme_without_tracks_has_none() -> None:
    assert Programme(LANES.event).every_track == ()
