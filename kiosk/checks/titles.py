"""Titles that no layout can hold, as the screen itself lays them out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from kiosk.checks.plan import Plan
from kiosk.formats.problems import Problem, quoted
from kiosk.moments import SIZES
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Day, Programme, Slot

if TYPE_CHECKING:
    from kiosk.view.stage import Stage

LONG = 400
"""A title of fewer letters is whole on every screen, in whatever words; only longer ones are tried."""
MOST_TRIED = 3
_ANY_DAY = date(2001, 6, 1)


def too_long(plan: Plan, stage: Stage) -> Iterator[Problem]:
    """Yield a warning for each title, of the longest ones, that is not whole on one of the usual screens."""
    long = [(day, slot) for day, slot in plan.slots if len(slot.title) > LONG and slot.start != slot.end]
    for day, slot in sorted(long, key=lambda one: -len(one[1].title))[:MOST_TRIED]:
        told = _told(plan.programme, slot, stage)
        if told:
            yield plan.warning_of(day, slot, *told)


def _told(programme: Programme, slot: Slot, stage: Stage) -> tuple[str, str] | None:
    """Return that a title does not fit, and how much of it would on every screen; None where it fits."""
    shortest, tightest = slot, ""
    for width, height in SIZES:
        stage.open((width, height))
        if not _fits(programme, shortest, stage):
            shortest, tightest = _shortened(programme, shortest, stage), f"{width}x{height}"
    if shortest is slot:
        return None
    what = (
        f"the title {quoted(slot.title)} has {len(slot.title)} letters, and a screen of {tightest} has no room for it"
    )
    return what, f"shorten it to some {len(shortest.title)} letters"


def _shortened(programme: Programme, slot: Slot, stage: Stage) -> Slot:
    """Return a slot with about as much of its title as fits, to ten letters."""
    low, high = 0, len(slot.title)
    while high - low > 10:
        middle = (low + high) // 2
        fits = _fits(programme, _cut(slot, middle), stage)
        low, high = (middle, high) if fits else (low, middle)
    return _cut(slot, low // 10 * 10)


def _cut(slot: Slot, letters: int) -> Slot:
    return replace(slot, title=slot.title[:letters].ljust(letters, "."))


def _fits(programme: Programme, slot: Slot, stage: Stage) -> bool:
    """Whether a slot's title is whole while the slot is on, and nothing else."""
    from kiosk.view.looking import defects

    alone = replace(programme, event=replace(programme.event, timezone=UTC), days=(Day((slot,), _ANY_DAY),))
    start, end = (clock.on(_ANY_DAY, UTC) for clock in (slot.start, slot.end))
    frame = compose(Rundown(alone), {}, start + max(end - start, timedelta(0)) / 2)
    stage.show(replace(frame, blank=False))
    stage.settle()
    return all(defect.text != slot.title for defect in defects(stage.window))
