"""`schedule.xml` of frab and pentabarf, as c3voc's schema has it.

A person is only a name there; the description has the affiliations.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from lxml import etree

from kiosk.formats import export_frab as frab
from kiosk.formats.export import Export, ExportedSlot, listed, stable_id

Element = Any  # lxml comes without types
_HOURS = timedelta(hours=100)


def write(export: Export) -> bytes:
    """Return the schedule of what takes place."""
    root = etree.Element("schedule")
    of = {"system": export.id.urn} if export.id else {}
    etree.SubElement(root, "generator", name=frab.GENERATOR, **of)
    _add(root, "version", frab.version(export))
    days = frab.days(export)
    _add_conference(root, export, days)
    numbers = frab.numbers(export.slots)
    for day in days:
        of = {"index": str(day.number), "date": day.date.isoformat()}
        element = etree.SubElement(root, "day", **of, start=day.start.isoformat(), end=day.end.isoformat())
        for name, slots in day.rooms.items():
            room = etree.SubElement(element, "room", name=name, guid=str(stable_id("room", export.key, name)))
            for slot in slots:
                _add_event(room, slot, numbers[slot.uid], export.language)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _add(parent: Element, name: str, text: str) -> None:
    etree.SubElement(parent, name).text = text


def _add_conference(root: Element, export: Export, days: tuple[frab.Day, ...]) -> None:
    conference = etree.SubElement(root, "conference")
    said = {
        "acronym": frab.acronym(export.name),
        "title": export.name,
        "start": days[0].date.isoformat(),
        "end": days[-1].date.isoformat(),
        "days": str(len(days)),
        "timeslot_duration": frab.TIMESLOT,
        "time_zone_name": frab.time_zone(export),
        "base_url": _page(export.website),
        "url": _page(export.website),
    }
    for name, text in said.items():
        if text:
            _add(conference, name, text)
    for track in export.tracks:
        etree.SubElement(conference, "track", name=track.name, **({"color": track.color} if track.color else {}))


def _add_event(room: Element, slot: ExportedSlot, number: int, language: str) -> None:
    event = etree.SubElement(room, "event", guid=str(slot.uid), id=str(number))
    said = {
        "date": slot.start.isoformat(),
        "start": frab.clock(slot),
        "duration": _duration(frab.length(slot)),
        "room": slot.room,
        "title": slot.title,
        "track": slot.track,
        "type": str(slot.kind),
        "abstract": "",
    }
    others = {"language": language, "description": _description(slot), "url": _page(slot.link)}
    for name, text in (*said.items(), *((name, text) for name, text in others.items() if text)):
        _add(event, name, text)
    persons = etree.SubElement(event, "persons")
    for person in slot.speakers:
        uid = stable_id("person", person.name, person.affiliation)
        etree.SubElement(persons, "person", guid=str(uid)).text = person.name


def _description(slot: ExportedSlot) -> str:
    """Return what has no place of its own, and where people are from: the reader takes it from there."""
    known = any(person.affiliation for person in slot.speakers)
    return "\n".join((*slot.notes, *([f"{frab.SPEAKERS} {listed(slot.speakers)}"] if known else [])))


def _duration(length: timedelta) -> str:
    """Return a length as in 01:30, or 4:05:30 where its hours have more than two digits: days, hours, minutes."""
    if length < _HOURS:
        return frab.hours_and_minutes(length)
    return f"{length.days}:{frab.hours_and_minutes(length % timedelta(days=1))}"


def _page(address: str) -> str:
    """Return the address of a page, or nothing for one of another sort: a schedule has no place for it."""
    return address if address.startswith(("http://", "https://")) else ""
