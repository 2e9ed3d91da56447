"""What QML is told: only what changed, and nothing before all of it is in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ui.moments import LUNCH, MOMENTS, Moment, minutes

from kiosk.rundown.frame import Frame, Layer
from kiosk.rundown.programme import Display
from kiosk.rundown.registers import Registers
from kiosk.view.props import ScreenProps, derive
from kiosk.view.screen import Screen

GROUPS = (
    "look",
    "header",
    "hero",
    "countdown",
    "dial",
    "turn",
    "card",
    "website",
    "livestream",
    "showcase",
    "layer",
    "board",
    "lack",
)
LISTS = ("agenda", "projects", "parallel", "layerRows")


class Watched:
    """A screen, and the names of what it notified since the last look."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.told: list[str] = []
        for name in GROUPS:
            getattr(self.screen, name).changed.connect(self._note(name))
        for name in LISTS:
            rows = getattr(self.screen, name)
            rows.dataChanged.connect(self._note(name))
            rows.modelReset.connect(self._note(f"all of {name}"))
        self.screen.sceneChanged.connect(self._note("scene"))
        self.screen.subjectChanged.connect(self._note("subject"))
        self.screen.driftChanged.connect(self._note("drift"))

    def _note(self, name: str):
        return lambda *_: self.told.append(name)

    def show(self, moment: Moment, **more) -> list[str]:
        """Show a moment, and return what was notified of it."""
        return self.look_at(moment.frame(**more))

    def look_at(self, frame: Frame) -> list[str]:
        self.told.clear()
        self.screen.show(frame)
        return self.told


@pytest.fixture
def watched(qapp) -> Watched:
    return Watched()


class TestOnlyWhatChanged:
    def test_a_second_later_only_the_countdown(self, watched: Watched) -> None:
        watched.show(Moment("12:47:30"))
        assert watched.show(Moment("12:47:31")) == ["countdown", "dial"]

    def test_nothing_while_the_words_stay_the_same(self, watched: Watched) -> None:
        watched.show(Moment("09:25:01"))
        assert watched.show(Moment("09:25:02")) == []

    @pytest.mark.parametrize("name", MOMENTS)
    def test_nothing_of_the_same_moment_again(self, name: str, watched: Watched) -> None:
        watched.show(MOMENTS[name])
        assert watched.show(MOMENTS[name]) == []

    def test_a_new_minute_is_the_clocks_and_the_countdowns(self, watched: Watched) -> None:
        watched.show(Moment("09:25:59"))
        assert set(watched.show(Moment("09:26:00"))) - {"hero", "card"} == {"header", "countdown", "dial", "drift"}

    def test_the_bar_moves_in_steps_that_can_be_seen(self, watched: Watched) -> None:
        """A keynote of half an hour: a step each nine seconds, not one each second."""
        steps = 0
        for second in range(60):
            steps += "hero" in watched.show(Moment(f"09:25:{second:02}"))
        assert 5 <= steps <= 8

    def test_a_new_turn_of_the_cards_is_the_cards_alone(self, watched: Watched) -> None:
        watched.show(Moment("09:25:30"), card=1)
        assert watched.show(Moment("09:25:30"), card=2) == ["card"]

    def test_a_project_later_the_showcase_and_two_rows(self, watched: Watched) -> None:
        watched.show(Moment("13:09:59"))
        told = watched.show(Moment("13:10:00"))
        assert told.count("projects") == 2
        assert "showcase" in told
        assert not {"hero", "agenda", "scene", "all of projects"} & set(told)

    def test_a_key_is_the_layer_and_its_lines(self, watched: Watched) -> None:
        watched.show(Moment("09:25"))
        layer = Layer("Delay?", (("Keynote", "09:10", "09:15"),), "Enter does it")
        assert watched.show(Moment("09:25"), layer=layer) == ["all of layerRows", "layer"]

    def test_a_delay_changes_the_rows_that_it_moves(self, watched: Watched) -> None:
        watched.show(Moment("12:20"))
        later = Moment("12:20", registers={LUNCH: Registers(shift=minutes(20))})
        told = watched.show(later)
        assert told.count("agenda") == 2
        assert "all of agenda" not in told

    def test_other_colours_are_the_looks_alone(self, watched: Watched) -> None:
        frame = Moment("09:25").frame()
        watched.look_at(frame)
        assert watched.look_at(replace(frame, display=Display("light"))) == ["look"]

    def test_a_step_of_the_drift_is_the_drifts_alone(self, watched: Watched) -> None:
        frame = Moment("09:25").frame()
        watched.look_at(replace(frame, drift=(3, -2)))
        assert watched.look_at(replace(frame, drift=(4, -2))) == ["drift"]
        assert (watched.screen.driftX, watched.screen.driftY) == (4, -2)

    def test_the_scene_comes_last(self, watched: Watched) -> None:
        """Each scene is made or shown once its words are there, and then it may make its entrance."""
        watched.show(Moment("12:29:59"))
        assert watched.show(Moment("12:30:00"))[-2:] == ["scene", "subject"]


class TestAllAtOnce:
    def test_whatever_is_notified_first_everything_is_new_by_then(self, watched: Watched) -> None:
        watched.show(Moment("12:29:59"))
        screen = watched.screen
        frame = Moment("12:30:00").frame()
        wanted, seen = derive(frame), []

        def look(*_: object) -> None:
            seen.append((screen.scene, *(getattr(screen, name).props for name in GROUPS)))

        for name in GROUPS:
            getattr(screen, name).changed.connect(look)
        screen.agenda.dataChanged.connect(look)
        screen.sceneChanged.connect(look)
        screen.show(frame)
        assert len(seen) > 4
        assert set(seen) == {(wanted.scene, *(getattr(wanted, name) for name in GROUPS))}

    def test_every_list_is_new_too(self, watched: Watched) -> None:
        watched.show(Moment("12:20"))
        screen, frame = watched.screen, Moment("12:20", registers={LUNCH: Registers(shift=minutes(20))}).frame()
        seen = []
        screen.agenda.dataChanged.connect(
            lambda *_: seen.append([screen.agenda.data(screen.agenda.index(row), TIME) for row in range(20)])
        )
        screen.show(frame)
        wanted = [row.time for row in derive(frame).agenda]
        assert all(times[: len(wanted)] == wanted for times in seen)
        assert seen


TIME = next(role for role, name in Screen().agenda.roleNames().items() if name == b"time")


def test_before_any_frame_there_is_nothing_to_show(qapp) -> None:
    screen = Screen()
    assert screen.scene == ""
    assert not screen.layer.visible
    assert screen.agenda.rowCount() == 0


@pytest.mark.parametrize("name", [*GROUPS])
def test_qml_reads_every_property_that_there_is(name: str, watched: Watched) -> None:
    """None was forgotten when it was given a field."""
    group = getattr(watched.screen, name)
    written = {"event": "eventName", "old_times": "oldTimes", "times_changed": "timesChanged", "on_accent": "onAccent"}
    written["track_color"] = "trackColor"
    fields = {written.get(field, field) for field in group.props.__dataclass_fields__}
    meta = group.metaObject()
    assert fields == {meta.property(number).name() for number in range(1, meta.propertyCount())}


def test_the_lists_are_those_of_the_props() -> None:
    fields = set(ScreenProps.__dataclass_fields__) - {
        "scene",
        "subject",
        "blank",
        "drift",
        "goes_on",
        "day",
        "told",
        *GROUPS,
    }
    assert fields == {"agenda", "projects", "parallel", "layer_rows"}


def test_qr_codes_are_completed_once(watched: Watched) -> None:
    told = []
    watched.screen.drawnChanged.connect(lambda: told.append(watched.screen.drawn))
    watched.screen.complete()
    watched.screen.complete()
    assert told == [True]
