"""Which rows of a board are on which page, how large they are set, and where they stand."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import chain, product
from typing import Any, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.view.board import BoardRow
from kiosk.view.typesetting import Order, Setting

QML_IMPORT_NAME = "VenueKiosk"
QML_IMPORT_MAJOR_VERSION = 1

SMALL = 28
"""The smallest letters, in units: `Theme.small`."""
SIZES = (SMALL, 31, 35, 40, 46)
"""How large a board's titles can be, in units."""
LESSER = 0.82
"""How large times are beside titles; never under the smallest."""
NARROWEST = 560
"""Units that a column is wide at the least: less leaves a title no room."""
BETWEEN, GUTTER, PAD, MARK = 56, 28, 8, 34
"""Units between two columns, between a room and its title, over and under a row's words, and for a kind's sign."""
ROOM = (0.33, 0.43)
"""The shares of a row that its room and time can have: long names of rooms need the larger one."""
LOWERED = 0.35
"""The share of the titles, at the most, that is set smaller so that the others can be larger."""
GROWTH = 0.3
"""How much higher than it must be, at the most, a row is where there is room to spare."""
REMEMBERED = 8192
BOARDS = 8
"""So many measurements and boards are kept: from one minute to the next hardly anything changes."""
BOLD, MEDIUM, PLAIN = int(QFont.Weight.Bold), int(QFont.Weight.DemiBold), int(QFont.Weight.Normal)


class Measure(Protocol):
    """How large a text is: its height in lines of a width, or its width in one line; all in pixels."""

    def height(self, text: str, weight: int, size: int, width: int) -> float:
        """Return the height that it takes."""

    def width(self, text: str, weight: int, size: int) -> float:
        """Return the width that it would like."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How a board is divided: into so many columns of a width, with titles of a size; in pixels, but for the number."""

    number: int
    width: int
    size: int
    least: int
    room: int
    words: int
    unit: float

    @property
    def lesser(self) -> int:
        """The size of times and of what follows."""
        return max(self.least, round(self.size * LESSER))

    def px(self, units: float) -> int:
        """Return units in pixels."""
        return max(1, round(units * self.unit))


@dataclass(frozen=True, slots=True)
class Height:
    """What a row takes, in pixels: room and time at one side, the title and what follows at the other.

    A `lowered` title is set in smaller letters than the others are, as it is long. The name of a track goes before what
    follows where its colour is `shared`, else after that.
    """

    room: float
    time: float
    title: float
    following: float
    pad: float
    lowered: bool = False
    track: float = 0.0
    shared: bool = False

    def of(self, *, whole: bool, named: bool = False) -> float:
        """Return its height: `whole` names what follows at any cost, else it does where that costs nothing.

        The same goes for `named` and the track.
        """
        words = self.title + (self.following if whole else 0.0) + (self.track if named else 0.0)
        return max(self.room + self.time, words) + self.pad * 2

    def follows(self, height: float) -> bool:
        """Return whether what follows is named in a row of that height."""
        before = self.track if self.shared and self.names(height) else 0.0
        return self.following > 0 and self.title + before + self.following + self.pad * 2 <= height

    def names(self, height: float) -> bool:
        """Return whether the track is named in a row of that height."""
        before = self.following if not self.shared and self.follows(height) else 0.0
        return self.track > 0 and self.title + before + self.track + self.pad * 2 <= height


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands on its page, and what of it is said there; in pixels."""

    row: int
    x: float
    y: float
    width: int
    height: float
    room_height: float
    title_height: float
    following_height: float
    follows: bool
    track_height: float
    names: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A board's pages, and what their rows have in common: the sizes of the letters, where the words begin."""

    columns: Columns
    pages: tuple[tuple[Place, ...], ...]


Split = list[list[int]]
"""The numbers of the rows in each column, pages one after another."""


def split(heights: Sequence[float], height: float) -> Split:
    """Return rows in columns that they fit in, in their order; one that is higher than a column has one of its own."""
    columns: Split = []
    left = 0.0
    for number, one in enumerate(heights):
        if not columns or one > left:
            columns.append([])
            left = height
        columns[-1].append(number)
        left -= one
    return columns


def balanced(heights: Sequence[float], height: float, pages: int, columns: int) -> Split:
    """Return rows in the columns of so many pages, as evenly as can be: in columns as low as they can be."""
    low, high = 0, math.ceil(height)
    while high - low > 1:
        middle = (low + high) // 2
        fits = max(heights, default=0.0) <= middle and count(split(heights, middle), columns) <= pages
        low, high = (low, middle) if fits else (middle, high)
    return split(heights, min(float(high), height))


def count(columns: Split, number: int) -> int:
    """Return how many pages so many columns a page take."""
    return -(-len(columns) // number)


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to set a board: whether it names all that follows, and all tracks; and on how many pages it is."""

    columns: Columns
    heights: tuple[Height, ...]
    whole: bool
    named: bool
    pages: int

    def high(self, row: int) -> float:
        """Return the height that a row has at the least."""
        return self.heights[row].of(whole=self.whole, named=self.named)


def arranged(rows: Sequence[BoardRow], measure: Measure, width: int, height: float, unit: float) -> Board:
    """Return a board on as few pages as can be; then with all that follows, in letters as large as that allows."""
    choice = chosen(rows, measure, width, height, unit)
    heights = [choice.high(row) for row in range(len(rows))]
    number = choice.columns.number
    filled = [_filled(column, choice, height) for column in balanced(heights, height, choice.pages, number)]
    tallest = max((sum(column.values()) for column in filled), default=0.0)
    growth = min(1 + GROWTH, max(1.0, height / tallest)) if tallest else 1.0
    places = [list(_placed(column, at % number, choice, growth)) for at, column in enumerate(filled)]
    pages = (places[first : first + number] for first in range(0, len(places), number))
    return Board(choice.columns, tuple(tuple(chain.from_iterable(page)) for page in pages))


def _filled(column: Sequence[int], choice: Choice, height: float) -> dict[int, float]:
    """Return the rows of a column with their heights: as many as there is room for name what follows, and tracks."""
    found = {row: choice.high(row) for row in column}
    spare = height - sum(found.values())
    for (whole, named), row in product(_ways(choice.heights)[1:], column):
        more = choice.heights[row].of(whole=whole, named=named) - found[row]
        if 0 < more <= spare:
            found[row] += more
            spare -= more
    return found


def _ways(heights: Sequence[Height]) -> tuple[tuple[bool, bool], ...]:
    """Return what rows can name beside titles, what follows and tracks, from the least to the most."""
    return (False, False), (False, True) if any(one.shared for one in heights) else (True, False), (True, True)


def chosen(rows: Sequence[BoardRow], measure: Measure, width: int, height: float, unit: float) -> Choice:
    """Return the best of the ways to set a board: letters only grow while that costs no page."""
    most = max(1, int((width / unit + BETWEEN) // (NARROWEST + BETWEEN)))
    best = None
    for number, share in product(range(1, most + 1), ROOM):
        for size in SIZES:
            columns = widened(divided(width, number, size, share, unit), rows, measure)
            heights = tuple(measured(row, columns, measure) for row in rows)
            found = [
                Choice(columns, heights, whole, named, _pages(heights, height, number, whole, named))
                for whole, named in _ways(heights)
            ]
            if best is not None and found[0].pages > best.pages:
                break
            best = max(([best] if best else []) + found, key=_merit)
    assert best is not None  # there is one column at the least
    return best


def _merit(choice: Choice) -> tuple[int, int, bool, int, int, int]:
    columns = choice.columns
    calm = sum(one.lowered for one in choice.heights) <= len(choice.heights) * LOWERED
    return -choice.pages, choice.whole + choice.named, calm, columns.size, -columns.number, columns.words


def _pages(heights: Sequence[Height], height: float, number: int, whole: bool, named: bool) -> int:
    return count(split([one.of(whole=whole, named=named) for one in heights], height), number)


def divided(width: int, number: int, size: int, share: float, unit: float) -> Columns:
    """Return a width divided into columns, for titles of a size in units, where rooms have that share of a column."""
    each = int((width - BETWEEN * unit * (number - 1)) / number)
    room = int(each * share)
    least = max(1, round(SMALL * unit))
    return Columns(number, each, max(least, round(size * unit)), least, room, _beside(each, room, unit), unit)


def widened(columns: Columns, rows: Sequence[BoardRow], measure: Measure) -> Columns:
    """Return columns in which no time is broken: a room has as much as that takes."""
    times = max((measure.width(row.time, MEDIUM, columns.lesser) for row in rows), default=0.0)
    room = max(columns.room, math.ceil(times))
    return replace(columns, room=room, words=_beside(columns.width, room, columns.unit))


def _beside(width: int, room: int, unit: float) -> int:
    return max(1, int(width - room - GUTTER * unit))


def measured(row: BoardRow, columns: Columns, measure: Measure) -> Height:
    """Return what a row takes: room and title where they are over two lines in the smallest letters."""
    lesser, side = columns.lesser, columns.room
    room, _ = _set(row.room, BOLD, columns, side, measure)
    title, lowered = _set(
        row.title, MEDIUM, columns, columns.words - (columns.px(MARK) if is_marked(row) else 0), measure
    )
    times = [measure.width(text, MEDIUM, lesser) for text in (row.time, row.old_time) if text]
    lines = len(times) if sum(times) + columns.px(GUTTER) * (len(times) - 1) > side else 1
    time = measure.height("0", MEDIUM, lesser, side) * lines
    following = measure.height(row.following, PLAIN, lesser, columns.words) + 1 if row.following else 0.0
    track = measure.height(row.track, PLAIN, lesser, columns.words) + 1 if row.track else 0.0
    return Height(room, time, title, following, columns.px(PAD), lowered, track, row.shared)


def is_marked(row: BoardRow) -> bool:
    """Return whether a row carries its kind's sign."""
    return row.kind not in ("", "talk")


def _set(text: str, weight: int, columns: Columns, width: int, measure: Measure) -> tuple[float, bool]:
    """Return the height of a text and whether it is set smaller, as it would have more than two lines."""
    if not text:
        return 0.0, False
    two = measure.height("0\n0", weight, columns.size, width) + 1
    high = measure.height(text, weight, columns.size, width) + 1
    if high <= two:
        return high, False
    return max(two, measure.height(text, weight, columns.least, width) + 1), columns.size > columns.least


def _placed(column: Mapping[int, float], at: int, choice: Choice, growth: float) -> Iterator[Place]:
    columns, y = choice.columns, 0.0
    x = at * (columns.width + columns.px(BETWEEN))
    for row, least in column.items():
        of, high = choice.heights[row], least * growth
        follows, names = of.follows(high), of.names(high)
        yield Place(row, x, y, columns.width, high, of.room, of.title, of.following, follows, of.track, names)
        y += high


class _Letters:
    """Measures with the text engine that QML's Text uses."""

    def __init__(self, family: str) -> None:
        self._family = family

    def height(self, text: str, weight: int, size: int, width: int) -> float:
        return _height(text, self._family, weight, size, width)

    def width(self, text: str, weight: int, size: int) -> float:
        return _width(text, self._family, weight, size)


@lru_cache(maxsize=REMEMBERED)
def _height(text: str, family: str, weight: int, size: int, width: int) -> float:
    setting = Setting(Order(text, family, weight, size, size, width, leading=1.0), text, size, breaking=True)
    return setting.height(setting.lines(width))


@lru_cache(maxsize=REMEMBERED)
def _width(text: str, family: str, weight: int, size: int) -> float:
    order = Order(text, family, weight, size, size, 1, figures=True)
    return max(line.width for line in Setting(order, text, size).lines(1 << 20))


@lru_cache(maxsize=BOARDS)
def _told(rows: tuple[BoardRow, ...], family: str, width: int, height: float, unit: float) -> dict[str, Any]:
    board = arranged(rows, _Letters(family), width, height, unit)
    columns = board.columns
    pages = [[{**asdict(place), **asdict(rows[place.row])} for place in page] for page in board.pages]
    common = {"size": columns.size, "lesser": columns.lesser, "room": columns.room, "words": columns.words}
    return {**common, "pages": pages, "most": max(map(len, pages), default=0)}


@QmlElement
@QmlSingleton
class Paging(QObject):
    """Divides boards into pages, for QML."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Have divided nothing yet."""
        super().__init__(parent)

    @Slot("QVariantList", str, float, float, float, result="QVariantMap")
    def pages(  # as QML says it
        self, rows: list[dict[str, Any]], family: str, width: float, height: float, unit: float
    ) -> dict[str, Any]:
        """Return the pages, lists of places with what the row says; the sizes; the number of rows that most have."""
        placed = rows if width >= 1 and height >= 1 else []
        return _told(tuple(BoardRow(**row) for row in placed), family, max(1, int(width)), height, unit)
