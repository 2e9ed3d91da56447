"""The command line: which commands and options there are. What they do is in `commands.py`."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NamedTuple

from kiosk import __version__, acts, checks, commands, when
from kiosk.desk.layers import LONGEST_MESSAGE

WRONG = 2
MOST_PIXELS = 8192
MOST_MINUTES = 24 * 60
INTERRUPTED = 130
"""What a shell makes of Ctrl+C."""
Run = Callable[[argparse.Namespace], int]
Extend = Callable[[argparse.ArgumentParser], None]
DESCRIPTION = "The programme of a conference on a venue's TV: what is on now, what comes next, and a countdown."
EPILOG = """\
Without a command, `show` is meant: `kiosk`, `kiosk my.yaml`, `kiosk --at 12:40`.
Without a FILE it is that of KIOSK_SCHEDULE, else schedule.yaml in this folder, else the example that comes along.
Press ? in the window for the operator's keys."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 refused, 2 wrong usage or what cannot work here.

    That is no display, a programme with errors, or a journal that cannot be written.
    """
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except commands.Stop as stop:
        print(stop, file=sys.stderr)
        return WRONG
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return commands.OK
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a letter still gets the others
    try:
        options = parsed(*arguments)
        run: Run = options.run
        return run(options)
    finally:
        if sys.stdout is not None:  # it is when it was closed
            sys.stdout.flush()


def parsed(*arguments: str) -> argparse.Namespace:
    """Return the options that arguments say; `run` is what is asked for. Raises SystemExit, or Stop, at wrong usage."""
    return _parser().parse_args(_with_command(list(arguments)))


def _with_command(arguments: list[str]) -> list[str]:
    """Return the arguments with `show` put in where they name no command."""
    first = arguments[0] if arguments else ""
    if first in COMMANDS or first in ("-h", "--help", "--version"):
        return arguments
    if first.isalpha() and not Path(first).exists():
        _hint(first)
    return ["show", *arguments]


def _hint(word: str) -> None:
    """Stop at a word that is no file and nearly a command."""
    from difflib import get_close_matches

    near = get_close_matches(word, COMMANDS, 1)
    if near:
        raise commands.Stop(f"kiosk: there is no command and no file {word!r}; did you mean `kiosk {near[0]}`?")


def _parser() -> argparse.ArgumentParser:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("kiosk", description=DESCRIPTION, epilog=EPILOG, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"Venue Kiosk {__version__}")
    subparsers = parser.add_subparsers(
        title="commands",
        description=_overview(),
        metavar="COMMAND",
        required=True,
        help="`kiosk COMMAND --help` tells all of a command's options",
    )
    for name, (run, says, extend, takes, _) in COMMANDS.items():
        command = subparsers.add_parser(name, description=f"{says[0].upper()}{says[1:]}.")
        command.set_defaults(run=run, command=name)
        takes(command)
        extend(command)
    return parser


def _overview() -> str:
    """Return the commands, those for one purpose together."""
    purposes = dict.fromkeys(command.purpose for command in COMMANDS.values())
    lines = []
    for purpose in purposes:
        lines.append(f"{purpose}:")
        lines += [f"  {name:<9} {one.says}" for name, one in COMMANDS.items() if one.purpose == purpose]
    return "\n".join(lines)


def _take_nothing(command: argparse.ArgumentParser) -> None:
    """For a command without a programme."""


def _take_programme(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE", help="the programme")
    _add_room(command)
    _add_when_and_where(command)


def _take_journal(command: argparse.ArgumentParser) -> None:
    command.add_argument("--schedule", dest="file", metavar="FILE", help="the programme, chosen as for the others")
    _add_when_and_where(command)
    _extend_json(command)
    command.set_defaults(room="", slot=None, minutes=0, text="")


def _add_room(command: argparse.ArgumentParser) -> None:
    command.add_argument("--room", default="", help="only this room's programme, as on the screen at its door")


def _take_plan(command: argparse.ArgumentParser) -> None:
    """For a command that looks at a whole programme, as it was written."""
    command.add_argument("file", nargs="?", metavar="FILE", help="the programme")
    _add_date_and_zone(command)
    command.set_defaults(at=None, state=None, room="")


def _add_when_and_where(command: argparse.ArgumentParser) -> None:
    command.add_argument("--at", type=_typed(when.parse_instant), metavar="INSTANT", help=f"as if it were {when.FORMS}")
    _add_date_and_zone(command)
    command.add_argument("--state", type=Path, metavar="DIR", help="the folder of the operator's journal")


def _add_date_and_zone(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--date",
        type=_typed(when.parse_date),
        help="the date of a programme that has none, and of a time in --at (2018-12-07)",
    )
    command.add_argument(
        "--timezone", type=_typed(when.parse_zone), help="the programme's time zone (Europe/Berlin), before the file's"
    )


def _typed(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    """Return a parser of an option's value whose ValueError argparse shows as it is."""

    def value(text: str) -> Any:
        try:
            return parse(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return value


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        width = height = 0
    if not (320 <= width <= MOST_PIXELS and 240 <= height <= MOST_PIXELS):
        raise ValueError(f"{text!r} is not a size; write it as 1920x1080, from 320x240 to {MOST_PIXELS}x{MOST_PIXELS}")
    return width, height


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 10_000:
        raise ValueError(f"{text!r} is not a speed; write 60 for a minute each second, from 0.1 to 10000")
    return speed


def _minutes(text: str) -> int:
    number = text.strip().replace("−", "-")
    if not re.fullmatch(r"[-+]?[0-9]{1,4}", number) or abs(int(number)) > MOST_MINUTES:
        raise ValueError(f"{text!r} is not a number of minutes; write 10, or -5 for earlier, at most {MOST_MINUTES}")
    return int(number)


def _slot(text: str) -> str:
    if not text.strip():
        raise ValueError("it is empty; name a slot, or leave --slot out to mean what is on")
    return text.strip()


def _message(text: str) -> str:
    message = " ".join(text.split())
    if not message.isprintable():
        raise ValueError("it has letters in it that cannot be shown")
    if len(message) > LONGEST_MESSAGE:
        raise ValueError(f"it has {len(message)} letters, and a screen has room for {LONGEST_MESSAGE}")
    return message


def _extend_show(command: argparse.ArgumentParser) -> None:
    command.add_argument("--speed", type=_typed(_speed), default=1.0, help="play time faster: 60 is a minute a second")
    command.add_argument("--window", type=_typed(_size), metavar="WxH", help="in a window of this size, in pixels")
    command.add_argument(
        "--if-no-display", type=Path, metavar="PNG", help="without a display, draw into this picture instead of ending"
    )


def _extend_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="as JSON, for programs")


def _extend_snapshot(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size", type=_typed(_size), default=(1920, 1080), metavar="WxH", help="in pixels; 1920x1080 if not given"
    )
    command.add_argument("-o", "--output", type=Path, required=True, metavar="PNG", help="the picture to write")


def _extend_moments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size",
        type=_typed(_size),
        action="extend",
        nargs="+",
        metavar="WxH",
        help="in pixels; six usual ones if not given",
    )
    command.add_argument("--all", action="store_true", help="every moment, not only those that tell most")


def _extend_audit(command: argparse.ArgumentParser) -> None:
    _extend_moments(command)
    _extend_json(command)


def _extend_gallery(command: argparse.ArgumentParser) -> None:
    _extend_moments(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="the folder to write into")


def _extend_agenda(command: argparse.ArgumentParser) -> None:
    _extend_json(command)
    command.add_argument("--ids", action="store_true", help="with the names that --slot takes, and the projects' turns")


def _extend_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="end with status 1 where there is a warning")
    _extend_json(command)


def _extend_dry_run(command: argparse.ArgumentParser) -> None:
    command.add_argument("--dry-run", action="store_true", help="only say what it would do")


def _extend_slot(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--slot",
        type=_typed(_slot),
        metavar="ID",
        default=None,
        help="the slot that is meant: an id of `kiosk agenda --ids`, a title, or how one begins; a project too",
    )
    _add_room(command)
    _extend_dry_run(command)


def _extend_delay(command: argparse.ArgumentParser) -> None:
    command.add_argument("minutes", type=_typed(_minutes), metavar="MINUTES", help="how much later; -5 is earlier")
    _extend_slot(command)


def _extend_message(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "text",
        nargs="?",
        type=_typed(_message),
        default="",
        metavar="TEXT",
        help="without it, the message is taken down",
    )
    _extend_dry_run(command)


def _extend_nothing(command: argparse.ArgumentParser) -> None:
    """For a command without options of its own."""


SEE, OPERATE, MAKE = "to see the day", "to operate the screens", "to prepare"


class Command(NamedTuple):
    """What a command runs, what it says of itself, its own options, those that it shares, and what it is for."""

    run: Run
    says: str
    extend: Extend = _extend_nothing
    takes: Extend = _take_programme
    purpose: str = SEE


def _verb(says: str, extend: Extend = _extend_slot) -> Command:
    return Command(acts.act, says, extend, _take_journal, OPERATE)


COMMANDS: dict[str, Command] = {
    "show": Command(commands.show, "show the programme on the screen", _extend_show),
    "now": Command(commands.now, "say what is on now and what comes next", _extend_json),
    "agenda": Command(commands.list_agenda, "list every slot with its planned and expected times", _extend_agenda),
    "airtime": Command(
        commands.tell_airtime, "tell how long each sponsor's and project's card is up that day", _extend_json
    ),
    "snapshot": Command(commands.snapshot, "draw the screen into a picture", _extend_snapshot),
    "delay": _verb("delay what is on now, or else what comes next", _extend_delay),
    "skip": _verb("end what is on now, or cancel what comes next"),
    "start": _verb("start what comes next, now"),
    "hold": _verb("let what is on now run until it is released"),
    "release": _verb("let what is held end, or go on to its end"),
    "undo": _verb("take back what was done last; again for what was done before", _extend_dry_run),
    "redo": _verb("do again what was taken back last", _extend_dry_run),
    "message": _verb("show the audience a message, or take it down", _extend_message),
    "log": Command(acts.log, "say who did what, and when", takes=_take_journal, purpose=OPERATE),
    "check": Command(
        checks.check, "tell everything that is wrong with a programme's file", _extend_check, _take_plan, MAKE
    ),
    "audit": Command(
        commands.audit,
        "tell every text that is cut, hidden, too small or faint, at any moment and size",
        _extend_audit,
        _take_plan,
        MAKE,
    ),
    "gallery": Command(
        commands.gallery,
        "draw every moment at every size, and a page to look through them",
        _extend_gallery,
        _take_plan,
        MAKE,
    ),
    "pin": Command(
        commands.make_pin, "make the line that locks the operator's keys with a PIN", takes=_take_nothing, purpose=MAKE
    ),
}
