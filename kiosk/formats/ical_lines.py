"""The lines of a calendar that a programme needs, put together again: what icalendar would stumble over is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.formats.problems import SlipError

_FOLD = re.compile(rb"\r?\n[ \t]")
_NAME = re.compile(r"([A-Za-z0-9-]+)\s*([;:])")
_LONGEST = 20_000
MOST_LINES = 100_000
"""So many lines of events, calendars and time zones are read: five for each of 20,000 events."""
_LISTS = ("RDATE:", "RDATE;", "EXDATE")
_EVENT_TIMES = ("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID")
_EVENT_WORDS = (
    "UID",
    "SUMMARY",
    "DESCRIPTION",
    "LOCATION",
    "URL",
    "STATUS",
    "CLASS",
    "CATEGORIES",
    "ATTENDEE",
    "SEQUENCE",
    "X-KIOSK-SPEAKER",
)
_OF_EVENT = frozenset(_EVENT_TIMES + _EVENT_WORDS)
_OF_CALENDAR = frozenset(
    ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE", "X-KIOSK-EXPORT")
)
_OF_ZONE = frozenset(("TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "DTSTART", "RRULE", "RDATE", "X-LIC-LOCATION"))
_WANTED = {
    "VCALENDAR": _OF_CALENDAR,
    "VEVENT": _OF_EVENT,
    "VTIMEZONE": _OF_ZONE,
    "STANDARD": _OF_ZONE,
    "DAYLIGHT": _OF_ZONE,
}
_STANDS_IN = {
    "VCALENDAR": "",
    "VEVENT": "VCALENDAR",
    "VTIMEZONE": "VCALENDAR",
    "STANDARD": "VTIMEZONE",
    "DAYLIGHT": "VTIMEZONE",
}


def unfolded(data: bytes) -> bytes:
    """Return a calendar with each property on one line. A fold may be in the middle of a letter's bytes."""
    return _FOLD.sub(b"", data)


def wanted(text: str) -> Iterator[str]:
    """Yield the lines of calendars, events and time zones that say something about a programme.

    A line that has no name goes on with the one before it, as when somebody's program forgot to fold. What is open
    where something begins that cannot stand in it, or at the end, is closed.
    """
    inside: list[str] = []
    skipped = ""
    for line in _whole_lines(text):
        name, value = _split(line)
        if skipped:
            skipped = "" if (name, value) == ("END", skipped) else skipped
        elif name == "BEGIN" and value not in _WANTED:
            skipped = value
        elif name == "BEGIN":
            yield from _closed(inside, _STANDS_IN[value])
            inside.append(value)
            yield f"BEGIN:{value}"
        elif name == "END" and value in inside:
            yield from _closed(inside, _STANDS_IN[value])
        elif inside and value and name in _WANTED[inside[-1]]:
            yield line[:_LONGEST]
    yield from _closed(inside, "")


def limited(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines again. Raises SlipError after MOST_LINES; each date in a list counts as one."""
    left = MOST_LINES
    for line in lines:
        left -= 1 + (line.count(",") if line[:6].upper() in _LISTS else 0)
        if left < 0:
            what = f"there are more than {MOST_LINES:,} lines about events, the most that are read"
            raise SlipError(what, "export a part of them")
        yield line


def _closed(inside: list[str], until: str) -> Iterator[str]:
    """Close what is open, from the inside, but for the one that goes on; without that, everything."""
    while inside and inside[-1] != until:
        yield f"END:{inside.pop()}"


def _whole_lines(text: str) -> Iterator[str]:
    parts: list[str] = []
    for line in text.splitlines():
        if not _NAME.match(line):
            if line.strip() and parts:
                parts.append(line.strip())
            continue
        if parts:
            yield r"\n".join(parts)
        parts = [line]
    if parts:
        yield r"\n".join(parts)


def _split(line: str) -> tuple[str, str]:
    """Return the name of a property, and its value if it has no parameters; BEGIN's and END's in capitals."""
    name = line[: _name_end(line)].strip().upper()
    value = line.partition(":")[2].strip()
    return name, value.upper() if name in ("BEGIN", "END") else value


def _name_end(line: str) -> int:
    found = _NAME.match(line)
    return found.end(1) if found else 0
