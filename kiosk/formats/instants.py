"""Instants and lengths as other programs export them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta

from kiosk.formats.dates import YEARS
from kiosk.formats.problems import SlipError, quoted

_A_YEAR = timedelta(days=366)
_COLONS = re.compile(r"(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?")
_ISO = re.compile(
    r"P(?:(?P<weeks>\d{1,3})W)?(?:(?P<days>\d{1,4})D)?"
    r"(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,7})(?:\.\d+)?S)?)?"
)


def instant(text: str) -> datetime:
    """Return what '2019-12-27T11:00:00+01:00' says, in ISO 8601; naive where it has no offset.

    Raises SlipError for anything else, and for a year that cannot be meant.
    """
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise SlipError(f"{quoted(text)} is not a date and time", "write it as 2018-12-07T09:10:00+01:00") from None
    if found.year not in YEARS:
        raise SlipError(f"the year of {quoted(text)} cannot be meant", f"it goes from {YEARS[0]} to {YEARS[-1]}")
    return found


def is_date_only(text: str) -> bool:
    """Whether an instant was written without a time of day."""
    return len(text.strip()) <= len("2018-12-07")


def clock(text: str) -> time:
    """Return what '9:30', '09:30:00' or '9:30 am' says. Raises SlipError for anything else."""
    found = _COLONS.fullmatch(text.strip())
    if found and int(found[1]) < 24 and int(found[2]) < 60 and int(found[3] or 0) < 60:
        return time(int(found[1]), int(found[2]))
    from kiosk.formats import times

    try:
        span = times.span(f"{text}-{text}")
    except SlipError:
        span = None
    if span is None or span.start.days:
        raise SlipError(f"{quoted(text)} is not a time of day", "write it as 09:10")
    return span.start.time


def length(text: str) -> timedelta:
    """Return what '1:30', '00:30', '55:23', '1:02:30' (a day more), '01:30:00', 'PT45M', '45 min' or '45' lasts.

    Of three numbers the first are days where they cannot be hours with a leading zero: frab exports D:HH:MM, others
    HH:MM:SS. Zero is allowed. Raises SlipError for anything else.
    """
    plain = text.strip()
    found = _COLONS.fullmatch(plain)
    if found:
        first, second, third = int(found[1]), int(found[2]), found[3]
        if third is None:
            return timedelta(hours=first, minutes=second)
        if first and len(found[1]) == 1 and second < 24:
            return timedelta(days=first, hours=second, minutes=int(third))
        return timedelta(hours=first, minutes=second, seconds=int(third))
    iso = _ISO.fullmatch(plain.upper())
    if iso and any(iso.groups()):
        return timedelta(**{unit: int(number) for unit, number in iso.groupdict().items() if number})
    from kiosk.formats import times

    return timedelta(0) if plain == "0" else times.duration(plain)


def later(start: datetime, by: timedelta) -> datetime:
    """Return the instant so much after another; across a change of the clocks, by what really passes.

    Raises SlipError where that is before it, or more than a year after it.
    """
    if not timedelta(0) <= by <= _A_YEAR:
        raise SlipError("it lasts less than no time, or more than a year", "write it as 0:30")
    if start.tzinfo is None:
        return start + by
    return (start.astimezone(UTC) + by).astimezone(start.tzinfo)


def not_before(start: datetime, end: datetime) -> datetime:
    """Return an end, or the start where it is before that. An end without an offset has that of the start."""
    if (start.tzinfo is None) != (end.tzinfo is None):
        end = end.replace(tzinfo=start.tzinfo)
    passes = end - start if start.tzinfo is None else end.astimezone(UTC) - start.astimezone(UTC)
    return later(start, max(passes, timedelta(0)))
