"""What `kiosk check` looks for in a programme that could be read: tables of functions, Plan → Problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from kiosk import preflight
from kiosk.checks import clocks, glyphs, lanes, links, people, spelling, sponsors, titles
from kiosk.checks.plan import Plan
from kiosk.formats.problems import Problem
from kiosk.output import warn

if TYPE_CHECKING:
    from kiosk.view.stage import Stage

CHECKS: tuple[Callable[[Plan], Iterator[Problem]], ...] = (
    lanes.overlaps,
    lanes.near_misses,
    lanes.twins,
    lanes.without_length,
    lanes.crowded_showcases,
    clocks.unnamed,
    clocks.changes,
    people.odd_names,
    links.lead_nowhere,
    sponsors.misspelt,
    spelling.misspelt,
)
"""Each yields the warnings of one sort, in the order of the programme."""
ON_STAGE: tuple[Callable[[Plan, Stage], Iterator[Problem]], ...] = (titles.too_long, glyphs.missing)
"""The same, of what only the screen can tell."""


def found(plan: Plan) -> Iterator[list[Problem]]:
    """Yield what each check finds: a list for each sort of warning. Says on stderr where the screen cannot be asked."""
    yield from (list(look(plan)) for look in CHECKS)
    unable = preflight.problem("offscreen")
    if unable:
        warn(f"whether titles fit and the fonts have every letter is not known: {unable}")
        return
    from kiosk import app

    with app.offscreen() as stage:
        yield from [list(look(plan, stage)) for look in ON_STAGE]
