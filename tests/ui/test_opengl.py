"""The other renderer: OpenGL, as on a machine with a GPU; here Mesa plays the GPU, on a display of Xvfb's."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from .drawn_by_opengl import NAMES, NO_OPENGL

CHILD = Path(__file__).with_name("drawn_by_opengl.py")
SCREEN = "2000x1200x24"

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
def drawn(display: str) -> dict:
    """What the child found."""
    without = ("QT_QUICK_BACKEND", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in without}
    environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LIBGL_ALWAYS_SOFTWARE": "1"}
    done = subprocess.run(
        [sys.executable, str(CHILD)], env=environment, capture_output=True, text=True, timeout=110, check=False
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
