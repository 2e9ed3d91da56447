"""Every row of the rundown's worked examples, through the command line: here, in processes, and after a kill -9."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest
from children import KIOSK, environment
from rundown.test_worked_examples import DELAYED_BY_10, PLANNED
from terminal import Terminal

Then = dict[str, str]


@dataclass(frozen=True)
class Row:
    """What is typed, each as `09:35 delay 10`, and the slots that are not as planned when it is `seen`."""

    typed: tuple[str, ...]
    then: Then
    seen: str = ""

    @property
    def name(self) -> str:
        return ", ".join(self.typed) + (f", seen at {self.seen}" if self.seen else "")

    def type_into(self, terminal: Terminal) -> None:
        for line in self.typed:
            terminal.now, *words = line.split()
            terminal.does(*words)
        terminal.now = self.seen or terminal.now


ROWS = [
    Row(("09:35 delay 10",), DELAYED_BY_10),
    Row(("09:35 delay 10", "09:36 delay 5", "09:37 undo"), DELAYED_BY_10),
    Row(
        ("10:30 delay 45",),
        {
            "poster-introduction": "10:20-11:20",
            "posters": "11:20-11:50",
            "keynote-2": "11:50-12:20",
            "linear-models": "12:20-12:30 overrun=10",
        },
    ),
    Row(("12:00 delay 20 --slot pick",), {"lunch": "12:50-13:05", "showcase": "13:05-14:55"}),
    Row(("12:46 delay 10",), {"showcase": "13:00-14:55"}),
    Row(("09:25 skip",), {"keynote-1": "09:10-09:25"}),
    Row(("09:25 skip --slot fashionable",), {"flux": "09:40-10:00 cancelled"}),
    Row(("09:25 start",), {"keynote-1": "09:10-09:25", "flux": "09:25-09:45"}),
    Row(
        ("09:25 start --slot model-assertions",),
        {"keynote-1": "09:10-09:25", "flux": "09:40-10:00 cancelled", "assertions": "09:25-09:45"},
    ),
    Row(
        ("09:38 hold",),
        {
            "keynote-1": "09:10-09:45 held",
            "flux": "09:45-10:05 waiting",
            "assertions": "10:05-10:25",
            "poster-introduction": "10:25-10:40",
            "posters": "10:40-11:40",
        },
        seen="09:45",
    ),
    Row(
        ("09:38 hold", "09:47 release"),
        {
            "keynote-1": "09:10-09:47",
            "flux": "09:47-10:07",
            "assertions": "10:07-10:27",
            "poster-introduction": "10:27-10:42",
            "posters": "10:42-11:40",
        },
    ),
]
each_row = pytest.mark.parametrize("row", [pytest.param(row, id=row.name) for row in ROWS])


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    return Terminal(capsys, tmp_path / "state")


def day_of(terminal: Terminal) -> Then:
    """Return the day under the worked examples' own names, in the order that was planned."""
    planned = sorted(terminal.json("agenda"), key=lambda entry: entry["planned_start"])
    day = terminal.day()
    return {name: day[entry["id"]] for name, entry in zip(PLANNED, planned, strict=True)}


@each_row
def test_worked_example(row: Row, terminal: Terminal) -> None:
    row.type_into(terminal)
    assert day_of(terminal) == {**PLANNED, **row.then}


@each_row
def test_its_last_step_can_be_asked_for_first_and_comes_as_was_said(row: Row, terminal: Terminal) -> None:
    *before, last = row.typed
    Row(tuple(before), {}).type_into(terminal)
    terminal.now, *words = last.split()
    written, day = terminal.written, day_of(terminal)
    preview = terminal.json(*words, "--dry-run")
    assert (terminal.written, day_of(terminal)) == (written, day)
    done = terminal.json(*words)
    assert (preview.pop("dry_run"), preview.pop("done")) == (True, False)
    assert (done.pop("dry_run"), done.pop("done")) == (False, True)
    assert done == preview
    agenda = {entry["id"]: entry for entry in terminal.json("agenda")}
    for changed in done["changed"]:
        assert all(agenda[changed["id"]][name] == value for name, value in changed["after"].items())


@each_row
def test_undo_takes_it_back_and_redo_does_it_again(row: Row, terminal: Terminal) -> None:
    row.type_into(terminal)
    terminal.does("undo")
    terminal.does("redo")
    assert day_of(terminal) == {**PLANNED, **row.then}
    while terminal.run("undo").status == 0:
        pass
    assert day_of(terminal) == PLANNED


@pytest.mark.parametrize("row", [ROWS[1], ROWS[8]], ids=lambda row: row.name)
def test_in_processes_of_their_own(row: Row, terminal: Terminal) -> None:
    for line in row.typed:
        terminal.now, *words = line.split()
        assert terminal.run_child(*words)[::2] == (0, [])
    assert day_of(terminal) == {**PLANNED, **row.then}


# After kill -9, and beside a kiosk that runs

linux = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


class Shown:
    """A kiosk that shows the day in a process of its own, without a display, and prints what it says."""

    def __init__(self, terminal: Terminal) -> None:
        options = ["--if-no-display", "screen.png", "--window", "640x360"]
        self._child = subprocess.Popen(
            [*KIOSK, *terminal.arguments("show", *options)],
            cwd=terminal.folder.parent,
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def until(self, wanted: str) -> list[str]:
        """Read on until a line holds what is wanted, and return what was said, without the time of day."""
        stream: IO[str] | None = self._child.stdout
        assert stream is not None
        lines = []
        for line in stream:
            lines.append(line.rstrip("\n").partition("  ")[2])
            if wanted in line:
                return lines
        raise AssertionError(f"it ended without a word of {wanted!r}: {lines}")

    def kill(self) -> int:
        """End it as a power cut does, and return the status."""
        self._child.send_signal(signal.SIGKILL)
        self._child.communicate()
        return self._child.returncode


class Screens:
    """Starts kiosks, and ends them with the test."""

    def __init__(self) -> None:
        self.started: list[Shown] = []

    def show(self, terminal: Terminal) -> Shown:
        self.started.append(Shown(terminal))
        return self.started[-1]


@pytest.fixture
def screens() -> Iterator[Screens]:
    screens = Screens()
    yield screens
    for shown in screens.started:
        shown.kill()


def slots_in(lines: list[str]) -> list[str]:
    """Return what is on and what comes next, but for how late: a kiosk's clock runs on while it starts."""
    return [line.partition("  (")[0] for line in lines if line.startswith(("Now: ", "Next: "))]


@linux
@each_row
def test_after_a_kill_it_shows_what_was_done(row: Row, terminal: Terminal, screens: Screens) -> None:
    """A kiosk runs while all is typed, and is killed; another one takes its place, and the command line agrees."""
    terminal.now = row.typed[0].split()[0]
    first = screens.show(terminal)
    first.until("Next: ")
    row.type_into(terminal)
    assert first.kill() == -signal.SIGKILL
    written = terminal.written
    expected = slots_in(terminal.does("now"))
    second = screens.show(terminal)
    assert slots_in(second.until(expected[-1])) == expected
    assert day_of(terminal) == {**PLANNED, **row.then}
    assert terminal.written == written


@linux
def test_what_was_done_before_a_kill_can_be_taken_back_after_it(terminal: Terminal, screens: Screens) -> None:
    terminal.does("delay", "10")
    first = screens.show(terminal)
    first.until("Now: 09:10–09:50")
    first.kill()
    second = screens.show(terminal)
    second.until("Now: 09:10–09:50")
    terminal.does("undo")
    second.until("Now: 09:10–09:40")
    assert day_of(terminal) == PLANNED


@linux
def test_a_kiosk_that_runs_follows_the_command_line(terminal: Terminal, screens: Screens) -> None:
    shown = screens.show(terminal)
    said = shown.until("Now: 09:10–09:40")
    for typed, expected in {
        "delay 10": "Now: 09:10–09:50  Accelerated Computing for AI",
        "hold": "Now: since 09:10  Accelerated Computing for AI",
        "undo": "Now: 09:10–09:50  Accelerated Computing for AI",
        "message Outside": "Message: Outside",
        "skip --slot fashionable": "Next: 10:00–10:20  Model Assertions",
        "start --slot model": "Now: 09:35–09:55  Model Assertions",
    }.items():
        terminal.does(*typed.split())
        said += shown.until(expected)
    assert "Times changed at 09:35" in said
