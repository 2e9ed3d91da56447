"""A kiosk in the test's own process: its window, its conductor, a copy of the programme, and a clock that waits."""

from __future__ import annotations

from pathlib import Path
from shutil import copy

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from kiosk import app
from kiosk.clock import Clock
from kiosk.conductor import Conductor
from kiosk.journal import NAME, Journal
from kiosk.rundown.frame import Frame
from kiosk.rundown.moment import Rundown
from kiosk.source import WHOLE, Adaption, Part, Source
from kiosk.view.looking import struck, words
from kiosk.view.stage import Stage

from .conftest import FULL_HD, new_stage, settle
from .moments import WORKSHOP, instant

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Application:
    """Stands for Qt's, which the tests share: it only remembers that it was to end."""

    def __init__(self) -> None:
        self.ended = False

    def quit(self) -> None:
        self.ended = True


class Conducted:
    """A conductor in a folder of its own, and what it sent and reported. Its clock goes when it is told to."""

    def __init__(self, folder: Path, at: str, programme: Path = WORKSHOP, part: Part = WHOLE) -> None:
        self.seconds = 0.0
        self.frames: list[Frame] = []
        self.reports: list[str] = []
        self.file = Path(copy(programme, folder / "programme.yaml"))
        source = Source(self.file, Adaption())
        reading = source.load()
        assert reading.programme is not None
        event = reading.programme.event
        start = instant(at)
        self.clock = Clock(event.timezone or start.tzinfo, start, elapsed=lambda: self.seconds)
        self.folder = folder
        self.journal = Journal(folder, event.key)
        self.conductor = Conductor(
            Rundown(reading.programme), source, self.journal, self.clock, part, report=self.reports.append
        )
        self.conductor.frame.connect(self.frames.append)

    @property
    def frame(self) -> Frame:
        """The Frame that was sent last."""
        return self.frames[-1]

    @property
    def recorded(self) -> list[str]:
        """The journal's lines."""
        path = self.folder / NAME
        return path.read_text(encoding="utf-8").splitlines() if path.exists() else []

    def wait(self, seconds: float = 1.0) -> None:
        """Let time pass, and with it a tick of the conductor's."""
        self.seconds += seconds
        self.conductor.tick()

    def close(self) -> None:
        shiboken6.delete(self.conductor)


class Venue(Conducted):
    """The same with its window, wired as the application wires it, and somebody at the keyboard."""

    def __init__(self, folder: Path, at: str, programme: Path = WORKSHOP, part: Part = WHOLE) -> None:
        super().__init__(folder, at, programme, part)
        self.stage: Stage = new_stage()
        self.application = Application()
        self.conductor.frame.connect(self.stage.show)
        app._listen(self.stage, self.conductor, self.application)  # type: ignore[arg-type]
        self.stage.measure(FULL_HD)
        self.conductor.start()
        self.stage.open(FULL_HD)
        self.stage.screen.complete()
        settle()

    @property
    def says(self) -> set[str]:
        """Every text on the screen."""
        settle()
        return words(self.stage.window)

    @property
    def struck(self) -> set[str]:
        """The struck ones."""
        settle()
        return struck(self.stage.window)

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press keys of the keyboard, and let them go again."""
        for key in keys:
            QTest.keyClick(self.stage.window, key, held)

    def hold(self, key: Qt.Key, typed: str = "") -> None:
        """What comes of a key that is not let go: the same event again and again."""
        for _ in range(5):
            event = QKeyEvent(QEvent.Type.KeyPress, key, NO_MODIFIER, typed, True)
            QCoreApplication.sendEvent(self.stage.window, event)

    def close(self) -> None:
        super().close()
        self.stage.close()
