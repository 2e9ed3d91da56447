"""`schedule.xml` of frab, pentabarf and pretalx: days, rooms in them, events in these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.formats import frab, ids, items, mending, tracks
from kiosk.formats.export_frab import GENERATOR, SPEAKERS
from kiosk.formats.frab import Within
from kiosk.formats.items import About, Doubts, Item, Known
from kiosk.formats.problems import WHOLE_FILE, Log, Place, quoted
from kiosk.rundown.programme import Person, Programme

_ENTITIES = ("this file defines entities, which are not read", "remove its <!DOCTYPE …>")
_OF_EVENT = (
    *("title", "date", "start", "end", "duration", "room", "track", "type", "status", "state"),
    *("url", "guid", "slug"),
)
Element = Any  # lxml comes without types


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a schedule's XML, or None: the log says why."""
    root = _root(data, log)
    if root is None:
        return None
    name = str(root.tag)
    if name != "schedule":
        is_page = name.lower() == "html"
        what = "this is a web page, not a programme" if is_page else f"the XML of {quoted(name)} is no programme"
        log.error(Place(root.sourceline or 0), what, "export schedule.xml, whose first element is <schedule>")
        return None
    doubts = Doubts(log)
    found = list(_items(root, doubts))
    doubts.tell()
    other = next((each for day in root.iterchildren("day") for each in day.iterchildren() if each.tag != "room"), None)
    if not found and other is not None:
        what = f"the days of this schedule have {quoted(str(other.tag))} in them, and no rooms with events"
        log.error(Place(other.sourceline or 0), what, "export it as frab and pretalx do, or as iCalendar")
        return None
    return items.programme(_about(root), found, known, log)


def _root(data: bytes, log: Log) -> Element | None:
    """Return the first element. Entities are not expanded, nothing is fetched, and depth and length have limits."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "amplification" in (error.msg or ""):
            log.error(WHOLE_FILE, *_ENTITIES)
            return None
        line, column = error.position
        log.error(Place(line or 0, column or 0), f"this is not XML: {quoted(error.msg or '')[1:-1]}", "export it anew")
        return None
    except ValueError as error:
        log.error(WHOLE_FILE, f"this is not XML: {quoted(str(error))[1:-1]}", "export it anew")
        return None
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and next(iter(dtd.iterentities()), None) is not None:
        log.error(WHOLE_FILE, *_ENTITIES)
        return None
    return _without_namespaces(root)


def _without_namespaces(root: Element) -> Element:
    if "}" in root.tag:
        for element in root.iter("*"):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _about(root: Element) -> About:
    conference = root.find("conference")
    of = _texts(conference, ("title", "acronym", "time_zone_name", "url"))
    name = mending.text(of.get("title") or of.get("acronym"))
    named = (
        () if conference is None else ((one.get("name", ""), one.get("color", "")) for one in conference.iter("track"))
    )
    generator = root.find("generator")
    export = "" if generator is None else ids.of_export(generator.get("system", ""))
    zone, website = of.get("time_zone_name", ""), of.get("url", "")
    return About(name, zone, website, tracks=tracks.declared(named), export=export)


def _texts(element: Element | None, names: Iterable[str]) -> dict[str, str]:
    """Return the texts of what is in an element, of these names: of several, the first that is not empty."""
    found: dict[str, str] = {}
    for child in () if element is None else element.iterchildren(*names):
        text = (child.text or "").strip()
        if text:
            found.setdefault(child.tag, text)
    return found


def _items(root: Element, doubts: Doubts) -> Iterator[Item]:
    conference = _texts(root.find("conference"), ("base_url", "day_change"))
    is_own = any(one.get("name") == GENERATOR for one in root.iterchildren("generator"))
    base = conference.get("base_url") or _texts(root, ("base_url",)).get("base_url", "")
    for day in root.iterchildren("day"):
        on = frab.day_date(day.get("date", ""))
        change = frab.change(conference.get("day_change", ""), day.get("end", ""), on)
        for room in day.iterchildren("room"):
            within = Within(on, change, mending.text(room.get("name", "")), base)
            for event in room.iterchildren("event"):
                fields = {**_attributes(event), **_texts(event, _OF_EVENT)}
                item = frab.item(fields, _speakers(event, is_own=is_own), within, doubts, Place(event.sourceline or 0))
                if item is not None:
                    yield item


def _attributes(event: Element) -> dict[str, str]:
    return {name: written for name in ("id", *_OF_EVENT) if (written := event.get(name)) is not None}


def _speakers(event: Element, *, is_own: bool) -> tuple[Person, ...]:
    """Return the people of an event. In this program's own exports the description tells where they are from."""
    persons = (one for every in event.iterchildren("persons") for one in every.iterchildren("person"))
    described = _texts(event, ("description",)).get("description", "") if is_own else ""
    told = next((line for line in described.splitlines() if line.startswith(SPEAKERS)), "").removeprefix(SPEAKERS)
    everyone = [one.strip() for one in told.split(";")]
    found = (frab.person(one.text, _affiliation(one.text or "", everyone)) for one in persons)
    return tuple(person for person in found if person is not None)


def _affiliation(name: str, told: Iterable[str]) -> str:
    """Return where somebody is from by texts such as 'Ada Lovelace, Analytical Engines'; empty where none is theirs."""
    begin = f"{name.strip()}, "
    return next((one.removeprefix(begin) for one in told if one.startswith(begin)), "")
