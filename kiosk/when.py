"""Instants, dates and time zones as they are typed on the command line."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from kiosk.rundown.programme import Programme

FORMS = "12:40, 12:29:50, 2018-12-07T12:40 or 2018-12-07T12:40+01:00"


def parse_zone(text: str) -> ZoneInfo:
    """Return the time zone of a name such as `Europe/Berlin`; raises ValueError with the likely name."""
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        near = get_close_matches(text, available_timezones(), 1)
        hint = f"; did you mean {near[0]}?" if near else "; write it as Europe/Berlin"
        raise ValueError(f"there is no time zone {text!r}{hint}") from error


def parse_date(text: str) -> date:
    """Return the date of `2018-12-07`; raises ValueError."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"{text!r} is not a date; write it as 2018-12-07") from error


def parse_instant(text: str) -> datetime | time:
    """Return what `--at` says: an instant (naive where no offset was written), or a time of day; raises ValueError."""
    for parse in (time.fromisoformat, datetime.fromisoformat):
        try:
            return parse(text)
        except ValueError:
            continue
    raise ValueError(f"{text!r} is not a time; write it as {FORMS}")


def resolve(at: datetime | time, programme: Programme, local: tzinfo, today: date) -> datetime:
    """Return the instant that was meant, aware.

    What has no offset is in the event's time zone, else the machine's (`local`). A time of day is that of `today`
    if the programme runs today or on any day, else that of its first day.
    """
    zone = programme.event.timezone or local
    if isinstance(at, datetime):
        return at if at.tzinfo else at.replace(tzinfo=zone)
    if at.tzinfo is not None:
        at = at.replace(tzinfo=None)
    dates = [day.date for day in programme.days if day.date is not None]
    day = today if today in dates or not dates else min(dates)
    return datetime.combine(day, at, zone)
