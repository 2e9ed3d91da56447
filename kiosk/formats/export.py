"""A programme as it is given back: what every format that is written here holds, the operator's changes in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.rundown import wording
from kiosk.rundown.programme import Kind, Person, Session, Track


@dataclass(frozen=True, slots=True)
class ExportedSlot:
    """A slot with its expected and its planned times: aware, in the event's zone, whole minutes as on the screen.

    One that is `cancelled`, or was crowded out, has its planned times. `held` means that its end is the earliest that
    it can have, also since it `waits_for` the slot of that title, which is held. `revision` counts the operator's
    actions in its lane, `revised_at` is when the last of them was.
    """

    uid: UUID
    day: date
    title: str
    start: datetime
    end: datetime
    planned_start: datetime
    planned_end: datetime
    kind: Kind = Kind.TALK
    room: str = ""
    track: str = ""
    speakers: tuple[Person, ...] = ()
    session: Session | None = None
    link: str = ""
    cancelled: bool = False
    held: bool = False
    waits_for: str = ""
    revision: int = 0
    revised_at: datetime | None = None

    @property
    def moved(self) -> bool:
        """Whether either of its times is not the one that was printed."""
        return (self.start, self.end) != (self.planned_start, self.planned_end)

    @property
    def status(self) -> str:
        """What people should know of it: cancelled, on hold, that it waits for another, or nothing."""
        if self.cancelled:
            return wording.CANCELLED
        return wording.waits_for(self.waits_for) if self.waits_for else wording.ON_HOLD if self.held else ""

    @property
    def notes(self) -> tuple[str, ...]:
        """What formats without a place for it say in a text: its status, when it was planned for, and its session."""
        planned = wording.time_range(self.planned_start, self.planned_end) if self.moved else ""
        of = self.session
        number = f" {of.number}" if of and of.number else ""
        said = (
            f"Status: {self.status}" if self.status else "",
            f"Planned: {planned}" if planned else "",
            f"Session{number}: {of.title}" if of and of.title else "",
        )
        return tuple(filter(None, said))


@dataclass(frozen=True, slots=True)
class Export:
    """An event with its slots in the order of their start. `day` is the one at hand; `key` never changes.

    `id` is what whoever opens it knows the event by: another event to the operator's journal, whose changes are in it
    already. As it was planned, it has none.
    """

    key: str
    name: str
    zone: tzinfo
    day: date
    slots: tuple[ExportedSlot, ...]
    website: str = ""
    livestream: str = ""
    language: str = ""
    tracks: tuple[Track, ...] = ()
    id: UUID | None = None

    @property
    def revised_at(self) -> datetime | None:
        """When the operator last changed a slot that is in it."""
        return max((slot.revised_at for slot in self.slots if slot.revised_at is not None), default=None)

    @property
    def taking_place(self) -> tuple[ExportedSlot, ...]:
        """The slots that are not cancelled."""
        return tuple(slot for slot in self.slots if not slot.cancelled)


def stable_id(*names: str) -> UUID:
    """Return the same UUID for the same names on every computer, of version 5 as RFC 9562 has it."""
    return uuid5(NAMESPACE_URL, "venue-kiosk:" + "\n".join(names))


def listed(persons: Iterable[Person]) -> str:
    """Return people as one cell of a table holds them: `Ada Lovelace, Analytical Engines; Charles Babbage`."""
    told = (f"{one.name}, {one.affiliation}" if one.affiliation else one.name for one in persons)
    return "; ".join(text.replace(";", ",").strip(", ") for text in told)


def zone_name(zone: tzinfo) -> str:
    """Return a zone's name in the time zone database, such as Europe/Berlin; empty for a mere offset."""
    name = getattr(zone, "key", None) or str(zone)
    return name if "/" in name or name == "UTC" else ""
