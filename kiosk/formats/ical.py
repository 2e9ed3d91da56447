"""iCalendar: a calendar's events, with those that recur, those of whole days, and those that are called off."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain, islice
from typing import Any

from kiosk.formats import ids, instants, items, kinds, mending
from kiosk.formats.files import decode_or_guess
from kiosk.formats.frab import person
from kiosk.formats.ical_lines import limited, unfolded, wanted
from kiosk.formats.ical_series import occurrences
from kiosk.formats.items import About, Doubts, Item, Known, identity, link
from kiosk.formats.problems import WHOLE_FILE, Log, SlipError, quoted
from kiosk.rundown.programme import Person, Programme

Calendar = Any
Event = Any  # what icalendar parsed a property to depends on the file
_NO_PLACE = ("UTC", "ETC/UTC", "GMT", "ETC/GMT", "Z")
"""What programs write as a calendar's zone when they know none."""
_SPEAKERS = re.compile(
    r"(?:speakers?|presenters?|presented by|lecturers?|by|von|mit|vortragende[rn]?|referent(?:in|en|innen)?|par|por)"
    r"\s*:(.+)",
    re.IGNORECASE,
)
_TRACK = re.compile(r"(?:track|stream)\s*:(.+)", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[,;&]\s*|\s+(?:and|und|et|y|e)\s+")
_FIRST_LINES = 6
_NO_MAIL = "invalid:nomail"


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a calendar, or None: the log says why."""
    text = decode_or_guess(unfolded(data), log)
    calendars = _calendars(text, log) if text is not None else []
    if not calendars:
        return None
    doubts = Doubts(log)
    events = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    single, series = _sorted(events)
    every = chain(single, occurrences(series, known.around, doubts, title_of))
    shown = list(islice(every, items.MOST_ITEMS + 1))
    if len(shown) > items.MOST_ITEMS:
        items.too_many(log, f"{items.MOST_ITEMS:,} entries")
        return None
    found = [item for one in shown if (item := _item(one, doubts)) is not None]
    found = list(_without_labels(found, doubts))
    doubts.tell()
    return items.programme(_about(calendars), found, known, log)


def _calendars(text: str, log: Log) -> list[Calendar]:
    from icalendar import Calendar as Parser

    try:
        found: Any = Parser.from_ical("\r\n".join(limited(wanted(text))) + "\r\n", multiple=True)
    except SlipError as slip:
        log.error(WHOLE_FILE, slip.what, slip.remedy)
        return []
    except (ValueError, KeyError, IndexError, OverflowError, AttributeError, TypeError) as error:
        log.error(WHOLE_FILE, f"this calendar cannot be read: {quoted(str(error))[1:-1]}", "export it anew")
        return []
    calendars = [each for each in found if each.name == "VCALENDAR"]
    if not calendars:
        log.error(WHOLE_FILE, "there is no calendar in this file", "export it anew")
    return calendars


def _about(calendars: Iterable[Calendar]) -> About:
    said = {key: mending.text(str(value)) for calendar in calendars for key, value in calendar.items()}
    name = next((said[key] for key in ("NAME", "X-WR-CALNAME", "X-WR-CALDESC") if said.get(key)), "")
    zone = said.get("X-WR-TIMEZONE", "")
    export = ids.of_export(said.get("X-KIOSK-EXPORT", ""))
    return About(name, "" if zone.upper() in _NO_PLACE else zone, utc=True, export=export)


def _sorted(events: Iterable[Event]) -> tuple[list[Event], list[list[Event]]]:
    """Return the events that take place once, and the series: those that recur, each with its exceptions."""
    single: list[Event] = []
    series: defaultdict[str, list[Event]] = defaultdict(list)
    recurring = {str(event.get("UID")) for event in events if "RRULE" in event or "RDATE" in event}
    for event in events:
        uid = str(event.get("UID"))
        is_of_series = uid in recurring and ("RECURRENCE-ID" in event or "RRULE" in event or "RDATE" in event)
        (series[uid] if is_of_series else single).append(event)
    return single, list(series.values())


def title_of(event: Event) -> str:
    """Return what an event is called."""
    return mending.text(str(_first(event, "SUMMARY", ""))) or "Untitled"


def _item(event: Event, doubts: Doubts) -> Item | None:
    title = title_of(event)
    gone = _gone(event)
    if gone:
        doubts.note(gone, title)
        return None
    try:
        start, end, day = _times(event)
    except (SlipError, ValueError, TypeError, KeyError, OverflowError, AttributeError):
        doubts.note("it has no time that can be read, and is left out", title, "give it a start and an end")
        return None
    described = _lines(_first(event, "DESCRIPTION"))
    speakers, location = _speakers(event, described), mending.text(str(_first(event, "LOCATION", "")))
    is_address = re.match(r"https?://\S+$", location) is not None
    return Item(
        title=title,
        start=start,
        end=end,
        room="" if is_address else location,
        day=day,
        kind=kinds.guess(title, _categories(event), has_speakers=bool(speakers)),
        speakers=speakers,
        link=link(str(_first(event, "URL", "")).strip() or (location if is_address else ""), "", title, doubts),
        id=identity(str(_first(event, "UID", ""))),
        track=_after(_TRACK, described),
    )


def _gone(event: Event) -> str:
    """Return why an event is not shown; empty if it is."""
    if str(_first(event, "STATUS", "")).upper() == "CANCELLED":
        return "it is cancelled, and left out"
    is_private = str(_first(event, "CLASS", "")).upper() in ("PRIVATE", "CONFIDENTIAL")
    return "it is private, and left out" if is_private else ""


def _times(event: Event) -> tuple[datetime, datetime, date | None]:
    """Return when an event starts and ends, and its date if it is one of whole days."""
    start = _when(event, "DTSTART")
    if start is None:
        raise SlipError("it has no start")
    end, length = _when(event, "DTEND"), _first(event, "DURATION")
    if not isinstance(start, datetime):
        return _whole_days(start, end)
    if start.year not in range(1970, 2101):
        raise SlipError("its year cannot be meant")
    if end is None:
        by = length.dt if length is not None else timedelta(0)
        return start, instants.later(start, by), None
    stop = end if isinstance(end, datetime) else datetime.combine(end, time(), start.tzinfo)
    return start, instants.not_before(start, stop), None


def _when(event: Event, key: str) -> date | datetime | None:
    found = getattr(_first(event, key), "dt", None)
    return found if isinstance(found, date) else None


def _first(event: Event, key: str, without: Any = None) -> Any:
    """Return a property, the first where a file has it twice."""
    value = event.get(key, without)
    return value[0] if isinstance(value, list) else value


def _whole_days(start: date, end: date | None) -> tuple[datetime, datetime, date]:
    last = end.date() if isinstance(end, datetime) else end
    until = last if last is not None and last > start else start + timedelta(days=1)
    begin = datetime.combine(start, time())
    return begin, instants.later(begin, datetime.combine(until, time()) - begin), start


def _without_labels(found: list[Item], doubts: Doubts) -> Iterator[Item]:
    """Yield the items but for those of whole days on which others have times: they name the day, and nobody waits."""
    timed = {item.start.date() for item in found if item.day is None}
    for item in found:
        if item.day is not None and any(item.start.date() <= day < item.end.date() for day in timed):
            doubts.note("it lasts whole days beside what has times, and is left out", item.title)
        else:
            yield item


def _lines(described: object) -> list[str]:
    return [] if described is None else str(described)[:2_000].splitlines()[:_FIRST_LINES]


def _after(says: re.Pattern[str], lines: Iterable[str]) -> str:
    """Return what follows the first of such words at the beginning of a line; empty without one."""
    found = (says.match(line.strip()) for line in lines)
    return next((mending.text(one[1]) for one in found if one), "")


def _speakers(event: Event, described: list[str]) -> tuple[Person, ...]:
    """Return the people that this program's own exports name, or else the description, or the attendees among them."""
    own = _several(event.get("X-KIOSK-SPEAKER"))
    if own:
        told = (person(str(one), one.params.get("X-AFFILIATION", "")) for one in own)
        return tuple(dict.fromkeys(one for one in told if one is not None))
    named = _BETWEEN.split(_after(_SPEAKERS, described))
    if not any(named):
        everyone = _several(event.get("ATTENDEE"))
        named = [str(one.params.get("CN", "")) for one in everyone if str(one).lower() == _NO_MAIL]
    return tuple(dict.fromkeys(found for name in named if (found := person(name)) is not None))


def _categories(event: Event) -> str:
    of = _several(event.get("CATEGORIES"))
    return " ".join(mending.text(str(name)) for one in of for name in getattr(one, "cats", ()))


def _several(value: Any) -> list[Any]:
    """Return the values of a property that may be there several times, or not at all."""
    return value if isinstance(value, list) else [] if value is None else [value]
