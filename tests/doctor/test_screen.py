"""The display, what draws on it, and what a TV cuts off."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import preflight
from kiosk.doctor import onlooker, screen
from kiosk.doctor.outside import Ran

from .cases import case, outside, told

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all that it needs")
TOLD = {
    "platform": "xcb",
    "name": "ACME TV HDMI-1",
    "size": [1920, 1080],
    "hertz": 60,
    "screens": 1,
    "edge": 0.05,
    "api": "Software",
    "device": "",
    "rate": 60.0,
}
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
XSET = "Screen Saver:\n  timeout:  {}    cycle:  600\nDPMS (Energy Star):\n  DPMS is {}\n"


def window(tmp_path: Path, **more: Any) -> dict[str, str]:
    """What is found of a window, by what it is about."""
    computer = outside(tmp_path, {"onlooker window": "a warning\n" + json.dumps(TOLD | more)}, environ=OFFSCREEN)
    return {one.about: f"{one.state} {one.says}" for one in screen.renderer(case(tmp_path, computer))}


def test_a_window_on_a_tv(tmp_path: Path) -> None:
    assert window(tmp_path) == {
        "renderer": "ok Qt's own, on the processor",
        "frame rate": "ok 60 frames a second",
        "screen": "ok 1920x1080 at 60 Hz (ACME TV HDMI-1)",
        "safe area": "ok no text in the outer 96 and 54 px; a TV that crops cuts 38 and 22 to 96 and 54",
    }


@pytest.mark.parametrize(
    ("told", "about", "found"),
    [
        ({"api": "OpenGL", "device": "Mesa Intel(R) UHD"}, "renderer", "ok OpenGL on Mesa Intel(R) UHD"),
        ({"api": "Metal"}, "renderer", "ok Metal"),
        ({"api": "OpenGL", "device": "llvmpipe (LLVM 15)"}, "renderer", "warning OpenGL, but llvmpipe (LLVM 15) plays"),
        ({"rate": 11.6}, "frame rate", "warning 12 frames a second"),
        ({"rate": 0.0}, "frame rate", "warning 0 frames a second"),
        ({"size": [640, 480]}, "screen", "warning 640x480 at 60 Hz (ACME TV HDMI-1): small for a lobby"),
        ({"size": [1080, 1920], "screens": 2}, "screen", "ok 1080x1920 at 60 Hz (ACME TV HDMI-1), one of 2 screens"),
        ({"platform": "offscreen"}, "screen", "unknown not looked at: offscreen has none"),
    ],
)
def test_windows(told: dict[str, Any], about: str, found: str, tmp_path: Path) -> None:
    assert window(tmp_path, **told)[about].startswith(found)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Ran(-6, err="a\nqt.qpa.plugin: b"), "qt.qpa.plugin: b"),
        (Ran(-11), "status -11"),
        (Ran(None, err="late"), "late"),
    ],
)
def test_a_window_that_cannot_be_drawn(answer: Ran, says: str, tmp_path: Path) -> None:
    computer = outside(tmp_path, {"onlooker": answer}, environ=OFFSCREEN)
    [one] = screen.renderer(case(tmp_path, computer))
    assert one.state == "wrong"
    assert says in one.says


def test_a_real_window(tmp_path: Path) -> None:
    computer = outside(tmp_path)
    told = computer.ask_kiosk("kiosk.doctor.onlooker", "window", seconds=1)
    assert told.status is None  # nothing is really run by these computers
    from kiosk.doctor.outside import Outside

    answer = Outside().ask_kiosk("kiosk.doctor.onlooker", "window", seconds=50)
    assert answer.status == 0, answer.err
    seen = json.loads(answer.out)
    assert (seen["platform"], seen["api"]) == ("offscreen", "Software")
    assert seen["rate"] > 0


@pytest.mark.parametrize(
    ("drawn", "found"), [([], 0.0), ([1.0], 0.0), ([0.0, 1.0, 2.0, 2.5], 0.0), ([0, 0, 0, 1.0, 1.5, 2.0], 2.0)]
)
def test_the_first_frames_do_not_count(drawn: list[float], found: float) -> None:
    assert onlooker.rate(drawn) == found


def test_without_a_display(tmp_path: Path) -> None:
    here = case(tmp_path, outside(tmp_path))
    assert told(screen.display(here)) == [
        "wrong display: No display: WAYLAND_DISPLAY is not set, and DISPLAY is not set"
    ]
    assert told(screen.renderer(here)) == ["unknown renderer: not looked at: there is no display to open a window on"]
    assert told(screen.outputs(here)) == []
    assert told(screen.blanking(here)) == []


def test_no_window_is_opened_unless_it_is_wanted(tmp_path: Path) -> None:
    computer = outside(tmp_path, environ=OFFSCREEN)
    [one] = told(screen.renderer(case(tmp_path, computer, window=False)))
    assert one == "unknown renderer: not looked at: no window was wanted"
    assert computer.run.asked == []  # type: ignore[attr-defined]


def test_missing_libraries_are_told_with_the_line_that_installs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "problem", lambda *_: "Qt cannot start: libEGL.so.1 not found. On Debian: apt-get x")
    [one] = screen.display(case(tmp_path, outside(tmp_path, environ=OFFSCREEN)))
    assert (one.state, one.says) == ("wrong", "Qt cannot start: libEGL.so.1 not found")
    assert one.remedy == "On Debian: apt-get x"
    [unseen] = screen.renderer(case(tmp_path, outside(tmp_path, environ=OFFSCREEN)))
    assert unseen.state == "unknown"


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_the_desktop_is_the_display(system: str, tmp_path: Path) -> None:
    assert [one.state for one in screen.display(case(tmp_path, outside(tmp_path, system=system)))] == ["ok"]


@pytest.mark.parametrize(
    ("chosen", "files", "program", "found"),
    [
        ("cage", ["dev/dri/card0"], "cage", "ok display: the service draws with cage"),
        ("", ["dev/dri/card1"], "cage", "ok display: the service draws with cage"),
        ("cage", [], "cage", "wrong display: the service draws with cage, which needs a graphics card"),
        ("cage", ["dev/dri/card0"], "", "wrong display: the service draws with cage, which is not installed"),
        ("cage", ["run/venue-kiosk-seat1/wayland-0"], "cage", "ok display: the service draws with cage"),
        ("x11", [], "xinit", "ok display: the service draws with x11"),
        ("linuxfb", ["dev/fb0"], "", "ok display: the service draws with linuxfb"),
        ("linuxfb", [], "", "wrong display: the service draws with linuxfb, which needs a framebuffer"),
        ("eglfs", [], "", "wrong display: KIOSK_PLATFORM is 'eglfs'"),
    ],
)
def test_the_services_display(
    chosen: str, files: list[str], program: str, found: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preflight, "problem", lambda *_: None)
    for name in [*files, *[f"bin/{program}"] * bool(program)]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch(mode=0o755)
    environ = {"KIOSK_PLATFORM": chosen, "PATH": str(tmp_path / "bin")}
    here = case(tmp_path, outside(tmp_path, environ=environ), serves=True)
    [one] = told(screen.display(here))
    assert one.startswith(found)
    [unseen] = screen.renderer(here)
    assert unseen.state == "unknown"
    assert "a window would lie over the programme" in unseen.says


@pytest.mark.parametrize(
    ("outputs", "found"),
    [
        ({}, ["unknown screen: not looked at: the kernel tells of no output"]),
        ({"card0-HDMI-A-1": ("disconnected", "")}, ["warning screen: nothing is connected to HDMI-A-1"]),
        (
            {"card0-HDMI-A-1": ("connected", "3840x2160\n1920x1080\n"), "card0-DP-1": ("disconnected", "")},
            ["ok screen: HDMI-A-1: 3840x2160"],
        ),
        (
            {"card1-DP-1": ("connected", "")},
            ["unknown screen: not looked at: DP-1 is connected, and tells no resolution"],
        ),
    ],
)
def test_the_services_monitors(outputs: dict[str, tuple[str, str]], found: list[str], tmp_path: Path) -> None:
    for name, (status, modes) in outputs.items():
        folder = tmp_path / "sys/class/drm" / name
        folder.mkdir(parents=True)
        (folder / "status").write_text(f"{status}\n", "utf-8")
        (folder / "modes").write_text(modes, "utf-8")
    assert told(screen.outputs(case(tmp_path, outside(tmp_path), serves=True))) == found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (XSET.format(0, "Disabled"), ["ok blanking: the X server never darkens the screen"]),
        (XSET.format(600, "Disabled"), ["warning blanking: the X server darkens the screen: after 10 min"]),
        (
            XSET.format(60, "Enabled"),
            ["warning blanking: the X server darkens the screen: after 1 min, it lets the monitor sleep"],
        ),
        (XSET.format(0, "Enabled"), ["warning blanking: the X server darkens the screen: it lets the monitor sleep"]),
        (Ran(None), ["unknown blanking: not looked at: xset does not answer"]),
    ],
)
def test_blanking(answer: Ran | str, found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preflight, "display_problem", lambda _: None)
    monkeypatch.setattr(preflight, "problem", lambda *_: None)
    computer = outside(tmp_path, {"xset": answer}, environ={"DISPLAY": ":9"})
    assert told(screen.blanking(case(tmp_path, computer))) == found
