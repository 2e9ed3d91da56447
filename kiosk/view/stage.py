"""The window and what is in it: loads the fonts and the QML, shows Frames, takes pictures."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFontDatabase, QImage, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.rundown.frame import Frame
from kiosk.view.keys import Keys
from kiosk.view.links import QR
from kiosk.view.paging import Paging  # noqa: F401  # imported to be known to QML
from kiosk.view.qr import QrProvider
from kiosk.view.screen import Screen
from kiosk.view.screens import Place
from kiosk.view.typesetting import Typesetter  # noqa: F401  # imported to be known to QML

WINDOWED = 0.7
"""The share of the screen's sides that a window takes when it gives the screen back."""
SETTLING = 8
"""Pictures at the most until two in a row are equal: each lays out what depends on the result of the one before."""
ROUNDS = 3
"""So often events are handled until a layout is at rest."""


class Stage:
    """One window that shows Frames. Needs a QGuiApplication; `close` before that one ends.

    On a `still` one nothing moves or drifts, whatever the Frames say: pictures of one moment are then all the same.
    """

    def __init__(self, ui: Path, fonts: Path, *, still: bool = False) -> None:
        """Load the fonts in a folder and `Main.qml` of another. Raises RuntimeError when the QML cannot be loaded."""
        self._still = still
        for font in sorted(fonts.glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self.screen = Screen()
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider(QR, QrProvider())
        # Kept: a temporary given to setInitialProperties crashes.
        self._properties = {"model": self.screen}
        self._engine.setInitialProperties(self._properties)
        self._engine.load(QUrl.fromLocalFile(str(ui / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise RuntimeError(f"{ui / 'Main.qml'} cannot be loaded")
        self.window = roots[0]
        self.keys = Keys()
        self.window.installEventFilter(self.keys)
        self._place = Place(self.window)

    def show(self, frame: Frame) -> None:
        """Show a Frame from now on."""
        self.screen.show(at_rest(frame) if self._still else frame)

    def place(self, screen: QScreen) -> None:
        """Put the window on a screen, before it opens."""
        self.window.setScreen(screen)
        self.window.setPosition(screen.availableGeometry().topLeft())
        self._place.take()

    def measure(self, size: tuple[int, int] | None = None) -> None:
        """Give the window its size in pixels, else the screen's; before a first Frame, so that it is laid out once."""
        if size is None:
            # Where no window manager listens, as on a bare X server, only the geometry makes it fill the screen.
            self.window.setGeometry(self.window.screen().geometry())
        else:
            self.window.resize(*size)

    def open(self, size: tuple[int, int] | None = None) -> None:
        """Open the window, of a size in pixels, else full-screen. QR codes follow the first frame: it does not wait."""
        self.window.frameSwapped.connect(self.screen.complete)
        self.measure(size)
        if size is None:
            self.window.showFullScreen()
        else:
            self.window.show()

    def toggle_fullscreen(self) -> None:
        """Take the whole screen, or give it back."""
        if self.window.visibility() is QQuickWindow.Visibility.FullScreen:
            self.window.showNormal()
            self.window.resize(self.window.screen().availableSize() * WINDOWED)
        else:
            self.measure()
            self.window.showFullScreen()
            self._place.take()

    def settle(self) -> None:
        """Let the layout come to rest: what is laid out can ask for more, when the events are handled."""
        from kiosk.view.looking import items

        self.screen.complete()
        for _ in range(ROUNDS):
            QCoreApplication.processEvents()
            # What is in columns and grids is placed when a frame is drawn, which a look does not wait for.
            for item in reversed([*items(self.window.contentItem())]):
                item.ensurePolished()

    def picture(self) -> QImage:
        """Return what the window shows, when all of it has come to rest."""
        self.screen.complete()
        before, picture = QImage(), self._drawn()
        for _ in range(SETTLING):
            if picture == before:
                break
            before, picture = picture, self._drawn()
        return picture

    def _drawn(self) -> QImage:
        # Events come before the layout and after it: what is laid out can ask for more, when the events are handled.
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return self.window.grabWindow()

    def let_go(self) -> None:
        """Let the window be closed, which until then only asks to quit."""
        self.keys.lets_go = True

    def close(self) -> None:
        """Take the window down before the application ends: the other way round Qt crashes."""
        self.let_go()
        del self._place
        self.window.close()
        self.window = None  # type: ignore[assignment]
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at_rest(frame: Frame) -> Frame:
    """Return a Frame without motion, in its place."""
    return replace(frame, display=replace(frame.display, motion=False), drift=(0, 0))
