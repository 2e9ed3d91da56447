"""From the lines of a page to its entries: what has a time, with its day, its session and the lines that are its."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from kiosk.formats import markdown_days, markdown_times, markdown_titles
from kiosk.formats.markdown_days import Name
from kiosk.formats.markdown_lines import Line
from kiosk.formats.markdown_tables import Row, Table
from kiosk.formats.markdown_times import Written
from kiosk.formats.rich import Rich
from kiosk.rundown.programme import Person

_GENERIC = re.compile(
    r"\W*(?:(?:the|full|final|tentative|preliminary|detailed|draft|workshop|conference|our|main|day|daily|event|"
    r"live ?stream|available|overview|of|at|a|glance)\W+)*(?:schedule|program(?:me)?|agenda|timetable|overview|"
    r"zeitplan|(?:tages)?ablauf|programm|horaires?|orario|programa|programma|hor[áa]rio|cronograma|planning|"
    r"itinerary|live ?stream(?: available)?)\b.*",
    re.IGNORECASE,
)
_LENGTH = re.compile(r"\s*[(\[]\s*(\d{1,3})\s*(?:min(?:ute)?s?\.?|['’′])\s*[)\]]", re.IGNORECASE)
_ONE_O_CLOCK = 13 * 60
_BELOW = 2
"""So many lines below a heading a time alone is its own."""
_ABOUT_TIMES = re.compile(r"\btimes? (?:are|is|in|zone)\b|\btime ?zones?\b", re.IGNORECASE)
_ROOM = re.compile(r"\W*(?:[\w-]+\s+){0,2}(?:room|raum|salle|sala)\s*:\s*(?P<room>.{1,60})", re.IGNORECASE)


@dataclass
class Section:
    """A session's heading, and who chairs it by a line below."""

    text: Rich
    line: int
    chairs: tuple[Person, ...] = ()


@dataclass
class Entry:
    """What has a time: the rest of its line, and the lines that belong to it.

    One that `is_headed` has its title from the heading above or below it.
    """

    written: Written
    head: Rich
    line: int
    row: Row | None = None
    day: Name | None = None
    section: Section | None = None
    parent: Entry | None = None
    room: str = ""
    is_first: bool = False
    is_headed: bool = False
    heading: int = 0
    depth: int = 0
    block: int = 0
    details: list[Line] = field(default_factory=list)


def entries(lines: Iterable[Line]) -> list[Entry]:
    """Return the entries of a page in its order."""
    gatherer = _Gatherer()
    for line in lines:
        gatherer.feed(line)
    return gatherer.found


def is_generic(heading: str) -> bool:
    """Whether a heading only says that this is the programme."""
    return _GENERIC.fullmatch(heading) is not None


class _Gatherer:
    def __init__(self) -> None:
        self.found: list[Entry] = []
        self._open: list[Entry] = []
        self._day: Name | None = None
        self._section: Section | None = None
        self._level = 0
        self._room = ""
        self._is_first = True
        self._table, self._tables_block, self._days_block = Table(), -1, -1
        self._hanging: list[tuple[Entry, int]] = []

    def feed(self, line: Line) -> None:
        if line.rule:
            self._close(None)
        elif line.cells:
            self._take_row(line)
        elif line.heading:
            self._take_heading(line)
        else:
            self._take_text(line)

    def _close(self, section: Section | None, level: int = 0) -> None:
        """End what is open; the session, too, where a heading of its level or a rule follows."""
        self._section, self._level = section, level
        self._open, self._is_first = [], True

    def _take_heading(self, line: Line) -> None:
        timed = markdown_times.at_start(line.text) or markdown_times.at_headings_end(line.text)
        if timed:
            self._close(None, line.heading)
            self._add(Entry(timed[0], timed[1], line.number, heading=line.heading))
            return
        if self._is_title_of_open(line):
            self._open[-1].head, self._open[-1].is_headed = line.text, True
            return
        room = _ROOM.fullmatch(line.text.text)
        if room:
            self._room = room["room"].strip()
            return
        day = markdown_days.in_heading(line.text.text)
        if day:
            self._set_day(day, line)
        text = line.text.text
        if day and not markdown_titles.is_session(text):
            self._close(None)
        elif is_generic(text) or line.heading == 1 or _ABOUT_TIMES.search(text):
            self._close(None, line.heading)
        else:
            self._close(Section(line.text, line.number), line.heading)

    def _is_title_of_open(self, line: Line) -> bool:
        """Whether a small heading is the title of the time just before it, as on cards."""
        entry = self._open[-1] if self._open else None
        is_small = line.heading > 2 and not markdown_days.in_heading(line.text.text)
        return is_small and entry is not None and not (entry.head or entry.details or entry.row)

    def _take_row(self, line: Line) -> None:
        if line.block != self._tables_block:
            self._table, self._tables_block, self._is_first = Table(), line.block, True
            self._open, self._hanging = [], []
        rows = list(self._table.rows(line))
        self._lengthen(rows)
        for row in rows:
            entry = Entry(row.written, row.title, line.number, row, row.day, room=row.room, block=line.block)
            self._add(entry)
            self._hanging += [(entry, row.rows - 1)] if row.rows > 1 else []
        if not rows:
            self._take_untimed_row(line)

    def _lengthen(self, rows: Sequence[Row]) -> None:
        """Let those that hang down from rows above last until the end of this one."""
        for entry, _ in self._hanging if rows else ():
            entry.written = replace(entry.written, end=rows[0].written.end)
        self._hanging = [(entry, left - bool(rows)) for entry, left in self._hanging if left > bool(rows)]

    def _take_untimed_row(self, line: Line) -> None:
        """Take a row without a time: the name of a day or of a session over all columns, or more of the one before."""
        cells = [cell for cell in line.cells if cell.lines]
        day = markdown_days.in_line(cells[0].text) if len(cells) == 1 else None
        if not day and cells and all(cell.is_head for cell in cells):
            day = next((name for cell in cells if (name := markdown_days.in_line(cell.text))), None)
        if day and not self._table.lanes:
            self._set_day(day, line)
            self._close(None)
        elif len(cells) == 1 and markdown_titles.is_session(cells[0].text):
            self._close(Section(cells[0].lines[0], line.number))
        elif self._open and self._open[-1].block == line.block:
            lines = (Line(text, line.number, block=line.block, depth=1) for cell in cells for text in cell.lines)
            self._open[-1].details += lines

    def _take_text(self, line: Line) -> None:
        timed = markdown_times.at_start(line.text)
        if timed is None and (line.depth or len(line.text.text) < 120):
            timed = markdown_times.at_end(line.text)
        if timed and self._is_about_the_day(timed[1].text, line):
            return
        if timed:
            entry = Entry(timed[0], timed[1], line.number, depth=line.depth, block=line.block)
            section = self._section
            if section and not timed[1] and line.number - section.line <= _BELOW:
                entry.head, entry.is_headed, self._section = section.text, True, None
            self._add(entry)
        elif not self._is_about_more(line):
            self._attach(line)

    def _is_about_the_day(self, rest: str, line: Line) -> bool:
        """Whether a line with a time says from when to when a day is: 'Friday, 5 May, 9:00-17:00'."""
        day = markdown_days.alone(rest.partition("|")[0])
        if day and not line.depth:
            self._set_day(day, line)
            self._days_block = line.block
        return day is not None or (not rest and line.block == self._days_block)

    def _is_about_more(self, line: Line) -> bool:
        """Whether a line is about those that follow: a day, a room, a session, its chair."""
        text = line.text.text
        day = markdown_days.in_line(text)
        room = _ROOM.fullmatch(text)
        chairs = markdown_titles.chairs(text)
        if self._open and self._open[-1].block == line.block and not self._open[-1].row:
            return False
        if day and (day.is_dated or self._is_marked(line)):
            self._set_day(day, line)
            self._close(None)
            self._days_block = line.block
        elif room:
            self._room = room["room"].strip()
        elif chairs and self._section and not self._section.chairs:
            self._section.chairs = chairs
        elif markdown_titles.is_chaired(text) or (markdown_titles.is_session(text) and self._is_marked(line)):
            self._close(Section(line.text, line.number), 6)
        else:
            return False
        return True

    def _set_day(self, day: Name, line: Line) -> None:
        """Take a day that a line names. One that is only a number adds nothing to the date just named."""
        if day.is_dated or not (self._day and self._day.is_dated and self._is_first):
            self._day = replace(day, line=line.number)

    def _is_marked(self, line: Line) -> bool:
        """Whether all of a line is emphasised, as people do instead of making it a heading."""
        return any(mark.end - mark.start >= len(line.text.text) - 2 for mark in line.text.emphasised)

    def _attach(self, line: Line) -> None:
        """Make a line part of the entry before, if it looks like one of its own."""
        entry = self._open[-1] if self._open else None
        if entry is None:
            return
        is_inside = line.block == entry.block or line.depth > entry.depth or bool(entry.heading)
        is_inside |= entry.is_headed
        if is_inside or not entry.head or (line.depth and line.depth == entry.depth):
            entry.details.append(line)
        else:
            self._open = []

    def _add(self, entry: Entry) -> None:
        """Add an entry below the open ones that it is inside of: those with less depth, or a heading."""
        while self._open and not _may_hold(self._open[-1], entry):
            self._open.pop()
        entry.parent = self._open[-1] if self._open else None
        _take_length(entry)
        entry.day = entry.day or self._day
        entry.section = self._section
        entry.room = entry.room or self._room
        entry.is_first, self._is_first = self._is_first, False
        self.found.append(entry)
        self._open.append(entry)


def _take_length(entry: Entry) -> None:
    """Let an entry without an end last as long as a bracket in its title says, as in 'Break (10 min)'."""
    found = _LENGTH.search(entry.head.text) if entry.written.end is None else None
    if found and found.start():
        end = entry.written.start + int(found[1])
        is_past_one = not entry.written.sure and end >= _ONE_O_CLOCK > entry.written.start
        entry.written = replace(entry.written, end=end - markdown_times.NOON if is_past_one else end)
        entry.head = entry.head.without(found.start(), found.end())


def _may_hold(outer: Entry, inner: Entry) -> bool:
    if outer.row or inner.heading:
        return False
    return bool(outer.heading) or (inner.depth > outer.depth)
