"""The tables of a page: which column holds what, what a row says; also grids, with a column for each room or day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.formats import headings, kinds, markdown_days, markdown_times
from kiosk.formats.markdown_days import Name
from kiosk.formats.markdown_lines import Cell, Line
from kiosk.formats.markdown_times import Written
from kiosk.formats.rich import Rich, joined
from kiosk.rundown.programme import Kind

_MOST_LANES = 100
_NOTHING = Rich()
_FOR_ALL = (Kind.BREAK, Kind.LUNCH, Kind.SOCIAL, Kind.REMARKS, Kind.OTHER)


@dataclass(frozen=True, slots=True)
class Row:
    """What a row says of a slot.

    `below` are the lines in the title's cell after the first, `details` those of cells that no heading tells of,
    `listed` what is in a list in one of its cells, and `rows` over how many rows of a grid it goes.
    """

    written: Written
    title: Rich
    speakers: Rich = _NOTHING
    room: str = ""
    kind: str = ""
    track: str = ""
    session: str = ""
    day: Name | None = None
    below: tuple[Rich, ...] = ()
    details: tuple[Rich, ...] = ()
    listed: tuple[Rich, ...] = ()
    rows: int = 1


@dataclass
class Table:
    """Reads the rows of one table, one after another."""

    columns: Mapping[str, int] = field(default_factory=dict)
    lanes: Mapping[int, str] = field(default_factory=dict)
    _hanging: dict[int, tuple[Cell, int]] = field(default_factory=dict)
    _is_begun: bool = False
    _over: dict[int, str] = field(default_factory=dict)

    def rows(self, line: Line) -> Iterator[Row]:
        """Yield what a row says: nothing for headings, and several for a row of a grid."""
        cells = self._placed(line.cells)
        time = self._time(cells)
        if time is None:
            if not self._is_begun:
                self._take_headings([cell.text if cell else "" for cell in cells])
            return
        self._is_begun = True
        written, own = time
        if self.lanes:
            yield from self._across(written, cells, own)
            return
        row = self._row(written, cells, own)
        if row.title or row.speakers:
            yield row

    def _placed(self, cells: Sequence[Cell]) -> list[Cell | None]:
        """Return the cells of a row by column: None where one from above hangs down, or one from the left goes on.

        A time that hangs down is that of each row beside it.
        """
        placed: list[Cell | None] = []
        waiting = list(cells)
        self._over = {}
        while waiting or any(column >= len(placed) for column in self._hanging):
            above = self._hanging.get(len(placed))
            if above is not None:
                placed.append(self._hung(len(placed), *above))
            elif waiting:
                cell = waiting.pop(0)
                if cell.rows > 1:
                    self._hanging[len(placed)] = cell, cell.rows - 1
                    self._over[len(placed)] = cell.text
                placed += [cell, *([None] * (cell.columns - 1))]
            else:
                placed.append(None)
        return placed

    def _hung(self, column: int, cell: Cell, left: int) -> Cell | None:
        if left > 1:
            self._hanging[column] = cell, left - 1
        else:
            del self._hanging[column]
        self._over[column] = cell.text
        return cell if cell.lines and markdown_times.only_time(cell.lines[0]) else None

    def _time(self, cells: Sequence[Cell | None]) -> tuple[Written, tuple[int, ...]] | None:
        """Return when a row is, and the columns that say so: its first time, with an end in the next column."""
        for column, cell in enumerate(cells[:3]):
            found = markdown_times.at_start(cell.lines[0]) if cell and cell.lines else None
            if cell is None or found is None:
                continue
            written, rest = found
            if rest or len(cell.lines) > 1:
                return (written, ()) if self._is_begun or not self.columns else None
            following = cells[column + 1] if column + 1 < len(cells) and self._may_end(column + 1) else None
            end = markdown_times.only_time(following.lines[0]) if following and following.lines else None
            if written.end is None and end is not None and end.end is None:
                return Written(written.start, end.start, written.sure and end.sure), (column, column + 1)
            return written, (column,)
        return None

    def _may_end(self, column: int) -> bool:
        """Whether a column may hold the ends: not where its heading says something else, such as another zone."""
        return self.columns.get("end") == column or not self.lanes.get(column)

    def _take_headings(self, words: Sequence[str]) -> None:
        self.columns = headings.columns(words)
        known = {at for what, at in self.columns.items() if what in ("time", "start", "end", "date", "duration")}
        lanes = {at: word for at, word in enumerate(words) if word and at not in known}
        is_grid = 1 < len(lanes) < _MOST_LANES and not {"title", "speakers"} & set(self.columns)
        self.lanes = lanes if is_grid or (len(lanes) > 1 and all(map(_is_day, lanes.values()))) else {}

    def _row(self, written: Written, cells: Sequence[Cell | None], own: Sequence[int]) -> Row:
        at = {what: column for what, column in self.columns.items() if column not in own and column < len(cells)}
        others = [column for column, cell in enumerate(cells) if column not in own and cell and cell.lines]
        over = [column for column in self._over if column not in own]
        others = [column for column in others if column not in over] or others
        title = at.get("title", -1)
        if title not in others:
            free = [column for column in others if column not in at.values()] or others
            title = free[0] if free else -1
        lines = self._lines(cells, title, own)
        rest = [column for column in others if column != title and column not in at.values()]
        return Row(
            written,
            lines[0] if lines else _NOTHING,
            joined(self._lines(cells, at.get("speakers", -1), own), "; ") if at.get("speakers") != title else _NOTHING,
            _text(cells, at.get("room"), title),
            _text(cells, at.get("type"), title),
            _text(cells, at.get("track"), title),
            _text(cells, at.get("session"), title) or " ".join(self._over[at] for at in over if at != title),
            below=lines[1:],
            details=tuple(line for column in rest for line in self._lines(cells, column, own)),
            listed=tuple(line for cell in cells if cell for line in cell.listed),
        )

    def _lines(self, cells: Sequence[Cell | None], column: int, own: Sequence[int]) -> tuple[Rich, ...]:
        """Return the lines of a cell, without the time that it may begin with."""
        cell = cells[column] if 0 <= column < len(cells) else None
        if cell is None or not cell.lines:
            return ()
        found = None if own else markdown_times.at_start(cell.lines[0])
        return (found[1], *cell.lines[1:]) if found else cell.lines

    def _across(self, written: Written, cells: Sequence[Cell | None], own: Sequence[int]) -> Iterator[Row]:
        """Yield a row of each lane; one that goes over all rooms is in none, and over all days on each of them."""
        filled = [(at, cell) for at, cell in enumerate(cells) if at not in own and cell and _says_something(cell)]
        if not self._are_days and _is_for_all([cell for _, cell in filled], len(self.lanes)):
            yield _Lane(filled[0][1], written).row()
            return
        for at, cell in filled:
            over = [self.lanes[column] for column in range(at, at + cell.columns) if column in self.lanes]
            days = [day for lane in over if (day := markdown_days.in_line(lane))]
            named = _Lane(cell, written)
            if days:
                yield from (named.row(day=day) for day in days)
            else:
                yield named.row(room=over[0] if len(over) == 1 and len(self.lanes) > 1 else "")

    @property
    def _are_days(self) -> bool:
        return any(map(_is_day, self.lanes.values()))


def _says_something(cell: Cell) -> bool:
    """Whether a cell has more than a dash, or the row's time in another zone."""
    return re.search(r"\w", cell.text) is not None and markdown_times.only_time(cell.lines[0]) is None


def _is_for_all(filled: Sequence[Cell], lanes: int) -> bool:
    """Whether a row of a grid goes over all of its rooms: each says the same, or there is one break alone."""
    if len(filled) == 1 < lanes:
        return kinds.of_title(filled[0].text, has_speakers=False) in _FOR_ALL
    return len(filled) == lanes > 1 and len({cell.text for cell in filled}) == 1


@dataclass(frozen=True, slots=True)
class _Lane:
    cell: Cell
    written: Written

    def row(self, room: str = "", day: Name | None = None) -> Row:
        cell = self.cell
        own = markdown_times.at_start(cell.lines[0])
        written, title = own if own and own[1] else (self.written, cell.lines[0])
        return Row(written, title, room=room, day=day, below=cell.lines[1:], rows=cell.rows)


def _is_day(text: str) -> bool:
    return markdown_days.in_line(text) is not None


def _text(cells: Sequence[Cell | None], column: int | None, title: int) -> str:
    cell = cells[column] if column is not None and column != title and column < len(cells) else None
    return re.sub(r"^\W+$", "", cell.text) if cell else ""
