"""The command line: which commands and options there are. What they do is in `commands/`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path

from kiosk import __version__
from kiosk.commands.options import take_journal
from kiosk.commands.table import COMMANDS
from kiosk.output import OK, Stop

WRONG = 2
INTERRUPTED = 130
"""What a shell makes of Ctrl+C."""
Run = Callable[[argparse.Namespace], int]
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
    except Stop as stop:
        print(stop, file=sys.stderr)
        return WRONG
    except BrokenPipeError:
        # Whoever read our output has seen enough; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a letter still gets the others
    try:
        options = parsed(*arguments)
        module, _, name = options.run.partition(":")
        run: Run = getattr(import_module(f"kiosk.commands.{module}"), name)
        return run(options)
    finally:
        if sys.stdout is not None:  # it is when it was closed
            sys.stdout.flush()


def parsed(*arguments: str) -> argparse.Namespace:
    """Return the options of a command line; `run` names what is asked. Raises SystemExit, or Stop, at wrong usage."""
    first, *others = _with_command(list(arguments))
    if first not in COMMANDS:
        return _kiosk().parse_args([first])
    parser = _command(first)
    options, left = parser.parse_known_args(others)
    if left:
        parser.error(f"unrecognized arguments: {' '.join(left)}{_advice(first, left)}")
    return options


def _advice(command: str, left: list[str]) -> str:
    """Return how to name a programme where a file stands behind a command that acts; else nothing."""
    if COMMANDS[command].takes is not take_journal or len(left) > 1 or left[0].startswith("-"):
        return ""
    from shlex import quote

    return f"; a programme is named with --schedule {quote(left[0])}"


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
        raise Stop(f"kiosk: there is no command and no file {word!r}; did you mean `kiosk {near[0]}`?")


def _command(name: str) -> argparse.ArgumentParser:
    """Return the parser of a command's options; those of the others are not made."""
    run, says, extend, takes, _ = COMMANDS[name]
    parser = argparse.ArgumentParser(f"kiosk {name}", description=f"{says[0].upper()}{says[1:]}.")
    parser.set_defaults(run=run, command=name)
    takes(parser)
    extend(parser)
    return parser


def _kiosk() -> argparse.ArgumentParser:
    """Return the parser of what names no command: it tells which there are, or the version."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser("kiosk", description=DESCRIPTION, epilog=EPILOG, formatter_class=raw)
    parser.add_argument("--version", action="version", version=f"Venue Kiosk {__version__}")
    parser.add_subparsers(
        title="commands",
        description=_overview(),
        metavar="COMMAND",
        required=True,
        help="`kiosk COMMAND --help` tells all of a command's options",
    )
    return parser


def _overview() -> str:
    """Return the commands, those for one purpose together."""
    purposes = dict.fromkeys(command.purpose for command in COMMANDS.values())
    lines = []
    for purpose in purposes:
        lines.append(f"{purpose}:")
        lines += [f"  {name:<9} {one.says}" for name, one in COMMANDS.items() if one.purpose == purpose]
    return "\n".join(lines)
