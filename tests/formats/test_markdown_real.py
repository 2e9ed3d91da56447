"""Pages as workshops published them, beside the project: as many slots as others counted, from first to last."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.rundown.programme import WallTime

FOLDER = Path(__file__).parents[2] / "../shared/programmes"
PAGES = sorted(f"md/{path.name}" for path in (FOLDER / "md").glob("*.md"))
WITHOUT_DATES = "md/hott2023.md"
"""Its days are only weekdays: it opens with the date of the first."""
WITHOUT_LAST_END = "md/iclr23-bands.md"

pytestmark = pytest.mark.skipif(not PAGES, reason="the folder of real programmes is not here")


def counts() -> dict[str, Any]:
    path = FOLDER / "expected.json"
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))["counts"] if path.exists() else {}
    return {name: found[name] for name in PAGES if name in found}


@pytest.mark.parametrize("name", PAGES)
def test_each_page_opens(name: str) -> None:
    reading = door.read(FOLDER / name, Known(date=date(2023, 5, 22)))
    assert reading.programme is not None
    assert sum(len(day.slots) for day in reading.programme.days) > 9
    assert all(len(str(problem)) < 600 for problem in reading.problems)
    assert (door.read(FOLDER / name, Known()).programme is None) == (name == WITHOUT_DATES)


@pytest.mark.parametrize("name", counts())
def test_nothing_is_lost(name: str) -> None:
    count = counts()[name]
    first, last = (datetime.fromisoformat(count[key]).replace(tzinfo=None) for key in ("first_start", "last_end"))
    programme = door.read(FOLDER / name, Known(date=first.date())).programme
    assert programme is not None
    (day,) = programme.days
    assert (len(day.slots), day.date) == (count["events"], first.date())
    assert on(first.date(), min(day.slots, key=lambda slot: on(first.date(), slot.start)).start) == first
    if name != WITHOUT_LAST_END:
        assert max(on(first.date(), slot.end) for slot in day.slots) == last


def on(day: date, clock: WallTime) -> datetime:
    return datetime.combine(day + timedelta(days=clock.days), clock.time)
