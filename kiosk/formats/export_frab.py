"""What `schedule.json` and `schedule.xml` have in common when they are written: days with rooms, names, numbers.

Neither has a place for what is cancelled: it is left out, which is how their readers notice.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from kiosk.formats.export import Export, ExportedSlot, zone_name

GENERATOR = "Venue Kiosk"
SPEAKERS = "Speakers:"
"""What the line of a description begins with that has the speakers with their affiliations."""
TIMESLOT = "00:05"
_SHORTEST_ACRONYM = 4
_ZONE = re.compile(r"[A-Z][a-z]+/[A-Z][a-z]+.*|UTC")
_LARGEST = 2**31 - 1
"""Some apps read the numbers of events into 32 bits."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the programme: its number from 1, from when to when it is, and the slots of each room."""

    number: int
    date: date
    start: datetime
    end: datetime
    rooms: Mapping[str, list[ExportedSlot]]


def days(export: Export) -> tuple[Day, ...]:
    """Return the days on which something takes place; where there is none, the one at hand without a room."""
    of: dict[date, list[ExportedSlot]] = {}
    for slot in export.taking_place:
        of.setdefault(slot.day, []).append(slot)
    of = of or {export.day: []}
    return tuple(_day(number, on, of[on], export) for number, on in enumerate(sorted(of), 1))


def _day(number: int, on: date, slots: list[ExportedSlot], export: Export) -> Day:
    midnight = datetime.combine(on, time(), export.zone)
    start = min((slot.start for slot in slots), default=midnight, key=_utc)
    end = max((slot.end for slot in slots), default=midnight + timedelta(days=1), key=_utc)
    rooms: dict[str, list[ExportedSlot]] = {}
    for slot in slots:
        rooms.setdefault(slot.room, []).append(slot)
    return Day(number, on, start, end, rooms)


def _utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


def acronym(name: str) -> str:
    """Return an event's name in small ASCII letters with _ between its words, at least four of them."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    short = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return short if len(short) >= _SHORTEST_ACRONYM else f"{short}_event".lstrip("_")


def numbers(slots: Iterable[ExportedSlot]) -> dict[UUID, int]:
    """Return a number for each slot: the same in every export, unless two come to the same."""
    taken: dict[int, UUID] = {}
    for uid in sorted(slot.uid for slot in slots):
        number = uid.int % _LARGEST + 1
        while number in taken:
            number = number % _LARGEST + 1
        taken[number] = uid
    return {uid: number for number, uid in taken.items()}


def clock(slot: ExportedSlot) -> str:
    """Return when a slot starts by the clock on the wall, as in 09:10."""
    return f"{slot.start:%H:%M}"


def length(slot: ExportedSlot) -> timedelta:
    """Return how long a slot really lasts, whatever the clocks do meanwhile."""
    return _utc(slot.end) - _utc(slot.start)


def hours_and_minutes(span: timedelta) -> str:
    """Return a length as in 01:30; its hours go on after 23."""
    hours, minutes = divmod(span // timedelta(minutes=1), 60)
    return f"{hours:02}:{minutes:02}"


def time_zone(export: Export) -> str:
    """Return the zone's name where the schemas take it, else nothing: every time has its offset beside it."""
    name = zone_name(export.zone)
    return name if _ZONE.fullmatch(name) else ""


def version(export: Export) -> str:
    """Return what changes when the times do: when the operator last changed one."""
    revised = export.revised_at
    return f"{revised.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if revised else "planned"
