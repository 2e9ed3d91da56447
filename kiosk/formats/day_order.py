"""Whether 5/3 is in March or in May, and of which year: what people know, and write down only now and then."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta, tzinfo

from kiosk.formats import countries
from kiosk.formats.items import Known
from kiosk.formats.problems import Guess, Log, Place, quoted

_YEARS = (0, 1, -1, -2, -3, -4, 2, 3, 4)
_LIKELY = timedelta(days=2 * 366)
_LONG_PAST = timedelta(days=92)
_HIGHEST_MONTH = 12
# In English, and with am and pm, but with the day first.
_TWELVE_HOURS = ("Africa", "Asia", "Australia", "Pacific", "Europe/London", "Europe/Dublin")


@dataclass(frozen=True, slots=True)
class Slashed:
    """A date whose day and month are two numbers, as it was `written`, in which line; `weekday` is -1 without one."""

    first: int
    second: int
    year: int
    weekday: int = -1
    has_half: bool = False
    written: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @property
    def is_open(self) -> bool:
        """Whether it can be two dates."""
        return self.first != self.second and max(self.first, self.second) <= _HIGHEST_MONTH

    def read(self, *, day_first: bool) -> date | None:
        """Return the date that it is in one of the orders, or None."""
        month, day = (self.second, self.first) if day_first else (self.first, self.second)
        return real(self.year, month, day)


@dataclass(frozen=True, slots=True)
class Order:
    """Whether the day is before the month. Where a file leaves that `open`, its first such date, and `why` it is so."""

    day_first: bool
    why: str = ""
    open: Slashed | None = None

    def tell(self, log: Log) -> None:
        """Say what was guessed, if it was."""
        if self.open is None:
            return
        taken, other = (self.open.read(day_first=each) for each in (self.day_first, not self.day_first))
        what = (
            f"{quoted(self.open.written)} can be {_said(taken)} or {_said(other)}: {_said(taken)} is taken, {self.why}"
        )
        remedy = f"write it as {taken}, or say the first day, as in --date {taken}"
        log.warn(Place(self.open.line), what, remedy)
        first = "the day" if self.day_first else "the month"
        log.guess(Guess("date", f"{first} is written first, {self.why}"))


def _said(day: date | None) -> str:
    return f"{day.day} {day:%B}" if day else "no date"


def real(year: int, month: int, day: int) -> date | None:
    """Return a date, or None for one that is not in the calendar."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def near(month: int, day: int, today: date, weekday: int = -1, beside: date | None = None) -> date | None:
    """Return the date of that day and month that is likely meant; None if none of these years has it.

    That is the one with the weekday, where 0 is Monday; else the nearest to a date `beside` it; else the first that is
    not more than three months past.
    """
    found = [one for years in _YEARS if (one := real(today.year + years, month, day)) is not None]
    fitting = [one for one in found if one.weekday() == weekday and one - today < _LIKELY]
    if fitting:
        return fitting[0]
    if beside is not None:
        return min(found, key=lambda one: abs(one - beside), default=None)
    return min((one for one in found if one >= today - _LONG_PAST), default=None)


def tell_year(day: date, written: str, line: int, log: Log) -> None:
    """Say that the year of a date was guessed."""
    remedy = f"write the year, or say the first day, as in --date {day}"
    log.warn(Place(line), f"{quoted(written)} has no year: {day} is taken, a {day:%A}", remedy)
    log.guess(Guess("date", "no year is written"))


def order(dates: Sequence[Slashed], others: Collection[date], known: Known) -> Order:
    """Return the order of days and months in dates of one file, whose `others` can be read in one way only.

    A number above 12 tells it, a day of the week, or the date that is asked for. Else it is guessed: the days of one
    event are near each other; people write as they do where they are; and a programme is of a day to come.
    """
    unread = [one for one in dates if one.is_open]
    sure = {one.first > _HIGHEST_MONTH for one in dates if not one.is_open and one.first != one.second}
    if not unread or len(sure) == 1:
        return Order(sure.pop() if len(sure) == 1 else True)
    for why, likely in _signs(dates, others, known):
        day_first, month_first = likely(True), likely(False)
        if day_first != month_first:
            return Order(day_first > month_first, why, unread[0] if why else None)
    return Order(True, "as in most countries", unread[0])


def _signs(
    dates: Sequence[Slashed], others: Collection[date], known: Known
) -> tuple[tuple[str, Callable[[bool], float]], ...]:
    """Return what speaks for an order, the strongest first: how likely each is, and why, where that is a guess."""
    days = {each: [one.read(day_first=each) for one in dates] for each in (True, False)}
    today = known.around.date() if known.around else None

    def weekdays(day_first: bool) -> float:
        pairs = zip(dates, days[day_first], strict=True)
        return sum(day is not None and one.weekday == day.weekday() for one, day in pairs)

    def asked(day_first: bool) -> float:
        return known.date in days[day_first] if known.date else 0

    def nearness(day_first: bool) -> float:
        every = [*(day for day in days[day_first] if day), *others]
        return -(max(every) - min(every)).days if None not in days[day_first] else -timedelta.max.days

    def custom(day_first: bool) -> float:
        return _custom(day_first, known, has_half=any(one.has_half for one in dates))

    def future(day_first: bool) -> float:
        return sum(day is not None and today is not None and day >= today for day in days[day_first])

    return (
        ("", weekdays),
        ("", asked),
        ("as the days are near each other then", nearness),
        ("as people write where the clocks are", custom),
        ("as the other is past", future),
    )


def _custom(day_first: bool, known: Known, *, has_half: bool) -> float:
    """Return how likely people write so: in North America the month is first; am and pm are mostly from there."""
    zone = known.zone or known.local
    name = getattr(zone, "key", "")
    if countries.month_is_first(name):
        return not day_first
    if has_half and not name.startswith(_TWELVE_HOURS):
        return not day_first
    return day_first and not _is_nowhere(zone)


def _is_nowhere(zone: tzinfo) -> bool:
    """Whether a zone says nothing about a place."""
    return getattr(zone, "key", "UTC").rpartition("/")[2] in ("UTC", "GMT")
