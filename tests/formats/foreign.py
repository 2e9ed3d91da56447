"""What the tests of other programs' formats share: how they are opened, and what came of it as a person tells it."""

from __future__ import annotations

from kiosk.formats import door
from kiosk.formats.door import NOTHING_KNOWN
from kiosk.formats.items import Known
from kiosk.rundown.programme import Person, Programme, Slot


def problems(text: str | bytes, known: Known = NOTHING_KNOWN) -> list[str]:
    """Every problem of a file named f."""
    return [str(problem) for problem in door.parse(_data(text), "f", known).problems]


def opened(text: str | bytes, known: Known = NOTHING_KNOWN) -> Programme:
    """The programme of a file that has no error."""
    reading = door.parse(_data(text), "f", known)
    assert reading.programme is not None, [str(problem) for problem in reading.problems]
    return reading.programme


def told(programme: Programme) -> list[str]:
    """Every slot in a line: its day, its times by the clock on the wall, its title, its room."""
    return [f"{day.date or 'any day'} {line(slot)}" for day in programme.days for slot in day.slots]


def line(slot: Slot) -> str:
    """A slot's times, title and room."""
    room = f" [{slot.room}]" if slot.room else ""
    return f"{slot.start}-{slot.end} {slot.title}{room}"


def slots(programme: Programme) -> dict[str, Slot]:
    """Every slot by its title."""
    return {slot.title: slot for day in programme.days for slot in day.slots}


def names(people: tuple[Person, ...]) -> list[str]:
    """The people's names."""
    return [person.name for person in people]


def _data(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()
