"""The whole kiosk in a process of its own, without a display: what it says, what it draws, and how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from children import KIOSK, ROOT, environment

SCHEDULE = ROOT / "schedule.yaml"
WEEK = """\
event: {name: A Week}
sessions:
  - {room: East, slots: [{time: 09:00-17:00, title: Talk}]}
  - {room: West, slots: [{time: 09:00-17:00, title: Other}]}
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


def until(stream: IO[str] | None, wanted: str) -> list[str]:
    """Read lines until one holds what is wanted, and return them all."""
    assert stream is not None
    lines = []
    for line in stream:
        lines.append(line.rstrip("\n"))
        if wanted in line:
            return lines
    raise AssertionError(f"it ended without a word of {wanted!r}: {lines}")


Show = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def show(tmp_path: Path) -> Iterator[Show]:
    """Start a kiosk that draws into screen.png; whatever becomes of the test, it ends with it."""
    started = []

    def start(*arguments: str | Path, picture: str = "screen.png") -> subprocess.Popen[str]:
        command = [*KIOSK, "show", *map(str, arguments), "--if-no-display", picture, "--window", "640x360"]
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, cwd=tmp_path, env=environment(), stdout=pipe, stderr=pipe, text=True)
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


def end(child: subprocess.Popen[str], number: int = signal.SIGTERM) -> tuple[int, str]:
    """Send a signal, and return the exit status and what was still said on stderr."""
    child.send_signal(number)
    _, errors = child.communicate(timeout=30)
    return child.returncode, errors


def test_it_says_what_it_shows_and_crosses_into_lunch_by_itself(show: Show, tmp_path: Path) -> None:
    child = show(SCHEDULE, "--at", "12:29:40", "--speed", "30")
    lines = until(child.stdout, "Notice: ")
    assert lines[:2] == [
        f"kiosk: showing {SCHEDULE}, as named",
        "kiosk: there is no display, so the screen is drawn into screen.png; Ctrl+C ends it",
    ]
    assert lines[2].startswith("12:29:4")
    assert lines[2].endswith(
        "  Now: 12:10–12:30  Parallel Training of Linear Models Without Compromising Convergence, "
        "Nikolas Ioannou, IBM Research"
    )
    lunch = next(line for line in lines if line.endswith("Now: 12:30–12:45  Pick up lunch"))
    assert lunch.startswith("12:30:0")
    assert end(child) == (0, "")
    assert (tmp_path / "screen.png").read_bytes().startswith(b"\x89PNG")
    assert not list(tmp_path.glob(".part*"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_status_0_from_the_first_word_on(show: Show, number: int) -> None:
    child = show(SCHEDULE, "--at", "12:40")
    until(child.stdout, "Now: ")
    assert end(child, number) == (0, "")


LEAVING_WHILE_DRAWN = """
import os, signal, sys
from kiosk import cli
from kiosk.commands.see import Teller

calls = []
def tell(self, frame):
    calls.append(frame)
    if len(calls) > 1:
        os.kill(os.getpid(), signal.SIGTERM)
    return True

Teller.__call__ = tell
sys.exit(cli.main(sys.argv[1:]))
"""


def test_a_signal_that_comes_while_the_picture_is_drawn_waits_for_it(tmp_path: Path) -> None:
    arguments = ["show", str(SCHEDULE), "--if-no-display", "screen.png", "--at", "12:40", "--speed", "10"]
    child = subprocess.run(
        [sys.executable, "-c", LEAVING_WHILE_DRAWN, *arguments],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (child.returncode, child.stderr) == (0, "")


def test_when_nobody_listens_any_more_it_ends(show: Show) -> None:
    """As under `head -3`."""
    child = show(SCHEDULE, "--at", "12:29:58", "--speed", "30")
    assert child.stdout is not None
    child.stdout.readline()
    child.stdout.close()
    assert child.wait(timeout=30) == 0
    assert child.stderr is not None
    assert child.stderr.read() == ""


def test_a_picture_that_cannot_be_written_is_told_once_and_the_show_goes_on(show: Show, tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    child = show(SCHEDULE, "--at", "12:29:58", "--speed", "30", picture="folder.png")
    until(child.stdout, "Pick up lunch")
    until(child.stdout, "Notice: ")
    status, errors = end(child)
    assert status == 0
    assert errors == "kiosk: the picture folder.png cannot be written: it is a folder; name a file in it\n"


def rewrite(file: Path, text: str) -> None:
    """Put a text in a file's place at once, as editors do: the kiosk never meets half of it."""
    new = file.with_suffix(".new")
    new.write_text(text, encoding="utf-8")
    new.replace(file)


def test_a_changed_programme_is_shown_and_a_broken_one_is_not(show: Show, tmp_path: Path) -> None:
    file = tmp_path / "week.yaml"
    rewrite(file, WEEK)
    child = show(file, "--at", "10:00", "--speed", "10", "--room", "east")
    until(child.stdout, "Now: 09:00–17:00  Talk  [East]")

    rewrite(file, WEEK.replace("Talk", "A better talk"))
    until(child.stdout, "Now: 09:00–17:00  A better talk  [East]")
    until(child.stderr, "kiosk: the programme changed and was read again")

    rewrite(file, WEEK.replace("slots", "slot"))
    problems = until(child.stderr, "kiosk: the changed programme has errors; the one before stays on the screen")
    assert problems[0].startswith(f"kiosk: {file}:3:")

    rewrite(file, WEEK.replace("East", "EAST").replace("Talk", "The best talk"))
    told = until(child.stdout, "The best talk  [EAST]")
    assert len(told) == 1, "nothing was said while the file was broken"
    assert end(child)[0] == 0


def test_a_room_that_a_changed_programme_lacks_is_reported_until_it_is_back(show: Show, tmp_path: Path) -> None:
    file = tmp_path / "week.yaml"
    rewrite(file, WEEK)
    child = show(file, "--at", "10:00", "--speed", "10", "--room", "East")
    until(child.stdout, "Talk  [East]")
    rewrite(file, WEEK.replace("East", "North"))
    until(child.stdout, "There is no programme to show yet.")
    said = until(child.stderr, "no room")[-1]
    assert said == ("kiosk: the programme has no room 'East', so its screen is empty; its rooms are 'North', 'West'")
    rewrite(file, WEEK)
    until(child.stdout, "Talk  [East]")
    assert end(child)[0] == 0


def test_a_register_whose_slot_a_changed_programme_lacks_is_reported_once(show: Show, tmp_path: Path) -> None:
    state, file = tmp_path / "state", tmp_path / "week.yaml"
    state.mkdir()
    change = {"date": "2018-12-07", "slot": "gone", "before": {}, "after": {"added": 600}}
    line = {"v": 1, "id": "a", "event": "A Week", "verb": "delay", "at": "2018-12-07T10:00:00+00:00", "who": "test"}
    rewrite(file, WEEK)
    child = show(file, "--at", "2018-12-07T10:00", "--speed", "10", "--state", state)
    until(child.stdout, "09:00–17:00  Talk")
    rewrite(state / "journal.jsonl", json.dumps({**line, "title": "Lost", "changes": [change]}) + "\n")
    until(child.stderr, "kiosk: “Lost” (gone) is not in the programme any more; what the operator did to it is kept")
    rewrite(file, WEEK.replace("Talk", "Another"))
    until(child.stdout, "09:00–17:00  Another")
    assert end(child) == (0, "kiosk: the programme changed and was read again\n")


# Saving a picture


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[Path], str]:
    """Save a picture, and return why that cannot be done, if so."""
    from PySide6.QtGui import QImage

    from kiosk.app import save

    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)

    def saved(path: Path) -> str:
        try:
            save(image, path)
        except OSError as error:
            return str(error)
        return ""

    return saved


def test_a_picture_takes_the_place_of_the_one_before(saved: Callable[[Path], str], tmp_path: Path) -> None:
    path = tmp_path / "new" / "screen.png"
    assert [saved(path), saved(path)] == ["", ""]
    assert [left.name for left in path.parent.iterdir()] == ["screen.png"]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        (".", "{}: it is a folder; name a file in it"),
        ("out.xyz", "{}: its name should end in .png"),
        ("out", "{}: its name should end in .png"),
        ("file/out.png", "{}: FOLDER/file: File exists"),
    ],
)
def test_a_picture_that_cannot_be_saved(saved: Callable[[Path], str], tmp_path: Path, name: str, why: str) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / name
    told = why.replace("FOLDER", str(tmp_path)).format(f"the picture {path} cannot be written")
    assert saved(path) == told
    assert [left.name for left in tmp_path.iterdir()] == ["file"]
