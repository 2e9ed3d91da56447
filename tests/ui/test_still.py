"""A still screen draws nothing, and a second of the countdown repaints the countdown's own rectangle."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QLoggingCategory, QRect, QRectF, Qt, qInstallMessageHandler
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.view.looking import items, texts
from kiosk.view.stage import Stage

from .conftest import FULL_HD, settle
from .moments import Moment
from .pictures import alike

RENDERER = "qt.scenegraph.softwarecontext.renderable"
OVERHANG = 2
"""Pixels that letters may reach beyond the rectangle of their text."""

software = pytest.mark.skipif(os.environ["QT_QUICK_BACKEND"] != "software", reason="only this renderer tells it")


class Frames:
    """Counts what a stage draws. A bare window beside it is the metronome, so that nobody waits for a time to pass.

    Both windows are drawn in the order in which they asked for it: once the bare one was, two beats long, the stage
    was drawn as well, if it had anything to draw.
    """

    def __init__(self, stage: Stage, qtbot) -> None:
        self._count, self._qtbot = 0, qtbot
        self._metronome = QQuickWindow()
        self._metronome.show()
        stage.window.frameSwapped.connect(self._drawn)
        self.drawn()

    def _drawn(self) -> None:
        self._count += 1

    def drawn(self) -> int:
        """How many frames were drawn since the last time."""
        for _ in range(2):
            with self._qtbot.waitSignal(self._metronome.frameSwapped):
                self._metronome.update()
        count, self._count = self._count, 0
        return count

    def close(self) -> None:
        self._metronome.close()


@pytest.fixture
def frames(stage: Stage, qtbot) -> Iterator[Frames]:
    stage.show(Moment("12:47:30").frame())
    stage.open(FULL_HD)
    stage.picture()
    frames = Frames(stage, qtbot)
    yield frames
    frames.close()


class TestFrames:
    def test_a_screen_on_which_nothing_happens_draws_none(self, frames: Frames) -> None:
        assert frames.drawn() == 0

    def test_a_second_in_which_nothing_changes_draws_none(self, frames: Frames, stage: Stage) -> None:
        stage.show(Moment("09:25:01").frame())
        assert frames.drawn() > 0
        frames.drawn()
        for second in (2, 3, 4):
            stage.show(Moment(f"09:25:{second:02}").frame())
            assert frames.drawn() == 0

    def test_a_second_of_the_countdown_draws_one(self, frames: Frames, stage: Stage) -> None:
        for second in (31, 32, 33):
            stage.show(Moment(f"12:47:{second}").frame())
            assert frames.drawn() == 1

    @pytest.mark.parametrize("at", ["07:40", "09:25", "10:50", "12:35", "13:05", "17:40"])
    def test_no_moment_moves_by_itself(self, at: str, frames: Frames, stage: Stage) -> None:
        stage.show(Moment(at).frame())
        stage.picture()
        frames.drawn()
        assert frames.drawn() == 0


@contextmanager
def repainted() -> Iterator[list[QRect]]:
    """The rectangles that the software renderer says it repaints."""
    found: list[QRect] = []

    def listen(kind, context, message: str) -> None:
        if message.startswith("addDirtyRegion"):
            region = message.partition(" old dirtyRegion")[0]
            found.extend(QRect(*map(int, numbers)) for numbers in re.findall(r"(\d+),(\d+) (\d+)x(\d+)", region))

    before = qInstallMessageHandler(listen)
    QLoggingCategory.setFilterRules(f"{RENDERER}.debug=true")
    try:
        yield found
    finally:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(before)


def place(item: QQuickItem) -> QRect:
    """An item's rectangle in the window, with what its letters may reach beyond it."""
    around = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
    return around.adjusted(-OVERHANG, -OVERHANG, OVERHANG, OVERHANG)


def countdown(stage: Stage, said: str) -> QQuickItem:
    """The item of the countdown's figures."""
    return max((text for text in texts(stage.window) if text.words == said), key=lambda text: text.pixels).item


@software
class TestRepaint:
    @pytest.mark.parametrize("size", [FULL_HD, (1080, 1920)], ids=str)
    @pytest.mark.parametrize(
        ("at", "then", "says"),
        [
            ("08:52:30", "08:52:31", "7:29"),
            ("09:05:00", "09:05:01", "4:59"),
            ("11:35:01", "11:35:02", "4:58"),
            ("12:42:01", "12:42:02", "7:58"),
            ("12:47:30", "12:47:31", "2:29"),
        ],
    )
    def test_a_second_repaints_the_figures_alone(
        self, at: str, then: str, says: str, size, frames: Frames, stage: Stage
    ) -> None:
        stage.window.resize(*size)
        stage.show(Moment(at).frame())
        stage.picture()
        frames.drawn()
        with repainted() as areas:
            stage.show(Moment(then).frame())
            drawn = frames.drawn()
        assert drawn == 1
        assert areas
        figures = place(countdown(stage, says))
        assert all(figures.contains(area) for area in areas), (figures, set(map(str, areas)))

    def test_a_card_repaints_the_card_alone(self, frames: Frames, stage: Stage) -> None:
        stage.show(Moment("09:25:01").frame(1))
        stage.picture()
        frames.drawn()
        with repainted() as areas:
            stage.show(Moment("09:25:01").frame(2))
            settle()
            frames.drawn()
        every = items(stage.window.contentItem())
        card = place(next(item for item in every if item.metaObject().className().startswith("CardPanel")))
        assert areas
        assert all(card.contains(area) for area in areas), (card, set(map(str, areas)))

    def test_the_pixels_say_so_too(self, stage: Stage) -> None:
        stage.show(Moment("12:47:30").frame())
        stage.open(FULL_HD)
        before = stage.picture()
        stage.show(Moment("12:47:31").frame())
        after = stage.picture()
        assert not alike(before, after)
        around = place(countdown(stage, "2:29"))
        assert alike(without(before, around), without(after, around))


def without(picture: QImage, hole: QRect) -> QImage:
    """A picture in which a rectangle is black."""
    painted = picture.copy()
    painter = QPainter(painted)
    painter.fillRect(hole, Qt.GlobalColor.black)
    painter.end()
    return painted
