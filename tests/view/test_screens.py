"""Which of several screens is taken; and on an X server whose screens come and go, that a window returns to its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from children import KIOSK, ROOT, environment

CHILD = Path(__file__).with_name("on_screens.py")
LAPTOP = ["Laptop", 0, 0, 1280, 800]
TV = ["TV", 1280, 0, 1920, 1080]
FULL = "FullScreen"


@pytest.fixture
def two_screens(tmp_path: Path) -> str:
    """Qt's platform without a display, with two screens side by side."""
    keys = ("name", "x", "y", "width", "height")
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [dict(zip(keys, place, strict=True)) | dots for place in (LAPTOP, TV)]
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"windowFrameMargins": False, "screens": screens}), "utf-8")
    return f"offscreen:configfile={file}"


class Window:
    """A window in a process of its own."""

    def __init__(self, *arguments: str, **more: str) -> None:
        """Open it on a screen, perhaps with a size."""
        self._child = subprocess.Popen(
            [sys.executable, str(CHILD), *arguments],
            env=environment(**more),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def say(self, line: str = "") -> list[object]:
        """Say a line, and return where it is then."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        print(line, file=self._child.stdin, flush=True)
        where: list[object] = json.loads(self._child.stdout.readline())
        return where

    def comes_to(self, *place: object) -> bool:
        """Wait for it in a place."""
        return self.say(json.dumps(place)) == list(place)

    def end(self) -> int:
        """Close it, and return the exit status."""
        self._child.communicate(timeout=30)
        return self._child.returncode


Open = Callable[..., Window]


@pytest.fixture
def opened() -> Iterator[Open]:
    """Open windows, which all end well."""
    windows = []

    def opened(*arguments: str, **more: str) -> Window:
        windows.append(Window(*arguments, **more))
        return windows[-1]

    yield opened
    assert [window.end() for window in windows] == [0] * len(windows)


@pytest.mark.parametrize(
    ("asked", "place"), [("", LAPTOP), ("1", LAPTOP), ("2", TV), ("TV", TV), (" tv ", TV), ("laptop", LAPTOP)]
)
def test_a_screen_has_a_number_and_a_name(asked: str, place: list[object], two_screens: str, opened: Open) -> None:
    assert opened(asked, QT_QPA_PLATFORM=two_screens).say() == [*place, FULL]


def test_a_window_of_its_own_size_is_on_it_too(two_screens: str, opened: Open) -> None:
    window = opened("TV", "640", "360", QT_QPA_PLATFORM=two_screens)
    assert window.say() == ["TV", 1280, 0, 640, 360, "Windowed"]
    assert window.say("again") == ["TV", 1280, 0, 640, 360, "Windowed"], "no plug moves or stretches it"
    assert window.say("toggle") == [*TV, FULL]


@pytest.mark.parametrize("asked", ["0", "3", "-1", "HDMI-1", "²"])
def test_an_unknown_screen_is_told_which_there_are(asked: str, two_screens: str) -> None:
    command = [*KIOSK, "show", "schedule.yaml", f"--screen={asked}"]
    told = environment(QT_QPA_PLATFORM=two_screens)
    done = subprocess.run(command, cwd=ROOT, env=told, capture_output=True, text=True, timeout=60, check=False)
    says = f"kiosk: there is no screen {asked!r}; the screens are 1 Laptop (1280x800), 2 TV (1920x1080)\n"
    assert (done.returncode, done.stderr) == (2, says)


@pytest.fixture
def xrandr() -> Iterator[Callable[..., None]]:
    """Change the screens of an X server of our own: a laptop's, and with its plug in a TV's beside it."""
    if not (shutil.which("Xvfb") and shutil.which("xrandr")):
        pytest.skip("Xvfb or xrandr is not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-screen", "0", "3200x1080x24", "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")

        def change(*arguments: str) -> None:
            subprocess.run(["xrandr", "--display", f":{number}", *arguments], stdout=quiet, check=True)

        change.display = f":{number}"  # type: ignore[attr-defined]
        change("--setmonitor", "Laptop", "1280/300x800/200+0+0", "screen")
        change("--setmonitor", "TV", "1920/500x1080/300+1280+0", "none")
        yield change
        server.terminate()


def test_a_plug_is_pulled_and_put_back(xrandr: Callable[..., None], opened: Open) -> None:
    window = opened("TV", QT_QPA_PLATFORM="xcb", DISPLAY=xrandr.display)  # type: ignore[attr-defined]
    assert window.comes_to(*TV, FULL)
    xrandr("--delmonitor", "TV")
    assert window.comes_to(*LAPTOP, FULL)
    xrandr("--setmonitor", "TV", "1920/500x1080/300+1280+0", "none")
    assert window.comes_to(*TV, FULL)
    xrandr("--delmonitor", "TV")
    assert window.comes_to(*LAPTOP, FULL)
    xrandr("--setmonitor", "TV", "1280/500x720/300+1280+0", "none")
    assert window.comes_to("TV", 1280, 0, 1280, 720, FULL)
