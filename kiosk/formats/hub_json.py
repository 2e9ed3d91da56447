"""`schedule.json` of c3voc's hub, version 2: one list of events, each with its instants and its room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from kiosk.formats import frab, instants, items, kinds, mending
from kiosk.formats.frab_json import about, speakers
from kiosk.formats.items import Doubts, Item, Known, identity, link
from kiosk.formats.json_values import child, first_word, objects
from kiosk.formats.problems import Log, SlipError
from kiosk.rundown.programme import Person, Programme

_NO_SPEAKERS = ("moderator", "herald", "translator", "coordinator", "manager", "host")


def is_meant(root: Any) -> bool:
    """Whether a JSON value is such a schedule."""
    schedule = child(root, "schedule")
    return isinstance(schedule.get("events"), list) and bool(child(schedule, "conference"))


class _Day(NamedTuple):
    start: datetime
    end: datetime
    date: date


def read(root: Any, known: Known, log: Log) -> Programme | None:
    """Return the programme of a schedule, or None: the log says why."""
    schedule = child(root, "schedule")
    conference = child(schedule, "conference")
    tracks = {first_word(one, "slug"): mending.text(one.get("name")) for one in objects(conference.get("tracks"))}
    days, base, doubts = _days(conference), first_word(schedule, "base_url"), Doubts(log)
    read_one = (_item(event, tracks, days, base, doubts) for event in objects(schedule["events"]))
    found = [item for item in read_one if item is not None]
    doubts.tell()
    return items.programme(about(conference), found, known, log)


def _days(conference: dict[str, Any]) -> list[_Day]:
    days = []
    for day in objects(conference.get("days")):
        try:
            start, end = (instants.instant(first_word(day, key)) for key in ("start", "end"))
        except SlipError:
            continue
        on = frab.day_date(first_word(day, "date"))
        if on is not None and start.tzinfo and end.tzinfo:
            days.append(_Day(start, end, on))
    return days


def _item(
    event: dict[str, Any], tracks: dict[str, str], days: Sequence[_Day], base: str, doubts: Doubts
) -> Item | None:
    title = mending.text(event.get("title") or event.get("name")) or "Untitled"
    if first_word(event, "status", "state").casefold() in frab.GONE:
        doubts.note("it is cancelled, and left out", title)
        return None
    try:
        start = instants.instant(first_word(event, "start", "date"))
        end = frab.end(event, start)
    except SlipError as slip:
        doubts.note("it is left out", title, f"{slip.what}; {slip.remedy}")
        return None
    room, track = event.get("room"), event.get("track")
    named = tracks.get(first_word(child(track), "slug"), "") or mending.text(child(track).get("name"))
    people = _people(event)
    return Item(
        title=title,
        start=start,
        end=end,
        room=mending.text(child(room).get("name") if isinstance(room, dict) else room),
        day=_day(start, days),
        kind=kinds.guess(title, mending.text(event.get("type")), named, has_speakers=bool(people)),
        speakers=people,
        link=link(first_word(event, "url"), base, title, doubts),
        id=identity(event.get("guid"), event.get("id"), event.get("code"), event.get("slug")),
        track=named or mending.text(track),
    )


def _people(event: dict[str, Any]) -> tuple[Person, ...]:
    everyone = objects(event.get("participants")) or objects(event.get("persons"))
    return speakers([one for one in everyone if first_word(one, "role").casefold() not in _NO_SPEAKERS])


def _day(start: datetime, days: Sequence[_Day]) -> date | None:
    """Return the date of the day that an instant is in, or None if it is in none of them."""
    if start.tzinfo is None:
        return None
    return next((day.date for day in days if day.start <= start < day.end), None)
