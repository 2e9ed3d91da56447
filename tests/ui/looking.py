"""Looking at the screen as a reader does: the texts that are visible, where they are, and in which colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 1.0
"""Pixels that a rectangle may be off: positions are real numbers, and text is set on whole pixels."""


@dataclass(frozen=True)
class Text:
    """A text on the screen. `box` is what its letters take, in the window's pixels."""

    words: str
    box: QRectF
    item: QQuickItem
    pixels: int
    struck: bool
    color: QColor

    def __repr__(self) -> str:
        box = self.box.toRect()
        return f"“{self.words}” ({self.pixels}px at {box.x()},{box.y()} {box.width()}×{box.height()})"


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is visible, a parent before its children."""
    for item in root.childItems():
        if item.isVisible() and item.opacity() > 0:
            yield item
            yield from items(item)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """The items that an item is in, from the inside out."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def texts(window: QQuickWindow) -> list[Text]:
    """Every text that can be read."""
    return [
        _text(item) for item in items(window.contentItem()) if item.inherits("QQuickText") and item.property("text")
    ]


def words(window: QQuickWindow) -> set[str]:
    """What every text says."""
    return {text.words for text in texts(window)}


def struck(window: QQuickWindow) -> set[str]:
    """What the struck texts say."""
    return {text.words for text in texts(window) if text.struck}


def map_of(window: QQuickWindow) -> set[tuple[str, tuple[int, int, int, int], int]]:
    """What every text says, where, and how large."""
    return {(text.words, text.box.toRect().getRect(), text.pixels) for text in texts(window)}


def _text(item: QQuickItem) -> Text:
    font: QFont = item.property("font")
    pixels = item.property("fontInfo").property("pixelSize").toInt()
    box = item.mapRectToScene(item.boundingRect())
    return Text(item.property("text"), box, item, pixels, font.strikeOut(), QColor(item.property("color")))


def safe_area(window: QQuickWindow) -> QRectF:
    """The window without 5 % of each edge, which TVs crop."""
    across, down = window.width() * 0.05, window.height() * 0.05
    return QRectF(0, 0, window.width(), window.height()).adjusted(across, down, -across, -down)


def smallest(window: QQuickWindow) -> int:
    """The pixels that no text is under: 28 on a screen of 1080 lines."""
    return int(28 * min(window.width(), window.height()) / 1080)


def within(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def defects(window: QQuickWindow, of: list[Text] | None = None) -> list[str]:
    """What is wrong with where the texts are: all of the screen's, or those given, which lie over the others."""
    if of is not None:
        return [*_alone(window, of), *_together(of)]
    seen = texts(window)
    return [*_alone(window, seen), *_together(seen), *_on_pictures(window, seen)]


def _alone(window: QQuickWindow, seen: list[Text]) -> Iterator[str]:
    safe = safe_area(window)
    for text in seen:
        if not within(text.box, safe):
            yield f"{text} is outside the safe area {safe.toRect()}"
        if text.item.property("truncated"):
            yield f"{text} is cut"
        if text.pixels < smallest(window):
            yield f"{text} is too small: {smallest(window)} at the least"
        if text.item.opacity() < 1:
            yield f"{text} is see-through"
        yield from _overflows(text)


def _overflows(text: Text) -> Iterator[str]:
    for around in [text.item, *ancestors(text.item)]:
        # An item without a size is only a place for others.
        if around.width() <= 0 and around.height() <= 0:
            continue
        box = around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        if not within(text.box, box):
            yield f"{text} is larger than {around.metaObject().className()} {box.toRect()}"
            return


def _together(seen: list[Text]) -> Iterator[str]:
    for one, other in combinations(seen, 2):
        both = one.box.intersected(other.box)
        if both.width() > SLACK and both.height() > SLACK:
            yield f"{one} overlaps {other}"


def _on_pictures(window: QQuickWindow, seen: list[Text]) -> Iterator[str]:
    pictures = [item for item in items(window.contentItem()) if item.inherits("QQuickImage")]
    for picture in pictures:
        area = picture.mapRectToScene(QRectF(0, 0, picture.width(), picture.height()))
        for text in seen:
            both = text.box.intersected(area)
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{text} lies on a picture {area.toRect()}"


def pixels(image: QImage, area: QRect) -> Counter[int]:
    """How many pixels there are of each colour."""
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(part.constBits()).cast("I"))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours as WCAG 2.1 has it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def faint(window: QQuickWindow, image: QImage) -> list[str]:
    """The texts whose contrast with what is behind them, as it was drawn, is under 7:1, or that nobody drew."""
    scale = image.width() / window.width()
    found = []
    for text in texts(window):
        box = text.box
        area = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale).toAlignedRect()
        counted = pixels(image, area)
        behind = QColor.fromRgb(counted.most_common(1)[0][0])
        ratio = contrast(text.color, behind)
        if ratio < 7:
            found.append(f"{text}: {ratio:.1f}:1 on {behind.name()}")
        elif len(counted) < 2:
            found.append(f"{text} is not drawn")
    return found
