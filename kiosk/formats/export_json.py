"""`schedule.json` as c3voc's schema has it, version 1."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from kiosk.formats import export_frab as frab
from kiosk.formats.export import Export, ExportedSlot, stable_id
from kiosk.rundown.programme import Person, Track


def write(export: Export) -> bytes:
    """Return the schedule of what takes place."""
    base = {"base_url": export.website} if export.website else {}
    schedule = {"version": frab.version(export), **base, "conference": _conference(export)}
    of = {"url": export.id.urn} if export.id else {}
    root = {"generator": {"name": frab.GENERATOR, **of}, "schedule": schedule}
    return json.dumps(root, ensure_ascii=False, indent=2).encode() + b"\n"


def _conference(export: Export) -> dict[str, Any]:
    days = frab.days(export)
    numbers = frab.numbers(export.slots)
    zone = frab.time_zone(export)
    rooms = dict.fromkeys(room for day in days for room in day.rooms if room)
    return {
        "acronym": frab.acronym(export.name),
        "title": export.name,
        "start": days[0].date.isoformat(),
        "end": days[-1].date.isoformat(),
        "daysCount": len(days),
        "timeslot_duration": frab.TIMESLOT,
        **({"time_zone_name": zone} if zone else {}),
        **({"url": export.website} if export.website else {}),
        "tracks": [_track(track) for track in export.tracks],
        "rooms": [{"name": room, "guid": str(stable_id("room", export.key, room))} for room in rooms],
        "days": [_day(day, export, numbers) for day in days],
    }


def _track(track: Track) -> dict[str, str]:
    return {"name": track.name, **({"color": track.color} if track.color else {})}


def _day(day: frab.Day, export: Export, numbers: dict[UUID, int]) -> dict[str, Any]:
    return {
        "index": day.number,
        "date": day.date.isoformat(),
        "day_start": day.start.isoformat(),
        "day_end": day.end.isoformat(),
        "rooms": {
            room: [_event(slot, export, numbers[slot.uid]) for slot in slots] for room, slots in day.rooms.items()
        },
    }


def _event(slot: ExportedSlot, export: Export, number: int) -> dict[str, Any]:
    return {
        "guid": str(slot.uid),
        "id": number,
        "date": slot.start.isoformat(),
        "start": frab.clock(slot),
        "end": slot.end.isoformat(),
        "duration": frab.hours_and_minutes(frab.length(slot)),
        "room": slot.room,
        "slug": f"{frab.acronym(export.name)}-{number}",
        "url": slot.link or slot.uid.urn,
        "title": slot.title,
        "subtitle": None,
        "track": slot.track or None,
        "type": str(slot.kind),
        "language": export.language or None,
        "abstract": None,
        "description": "\n".join(slot.notes) or None,
        "persons": [_person(person) for person in slot.speakers],
        "links": [],
    }


def _person(person: Person) -> dict[str, str]:
    of = {"affiliation": person.affiliation} if person.affiliation else {}
    return {"name": person.name, **of, "guid": str(stable_id("person", person.name, person.affiliation))}
