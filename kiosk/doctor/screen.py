"""What the kiosk draws on, with what, how often a second, and what of it a TV may cut off."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from shutil import which
from typing import Any

from kiosk import preflight
from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning, wrong

SMOOTH = 24.0
"""So many frames a second look like motion."""
FEWEST_LINES = 720
CROPPED = (0.02, 0.05)
"""What TVs cut off at each edge, where they do: shares of the picture's side."""
CALLED = "display", "renderer", "frame rate", "screen"
DRAWS_WITH = {"cage": "wayland", "x11": "xcb", "linuxfb": "linuxfb"}
NEEDS = {
    "cage": ("cage", "cage", "dev/dri/card*", "a graphics card"),
    "x11": ("xinit", "xserver-xorg xinit", "", ""),
    "linuxfb": ("", "", "dev/fb*", "a framebuffer"),
}
"""By KIOSK_PLATFORM: the program and its packages, and the device."""
COMPOSITOR = "run/venue-kiosk-*/wayland-*"
"""Where cage listens while it runs: then it has found something to draw on, if only a screen that is none."""


def display(case: Case) -> Iterator[Finding]:
    """Yield whether there is something to draw on, and whether Qt has all that it needs for that."""
    environ = case.outside.environ
    no_display = preflight.display_problem(environ) if case.outside.is_linux else None
    if no_display and case.serves:
        yield from _of_the_service(case)
        return
    platforms = ("offscreen",) if no_display else preflight.platforms(environ)
    unable = preflight.problem(*platforms)
    if unable or no_display:
        says, _, remedy = (unable or no_display or "").partition(". ")
        yield wrong("display", says, remedy)
    elif not case.outside.is_linux:
        yield fine("display", f"the desktop of this system ({case.outside.system})")
    elif platforms == ("offscreen",):
        yield warning("display", "QT_QPA_PLATFORM is offscreen: nobody sees what is drawn", "on a TV, leave it out")
    else:
        where = [f"{name}={environ[name]}" for name in ("WAYLAND_DISPLAY", "DISPLAY") if environ.get(name)]
        yield fine("display", " ".join([platforms[0], *where]))


def _of_the_service(case: Case) -> Iterator[Finding]:
    chosen = case.outside.environ.get("KIOSK_PLATFORM") or "cage"
    if chosen not in NEEDS:
        yield wrong(
            "display", f"KIOSK_PLATFORM is {chosen!r}", f"it can be {', '.join(NEEDS)}: /etc/venue-kiosk/kiosk.env"
        )
        return
    unable = preflight.problem(DRAWS_WITH[chosen])
    program, packages, device, called = NEEDS[chosen]
    if unable:
        says, _, remedy = unable.partition(". ")
        yield wrong("display", says, remedy)
    elif program and which(program, path=case.outside.environ.get("PATH")) is None:
        yield wrong(
            "display", f"the service draws with {chosen}, which is not installed", f"apt-get install {packages}"
        )
    elif device and not case.outside.has(device) and not case.outside.has(COMPOSITOR):
        what = f"the service draws with {chosen}, which needs {called}, and there is no /{device}"
        yield wrong("display", what, "set another KIOSK_PLATFORM in /etc/venue-kiosk/kiosk.env, or mend the driver")
    else:
        yield fine("display", f"the service draws with {chosen}")


def renderer(case: Case) -> Iterator[Finding]:
    """Yield what draws, how often a second, and on what screen: of a window that is opened for a moment."""
    why = _no_window(case)
    if why:
        yield unknown("renderer", why, _how_else(case))
        return
    answer = case.outside.ask_kiosk("kiosk.doctor.onlooker", "window", seconds=30.0)
    if answer.status != 0:
        said = (answer.err.splitlines() or [f"Qt ended with status {answer.status}"])[-1]
        yield wrong("renderer", f"a window cannot be drawn: {said}", "start `kiosk` here, and see what it says")
        return
    told = json.loads(answer.out.splitlines()[-1])
    yield _draws(told)
    yield _rate(told)
    yield from _screen(told)


def _no_window(case: Case) -> str:
    """Return why no window can be opened; nothing when one can."""
    if not case.window:
        return "no window was wanted"
    if not case.outside.is_linux or not preflight.display_problem(case.outside.environ):
        return preflight.problem(*preflight.platforms(case.outside.environ)) or ""
    if case.serves:
        return "the screen is the service's, and a window would lie over the programme"
    return "there is no display to open a window on"


def _how_else(case: Case) -> str:
    if not case.window:
        return "leave out --no-window; the window is there for two seconds"
    stop = "systemctl stop venue-kiosk@seat0, then, at the console, " if case.serves else ""
    return f"{stop}`cage -- kiosk doctor`, or `kiosk doctor` in the graphical session"


def _draws(told: dict[str, Any]) -> Finding:
    api, device = told["api"], told["device"]
    if api == "Software":
        return fine("renderer", "Qt's own, on the processor")
    if re.search("llvmpipe|softpipe|swrast|software", device, re.IGNORECASE):
        what = f"{api}, but {device} plays the graphics card, which takes many times the processor"
        return warning("renderer", what, "QT_QUICK_BACKEND=software, or install the graphics card's driver")
    return fine("renderer", f"{api}{f' on {device}' if device else ''}")


def _rate(told: dict[str, Any]) -> Finding:
    says = f"{told['rate']:.0f} frames a second"
    if told["rate"] >= SMOOTH:
        return fine("frame rate", says)
    return warning(
        "frame rate", f"{says}: motion looks jerky", "display: {motion: off} in the programme, or fewer pixels"
    )


def _screen(told: dict[str, Any]) -> Iterator[Finding]:
    if told["platform"] == "offscreen":
        yield unknown("screen", "offscreen has none")
        return
    width, height = told["size"]
    others = f", one of {told['screens']} screens" if told["screens"] > 1 else ""
    name = f" ({told['name']})" if told["name"] else ""
    yield _size(width, height, f"{width}x{height} at {told['hertz']} Hz{name}{others}")
    yield safe_area(width, height, told["edge"])


def _size(width: int, height: int, says: str) -> Finding:
    if min(width, height) >= FEWEST_LINES:
        return fine("screen", says)
    return warning("screen", f"{says}: small for a lobby", "set the TV's own resolution, usually 1920x1080")


def safe_area(width: int, height: int, edge: float) -> Finding:
    """Return how many pixels at each edge have no text in them, and how many a TV may cut off."""
    free = f"{width * edge:.0f} and {height * edge:.0f} px"
    least, most = (f"{width * share:.0f} and {height * share:.0f}" for share in CROPPED)
    says = f"no text in the outer {free}; a TV that crops cuts {least} to {most}"
    return fine("safe area", says, "where the TV has `just scan`, `1:1` or `overscan: off`, choose it")


def outputs(case: Case) -> Iterator[Finding]:
    """Yield which monitors the service has, as the kernel knows them, where no window tells of the screen."""
    if not (case.serves and _no_window(case)):
        return
    folders = sorted(case.outside.root.glob("sys/class/drm/card*-*"))
    connected = [one for one in folders if case.outside.text(f"sys/class/drm/{one.name}/status").strip() == "connected"]
    if not folders:
        yield unknown("screen", "the kernel tells of no output")
    elif not connected:
        names = ", ".join(one.name.partition("-")[2] for one in folders)
        yield warning("screen", f"nothing is connected to {names}", "check the cable, and whether the TV is on")
    for output in connected:
        modes = case.outside.text(f"sys/class/drm/{output.name}/modes").split()
        yield from _output(output.name.partition("-")[2], modes[0] if modes else "")


def _output(name: str, mode: str) -> Iterator[Finding]:
    found = re.match(r"(\d+)x(\d+)", mode)
    if found:
        yield _size(int(found[1]), int(found[2]), f"{name}: {mode}")
    else:
        yield unknown("screen", f"{name} is connected, and tells no resolution")


def blanking(case: Case) -> Iterator[Finding]:
    """Yield whether an X server would darken the screen after a while."""
    environ = case.outside.environ
    if not (environ.get("DISPLAY") and preflight.platforms(environ)[0] == "xcb" and not _no_window(case)):
        return
    answer = case.outside.ask("xset", "q")
    if answer.status != 0:
        yield unknown("blanking", "xset does not answer", "apt-get install x11-xserver-utils")
        return
    after = [int(number) for number in re.findall(r"timeout:\s+(\d+)", answer.out)]
    sleeps = "DPMS is Enabled" in answer.out
    if any(after) or sleeps:
        how = [f"after {after[0] // 60} min"] * any(after) + ["it lets the monitor sleep"] * sleeps
        yield warning(
            "blanking", f"the X server darkens the screen: {', '.join(how)}", "xset s off -dpms, at each start"
        )
    else:
        yield fine("blanking", "the X server never darkens the screen")
