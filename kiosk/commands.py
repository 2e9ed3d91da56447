"""What each command does once its arguments are read. Qt is imported by those alone that draw."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk import answers, paths, pin, preflight, when
from kiosk.clock import Clock, local_zone
from kiosk.desk import message_day
from kiosk.journal import Journal, JournalError, remarks
from kiosk.rundown.airtime import airtime
from kiosk.rundown.frame import Aside, Frame, agenda, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.verbs import Situation
from kiosk.source import ENVIRONMENT, Adaption, Choice, Source, choose, find_room, rooms_of

if TYPE_CHECKING:
    from kiosk.moments import Face

OK, FOUND = 0, 1
NOON = time(12)
SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1366, 768), (1280, 1024), (2560, 1080))
"""What the screens of venues are: a TV, one on its side, a large one, a laptop, an old one, a wide one."""
Step = TypeVar("Step")


class Stop(Exception):
    """Ends a command with exit status 2; the message goes to stderr."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What every command starts from."""

    choice: Choice
    source: Source
    rundown: Rundown
    journal: Journal
    clock: Clock
    room: str

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
        return Situation(self.rundown, self.journal.history.state, self.clock.now(), self.room)

    def frame(self) -> Frame:
        """Return the Frame of this moment."""
        self.follow_journal()
        situation, history = self.situation(), self.journal.history
        aside = Aside(history.message(message_day(situation)), history.changed_at(situation.now))
        return compose(self.rundown, situation.state, situation.now, self.room, aside)


def now(options: Namespace) -> int:
    """Say what is on now."""
    frame = setting(options).frame()
    print_json(answers.frame_json(frame)) if options.json else say(answers.frame_text(frame))
    return OK


def list_agenda(options: Namespace) -> int:
    """List every slot."""
    here = setting(options)
    frame, situation = here.frame(), here.situation()
    entries = agenda(here.rundown, situation.state, situation.now, here.room)
    turns = answers.turns(situation)
    if options.json:
        print_json(answers.agenda_json(entries, turns))
    else:
        say([*answers.agenda_text(entries, turns if options.ids else None), *answers.beside(frame)])
    return OK


def tell_airtime(options: Namespace) -> int:
    """Tell how long each card is up in the day."""
    here = setting(options)
    here.follow_journal()
    situation = here.situation()
    zone = situation.moment.zone
    now = datetime.combine(options.date, NOON, zone) if options.date and options.at is None else situation.now
    shares = airtime(here.rundown, situation.state, now, here.room)
    day = here.rundown.at(now, situation.state, here.room).date
    print_json(answers.plain(shares)) if options.json else say(answers.airtime_text(shares, day))
    return OK


def snapshot(options: Namespace) -> int:
    """Draw the screen into a picture."""
    frame = setting(options).frame()
    _require(preflight.problem("offscreen"))
    from kiosk import app

    try:
        app.snapshot(frame, options.size, options.output)
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
    return OK


def audit(options: Namespace) -> int:
    """Tell every text of every moment that is not as it should be."""
    here = _drawable(options)
    from kiosk import app
    from kiosk.audit import as_json, look, told, verdict

    faces, sizes = _faces(here, every=options.all), _sizes(options)
    with app.offscreen() as stage:
        looked = _counted(look(stage, here.rundown, faces, sizes), len(faces) * len(sizes))
        findings = [one for found in looked for one in found]
    if options.json:
        print_json(as_json(findings, faces, sizes))
    else:
        say([*told(findings), verdict(len(findings), len(faces), len(sizes))])
    return FOUND if findings else OK


def gallery(options: Namespace) -> int:
    """Write a picture of every moment at every size, and a page to look through them."""
    here = _drawable(options)
    from kiosk import app
    from kiosk.gallery import paint, write_page

    faces, sizes, folder = _faces(here, every=options.all), _sizes(options), options.output
    try:
        with app.offscreen() as stage:
            painting = paint(stage, here.rundown, faces, sizes, folder)
            painted = list(_counted(painting, len(faces) * len(sizes)))
        page = write_page(folder, here.rundown.programme.event.name, painted)
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
    say([f"{len(painted)} pictures; look through them with {page}"])
    return OK


def _drawable(options: Namespace) -> Setting:
    here = setting(options)
    _require(preflight.problem("offscreen"))
    return here


def _sizes(options: Namespace) -> tuple[tuple[int, int], ...]:
    return tuple(dict.fromkeys(options.size or SIZES))


def _faces(here: Setting, *, every: bool) -> list[Face]:
    """Return the programme's moments: every one, or those that tell most."""
    from kiosk.extremes import telling
    from kiosk.moments import faces

    shown = faces(here.rundown, here.clock.now())
    return [face for face, _ in shown] if every else telling(shown)


def _counted(steps: Iterable[Step], number: int) -> Iterator[Step]:
    """Yield the steps; tell on stderr how many of them were made, where a person reads that."""
    watched = sys.stderr is not None and sys.stderr.isatty()
    for count, step in enumerate(steps, 1):
        if watched:
            print(f"\r{count} of {number} ", end="", file=sys.stderr, flush=True)
        yield step
    if watched:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def show(options: Namespace) -> int:
    """Show the programme until somebody quits; without a display, draw it into a picture if one was named."""
    here = setting(options, rehearsal=True)
    no_display = preflight.display_problem(os.environ)
    if no_display and options.if_no_display is None:
        raise Stop(f"kiosk: {no_display}")
    _require(preflight.problem(*(("offscreen",) if no_display else preflight.platforms(os.environ))))
    from kiosk import app

    say([f"kiosk: showing {here.choice.path}, {here.choice.why}"])
    wanted = app.Show(here.rundown, here.source, here.journal, here.clock, here.room, options.window)
    if not no_display:
        return app.run(wanted)
    say([f"kiosk: there is no display, so the screen is drawn into {options.if_no_display}; Ctrl+C ends it"])
    return app.run_into_picture(wanted, app.Picture(options.if_no_display, Teller()))


def make_pin(_: Namespace) -> int:
    """Print the line that puts a PIN into a programme."""
    chosen = _typed_pin() if sys.stdin and sys.stdin.isatty() else _piped_pin()
    _require(pin.allowed(chosen))
    say([f'operator: {{pin: "{pin.hashed(chosen)}"}}'])
    warn("put this line at the end of the programme's file, or only its pin: below an operator: that is there already")
    return OK


def _typed_pin() -> str:
    from getpass import getpass

    try:
        first = getpass("PIN: ").strip()
        _require(pin.allowed(first))
        again = getpass("The same again: ").strip()
    except EOFError:
        raise Stop("kiosk: no PIN was typed") from None
    _require(None if first == again else "these were two different PINs; nothing was made")
    return first


def _piped_pin() -> str:
    try:
        return sys.stdin.readline(1_000).strip() if sys.stdin else ""
    except ValueError:  # what came is not text
        return ""


class Teller:
    """Prints what the screen says, a line for each thing that it did not say before."""

    def __init__(self) -> None:
        """Have said nothing yet."""
        self._said: frozenset[str] = frozenset()

    def __call__(self, frame: Frame) -> bool:
        """Print what is new, and return whether the screen says another thing. The countdown alone is not news."""
        lines = [line for line in (*answers.said(frame), answers.card_text(frame)) if line]
        before, self._said = self._said, frozenset(lines)
        say(f"{frame.now:%H:%M:%S}  {line}" for line in lines if line not in before)
        return before != self._said


def setting(options: Namespace, *, rehearsal: bool = False) -> Setting:
    """Return what the options name; a `rehearsal` in played time keeps its journal in memory, unless a folder is named.

    Raises Stop when the programme has errors, or lacks the room.
    """
    choice, source = opened(options)
    reading = source.load()
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    programme = reading.programme
    if programme is None:
        raise Stop(f"kiosk: {choice.path} ({choice.why}) cannot be shown until this is mended")
    clock = _clock(options, programme, local_zone())
    folder = options.state
    if folder is None and not (rehearsal and clock.played):
        folder = paths.state_folder()
    journal = Journal(folder, programme.event.name)
    return Setting(choice, source, Rundown(programme), journal, clock, _room(options.room, programme))


def opened(options: Namespace) -> tuple[Choice, Source]:
    """Return the file that the options name, and why that one; nothing of it is read yet."""
    choice, local = choose(options.file, os.environ.get(ENVIRONMENT), _here()), local_zone()
    return choice, Source(choice.path, Adaption(options.date, options.timezone, local, _around(options, local)))


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


def _room(asked: str, programme: Programme) -> str:
    found = find_room(programme, asked)
    if found is None:
        raise Stop(f"kiosk: the programme has no room {asked!r}; {rooms_of(programme)}")
    return found


def warn(line: str) -> None:
    """Print a line on stderr, as this program's."""
    print(f"kiosk: {line}", file=sys.stderr, flush=True)


def _require(problem: str | None) -> None:
    if problem:
        raise Stop(f"kiosk: {problem}")


def say(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        print(line, flush=True)


def print_json(answer: Any) -> None:
    """Print an answer for programs."""
    print(json.dumps(answer, ensure_ascii=False, indent=2), flush=True)
