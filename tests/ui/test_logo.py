"""A sponsor's logo: a picture beside the programme, on its card."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.formats.schedule_yaml import parse
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown
from kiosk.view.looking import words

from .conftest import Show

RED = QColor("#ff0000")
PROGRAMME = """
event: {name: Lunch}
sessions:
  - slots: [{time: 12:00-13:00, kind: lunch, title: Lunch}]
sponsors:
  - {name: Acme, logo: a logo ä#1.png}
"""


def test_a_logo_is_drawn_on_its_sponsors_card(show: Show, window: QQuickWindow, tmp_path: Path) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(tmp_path / "a logo ä#1.png"))
    programme = parse(PROGRAMME, "programme.yaml", tmp_path).programme
    assert programme is not None
    image = show(compose(Rundown(programme), {}, datetime(2026, 11, 22, 12, 30, tzinfo=UTC)))
    red = sum(image.pixelColor(x, y) == RED for x in range(0, 1920, 8) for y in range(0, 1080, 8))
    assert red > 100
    assert "Acme" in words(window)
