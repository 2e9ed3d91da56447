"""The programme: how old it is, what is wrong with it, whether the fonts have its letters, who may operate it."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from kiosk import checks, preflight
from kiosk.checks.plan import Plan
from kiosk.clock import local_zone
from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning, wrong
from kiosk.formats.problems import Problem, Severity
from kiosk.rundown.programme import Programme
from kiosk.source import find_room, find_track, rooms_of, tracks_of

NAMED = 3
"""So many problems are told one by one."""


def problems(case: Case) -> Iterator[Finding]:
    """Yield which programme it is and how old, what is wrong with it, and how its address answers."""
    about, remedy = "programme", f"kiosk check {case.choice.typed} tells all of it"
    errors = [one for one in case.reading.problems if one.severity is Severity.ERROR]
    if case.reading.programme is None:
        yield wrong(about, f"{_which(case)} cannot be shown: {_few(errors)}", remedy)
    else:
        plan = plan_of(case)
        found = [*case.reading.problems, *(problem for look in checks.CHECKS for problem in look(plan))]
        number = len(list(plan.slots))
        slots = f"{_which(case)}: {number} slot{'s' * (number != 1)}"
        if found:
            yield warning(about, f"{slots}; {len(found)} warning{'s' * (len(found) != 1)}: {_few(found)}", remedy)
        else:
            yield fine(about, f"{slots}, {_age(case)}")
        yield from _part(case)
        yield from _days(case, plan.programme)
    yield from _address(case)


def _which(case: Case) -> str:
    return f"{case.choice.name} ({case.choice.why})"


def _few(found: list[Problem]) -> str:
    told = [str(one).removeprefix(f"{one.file}:").removeprefix(" ") for one in found[:NAMED]]
    return "; ".join([*told, *[f"and {len(found) - NAMED} more"] * (len(found) > NAMED)])


def _age(case: Case) -> str:
    try:
        changed = datetime.fromtimestamp(case.source.path.stat().st_mtime, UTC)
    except OSError:
        return "read from standard input"
    return f"changed {ago(case.outside.now() - changed)}"


def ago(passed: timedelta) -> str:
    """Return how long ago something was, in its largest unit."""
    for name, unit in (("day", timedelta(days=1)), ("hour", timedelta(hours=1)), ("minute", timedelta(minutes=1))):
        if passed >= unit:
            number = passed // unit
            return f"{number} {name}{'s' * (number != 1)} ago"
    return "just now" if passed >= timedelta() else "in the future: the clock is wrong, or was when it was written"


def _part(case: Case) -> Iterator[Finding]:
    """Yield whether the programme has the room and the track that are to be shown."""
    programme, part = case.reading.programme, case.part
    if programme is None:
        return
    if find_room(programme, part.room) is None:
        yield wrong("room", f"the programme has no room {part.room!r}", rooms_of(programme, part.room))
    if find_track(programme, part.track) is None:
        yield wrong("track", f"the programme has no track {part.track!r}", tracks_of(programme, part.track))


def _days(case: Case, programme: Programme) -> Iterator[Finding]:
    """Yield whether a programme with dates has this day, and that it is not over."""
    today = case.outside.now().astimezone(programme.event.timezone or case.outside.zone()).date()
    dates = sorted(day.date for day in programme.days if day.date)
    if not dates:
        return
    if today > dates[-1]:
        yield warning(
            "days", f"the last one was {dates[-1]}, and today is {today}", "show a newer programme, or set the clock"
        )
    elif today < dates[0]:
        yield fine("days", f"the first one is {dates[0]}; the screen says so until then")
    else:
        yield fine("days", f"{dates[0]} to {dates[-1]}; today is {today}")


def _address(case: Case) -> Iterator[Finding]:
    """Yield whether an address answers, and how old the kept copy of it is."""
    standing = case.source.standing()
    if standing is None:
        return
    confirmed = standing.note.confirmed
    copy = f"its copy was confirmed {ago(case.outside.now() - confirmed)}" if confirmed else "nothing is kept of it"
    remarks = list(standing.remarks(case.outside.zone()))
    if remarks:
        yield warning(
            "address", f"{standing.host}: {'; '.join(remarks)}; {copy}", "the kept copy is shown; mend the network"
        )
    elif confirmed is None:
        yield wrong("address", f"{standing.host}: {copy}", "look whether the network and the address are right")
    else:
        yield fine("address", f"{standing.host} answers; {copy}")


def plan_of(case: Case) -> Plan:
    """Return what is checked of a case that has a programme."""
    plan = Plan.of(case.choice.name, case.reading, local_zone())
    assert plan is not None
    return plan


def fonts(case: Case) -> Iterator[Finding]:
    """Yield which characters of the programme, and of the screen's own words, no font of this computer has."""
    if case.reading.programme is None:
        yield unknown("fonts", "what they need is not known without a programme")
        return
    unable = preflight.problem("offscreen")
    if unable:
        yield unknown("fonts", unable)
        return
    answer = case.outside.ask_kiosk("kiosk.doctor.onlooker", "fonts", seconds=60.0, given=pickle.dumps(plan_of(case)))
    if answer.status != 0:
        said = (answer.err.splitlines() or [f"Qt ended with status {answer.status}"])[-1]
        yield wrong("fonts", f"they cannot be asked: {said}", "kiosk check tells more")
        return
    found = json.loads(answer.out.splitlines()[-1])
    yield from (warning("fonts", one["what"], one["remedy"]) for one in found)
    if not found:
        yield fine("fonts", "they have every character of the programme")


def operator(case: Case) -> Iterator[Finding]:
    """Yield whether the operator's keys are locked by a PIN."""
    programme = case.reading.programme
    if programme is not None:
        locked = (
            "locked by a PIN" if programme.operator.pin else "without a PIN: whoever has the keyboard can delay a slot"
        )
        advice = "" if programme.operator.pin else "kiosk pin makes one"
        yield fine("operator", f"the keys are {locked}", advice)
