"""Pictures beside the programme: a sponsor's logo and a project's picture, on their cards and in the showcase."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.formats.schedule_yaml import parse
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown
from kiosk.view.looking import defects, told, words

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
    assert reds(image) > 100
    assert "Acme" in words(window)


PROJECT = """
event: {name: Robots}
sessions:
  - slots:
      - {time: 09:00-10:00, title: Gears}
      - {time: 10:00-10:30, kind: break, title: Coffee}
      - time: 11:00-12:00
        kind: showcase
        title: Demonstrations
        each: 30 min
        projects:
          - {name: A gardening robot, link: "https://example.org", presenters: [Ada Lovelace], picture: robot.png}
"""


def reds(image: QImage) -> int:
    """How much of a picture is red."""
    return sum(image.pixelColor(x, y) == RED for x in range(0, image.width(), 8) for y in range(0, image.height(), 8))


@pytest.mark.parametrize(("hour", "minute", "shown"), [(9, 30, False), (10, 10, True), (11, 10, True)])
def test_a_projects_picture_is_shown_where_the_words_have_room_beside_it(
    hour: int, minute: int, shown: bool, show: Show, window: QQuickWindow, tmp_path: Path
) -> None:
    picture = QImage(800, 500, QImage.Format.Format_RGB32)
    picture.fill(RED)
    assert picture.save(str(tmp_path / "robot.png"))
    programme = parse(PROJECT, "programme.yaml", tmp_path).programme
    assert programme is not None
    image = show(compose(Rundown(programme), {}, datetime(2026, 11, 22, hour, minute, tzinfo=UTC)))
    assert (reds(image) > 100) is shown
    assert "A gardening robot" in words(window)
    assert not defects(window), told(defects(window))
