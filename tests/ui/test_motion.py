"""Motion means that something changed: it is drawn once, for less than half a second, and it can be turned off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.rundown.frame import Frame
from kiosk.view.looking import items
from kiosk.view.stage import Stage

from .conftest import FULL_HD, new_stage, settle
from .moments import Moment

HALF_A_SECOND = 500
"""Milliseconds."""


@pytest.fixture
def stage(qapp) -> Iterator[Stage]:
    """A stage on which things move, as on the TV, and that shows a talk."""
    stage = new_stage(still=False)
    stage.show(Moment("12:29:59").frame(0))
    stage.open(FULL_HD)
    stage.screen.complete()
    settle()
    yield stage
    stage.close()


def wipes(stage: Stage) -> list[QQuickItem]:
    """The entrances on the screen: the scene's, and those of its cards."""
    every = items(stage.window.contentItem())
    return [item for item in every if item.metaObject().className().startswith("Wipe_")]


def moving(stage: Stage) -> list[QQuickItem]:
    """Those that are being drawn now."""
    return [wipe for wipe in wipes(stage) if wipe.property("entering")]


def without_motion(frame: Frame) -> Frame:
    return replace(frame, display=replace(frame.display, motion=False))


def test_what_is_there_first_is_simply_there(stage: Stage) -> None:
    assert wipes(stage)
    assert not moving(stage)


def test_another_slot_makes_one_entrance_and_it_ends(stage: Stage, qtbot) -> None:
    stage.show(Moment("12:30:00").frame(0))
    assert moving(stage)
    assert all(wipe.property("duration") < HALF_A_SECOND for wipe in wipes(stage))
    qtbot.waitUntil(lambda: not moving(stage))
    stage.show(Moment("12:30:01").frame(0))
    assert not moving(stage)


def test_another_card_makes_an_entrance_and_the_scene_none(stage: Stage) -> None:
    stage.show(Moment("12:29:59").frame(1))
    (card,) = moving(stage)
    assert card.width() < stage.window.width() / 2


@pytest.mark.parametrize("at", ["12:29:58", "12:20:00"])
def test_the_countdown_and_the_clock_make_none(at: str, stage: Stage) -> None:
    stage.show(Moment(at).frame(0))
    assert not moving(stage)


def test_motion_can_be_turned_off(stage: Stage) -> None:
    stage.show(without_motion(Moment("12:30:00").frame(0)))
    assert not moving(stage)


def test_a_picture_is_of_a_screen_at_rest(qapp) -> None:
    still = new_stage()
    still.show(Moment("12:29:59").frame(0))
    still.open(FULL_HD)
    still.show(Moment("12:30:00").frame(0))
    assert not moving(still)
    still.close()
