"""What commands start from: the programme that the options name, its journal, the clock, the room and the track."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from pathlib import Path

from kiosk import installed, paths, when
from kiosk.clock import Clock, local_zone
from kiosk.formats.problems import Problem, Reading, Severity, SlipError
from kiosk.journal import Journal, JournalError, remarks
from kiosk.output import Stop, warn
from kiosk.rundown.frame import Aside, Frame, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.verbs import Situation
from kiosk.source import (
    ENVIRONMENT,
    Adaption,
    Choice,
    Source,
    bare_programme,
    choose,
    find_room,
    find_track,
    rooms_of,
    tracks_of,
)

NOON = time(12)


@dataclass(frozen=True, slots=True)
class Setting:
    """What every command starts from."""

    choice: Choice
    source: Source
    rundown: Rundown
    journal: Journal
    clock: Clock
    room: str
    track: str

    def follow_journal(self, *, needed: bool = False) -> None:
        """Read the journal, and say on stderr what there is to say of it.

        Raises Stop when it is needed and cannot be read.
        """
        try:
            self.journal.follow()
        except JournalError as error:
            if needed:
                raise Stop(f"kiosk: {error}") from error
            warn(f"{error}; the times are the planned ones")
        for remark in remarks(self.journal, self.rundown, self.clock.now()):
            warn(remark)

    def situation(self) -> Situation:
        """Return what the journal, as it was read, and the clock say now."""
        return Situation(self.rundown, self.journal.history.state, self.clock.now(), self.room, self.track)

    def frame(self) -> Frame:
        """Return the Frame of this moment."""
        self.follow_journal()
        situation, history = self.situation(), self.journal.history
        aside = Aside(history.message(situation.day), history.changed_at(situation.now))
        return compose(self.rundown, situation.state, situation.now, self.room, aside, self.track)


def setting(options: Namespace, *, rehearsal: bool = False) -> Setting:
    """Return what the options name; a `rehearsal` in played time keeps its journal in memory, unless a folder is named.

    Raises Stop when the programme has errors, or lacks the room or the track; a show that waits begins all the same.
    """
    choice, source = opened(options, later=rehearsal)
    reading, waits = source.load(), getattr(options, "wait", False)
    _tell(reading.problems, choice, every=rehearsal)
    programme = reading.programme or (_awaited(reading, choice) if waits else None)
    if programme is None:
        raise Stop(f"kiosk: {choice.name} ({choice.why}) cannot be shown until this is mended")
    clock = _clock(options, programme, local_zone())
    folder = options.state
    if folder is None and not (rehearsal and clock.played):
        folder = paths.state_folder()
    journal = Journal(folder, programme.event.key)
    room = options.room if waits else asked_room(options.room, programme)
    track = options.track if waits else asked_track(options.track, programme)
    return Setting(choice, source, Rundown(programme), journal, clock, room, track)


def _awaited(reading: Reading, choice: Choice) -> Programme:
    """Return what stands for a programme that cannot be shown, and say so on stderr."""
    warn(f"{choice.name} ({choice.why}) cannot be shown until this is mended; the screen waits for it")
    return bare_programme(reading)


def _tell(problems: Sequence[Problem], choice: Choice, *, every: bool) -> None:
    """Print a file's errors on stderr, or how many things its reader warns of; `every` problem as a show starts."""
    told = [one for one in problems if every or one.severity is Severity.ERROR]
    for problem in told:
        print(problem, file=sys.stderr)
    left = sum(one.severity is Severity.WARNING for one in problems) if not told else 0
    if left:
        things = "1 thing" if left == 1 else f"{left} things"
        warn(f"its reader warns of {things}; `kiosk check {choice.typed}` tells all")


def opened(options: Namespace, *, later: bool = False) -> tuple[Choice, Source]:
    """Return the file that the options name, and why that one; nothing of it is read yet.

    An address is asked once; or `later`, if its programme is kept and will be asked for. Raises Stop for a wrong one.
    """
    choice, source = chosen(options)
    if source.mirror is not None and not (later and options.refresh and source.path.exists()):
        _ask(source, local_zone(), accept=getattr(options, "accept", False))
    return choice, source


def chosen(options: Namespace) -> tuple[Choice, Source]:
    """Return the same, where no address is asked either."""
    try:
        environment = os.environ.get(ENVIRONMENT) or installed.programme()
        choice, local = choose(options.file, environment, _here()), local_zone()
    except SlipError as slip:
        raise Stop(f"kiosk: {slip.what}; {slip.remedy}") from slip
    adaption = Adaption(options.date, options.timezone, local, _around(options, local))
    if choice.address is None:
        return choice, Source(choice.path, adaption)
    return choice, Source.at(choice.address, paths.programmes_folder(), adaption)


def _ask(source: Source, zone: tzinfo, *, accept: bool) -> None:
    """Ask an address for its programme, and say on stderr how the one that is kept stands."""
    from kiosk.mirror.fetch import ONCE

    if source.mirror is not None:
        source.mirror.update(ONCE, accept=accept)
        for remark in source.mirror.standing().remarks(zone):
            warn(remark)


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # somebody has taken the folder away
        return Path()


def _around(options: Namespace, local: tzinfo) -> datetime:
    """Return about when it is, before the programme's zone is known."""
    at = options.at if isinstance(options.at, datetime) else None
    if at is None:
        today = Clock(local).now()
        return datetime.combine(options.date, NOON, local) if options.date else today
    return at if at.tzinfo else at.replace(tzinfo=local)


def _clock(options: Namespace, programme: Programme, zone: tzinfo) -> Clock:
    """Return the wall clock, or the one that was asked for; it stands still for a command that only answers."""
    if options.at is None:
        return Clock(zone, speed=getattr(options, "speed", 1.0))
    today = Clock(programme.event.timezone or zone).now().date()
    start = when.resolve(options.at, programme, zone, today, options.date)
    return Clock(zone, start, getattr(options, "speed", 0.0))


def asked_room(asked: str, programme: Programme) -> str:
    """Return a room as the programme writes it. Raises Stop where it has none of that name."""
    found = find_room(programme, asked)
    if found is None:
        raise Stop(f"kiosk: the programme has no room {asked!r}; {rooms_of(programme, asked)}")
    return found


def asked_track(asked: str, programme: Programme) -> str:
    """Return a track as the programme writes it. Raises Stop where it has none of that name."""
    found = find_track(programme, asked)
    if found is None:
        raise Stop(f"kiosk: the programme has no track {asked!r}; {tracks_of(programme, asked)}")
    return found
