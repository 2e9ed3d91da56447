"""Each kind of defect is found in a small window made for it, and a window in order passes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.view.looking import Defect, Flaw, contrast, defects, faint, pixels, shortened, texts

WINDOW = """
import QtQuick
Window {
    width: 960; height: 540; color: "#101010"
    component Words: Text { color: "#f0f0f0"; font.pixelSize: 20; textFormat: Text.PlainText }
    %s
}
"""
CLEAN = 'Words { x: 100; y: 100; text: "In order" }'
DEFECTS = {
    Flaw.CUT: 'Words { x: 100; y: 100; width: 60; elide: Text.ElideRight; text: "Much too long for this" }',
    Flaw.CLIPPED: 'Item { x: 100; y: 100; width: 60; height: 40; clip: true; Words { text: "Wider than its box" } }',
    Flaw.OVERFLOWING: 'Item { x: 100; y: 100; width: 60; height: 40; Words { text: "Wider than its box" } }',
    Flaw.OVERLAPPING: f'{CLEAN} Words {{ x: 110; y: 105; text: "Over it" }}',
    Flaw.ON_A_PICTURE: f"{CLEAN} Image {{ x: 90; y: 90; width: 50; height: 50 }}",
    Flaw.OUTSIDE: 'Words { x: 40; y: 100; text: "Too near the edge" }',
    Flaw.SMALL: 'Words { x: 100; y: 100; font.pixelSize: 12; text: "Too small" }',
    Flaw.SEE_THROUGH: 'Words { x: 100; y: 100; opacity: 0.9; text: "See-through" }',
    Flaw.FAINT: 'Words { x: 100; y: 100; color: "#707070"; text: "Too faint" }',
    Flaw.NOT_DRAWN: f'{CLEAN} Rectangle {{ x: 90; y: 90; width: 200; height: 60; color: "#101010" }}',
}
Found = Callable[[str], list[Defect]]


@pytest.fixture
def found(qapp: QGuiApplication) -> Iterator[Found]:
    """`found(qml)` returns what is wrong in a window with that in it."""
    engine = QQmlEngine()
    kept: list[tuple[QQmlComponent, QQuickWindow]] = []

    def found(qml: str) -> list[Defect]:
        component = QQmlComponent(engine)
        component.setData((WINDOW % qml).encode(), "")
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.append((component, window))
        window.show()
        QCoreApplication.processEvents()
        return [*defects(window), *faint(window, window.grabWindow())]

    yield found
    for _, window in kept:
        window.close()


@pytest.mark.parametrize("flaw", DEFECTS, ids=lambda flaw: flaw.name)
def test_it_is_found_and_nothing_else(flaw: Flaw, found: Found) -> None:
    (defect,) = found(DEFECTS[flaw])
    assert defect.flaw is flaw
    assert defect.item == "Words"
    assert any(letter.isdigit() for letter in defect.figures)


@pytest.mark.parametrize(
    "qml",
    [
        CLEAN,
        f'{CLEAN} Words {{ x: 100; y: 140; text: "Below it" }}',
        'Words { x: 48; y: 27; text: "In the very corner of the safe area" }',
        'Words { x: 100; y: 100; visible: false; font.pixelSize: 5; text: "Not to be seen" }',
        'Item { x: 100; y: 100; opacity: 0.9; Words { text: "Readable all the same" } }',
        'Rectangle { x: 90; y: 90; width: 200; height: 60; color: "white"; Words { color: "black"; text: "Dark" } }',
        'Words { x: 100; y: 100; text: "…" }',
    ],
)
def test_what_is_in_order_passes(qml: str, found: Found) -> None:
    assert found(qml) == []


def test_a_text_that_an_ancestor_dims_too_much_is_faint(found: Found) -> None:
    (defect,) = found('Item { x: 100; y: 100; opacity: 0.4; Words { text: "Dimmed" } }')
    assert defect.flaw is Flaw.FAINT


def test_what_the_operators_layer_hides_is_hidden_on_purpose(found: Found) -> None:
    layer = 'component OperatorLayer: Rectangle { color: "#202020" }'
    over = 'OperatorLayer { x: 90; y: 90; width: 300; height: 80; Words { x: 20; y: 12; text: "What shall be?" } }'
    assert found(f"{layer} {CLEAN} {over}") == []


def test_a_defect_says_all_that_is_needed(found: Found) -> None:
    (defect,) = found(DEFECTS[Flaw.SMALL])
    assert str(defect) == "“Too small” (Words) is too small: 12 px, 14 at the least"


def test_a_long_text_is_named_by_how_it_begins() -> None:
    assert shortened("a" * 61) == f"“{'a' * 60}…”"
    assert shortened("a" * 60) == f"“{'a' * 60}”"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_pixels_are_counted_by_colour(found: Found, qapp: QGuiApplication) -> None:
    window = QQuickWindow()
    window.setColor(QColor("#102030"))
    window.resize(40, 20)
    window.show()
    assert pixels(window.grabWindow(), QRect(0, 0, 10, 10)) == {QColor("#102030").rgb(): 100}
    assert texts(window) == []
    window.close()
