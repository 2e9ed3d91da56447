"""The whole picture drifts by a few pixels, so that nothing burns in, and never out of what a TV shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from kiosk.view.looking import defects, texts, told
from kiosk.view.stage import Stage

from .conftest import LOOKED_AT, new_stage, settle
from .moments import MOMENTS

CORNERS = [(-4, -4), (4, -4), (-4, 4), (4, 4)]


@pytest.fixture
def stage(qapp) -> Iterator[Stage]:
    """A stage that drifts, as on the TV."""
    stage = new_stage(still=False)
    yield stage
    stage.close()


def places(stage: Stage) -> dict[str, QPointF]:
    settle()
    return {text.words: text.box.topLeft() for text in texts(stage.window)}


@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
@pytest.mark.parametrize("name", ["keynote", "posters", "a message", "six rooms"])
def test_everything_drifts_together_and_stays_in_the_safe_area(name: str, size, stage: Stage) -> None:
    frame = replace(MOMENTS[name].frame(), drift=(0, 0))
    stage.measure(size)
    stage.show(frame)
    stage.open(size)
    stage.screen.complete()
    middle, unit = places(stage), min(size) / 1080
    for x, y in CORNERS:
        stage.show(replace(frame, drift=(x, y)))
        assert {words: place - QPointF(x, y) * unit for words, place in places(stage).items()} == middle
        assert not defects(stage.window), told(defects(stage.window))
