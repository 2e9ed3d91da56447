"""The table of commands. What a command runs is named, not imported: only the one that is called is loaded."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.commands import options
from kiosk.commands.options import Extend

SEE, OPERATE, MAKE = "to see the day", "to operate the screens", "to prepare"


class Command(NamedTuple):
    """What a command runs, what it says of itself, its own options, those that it shares, and what it is for."""

    run: str
    says: str
    extend: Extend = options.extend_nothing
    takes: Extend = options.take_programme
    purpose: str = SEE


def _verb(says: str, extend: Extend = options.extend_slot) -> Command:
    return Command("operate:act", says, extend, options.take_journal, OPERATE)


COMMANDS: dict[str, Command] = {
    "show": Command("see:show", "show the programme on the screen", options.extend_show),
    "now": Command("see:now", "say what is on now and what comes next", options.extend_json),
    "agenda": Command("see:list_agenda", "list every slot with its planned and expected times", options.extend_agenda),
    "airtime": Command(
        "see:tell_airtime", "tell how long each sponsor's and project's card is up that day", options.extend_json
    ),
    "snapshot": Command("see:snapshot", "draw the screen into a picture", options.extend_snapshot),
    "export": Command(
        "export:export",
        "write the programme for phones and web pages, with the operator's changes in it",
        options.extend_export,
    ),
    "delay": _verb("delay what is on now, or else what comes next", options.extend_delay),
    "skip": _verb("end what is on now, or cancel what comes next"),
    "start": _verb("start what comes next, now"),
    "hold": _verb("let what is on now run until it is released"),
    "release": _verb("let what is held end, or go on to its end"),
    "undo": _verb("take back what was done last; again for what was done before", options.extend_dry_run),
    "redo": _verb("do again what was taken back last", options.extend_dry_run),
    "message": _verb("show the audience a message, or take it down", options.extend_message),
    "log": Command("operate:log", "say who did what, and when", takes=options.take_journal, purpose=OPERATE),
    "init": Command(
        "init:init",
        "ask five questions and write a schedule.yaml to start from",
        options.extend_init,
        options.take_nothing,
        MAKE,
    ),
    "import": Command(
        "importing:write_yaml",
        "write a programme from anywhere as a schedule.yaml, to go on editing it",
        options.extend_import,
        options.take_source,
        MAKE,
    ),
    "check": Command(
        "check:check",
        "tell everything that is wrong with a programme's file",
        options.extend_check,
        options.take_plan,
        MAKE,
    ),
    "schema": Command(
        "check:print_schema",
        "print the JSON Schema of schedule.yaml, with which editors complete and check it",
        takes=options.take_nothing,
        purpose=MAKE,
    ),
    "audit": Command(
        "prepare:audit",
        "tell every text that is cut, hidden, too small or faint, at any moment and size",
        options.extend_audit,
        options.take_plan,
        MAKE,
    ),
    "doctor": Command(
        "doctor:doctor",
        "look at everything that a TV's computer needs, and tell what to do about it",
        options.extend_doctor,
        options.take_kiosk,
        MAKE,
    ),
    "gallery": Command(
        "prepare:gallery",
        "draw every moment at every size, and a page to look through them",
        options.extend_gallery,
        options.take_plan,
        MAKE,
    ),
    "rehearse": Command(
        "rehearse:rehearse",
        "play the day before it comes, and tell what to look at",
        options.extend_rehearse,
        options.take_plan,
        MAKE,
    ),
    "keys": Command(
        "keys:keys",
        "list the operator's keys, or make a page of them to print and lay beside the monitor",
        options.extend_keys,
        options.take_plan,
        MAKE,
    ),
    "pin": Command(
        "prepare:make_pin",
        "make the line that locks the operator's keys with a PIN",
        takes=options.take_nothing,
        purpose=MAKE,
    ),
}
