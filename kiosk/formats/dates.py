"""Dates and time zones as people write them, for every format that holds some."""

from __future__ import annotations

import difflib
import re
import unicodedata
from datetime import date
from zoneinfo import ZoneInfo, available_timezones

from kiosk.formats.problems import SlipError, quoted

YEARS = range(1970, 2101)
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
DAY = _ISO_DATE.pattern
"""What texts look like that `day` may understand, as a regular expression."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day(text: str) -> date:
    """Return the date that '2018-12-07' is.

    Raises SlipError for anything else, with the date that seems to be meant.
    """
    normal = unicodedata.normalize("NFKC", text).strip()
    found = _ISO_DATE.fullmatch(normal)
    if not found:
        meant = _meant(normal)
        remedy = f"write it as {meant}" if meant else "write year, month and day, as in 2018-12-07"
        raise SlipError(f"{quoted(text)} is not a date in the form year-month-day", remedy)
    real = _real(*(int(part) for part in found.groups()))
    if real is None:
        raise SlipError(f"there is no {quoted(text)} in the calendar", "check the day and the month")
    if real.year not in YEARS:
        raise SlipError(f"the year of {quoted(text)} cannot be meant", f"it goes from {YEARS[0]} to {YEARS[-1]}")
    return real


def _real(year: int, month: int, of_month: int) -> date | None:
    try:
        return date(year, month, of_month)
    except ValueError:
        return None


def _meant(text: str) -> date | None:
    """Return the one date that a text can mean, or None if it can mean two, or none."""
    year_first = re.match(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?![\d.])", text)
    if year_first:
        return _real(*(int(part) for part in year_first.groups()))
    parts = re.fullmatch(r"(\d{1,2})([-/.])\s*(\d{1,2})\2\s*(\d{4})", text)
    if parts:
        first, second, year = int(parts[1]), int(parts[3]), int(parts[4])
        day_first, month_first = _real(year, second, first), _real(year, first, second)
        dotted = parts[2] == "."
        return day_first if dotted or month_first is None or day_first == month_first else _only(month_first, day_first)
    return _with_month_name(text)


def _only(found: date, other: date | None) -> date | None:
    return found if other is None else None


def _with_month_name(text: str) -> date | None:
    words = re.findall(r"[A-Za-z]+|\d+", text.lower())
    months = [_MONTHS.index(word[:3]) + 1 for word in words if word[:3] in _MONTHS]
    numbers = [int(word) for word in words if word.isdigit() and len(word) <= 4]
    days = [number for number in numbers if number <= 31]
    years = [number for number in numbers if number in YEARS]
    if (len(months), len(days), len(years)) != (1, 1, 1):
        return None
    return _real(years[0], months[0], days[0])


# Said by people of several places, and mostly for one half of the year: none of them tells when clocks change.
_ABBREVIATIONS = {
    **dict.fromkeys(("EST", "EDT", "ET", "EST5EDT"), "America/New_York"),
    **dict.fromkeys(("CST", "CDT", "CT", "CST6CDT"), "America/Chicago"),
    **dict.fromkeys(("MST", "MDT", "MT", "MST7MDT"), "America/Denver"),
    **dict.fromkeys(("PST", "PDT", "PT", "PST8PDT"), "America/Los_Angeles"),
    **dict.fromkeys(("GMT", "BST", "WET", "WEST"), "Europe/London"),
    **dict.fromkeys(("CET", "CEST", "MET", "MEST"), "Europe/Berlin"),
    **dict.fromkeys(("EET", "EEST"), "Europe/Helsinki"),
    **dict.fromkeys(("AEST", "AEDT"), "Australia/Sydney"),
    "AST": "America/Halifax",
    "HST": "Pacific/Honolulu",
    "IST": "Asia/Kolkata",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    "MSK": "Europe/Moscow",
    "SGT": "Asia/Singapore",
}
_OFFSET = re.compile(r"(?:(?:UTC|GMT|Etc/GMT|Z)?\s*[-+−]\s*\d{1,2}(?::?\d{2})?|Etc/GMT0?)", re.IGNORECASE)


def timezone(text: str) -> ZoneInfo:
    """Return the time zone of that name in the IANA database.

    Raises SlipError for an unknown name, with the likely one, and for abbreviations and offsets, which do not
    say when the clocks change.
    """
    normal = unicodedata.normalize("NFKC", text).strip()
    if normal.upper() in _ABBREVIATIONS:
        example = _ABBREVIATIONS[normal.upper()]
        raise SlipError(f"{quoted(text)} does not say which place's clocks are meant", f"name a place, as in {example}")
    if _OFFSET.fullmatch(normal):
        raise SlipError(f"{quoted(text)} is an offset, not a time zone", "name a place, as in America/Toronto")
    found = known_zone(normal)
    if found is None:
        raise _unknown_zone(text, normal)
    return found


def known_zone(name: str) -> ZoneInfo | None:
    """Return the time zone of that name in the IANA database, or None for no such place."""
    plain = unicodedata.normalize("NFKC", name).strip()
    if plain.upper() in _ABBREVIATIONS or _OFFSET.fullmatch(plain):
        return None
    try:
        return ZoneInfo(plain)
    except (KeyError, ValueError, OSError):
        return None


def _unknown_zone(text: str, name: str) -> SlipError:
    likely = _likely_zone(name)
    remedy = f"did you mean {likely}?" if likely else "write it as continent and city, as in America/Toronto"
    return SlipError(f"there is no time zone {quoted(text)}", remedy)


def _likely_zone(name: str) -> str | None:
    """Return the zone whose name, or whose city's name, is nearest to a text, or None."""
    wanted = "_".join(name.casefold().split())[:60]
    names = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith("Etc/"))
    known = {zone.rpartition("/")[2].casefold(): zone for zone in reversed(names)}
    known |= {zone.casefold(): zone for zone in names}
    near = difflib.get_close_matches(wanted, known, n=1, cutoff=0.75)
    return known[near[0]] if near else None
