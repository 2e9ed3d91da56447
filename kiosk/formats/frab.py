"""What the schedules of frab, pentabarf and pretalx have in common, as XML and as JSON: an event's times and names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from kiosk.formats import instants, kinds, mending
from kiosk.formats.items import Doubts, Item, identity, link
from kiosk.formats.json_values import first_word
from kiosk.formats.problems import Place, SlipError
from kiosk.rundown.programme import Person

_CHANGE = time(4)
_LATEST_CHANGE = time(6)
"""Some name 09:00 as the hour that the day begins with; nobody calls 08:30 after midnight."""
_MOST_MINUTES = 60 * 24 * 366
GONE = ("cancelled", "canceled", "hidden", "deleted", "withdrawn", "rejected")


@dataclass(frozen=True, slots=True)
class Within:
    """Where in a schedule an event stands: its day with the hour that it ends, its room, and where links start."""

    day: date | None = None
    change: time = _CHANGE
    room: str = ""
    base: str = ""


def change(written: str, day_end: str, day: date | None) -> time:
    """Return the hour before which an event without a date is of the night after: as written, or as the day ends."""
    try:
        if written:
            return min(instants.clock(written), _LATEST_CHANGE)
        end = instants.instant(day_end) if day_end else None
    except SlipError:
        return _CHANGE
    return min(end.time(), _LATEST_CHANGE) if end and day and end.date() > day else _CHANGE


def day_date(written: str) -> date | None:
    """Return the date of a day, or None where it has none that can be read."""
    try:
        return instants.instant(written).date() if written else None
    except SlipError:
        return None


def person(name: object, affiliation: object = "") -> Person | None:
    """Return somebody, or None for a name without a letter."""
    shown = mending.text(name)
    return Person(shown, mending.text(affiliation)) if shown else None


def item(
    event: Mapping[str, Any], speakers: tuple[Person, ...], at: Within, doubts: Doubts, place: Place
) -> Item | None:
    """Return an event as an item, or None when it has no time that can be read, or is called off: a doubt says so."""
    title = mending.text(event.get("title")) or "Untitled"
    if first_word(event, "status", "state").casefold() in GONE:
        doubts.note("it is cancelled, and left out", title, place=place)
        return None
    try:
        start, wall = _start(event, at)
        stop = end(event, start)
    except SlipError as slip:
        doubts.note("it is left out", title, f"{slip.what}; {slip.remedy}", place)
        return None
    track, sort = mending.text(event.get("track")), mending.text(event.get("type"))
    return Item(
        title=title,
        start=start,
        end=stop,
        room=mending.text(event.get("room")) or at.room,
        day=at.day,
        kind=kinds.guess(title, sort, track, has_speakers=bool(speakers)),
        speakers=tuple(dict.fromkeys(speakers)),
        link=link(_address(event), at.base, title, doubts),
        id=identity(event.get("guid"), event.get("id"), event.get("slug")),
        track=track,
        wall=wall,
        at=place,
    )


def _address(event: Mapping[str, Any]) -> str:
    """Return where an event's page is; a name stands there where it has none, as a schema may want something."""
    written = first_word(event, "url", "href")
    return "" if written.startswith("urn:") else written


def _start(event: Mapping[str, Any], at: Within) -> tuple[datetime, time | None]:
    """Return when an event starts, and the time of day that is written beside it."""
    written, start = first_word(event, "date"), first_word(event, "start")
    if "T" in start or len(start) > len("09:00:00"):  # schemas of today have the instant here
        return instants.instant(start), None
    wall = instants.clock(start) if start else None
    if written and not (instants.is_date_only(written) and wall):
        return instants.instant(written), wall
    if wall is None:
        raise SlipError("there is no start", "give it a date and a start")
    day = instants.instant(written).date() if written else at.day
    if day is None:
        raise SlipError("there is no date", "give its day a date")
    after_midnight = not written and wall < at.change
    return datetime.combine(day, wall) + timedelta(days=after_midnight), wall


def end(event: Mapping[str, Any], start: datetime) -> datetime:
    """Return when an event ends, by its duration or its end. Raises SlipError without either."""
    length, written = event.get("duration"), first_word(event, "end")
    if isinstance(length, int | float) and 0 <= length <= _MOST_MINUTES:
        return instants.later(start, timedelta(minutes=float(length)))
    if isinstance(length, str) and length.strip():
        return instants.later(start, instants.length(length))
    if "T" in written:
        return instants.not_before(start, instants.instant(written))
    if written:
        clock = datetime.combine(start.date(), instants.clock(written), start.tzinfo)
        return clock if clock >= start else clock + timedelta(days=1)
    raise SlipError("there is no duration", "say how long it lasts")
