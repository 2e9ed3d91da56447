"""How large a text is set and where its lines break: laid out by Qt's text engine, exactly as QML's Text does it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QTextBoundaryFinder, Slot
from PySide6.QtGui import QFont, QRawFont, QTextLayout, QTextOption
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "VenueKiosk"
QML_IMPORT_MAJOR_VERSION = 1

GIVE = 0.85
"""How much smaller, at the most, a text is set so that it breaks well."""
SHORT = 0.4
"""A single word on a last line is an orphan when it is shorter than this share of the widest line."""
TRIES = 12
"""So many widths at the most are tried for one that leaves no orphan."""
REMEMBERED = 1024
"""So many answers are kept: bindings ask the same again and again."""

_HYPHEN = re.compile(r"(?<=\S)[-\u2010](?=\S)")
_SEPARATOR = re.compile("[ \N{NO-BREAK SPACE}]{2}\N{MIDDLE DOT}[ \N{NO-BREAK SPACE}]{2}")
"""`wording.BETWEEN`, also where it was tied."""
_AT_END = re.compile(r"\S[-\u2010]$")
NO_BREAK_HYPHEN = "\u2011"
NO_BREAK_SPACE = "\u00a0"
WORD_JOINER = "\u2060"
LINE_SEPARATOR = "\u2028"
UNITS = "utf-16-le"
"""What Qt counts a text's places in."""


@dataclass(frozen=True, slots=True)
class Order:
    """A text and the box that it is set in, in pixels; `leading` is the height of a line over that of its letters.

    `names` keeps hyphenated words whole, whatever it costs in size. `figures` gives all digits one width.
    """

    text: str
    family: str
    weight: int
    largest: int
    smallest: int
    width: int
    height: float = math.inf
    leading: float = 1.1
    figures: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a text is set: its letters' size, the width that its lines are broken at, and the height that they take.

    `text` is the one to draw: it may have no-break hyphens and spaces in it.
    """

    text: str
    size: int
    width: int = 0
    lines: int = 0
    height: float = 0.0
    leading: float = 1.0


class Line(NamedTuple):
    """One line as it was laid out: where it starts and ends in the text, and its size in pixels."""

    start: int
    end: int
    width: float
    height: float


Lines = tuple[Line, ...]


class Letters(NamedTuple):
    """What the lines of a text depend on, but for their width; `breaking` breaks words that are longer than a line."""

    text: str
    family: str
    weight: int
    figures: bool
    size: int
    breaking: bool


class Setting:
    """A text in letters of one size."""

    def __init__(self, order: Order, text: str, size: int, *, breaking: bool = False) -> None:
        """Shape nothing yet: its lines may be known."""
        self.size = size
        self._text, self._order, self._breaking = text, order, breaking
        self._units = text.replace("\n", LINE_SEPARATOR).encode(UNITS, "surrogatepass")
        self._lines = _known(Letters(text, order.family, order.weight, order.figures, size, breaking))

    @cached_property
    def _layout(self) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", LINE_SEPARATOR), font_of(self._order, self.size))
        layout.setTextOption(_option(self._breaking))
        layout.setCacheEnabled(True)
        return layout

    def lines(self, width: int) -> Lines:
        """Return the lines in that width."""
        if width not in self._lines:
            self._layout.beginLayout()
            self._lines[width] = tuple(_laid(self._layout, width))
            self._layout.endLayout()
        return self._lines[width]

    def fits(self, width: int, height: float) -> bool:
        """Whether no word is longer than a line, and the lines are no higher than the box."""
        lines = self.lines(width)
        return self.height(lines) <= height and all(line.width <= width for line in lines)

    def height(self, lines: Lines) -> float:
        """Return how high the lines are together; a single one needs no leading."""
        return sum(line.height for line in lines) * self._leading_of(lines)

    def _leading_of(self, lines: Lines) -> float:
        return self._order.leading if len(lines) > 1 else 1.0

    def narrowest(self, width: int, most: int) -> int:
        """Return the least width, up to one at which it fits, that needs no more than so many lines."""
        widths = [line.width for line in self.lines(width)]
        low, high = int(sum(widths) / (most + 1)), max(1, math.ceil(max(widths)))
        if most == 1:
            return high
        while high - low > 1:
            middle = (low + high) // 2
            lines = self.lines(middle)
            fits = len(lines) <= most and all(line.width <= middle for line in lines)
            low, high = (low, middle) if fits else (middle, high)
        return high

    def well_broken(self, width: int, height: float) -> int | None:
        """Return the least width that leaves no orphan in the fewest lines, or in one more; None if there is none."""
        end = width
        fewest = len(self.lines(width))
        for count in (fewest, fewest + 1):
            start = self.narrowest(width, count)
            if self.height(self.lines(start)) > height:
                return None
            for tried in range(start, end + 1, max(1, math.ceil((end - start) / TRIES))):
                if not self.has_orphan(self.lines(tried)):
                    return tried
            end = start
        return None

    def has_orphan(self, lines: Lines) -> bool:
        """Whether a short word stands alone on the last line of a paragraph."""
        if len(lines) < 2:
            return False
        short = SHORT * max(line.width for line in lines)
        return any(line.width < short and self._is_one_word(line) for line in self._endings(lines))

    def _endings(self, lines: Lines) -> Iterator[Line]:
        """Yield the last line of each paragraph that has several."""
        ends = [index for index, line in enumerate(lines) if self.part(line).endswith(LINE_SEPARATOR)]
        starts = [-1, *ends]
        for before, index in zip(starts, [*ends, len(lines) - 1], strict=True):
            if index - before > 1:
                yield lines[index]

    def _is_one_word(self, line: Line) -> bool:
        words = self.part(line).strip()
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
        return finder.toNextBoundary() in (-1, len(words.encode(UNITS, "surrogatepass")) // 2)

    def part(self, line: Line) -> str:
        """Return what a line says."""
        return self._units[2 * line.start : 2 * line.end].decode(UNITS, "surrogatepass")

    def fitted(self, width: int) -> Fitted:
        """Return how the text is set when its lines are broken at that width."""
        lines = self.lines(width)
        return Fitted(self._text, self.size, width, len(lines), self.height(lines), self._leading_of(lines))


@lru_cache(maxsize=REMEMBERED)
def _known(letters: Letters) -> dict[int, Lines]:  # noqa: ARG001  # it is what the cache knows them by
    """Return the lines of a text that were laid out already, by their width; whoever lays out more puts them in."""
    return {}


def _option(breaking: bool) -> QTextOption:
    modes = QTextOption.WrapMode
    option = QTextOption()
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if breaking else modes.WordWrap)
    option.setUseDesignMetrics(True)
    return option


def _laid(layout: QTextLayout, width: int) -> Iterator[Line]:
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        start = line.textStart()
        yield Line(start, start + line.textLength(), line.naturalTextWidth(), line.height())
        line = layout.createLine()


def font_of(order: Order, size: int) -> QFont:
    """Return the font of an order in a size."""
    font = QFont(order.family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(order.weight))
    if order.figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def fit(order: Order) -> Fitted:
    """Return how a text is set: as large as its box allows, in lines of much the same length, without an orphan.

    What fits at no size is set in the smallest without leading; a word that is still longer than a line is broken, and
    the whole may be higher than its box. A separator gives way to the end of a line that it would end or begin.
    """
    order = replace(order, text=order.text.strip())
    if not order.text or order.width < 1:
        return Fitted(order.text, order.largest)
    while (hangs := _hanging(order, fitted := _fitted(order))) is not None:
        before, after = list(_SEPARATOR.finditer(order.text))[hangs].span()
        order = replace(order, text=f"{order.text[:before]}\n{order.text[after:]}")
    return fitted


def _hanging(order: Order, fitted: Fitted) -> int | None:
    """Return the number of the first separator that ends or begins a line, if one does."""
    lines = Setting(order, fitted.text, fitted.size, breaking=True)
    for number, found in enumerate(_SEPARATOR.finditer(fitted.text)):
        start, end = (len(fitted.text[:place].encode(UNITS, "surrogatepass")) // 2 for place in found.span())
        if not any(line.start < start and end < line.end for line in lines.lines(fitted.width)):
            return number
    return None


def _fitted(order: Order) -> Fitted:
    dense = replace(order, leading=min(order.leading, 1.0), largest=order.smallest)
    return _unbroken(order) or _unbroken(dense) or _broken(order, dense)


def _broken(order: Order, dense: Order) -> Fitted:
    fitted = Setting(order, order.text, order.smallest, breaking=True).fitted(order.width)
    if fitted.height <= order.height:
        return fitted
    return Setting(dense, order.text, order.smallest, breaking=True).fitted(order.width)


def _unbroken(order: Order) -> Fitted | None:
    """Return the text with no word broken, if it fits so.

    It breaks at a hyphen, or leaves an orphan, only if the other way would cost too much, or cannot be.
    """
    found = _best(order, order.text)
    if found and _breaks_at_hyphen(order, found):
        tied = _HYPHEN.sub(_no_break_hyphen(order.family, order.weight), order.text)
        found = _preferred(order, found, tied, at_any_cost=order.names)
    if found and _leaves_orphan(order, found):
        found = _preferred(order, found, _end_tied(found.text))
    return found


def _preferred(order: Order, found: Fitted, tied: str, *, at_any_cost: bool = False) -> Fitted:
    """Return the text with some of it tied together, unless it is then much smaller, or does not fit."""
    other = _best(order, tied)
    return other if other and (at_any_cost or other.size >= GIVE * found.size) else found


def _breaks_at_hyphen(order: Order, fitted: Fitted) -> bool:
    if not _HYPHEN.search(order.text):
        return False
    setting = Setting(order, order.text, fitted.size)
    return any(_AT_END.search(setting.part(line)) for line in setting.lines(fitted.width)[:-1])


def _leaves_orphan(order: Order, fitted: Fitted) -> bool:
    setting = Setting(order, fitted.text, fitted.size)
    return setting.has_orphan(setting.lines(fitted.width))


def _end_tied(text: str) -> str:
    """Return a text whose last word, or ideograph, does not go to a line without the one before."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    finder.toEnd()
    units = text.encode(UNITS, "surrogatepass")
    last = 2 * max(0, finder.toPreviousBoundary())
    before, end = (units[part].decode(UNITS, "surrogatepass") for part in (slice(last), slice(last, None)))
    if before.endswith(" "):
        return before[:-1] + NO_BREAK_SPACE + end
    return f"{before}{WORD_JOINER}{end}"


@lru_cache(maxsize=16)
def _no_break_hyphen(family: str, weight: int) -> str:
    """Return what stands for a hyphen at which no line breaks: a letter that the font has, at the same height."""
    has = QRawFont.fromFont(font_of(Order("", family, weight, 1, 1, 1), 16)).supportsCharacter(ord(NO_BREAK_HYPHEN))
    return NO_BREAK_HYPHEN if has else f"-{WORD_JOINER}"


def _best(order: Order, text: str) -> Fitted | None:
    """Return how a text is set without breaking a word, or None when it fits at no size."""

    @cache
    def at(size: int) -> Setting:
        return Setting(order, text, size)

    @cache
    def well(size: int) -> int | None:
        return at(size).well_broken(order.width, order.height) if at(size).fits(order.width, order.height) else None

    largest = _highest(lambda size: at(size).fits(order.width, order.height), order.smallest, order.largest)
    if largest is None:
        return None
    least = max(order.smallest, math.ceil(largest * GIVE))
    size = _highest(lambda size: well(size) is not None, least, largest) or largest
    setting = at(size)
    width = well(size) or setting.narrowest(order.width, len(setting.lines(order.width)))
    return setting.fitted(width)


def _highest(holds: Callable[[int], bool], low: int, high: int) -> int | None:
    """Return the highest number at which something holds that, from one on, holds no more; None if it never does."""
    if holds(high):
        return high
    if not holds(low):
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low


@QmlElement
@QmlSingleton
class Typesetter(QObject):
    """Fits texts into boxes, for QML."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have set nothing yet."""
        super().__init__(parent)
        _known.cache_clear()  # there may be other fonts
        self._fit = lru_cache(maxsize=REMEMBERED)(fit)

    @Slot(str, str, int, float, float, float, float, float, bool, bool, result="QVariantMap")
    def fit(  # noqa: PLR0913, PLR0917  # as QML says it
        self,
        text: str,
        family: str,
        weight: int,
        largest: float,
        smallest: float,
        width: float,
        height: float,
        leading: float,
        figures: bool,
        names: bool,
    ) -> dict[str, object]:
        """Return the size, width, lines, height, leading and text to set; a height of 0 is one without end."""
        order = _order(text, family, weight, largest, smallest, width)
        order = replace(order, height=height or math.inf, leading=leading, figures=figures, names=names)
        return asdict(self._fit(order))

    @Slot(str, str, int, float, float, float, bool, bool, result=float)
    def least(  # noqa: PLR0913, PLR0917  # as QML says it
        self,
        text: str,
        family: str,
        weight: int,
        smallest: float,
        width: float,
        leading: float,
        figures: bool,
        names: bool,
    ) -> float:
        """Return the height in which a text is sure to fit in the smallest letters."""
        order = _order(text, family, weight, smallest, smallest, width)
        order = replace(order, leading=leading, figures=figures, names=names)
        height = self._fit(order).height
        # A box of that height may be filled otherwise: in lines with other letters, of another script, that are higher.
        while (needed := self._fit(replace(order, height=height)).height) > height:
            height = needed
        return height


def _order(text: str, family: str, weight: int, largest: float, smallest: float, width: float) -> Order:
    """Return an order in whole pixels."""
    most = max(1, int(largest))
    return Order(text, family, weight, most, min(most, max(1, int(smallest))), int(width))
