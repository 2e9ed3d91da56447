"""Windows and macOS, as far as Linux can tell: what only Linux has is not asked for, and paths may have any letter."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from children import ROOT, environment

CHILD = Path(__file__).with_name("on_another_system.py")
PROGRAMME = """\
event: {name: Übersicht, date: 2018-12-07}
sessions:
  - slots:
      - {time: 09:00-12:00, title: Vorträge}
      - {time: 12:00-13:00, kind: lunch, title: 昼食}
"""
AT = ("--at", "2018-12-07T10:00")

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(params=["win32", "darwin"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Run:
    """Run a command on that system, in a folder and with a file whose names are not ASCII."""
    folder = tmp_path / "Größe 日本 й"
    folder.mkdir()
    (folder / "prögramm.yaml").write_text(PROGRAMME, "utf-8")
    shown = environment(QT_QPA_PLATFORM="offscreen", LOCALAPPDATA=str(folder), HOME=str(folder), USERNAME="ada")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-X", "utf8", CHILD, request.param, *arguments]
        return subprocess.run(
            command, cwd=folder, env=shown, capture_output=True, text=True, timeout=60, check=False, encoding="utf-8"
        )

    return run


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--version",), "Venue Kiosk "),
        (("now", "prögramm.yaml", *AT), "Now: 09:00–12:00  Vorträge"),
        (("agenda", "prögramm.yaml", *AT), "昼食"),
        (("check", "prögramm.yaml"), "prögramm.yaml: "),
        (("export", "prögramm.yaml", "--format", "ics"), "SUMMARY:Vorträge"),
        (("show", "prögramm.yaml", *AT, "--speed", "60"), "kiosk: showing prögramm.yaml"),
        (("show", "--date", "2018-12-07", "--at", "12:29:58", "--speed", "10"), "the example that comes with"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_a_command(arguments: tuple[str, ...], says: str, run: Run) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert says in done.stdout


def test_a_picture(run: Run, tmp_path: Path) -> None:
    done = run("snapshot", "prögramm.yaml", *AT, "-o", "Bild ü.png")
    assert (done.returncode, done.stderr) == (0, "")
    [picture] = tmp_path.rglob("Bild ü.png")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_the_doctor_looks_at_what_there_is(run: Run) -> None:
    done = run("doctor", "prögramm.yaml", "--no-window")
    assert done.stderr == ""
    assert "the desktop of this system" in done.stdout
    assert "failed" not in done.stdout


def test_the_operators_journal(run: Run) -> None:
    done = run("delay", "10", "--schedule", "prögramm.yaml", *AT)
    assert (done.returncode, done.stderr) == (0, "")
    assert "10 min" in run("log", "--schedule", "prögramm.yaml", *AT).stdout


def test_what_is_refused_fails() -> None:
    code = "import sys; sys.path.insert(0, {!r}); import on_another_system as it; it.become('win32'); import {}"
    for name in ("fcntl", "pwd", "termios"):
        command = [sys.executable, "-c", code.format(str(CHILD.parent), name)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert f"{name} is refused here" in done.stderr
