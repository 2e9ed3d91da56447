"""The dates and times of a table's rows, however its spreadsheet writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.formats import day_order, instants, markdown_days, times
from kiosk.formats.dates import YEARS
from kiosk.formats.day_order import Order, Slashed
from kiosk.formats.items import Known
from kiosk.formats.problems import Log, SlipError, quoted

_SLASHED = re.compile(r"(?<![\d/.:-])(\d{1,2})(?:/(\d{1,2})(?:/(\d{4}|\d{2}))?|-(\d{1,2})-(\d{4}|\d{2}))(?![\d/.:-])")
_HALF = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
_NO_YEAR = datetime.fromisoformat("0004-01-01T00:00")  # a leap year, so that every day of a year is in it
_NUMBER = re.compile(r"(?:(?:day|tag|jour|d[ií]a|giorno)\s*)?(\d{1,2})\.?", re.IGNORECASE)
_DOTTED = re.compile(r"\d{1,2}\.\d{1,2}\.")
_SEVERAL = 2
_ZONE = re.compile(r"\s*\(?\b(?:UTC|GMT|[A-Z]{1,4}S?T)\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?\)?\s*$")
_CLOCK_ONLY = re.compile(r"\d{1,2}(?:[:.h]\d{2}){0,2}\s*(?:[ap]\.?m\.?)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class When:
    """When a row is: a time of day where its date is in another column, or the instant."""

    start: time | datetime
    end: time | datetime | None
    length: timedelta | None


def when(start: str, end: str, span: str, length: str, *, day_first: bool) -> When:
    """Return when a row is, by the columns for its start, its end, both in one, and its duration. Raises SlipError."""
    until = _time_or_instant(end, day_first) if end else None
    lasts = instants.length(length) if length else None
    if start:
        return When(_time_or_instant(start, day_first), until, lasts)
    if not span:
        raise SlipError("there is no start", "give it one, as in 09:10")
    try:
        found = times.span(_ZONE.sub("", span))
    except SlipError:
        return When(_time_or_instant(_ZONE.sub("", span), day_first), until, lasts)
    return When(found.start.time, found.end.time, found.length if lasts is None else lasts)


def _time_or_instant(text: str, day_first: bool) -> time | datetime:
    if _CLOCK_ONLY.fullmatch(text):
        return instants.clock(text)
    try:
        return instants.instant(text)
    except SlipError:
        found = _parsed(text, day_first=day_first)
    if found is None or found.year not in YEARS:
        raise SlipError(f"{quoted(text)} is not a time", "write it as 09:10, or as 2018-12-07 09:10")
    return found


def _parsed(text: str, *, day_first: bool) -> datetime | None:
    """Return what a date, with or without a time, means; one without a year is in the year 4. None if it is none."""
    from dateutil import parser

    day_first = (day_first or _DOTTED.match(text) is not None) and not re.match(r"\d{4}", text)
    try:
        return parser.parse(text, default=_NO_YEAR, dayfirst=day_first, ignoretz=True)
    except (ValueError, OverflowError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Written:
    """A cell that is a date, or may hold one beside a time; the cell `beside` it that names the weekday; its line."""

    text: str
    is_date: bool
    beside: str = ""
    line: int = 0


class Dates:
    """The dates of a table. Days may be numbered, and the year left out: then the date that is known counts.

    Whether 5/3 is in March or in May is told by all dates together, or guessed.
    """

    def __init__(self, written: Iterable[Written], known: Known) -> None:
        """Take every text that is or may hold a date, and what stands beside it."""
        texts: dict[str, Written] = {}
        for one in written:
            texts.setdefault(one.text, one)
        own = [one for one in texts.values() if one.is_date and one.text and not _is_clock(one.text)]
        self._weekdays = [name for one in own if (name := _weekday(one.text)) is not None]
        self._numbers = {one.text for one in own if _NUMBER.fullmatch(one.text)}
        dated = [*own, *(one for one in texts.values() if not one.is_date and not _is_span(one.text))]
        self._dated = [one for one in dated if one.text not in self._numbers and _date(one.text, day_first=False)]
        self._known = known
        self.day_first = self._order().day_first
        self._first_yearless = next((day for one in self._dated if (day := self._without_year(one)) is not None), None)

    def tell(self, log: Log) -> None:
        """Say what was guessed: the order of days and months, the year."""
        self._order().tell(log)
        for one in self._dated:
            day = self._without_year(one)
            if day is not None:
                day_order.tell_year(day, one.text, one.line, log)
                return

    def _order(self) -> Order:
        slashed = [found for one in self._dated if (found := self._slashed(one))]
        plain = (_date(one.text, day_first=True) for one in self._dated if not _SLASHED.search(one.text))
        return day_order.order(slashed, [day for day in plain if day and day.year in YEARS], self._known)

    def _without_year(self, written: Written) -> date | None:
        """Return the date of a text without a year, where that is guessed; None for another text."""
        found = _date(written.text, day_first=self.day_first)
        if found is None or found.year in YEARS or self._known.date is not None or self._known.around is None:
            return None
        return day_order.near(found.month, found.day, self._known.around.date(), markdown_days.weekday(written.text))

    def _slashed(self, written: Written) -> Slashed | None:
        found = _SLASHED.search(written.text)
        if found is None:
            return None
        years = found[3] or found[5] or str(self._year)
        year = int(years) + (2000 if len(years) == 2 else 0)
        weekday = max(map(markdown_days.weekday, (written.text, written.beside)))
        half = _HALF.search(written.text) is not None
        return Slashed(int(found[1]), int(found[2] or found[4]), year, weekday, half, written.text, written.line)

    @property
    def _year(self) -> int:
        """The year of dates that have none."""
        today = self._known.date or (self._known.around.date() if self._known.around else None)
        return today.year if today else _NO_YEAR.year

    @property
    def undated(self) -> bool:
        """Whether no row has a date, so that the table is of every day."""
        return not self._dated and not self._numbers and len(self._weekdays) < _SEVERAL

    def day(self, text: str) -> date | None:
        """Return the date that a text is, or None if it is none. Raises SlipError where it takes a known date."""
        if _is_clock(text):
            return None
        number, weekday = _NUMBER.fullmatch(text), _weekday(text)
        if weekday is not None and len(self._weekdays) >= _SEVERAL:
            return self._first(text) + timedelta(days=(weekday - self._weekdays[0]) % 7)
        if number:
            return self._first(text) + timedelta(days=int(number[1]) - 1)
        found = _date(text, day_first=self.day_first) if text else None
        if found is None or found.year in YEARS:
            return found
        if self._first_yearless is not None and self._known.around is not None:
            today, weekday = self._known.around.date(), markdown_days.weekday(text)
            return day_order.near(found.month, found.day, today, weekday, beside=self._first_yearless)
        return found.replace(year=self._first(text).year)

    def _first(self, text: str) -> date:
        if self._known.date is None:
            raise SlipError(
                f"{quoted(text)} is not a whole date", "say the date of the first day, as in --date 2018-12-07"
            )
        return self._known.date


def _weekday(text: str) -> int | None:
    """Return which day of the week a text names, and nothing else; Monday is 0."""
    name = markdown_days.alone(text)
    return name.weekday if name is not None and not name.is_dated and name.weekday >= 0 else None


def _is_span(text: str) -> bool:
    """Whether a text is a time of day, or two, and no date: a zone beside it is none, either."""
    bare = _ZONE.sub("", text)
    if _CLOCK_ONLY.fullmatch(bare) or not re.search(r"\d", bare):
        return True
    try:
        times.span(bare)
    except SlipError:
        return False
    return True


def _is_clock(text: str) -> bool:
    return _CLOCK_ONLY.fullmatch(text) is not None and _NUMBER.fullmatch(text) is None


def _date(text: str, *, day_first: bool) -> date | None:
    if _NUMBER.fullmatch(text) or not re.search(r"\d", text):
        return None
    iso = re.match(r"\d{4}-\d{2}-\d{2}", text)
    found = _parsed(iso[0] if iso else text, day_first=day_first)
    return found.date() if found else None
