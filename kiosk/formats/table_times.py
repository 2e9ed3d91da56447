"""The dates and times of a table's rows, however its spreadsheet writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.formats import instants, markdown_days, times
from kiosk.formats.dates import YEARS
from kiosk.formats.items import Known
from kiosk.formats.problems import SlipError, quoted

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

    day_first = day_first or _DOTTED.match(text) is not None
    try:
        return parser.parse(text, default=_NO_YEAR, dayfirst=day_first, ignoretz=True)
    except (ValueError, OverflowError, TypeError):
        return None


class Dates:
    """The dates of a table. Days may be numbered, and the year left out: then the date that is known counts.

    Whether 5/3 is in March or in May is told by all dates together: those of one conference are near each other.
    """

    def __init__(self, days: Iterable[str], instants: Iterable[str], known: Known) -> None:
        """Take every text of the column for dates, and those of the columns that may hold them beside a time."""
        own = dict.fromkeys(text for text in days if text and not _is_clock(text)).keys()
        self._weekdays = [name for text in own if (name := _weekday(text)) is not None]
        texts = own | {text for text in instants if text and not _is_span(text)}
        self._numbers = {text for text in own if _NUMBER.fullmatch(text)}
        self._texts = [text for text in texts - self._numbers if _date(text, day_first=False)]
        self.day_first = _spread(self._texts, day_first=True) < _spread(self._texts, day_first=False)
        self._known = known

    @property
    def undated(self) -> bool:
        """Whether no row has a date, so that the table is of every day."""
        return not self._texts and not self._numbers and len(self._weekdays) < _SEVERAL

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
        year = (self._known.date or (self._known.around.date() if self._known.around else self._first(text))).year
        return found.replace(year=year)

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


def _spread(texts: Iterable[str], *, day_first: bool) -> timedelta:
    """Return over how long dates go, in one reading of them; an age where one of them cannot be read so."""
    found = [_date(text, day_first=day_first) for text in texts]
    dated = [day for day in found if day is not None]
    return max(dated) - min(dated) if dated and len(dated) == len(found) else timedelta.max
