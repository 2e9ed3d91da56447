"""The days of a page: dates as headings and short lines name them, in whole, without a year, or only by a number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from kiosk.formats import day_order
from kiosk.formats.dates import YEARS
from kiosk.formats.day_order import Order, Slashed, real
from kiosk.formats.items import Known
from kiosk.formats.problems import Log, SlipError

_MONTHS = (
    r"jan(?:uary|uar|vier)?|enero|gennaio|janeiro",
    r"feb(?:ruary|ruar|rero|braio)?|f[ée]v(?:rier|ereiro)?",
    r"mar(?:ch|s|zo|ço)?|m(?:ä|ae)rz",
    r"apr(?:il|ile)?|avr(?:il)?|abril",
    r"may|mai|mayo|maggio|maio",
    r"june?|juni|juin|junio|giugno|junho",
    r"july?|juli|juillet|julio|luglio|julho",
    r"aug(?:ust)?|ao[ûu]t|agosto",
    r"sept?(?:ember|embre|iembre)?|settembre|setembro",
    r"o[ck]t(?:ober|obre|ubre)?|ottobre|outubro",
    r"nov(?:ember|embre|iembre|embro)?",
    r"de[cz](?:ember|embro)?|d[ée]c(?:embre)?|dic(?:iembre|embre)?",
)
_MONTH = "(?P<month>" + "|".join(_MONTHS) + r")\b\.?"
_YEAR = r"(?P<year>\d{4})\b"
_OF_MONTH = r"(?P<day>\d{1,2})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>\d{4})(?P<sign>[-/.])(?P<number>\d{1,2})(?P=sign)(?P<day>\d{1,2})(?!\d)",
        rf"(?<![\d–-]){_OF_MONTH}\s*(?:st|nd|rd|th|\.|º|er)?\s+(?:of\s+|de\s+)?{_MONTH}(?:,?\s*(?:de\s+)?{_YEAR})?",
        rf"\b{_MONTH}\s+{_OF_MONTH}\s*(?:st|nd|rd|th)?\b(?!\s*[-–&]\s*\d{{1,2}}\b(?!:))(?:,?\s*{_YEAR})?",
        r"(?<![\d.])(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)",
        r"(?<![\d/])(?P<day>1[3-9]|2\d|3[01])/(?P<number>\d{1,2})/(?P<year>\d{4})(?![\d/])",
        r"(?<![\d/])(?P<number>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})(?![\d/])",
    )
)
_DAYS = (
    ("mon", "montag", "lundi", "lunes", "lunedì", "segunda"),
    ("tue", "dienstag", "mardi", "martes", "martedì", "terça"),
    ("wed", "mittwoch", "mercredi", "miércoles", "mercoledì", "quarta"),
    ("thu", "donnerstag", "jeudi", "jueves", "giovedì", "quinta"),
    ("fri", "freitag", "vendredi", "viernes", "venerdì", "sexta"),
    ("sat", "samstag", "samedi", "sábado", "sabato"),
    ("sun", "sonntag", "dimanche", "domingo", "domenica"),
)
_ENGLISH = r"(?:s|sday|nesday|rs|rsday|day|urday)?\b\.?"
_WEEKDAY = tuple(
    re.compile(rf"\b(?:{english}{_ENGLISH}|(?:{'|'.join(others)})\b)", re.IGNORECASE) for english, *others in _DAYS
)
_NUMBER = re.compile(r"\b(?:day|tag|jour|d[ií]a|giorno)\s*[#:]?\s*(\d{1,2}|one|two|three|four|five)\b", re.IGNORECASE)
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_YEAR_ALONE = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_FILLING = re.compile(
    r"\b(?:date|time|day|when|datum|the|workshop|main|conference|schedule|program(?:me)?|of|for|on)\b", re.I
)
_PART_OF_DAY = re.compile(r"\b(?:morning|afternoon|evening|night|vormittag|nachmittag|abend|matin|soir)s?\b", re.I)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\b\.?)?(?:\s*\(?(?-i:UTC|GMT|[A-Z]{1,3}S?T)\b\)?)?", re.IGNORECASE)
_MOST_WORDS = 3
_LONGEST_TEXT, _NEAR = 600, 80
_OF_ANOTHER = re.compile(
    r"deadline|\bdue\b|submi|notif|regist|camera|updat|publish|\bpost(?:ed|\b)|revis|extend|abstract|\buntil\b|copyright|©|"
    r"\b(?:last|previous|next) (?:year|edition)",
    re.IGNORECASE,
)
"""What stands before a date that is not the event's."""


@dataclass(frozen=True, slots=True)
class Name:
    """How a page names a day; what it does not say is 0, or -1 for `weekday`, where Monday is 0.

    `slashed` are the two numbers that are its day and month in one order or the other. `written` is the text that says
    all that, in that `line`.
    """

    month: int = 0
    day: int = 0
    year: int = 0
    weekday: int = -1
    number: int = 0
    slashed: tuple[int, int] | None = None
    written: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def is_dated(self) -> bool:
        """Whether it says a day of a month."""
        return self.day > 0


def in_heading(text: str) -> Name | None:
    """Return the day that a heading names, with whatever else it says."""
    found = _found(text)
    return found[0] if found else None


def in_line(text: str) -> Name | None:
    """Return the day that a short line names and says nothing else, as in 'Date: Friday, 7 December'."""
    found = _found(text) if len(text) <= 100 else None
    rest = _CLOCK.sub(" ", _FILLING.sub(" ", found[1])) if found else ""
    is_short = len(re.findall(r"\w+", rest)) <= _MOST_WORDS
    return found[0] if found and is_short and not _OF_ANOTHER.search(rest) else None


def alone(text: str) -> Name | None:
    """Return the day that a text is. 'Friday morning' is one, 'Tuesday social' and 'Day 1 in review' are titles."""
    name = in_line(text)
    if name is None or name.is_dated:
        return name
    found = _found(text)
    rest = _PART_OF_DAY.sub(" ", _FILLING.sub(" ", found[1])) if found else ""
    return None if re.search(r"\w", rest) else name


def only_whole(lines: Iterable[tuple[str, int]]) -> Name | None:
    """Return the one day with a year that texts with their lines name; None for several, or for a deadline alone."""
    found = [replace(name, line=line) for text, line in lines for name in _whole_dates(text[:_LONGEST_TEXT])]
    return found[0] if len({(name.year, name.month, name.day) for name in found}) == 1 else None


def _whole_dates(text: str) -> Iterator[Name]:
    for form in _FORMS:
        for found in form.finditer(text):
            before = re.split(r"[.!?;]\s", text[max(0, found.start() - _NEAR) : found.start()])[-1]
            name = _name(found, -1)
            if name is not None and name.year and not _OF_ANOTHER.search(before):
                yield name


def weekday(text: str) -> int:
    """Return which day of the week a text names, beside whatever else it says; Monday is 0, and none is -1."""
    return next((day for day, each in enumerate(_WEEKDAY) if each.search(text)), -1)


def _found(text: str) -> tuple[Name, str] | None:
    """Return the day that is named in a text, and the rest of it."""
    weekday = next(((day, found) for day, each in enumerate(_WEEKDAY) if (found := each.search(text))), None)
    number = _NUMBER.search(text)
    for form in _FORMS:
        found = form.search(text)
        name = _name(found, weekday[0] if weekday else -1) if found else None
        if found and name:
            rest = text[: found.start()] + " " + text[found.end() :]
            return name, _NUMBER.sub(" ", _WEEKDAY[weekday[0]].sub(" ", rest) if weekday else rest)
    if number:
        return Name(number=_WORDS.get(number[1].lower()) or int(number[1])), text.replace(number[0], " ")
    is_whole = weekday and len(weekday[1][0]) > len("Mon.")
    if weekday and is_whole and re.fullmatch(r"\W*(?:\w+\W+){0,2}", weekday[1].re.sub(" ", text) + " "):
        return Name(weekday=weekday[0]), weekday[1].re.sub(" ", text)
    return None


def _name(found: re.Match[str], weekday: int) -> Name | None:
    parts = found.groupdict()
    month = int(parts.get("number") or 0) or _month(parts.get("month") or "")
    day, year = int(parts["day"]), int(parts.get("year") or 0)
    if not 1 <= month <= 12 or real(year or 2024, month, day) is None or (year and year not in YEARS):
        return None
    slashed = re.match(r"(\d{1,2})/(\d{1,2})/", found[0])
    numbers = (int(slashed[1]), int(slashed[2])) if slashed else None
    return Name(month, day, year, weekday, slashed=numbers, written=found[0])


def _month(word: str) -> int:
    return next((n for n, each in enumerate(_MONTHS, start=1) if re.fullmatch(each, word, re.IGNORECASE)), 0)


def dated(names: Sequence[Name], text: str, known: Known, log: Log) -> list[date]:
    """Return the date of each day of a page of several. Raises SlipError where the page does not tell the year or day.

    A year that is missing is that of another day, of the text, or of the date that is known, whichever has the
    weekday that was written; else it is guessed, which the log says.
    """
    order, years = _order(names, known), tuple(_years(names, text, known))
    order.tell(log)
    first, guessed = next(iter(names), Name()), None
    found: list[date] = []
    for name in names:
        day = _whole(name, years, day_first=order.day_first) if name.is_dated else _counted(name, first, known)
        if day is None:
            day = _near(name, known, guessed)
            if guessed is None:
                day_order.tell_year(day, name.written, name.line, log)
                guessed = day
        found.append(day)
    return found


def _order(names: Iterable[Name], known: Known) -> Order:
    slashed = [
        Slashed(*name.slashed, name.year, name.weekday, written=name.written, line=name.line)
        for name in names
        if name.slashed
    ]
    whole = (real(name.year, name.month, name.day) for name in names if name.year and not name.slashed)
    return day_order.order(slashed, [day for day in whole if day], known)


def _years(names: Iterable[Name], text: str, known: Known) -> Iterator[int]:
    yield from (name.year for name in names if name.year)
    if known.date is not None:
        yield known.date.year
    yield from (int(year) for year, _ in Counter(_YEAR_ALONE.findall(text)).most_common())


def _whole(name: Name, years: Sequence[int], *, day_first: bool) -> date | None:
    """Return the date of a day, in a year that the page or the asker names; None where they name none."""
    if name.slashed and day_first:
        name = replace(name, day=name.slashed[0], month=name.slashed[1])
    likely = [day for year in ((name.year,) if name.year else years) if (day := real(year, name.month, name.day))]
    fitting = [day for day in likely if name.weekday in (-1, day.weekday())]
    return next(iter(fitting or likely), None)


def _near(name: Name, known: Known, beside: date | None) -> date:
    today = known.around.date() if known.around else None
    found = day_order.near(name.month, name.day, today, name.weekday, beside) if today else None
    if found is None:
        raise SlipError("the days of this page have no year", "say the first day's date, as in --date 2018-12-07")
    return found


def _counted(name: Name, first: Name, known: Known) -> date:
    """Return the date of a day that is only a number, or a day of the week, by that of the first."""
    if known.date is None:
        raise SlipError("the days of this page have no dates", "say that of the first, as in --date 2018-12-07")
    if name.number:
        return known.date + timedelta(days=name.number - max(first.number, 1))
    return known.date + timedelta(days=(name.weekday - first.weekday) % 7)
