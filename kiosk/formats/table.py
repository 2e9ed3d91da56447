"""CSV and TSV: the tables of pretalx, voctosched and whoever has a spreadsheet, known by their headings."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from io import StringIO

from kiosk.formats import frab, headings, ids, instants, items, kinds, mending, people
from kiosk.formats.files import decode_or_guess
from kiosk.formats.formulas import unguarded
from kiosk.formats.items import About, Doubts, Item, Known, identity, link
from kiosk.formats.problems import WHOLE_FILE, Guess, Log, Place, SlipError, quoted
from kiosk.formats.table_times import Dates, When, Written, when
from kiosk.rundown.programme import Person, Programme, Session

_DELIMITERS = (",", ";", "\t")
_FIRST_ROWS = 10
_MOST_COLUMNS = 1_000
_TITLES = ("title", "type", "session")
"""What a row is called; that of a break has often only a type."""
_UNDATED = date(2000, 1, 1)
_AN_HOUR, _HALF_A_DAY = timedelta(hours=1), timedelta(hours=12)
_EVENING, _MORNING = time(18), time(6)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of a table: what its columns hold, and in which line it begins."""

    cells: Mapping[str, str]
    line: int

    def of(self, field: str) -> str:
        return self.cells.get(field, "")


@dataclass(frozen=True, slots=True)
class _Table:
    delimiter: str
    columns: Mapping[str, int]
    headings: Sequence[str]
    first: int


def is_meant(text: str) -> bool:
    """Whether a text begins as a table whose headings are those of a programme."""
    return _table(text) is not None


def _table(text: str) -> _Table | None:
    """Return the delimiter and the columns of a table, by the row with the most headings that are known."""
    best: _Table | None = None
    for delimiter in _DELIMITERS:
        for number, row in enumerate(_beginning(text, delimiter)):
            columns = headings.columns(row[:_MOST_COLUMNS])
            if headings.make_a_table(columns) and (best is None or len(columns) > len(best.columns)):
                best = _Table(delimiter, columns, row, number)
    return best


def _beginning(text: str, delimiter: str) -> Iterator[list[str]]:
    try:
        for _, row in zip(range(_FIRST_ROWS), csv.reader(StringIO(text, None), delimiter=delimiter), strict=False):
            yield row
    except csv.Error:
        return


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a table, or None: the log says why."""
    text = decode_or_guess(data, log)
    table = _table(text) if text is not None else None
    if text is None or table is None:
        if not log.has_errors:
            log.error(
                WHOLE_FILE, "this table has no headings that are known", "name its columns Title, Date, Start, End"
            )
        return None
    if len(table.headings) > _MOST_COLUMNS:
        log.warn(
            WHOLE_FILE, f"there are more than {_MOST_COLUMNS:,} columns, the most that are read", "remove the others"
        )
    rows = _rows(text, table, log)
    if log.has_errors:
        return None
    dates = Dates(_dates(rows), known)
    dates.tell(log)
    doubts = Doubts(log)
    drafts = list(_drafts(rows, dates, doubts))
    found = items.within((_item(draft, table, doubts) for draft in _with_ends(drafts, doubts)), log)
    doubts.tell()
    if not found and rows and not log.has_errors:
        log.error(Place(rows[0].line), "no row of this table has a title and a time", "give it a start and an end")
        return None
    export = next((of for row in rows if (of := ids.of_export(row.of("export")))), "")
    return None if found is None else items.programme(About(undated=dates.undated, export=export), found, known, log)


def _dates(rows: Iterable[_Row]) -> Iterator[Written]:
    """Yield the cells that may hold a date; those of the column for dates first."""
    for field in ("date", "start", "time"):
        yield from (Written(row.of(field), field == "date", row.of("weekday"), row.line) for row in rows)


def _rows(text: str, table: _Table, log: Log) -> list[_Row]:
    rows, line = [], 1
    reader = csv.reader(StringIO(text, None), delimiter=table.delimiter)
    try:
        for number, cells in enumerate(reader):
            if number - table.first > items.MOST_ITEMS:
                items.too_many(log, f"{items.MOST_ITEMS:,} rows")
                break
            if number > table.first and any(cell.strip() for cell in cells):
                held = {field: unguarded(cells[at].strip()) for field, at in table.columns.items() if at < len(cells)}
                rows.append(_Row(held, line))
            line = reader.line_num + 1
    except csv.Error as error:
        log.error(
            Place(line), f"this row cannot be read: {quoted(str(error))[1:-1]}", "look for a quote that is not closed"
        )
    return rows


@dataclass(frozen=True, slots=True)
class _Draft:
    row: _Row
    title: str
    room: str
    start: datetime
    end: datetime | None
    day: date | None
    guesses: tuple[Guess, ...] = ()


def _drafts(rows: Sequence[_Row], dates: Dates, doubts: Doubts) -> Iterator[_Draft]:
    before: dict[str, datetime] = {}
    for row in rows:
        title = next((name for key in _TITLES if (name := mending.text(row.of(key)))), "")
        room = mending.text(row.of("room"))
        if not title:
            if any(row.of(field) for field in ("start", "time")):
                when_it_is = row.of("start") or row.of("time")
                doubts.note("this row has no title, and is left out", when_it_is, "give it one", Place(row.line))
            continue
        if row.of("status").casefold() in frab.GONE:
            doubts.note("it is cancelled, and left out", title, place=Place(row.line))
            continue
        try:
            written = when(
                row.of("start"), row.of("end"), row.of("time"), row.of("duration"), day_first=dates.day_first
            )
            start = _start(written, row, dates, before.get(room))
            end = _end(written, start)
            if end == start and isinstance(written.end, datetime) and _is_before(written.end, start):
                remedy = "look at both: it is taken to have no length"
                doubts.note("its end is before its start", title, remedy, Place(row.line))
        except SlipError as slip:
            remedy = "; ".join(filter(None, (slip.what, slip.remedy)))
            doubts.note("it is left out", title, remedy, Place(row.line))
            continue
        before[room] = start
        yield _Draft(row, title, room, start, end, _UNDATED if dates.undated else None)


def _start(written: When, row: _Row, dates: Dates, before: datetime | None) -> datetime:
    """Return when a row starts. In a table without dates, the small hours after an evening are the night's."""
    if isinstance(written.start, datetime):
        return written.start
    day = dates.day(row.of("date"))
    if day is not None:
        return datetime.combine(day, written.start)
    if not dates.undated:
        raise SlipError("there is no date", "give every row one")
    start = datetime.combine(_UNDATED, written.start)
    is_late = before is not None and (before.time() >= _EVENING or before.date() > _UNDATED)
    return start + timedelta(days=1) if is_late and written.start < _MORNING else start


def _end(written: When, start: datetime) -> datetime | None:
    if written.length is not None:
        return instants.later(start, written.length)
    if isinstance(written.end, datetime):
        return instants.not_before(start, written.end)
    if written.end is None:
        return None
    end = datetime.combine(start.date(), written.end, start.tzinfo)
    return end if end >= start else end + timedelta(days=1)


def _is_before(end: datetime, start: datetime) -> bool:
    return end.replace(tzinfo=end.tzinfo or start.tzinfo) < start.replace(tzinfo=start.tzinfo or end.tzinfo)


def _with_ends(drafts: Sequence[_Draft], doubts: Doubts) -> Iterator[_Draft]:
    """Yield the drafts, those without an end with that of the next start in their room on that day, or an hour."""
    starts: defaultdict[str, set[datetime]] = defaultdict(set)
    for draft in drafts:
        starts[draft.room].add(draft.start.replace(tzinfo=None))
    lanes = {room: sorted(each) for room, each in starts.items()}
    for draft in drafts:
        if draft.end is None:
            what = "it has no end, and is taken to last until the next one, or an hour"
            doubts.note(what, draft.title, "give it an end or a duration", Place(draft.row.line))
            guess = (Guess("time", "no end is written"),)
            yield replace(draft, end=_next(draft, lanes[draft.room]), guesses=guess)
        else:
            yield draft


def _next(draft: _Draft, starts: Sequence[datetime]) -> datetime:
    start = draft.start.replace(tzinfo=None)
    after = bisect_right(starts, start)
    until = starts[after] - start if after < len(starts) else _HALF_A_DAY
    return instants.later(draft.start, until if until < _HALF_A_DAY else _AN_HOUR)


def _item(draft: _Draft, table: _Table, doubts: Doubts) -> Item:
    row, track = draft.row, mending.text(draft.row.of("track"))
    speakers = _speakers(row, table)
    end = draft.end if draft.end is not None else draft.start
    return Item(
        title=draft.title,
        start=draft.start,
        end=end,
        room=draft.room,
        day=draft.day,
        kind=kinds.guess(draft.title, mending.text(row.of("type")), track, has_speakers=bool(speakers)),
        speakers=speakers,
        link=link(row.of("link"), "", draft.title, doubts),
        id=identity(row.of("id")),
        track=track,
        session=_session(mending.text(row.of("session"))),
        at=Place(row.line),
        guesses=draft.guesses,
    )


def _session(title: str) -> Session | None:
    return Session(title) if title else None


def _speakers(row: _Row, table: _Table) -> tuple[Person, ...]:
    """Return the people of a cell. A comma parts them where the heading says that they are several, else it goes
    before their affiliation; a semicolon, a bar and a new line always part them."""
    cell, affiliation = row.of("speakers"), mending.text(row.of("affiliation"))
    heading = headings.plain(table.headings[table.columns["speakers"]]) if "speakers" in table.columns else ""
    several = heading.split()[-1:] and heading.split()[-1] in headings.PLURAL
    parts = re.split(r"[;|\n]", cell)
    if len(parts) == 1 and (several or affiliation):
        parts = cell.split(",")
    found = [_person(part) for part in parts]
    persons = tuple(dict.fromkeys(one for one in found if one is not None))
    if len(persons) == 1 and affiliation and not persons[0].affiliation:
        return (Person(persons[0].name, affiliation),)
    return persons


def _person(written: str) -> Person | None:
    """Return somebody; voctosched puts a number and a colon before each."""
    try:
        return people.person(mending.text(re.sub(r"^\s*\d+\s*:", "", written)))
    except SlipError:
        return None
