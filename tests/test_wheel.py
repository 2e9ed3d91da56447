"""The wheel, installed as `pip install` does: in a clean environment it needs nothing of this source tree."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from children import ROOT, environment
from test_packaging import PROJECT, build

from kiosk import __version__

NOON = ("--date", "2018-12-07", "--at", "12:40")

# Put before anything else that Python imports: notes each file that it opens, and writes them down at the end.
WATCHER = """
import atexit, os, sys

opened = set()
sys.addaudithook(lambda event, told: opened.add(str(told[0])) if event == "open" else None)

@atexit.register
def tell():
    names = sorted(opened)
    with open(os.environ["OPENED"], "w", encoding="utf-8") as file:
        file.write("\\n".join(names))
"""

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pip(python: Path, *arguments: str | Path) -> None:
    """Install into the environment of another Python, without a network."""
    command = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-index", *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an environment that has the wheel; what it depends on is that of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    home = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    scripts = home / ("Scripts" if sys.platform == "win32" else "bin")
    pip(scripts / "python", "--no-deps", build("wheel", ROOT, folder))
    # A line of a .pth puts that folder on the path, and reads none of the .pth files in it, which name the source tree.
    (site(home) / "dependencies.pth").write_text(sysconfig.get_path("purelib"), "utf-8")
    return home


def site(home: Path) -> Path:
    """Where the environment keeps its packages."""
    return Path(sysconfig.get_path("purelib", vars={"base": str(home)}))


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Iterator[Run]:
    """Run a command of the wheel in another folder. Nothing can be written at home, by nobody: that is a file."""
    elsewhere, home = tmp_path / "elsewhere", tmp_path / "home"
    elsewhere.mkdir()
    home.touch()
    (tmp_path / "watcher").mkdir()
    (tmp_path / "watcher" / "sitecustomize.py").write_text(WATCHER, "utf-8")
    shown = environment(OPENED=str(tmp_path / "opened"), HOME=str(home), PYTHONPATH=str(tmp_path / "watcher"))
    shown |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qml.diskcache.debug=true"}
    shown["XDG_STATE_HOME"] = str(tmp_path / "state")
    for name in ("QML_DISK_CACHE_PATH", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        shown.pop(name, None)
    kiosk = next(path for path in installed.glob("*/kiosk*") if path.stem == "kiosk")
    before = written(site(installed))

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [kiosk, *arguments]
        return subprocess.run(
            command, cwd=elsewhere, env=shown, capture_output=True, text=True, timeout=60, check=False
        )

    yield run
    assert written(site(installed)) == before


def written(folder: Path) -> dict[str, int]:
    """When each file was written last."""
    return {str(path): path.stat().st_mtime_ns for path in folder.rglob("*")}


def foreign(opened: Path) -> list[str]:
    """The files of the source tree that were opened; the environment of the tests lies in it."""
    names = [name for name in opened.read_text("utf-8").splitlines() if name.startswith(f"{ROOT}/")]
    return [name for name in names if not name.startswith(sys.prefix)]


def test_it_says_its_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Venue Kiosk {__version__}\n", "")


def test_from_any_folder_it_knows_the_bundled_programme(run: Run, tmp_path: Path) -> None:
    done = run("now", *NOON)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Now: 12:30–12:45  Pick up lunch" in done.stdout
    assert foreign(tmp_path / "opened") == []


def test_it_draws_a_frame_and_compiles_nothing(run: Run, tmp_path: Path) -> None:
    """Qt tells each QML file that it has to compile, as its log of the cache was asked for."""
    done = run("snapshot", *NOON, "-o", "screen.png")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "elsewhere" / "screen.png").read_bytes().startswith(b"\x89PNG")
    assert foreign(tmp_path / "opened") == []


def test_qml_that_was_compiled_for_another_qt_is_compiled_anew(run: Run, installed: Path, tmp_path: Path) -> None:
    compiled = site(installed) / "kiosk" / "ui" / "Main.qmlc"
    good, mark, times = compiled.read_bytes(), len(b"qv4cdata"), compiled.stat()
    try:
        compiled.write_bytes(good[:mark] + b"\xff" + good[mark + 1 :])  # the version of the byte code
        done = run("snapshot", *NOON, "-o", "screen.png")
    finally:
        compiled.write_bytes(good)
        os.utime(compiled, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert done.returncode == 0
    assert "kiosk/ui/Main.qml" in done.stderr
    assert (tmp_path / "elsewhere" / "screen.png").exists()


def test_the_metadata_are_whole(installed: Path) -> None:
    [metadata] = site(installed).glob("venue_kiosk-*.dist-info/METADATA")
    head, _, readme = metadata.read_text("utf-8").partition("\n\n")
    fields = {line.partition(": ")[0] for line in head.splitlines()}
    assert fields >= {"Name", "Version", "Summary", "Author", "License-Expression", "Keywords", "Requires-Python"}
    assert head.count("Requires-Dist") == len(PROJECT["project"]["dependencies"])
    assert readme.startswith("# Venue Kiosk")
