"""The command line: which arguments it takes, and what it says of those that it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from children import KIOSK, ROOT, environment, kiosk

from kiosk import __version__
from kiosk.cli import main
from kiosk.commands import see
from kiosk.commands.table import COMMANDS, MAKE, OPERATE, SEE
from kiosk.output import OK

SCHEDULE = str(ROOT / "schedule.yaml")


def run(*arguments: str) -> int:
    """Run a command here, and return its exit status."""
    try:
        return main(arguments)
    except SystemExit as end:
        return int(end.code or 0)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty folder, without a display."""
    monkeypatch.chdir(tmp_path)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the last line that a command that ends with status 2 says; stdout stays empty."""
    assert run(*arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "Traceback" not in said.err
    return said.err.splitlines()[-1]


# What is told on request


def test_help_names_the_commands_and_the_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    told = capsys.readouterr().out
    assert all(f"    {name} " in told for name in COMMANDS)
    assert "KIOSK_SCHEDULE" in told


def test_help_lists_the_commands_by_what_they_are_for(capsys: pytest.CaptureFixture[str]) -> None:
    run("--help")
    told = capsys.readouterr().out
    assert all(f"  {command.purpose}:\n" in told for command in COMMANDS.values())
    places = [told.index(f"    {name} ") for name in ("agenda", "delay", "log", "pin")]
    headings = [told.index(f"  {purpose}:\n") for purpose in (SEE, OPERATE, MAKE)]
    assert sorted([*places, *headings]) == [
        headings[0],
        places[0],
        headings[1],
        places[1],
        places[2],
        headings[2],
        places[3],
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_its_own_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(name, "--help") == 0
    assert ("--at INSTANT" in capsys.readouterr().out) == (COMMANDS[name].purpose != MAKE)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"Venue Kiosk {__version__}\n"


# What is wrong is said in one line, with what to write


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("now", "--at", "25:00"), "argument --at: '25:00' is not a time; write it as 12:40, 12:29:50, "),
        (("now", "--at"), "argument --at: expected one argument"),
        (("now", "--date", "7.12.2018"), "argument --date: '7.12.2018' is not a date in the form year-month-day; "),
        (("now", "--timezone", "Europe/Berln"), "there is no time zone 'Europe/Berln'; did you mean Europe/Berlin?"),
        (("show", "--speed", "0"), "argument --speed: '0' is not a speed; write 60 for a minute each second"),
        (("show", "--speed", "nan"), "argument --speed: 'nan' is not a speed; "),
        (("show", "--speed", "fast"), "argument --speed: 'fast' is not a speed; "),
        (("show", "--window", "0x0"), "argument --window: '0x0' is not a size; write it as 1920x1080"),
        (("snapshot", "-o", "a.png", "--size", "big"), "argument --size: 'big' is not a size; write it as 1920x1080"),
        (("snapshot", "-o", "a.png", "--size", "99999x99999"), "'99999x99999' is not a size; "),
        (("snapshot",), "the following arguments are required: -o/--output"),
        (("now", "--jsn"), "unrecognized arguments: --jsn"),
        (("--at", "noon"), "kiosk show: error: argument --at: 'noon' is not a time"),
        (("now", "a.yaml", "b.yaml"), "unrecognized arguments: b.yaml"),
        (("delay",), "the following arguments are required: MINUTES"),
        (
            ("delay", "soon"),
            "argument MINUTES: 'soon' is not a number of minutes; write 10, or -5 for earlier, at most",
        ),
        (("delay", "1441"), "argument MINUTES: '1441' is not a number of minutes; "),
        (("delay", "5.5"), "argument MINUTES: '5.5' is not a number of minutes; "),
        (("delay", "5", "--slot", " "), "argument --slot: it is empty; name a slot, or leave --slot out to mean "),
        (("undo", "--slot", "lunch"), "unrecognized arguments: --slot lunch"),
        (("log", "--dry-run"), "unrecognized arguments: --dry-run"),
        (("skip", "schedule.yaml"), "unrecognized arguments: schedule.yaml"),
        (("message", "x" * 141), "argument TEXT: it has 141 letters, and a screen has room for 140"),
        (("message", "\x1b[31m"), "argument TEXT: it has letters in it that cannot be shown"),
        (("dealy", "10"), "kiosk: there is no command and no file 'dealy'; did you mean `kiosk delay`?"),
        (("agneda",), "kiosk: there is no command and no file 'agneda'; did you mean `kiosk agenda`?"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert said in complaint(capsys, *arguments)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(b"", "there is nothing in this file", id="empty"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0", "this is a picture", id="binary"),
        pytest.param(b"#" * 9_000_000, "larger than 8 MiB", id="huge"),
        pytest.param(b"just a text", "error: ", id="a text"),
    ],
)
@pytest.mark.parametrize("command", ["now", "agenda", "show"])
def test_a_file_that_is_no_programme(
    command: str, data: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "day.yaml").write_bytes(data)
    assert run(command, "day.yaml") == 2
    first, *_, last = capsys.readouterr().err.splitlines()
    assert first.startswith("day.yaml")
    assert said in first
    assert last == "kiosk: day.yaml (as named) cannot be shown until this is mended"


def test_a_file_that_is_missing_or_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("now", "nowhere.yaml") == 2
    assert "nowhere.yaml: error: there is no such file" in capsys.readouterr().err
    assert run("now", str(tmp_path)) == 2
    assert "this is a folder; name the file in it" in capsys.readouterr().err


def test_every_problem_of_a_file_is_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "day.yaml").write_text("event: {name: X, dat: 2018-12-07}\nsessions:\n  - slots:\n      - {time: 9}\n")
    assert run("agenda", "day.yaml") == 2
    problems = [line for line in capsys.readouterr().err.splitlines() if ": error: " in line]
    assert [problem.split(":")[1] for problem in problems] == ["1", "4", "4"]


def test_a_file_from_the_environment_is_named_as_such(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_SCHEDULE", "gone.yaml")
    assert complaint(capsys, "now") == "kiosk: gone.yaml (from KIOSK_SCHEDULE) cannot be shown until this is mended"


# Which words are commands


def test_a_file_named_like_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The word alone is the command; as a path, or after a command, it is the file."""
    text = Path(SCHEDULE).read_text(encoding="utf-8").replace("Workshop on Systems", "Conference of Names")
    (tmp_path / "now").write_text(text, encoding="utf-8")
    assert run("now", "--at", "12:47") == 0
    assert "Workshop on Systems" in capsys.readouterr().out
    assert run("now", "now", "--at", "12:47") == 0
    assert "Conference of Names" in capsys.readouterr().out
    assert "No display: " in complaint(capsys, "./now")


def test_a_word_that_is_a_file_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "agend").write_text(Path(SCHEDULE).read_text(encoding="utf-8"), encoding="utf-8")
    assert "No display: " in complaint(capsys, "agend")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("arguments", [(), ("--at", "12:40"), ("show", SCHEDULE)])
def test_without_a_display_it_says_what_it_looked_for_and_what_to_do(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    said = complaint(capsys, *arguments)
    assert said.startswith("kiosk: No display: WAYLAND_DISPLAY is not set, and DISPLAY is not set. ")


# How it ends


def test_ctrl_c_before_the_window_is_up_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(see, "now", interrupted)
    assert run("now") == 130


def test_a_folder_that_was_taken_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert run("now", "--at", "12:47") == OK


@pytest.mark.skipif(os.name != "posix", reason="a pipe breaks so on POSIX alone")
@pytest.mark.parametrize("arguments", [("agenda",), ("agenda", "--json"), ("--help",)])
def test_a_reader_that_has_seen_enough(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """As `head -1` does: the command ends quietly."""
    reading, writing = os.pipe()
    os.close(reading)
    child = subprocess.run(
        [*KIOSK, *arguments],
        cwd=tmp_path,
        env=environment(),
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(writing)
    assert (child.returncode, child.stderr) == (0, b"")


def test_a_terminal_that_lacks_letters_gets_the_others(tmp_path: Path) -> None:
    child = kiosk("agenda", "--at", "13:05", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert (child.returncode, child.stderr) == (0, "")
    assert "? 12:50?14:55  Open Source Software Showcase" in child.stdout
