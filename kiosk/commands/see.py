"""The commands that answer and show. Qt is imported by those alone that draw."""

from __future__ import annotations

import os
from argparse import Namespace
from datetime import datetime

from kiosk import answers
from kiosk.commands.setting import NOON, setting
from kiosk.output import OK, Stop, print_json, require, say
from kiosk.rundown.frame import Frame, agenda


def now(options: Namespace) -> int:
    """Say what is on now."""
    frame = setting(options).frame()
    print_json(answers.frame_json(frame)) if options.json else say(answers.frame_text(frame))
    return OK


def list_agenda(options: Namespace) -> int:
    """List every slot."""
    here = setting(options)
    frame, situation = here.frame(), here.situation()
    entries = agenda(here.rundown, situation.state, situation.now, here.room, here.track)
    turns = answers.turns(situation)
    if options.json:
        print_json(answers.agenda_json(entries, turns))
    else:
        say([*answers.agenda_text(entries, turns if options.ids else None), *answers.beside(frame)])
    return OK


def tell_airtime(options: Namespace) -> int:
    """Tell how long each card is up in the day."""
    from kiosk.rundown.airtime import airtime

    here = setting(options)
    here.follow_journal()
    situation = here.situation()
    zone = situation.moment.zone
    now = datetime.combine(options.date, NOON, zone) if options.date and options.at is None else situation.now
    shares = airtime(here.rundown, situation.state, now, here.room, here.track)
    day = here.rundown.at(now, situation.state, here.room, here.track).date
    print_json(answers.plain(shares)) if options.json else say(answers.airtime_text(shares, day))
    return OK


def snapshot(options: Namespace) -> int:
    """Draw the screen into a picture."""
    from kiosk import preflight

    frame = setting(options).frame()
    require(preflight.problem("offscreen"))
    from kiosk import app

    try:
        app.snapshot(frame, options.size, options.output)
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
    return OK


def show(options: Namespace) -> int:
    """Show the programme until somebody quits; without a display, draw it into a picture if one was named."""
    from kiosk import preflight

    here = setting(options, rehearsal=True)
    no_display = preflight.display_problem(os.environ)
    if no_display and options.if_no_display is None:
        raise Stop(f"kiosk: {no_display}")
    require(preflight.problem(*(("offscreen",) if no_display else preflight.platforms(os.environ))))
    from kiosk import app

    say([f"kiosk: showing {here.choice.name}, {here.choice.why}"])
    shown = here.rundown, here.source, here.journal, here.clock, here.room, options.window, here.track
    wanted = app.Show(*shown, status=_status, screen=options.screen)
    with here.source.followed(options.refresh):
        if not no_display:
            return app.run(wanted)
        say([f"kiosk: there is no display, so the screen is drawn into {options.if_no_display}; Ctrl+C ends it"])
        return app.run_into_picture(wanted, app.Picture(options.if_no_display, Teller()))


def _status(frame: Frame) -> str:
    return "; ".join(answers.said(frame))


class Teller:
    """Prints what the screen says, a line for each thing that it did not say before."""

    def __init__(self, *, cards: bool = True) -> None:
        """Have said nothing yet. Without `cards`, which one is up is not told."""
        self._said: frozenset[str] = frozenset()
        self._cards = cards

    def __call__(self, frame: Frame) -> bool:
        """Print what is new, and return whether the screen says another thing. The countdown alone is not news."""
        card = answers.card_text(frame) if self._cards else ""
        lines = [line for line in (*answers.said(frame), card) if line]
        before, self._said = self._said, frozenset(lines)
        say(f"{frame.now:%H:%M:%S}  {line}" for line in lines if line not in before)
        return before != self._said
