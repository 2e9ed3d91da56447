"""The other renderer: OpenGL, as on a machine with a GPU; here Mesa plays the GPU, on a display of Xvfb's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from .conftest import Show
from .drawn_by_opengl import NAMES, NO_OPENGL
from .moments import MOMENTS
from .pictures import differing

CHILD = Path(__file__).with_name("drawn_by_opengl.py")
SCREEN = "2000x1200x24"
TOLERANCE = 64
"""Levels of 255 by which a square's mean colour may differ. What one renderer drops differs by far more."""

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not installed")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A display of our own, which says its number when it is ready."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=[writing], stdout=quiet, stderr=quiet) as server:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
        server.terminate()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the child draws into."""
    return tmp_path_factory.mktemp("opengl")


@pytest.fixture(scope="module")
def drawn(display: str, folder: Path) -> dict:
    """What the child found."""
    without = ("QT_QUICK_BACKEND", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in without}
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
    done = subprocess.run(
        [sys.executable, str(CHILD), str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    if done.returncode == NO_OPENGL:
        pytest.skip("there is no OpenGL here")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_it_is_opengl_that_draws(drawn: dict) -> None:
    assert drawn["renderer"].startswith("OpenGL")


@pytest.mark.parametrize("name", NAMES)
def test_a_moment_is_whole_and_stands_out(name: str, drawn: dict) -> None:
    assert drawn[name]["wrong"] == []
    assert drawn[name]["event"]


@pytest.mark.parametrize("name", NAMES)
def test_its_codes_can_be_read(name: str, drawn: dict) -> None:
    assert set(drawn[name]["codes"]) >= set(drawn[name]["links"])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("drawn")
def test_both_renderers_draw_the_same(name: str, folder: Path, show: Show) -> None:
    assert differing(QImage(str(folder / f"{name}.png")), show(MOMENTS[name].frame(0)), TOLERANCE) == []


def test_a_text_that_one_of_them_dropped_is_found(show: Show) -> None:
    frame = MOMENTS["keynote"].frame(0)
    without = replace(frame, current=(replace(frame.current[0], title="."),))
    assert differing(show(frame), show(without), TOLERANCE)
