"""A kiosk of its own that presses keys, tells what it shows, and waits to be killed: `by_keys.py FOLDER AT`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ui.venue import Venue

KEYS = [Qt.Key.Key_D, Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_Return]


def main(folder: str, at: str) -> None:
    application = QGuiApplication(sys.argv)
    venue = Venue(Path(folder), at)
    venue.press(*KEYS)
    print("\n".join(sorted(venue.says)), flush=True)
    print(flush=True)
    sys.stdin.read()
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
