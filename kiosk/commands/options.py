"""The options of the commands, and how their values are read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

MOST_PIXELS = 8192
MOST_MINUTES = 24 * 60
REFRESH = timedelta(minutes=5)
Extend = Callable[[argparse.ArgumentParser], None]


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


def _interval(text: str) -> timedelta | None:
    """Return how often an address is asked; None for never."""
    if text.strip().casefold() == "off":
        return None
    found = re.fullmatch(r"([0-9]{1,5})\s*(s|sec|m|min|h)?", text.strip(), re.ASCII)
    seconds = int(found[1]) * {"s": 1, "h": 3600}.get((found[2] or "m")[0], 60) if found else 0
    if not 10 <= seconds <= 24 * 3600:
        raise ValueError(f"{text!r} is not how often to ask; write 30s, 5m or 1h, from 10s to 24h, or off")
    return timedelta(seconds=seconds)


def _slot(text: str) -> str:
    if not text.strip():
        raise ValueError("it is empty; name a slot, or leave --slot out to mean what is on")
    return text.strip()


def _message(text: str) -> str:
    from kiosk.desk.layers import LONGEST_MESSAGE

    message = " ".join(text.split())
    if not message.isprintable():
        raise ValueError("it has letters in it that cannot be shown")
    if len(message) > LONGEST_MESSAGE:
        raise ValueError(f"it has {len(message)} letters, and a screen has room for {LONGEST_MESSAGE}")
    return message


def take_nothing(command: argparse.ArgumentParser) -> None:
    """For a command without a programme."""


def take_programme(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", nargs="?", metavar="FILE", help="the programme: a file, an http(s) address, or -")
    _add_part(command)
    _add_when_and_where(command)


def take_journal(command: argparse.ArgumentParser) -> None:
    command.add_argument("--schedule", dest="file", metavar="FILE", help="the programme, chosen as for the others")
    _add_when_and_where(command)
    extend_json(command)
    command.set_defaults(room="", track="", slot=None, minutes=0, text="")


def take_plan(command: argparse.ArgumentParser) -> None:
    """For a command that looks at a whole programme, as it was written."""
    command.add_argument("file", nargs="?", metavar="FILE", help="the programme: a file, an http(s) address, or -")
    _add_date_and_zone(command)
    command.set_defaults(at=None, state=None, room="", track="")


def take_kiosk(command: argparse.ArgumentParser) -> None:
    """For a command that looks at a kiosk: what it shows, and where its journal is."""
    command.add_argument("file", nargs="?", metavar="FILE", help="the programme: a file, an http(s) address, or -")
    _add_part(command)
    _add_date_and_zone(command)
    _add_state(command)
    command.set_defaults(at=None)


def take_source(command: argparse.ArgumentParser) -> None:
    """For a command that makes a file of a programme, which must be named."""
    command.add_argument("file", metavar="SOURCE", help="the programme: a file in any format, or - for standard input")
    _add_part(command)
    _add_date_and_zone(command)
    command.set_defaults(at=None, state=None)


def _add_part(command: argparse.ArgumentParser) -> None:
    command.add_argument("--room", default="", help="only this room's programme, as on the screen at its door")
    command.add_argument("--track", default="", help="only what is of this track, in whatever room")


def _add_when_and_where(command: argparse.ArgumentParser) -> None:
    from kiosk import when

    command.add_argument("--at", type=_typed(when.parse_instant), metavar="INSTANT", help=f"as if it were {when.FORMS}")
    _add_date_and_zone(command)
    _add_state(command)


def _add_state(command: argparse.ArgumentParser) -> None:
    command.add_argument("--state", type=Path, metavar="DIR", help="the folder of the operator's journal")


def _add_date_and_zone(command: argparse.ArgumentParser) -> None:
    from kiosk import when

    command.add_argument(
        "--date",
        type=_typed(when.parse_date),
        help="the date of a programme that has none, and of a time in --at (2018-12-07)",
    )
    command.add_argument(
        "--timezone", type=_typed(when.parse_zone), help="the programme's time zone (Europe/Berlin), before the file's"
    )


def extend_show(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--refresh",
        type=_typed(_interval),
        default=REFRESH,
        metavar="5m",
        help="how often an address is asked for a changed programme: 30s, 5m (if not given), 1h, or off",
    )
    _add_speed_and_window(command, 1.0)
    command.add_argument(
        "--screen",
        default="",
        metavar="N|NAME",
        help="on this one of several screens, by its number or its name; a wrong one is told which there are",
    )
    command.add_argument(
        "--wait", action="store_true", help="where the programme cannot be shown, say so on the screen and wait for it"
    )
    command.add_argument(
        "--if-no-display", type=Path, metavar="PNG", help="without a display, draw into this picture instead of ending"
    )


def _add_speed_and_window(command: argparse.ArgumentParser, speed: float) -> None:
    faster = "play time faster: 60 is a minute a second"
    command.add_argument("--speed", type=_typed(_speed), default=speed, help=faster)
    command.add_argument("--window", type=_typed(_size), metavar="WxH", help="in a window of this size, in pixels")


def extend_rehearse(command: argparse.ArgumentParser) -> None:
    _add_part(command)
    _add_speed_and_window(command, 600.0)
    command.add_argument("--report", action="store_true", help="open no window: tell at once what it would say")
    command.add_argument("--audit", action="store_true", help="the same, and what does not fit, or is small")
    command.set_defaults(refresh=None)


def extend_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="as JSON, for programs")


def extend_snapshot(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size", type=_typed(_size), default=(1920, 1080), metavar="WxH", help="in pixels; 1920x1080 if not given"
    )
    command.add_argument("-o", "--output", type=Path, required=True, metavar="PNG", help="the picture to write")


def extend_moments(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--size",
        type=_typed(_size),
        action="extend",
        nargs="+",
        metavar="WxH",
        help="in pixels; six usual ones if not given",
    )
    command.add_argument("--all", action="store_true", help="every moment, not only those that tell most")


def extend_audit(command: argparse.ArgumentParser) -> None:
    extend_moments(command)
    extend_json(command)


def extend_gallery(command: argparse.ArgumentParser) -> None:
    extend_moments(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="the folder to write into")


def extend_agenda(command: argparse.ArgumentParser) -> None:
    extend_json(command)
    command.add_argument("--ids", action="store_true", help="with the names that --slot takes, and the projects' turns")


def extend_keys(command: argparse.ArgumentParser) -> None:
    command.add_argument("--print", action="store_true", help="make a page to print: keys.pdf, if -o names no other")
    command.add_argument("-o", "--output", type=Path, metavar="PDF", help="the page to write, a .pdf or a .png")
    command.add_argument("--paper", choices=("a4", "letter"), default="a4", help="the paper; a4 if not given")
    extend_json(command)


def extend_export(command: argparse.ArgumentParser) -> None:
    from kiosk.commands.export import FORMATS

    command.add_argument("--format", choices=FORMATS, help="the format; what OUT ends with, if not given")
    command.add_argument("-o", "--output", type=Path, metavar="OUT", help="the file to write; else standard output")
    command.add_argument("--planned", action="store_true", help="as it was written, without the operator's changes")


def extend_init(command: argparse.ArgumentParser) -> None:
    command.add_argument("--name", metavar="TEXT", help="what the event is called")
    command.add_argument("--date", nargs="+", metavar="DAY", help="its day, or days: 2027-03-05 to 2027-03-07")
    command.add_argument("--timezone", metavar="ZONE", help="the time zone of its place (Europe/Berlin)")
    command.add_argument("--language", metavar="TAG", help="the language that the screen speaks (de)")
    command.add_argument("--room", nargs="+", metavar="NAME", help="its rooms, or none")
    command.add_argument("--yes", action="store_true", help="ask nothing: what is not said is as usual")
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("schedule.yaml"),
        metavar="YAML",
        help="the file to write; schedule.yaml if not given",
    )
    _add_force(command)


def _add_force(command: argparse.ArgumentParser) -> None:
    command.add_argument("--force", action="store_true", help="also where that file is there already: it is replaced")


def extend_import(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "-o",
        "--output",
        type=Path,
        default=Path("-"),
        metavar="YAML",
        help="the file to write; if not given, the output",
    )
    _add_force(command)


def extend_check(command: argparse.ArgumentParser) -> None:
    command.add_argument("--strict", action="store_true", help="end with status 1 where there is a warning")
    command.add_argument("--all", action="store_true", help="every warning, not only the first three of each sort")
    command.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="for people, for programs, for GitHub's runners",
    )
    command.add_argument("--json", dest="format", action="store_const", const="json", help="the same as --format json")
    command.add_argument(
        "--accept", action="store_true", help="show what an address gives now, also with far fewer slots than before"
    )


def extend_doctor(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--no-window", dest="window", action="store_false", help="open no window, also not for the two seconds it takes"
    )
    extend_json(command)


def extend_dry_run(command: argparse.ArgumentParser) -> None:
    command.add_argument("--dry-run", action="store_true", help="only say what it would do")


def extend_slot(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--slot",
        type=_typed(_slot),
        metavar="ID",
        default=None,
        help="the slot that is meant: an id of `kiosk agenda --ids`, a title, or how one begins; a project too",
    )
    _add_part(command)
    extend_dry_run(command)


def extend_delay(command: argparse.ArgumentParser) -> None:
    command.add_argument("minutes", type=_typed(_minutes), metavar="MINUTES", help="how much later; -5 is earlier")
    extend_slot(command)


def extend_message(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "text",
        nargs="?",
        type=_typed(_message),
        default="",
        metavar="TEXT",
        help="without it, the message is taken down",
    )
    extend_dry_run(command)


def extend_nothing(command: argparse.ArgumentParser) -> None:
    """For a command without options of its own."""
