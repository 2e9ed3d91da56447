"""`kiosk doctor`: what somebody would check by hand on the computer beside the TV, as a list with what to do."""

from __future__ import annotations

import os
import shlex
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr
from dataclasses import asdict
from io import StringIO
from typing import Any

from kiosk import __version__, installed, paths
from kiosk.commands.options import extend_show, take_programme
from kiosk.commands.setting import chosen
from kiosk.doctor import examine
from kiosk.doctor.case import Case
from kiosk.doctor.circumstances import become_the_service, service
from kiosk.doctor.findings import Finding, State, status, tally
from kiosk.doctor.outside import Outside
from kiosk.output import Stop, print_json, say
from kiosk.source import Part

COLOURS = {State.OK: 32, State.WARNING: 33, State.WRONG: 31, State.UNKNOWN: 2}
"""The ANSI codes of the words, which say the same without them."""
INDENT = " " * 24


def doctor(options: Namespace) -> int:
    """Print what is found; return 2 where something is wrong, 1 with a warning, else 0."""
    settings = {} if _names_a_kiosk(options) else service(installed.settings(), become_the_service)
    # What is in the environment already was meant by whoever typed this.
    os.environ |= {name: value for name, value in settings.items() if name not in os.environ}
    asked = _of_the_service(options, settings) if settings else options
    case = _case(asked, serves=bool(settings), window=options.window)
    found = list(examine(case)) if options.json else list(_told(case))
    if options.json:
        print_json(_as_json(case, found))
    else:
        say([tally(found)])
    return status(found)


def _names_a_kiosk(options: Namespace) -> bool:
    return any((options.file, options.state, options.room, options.track, options.date, options.timezone))


def _of_the_service(options: Namespace, settings: dict[str, str]) -> Namespace:
    """Return the options that the service's kiosk is started with. Raises Stop where it cannot be."""
    parser = ArgumentParser("KIOSK_OPTIONS")
    take_programme(parser)
    extend_show(parser)
    said = StringIO()
    try:
        with redirect_stderr(said):
            return parser.parse_args(shlex.split(settings.get("KIOSK_OPTIONS", "")), Namespace(**vars(options)))
    except (SystemExit, ValueError) as error:
        why = (said.getvalue().splitlines() or [str(error)])[-1]
        raise Stop(f"kiosk: the service cannot start with KIOSK_OPTIONS of {installed.SETTINGS}: {why}") from error


def _case(options: Namespace, *, serves: bool, window: bool) -> Case:
    """Return what is to be looked at. An address is asked for its programme, as the show does every few minutes."""
    choice, source = chosen(options)
    if source.mirror is not None:
        from kiosk.mirror.fetch import ONCE

        source.mirror.update(ONCE)
    state = options.state or paths.state_folder()
    part = Part(options.room, options.track)
    return Case(Outside(), choice, source, source.load(), state, part, serves=serves, window=window)


def _whose(case: Case) -> str:
    if case.serves:
        return f"the kiosk of the service, as its user {installed.USER}"
    also = installed.SETTINGS.exists() and not installed.is_services_user()
    return "your own kiosk" + ("; `sudo kiosk doctor`, without a FILE, looks at the service's" if also else "")


def _told(case: Case) -> Iterator[Finding]:
    """Yield what is found, and print each as soon as it is known."""
    say([f"Venue Kiosk {__version__}: {_whose(case)}"])
    in_colour = colourful()
    for finding in examine(case):
        say(lines(finding, colourful=in_colour))
        yield finding


def colourful() -> bool:
    """Whether what is printed may have colours: on a terminal, if nobody said otherwise."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def lines(finding: Finding, *, colourful: bool = False) -> Iterable[str]:
    """Return a finding as text: how it is, and on a line of its own what to do."""
    word = f"{finding.state:<9}"
    if colourful:
        word = f"\x1b[{COLOURS[finding.state]}m{word}\x1b[0m"
    yield f"{word}{finding.about:<15}{finding.says}"
    if finding.remedy:
        yield f"{INDENT}→ {finding.remedy}"


def _as_json(case: Case, found: list[Finding]) -> dict[str, Any]:
    return {
        "version": __version__,
        "service": case.serves,
        "programme": case.choice.name,
        "state": str(case.state),
        "findings": [asdict(one) for one in found],
        "status": status(found),
    }
