"""A window among several screens, in a process of its own: tells where it is after each step that stdin names.

A step is `toggle`, as F11 does, `again` for screens that are told anew, or a place as JSON, for which it waits.
"""

import json
import sys

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QGuiApplication

from kiosk import app, paths
from kiosk.view import screens
from kiosk.view.stage import Stage

PATIENCE = 20_000
"""Milliseconds for a screen that comes or goes."""


def main(asked: str, size: tuple[int, int] | None) -> None:
    """Open a window on a screen and follow it."""
    application = app._application()
    stage = Stage(paths.UI, paths.assets() / "fonts")
    screen = screens.find(asked, QGuiApplication.screens())
    if screen is not None:
        stage.place(screen)
    stage.measure(size)
    stage.open(size)
    for line in sys.stdin:
        if line.strip() == "toggle":
            stage.toggle_fullscreen()
        if line.strip() == "again":
            application.screenAdded.emit(QGuiApplication.primaryScreen())
        wanted = json.loads(line) if line.startswith("[") else None
        deadline = QDeadlineTimer(PATIENCE)
        while not deadline.hasExpired() and where(stage) != wanted:
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if wanted is None:
                break
        print(json.dumps(where(stage)), flush=True)
    stage.close()


def where(stage: Stage) -> list[object]:
    """Return the screen's name, the window's place and size, and how it is seen."""
    window = stage.window
    return [window.screen().name(), *window.geometry().getRect(), window.visibility().name]


if __name__ == "__main__":
    main(sys.argv[1], (int(sys.argv[2]), int(sys.argv[3])) if sys.argv[2:] else None)
