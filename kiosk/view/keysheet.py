"""The operator's keys drawn on a page of paper. Lengths are in units of a tenth of a point: 720 of them are an inch."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter, QPen, QTextLayout, QTextOption

from kiosk.rundown.keysheet import KeyLine, KeySheet
from kiosk.view.glyphs import FAMILY
from kiosk.view.typesetting import LINE_SEPARATOR, Fitted, Order, fit, font_of

INCH = 720
MM = INCH / 25.4
PAPERS = {"a4": (210 * MM, 297 * MM), "letter": (8.5 * INCH, 11 * INCH)}
"""The sizes of the sheets of paper that offices have, upright: ISO 216, ANSI A."""
PAGE_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DOTS = 200
"""Dots per inch of a picture."""
MARGIN = 14 * MM
SMALLEST = 90
"""What stands on the page is read at arm's length."""
SCALES = [scale / 100 for scale in range(120, 74, -3)]
"""How large everything may be, against its usual size; the largest at which all of it is on the page is taken."""
REGULAR, DEMI, BOLD = 400, 600, 700
PAIR = re.compile(r"\+(?=.)")


class Words(NamedTuple):
    """A text as it is set, and where: `rect` is what it covers."""

    rect: QRectF
    order: Order
    fitted: Fitted


class Strip(NamedTuple):
    """Some keys side by side, from left to right in any language: each is a text in a cap, or a sign between two."""

    width: float
    height: float
    parts: tuple[tuple[float, Words, bool], ...]


@dataclass
class Page:
    """A page that is being composed. In a language from right to left all of it is mirrored, but for the keys."""

    width: float
    height: float
    mirrored: bool = False
    texts: list[Words] = field(default_factory=list)
    caps: list[QRectF] = field(default_factory=list)
    frames: list[QRectF] = field(default_factory=list)
    rules: list[tuple[QRectF, float]] = field(default_factory=list)

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a place on the page, mirrored where that is asked for."""
        return QRectF(self.width - x - width if self.mirrored else x, y, width, height)

    def write(self, order: Order, x: float, y: float) -> float:
        """Set a text at a place, and return how high it is."""
        fitted = fit(order)
        self.texts.append(Words(self.at(x, y, fitted.width, fitted.height), order, fitted))
        return fitted.height

    def put(self, strip: Strip, x: float, y: float) -> None:
        """Put keys at a place."""
        left = self.at(x, y, strip.width, strip.height).left()
        for offset, words, is_cap in strip.parts:
            self.texts.append(words._replace(rect=words.rect.translated(left + offset, y)))
            if is_cap:
                width = words.rect.left() * 2 + words.rect.width()
                self.caps.append(QRectF(left + offset, y, width, strip.height))

    def rule(self, x: float, y: float, width: float, thick: float) -> None:
        """Draw a line across."""
        self.rules.append((self.at(x, y, width, 0), thick))


def compose(sheet: KeySheet, paper: str, *, mirrored: bool = False) -> Page:
    """Return the page of a sheet whose words are said, as large as all of it fits. Needs a QGuiApplication."""

    def spare(scale: float) -> float:
        return _composed(sheet, paper, scale, 0.0, mirrored=mirrored)[1]

    largest = next((scale for scale in SCALES if spare(scale) >= 0), SCALES[-1])
    return _composed(sheet, paper, largest, max(0.0, spare(largest)), mirrored=mirrored)[0]


def _composed(sheet: KeySheet, paper: str, scale: float, spare: float, *, mirrored: bool) -> tuple[Page, float]:
    """Return the page at a scale with some height to spare in its gaps, and how much more there would be."""
    page = Page(*PAPERS[paper], mirrored=mirrored)
    writer = _Writer(page, scale)
    parts: Sequence[Callable[[KeySheet, float], float]] = (writer.head, writer.how, writer.urgent, writer.more)
    gap = 5 * MM * scale + min(spare / (len(parts) + 1), 4 * MM)
    y = MARGIN
    for part in parts:
        y = part(sheet, y) + gap
    foot = page.height - MARGIN - writer.foot_height
    writer.foot(sheet, foot)
    return page, foot - y


class _Writer:
    """Composes the parts of a page, one below the other."""

    def __init__(self, page: Page, scale: float) -> None:
        self.page, self.scale = page, scale
        self.width = page.width - 2 * MARGIN
        self.foot_height = 13 * MM

    def head(self, sheet: KeySheet, y: float) -> float:
        """Write what the sheet is of, and return where it ends."""
        y += self.page.write(self._order(sheet.event, 150, DEMI, height=46 * self.scale * 10), MARGIN, y)
        y += 1.5 * MM
        y += self.page.write(self._order(sheet.title, 340, BOLD, least=200), MARGIN, y)
        self.page.rule(MARGIN, y + 2 * MM, self.width, 25)
        return y + 2 * MM

    def how(self, sheet: KeySheet, y: float) -> float:
        """Write in a frame what a key does, and what to press then."""
        inset, top = 5 * MM, y
        y += 4 * MM
        y += self.page.write(self._order(sheet.first, 150, DEMI, self.width - 2 * inset), MARGIN + inset, y)
        y += 3 * MM
        column = (self.width - 2 * inset) / max(1, len(sheet.answers))
        starts = [MARGIN + inset + number * column for number in range(len(sheet.answers))]
        rows = [
            self._row(line, x, y, column - 3 * MM, 9 * MM, 145) for line, x in zip(sheet.answers, starts, strict=True)
        ]
        y += max(rows, default=0.0) + 2.5 * MM
        y += self.page.write(self._order(sheet.dropped, 110, REGULAR, self.width - 2 * inset), MARGIN + inset, y)
        y += 3.5 * MM
        self.page.frames.append(self.page.at(MARGIN, top, self.width, y - top))
        return y

    def urgent(self, sheet: KeySheet, y: float) -> float:
        """Write the keys that matter, large, a line between them."""
        high = 11 * MM * self.scale
        beside = max((self._strip(line, high).width for line in sheet.urgent), default=0.0)
        for number, line in enumerate(sheet.urgent):
            if number:
                self.page.rule(MARGIN, y, self.width, 5)
                y += 1.8 * MM * self.scale
            y += self._row(line, MARGIN, y, self.width, 11 * MM, 185, beside) + 1.8 * MM * self.scale
        return y

    def more(self, sheet: KeySheet, y: float) -> float:
        """Write the other keys, small, in two columns."""
        y += self.page.write(self._order(sheet.more, 120, BOLD), MARGIN, y) + 1.5 * MM
        column, half = self.width / 2, math.ceil(len(sheet.others) / 2)
        high = 6 * MM * self.scale
        ends = [y]
        for number, lines in enumerate((sheet.others[:half], sheet.others[half:])):
            beside = max((self._strip(line, high).width for line in lines), default=0.0)
            at = y
            for line in lines:
                at += self._row(line, MARGIN + number * column, at, column - 4 * MM, 6 * MM, 108, beside) + 1.3 * MM
            ends.append(at)
        return max(ends)

    def foot(self, sheet: KeySheet, y: float) -> None:
        """Leave room for the name and the number of whoever helps."""
        self.page.rule(MARGIN, y, self.width, 10)
        for text, start, share in ((sheet.helper, 0.0, 0.56), (sheet.phone, 0.6, 0.4)):
            x, width = MARGIN + start * self.width, share * self.width
            order = Order(text, FAMILY, DEMI, 120, SMALLEST, int(width * 0.45))
            fitted = fit(order)
            self.page.write(order, x, y + self.foot_height - fitted.height)
            written = fitted.width + 3 * MM
            self.page.rule(x + written, y + self.foot_height - 1 * MM, width - written, 6)

    def _row(  # noqa: PLR0913, PLR0917  # a place and two sizes
        self, line: KeyLine, x: float, y: float, width: float, high: float, size: int, beside: float = 0.0
    ) -> float:
        """Write what keys do beside them, and return how high that is."""
        strip = self._strip(line, high * self.scale)
        room = (beside or strip.width) + 0.4 * strip.height
        said = self._order(line.says, size, DEMI if size > 120 else REGULAR, width - room)
        note = self._order(line.note, 115, REGULAR, width - room)
        texts = [order for order in (said, note) if order.text]
        heights = [fit(order).height for order in texts]
        height = max(strip.height, sum(heights))
        at = y + (height - sum(heights)) / 2
        for order, each in zip(texts, heights, strict=True):
            self.page.write(order, x + room, at)
            at += each
        self.page.put(strip, x, y + (height - strip.height) / 2)
        return height

    def _strip(self, line: KeyLine, high: float) -> Strip:
        parts, x = [], 0.0
        for text, is_cap in _signs(_shown(line.keys)):
            size = max(SMALLEST, round(high * (0.5 if len(text) == 1 else 0.36))) if is_cap else SMALLEST
            order = Order(text, FAMILY, DEMI, size, SMALLEST, 1 << 14)
            fitted = fit(order)
            wide = max(high, fitted.width + 0.5 * high) if is_cap else fitted.width + 0.3 * high
            left, top = (wide - fitted.width) / 2, (high - fitted.height) / 2
            parts.append((x, Words(QRectF(left, top, fitted.width, fitted.height), order, fitted), is_cap))
            x += wide
        return Strip(x, high, tuple(parts))

    def _order(
        self, text: str, size: int, weight: int, width: float = 0.0, least: int = 0, height: float = 0.0
    ) -> Order:
        largest = max(SMALLEST, round(size * self.scale))
        smallest = min(largest, least or (SMALLEST if height else largest))
        return Order(text, FAMILY, weight, largest, smallest, int(width or self.width), height or math.inf, 1.0)


def _shown(keys: Sequence[str]) -> Sequence[str]:
    """Return the keys that are shown of those that do the same: the first one, and another where both are single."""
    return keys[:2] if not any(PAIR.search(key) for key in keys[:2]) else keys[:1]


def _signs(keys: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield what is drawn of some keys, and whether that is a key: `Ctrl`, a plus, `Z`; a slash before the next."""
    for number, key in enumerate(keys):
        if number:
            yield "/", False
        for place, part in enumerate(PAIR.split(key)):
            if place:
                yield "+", False
            yield part.replace("-", "−"), True


def draw(page: Page, painter: QPainter) -> None:
    """Draw a page, black on what is there; a unit of the painter is one of the page."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.black, 15))
    for frame in page.frames:
        painter.drawRoundedRect(frame, 60, 60)
    for cap in page.caps:
        _draw_cap(cap, painter)
    for line, thick in page.rules:
        painter.setPen(QPen(Qt.GlobalColor.black, thick))
        painter.drawLine(line.topLeft(), line.topRight())
    painter.setPen(Qt.GlobalColor.black)
    for words in page.texts:
        _draw_text(words, painter, mirrored=page.mirrored)


def _draw_cap(cap: QRectF, painter: QPainter) -> None:
    """Draw a key as seen from above: its edge, thick at the near side."""
    round_ = min(cap.height() * 0.18, 60.0)
    painter.setPen(QPen(Qt.GlobalColor.black, 10))
    painter.drawRoundedRect(cap, round_, round_)
    painter.setPen(QPen(Qt.GlobalColor.black, 16))
    painter.drawLine(cap.bottomLeft() + QPointF(round_, -4), cap.bottomRight() + QPointF(-round_, -4))


def _draw_text(words: Words, painter: QPainter, *, mirrored: bool) -> None:
    layout = QTextLayout(words.fitted.text.replace("\n", LINE_SEPARATOR), font_of(words.order, words.fitted.size))
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(words.fitted.width)
        line.setPosition(QPointF(words.rect.width() - line.naturalTextWidth() if mirrored else 0.0, y))
        y += line.height()
    layout.endLayout()
    layout.draw(painter, words.rect.topLeft())


def pdf(page: Page, paper: str, title: str) -> bytes:
    """Return a page as a PDF of one page of that paper."""
    data, buffer = _written()
    writer = QPdfWriter(buffer)
    writer.setResolution(INCH)
    writer.setPageSize(QPageSize(PAGE_SIZES[paper]))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    writer.setCreator("Venue Kiosk")
    with QPainter(writer) as painter:
        draw(page, painter)
    buffer.close()
    return bytes(data.data())


def png(page: Page) -> bytes:
    """Return a page as a picture that is sharp in print."""
    dots = DOTS / INCH
    image = QImage(round(page.width * dots), round(page.height * dots), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.setDotsPerMeterX(round(DOTS / 0.0254))
    image.setDotsPerMeterY(round(DOTS / 0.0254))
    with QPainter(image) as painter:
        painter.scale(dots, dots)
        draw(page, painter)
    data, buffer = _written()
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stubs take a str for QByteArray
    buffer.close()
    return bytes(data.data())


def _written() -> tuple[QByteArray, QBuffer]:
    """Return an array of bytes, and what writes into it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    return data, buffer
