"""`schedule.json` of frab, pretalx and c3voc, version 1: days, rooms in them, events in these."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.formats import frab, ids, items, mending, tracks
from kiosk.formats.frab import Within
from kiosk.formats.items import About, Doubts, Item, Known
from kiosk.formats.json_values import child, first_word, objects
from kiosk.formats.problems import WHOLE_FILE, Log, quoted
from kiosk.rundown.programme import Person, Programme

_NAMES = ("public_name", "full_public_name", "name", "display_name")
_OF_CONFERENCE = ("title", "rooms", "tracks", "time_zone_name")
_FROM = ("affiliation", "organization", "organisation", "company")


def is_meant(root: Any) -> bool:
    """Whether a JSON value is such a schedule."""
    return isinstance(_conference(root).get("days"), list)


def read(root: Any, known: Known, log: Log) -> Programme | None:
    """Return the programme of a schedule, or None: the log says why."""
    doubts = Doubts(log)
    found = list(_items(root, doubts))
    for key in _OF_CONFERENCE:
        if key in child(root, "schedule") and key not in _conference(root):
            log.warn(WHOLE_FILE, f"{quoted(key)} is beside the conference, where it is not read", "put it in there")
    doubts.tell()
    export = ids.of_export(first_word(child(root, "generator"), "url"))
    return items.programme(replace(about(_conference(root)), export=export), found, known, log)


def _conference(root: Any) -> dict[str, Any]:
    return child(root, "schedule", "conference") or child(root, "conference")


def about(conference: dict[str, Any]) -> About:
    """Return what a conference says of itself."""
    name = mending.text(conference.get("title")) or mending.text(conference.get("acronym"))
    zone, website = first_word(conference, "time_zone_name", "timezone"), first_word(conference, "url")
    named = ((first_word(one, "name"), first_word(one, "color")) for one in objects(conference.get("tracks")))
    return About(name, zone, website, tracks=tracks.declared(named))


def _items(root: Any, doubts: Doubts) -> Iterator[Item]:
    conference = _conference(root)
    base = first_word(child(root, "schedule"), "base_url") or first_word(conference, "base_url")
    for day in objects(conference.get("days")):
        on = frab.day_date(first_word(day, "date"))
        change = frab.change(first_word(conference, "day_change"), first_word(day, "day_end", "end"), on)
        for room, events in child(day, "rooms").items():
            within = Within(on, change, mending.text(room), base)
            for event in objects(events):
                item = frab.item(event, speakers(event.get("persons")), within, doubts, WHOLE_FILE)
                if item is not None:
                    yield item


def speakers(persons: Any) -> tuple[Person, ...]:
    """Return the people of an event."""
    found = (frab.person(first_word(one, *_NAMES), first_word(one, *_FROM)) for one in objects(persons))
    return tuple(person for person in found if person is not None)
