"""`kiosk check`: everything that is wrong with a programme's file, told to the person who wrote it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict

from kiosk import checks
from kiosk.commands.setting import opened
from kiosk.formats.problems import WHOLE_FILE, Problem, Severity
from kiosk.output import FOUND, OK, print_json, say
from kiosk.source import Source

UNUSABLE = 2


def check(options: Namespace) -> int:
    """Print every problem; return 0 without any, 2 with an error, and 1 with a warning where those count."""
    choice, source = opened(options)
    reading = source.newest()
    problems = [*reading.problems, *_not_shown(source, choice.name)]
    if reading.programme is not None:
        problems += [problem for each in checks.CHECKS for problem in each(reading.programme, choice.name)]
    if options.json:
        print_json({"file": choice.name, "problems": [asdict(problem) for problem in problems]})
    else:
        say([*map(str, problems), f"{choice.name}: {_verdict(problems)}"])
    return _status(problems, options.strict)


def _not_shown(source: Source, name: str) -> Iterator[Problem]:
    """Yield why what an address gives is not shown, if it is not."""
    standing = source.standing()
    if standing is not None and standing.note.aside is not None:
        what = f"this is not shown: {standing.note.doubt}"
        remedy = "kiosk check --accept shows it" if standing.note.aside.slots else "the one before stays"
        yield Problem(name, *WHOLE_FILE, what, remedy, Severity.WARNING)


def _verdict(problems: list[Problem]) -> str:
    counts = [(sum(one.severity is severity for one in problems), severity) for severity in Severity]
    found = [f"{count} {severity}{'s' * (count != 1)}" for count, severity in counts if count]
    return " and ".join(found) or "nothing to mend"


def _status(problems: list[Problem], strict: bool) -> int:
    if any(one.severity is Severity.ERROR for one in problems):
        return UNUSABLE
    return FOUND if problems and strict else OK
