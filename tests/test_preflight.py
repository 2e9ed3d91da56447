"""What is said when a library or a display is missing."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import preflight
from kiosk.preflight import Missing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all that it needs")

ADVICE = (
    ". Start the kiosk inside a graphical session; on a bare console, as `cage -- kiosk`, "
    "or with QT_QPA_PLATFORM=linuxfb and QT_QUICK_BACKEND=software."
)


def without(*sonames: str):
    """A system that lacks these libraries."""
    return lambda soname: soname not in sonames


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, ("offscreen",)),
        ({"DISPLAY": ":0"}, ("xcb",)),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ("wayland",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ("offscreen",)),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": ""}, ("xcb",)),
        ({"QT_QPA_PLATFORM": "linuxfb:fb=/dev/fb1"}, ("linuxfb",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb"}, ("wayland", "xcb")),
    ],
)
def test_platforms(environ: dict[str, str], platforms: tuple[str, ...]) -> None:
    assert preflight.platforms(environ) == platforms


@pytest.mark.parametrize(
    ("platform", "absent", "missing"),
    [
        ("offscreen", [], ()),
        ("offscreen", ["libEGL.so.1"], (Missing("libEGL.so.1", "libegl1"),)),
        ("offscreen", ["libxcb-cursor.so.0"], ()),
        ("xcb", ["libxcb-cursor.so.0"], (Missing("libxcb-cursor.so.0", "libxcb-cursor0"),)),
        ("wayland", ["libwayland-egl.so.1"], (Missing("libwayland-egl.so.1", "libwayland-egl1"),)),
        ("linuxfb", ["libdrm.so.2"], (Missing("libdrm.so.2", "libdrm2"),)),
        ("one of tomorrow", ["libEGL.so.1"], (Missing("libEGL.so.1", "libegl1"),)),
    ],
)
def test_missing_libraries(platform: str, absent: list[str], missing: tuple[Missing, ...]) -> None:
    assert preflight.missing_libraries(platform, without(*absent)) == missing


def test_the_install_line_names_each_package_once() -> None:
    missing = preflight.missing_libraries(
        "offscreen", without("libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1")
    )
    assert preflight.install_line(missing) == "apt-get install libegl1 libglib2.0-0"


@pytest.mark.parametrize(
    ("tried", "absent", "problem"),
    [
        (("xcb",), [], None),
        (("wayland", "xcb"), ["libwayland-egl.so.1"], None),
        (
            ("wayland", "xcb"),
            ["libwayland-egl.so.1", "libxcb-cursor.so.0"],
            "Qt cannot start: libwayland-egl.so.1 not found. "
            "On Debian, Ubuntu or Raspberry Pi OS, install with: apt-get install libwayland-egl1",
        ),
        (
            ("offscreen",),
            ["libGL.so.1", "libEGL.so.1"],
            "Qt cannot start: libEGL.so.1, libGL.so.1 not found. "
            "On Debian, Ubuntu or Raspberry Pi OS, install with: apt-get install libegl1 libgl1",
        ),
    ],
)
def test_problem(tried: tuple[str, ...], absent: list[str], problem: str | None) -> None:
    assert preflight.problem(*tried, loads=without(*absent)) == problem


def test_a_library_that_is_not_there_does_not_load() -> None:
    assert preflight.problem("offscreen") is None
    assert not preflight._loads("libno-such-library.so.7")


BOTH = {"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": "/run/user/7", "DISPLAY": ":0"}
NO_WAYLAND = "no Wayland compositor answers at /run/user/7/wayland-1"
NO_X = "no X server lets this user in at DISPLAY :0"


@pytest.mark.parametrize(
    ("environ", "answering", "reasons"),
    [
        ({}, [], "WAYLAND_DISPLAY is not set, and DISPLAY is not set"),
        ({"DISPLAY": "", "QT_QPA_PLATFORM": ""}, [], "WAYLAND_DISPLAY is not set, and DISPLAY is not set"),
        (BOTH, [":0", "/run/user/7/wayland-1"], None),
        (BOTH, [":0"], None),
        (BOTH, ["/run/user/7/wayland-1"], None),
        (BOTH, [], f"{NO_WAYLAND}, and {NO_X}"),
        ({"DISPLAY": ":0"}, [":0"], None),
        ({"DISPLAY": ":0"}, [":1"], f"WAYLAND_DISPLAY is not set, and {NO_X}"),
        ({"WAYLAND_DISPLAY": "/tv"}, ["/tv"], None),
        ({"WAYLAND_DISPLAY": "/tv"}, [], "no Wayland compositor answers at /tv, and DISPLAY is not set"),
        (
            {"WAYLAND_DISPLAY": "wayland-1"},
            [],
            "WAYLAND_DISPLAY is wayland-1 but XDG_RUNTIME_DIR is not set, and DISPLAY is not set",
        ),
        ({"WAYLAND_SOCKET": "5"}, [], None),
        (BOTH | {"QT_QPA_PLATFORM": "xcb"}, ["/run/user/7/wayland-1"], NO_X),
        (BOTH | {"QT_QPA_PLATFORM": "wayland-egl"}, [":0"], NO_WAYLAND),
        (BOTH | {"QT_QPA_PLATFORM": "wayland;xcb"}, [], f"{NO_WAYLAND}, and {NO_X}"),
        ({"QT_QPA_PLATFORM": "wayland;offscreen"}, [], None),
        *(
            ({"QT_QPA_PLATFORM": name}, [], None)
            for name in ("offscreen", "minimal", "vnc:port=5901", "eglfs", "linuxfb")
        ),
    ],
)
def test_display_problem(environ: dict[str, str], answering: list[str], reasons: str | None) -> None:
    said = preflight.display_problem(environ, lambda path: str(path) in answering, lambda name: name in answering)
    assert said == (reasons and f"No display: {reasons}{ADVICE}")


def test_a_dead_x_server_is_no_display() -> None:
    assert "DISPLAY :987" in str(preflight.display_problem({"DISPLAY": ":987"}))


def test_a_compositor_is_asked_at_its_socket(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-3", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert f"answers at {tmp_path}/wayland-3" in str(preflight.display_problem(environ))
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-3"))
        compositor.listen()
        assert preflight.display_problem(environ) is None
    assert f"answers at {tmp_path}/wayland-3" in str(preflight.display_problem(environ))


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_nothing_is_missing(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert preflight.problem("xcb", loads=lambda _: False) is None
    assert preflight.display_problem({}) is None


def test_main_says_the_problem(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert preflight.main() == 0
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(preflight, "problem", lambda *tried: f"It cannot be on {tried}.")
    assert preflight.main() == 2
    assert capsys.readouterr() == ("", "It cannot be on ('offscreen',).\n")


def test_nothing_is_loaded_before_it_is_asked() -> None:
    code = "import sys, kiosk.preflight; print(*{'ctypes', 'socket', 'PySide6', 'kiosk.rundown'} & set(sys.modules))"
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert child.stdout == "\n"


# The start of what the kiosk does with Qt, and then the platform's plugin by itself, which needs no display.
LOAD = """
import ctypes, sys
from pathlib import Path
import PySide6.QtQuick, PySide6.QtSvg
ctypes.CDLL(str(Path(PySide6.__file__).with_name("Qt") / "plugins" / "platforms" / sys.argv[1]))
"""
# What is on every system that Python runs on.
BASE = {"libc.so.6", "libdl.so.2", "libgcc_s.so.1", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "librt.so.1"}
BASE |= {"libstdc++.so.6"}


@pytest.mark.parametrize(
    ("platform", "plugin"),
    [
        ("offscreen", "libqoffscreen.so"),
        ("xcb", "libqxcb.so"),
        ("wayland", "libqwayland.so"),
        ("linuxfb", "libqlinuxfb.so"),
    ],
)
def test_the_tables_name_what_qt_asks_for(platform: str, plugin: str, tmp_path: Path) -> None:
    """glibc's loader tells which file is the first to need which library."""
    if preflight.problem(platform):
        pytest.skip(f"the libraries for {platform} are not here")
    environ = os.environ | {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": str(tmp_path / "loader")}
    subprocess.run([sys.executable, "-c", LOAD, plugin], env=environ, check=True)
    log = "".join(file.read_text(errors="replace") for file in tmp_path.iterdir())
    wanted = re.findall(r"file=(lib[^ ]+) \[0\];  needed by \S*/PySide6/\S+", log)
    foreign = {soname for soname in wanted if not soname.startswith(("libQt6", "libpyside6", "libshiboken6", "libicu"))}
    assert "libEGL.so.1" in foreign
    assert foreign - BASE <= {library.soname for library in preflight.missing_libraries(platform, lambda _: False)}
