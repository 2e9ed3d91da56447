"""Every moment that a screen has a face for, by name; and those of them that tell most."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from children import ROOT
from rundown.programmes import at
from ui.moments import ADVERSARIAL, DAYS, EMPTY, ROOMS, TRACKS, rundown

from kiosk.desk.layers import LONGEST_MESSAGE
from kiosk.extremes import telling
from kiosk.moments import CASES, MESSAGE, Face, faces
from kiosk.rundown.frame import Frame, Scene
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Display, Night

WORKSHOP = ROOT / "schedule.yaml"
TODAY = datetime(2018, 12, 7, 12, tzinfo=UTC)
EVERY = [WORKSHOP, ROOMS, DAYS, ADVERSARIAL, EMPTY, TRACKS]
PROGRAMMES = pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)


def shown(path: Path) -> list[tuple[Face, Frame]]:
    return list(faces(rundown(path), TODAY))


def names(path: Path) -> list[str]:
    return [face.name for face, _ in shown(path)]


@PROGRAMMES
def test_each_name_is_of_one_moment_and_the_moment_shows_it(path: Path) -> None:
    every = shown(path)
    assert every
    assert max(Counter(face.name for face, _ in every).values()) == 1
    assert all(face.frame(rundown(path)) == frame for face, frame in every)


@PROGRAMMES
def test_every_slot_is_on_in_one_of_them_and_next_or_listed(path: Path) -> None:
    programme = rundown(path).programme
    slots = {slot.id for day in programme.days for slot in day.slots}
    every = shown(path)
    assert {entry.id for _, frame in every for entry in frame.current} == slots
    assert {entry.id for _, frame in every for entry in frame.agenda} == slots


@PROGRAMMES
def test_every_room_has_its_own_screen(path: Path) -> None:
    assert {face.room for face, _ in shown(path)} >= {"", *rundown(path).programme.rooms}


@PROGRAMMES
def test_every_track_has_its_own_screen(path: Path) -> None:
    programme = rundown(path).programme
    slots = [slot for day in programme.days for slot in day.slots]
    named = {track.name for track in programme.every_track if track.name in {slot.track for slot in slots}}
    assert {face.track for face, _ in shown(path)} >= {"", *named}
    for face, frame in shown(path):
        assert {entry.track for entry in frame.agenda} == {face.track} or not face.track or not frame.agenda


@PROGRAMMES
def test_every_card_of_a_scene_is_seen(path: Path) -> None:
    lobby = [frame for face, frame in shown(path) if not (face.room or face.state)]
    there = {(frame.date, frame.scene, card) for frame in lobby for card in frame.cards}
    assert there == {(frame.date, frame.scene, frame.card) for frame in lobby if frame.card}


@pytest.mark.parametrize(
    "name",
    [
        "2018-12-07 07:00 Before the first slot",
        "2018-12-07 08:55 Before the first slot",
        "2018-12-07 09:25 Keynote: Accelerated Computing for AI",
        "2018-12-07 12:37:30 Lunch: Pick up lunch",
        "2018-12-07 12:47:30 Gap before Open Source Software Showcase",
        "2018-12-07 13:05 Showcase: PyTorch",
        "2018-12-07 14:42:30 Showcase: open floor",
        "2018-12-07 17:50 After the last slot",
        "2018-12-07 17:50 After the last slot, card Live stream",
        "2018-12-07 07:00 No programme, all cancelled",
        "2018-12-07 12:47:30 Gap before Open Source Software Showcase, a long message",
    ],
)
def test_the_workshops_moments_go_by_names_that_a_person_finds(name: str) -> None:
    assert name in names(WORKSHOP)


def test_a_programme_of_days_has_weeks_ahead_and_evenings() -> None:
    frames = {face.name: frame for face, frame in shown(DAYS)}
    first = next(iter(frames.values()))
    assert first.countdown.text == "in 21 days"
    evenings = [frame for frame in frames.values() if frame.scene is Scene.AFTER and frame.countdown.to == "start"]
    assert evenings


def test_rooms_have_their_moments_and_the_lobby_those_side_by_side() -> None:
    every = names(ROOMS)
    assert any("room Room 2, " in name for name in every)
    assert any(" in parallel: " in name for name in every)
    assert any("Before 6 in parallel: " in name for name in every)


def of_case(case: str) -> list[Frame]:
    return [frame for face, frame in shown(WORKSHOP) if face.name.endswith(f", {case}")]


def test_delayed_ones_strike_their_old_times() -> None:
    frames = of_case("all delayed by 10 min")
    assert {frame.scene for frame in frames} >= {Scene.TALK, Scene.LUNCH, Scene.SHOWCASE, Scene.GAP}
    assert all(entry.moved for frame in frames for entry in frame.agenda)


def test_one_is_on_hold() -> None:
    assert all(frame.current[0].held for frame in of_case("on hold"))
    assert of_case("on hold")


def test_one_is_cancelled_or_all() -> None:
    assert all(
        any(entry.status == "cancelled" for entry in frame.agenda) for frame in of_case("the next one cancelled")
    )
    (none,) = of_case("all cancelled")
    assert none.scene is Scene.NOTHING


def test_a_message_is_as_long_as_it_can_be() -> None:
    assert len(MESSAGE) == LONGEST_MESSAGE
    assert {frame.message for frame in of_case("a long message")} == {MESSAGE}


@pytest.mark.parametrize("case", ["a preview of a delay", "the operator's keys"])
def test_the_operators_layer_is_up(case: str) -> None:
    assert all(frame.layer and frame.layer.lines for frame in of_case(case))
    assert of_case(case)


def test_the_times_just_changed_and_the_last_minute_ticks() -> None:
    assert all(frame.changed_at for frame in of_case("the times just changed"))
    assert {frame.countdown.text for frame in of_case("its last minute") if not frame.showcase} == {"0:59"}


def test_every_scene_has_every_case_that_it_can_have() -> None:
    scenes = {frame.scene for _, frame in shown(WORKSHOP)} - {Scene.NOTHING}
    assert {frame.scene for frame in of_case("a long message")} == scenes
    assert len(CASES) == 10


def test_a_programme_without_dates_is_that_of_the_day_that_is_asked_for() -> None:
    assert {frame.date for _, frame in faces(rundown(WORKSHOP), at("2019-02-03T12:00"))} == {date(2019, 2, 3)}


def test_what_the_night_darkens_is_looked_at_as_if_it_were_lit() -> None:
    programme = rundown(WORKSHOP).programme
    night = replace(programme, display=Display(night=Night(time(17, 40), time(7))))
    found = list(faces(Rundown(night), TODAY))
    assert any(frame.scene is Scene.AFTER for _, frame in found)
    assert not any(face.frame(Rundown(night)).blank for face, _ in found)


class TestTelling:
    @PROGRAMMES
    def test_they_are_some_of_all_in_their_order(self, path: Path) -> None:
        every = [face for face, _ in shown(path)]
        chosen = telling(shown(path))
        assert [face for face in every if face in chosen] == chosen

    @PROGRAMMES
    def test_no_scene_and_no_kind_is_left_out(self, path: Path) -> None:
        chosen = [face.frame(rundown(path)) for face in telling(shown(path))]
        every = [frame for _, frame in shown(path)]
        for what in (
            lambda frame: (frame.scene, bool(frame.room)),
            lambda frame: tuple(entry.kind for entry in frame.current[:1]),
            lambda frame: frame.card and frame.card.kind,
            lambda frame: bool(frame.layer),
            lambda frame: bool(frame.message),
        ):
            assert set(map(what, chosen)) == set(map(what, every))

    def test_the_extremes_are_there(self) -> None:
        chosen = [face.frame(rundown(ADVERSARIAL)) for face in telling(shown(ADVERSARIAL))]
        titles = {entry.title for frame in chosen for entry in frame.current}
        assert max(map(len, titles)) == 200
        assert "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte" in titles
        for beginning in ("למידת", "大規模", "🚀"):
            assert any(title.startswith(beginning) for title in titles)

    def test_more_of_the_same_is_not(self) -> None:
        every, chosen = shown(ADVERSARIAL), telling(shown(ADVERSARIAL))
        assert len(chosen) < len(every) / 2
        lightning = [face for face in chosen if "Talk: Lightning talk" in face.name]
        assert len(lightning) < 10
