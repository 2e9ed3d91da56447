"""Programmes as their organisers published them: each opens, or is refused with a problem. They lie beside the project.

They are other people's: without the folder these tests are skipped.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known

FOLDER = Path(__file__).parents[2] / "../shared/programmes"
ROOMS = ("xml", "json", "ics", "csv", "sessionize", "fixtures")
FILES = sorted(str(path.relative_to(FOLDER)) for room in ROOMS for path in (FOLDER / room).glob("*"))
REFUSED = (
    "fixtures/conference-bot-fosdem_democon.json",
    "fixtures/dddperth2019-agenda-custom.json",
    "fixtures/europython-discord-mock_schedule.json",
    "fixtures/pyconfr2024-custom-grid.json",
    "sessionize/vtcodecamp2018-rooms.json",
    "sessionize/vtcodecamp2018-speakers.json",
)
UNLIKE = "ics/germany-holidays-allday.ics"
"""Its days are counted as without length there; its facts say that each is a whole day, as here."""
WITH_WARNINGS = ("fixtures/invalid-example.json", "fixtures/pretalx-democon.json", "json/34c3-dlf.schedule.json")

pytestmark = pytest.mark.skipif(not FILES, reason="the folder of real programmes is not here")


def expected() -> dict[str, Any]:
    """How many entries each file has, and its first and last instant, as counted by others."""
    path = FOLDER / "expected.json"
    counts: dict[str, Any] = json.loads(path.read_text("utf-8"))["counts"] if path.exists() else {}
    named = [name for name in counts if name in FILES and name != UNLIKE]
    return {name: counts[name] for name in named if "first_start" in counts[name]}


@pytest.mark.parametrize("name", FILES)
def test_each_opens_or_is_refused(name: str) -> None:
    reading = door.read(FOLDER / name)
    assert (reading.programme is None) == (name in REFUSED)
    assert reading.problems or name not in (*REFUSED, *WITH_WARNINGS)
    assert all(problem.what and len(str(problem)) < 600 for problem in reading.problems)


@pytest.mark.parametrize("name", expected())
def test_nothing_is_lost(name: str) -> None:
    """As many slots as there are entries, and the first and the last at the instant at which they are."""
    count = expected()[name]
    zone = ZoneInfo(ZONES[name]) if name in ZONES else None
    programme = door.read(FOLDER / name, Known(zone=zone)).programme
    assert programme is not None
    of = programme.event.timezone or ZoneInfo("Europe/Berlin")
    placed = [
        (slot.start.on(day.date, of), slot.end.on(day.date, of))
        for day in programme.days
        for slot in day.slots
        if day.date
    ]
    assert len(placed) == count["events"]
    assert min(start for start, _ in placed).isoformat() == in_utc(count["first_start"])
    assert max(end for _, end in placed).isoformat() == in_utc(count["last_end"])


ZONES = {
    "csv/droidcon-italy2025-pretalx.csv": "Europe/Rome",
    "ics/vipss2024-floating.ics": "America/New_York",
    "sessionize/gab-linz2024-all.json": "Europe/Vienna",
    "sessionize/qaorthehwy2026-all.json": "America/New_York",
    "xml/fosdem2019.xml": "Europe/Brussels",
}


def in_utc(instant: str) -> str:
    """The same instant in UTC, as Python writes it."""
    return datetime.fromisoformat(instant).astimezone(UTC).isoformat()
