"""Runs the kiosk as on another system: `on_another_system.py SYSTEM ARGUMENTS`, with win32 or darwin for SYSTEM.

What only Linux has, or only Unix on win32, cannot be imported or called, and the kiosk's own look at `sys.platform`
gives SYSTEM. Other libraries are loaded before that: their files for the other system are not here. A window that was
drawn three times is ended as a service manager does.
"""

import importlib
import os
import signal
import socket
import sys
import warnings

LINUX = {"grp", "pwd", "resource", "spwd", "syslog", "termios", "tty", "pty"}
UNIX = {"fcntl", "curses", "readline", "posixshmem"}
# By name, since `os` is one module everywhere.
CALLS = (
    "getuid",
    "geteuid",
    "getgid",
    "fork",
    "uname",
    "sysconf",
    "chown",
    "getpgid",
    "setsid",
    "getloadavg",
)
FRAMES = 3
OTHERS = ("ctypes", "getpass", "platformdirs", "subprocess", "tempfile", "tzlocal", "urllib.request", "PySide6")


class Refuse:
    """Finds no module of some names."""

    def __init__(self, names: set[str]) -> None:
        """Take away those that are loaded already."""
        self._names = names
        for name in names:
            sys.modules.pop(name, None)

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.partition(".")[0] in self._names:
            raise ImportError(f"{name} is refused here")


def become(system: str) -> None:
    """Be that system from now on."""
    for name in OTHERS:
        importlib.import_module(name)
    windows = system == "win32"
    sys.meta_path.insert(0, Refuse(LINUX | (UNIX if windows else set())))
    if windows:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            importlib.import_module("filelock")  # it takes another kind of lock where fcntl is not
        for name in CALLS:
            delattr(os, name)
        del socket.AF_UNIX
    sys.platform = system


def end_when_drawn() -> None:
    """End a window by a signal once it has been drawn a few times."""
    from kiosk import app

    make = app._stage

    def stage(**how: bool) -> object:
        made, frames = make(**how), []

        def drawn() -> None:
            frames.append(None)
            if len(frames) == FRAMES:
                signal.raise_signal(signal.SIGTERM)

        made.window.frameSwapped.connect(drawn)
        return made

    app._stage = stage


if __name__ == "__main__":
    become(sys.argv[1])
    if sys.argv[2] == "show":
        end_when_drawn()
    from kiosk import cli

    sys.exit(cli.main(sys.argv[2:]))
