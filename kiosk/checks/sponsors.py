"""Sponsors of a slot who are nearly those of the programme: their link and logo are then not found."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from kiosk.checks.plan import Plan
from kiosk.formats.problems import Problem, quoted


def misspelt(plan: Plan) -> Iterator[Problem]:
    """Yield a warning for each name that is not among the sponsors, and nearly is."""
    known = {one.name.casefold(): one.name for one in plan.programme.sponsors}
    for day, slot in plan.slots:
        for name in slot.sponsors:
            near = difflib.get_close_matches(name.casefold()[:80], known, n=1, cutoff=0.75)
            if name.casefold() not in known and near:
                what = f"{quoted(name)}, who sponsors {quoted(slot.title)}, is not among the sponsors"
                yield plan.warning_of(day, slot, what, f"did you mean {quoted(known[near[0]])}?")
