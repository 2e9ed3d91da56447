"""`kiosk check`: everything that is wrong with a programme's file, told to the person who wrote it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict

from kiosk.checks.plan import Plan
from kiosk.clock import local_zone
from kiosk.commands.setting import opened
from kiosk.formats.problems import WHOLE_FILE, Problem, Reading, Severity
from kiosk.output import FOUND, OK, print_json, say
from kiosk.source import Source

UNUSABLE = 2
MOST_TOLD = 3
"""So many warnings of one sort are told one by one."""


def check(options: Namespace) -> int:
    """Print every problem; return 0 without any, 2 with an error, and 1 with a warning where those count."""
    choice, source = opened(options)
    reading = source.newest()
    read, found = [*reading.problems, *_not_shown(source, choice.name)], _found(reading, choice.name)
    problems = [*read, *(problem for sort in found for problem in sort)]
    if options.format == "json":
        print_json({"file": choice.name, "problems": [asdict(problem) for problem in problems]})
    elif options.format == "github":
        say([*map(as_github, problems), f"{choice.name}: {_verdict(problems)}"])
    else:
        few = problems if options.all else [*read, *(line for sort in found for line in _few(sort, choice.name))]
        say([*map(str, few), f"{choice.name}: {_verdict(problems)}"])
    return _status(problems, options.strict)


def _found(reading: Reading, name: str) -> list[list[Problem]]:
    """Return what is found in a programme that could be read, a list for each sort of warning."""
    plan = Plan.of(name, reading, local_zone())
    if plan is None:
        return []
    from kiosk import checks

    return list(checks.found(plan))


def _few(sort: list[Problem], name: str) -> list[Problem]:
    """Return the warnings of one sort: the first of them, and then one that says how many more there are."""
    if len(sort) <= MOST_TOLD + 1:
        return sort
    more = f"and {len(sort) - MOST_TOLD} more like these"
    return [*sort[:MOST_TOLD], Problem(name, *WHOLE_FILE, more, "--all tells them", Severity.WARNING)]


def as_github(problem: Problem) -> str:
    """Return a problem as GitHub's runners note it at a line of a pull request."""
    where = {"file": problem.file, "line": problem.line, "col": problem.column}
    properties = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in where.items() if value)
    says = f"{problem.what}; {problem.remedy}" if problem.remedy else problem.what
    return f"::{problem.severity} {properties}::{_escaped(says)}"


def _escaped(text: str, also: str = "") -> str:
    """Return a text with the characters that mean something to the runner as per cent and two hexadecimal digits."""
    return "".join(f"%{ord(one):02X}" if one in f"%\r\n{also}" else one for one in text)


def _not_shown(source: Source, name: str) -> Iterator[Problem]:
    """Yield why what an address gives is not shown, if it is not."""
    standing = source.standing()
    if standing is not None and standing.note.aside is not None:
        what = f"this is not shown: {standing.note.doubt}"
        remedy = f"`{standing.accept}` shows it" if standing.note.acceptable else "the one before stays"
        yield Problem(name, *WHOLE_FILE, what, remedy, Severity.WARNING)


def print_schema(_: Namespace) -> int:
    """Print the JSON Schema of schedule.yaml."""
    from kiosk.formats.yaml_schema import schema

    print_json(schema())
    return OK


def _verdict(problems: list[Problem]) -> str:
    counts = [(sum(one.severity is severity for one in problems), severity) for severity in Severity]
    found = [f"{count} {severity}{'s' * (count != 1)}" for count, severity in counts if count]
    return " and ".join(found) or "nothing to mend"


def _status(problems: list[Problem], strict: bool) -> int:
    if any(one.severity is Severity.ERROR for one in problems):
        return UNUSABLE
    return FOUND if problems and strict else OK
