"""Which of the computer's screens the window is on, and that it is there again when a plug was pulled and put back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQuick import QQuickWindow


def find(asked: str, screens: Sequence[QScreen]) -> QScreen | None:
    """Return the screen of a name, or of a number, counted from 1; None where there is none."""
    name = asked.strip().casefold()
    named = [screen for screen in screens if screen.name().casefold() == name]
    if named:
        return named[0]
    return screens[int(name) - 1] if name.isdecimal() and 0 < int(name) <= len(screens) else None


def told(screens: Iterable[QScreen]) -> str:
    """Return the screens for people, with their numbers, names and sizes in pixels."""
    return ", ".join(f"{number} {screen.name()} ({_size(screen)})" for number, screen in enumerate(screens, 1))


def _size(screen: QScreen) -> str:
    size = screen.size() * screen.devicePixelRatio()
    return f"{size.width()}x{size.height()}"


class Place(QObject):
    """Keeps a full-screen window on its screen, and as large, also when the screen goes, comes back, or is set anew.

    While it is gone, the window is on another one. In a window of its own size nothing is done.
    """

    def __init__(self, window: QQuickWindow) -> None:
        """Keep it where it is now; for as long as this is there, which must go before the window."""
        super().__init__()
        self._window = window
        # After what is told of a screen, Qt itself moves the windows that were on it.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fill)
        application = cast(QGuiApplication, QGuiApplication.instance())
        application.screenAdded.connect(self._watch)
        application.screenRemoved.connect(self._look)
        for screen in QGuiApplication.screens():
            self._watch(screen)
        self.take()

    def take(self) -> None:
        """Keep the window from now on where it is now."""
        self._name = self._window.screen().name()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look)
        self._look()

    def _look(self, *_: object) -> None:
        self._settled.start()

    def _fill(self) -> None:
        screens = QGuiApplication.screens()
        full = Qt.WindowState.WindowFullScreen in self._window.windowStates()
        if not (full and screens):
            return
        home = next((one for one in screens if one.name() == self._name), QGuiApplication.primaryScreen())
        if not self._fills(home):
            # Not in one step: full-screen windows are not moved.
            self._window.setWindowState(Qt.WindowState.WindowNoState)
            self._window.setScreen(home)
            self._window.setGeometry(home.geometry())
            self._window.showFullScreen()

    def _fills(self, screen: QScreen) -> bool:
        at = self._window.screen(), self._window.geometry(), self._window.isVisible()
        return at == (screen, screen.geometry(), True)
