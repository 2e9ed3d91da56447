"""Whose clocks count; slots at a time that clocks skip or show twice, or that last while they change."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from kiosk.checks.plan import Plan
from kiosk.formats.problems import WHOLE_FILE, Problem, quoted
from kiosk.formats.times import say, since_midnight
from kiosk.rundown.programme import Day, Slot, WallTime

_A_DAY = timedelta(hours=24)


def unnamed(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for a programme of certain dates that does not say whose clocks its times are by."""
    event = plan.programme.event
    if event.timezone is None and "timezone" not in plan.guessed and any(day.date for day in plan.programme.days):
        what = "the event has no time zone, so its times are by the clock of whichever computer shows it"
        yield plan.warning(WHOLE_FILE, what, "add one to the event, as in timezone: America/Toronto")


def changes(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each slot with a date that meets a change of the clocks; days and weeks long ones may."""
    zone = plan.programme.event.timezone or plan.zone
    for day, slot in plan.slots:
        wrong = _met(day, slot, zone) if day.date is not None else None
        if wrong:
            yield plan.warning_of(day, slot, f"{quoted(slot.title)}: {wrong[0]}", wrong[1])


def _met(day: Day, slot: Slot, zone: tzinfo) -> tuple[str, str] | None:
    for clock in (slot.start, slot.end):
        wrong = _odd(day, clock, zone)
        if wrong:
            return wrong
    start, end = (_local(day, clock, zone) for clock in (slot.start, slot.end))
    planned = since_midnight(slot.end) - since_midnight(slot.start)
    before, after = start.utcoffset() or timedelta(0), end.utcoffset() or timedelta(0)
    if before == after or planned >= _A_DAY:
        return None
    way = "forward" if after > before else "back"
    return f"clocks go {way} while it lasts, so it takes {say(planned - (after - before))}", "look whether it is meant"


def _local(day: Day, clock: WallTime, zone: tzinfo) -> datetime:
    assert day.date is not None
    return datetime.combine(day.date + timedelta(days=clock.days), clock.time, zone)


def _odd(day: Day, clock: WallTime, zone: tzinfo) -> tuple[str, str] | None:
    """Return what is wrong with a time that clocks skip, or show twice without saying which; None for any other."""
    local = _local(day, clock, zone)
    first, second = (local.replace(fold=fold).utcoffset() or timedelta(0) for fold in (0, 1))
    if first < second:
        return f"clocks skip {clock} on {local.date()}", "write a time that there is"
    if first > second and clock.time.fold == 0:
        return f"clocks show {clock} twice on {local.date()}, and the first is taken", "move it, if the second is meant"
    return None
