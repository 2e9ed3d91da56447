"""Times of day and lengths as people write them, for every format that holds some."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import time, timedelta

from kiosk.formats.problems import SlipError, quoted
from kiosk.rundown.programme import WallTime

DAY = timedelta(hours=24)
_HALF_A_DAY = timedelta(hours=12)
_LAST_HOUR = 29


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when. `certain`: am, pm or an hour past 24 leaves no doubt about the half of the day."""

    start: WallTime
    end: WallTime
    certain: bool = False

    @property
    def length(self) -> timedelta:
        """How long it lasts by the clock on the wall."""
        return since_midnight(self.end) - since_midnight(self.start)

    def next_day(self) -> Span:
        """Return the same times a day later."""
        return replace(self, start=_later(self.start), end=_later(self.end))

    def __str__(self) -> str:
        return f"{self.start.time:%H:%M}-{self.end.time:%H:%M}"


def since_midnight(clock: WallTime) -> timedelta:
    """Return how long after the midnight that begins the programme's day it is, by the clock on the wall."""
    return timedelta(days=clock.days, hours=clock.time.hour, minutes=clock.time.minute)


def wall_time(since: timedelta) -> WallTime:
    """Return the time of day so long after midnight."""
    days, rest = divmod(since, DAY)
    return WallTime(time(rest.seconds // 3600, rest.seconds // 60 % 60), days)


def _later(clock: WallTime, days: int = 1) -> WallTime:
    return replace(clock, days=clock.days + days)


_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2})(?P<second>:\d{2})?|\s?(?P<sep>h)\s?(?P<after>\d{2})?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?(?P<marks>(?:\s*\((?:\+\d|2nd)\))*)",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(\d{2})(\d{2})")
_BETWEEN = re.compile(r"\s*(?:-+>?|[‐‑‒–—―−→~〜]|\b(?:to|until|till)\b)\s*", re.IGNORECASE)
SPAN = f"(?:{_CLOCK.pattern}|{_DIGITS.pattern}){_BETWEEN.pattern}(?:{_CLOCK.pattern}|{_DIGITS.pattern})"
"""What texts look like that `span` may understand, as a regular expression."""
_TIME_INSIDE = re.compile(r"\d{1,2}[:.h]\d{2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Clock:
    """A time as it was written. `half` is 'a' or 'p' if that was said; not `whole` is a mere number, such as 9.

    `marks` are those behind it: `(+1)` for the next day, `(2nd)` for the second time that a clock shows it.
    """

    hour: int
    minute: int
    half: str = ""
    whole: bool = True
    marks: str = ""

    @property
    def minutes(self) -> int:
        hour = self.hour
        if self.half and hour <= 12:
            hour = hour % 12 + (12 if self.half == "p" else 0)
        return hour * 60 + self.minute

    @property
    def wall(self) -> WallTime:
        days = re.search(r"\+(\d)", self.marks)
        clock = _later(wall_time(timedelta(minutes=self.minutes)), int(days[1]) if days else 0)
        return replace(clock, time=clock.time.replace(fold=1)) if "2nd" in self.marks else clock


def span(text: str) -> Span:
    """Return what '09:10-09:40' means; one that ends before it starts ends on the next day.

    Understood are `9:10 – 9:40`, `09.10-09.40`, `9h10`, `9:10 am to 2:30 pm`, `24:30` for half past midnight, two
    equal times for something without length, `06:30 (+1)` for the morning after, and `02:30 (2nd)` for the second time
    that it is half past two when clocks go back. Raises SlipError for anything else, with what to write instead.
    """
    first, second = _clocks(text)
    if second.half and not first.half and first.hour <= 12:
        first = _same_half(first, second)
    if first.half and not second.half and second.hour <= 12:
        second = _half_after(first, second)
    start, end = first.wall, second.wall
    while since_midnight(end) < since_midnight(start) and end.time.fold == start.time.fold:
        end = _later(end)
    certain = any(clock.half or clock.hour >= 24 or clock.marks for clock in (first, second))
    return Span(start, end, certain)


def _clocks(text: str) -> tuple[_Clock, _Clock]:
    normal = unicodedata.normalize("NFKC", text).strip()
    clocks = [_clock(part) for part in _BETWEEN.split(normal)]
    match clocks:
        case [_Clock() as first, _Clock() as second] if _are_times(first, second):
            return first, second
        case [_Clock() as only] if only.whole:
            raise _only_one(text, only)
    raise _not_a_span(text)


def _are_times(first: _Clock, second: _Clock) -> bool:
    """Whether two numbers are times: `9` alone is none, but '9-10 am' has two."""
    return second.whole and (first.whole or bool(second.half))


def _only_one(text: str, clock: _Clock) -> SlipError:
    start = timedelta(minutes=clock.minutes)
    example = Span(wall_time(start), wall_time(start + timedelta(minutes=30)))
    return SlipError(f"{quoted(text)} is only one time", f"write when it starts and ends, as in {example}")


def _not_a_span(text: str) -> SlipError:
    found = _TIME_INSIDE.findall(text)
    example = _in_plain_form("-".join(found)) if len(found) == 2 else None
    return SlipError(f"{quoted(text)} is not a time range", f"write it as {example or '09:10-09:40'}")


def _in_plain_form(found: str) -> str | None:
    try:
        return str(span(found))
    except SlipError:
        return None


def _same_half(first: _Clock, second: _Clock) -> _Clock:
    """Return the first time of '9:10-10:40 pm' or '11:30-12:30 pm' in the half that the second implies."""
    alike = replace(first, half=second.half)
    if alike.minutes <= second.minutes:
        return alike
    return replace(first, half="a" if second.half == "p" else "p")


def _half_after(first: _Clock, second: _Clock) -> _Clock:
    """Return the second time of '12:00 pm-1:00' or '11:30 am-12:30' in the half that comes first after the first."""
    alike = replace(second, half=first.half)
    if alike.minutes >= first.minutes:
        return alike
    return replace(second, half="a" if first.half == "p" else "p")


def _clock(text: str) -> _Clock | None:
    """Return what one side of the dash says, or None if it is no time. Raises SlipError if it cannot be one."""
    digits = _DIGITS.fullmatch(text)
    if digits:
        return _checked(_Clock(int(digits[1]), int(digits[2])), text)
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    if found["second"] not in (None, ":00"):
        raise SlipError(f"{quoted(text)} has seconds", "times are to the minute, as in 09:10-09:40")
    half = (found["half"] or "").lower()[:1]
    minute = found["minute"] or found["after"]
    whole = bool(minute or half or found["sep"])
    return _checked(_Clock(int(found["hour"]), int(minute or 0), half, whole, found["marks"].lower()), text)


def _checked(clock: _Clock, text: str) -> _Clock:
    if clock.minute > 59:
        raise SlipError(f"{quoted(text)} is not a time of day", "minutes go to 59")
    if clock.hour > _LAST_HOUR:
        after = f"hours go to 23, or to {_LAST_HOUR} for after midnight (24:30 is half past midnight)"
        raise SlipError(f"{quoted(text)} is not a time of day", after)
    if clock.half == "a" and clock.hour > 12:
        raise SlipError(f"{quoted(text)} is not a time of day", f"write it as {clock.hour:02}:{clock.minute:02}")
    return clock


def other_half(times: Span) -> Span | None:
    """Return the span that may be meant where a 12-hour clock without pm made one run on past midnight, else None."""
    if times.certain or times.length <= _HALF_A_DAY or times.end.days == times.start.days:
        return None
    end = wall_time(since_midnight(times.end) - _HALF_A_DAY)
    # A 12-hour clock has no 00:55.
    return replace(times, end=end) if 1 <= times.end.time.hour < 12 else None


def afternoon(times: Span) -> Span | None:
    """Return a span of the small hours twelve hours later, or None if it starts at 08:00 or later or is certain."""
    if times.certain or not time(1) <= times.start.time < time(8):
        return None
    start, end = (wall_time(since_midnight(clock) + _HALF_A_DAY) for clock in (times.start, times.end))
    return replace(times, start=start, end=end)


_HOURS = r"(?P<hours>\d{1,6})(?P<part>[.,]\d{1,3})?\s*(?:h|hr|hrs|hour|hours)\b\.?"
_MINUTES = r"(?P<minutes>\d{1,6})\s*(?:m|min|mins|minute|minutes)?\.?"
_LENGTHS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)",
        r"(?P<hours>\d{1,2})\s*h\s*(?P<minutes>[0-5]?\d)",
        _HOURS,
        _MINUTES,
        _HOURS.replace(r"\b", "") + r"(?:[\s,]|and)*" + _MINUTES,
    )
)
DURATION = "|".join(form.pattern for form in _LENGTHS)
"""What texts look like that `duration` may understand, as a regular expression."""


def duration(text: str) -> timedelta:
    """Return what '30 min', '30', '1 h', '1:30' or '1 h 30 min' means, to the minute; a bare number is minutes.

    Raises SlipError for anything else, for no time at all, and for more than 24 hours.
    """
    normal = unicodedata.normalize("NFKC", text).strip()
    if normal.startswith(("-", "−")) and _length(normal[1:].strip()) is not None:
        raise SlipError(f"{quoted(text)} is less than no time", f"write it as {normal[1:].strip()}")
    length = _length(normal)
    if length is None:
        raise SlipError(f"{quoted(text)} is not a length of time", "write it as 30 min, 1 h or 1 h 30 min")
    if not length:
        raise SlipError(f"{quoted(text)} is no time at all", "write it as 30 min, or leave it out")
    if length > DAY:
        raise SlipError(f"{quoted(text)} is longer than a day", "write it as 30 min, 1 h or 1 h 30 min")
    return length


def _length(text: str) -> timedelta | None:
    found = next((match for form in _LENGTHS if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    parts = found.groupdict()
    hours = float((parts.get("hours") or "0") + (parts.get("part") or "").replace(",", "."))
    return timedelta(minutes=round(hours * 60) + int(parts.get("minutes") or 0))


def say(length: timedelta) -> str:
    """Return a length as people write it: '1 h 30 min', '2 h', '45 min'."""
    hours, minutes = divmod(round(length / timedelta(minutes=1)), 60)
    said = (f"{hours} h" if hours else "", f"{minutes:02} min" if hours and minutes else f"{minutes} min")
    return " ".join(part for part in said if part and not part.startswith("0 ")) or "0 min"
