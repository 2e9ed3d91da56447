"""What is checked: a programme, and where its slots stand in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from itertools import groupby

from kiosk.formats.problems import WHOLE_FILE, Place, Places, Problem, Reading, Severity
from kiosk.formats.times import since_midnight
from kiosk.rundown.programme import Day, Programme, Slot


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme as it was read of a file. `zone` is the computer's, for a programme that names none.

    `guessed` are the values of the event that the reader guessed, of which it warned.
    """

    file: str
    programme: Programme
    places: Places = field(default_factory=dict)
    zone: tzinfo = UTC
    guessed: frozenset[str] = frozenset()

    @classmethod
    def of(cls, file: str, reading: Reading, zone: tzinfo = UTC) -> Plan | None:
        """Return the plan of a file, or None where it could not be read."""
        if reading.programme is None:
            return None
        guessed = frozenset(guess.key for guess in reading.guesses if not guess.slot)
        return cls(file, reading.programme, reading.places, zone, guessed)

    def place(self, day: Day, slot: Slot) -> Place:
        """Return where a slot stands; the whole file where its format does not tell."""
        return self.places.get((day.date, slot.id)) or self.places.get((None, slot.id), WHOLE_FILE)

    def warning(self, place: Place, what: str, remedy: str) -> Problem:
        """Return a warning at a place."""
        return Problem(self.file, *place, what, remedy, Severity.WARNING)

    def warning_of(self, day: Day, slot: Slot, what: str, remedy: str) -> Problem:
        """Return a warning where a slot stands."""
        return self.warning(self.place(day, slot), what, remedy)

    @property
    def slots(self) -> Iterator[tuple[Day, Slot]]:
        """Every slot with its day, in the order of the programme."""
        return ((day, slot) for day in self.programme.days for slot in day.slots)

    @property
    def lanes(self) -> Iterator[tuple[Day, Sequence[Slot]]]:
        """The slots of each room on each day, in planned order; those without a room where no slot has one."""
        has_rooms = bool(self.programme.rooms)
        for day in self.programme.days:
            in_order = sorted(day.slots, key=lambda slot: (slot.room, *_times(slot)))
            for room, slots in groupby(in_order, key=lambda slot: slot.room):
                if room or not has_rooms:
                    yield day, list(slots)


def _times(slot: Slot) -> tuple[object, object]:
    return since_midnight(slot.start), since_midnight(slot.end)


def minutes(slot: Slot) -> tuple[int, int]:
    """Return when a slot starts and ends by the clock on the wall, in minutes after its day's midnight."""
    start, end = (round(since_midnight(clock).total_seconds() / 60) for clock in (slot.start, slot.end))
    return start, end
