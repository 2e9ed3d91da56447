"""Writes what a system's package says of the command line: the manual page, and completions for bash and zsh.

`documents.py FOLDER` makes kiosk.1, kiosk.bash and kiosk.zsh in it, all from the parser's own table.
"""

from __future__ import annotations

import os
import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter, _ArgumentGroup
from datetime import UTC, datetime
from pathlib import Path

import shtab

from kiosk import __version__
from kiosk.cli import DESCRIPTION, EPILOG
from kiosk.commands.table import COMMANDS

SHELLS = ("bash", "zsh")
ENDING = {
    "environment": [
        ("KIOSK_SCHEDULE", "the programme to show where none is named"),
        ("XDG_STATE_HOME", "the folder above the operator's journal; ~/.local/state if it is not set"),
    ],
    "files": [
        ("/etc/venue-kiosk/schedule.yaml", "the programme that the service shows"),
        ("/etc/venue-kiosk/kiosk.env", "how the service shows it"),
    ],
}


def whole_parser() -> ArgumentParser:
    """Return one parser with every command in it, as shells and readers of manuals see the command line."""
    raw = RawDescriptionHelpFormatter
    parser = ArgumentParser("kiosk", description=DESCRIPTION, epilog=EPILOG, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"Venue Kiosk {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for name, (_, says, extend, takes, _) in COMMANDS.items():
        command = commands.add_parser(name, help=says, description=f"{says[0].upper()}{says[1:]}.")
        takes(command)
        extend(command)
        _complete_files(command)
    return parser


def _complete_files(command: ArgumentParser | _ArgumentGroup) -> None:
    """Let shells offer files where a file is meant, and folders where one is."""
    for action in command._actions:
        if action.metavar in ("FILE", "PNG", "SOURCE", "OUT", "YAML"):
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar == "DIR":
            action.complete = shtab.DIRECTORY  # type: ignore[attr-defined]


def manual() -> str:
    """Return the manual page in roff, as man(7) has it."""
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())), UTC).date()
    parts = [
        f'.TH KIOSK 1 {day} "Venue Kiosk {__version__}" "Venue Kiosk"',
        *(".SH NAME", r"kiosk \- the screen in a conference's lobby"),
        *(".SH SYNOPSIS", ".B kiosk", "[COMMAND] [FILE] [OPTIONS]"),
        *(".SH DESCRIPTION", _roff(DESCRIPTION), ".PP", _roff(EPILOG)),
        ".SH COMMANDS",
    ]
    for name, command in COMMANDS.items():
        parts += [f".SS kiosk {name}", _roff(f"{command.says[0].upper()}{command.says[1:]}."), *_options(name)]
    for title, entries in ENDING.items():
        parts += [
            f".SH {title.upper()}",
            *(line for name, says in entries for line in (".TP", f".B {name}", _roff(says))),
        ]
    return "\n".join(parts) + "\n"


def _options(name: str) -> list[str]:
    """Return the lines of a command's options, but for the one that asks for help."""
    command = ArgumentParser(name, add_help=False)
    COMMANDS[name].takes(command)
    COMMANDS[name].extend(command)
    lines = []
    for action in command._actions:
        value = action.metavar or (action.dest.upper() if action.nargs != 0 else "")
        names = ", ".join(action.option_strings)
        named = f"{names} {value}".strip() if action.nargs != 0 else names
        lines += [".TP", f".B {_roff(named)}", _roff(action.help or "")]
    return lines


def _roff(text: str) -> str:
    """Return a text in which nothing is a request to roff."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in escaped.splitlines())


def main(folder: Path) -> None:
    """Write all of it into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kiosk.1").write_text(manual(), "utf-8")
    for shell in SHELLS:
        (folder / f"kiosk.{shell}").write_text(shtab.complete(whole_parser(), shell), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
