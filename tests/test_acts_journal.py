"""The journal behind the commands that act: its log, whose it is, and when it cannot be used."""

from __future__ import annotations

import getpass
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from terminal import ROOMS, SCHEDULE, Terminal

from kiosk.cli import main
from kiosk.journal import Journal

KEYNOTE = "Accelerated Computing for AI"


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """At 09:35 of the workshop, where somebody called anna is logged in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    return Terminal(capsys, tmp_path / "state")


# The log


@pytest.fixture
def history(terminal: Terminal) -> Terminal:
    """A terminal at which some things were done, and some taken back."""
    for line in ("09:35 delay 10", "09:36 hold", "09:37 undo", "09:38 message Hello", "09:39 message", "09:40 redo"):
        terminal.now, *words = line.split()
        terminal.run(*words)
    terminal.now = "09:41"
    terminal.does("undo")
    return terminal


def test_the_log_says_who_did_what_when(history: Terminal) -> None:
    assert history.does("log") == [
        "Friday 2018-12-07",
        f"  09:35  delay +10 min: {KEYNOTE}  [command line (anna)]",
        f"✕ 09:36  hold: {KEYNOTE}  (undone)  [command line (anna)]",
        f"  09:37  undo of hold: {KEYNOTE}  [command line (anna)]",
        "  09:38  message: Hello  [command line (anna)]",
        "✕ 09:39  message taken down: Hello  (undone)  [command line (anna)]",
        "  09:41  undo of message: Hello  [command line (anna)]",
    ]


def test_the_log_for_programs(history: Terminal) -> None:
    log: list[dict[str, Any]] = history.json("log")
    delay, hold, undo, *_ = log
    assert log[0].pop("id")
    assert delay == {
        "at": "2018-12-07T09:35:00-05:00",
        "who": "command line (anna)",
        "verb": "delay",
        "title": KEYNOTE,
        "slots": ["accelerated-computing-for-ai"],
        "minutes": 10,
        "message": None,
        "undoes": None,
        "redoes": None,
        "undone": False,
    }
    assert (hold["undone"], undo["undoes"], undo["undone"]) == (True, hold["id"], False)


def test_what_was_done_again_is_not_marked(terminal: Terminal) -> None:
    for typed in ("delay 10", "undo", "redo"):
        terminal.does(*typed.split())
    assert [line[0] for line in terminal.does("log")[1:]] == [" ", " ", " "]
    assert f"  09:35  redo of delay: {KEYNOTE}  [command line (anna)]" in terminal.does("log")


def test_a_log_without_actions(terminal: Terminal) -> None:
    assert terminal.does("log") == ["Nothing was done yet."]
    assert terminal.json("log") == []
    assert not terminal.folder.exists()


def test_nobody_is_logged_in(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    terminal.does("delay", "10")
    assert terminal.json("log")[0]["who"] == "command line"


# Where the journal is, and when it cannot be used


def test_without_a_folder_it_is_the_users_own(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command's, also as if it were another time."""
    then = ["--at", "2018-12-07T09:35"]
    assert main(["delay", "10", "--schedule", str(SCHEDULE), *then]) == 0
    capsys.readouterr()
    main(["now", str(SCHEDULE), *then, "--json"])
    (keynote,) = json.loads(capsys.readouterr().out)["current"]
    assert keynote["end"] == "2018-12-07T09:50:00+00:00"
    assert not terminal.folder.exists()


def test_without_a_file_it_is_the_one_of_the_others(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "day.yaml").write_text(ROOMS, encoding="utf-8")
    monkeypatch.setenv("KIOSK_SCHEDULE", "day.yaml")
    assert main(["delay", "5", "--slot", "other", "--at", "09:35"]) == 0
    assert "“Other” in West: +5" in capsys.readouterr().out


def test_a_programme_with_errors(terminal: Terminal, tmp_path: Path) -> None:
    terminal.schedule = tmp_path / "gone.yaml"
    said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[-1] == f"kiosk: {tmp_path / 'gone.yaml'} (as named) cannot be shown until this is mended"


EACH = pytest.mark.parametrize("typed", ["delay 5", "undo", "message Hello", "log", "delay 5 --json"])


@EACH
def test_a_folder_that_is_a_file(typed: str, terminal: Terminal) -> None:
    terminal.folder.touch()
    said = terminal.run(*typed.split())
    journal = terminal.folder / "journal.jsonl"
    assert said == (2, [], [f"kiosk: the journal {journal} cannot be read: Not a directory"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk(terminal: Terminal) -> None:
    terminal.folder.mkdir()
    (terminal.folder / "journal.jsonl").symlink_to("/dev/full")
    said = terminal.run_child("delay", "5")
    journal = terminal.folder / "journal.jsonl"
    assert said == (2, [], [f"kiosk: the journal {journal} cannot be written: No space left on device"])


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder that even root cannot write")
def test_a_folder_that_cannot_be_written(terminal: Terminal) -> None:
    terminal.folder = Path("/sys/kernel/venue-kiosk")
    said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].startswith("kiosk: the journal /sys/kernel/venue-kiosk/journal.jsonl cannot be written: ")


def test_a_journal_that_somebody_holds(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journal.__init__, "__kwdefaults__", {"patience": 0.05})
    terminal.does("delay", "5")
    with FileLock(terminal.folder / "journal.lock"):
        said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].endswith(" for too long")


def test_delays_that_add_up_beyond_the_calendar_cannot_be_kept(terminal: Terminal) -> None:
    """Four hundred days of delay are no operator's."""
    terminal.does("delay", "1440", "--slot", "closing")
    lines = (terminal.written or b"").decode()
    far = timedelta(days=400).total_seconds()
    (terminal.folder / "journal.jsonl").write_text(lines.replace("86400.0", str(far)), encoding="utf-8")
    said = terminal.run("delay", "1440", "--slot", "closing")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].startswith("kiosk: this cannot be kept in the journal: ")


def test_what_there_is_to_say_of_the_journal_is_said_first(terminal: Terminal) -> None:
    terminal.does("delay", "10")
    with (terminal.folder / "journal.jsonl").open("a") as journal:
        journal.write("what is this\n")
    said = terminal.run("delay", "5")
    assert said.status == 0
    assert [line.partition(" of the journal")[0] for line in said.err] == ["kiosk: 1 line"]
