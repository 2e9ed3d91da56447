"""Every row of the rundown's worked examples by real key events in a window, and what the audience is shown then."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from rundown.test_worked_examples import DELAYED_BY_10, PLANNED

from kiosk.hotkeys import TABLE
from kiosk.rundown.frame import Entry
from kiosk.rundown.timing import Status

from .moments import DAYS, EMPTY, ROOMS
from .pictures import alike
from .venue import Venue

Key = Qt.Key
KEYS = {"Enter": Key.Key_Return, "↓": Key.Key_Down, "↑": Key.Key_Up, "→": Key.Key_Right, "←": Key.Key_Left}
KEYS |= {"Esc": Key.Key_Escape, "Space": Key.Key_Space, "Backspace": Key.Key_Backspace}
Open = Callable[..., Venue]


@pytest.fixture
def open_venue(qapp, tmp_path: Path) -> Iterator[Open]:
    venues = []

    def opened(at: str = "09:35", **more) -> Venue:
        venues.append(Venue(tmp_path, at, **more))
        return venues[-1]

    yield opened
    for venue in venues:
        venue.close()


def press(venue: Venue, keys: str) -> None:
    """Press keys that are named in a line: `D D Enter`, `↓ ↓ S Enter`."""
    for key in keys.split():
        venue.press(KEYS[key] if key in KEYS else getattr(Key, f"Key_{key}"))


def go_to(venue: Venue, at: str) -> None:
    now = venue.frame.now
    hour, minute = map(int, at.split(":"))
    venue.wait((now.replace(hour=hour, minute=minute, second=0, microsecond=0) - now).total_seconds())


def told(entry: Entry) -> str:
    """A slot as the worked examples tell it."""
    words = [f"{entry.start:%H:%M}-{entry.end:%H:%M}"]
    words += ["cancelled"] if entry.status is Status.CANCELLED else []
    words += [f"overrun={entry.overrun.total_seconds() / 60:g}"] if entry.overrun else []
    words += [word for word, so in (("held", entry.held), ("waiting", entry.waiting)) if so]
    return " ".join(words)


def day(venue: Venue) -> dict[str, str]:
    """Every slot of the day, by the names that the worked examples have for them."""
    entries = sorted(venue.frame.agenda, key=lambda one: one.planned_start)
    return {name: told(one) for name, one in zip(PLANNED, entries, strict=True)}


@dataclass(frozen=True)
class Row:
    """Keys at times of the day, the slots that are not as planned then, and what the audience reads."""

    steps: tuple[tuple[str, str], ...]
    then: dict[str, str]
    says: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()
    seen: str = ""

    @property
    def name(self) -> str:
        return ", ".join(f"{at} {keys}" for at, keys in self.steps)


KEYNOTE_LATE = frozenset({"09:10–09:50", "09:50", "delayed 10 min"}), frozenset({"09:10–09:40", "09:40", "10:00"})
ROWS = [
    Row((("09:35", "D D Enter"),), DELAYED_BY_10, *KEYNOTE_LATE),
    Row((("09:35", "D D Enter"), ("09:36", "D Enter"), ("09:37", "U Enter")), DELAYED_BY_10, *KEYNOTE_LATE),
    Row(
        (("10:30", "D D D D D D D D D Enter"),),
        {
            "poster-introduction": "10:20-11:20",
            "posters": "11:20-11:50",
            "keynote-2": "11:50-12:20",
            "linear-models": "12:20-12:30 overrun=10",
        },
        frozenset({"10:20–11:20", "delayed 45 min", "11:20", "11:50"}),
        frozenset({"10:20–10:35", "10:35", "11:40"}),
    ),
    Row(
        (("12:00", "↓ ↓ ↓ D D D D Enter"),),
        {"lunch": "12:50-13:05", "showcase": "13:05-14:55"},
        frozenset({"12:50", "delayed 20 min", "13:05", "delayed 15 min"}),
        frozenset({"12:30", "12:50"}),
    ),
    Row(
        (("12:46", "D D Enter"),),
        {"showcase": "13:00-14:55"},
        frozenset({"Next  ·  at 13:00", "14", "min", "delayed 10 min"}),
        frozenset({"12:50"}),
    ),
    Row((("09:25", "S Enter"),), {"keynote-1": "09:10-09:25"}, frozenset({"Next  ·  at 09:40", "15", "min"})),
    Row(
        (("09:25", "↓ ↓ S Enter"),),
        {"flux": "09:40-10:00 cancelled"},
        frozenset({"cancelled", "Accelerated Computing for AI", "Next  ·  at 10:00"}),
        frozenset({"Fashionable Modeling with Flux", "09:40"}),
    ),
    Row(
        (("09:25", "G Enter"),),
        {"keynote-1": "09:10-09:25", "flux": "09:25-09:45"},
        frozenset({"09:25–09:45", "15 min early"}),
        frozenset({"09:40–10:00", "09:40"}),
    ),
    Row(
        (("09:25", "↓ ↓ ↓ G Enter"),),
        {"keynote-1": "09:10-09:25", "flux": "09:40-10:00 cancelled", "assertions": "09:25-09:45"},
        frozenset({"09:25–09:45", "35 min early", "cancelled"}),
        frozenset({"10:00–10:20", "Fashionable Modeling with Flux"}),
    ),
    Row(
        (("09:38", "H Enter"),),
        {
            "keynote-1": "09:10-09:45 held",
            "flux": "09:45-10:05 waiting",
            "assertions": "10:05-10:25",
            "poster-introduction": "10:25-10:40",
            "posters": "10:40-11:40",
        },
        frozenset({"since 09:10", "On hold", "on hold"}),
        seen="09:45",
    ),
    Row(
        (("09:38", "H Enter"), ("09:47", "H Enter")),
        {
            "keynote-1": "09:10-09:47",
            "flux": "09:47-10:07",
            "assertions": "10:07-10:27",
            "poster-introduction": "10:27-10:42",
            "posters": "10:42-11:40",
        },
        frozenset({"09:47–10:07", "delayed 7 min", "10:07"}),
        frozenset({"09:40–10:00", "10:00"}),
    ),
]


@pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])
def test_worked_example(row: Row, open_venue: Open) -> None:
    venue = open_venue(row.steps[0][0])
    for at, keys in row.steps:
        go_to(venue, at)
        press(venue, keys)
    if row.seen:
        go_to(venue, row.seen)
    assert day(venue) == {**PLANNED, **row.then}
    press(venue, "Esc")
    assert venue.says >= row.says
    assert venue.struck >= row.struck


class TestProjects:
    def turns(self, venue: Venue) -> list[str]:
        assert venue.frame.showcase is not None
        return [
            f"{one.name} {one.start:%H:%M}" + (" cancelled" if one.status is Status.CANCELLED else "")
            for one in venue.frame.showcase.projects[:4]
        ]

    def test_the_next_one_begins_early(self, open_venue: Open) -> None:
        venue = open_venue("13:05")
        press(venue, "→ Enter Esc")
        assert self.turns(venue) == ["TensorFlow 12:50", "PyTorch 13:00", "Keras 13:05", "MXNet 13:20"]
        assert venue.says >= {"Keras", "François Chollet, Google", "Ends", "10", "min", "13:05"}
        assert venue.struck == {"13:10"}

    def test_one_that_is_not_there_is_passed_over(self, open_venue: Open) -> None:
        venue = open_venue("13:05")
        press(venue, "→ → Enter Esc")
        assert self.turns(venue) == ["TensorFlow 12:50", "PyTorch 13:00", "Keras 13:10 cancelled", "MXNet 13:05"]
        assert venue.struck == {"Keras", "13:10", "13:20"}

    def test_one_is_delayed(self, open_venue: Open) -> None:
        venue = open_venue("13:05")
        press(venue, "↓ ↓ D Enter Esc")
        assert self.turns(venue) == ["TensorFlow 12:50", "PyTorch 13:00", "Keras 13:15", "MXNet 13:25"]
        assert venue.says >= {"PyTorch", "Ends", "10", "min", "13:15"}

    def test_one_is_cancelled_and_taken_back(self, open_venue: Open) -> None:
        venue = open_venue("13:05")
        before = self.turns(venue)
        press(venue, "↓ ↓ ↓ S Enter Esc")
        assert self.turns(venue) == ["TensorFlow 12:50", "PyTorch 13:00", "Keras 13:10 cancelled", "MXNet 13:20"]
        assert venue.struck == {"Keras", "13:10"}
        press(venue, "U Enter Esc")
        assert self.turns(venue) == before


class TestTheAudience:
    def test_is_told_for_a_minute_that_times_changed(self, open_venue: Open) -> None:
        venue = open_venue("09:35")
        press(venue, "D Enter Esc")
        assert "Times changed at 09:35" in venue.says
        venue.wait(59)
        assert "Times changed at 09:35" in venue.says
        venue.wait(1)
        assert "Times changed at 09:35" not in venue.says

    def test_reads_the_message_until_it_is_taken_down(self, open_venue: Open) -> None:
        venue = open_venue("09:35")
        press(venue, "M L U N C H Space 5 0 Enter")
        venue.wait(8)
        assert "lunch 50" in venue.says
        venue.wait(3600)
        assert "lunch 50" in venue.says
        press(venue, "M")
        venue.hold(Key.Key_Backspace, "\b")
        press(venue, "Backspace " * 3 + "Enter")
        venue.wait(8)
        assert "lunch 50" not in venue.says

    @pytest.mark.parametrize(("programme", "at"), [(EMPTY, "10:00"), (ROOMS, "10:10"), (DAYS, "19:00")], ids=str)
    def test_reads_it_whatever_is_on(self, programme: Path, at: str, open_venue: Open) -> None:
        venue = open_venue(at, programme=programme)
        press(venue, "M H I Enter")
        assert "hi" in venue.says

    def test_sees_a_dark_screen_and_then_the_programme(self, open_venue: Open) -> None:
        venue = open_venue("09:35")
        lit = venue.stage.picture()
        press(venue, "B")
        dark = venue.stage.picture()
        assert dark.pixelColor(0, 0) == dark.pixelColor(960, 300) == Qt.GlobalColor.black
        press(venue, "B")
        assert alike(venue.stage.picture(), lit)

    def test_sees_nothing_of_a_key_that_was_left_alone(self, open_venue: Open) -> None:
        venue = open_venue("09:35")
        before = venue.says
        press(venue, "↓ D")
        assert venue.says != before
        press(venue, "Esc")
        assert venue.says == before


def test_every_key_of_the_table_can_be_pressed(open_venue: Open) -> None:
    """By its name in the table, on the window: each is heard."""
    conductor = open_venue("09:35").conductor
    for line in TABLE:
        for name in line.keys:
            assert conductor._desk.hears((name,), conductor._situation()), name


# Several screens, and a crash


def test_two_screens_agree_after_a_second(open_venue: Open, qtbot) -> None:
    one, other = open_venue("09:35"), open_venue("09:35")
    press(one, "D D Enter Esc M H I Enter Esc")
    press(other, "↓ ↓ S Enter Esc")
    for venue in (one, other):
        venue.wait()
    assert day(one) == day(other)
    qtbot.waitUntil(lambda: one.says == other.says)
    assert day(one)["flux"] == "09:40-10:00 cancelled"
    press(other, "U Enter Esc")
    one.wait()
    other.wait()
    assert day(one) == day(other) == {**PLANNED, **DELAYED_BY_10}
    qtbot.waitUntil(lambda: one.says == other.says)
    assert one.says >= {"hi", "09:10–09:50"}


def test_what_was_done_outlives_a_kill(open_venue: Open, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui.by_keys", str(tmp_path), "09:35"]
    tests = Path(__file__).parents[1]
    with subprocess.Popen(
        command,
        cwd=tests,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tests), str(tests.parent)))},
    ) as child:
        assert child.stdout is not None
        seen = set(iter(lambda: child.stdout.readline().rstrip("\n"), ""))
        child.kill()
    assert child.returncode != 0
    venue = open_venue("09:35")
    assert day(venue) == {**PLANNED, **DELAYED_BY_10}
    assert venue.says >= {"hi", "09:10–09:50", "Times changed at 09:35"}
    assert seen >= venue.says
