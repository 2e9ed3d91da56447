"""What the tests of exports share: a programme is given back, read again, and its facts are told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, tzinfo
from importlib import import_module
from typing import NamedTuple

from rundown.programmes import DAY, TORONTO, at

from kiosk.exports import export
from kiosk.formats import door
from kiosk.formats.export import Export
from kiosk.formats.items import Known
from kiosk.history import History
from kiosk.rundown.frame import agenda
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Person, Programme
from kiosk.rundown.registers import State
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Situation

FORMATS = ("ics", "json", "xml", "md", "csv")
HALF_PAST_NINE = at("09:30")
NOTHING: State = {}


class Fact(NamedTuple):
    """A slot as whoever reads a file again knows it."""

    start: datetime
    end: datetime
    title: str
    room: str
    track: str
    people: object


def exported(
    programme: Programme, state: State = NOTHING, now: datetime = HALF_PAST_NINE, history: History | None = None
) -> Export:
    """A programme as it is given back."""
    return export(Situation(Rundown(programme), state, now), history or History())


def write(form: str, whole: Export) -> bytes:
    """An export as a file's content."""
    writer: Callable[[Export], bytes] = import_module(f"kiosk.formats.export_{form}").write
    return writer(whole)


def read(form: str, data: bytes, zone: tzinfo = TORONTO) -> Programme:
    """A file that was written, read as any other."""
    reading = door.parse(data, f"export.{form}", Known(local=zone))
    assert reading.programme is not None, [str(problem) for problem in reading.problems]
    return reading.programme


def facts(programme: Programme, form: str, zone: tzinfo) -> list[Fact]:
    """The facts of a programme, as far as a format can tell them. `zone` is where it names none."""
    of = programme.event.timezone or zone
    return sorted(
        Fact(start, max(start, slot.end.on(day.date or DAY, of)), slot.title, slot.room, slot.track, people)
        for day in programme.days
        for slot in day.slots
        for start in [slot.start.on(day.date or DAY, of)]
        for people in [_people(slot.speakers, form)]
    )


def facts_of(programme: Programme, form: str, state: State, now: datetime) -> list[Fact]:
    """The facts of what takes place, by the screen's own agenda: to the minute, as a clock shows it."""
    entries = agenda(Rundown(programme), state, now)
    tracks = {(day.date or DAY, slot.id): slot.track for day in programme.days for slot in day.slots}
    return sorted(
        Fact(
            _minute(entry.start),
            _minute(entry.end),
            entry.title,
            entry.room,
            tracks[entry.date, entry.id],
            _people(entry.speakers, form),
        )
        for entry in entries
        if entry.status is not Status.CANCELLED and not (entry.overrun and entry.start == entry.end)
    )


def _minute(instant: datetime) -> datetime:
    return instant.replace(second=0, microsecond=0).astimezone(UTC)


def _people(people: Iterable[Person], form: str) -> object:
    """A cell has all people in a text, of which the words are compared."""
    told = tuple(f"{person.name}, {person.affiliation}" for person in people)
    return tuple(sorted(set(re.findall(r"\w+", " ".join(told))) - {"und", "and"})) if form in ("md", "csv") else told
