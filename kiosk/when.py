"""Instants, dates and time zones as they are typed on the command line."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from typing import TypeVar
from zoneinfo import ZoneInfo

from kiosk.formats import dates
from kiosk.formats.problems import SlipError
from kiosk.rundown.programme import Programme

FORMS = "12:40, 12:29:50, 2018-12-07T12:40 or 2018-12-07T12:40+01:00"
YEARS = range(1970, 2101)
_ONE_DIGIT = re.compile(r"^(.{10}[T ])?(?=\d:)")
# Python itself would take 2018 for 18 minutes past eight.
_TIME = re.compile(r"\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?")
T = TypeVar("T")


def parse_zone(text: str) -> ZoneInfo:
    """Return the time zone of a name such as `Europe/Berlin`; raises ValueError with the likely name."""
    return _told(dates.timezone, text)


def parse_date(text: str) -> date:
    """Return the date of `2018-12-07`; raises ValueError with the date that seems to be meant."""
    return _told(dates.day, text)


def _told(parse: Callable[[str], T], text: str) -> T:
    """Return what a format's parser makes of a text; what it says is wrong becomes a ValueError in one sentence."""
    try:
        return parse(text)
    except SlipError as slip:
        raise ValueError(f"{slip.what}; {slip.remedy}") from slip


def parse_instant(text: str) -> datetime | time:
    """Return what `--at` says: an instant (naive where no offset was written), or a time of day; raises ValueError."""
    padded = _ONE_DIGIT.sub(r"\g<1>0", text.strip())
    try:
        instant = time.fromisoformat(padded) if _TIME.fullmatch(padded) else datetime.fromisoformat(padded)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a time; write it as {FORMS}") from error
    if isinstance(instant, datetime) and instant.year not in YEARS:
        raise ValueError(f"the year of {text!r} cannot be meant; it goes from {YEARS[0]} to {YEARS[-1]}")
    return instant


def resolve(at: datetime | time, programme: Programme, local: tzinfo, today: date, on: date | None = None) -> datetime:
    """Return the instant that was meant, aware.

    What has no offset is in the event's time zone, else the machine's (`local`). A time of day is that of `on` if
    that is given; else of `today` if the programme runs today or on any day; else of its first day.
    """
    zone = programme.event.timezone or local
    if isinstance(at, datetime):
        return at if at.tzinfo else at.replace(tzinfo=zone)
    dated = [day.date for day in programme.days if day.date is not None]
    first = today if today in dated or not dated else min(dated)
    return datetime.combine(on or first, at, at.tzinfo or zone)
