"""Looking at the screen as a reader does: which texts there are, where, in which colours, and what is wrong."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 1.0
"""Pixels that a rectangle may be off: positions are real numbers, and text is set on whole pixels."""
EDGE = 0.05
"""The share of each edge that TVs crop."""
SMALLEST = 28
"""Pixels that no text is under on a screen of 1080 lines."""
LEAST_CONTRAST = 7.0
"""WCAG 2.1, success criterion 1.4.6 (AAA)."""
LONGEST_QUOTE = 60
OVER = "OperatorLayer"
"""The QML type of what lies over all the rest."""


class Flaw(StrEnum):
    """What can be wrong with a text."""

    CUT = "cut"
    CLIPPED = "clipped"
    OVERFLOWING = "larger than what it is in"
    OVERLAPPING = "overlapping"
    ON_A_PICTURE = "on a picture"
    OUTSIDE = "outside the safe area"
    SMALL = "too small"
    SEE_THROUGH = "see-through"
    FAINT = "faint"
    NOT_DRAWN = "not drawn"


@dataclass(frozen=True)
class Text:
    """A text on the screen. `box` is what its letters take, in the window's pixels; `over`: the operator reads it."""

    words: str
    box: QRectF
    item: QQuickItem
    pixels: int
    struck: bool
    color: QColor
    over: bool = False

    def __repr__(self) -> str:
        return f"“{self.words}” ({self.pixels} px at {_place(self.box)})"

    @property
    def opacity(self) -> float:
        """How much of its colour is drawn, from 0 to 1."""
        share = self.color.alphaF() * self.item.opacity()
        for around in ancestors(self.item):
            share *= around.opacity()
        return share


@dataclass(frozen=True, slots=True)
class Defect:
    """What is wrong with one text: `item` is its QML type and where it belongs to, `figures` are what was measured."""

    flaw: Flaw
    text: str
    item: str
    figures: str

    def __str__(self) -> str:
        return f"{shortened(self.text)} ({self.item}) is {self.flaw}: {self.figures}"


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield every item that is visible, a parent before its children."""
    for item in root.childItems():
        if item.isVisible() and item.opacity() > 0:
            yield item
            yield from items(item)


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the items that an item is in, from the inside out."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def texts(window: QQuickWindow) -> list[Text]:
    """Return every text that can be read."""
    over = _over_the_rest(window)
    seen = (item for item in items(window.contentItem()) if item.inherits("QQuickText") and item.property("text"))
    return [_text(item, over=_is_in(item, over)) for item in seen]


def words(window: QQuickWindow) -> set[str]:
    """Return what every text says."""
    return {text.words for text in texts(window)}


def struck(window: QQuickWindow) -> set[str]:
    """Return what the struck texts say."""
    return {text.words for text in texts(window) if text.struck}


def map_of(window: QQuickWindow) -> set[tuple[str, object, int]]:
    """Return what every text says, where, and how large."""
    return {(text.words, text.box.toRect().getRect(), text.pixels) for text in texts(window)}


def _words(item: QQuickItem) -> str:
    """Return what an item says, as it was written: a Block's text may be drawn with no-break hyphens and spaces."""
    block = item.parentItem()
    return str((item if block.property("fitted") is None else block).property("text"))


def _text(item: QQuickItem, *, over: bool) -> Text:
    font: QFont = item.property("font")
    pixels = item.property("fontInfo").property("pixelSize").toInt()
    box = item.mapRectToScene(item.boundingRect())
    return Text(_words(item), box, item, pixels, font.strikeOut(), QColor(item.property("color")), over)


def safe_area(window: QQuickWindow) -> QRectF:
    """Return the window without the edges that TVs crop."""
    across, down = window.width() * EDGE, window.height() * EDGE
    return QRectF(0, 0, window.width(), window.height()).adjusted(across, down, -across, -down)


def smallest(window: QQuickWindow) -> int:
    """Return the pixels that no text is under."""
    return int(SMALLEST * min(window.width(), window.height()) / 1080)


def within(inner: QRectF, outer: QRectF) -> bool:
    """Return whether a rectangle is in another, but for the slack."""
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def defects(window: QQuickWindow, of: list[Text] | None = None) -> list[Defect]:
    """Return what is wrong with where the texts are: all of the screen's, or those given, which lie over the others."""
    if of is not None:
        return [*_alone(window, of), *_together(of)]
    seen = texts(window)
    return [*_alone(window, seen), *_together(seen), *_on_pictures(window, seen)]


def told(found: Iterable[Defect]) -> str:
    """Return defects as lines."""
    return "\n".join(map(str, found))


def _alone(window: QQuickWindow, seen: Iterable[Text]) -> Iterator[Defect]:
    safe, least = safe_area(window), smallest(window)
    for text in seen:
        if not within(text.box, safe):
            yield _defect(text, Flaw.OUTSIDE, f"{text.pixels} px at {_place(text.box)}, the area is {_place(safe)}")
        if text.item.property("truncated"):
            yield _defect(text, Flaw.CUT, f"{text.pixels} px at {_place(text.box)}")
        if text.pixels < least:
            yield _defect(text, Flaw.SMALL, f"{text.pixels} px, {least} at the least")
        if text.item.opacity() < 1:
            yield _defect(text, Flaw.SEE_THROUGH, f"opacity {text.item.opacity():.2f}")
        yield from _overflows(text)


def _overflows(text: Text) -> Iterator[Defect]:
    for around in [text.item, *ancestors(text.item)]:
        # An item without a size is only a place for others.
        if around.width() <= 0 and around.height() <= 0:
            continue
        box = _area(around)
        if not within(text.box, box):
            flaw = Flaw.CLIPPED if around.clip() else Flaw.OVERFLOWING
            yield _defect(text, flaw, f"{_place(text.box)} in {_type(around)} {_place(box)}")
            return


def _together(seen: Sequence[Text]) -> Iterator[Defect]:
    for number, one in enumerate(seen):
        for other in seen[number + 1 :]:
            if one.over == other.over and _meet(one.box, other.box):
                figures = f"{_place(one.box)} and {shortened(_legible(other.words))} {_place(other.box)}"
                yield _defect(one, Flaw.OVERLAPPING, figures)


def _on_pictures(window: QQuickWindow, seen: Iterable[Text]) -> Iterator[Defect]:
    over = _over_the_rest(window)
    pictures = [item for item in items(window.contentItem()) if item.inherits("QQuickImage")]
    for picture in pictures:
        area, above = _area(picture), _is_in(picture, over)
        for text in seen:
            if text.over == above and _meet(text.box, area):
                yield _defect(text, Flaw.ON_A_PICTURE, f"{_place(text.box)} and a picture {_place(area)}")


def _over_the_rest(window: QQuickWindow) -> QQuickItem | None:
    """Return the operator's layer, when it is up: it hides what is below it on purpose."""
    return next((item for item in items(window.contentItem()) if _type(item) == OVER), None)


def _is_in(item: QQuickItem, around: QQuickItem | None) -> bool:
    return around is not None and around.isAncestorOf(item)


def _meet(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > SLACK and both.height() > SLACK


def _area(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _defect(text: Text, flaw: Flaw, figures: str) -> Defect:
    return Defect(flaw, _legible(text.words), _belongs(text.item), figures)


def _legible(text: str) -> str:
    """Return a text without the breaks and joiners that it is set with."""
    return " ".join(text.replace("\N{WORD JOINER}", "").split())


def shortened(text: str) -> str:
    """Return a text, or how it begins, in quotes."""
    return f"“{text}”" if len(text) <= LONGEST_QUOTE else f"“{text[:LONGEST_QUOTE]}…”"


def _place(box: QRectF) -> str:
    whole = box.toRect()
    return f"{whole.width()}×{whole.height()} at {whole.x()},{whole.y()}"


def _type(item: QQuickItem) -> str:
    """Return the name of an item's QML type: `Line`, `Text`."""
    return re.sub(r"_QML(TYPE)?_\d+$", "", item.metaObject().className()).removeprefix("QQuick")


def _belongs(item: QQuickItem) -> str:
    """Return an item's type, and the type of the file that it is written in: `Line in TalkScene`."""
    own = _type(item)
    files = (_type(around) for around in ancestors(item) if "_QMLTYPE_" in around.metaObject().className())
    file = next((name for name in files if name != own), "")
    return f"{own} in {file}" if file else own


def pixels(image: QImage, area: QRect) -> Counter[int]:
    """Return how many pixels there are of each colour."""
    part = image.copy(area).convertToFormat(QImage.Format.Format_RGB32)
    return Counter(memoryview(part.constBits()).cast("I"))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.1 has it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _parts(color)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def faint(window: QQuickWindow, image: QImage) -> list[Defect]:
    """Return the texts that stand out too little from what is behind them, as it was drawn, or that nobody drew."""
    scale = image.width() / window.width()
    found = []
    for text in _uncovered(window):
        box = text.box
        area = QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale).toAlignedRect()
        counted = pixels(image, area)
        behind = QColor.fromRgb(counted.most_common(1)[0][0])
        color = _over(text.color, text.opacity, behind)
        ratio = contrast(color, behind)
        if ratio < LEAST_CONTRAST:
            figures = f"{ratio:.1f}:1, {color.name()} on {behind.name()}, {LEAST_CONTRAST:.0f}:1 at the least"
            found.append(_defect(text, Flaw.FAINT, figures))
        elif not _drawn(text, color, behind, counted):
            found.append(_defect(text, Flaw.NOT_DRAWN, f"{_place(box)} shows {behind.name()} and nothing of it"))
    return found


def _uncovered(window: QQuickWindow) -> list[Text]:
    over = _over_the_rest(window)
    return [text for text in texts(window) if over is None or text.over or not _meet(text.box, _area(over))]


def _over(color: QColor, opacity: float, behind: QColor) -> QColor:
    """Return what a see-through colour comes out as on what is behind it."""
    pairs = zip(_parts(color), _parts(behind), strict=True)
    return QColor.fromRgbF(*(own * opacity + other * (1 - opacity) for own, other in pairs))


def _parts(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def _drawn(text: Text, color: QColor, behind: QColor, counted: Counter[int]) -> bool:
    """Return whether a pixel of a text's rectangle is nearer to its colour than to what is behind it."""
    if not any(letter.isalnum() for letter in text.words):
        return len(counted) > 1  # pictures have colours of their own
    return any(_distance(one, color.rgb()) < _distance(one, behind.rgb()) for one in counted)


def _distance(one: int, other: int) -> int:
    return sum(((one >> shift & 0xFF) - (other >> shift & 0xFF)) ** 2 for shift in (16, 8, 0))
