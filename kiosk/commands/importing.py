"""`kiosk import`: a programme from anywhere as a schedule.yaml, with what was guessed marked in it."""

from __future__ import annotations

import shlex
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.commands.setting import asked_room, asked_track, opened
from kiosk.commands.writing import STANDARD_OUTPUT, check_free, check_readable, write
from kiosk.formats import door, yaml_writer
from kiosk.formats.problems import Guess, Reading, quoted
from kiosk.output import FOUND, OK, Stop, warn
from kiosk.rundown.programme import Person, Programme


def write_yaml(options: Namespace) -> int:
    """Write the programme, and say what was guessed; return 1 where there is nothing to write."""
    output: Path = options.output
    check_free(output, force=options.force)
    reading, origin = _read(options)
    programme = _part(reading.programme, options) if reading.programme else None
    if programme is None:
        raise Stop(f"kiosk: nothing of {origin} can be imported until this is mended")
    if not any(day.slots for day in programme.days):
        warn("there is no slot in it, so nothing was written")
        return FOUND
    folder = (Path() if output == STANDARD_OUTPUT else output.parent).resolve()
    text = yaml_writer.written(programme, origin, folder, reading.guesses)
    check_readable(text, folder)
    write(text, output)
    for line in _summary(programme, reading.guesses, output, folder):
        warn(line)
    return OK


def _read(options: Namespace) -> tuple[Reading, str]:
    """Return what came of reading the source, and what it is called in the file that is written."""
    choice, source = opened(options)
    reading = source.load()
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    if choice.path == door.STANDARD_INPUT:
        return reading, "standard input"
    return reading, quoted(choice.path.name)[1:-1]


def _part(programme: Programme, options: Namespace) -> Programme:
    """Return what the options leave of a programme: a room's slots, a track's, or all of them."""
    room, track = asked_room(options.room, programme), asked_track(options.track, programme)
    if not room and not track:
        return programme
    days = (
        replace(day, slots=tuple(slot for slot in day.slots if room in ("", slot.room) and track in ("", slot.track)))
        for day in programme.days
    )
    left = tuple(day for day in days if day.slots)
    named = {slot.track for day in left for slot in day.slots}
    return replace(programme, days=left, tracks=tuple(one for one in programme.tracks if one.name in named))


def _summary(programme: Programme, guesses: Iterable[Guess], output: Path, folder: Path) -> Iterator[str]:
    """Yield what was written, what was guessed, and what to do next."""
    written = output != STANDARD_OUTPUT
    slots = [slot for day in programme.days for slot in day.slots]
    people = {person.name for person in _people(programme)}
    counts = [
        _counted(len(programme.days), "day"),
        _counted(len(slots), "slot"),
        _counted(len(programme.rooms), "room"),
    ]
    yield f"{output if written else 'written'}: {', '.join([*counts, f'{len(people):,} people'])}"
    kinds = {(day.date, slot.id): str(slot.kind) for day in programme.days for slot in day.slots}
    guessed = list(_guessed([guess for guess in guesses if not guess.slot or (guess.day, guess.slot) in kinds], kinds))
    if guessed:
        yield "guessed, and marked so in it:"
        yield from (f"  {line}" for line in guessed)
    pictures = yaml_writer.outside(programme, folder)
    if pictures:
        yield f"copy these pictures beside it, and take the # from their lines: {', '.join(pictures)}"
    if written:
        yield f"next: kiosk check {shlex.quote(str(output))}, then kiosk {shlex.quote(str(output))}"


def _guessed(guesses: Sequence[Guess], kinds: dict[tuple[date | None, str], str]) -> Iterator[str]:
    """Yield a line for each sort of guess, with how many slots it is about."""
    of_slots = [guess for guess in guesses if guess.slot]
    yield from (f"the event's {guess.key}: {guess.what}" for guess in guesses if not guess.slot)
    named = Counter(kinds[guess.day, guess.slot] for guess in of_slots if guess.key == "kind")
    if named:
        told = ", ".join(f"{count} {kind}" for kind, count in named.most_common())
        yield f"the kind of {_counted(named.total(), 'slot')}: {told}"
    others = Counter((guess.key, guess.what) for guess in of_slots if guess.key != "kind")
    yield from (f"the {key} of {_counted(count, 'slot')}: {what}" for (key, what), count in others.items())


def _people(programme: Programme) -> Iterator[Person]:
    for slot in (slot for day in programme.days for slot in day.slots):
        yield from slot.speakers
        yield from slot.session.chairs if slot.session else ()
        yield from (person for project in slot.projects for person in project.presenters)


def _counted(number: int, thing: str) -> str:
    return f"{number or 'no'} {thing}{'s' * (number != 1)}" if number < 1000 else f"{number:,} {thing}s"
