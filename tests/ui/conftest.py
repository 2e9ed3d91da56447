"""A stage, with the screen of any moment on it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.rundown.frame import Frame
from kiosk.view.stage import Stage

FULL_HD = (1920, 1080)
SIZES = [FULL_HD, (1080, 1920), (1366, 768), (1280, 1024), (2560, 1080), (3840, 2160)]
EVERY_SIZE = bool(os.environ.get("EVERY_SIZE"))
"""`make audit` looks at every moment and size; `make test` at some, and at one size of each composition."""
LOOKED_AT = SIZES if EVERY_SIZE else SIZES[:2]
Show = Callable[..., QImage]


def new_stage(*, still: bool = True) -> Stage:
    return Stage(paths.UI, paths.assets() / "fonts", still=still)


def settle(rounds: int = 3) -> None:
    """Let the layout come to rest."""
    for _ in range(rounds):
        QCoreApplication.processEvents()


@pytest.fixture(scope="session")
def worn_stage(qapp: QGuiApplication) -> Iterator[Stage]:
    """The stage that the moments are shown on, one after another, as on a TV that runs for days."""
    stage = new_stage()
    yield stage
    stage.close()


@pytest.fixture
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    """A stage of the test's own, on which nothing was shown yet."""
    stage = new_stage()
    yield stage
    stage.close()


@pytest.fixture
def window(worn_stage: Stage) -> QQuickWindow:
    """The window of `put` and `show`."""
    return worn_stage.window


@pytest.fixture
def put(worn_stage: Stage) -> Callable[..., None]:
    """`put(frame, (1920, 1080))` puts a Frame on the screen."""

    def put(frame: Frame, size: tuple[int, int] = FULL_HD) -> None:
        worn_stage.measure(size)
        worn_stage.show(frame)
        worn_stage.open(size)
        worn_stage.screen.complete()
        settle()

    return put


@pytest.fixture
def show(worn_stage: Stage, put: Callable[..., None]) -> Show:
    """`show(frame, (1920, 1080))` puts a Frame on the screen and returns the picture of it."""

    def show(frame: Frame, size: tuple[int, int] = FULL_HD) -> QImage:
        put(frame, size)
        return worn_stage.picture()

    return show
