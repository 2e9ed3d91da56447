"""From the slots of a day to the sessions that a person would write them in, and the ids that must be written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from kiosk.formats import ids
from kiosk.formats.times import since_midnight
from kiosk.rundown.programme import Session, Slot


@dataclass(frozen=True, slots=True)
class Group:
    """Slots that stand below one session. `room` and `track` are what it lends to those that name none."""

    session: Session | None
    room: str
    track: str
    slots: tuple[Slot, ...]


def regrouped(slots: Sequence[Slot]) -> tuple[Group, ...]:
    """Return the slots of a day in the order of a file: as time passes, or a room after the other where they overlap.

    Slots of one session that follow one another are together.
    """
    in_order = sorted(slots, key=lambda slot: since_midnight(slot.start))
    apart = _rooms_overlap(in_order)
    lanes: dict[str, list[Slot]] = {}
    for slot in in_order:
        lanes.setdefault(slot.room if apart else "", []).append(slot)
    runs = (groupby(lane, lambda slot: slot.session) for lane in lanes.values())
    return tuple(_group(session, tuple(run)) for lane in runs for session, run in lane)


def _rooms_overlap(in_order: Sequence[Slot]) -> bool:
    """Whether something is on in two rooms at once."""
    ends: dict[str, timedelta] = {}
    for slot in in_order:
        start, end = since_midnight(slot.start), since_midnight(slot.end)
        if any(start < other for room, other in ends.items() if room != slot.room):
            return True
        ends[slot.room] = max(end, ends.get(slot.room, end))
    return False


def _group(session: Session | None, slots: tuple[Slot, ...]) -> Group:
    room = session.room if session else _common([slot.room for slot in slots])
    track = _common([slot.track for slot in slots]) if len(slots) > 1 else ""
    return Group(session, room, track, slots)


def _common(values: Sequence[str]) -> str:
    return values[0] if len(set(values)) == 1 else ""


def needed_ids(in_file: Iterable[Slot]) -> frozenset[str]:
    """Return the ids of a day that must be written, because others would be derived from rooms and titles.

    The slots are in the order of the file.
    """
    slots = sorted(in_file, key=lambda slot: since_midnight(slot.start))
    needed: set[str] = set()
    while True:
        derived = ids.unique(
            (slot.id if slot.id in needed else "", ids.derived(slot.room, slot.title)) for slot in slots
        )
        other = {slot.id for slot, name in zip(slots, derived, strict=True) if slot.id != name}
        if not other:
            return frozenset(needed)
        needed |= other
