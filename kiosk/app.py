"""The composition root: the only file that knows everyone. The steps of start-up, a line each."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.clock import Clock
from kiosk.journal import Journal
from kiosk.output import Stop
from kiosk.rundown.frame import Frame
from kiosk.rundown.moment import Rundown
from kiosk.service import ServiceManager
from kiosk.source import Part, Source

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QImage, QScreen

    from kiosk.conductor import Conductor
    from kiosk.view.stage import Stage

PICTURE_SIZE = (1920, 1080)
GPUS = Path("/dev/dri")


@dataclass(frozen=True, slots=True)
class Show:
    """What is shown and how: `size` is a window's, in pixels; without it the whole screen is taken.

    `status` says in a line what a Frame shows, for the service manager. `screen` is the name or the number of the one
    of several screens that is taken; without it, the one on which windows open.
    """

    rundown: Rundown
    source: Source
    journal: Journal
    clock: Clock
    room: str = ""
    size: tuple[int, int] | None = None
    track: str = ""
    status: Callable[[Frame], str] = lambda _: ""
    watch: Callable[[Frame], bool] = lambda _: False
    screen: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """What replaces a display: a file to draw into, and whom to tell what the screen says."""

    path: Path
    tell: Callable[[Frame], bool]


def run(show: Show) -> int:
    """Show the programme on the display until somebody quits, and return the exit status.

    Raises Stop when there is no such screen.
    """
    application = _application()
    screen = _screen(show.screen) if show.screen else None
    stage = _stage()
    if screen is not None:
        stage.place(screen)
    conductor = _conductor(show, stage)
    _listen(stage, conductor, application)
    leave = _Leave(application)
    conductor.frame.connect(lambda frame: leave() if show.watch(frame) else None)
    service = _service(show, stage, conductor)
    stage.measure(show.size)
    conductor.start()
    stage.open(show.size)
    status = _play(application, stage, leave)
    leave.forget()
    service.stopping()
    return status


def run_into_picture(show: Show, picture: Picture) -> int:
    """Show the programme offscreen: tell what the screen says and draw it anew whenever that changes."""
    application = _application(offscreen=True)
    stage = _stage(still=True)
    conductor = _conductor(show, stage)
    stage.open(show.size or PICTURE_SIZE)
    leave = _Leave(application)
    artist = _Artist(stage, picture, leave)
    conductor.frame.connect(artist.draw)
    conductor.start()
    status = _play(application, stage, leave)
    if artist.unheard is not None:
        raise artist.unheard
    return status


def snapshot(frame: Frame, size: tuple[int, int], path: Path) -> None:
    """Draw a Frame as a window of that size in pixels shows it. Raises OSError when it cannot be written."""
    with offscreen() as stage:
        stage.measure(size)
        stage.show(frame)
        stage.open(size)
        save(stage.picture(), path)


@contextmanager
def offscreen() -> Iterator[Stage]:
    """Give a stage that draws in software without a display, whatever the environment asks for."""
    os.environ["QT_QUICK_BACKEND"] = "software"
    application = _application(offscreen=True)
    stage = _stage(still=True)
    try:
        yield stage
    finally:
        stage.close()
        del application


def save(image: QImage, path: Path) -> None:
    """Write a picture beside its place and move it there, so that no reader meets half of one. Raises OSError."""
    if path.is_dir():
        raise OSError(f"the picture {path} cannot be written: it is a folder; name a file in it")
    part = path.with_name(f".part-{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.touch()
        if not image.save(str(part)):
            raise OSError("its name should end in .png")
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise OSError(f"the picture {path} cannot be written: {_told(error)}") from error


def _told(error: OSError) -> str:
    return f"{error.filename}: {error.strerror}" if error.strerror else str(error)


class _Leave:
    """Ends the application when called, and on SIGINT and SIGTERM; Qt forgets a quit that comes before its loop.

    Python sees a signal at the conductor's next tick, a second later at the most.
    """

    def __init__(self, application: QGuiApplication) -> None:
        self.asked = False
        self._application = application
        self._before = {number: signal.signal(number, self) for number in (signal.SIGINT, signal.SIGTERM)}

    def __call__(self, *_: object) -> None:
        self.asked = True
        # Not quit, which closes the window at once: a picture may be being taken of it, and that crashes.
        self._application.exit(0)

    def forget(self) -> None:
        """Leave the signals to those who had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)


class _Artist:
    """Draws what the screen says whenever that changes, until nobody listens any more."""

    def __init__(self, stage: Stage, picture: Picture, leave: _Leave) -> None:
        self.unheard: BrokenPipeError | None = None
        self._stage, self._picture, self._leave = stage, picture, leave
        self._problem = ""

    def draw(self, frame: Frame) -> None:
        try:
            if self._picture.tell(frame):
                save(self._stage.picture(), self._picture.path)
                self._problem = ""
        except BrokenPipeError as error:
            self.unheard = error
            self._leave()
        except OSError as error:
            if str(error) != self._problem:
                print(f"kiosk: {error}", file=sys.stderr, flush=True)
            self._problem = str(error)


def application() -> QGuiApplication:
    """Return Qt's application for a display, with the renderer that a show has here."""
    return _application()


def _application(*, offscreen: bool = False) -> QGuiApplication:
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if offscreen or _lacks_gpu():
        # Without a GPU the software backend takes a fraction of what OpenGL does when a CPU has to play the GPU.
        os.environ.setdefault("QT_QUICK_BACKEND", "software")

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["kiosk"])
    application.setApplicationDisplayName("Venue Kiosk")
    application.setDesktopFileName("venue-kiosk")
    application.setOverrideCursor(Qt.CursorShape.BlankCursor)
    return application


def _lacks_gpu() -> bool:
    """Whether this is a Linux without a GPU. On other systems Qt chooses what draws."""
    return sys.platform == "linux" and not any(GPUS.glob("renderD*"))


def _screen(asked: str) -> QScreen:
    from PySide6.QtGui import QGuiApplication

    from kiosk.view import screens

    there = QGuiApplication.screens()
    found = screens.find(asked, there)
    if found is None:
        raise Stop(f"kiosk: there is no screen {asked!r}; the screens are {screens.told(there)}")
    return found


def _stage(*, still: bool = False) -> Stage:
    from kiosk.view.stage import Stage

    return Stage(paths.UI, paths.assets() / "fonts", still=still)


def _conductor(show: Show, stage: Stage) -> Conductor:
    from kiosk.conductor import Conductor

    conductor = Conductor(show.rundown, show.source, show.journal, show.clock, Part(show.room, show.track))
    conductor.frame.connect(stage.show)
    return conductor


def _service(show: Show, stage: Stage, conductor: Conductor) -> ServiceManager:
    """Tell the service manager when the first frame is on the screen, and that the loop goes on at each second."""
    service = ServiceManager()
    stage.window.frameSwapped.connect(service.ready)
    conductor.frame.connect(lambda frame: service.alive(show.status(frame)))
    return service


def _listen(stage: Stage, conductor: Conductor, application: QGuiApplication) -> None:
    from kiosk.desk import Effect

    def leave() -> None:
        stage.let_go()
        application.quit()

    stage.keys.pressed.connect(conductor.press)
    effects = {Effect.FULLSCREEN: stage.toggle_fullscreen, Effect.QUIT: leave}
    conductor.effect.connect(lambda effect: effects[effect]())


def _play(application: QGuiApplication, stage: Stage, leave: _Leave) -> int:
    status = 0 if leave.asked else application.exec()
    stage.close()
    return status
