"""The time zone of a country, for a file whose times name none."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats import door
from kiosk.formats.countries import zone_of


@pytest.mark.parametrize(
    ("places", "zone"),
    [
        (["Germany"], "Europe/Berlin"),
        (["Hall 1, Berlin, Germany", "germany", "", "Foyer, Germany"], "Europe/Berlin"),
        (["Tokyo, Japan"], "Asia/Tokyo"),
        (["United States"], ""),
        (["France", "Germany"], ""),
        (["Germany", "Room 1"], ""),
        (["Room 1"], ""),
        ([""], ""),
        ([], ""),
    ],
)
def test_the_zone_of_places(places: list[str], zone: str) -> None:
    assert zone_of(places) == (ZoneInfo(zone) if zone else None)


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:1
SUMMARY:Open day
DTSTART{}
DTEND{}
LOCATION:Town hall\\, Japan
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    ("start", "end", "taken"),
    [
        (";VALUE=DATE:20270305", ";VALUE=DATE:20270306", "that of its country is taken, Asia/Tokyo"),
        (":20270305T090000", ":20270305T100000", "that of its country is taken, Asia/Tokyo"),
        (":20270305T090000Z", ":20270305T100000Z", "Asia/Tokyo"),
    ],
)
def test_a_calendar_that_names_no_zone(start: str, end: str, taken: str) -> None:
    reading = door.parse(CALENDAR.format(start, end).encode(), "f.ics")
    assert reading.programme is not None
    assert reading.programme.days[0].date == date(2027, 3, 5)
    assert any("no time zone is named" in problem.what for problem in reading.problems) == bool(taken)
    assert any(taken in problem.what for problem in reading.problems) == bool(reading.problems)
    assert (reading.programme.event.timezone == ZoneInfo("Asia/Tokyo")) == bool(taken)
