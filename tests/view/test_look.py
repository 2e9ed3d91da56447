"""How the screen looks, as QML is told."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlEngine, QQmlExpression
from ui.conftest import new_stage
from ui.moments import Moment

from kiosk.palette import THEMES, palette
from kiosk.rundown.frame import Frame
from kiosk.rundown.programme import Display
from kiosk.view.look import PLAIN_LOOK, LookProps, look, picture
from kiosk.view.screen import Screen


@pytest.mark.parametrize("accent", ["", "#0000ff"])
@pytest.mark.parametrize("theme", THEMES)
def test_the_colours_are_those_of_the_palette(theme: str, accent: str) -> None:
    found, colours = look(Display(theme, accent)), palette(theme, accent)
    names = [field.name for field in fields(LookProps) if field.name not in ("logo", "motion")]
    assert [getattr(found, name) for name in names] == [getattr(colours, name) for name in names]


def test_a_logo_is_an_address_and_motion_can_be_off(tmp_path: Path) -> None:
    logo = tmp_path / "ä logo.png"
    found = look(Display(logo=str(logo), motion=False))
    assert (QUrl(found.logo).toLocalFile(), found.motion) == (str(logo), False)
    assert (PLAIN_LOOK.logo, PLAIN_LOOK.motion, picture("")) == ("", True, "")


def framed(display: Display, drift: tuple[int, int]) -> Frame:
    return replace(Moment("09:25").frame(), display=display, drift=drift)


def test_qml_reads_a_colour_and_the_drift(qapp) -> None:
    engine, screen = QQmlEngine(), Screen()
    read = QQmlExpression(engine.rootContext(), screen, "[look.onAccent, look.motion, driftX, driftY].join()")
    screen.show(framed(Display("light", motion=False), (3, -4)))
    assert read.evaluate()[0] == f"{palette('light').on_accent},false,3,-4"
    screen.show(framed(Display("dark", "#ffffff"), (-1, 2)))
    assert read.evaluate()[0] == f"{palette('dark', '#ffffff').on_accent},true,-1,2"


@pytest.mark.parametrize(("still", "told"), [(True, (False, 0, 0)), (False, (True, 3, -4))])
def test_on_a_still_stage_nothing_moves(qapp, still: bool, told: tuple[bool, float, float]) -> None:
    stage = new_stage(still=still)
    stage.show(framed(Display("light"), (3, -4)))
    screen = stage.screen
    assert (screen.look.motion, screen.driftX, screen.driftY) == told
    assert screen.look.background == palette("light").background
    stage.close()
