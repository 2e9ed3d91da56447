"""`kiosk check`: everything that is wrong with a programme's file, told to the person who wrote it."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from kiosk import checks
from kiosk.commands.setting import opened
from kiosk.formats.problems import Problem, Severity
from kiosk.output import FOUND, OK, print_json, say

UNUSABLE = 2


def check(options: Namespace) -> int:
    """Print every problem; return 0 without any, 2 with an error, and 1 with a warning where those count."""
    choice, source = opened(options)
    reading = source.load()
    problems = list(reading.problems)
    if reading.programme is not None:
        problems += [problem for each in checks.CHECKS for problem in each(reading.programme, str(choice.path))]
    if options.json:
        print_json({"file": str(choice.path), "problems": [asdict(problem) for problem in problems]})
    else:
        say([*map(str, problems), f"{choice.path}: {_verdict(problems)}"])
    return _status(problems, options.strict)


def _verdict(problems: list[Problem]) -> str:
    counts = [(sum(one.severity is severity for one in problems), severity) for severity in Severity]
    found = [f"{count} {severity}{'s' * (count != 1)}" for count, severity in counts if count]
    return " and ".join(found) or "nothing to mend"


def _status(problems: list[Problem], strict: bool) -> int:
    if any(one.severity is Severity.ERROR for one in problems):
        return UNUSABLE
    return FOUND if problems and strict else OK
