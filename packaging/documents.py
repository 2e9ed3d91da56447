"""Writes what a system's package says of the command line: the manual page, and completions for bash and zsh.

`documents.py FOLDER` makes kiosk.1, kiosk.bash and kiosk.zsh in it, all from the parser's own table.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter, _ArgumentGroup
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

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
    """Return the manual page in roff."""
    manpage = Manpage(whole_parser())
    manpage.source, manpage.manual = f"Venue Kiosk {__version__}", "Venue Kiosk"
    manpage.description = "the screen in a conference's lobby"
    page = str(manpage)
    for title, entries in ENDING.items():
        page += f".SH {title.upper()}\n" + "".join(f".TP\n.B {name}\n{says}\n" for name, says in entries)
    return page


def main(folder: Path) -> None:
    """Write all of it into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kiosk.1").write_text(manual(), "utf-8")
    for shell in SHELLS:
        (folder / f"kiosk.{shell}").write_text(shtab.complete(whole_parser(), shell), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
