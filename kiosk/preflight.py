"""What Qt needs from the system, said in a sentence before Qt would abort over it.

`python -m kiosk.preflight` prints the sentence and exits with 2, or says nothing and exits with 0. Nothing here
imports Qt, and what only Linux has is touched on Linux only: elsewhere Qt brings all that it needs.
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

# What the files of PySide6-Essentials 6.11 ask the system for, and the Debian package that holds it. The names hold
# on Debian 12 and 13, Ubuntu 24.04 and Raspberry Pi OS 13 alike: libglib2.0-0t64 answers to libglib2.0-0 as well.
_EVERYWHERE = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
_XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
_BY_PLATFORM = {
    "xcb": _XCB,
    "wayland": _WAYLAND,
    "wayland-egl": _WAYLAND,
    "linuxfb": {"libdrm.so.2": "libdrm2"},
}


class Missing(NamedTuple):
    """A shared library that is not here, and the Debian package that brings it."""

    soname: str
    package: str


def _loads(soname: str) -> bool:
    # Where Debian's and Fedora's families keep the libraries of this machine's kind. A look takes microseconds,
    # while loading all of them takes 10 ms; it has the last word on what is not seen there.
    folders = (f"/usr/lib/{getattr(sys.implementation, '_multiarch', '')}", "/usr/lib64")
    if any(os.path.exists(f"{folder}/{soname}") for folder in folders):  # noqa: PTH110 (quicker than a Path)
        return True

    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def platforms(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The Qt platforms that would be tried, in Qt's order; without any display, the one that needs none."""
    named = environ.get("QT_QPA_PLATFORM")
    if named:
        return tuple(part.partition(":")[0] for part in named.split(";"))
    found = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
    return tuple(platform for platform, name in found if environ.get(name)) or ("offscreen",)


def missing_libraries(platform: str, loads: Callable[[str], bool] = _loads) -> tuple[Missing, ...]:
    """The libraries that Qt needs for this platform and that do not load."""
    if sys.platform != "linux":
        return ()
    needed = _EVERYWHERE | _BY_PLATFORM.get(platform, {})
    return tuple(Missing(soname, package) for soname, package in needed.items() if not loads(soname))


def packages() -> tuple[str, ...]:
    """Debian's packages of all that Qt needs on any platform that the kiosk is shown on."""
    needed = _EVERYWHERE | {soname: name for each in _BY_PLATFORM.values() for soname, name in each.items()}
    return tuple(sorted(set(needed.values())))


def install_line(missing: Iterable[Missing]) -> str:
    """The command that brings them, for Debian 12 and 13, Ubuntu 24.04 and Raspberry Pi OS 13."""
    return " ".join(["apt-get install", *sorted({library.package for library in missing})])


def problem(*tried: str, loads: Callable[[str], bool] = _loads) -> str | None:
    """Why Qt could start on none of these platforms, and what to do; None when it can on one."""
    missing = [missing_libraries(platform, loads) for platform in tried]
    if not all(missing):
        return None
    sonames = ", ".join(library.soname for library in missing[0])
    return (
        f"Qt cannot start: {sonames} not found. "
        f"On Debian, Ubuntu or Raspberry Pi OS, install with: {install_line(missing[0])}"
    )


def _compositor_answers(path: Path) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        try:
            client.connect(str(path))
        except OSError:
            return False
    return True


def _x_server_answers(display: str) -> bool:
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Not known: problem() is the one that speaks of missing libraries.
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(os.fsencode(display), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _wayland_problem(environ: Mapping[str, str], answers: Callable[[Path], bool]) -> str | None:
    if environ.get("WAYLAND_SOCKET"):  # a connection that the parent process has opened already
        return None
    name = environ.get("WAYLAND_DISPLAY")
    if not name:
        return "WAYLAND_DISPLAY is not set"
    folder = environ.get("XDG_RUNTIME_DIR")
    if not folder and not name.startswith("/"):
        return f"WAYLAND_DISPLAY is {name} but XDG_RUNTIME_DIR is not set"
    path = Path(folder or "/", name)
    return None if answers(path) else f"no Wayland compositor answers at {path}"


def _x_problem(environ: Mapping[str, str], answers: Callable[[str], bool]) -> str | None:
    display = environ.get("DISPLAY")
    if not display:
        return "DISPLAY is not set"
    return None if answers(display) else f"no X server lets this user in at DISPLAY {display}"


def display_problem(
    environ: Mapping[str, str],
    compositor_answers: Callable[[Path], bool] = _compositor_answers,
    x_server_answers: Callable[[str], bool] = _x_server_answers,
) -> str | None:
    """Why there is nothing to draw on, where it was looked for, and what to do; None when there is a display."""
    if sys.platform != "linux":
        return None
    tried = platforms(environ) if environ.get("QT_QPA_PLATFORM") else ("wayland", "xcb")
    reasons = []
    for platform in tried:
        if platform.startswith("wayland"):
            reason = _wayland_problem(environ, compositor_answers)
        elif platform == "xcb":
            reason = _x_problem(environ, x_server_answers)
        else:
            return None  # eglfs, linuxfb, vnc, offscreen… need no display server.
        if reason is None:
            return None
        reasons.append(reason)
    # Not eglfs: PySide6's wheels lack a library that its KMS backend needs.
    return (
        f"No display: {', and '.join(reasons)}. Start the kiosk inside a graphical session; on a bare console, "
        "as `cage -- kiosk`, or with QT_QPA_PLATFORM=linuxfb and QT_QUICK_BACKEND=software."
    )


def main() -> int:
    """Say what keeps Qt from starting here, if anything does."""
    sentence = problem(*platforms(os.environ))
    if sentence is None:
        return 0
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    raise SystemExit(main())
