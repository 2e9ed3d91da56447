"""iCalendar, as a calendar subscribes to it: RFC 5545, with what RFC 7986 says of its name and refreshing."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from kiosk.formats.export import Export, ExportedSlot, zone_name
from kiosk.rundown import wording
from kiosk.rundown.programme import Kind, Person

PRODUCT = "-//Venue Kiosk//Venue Kiosk//EN"
REFRESHED = timedelta(minutes=5)
"""How often a calendar is asked to look again; most look when they like."""
_UNTOLD = (Kind.TALK, Kind.OTHER)


def write(export: Export) -> bytes:
    """Return the calendar. What was cancelled or crowded out is in it, with STATUS:CANCELLED."""
    calendar = _calendar(export)
    for slot in export.slots:
        calendar.add_component(_event(slot))
    days = [slot.day for slot in export.slots] or [export.day]
    # Whole years: what a zone was before its first change in them is then before any slot.
    calendar.add_missing_timezones(date(min(days).year - 1, 1, 1), date(max(days).year + 1, 12, 31))
    return bytes(calendar.to_ical())


def _calendar(export: Export) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    if export.id:
        calendar.add("x-kiosk-export", export.id.urn)
    calendar.add("name", export.name)
    calendar.add("x-wr-calname", export.name)
    if zone_name(export.zone):
        calendar.add("x-wr-timezone", zone_name(export.zone))
    calendar.add("refresh-interval", REFRESHED, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT5M")
    if export.website:
        calendar.add("url", export.website)
    return calendar


def _event(slot: ExportedSlot) -> Event:
    event = Event()
    event.add("uid", str(slot.uid))
    # Nothing here is of the clock: the same programme and journal make the same calendar, to the byte.
    event.add("dtstamp", slot.revised_at or datetime.combine(slot.day, time(), UTC))
    if slot.revised_at is not None:
        event.add("last-modified", slot.revised_at)
    event.add("sequence", slot.revision)
    event.add("status", "CANCELLED" if slot.cancelled else "CONFIRMED")
    event.add("summary", slot.title)
    event.add("dtstart", _instant(slot.start))
    if slot.end > slot.start:  # an end must be later than the start; without one it has no length
        event.add("dtend", _instant(slot.end))
    for name, value in (("location", slot.room), ("url", slot.link), ("description", _description(slot))):
        if value:
            event.add(name, value)
    words = [word for word in (slot.track, "" if slot.kind in _UNTOLD else wording.KINDS[slot.kind]) if word]
    if words:
        event.add("categories", words)
    _add_own(event, slot)
    return event


def _description(slot: ExportedSlot) -> str:
    track = f"Track: {slot.track}" if slot.track else ""
    speakers = f"Speakers: {wording.people(slot.speakers)}" if slot.speakers else ""
    return "\n".join(line for line in (track, *slot.notes, speakers) if line)


def _add_own(event: Event, slot: ExportedSlot) -> None:
    """Add what iCalendar has no property for; whoever does not know these passes over them."""
    for person in slot.speakers:
        event.add("x-kiosk-speaker", person.name, parameters=_affiliation(person))
    if slot.moved:
        event.add("x-kiosk-planned-start", slot.planned_start.astimezone(UTC), parameters={"VALUE": "DATE-TIME"})
        event.add("x-kiosk-planned-end", slot.planned_end.astimezone(UTC), parameters={"VALUE": "DATE-TIME"})
    if slot.held:
        event.add("x-kiosk-held", "TRUE")


def _affiliation(person: Person) -> dict[str, str]:
    of = {"X-AFFILIATION": person.affiliation} if person.affiliation else {}
    return {"VALUE": "TEXT", **of}


def _instant(instant: datetime) -> datetime:
    """Return an instant with its zone's name; in UTC where that has none, or where a clock shows the time again."""
    named = isinstance(instant.tzinfo, ZoneInfo) and zone_name(instant.tzinfo)
    return instant if named and not instant.fold else instant.astimezone(UTC)
