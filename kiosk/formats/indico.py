"""Indico's JSON export of a conference: its contributions, with those of its sessions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from kiosk.formats import frab, instants, items, kinds, mending
from kiosk.formats.items import About, Doubts, Item, Known, identity, link, zone_named
from kiosk.formats.json_values import child, first_word, objects
from kiosk.formats.problems import WHOLE_FILE, Log, SlipError
from kiosk.rundown.programme import Person, Programme, Session


def is_meant(root: Any) -> bool:
    """Whether a JSON value is such an export."""
    return any(first_word(one, "_type") == "Conference" and "startDate" in one for one in _results(root))


def read(root: Any, known: Known, log: Log) -> Programme | None:
    """Return the programme of an export, or None: the log says why."""
    conference, doubts = _results(root)[0], Doubts(log)
    every = list(islice(_contributions(conference), items.MOST_ITEMS + 1))
    if len(every) > items.MOST_ITEMS:
        items.too_many(log, f"{items.MOST_ITEMS:,} entries")
        return None
    found = [item for one in every if (item := _item(one, doubts)) is not None]
    doubts.tell()
    if not found:
        remedy = "export it with ?detail=contributions, or as iCalendar"
        log.error(WHOLE_FILE, "this export of Indico has no contributions with a time", remedy)
        return None
    name, zone = mending.text(conference.get("title")), first_word(conference, "timezone")
    return items.programme(About(name, zone, first_word(conference, "url")), found, known, log)


def _results(root: Any) -> list[dict[str, Any]]:
    return objects(child({"": root}, "").get("results"))


def _contributions(conference: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from objects(conference.get("contributions"))
    for session in objects(conference.get("sessions")):
        title = first_word(session, "title")
        yield from ({"session": title, **one} for one in objects(session.get("contributions")))


def _item(one: dict[str, Any], doubts: Doubts) -> Item | None:
    title = mending.text(one.get("title")) or "Untitled"
    try:
        start = _instant(one, "startDate")
        end = instants.not_before(start, _end(one, start))
    except SlipError:
        doubts.note("it has no time, and is left out", title, "give it one in Indico")
        return None
    people = tuple(_people(one))
    track, sort = mending.text(one.get("track")), mending.text(one.get("type"))
    session = mending.text(one.get("session"))
    return Item(
        title=title,
        start=start,
        end=end,
        room=mending.text(first_word(one, "roomFullname", "room")),
        kind=kinds.guess(title, sort, session or track, has_speakers=bool(people)),
        speakers=people,
        link=link(first_word(one, "url"), "", title, doubts),
        id=identity(one.get("id"), one.get("db_id")),
        track=track,
        session=Session(session) if session else None,
    )


def _instant(one: dict[str, Any], key: str) -> datetime:
    """Return the instant of a date, a time and a zone beside each other."""
    parts = child(one, key)
    found = instants.instant(f"{first_word(parts, 'date')}T{first_word(parts, 'time')}")
    return found.replace(tzinfo=zone_named(first_word(parts, "tz")))


def _end(one: dict[str, Any], start: datetime) -> datetime:
    if child(one, "endDate"):
        return _instant(one, "endDate")
    minutes = one.get("duration")
    return instants.later(
        start, timedelta(minutes=minutes if isinstance(minutes, int) and 0 <= minutes < 10_000 else 0)
    )


def _people(one: dict[str, Any]) -> Iterator[Person]:
    """Yield the speakers of a contribution, or else its authors. Indico's own order is 'Surname, First name'."""
    for each in objects(one.get("speakers")) or objects(one.get("primaryauthors")):
        name = " ".join(filter(None, (first_word(each, "first_name"), first_word(each, "last_name"))))
        person = frab.person(name or first_word(each, "fullName"), first_word(each, "affiliation"))
        if person is not None:
            yield person
