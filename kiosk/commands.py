"""What each command does once its arguments are read. Qt is imported by those alone that draw."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path
from typing import Any

from kiosk import answers, paths, pin, preflight, when
from kiosk.clock import Clock, local_zone
from kiosk.journal import Journal, JournalError, remarks
from kiosk.rundown.airtime import airtime
from kiosk.rundown.frame import Frame, agenda, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.source import ENVIRONMENT, Adaption, Choice, Source, choose, find_room, rooms_of

OK = 0


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

    def follow_journal(self) -> None:
        """Read the journal, and say on stderr what there is to say of it."""
        try:
            self.journal.follow()
        except JournalError as error:
            _warn(f"{error}; the times are the planned ones")
        for remark in remarks(self.journal, self.rundown, self.clock.now()):
            _warn(remark)

    def frame(self) -> Frame:
        """Return the Frame of this moment."""
        self.follow_journal()
        return compose(self.rundown, self.journal.history.state, self.clock.now(), self.room)


def now(options: Namespace) -> int:
    """Say what is on now."""
    frame = _setting(options).frame()
    _print(answers.frame_json(frame)) if options.json else _say(answers.frame_text(frame))
    return OK


def list_agenda(options: Namespace) -> int:
    """List every slot."""
    setting = _setting(options)
    setting.follow_journal()
    entries = agenda(setting.rundown, setting.journal.history.state, setting.clock.now(), setting.room)
    _print(answers.agenda_json(entries)) if options.json else _say(answers.agenda_text(entries))
    return OK


def tell_airtime(options: Namespace) -> int:
    """Tell how long each card is up in the day."""
    setting = _setting(options)
    setting.follow_journal()
    shares = airtime(setting.rundown, setting.journal.history.state, setting.clock.now(), setting.room)
    _print(answers.plain(shares)) if options.json else _say(answers.airtime_text(shares))
    return OK


def snapshot(options: Namespace) -> int:
    """Draw the screen into a picture."""
    frame = _setting(options).frame()
    _require(preflight.problem("offscreen"))
    from kiosk import app

    try:
        app.snapshot(frame, options.size, options.output)
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
    return OK


def show(options: Namespace) -> int:
    """Show the programme until somebody quits; without a display, draw it into a picture if one was named."""
    setting = _setting(options)
    no_display = preflight.display_problem(os.environ)
    if no_display and options.if_no_display is None:
        raise Stop(f"kiosk: {no_display}")
    _require(preflight.problem(*(("offscreen",) if no_display else preflight.platforms(os.environ))))
    from kiosk import app

    _say([f"kiosk: showing {setting.choice.path}, {setting.choice.why}"])
    room, size = setting.room, options.window
    wanted = app.Show(setting.rundown, setting.source, setting.journal, setting.clock, room, size)
    if not no_display:
        return app.run(wanted)
    _say([f"kiosk: there is no display, so the screen is drawn into {options.if_no_display}; Ctrl+C ends it"])
    return app.run_into_picture(wanted, app.Picture(options.if_no_display, Teller()))


def make_pin(_: Namespace) -> int:
    """Print the line that puts a PIN into a programme."""
    chosen = _typed_pin() if sys.stdin and sys.stdin.isatty() else _piped_pin()
    _require(pin.allowed(chosen))
    _say([f'operator: {{pin: "{pin.hashed(chosen)}"}}'])
    _warn("put this line at the end of the programme's file, or only its pin: below an operator: that is there already")
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
        """Print what is new, and return whether anything was. The countdown alone is not news."""
        lines = [line for line in (*answers.said(frame), answers.card_text(frame)) if line]
        news = [line for line in lines if line not in self._said]
        self._said = frozenset(lines)
        _say(f"{frame.now:%H:%M:%S}  {line}" for line in news)
        return bool(news)


def _setting(options: Namespace) -> Setting:
    choice = choose(options.file, os.environ.get(ENVIRONMENT), _here())
    source = Source(choice.path, Adaption(options.date, options.timezone))
    reading = source.load()
    for problem in reading.problems:
        print(problem, file=sys.stderr)
    if reading.programme is None:
        raise Stop(f"kiosk: {choice.path} ({choice.why}) cannot be shown until this is mended")
    zone = local_zone()
    clock = _clock(options, reading.programme, zone)
    folder = options.state
    if folder is None and not clock.played:
        folder = paths.state_folder()
    # When time is played and no folder named, the journal is gone when the command ends.
    journal = Journal(folder, reading.programme.event.name)
    return Setting(choice, source, Rundown(reading.programme), journal, clock, _room(options.room, reading.programme))


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # somebody has taken the folder away
        return Path()


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


def _warn(line: str) -> None:
    print(f"kiosk: {line}", file=sys.stderr, flush=True)


def _require(problem: str | None) -> None:
    if problem:
        raise Stop(f"kiosk: {problem}")


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def _print(answer: Any) -> None:
    print(json.dumps(answer, ensure_ascii=False, indent=2), flush=True)
