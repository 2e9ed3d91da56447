"""What is answered before there is a programme, and the programme that is made of it."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from kiosk.checks import CHECKS
from kiosk.checks.plan import Plan
from kiosk.formats import starter
from kiosk.formats.problems import SlipError
from kiosk.formats.schedule_yaml import parse
from kiosk.formats.yaml_writer import written
from kiosk.rundown.programme import Kind

FRIDAY, SATURDAY, SUNDAY = date(2027, 3, 5), date(2027, 3, 6), date(2027, 3, 7)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2027-03-05", [FRIDAY]),
        ("2027-03-05, 2027-03-07", [FRIDAY, SUNDAY]),
        ("2027-03-07 2027-03-05", [FRIDAY, SUNDAY]),
        ("2027-03-05 and 2027-03-06", [FRIDAY, SATURDAY]),
        ("2027-03-05 to 2027-03-07", [FRIDAY, SATURDAY, SUNDAY]),
        ("2027-03-05 until 2027-03-07,", [FRIDAY, SATURDAY, SUNDAY]),
        ("2027-03-05–2027-03-07", [FRIDAY, SATURDAY, SUNDAY]),
        ("2027-03-05 - 2027-03-07", [FRIDAY, SATURDAY, SUNDAY]),
        ("2027-03-05..2027-03-06; 2027-03-05", [FRIDAY, SATURDAY]),
    ],
)
def test_days(text: str, days: list[date]) -> None:
    assert list(starter.days(text)) == days


@pytest.mark.parametrize(
    ("read", "text", "what", "remedy"),
    [
        (starter.days, "5.3.2027", "'5.3.2027' is not a date in the form year-month-day", "write it as 2027-03-05"),
        (starter.days, "2027-03-05 to", "'2027-03-05 to' is not a date in the form year-month-day", "2027-03-05"),
        (starter.days, "2027-03-07 to 2027-03-05", "ends before it begins", "write the earlier day first"),
        (starter.days, "2027-03-01 to 2027-03-31", "these are 31 days", "name 14"),
        (starter.days, "1970-01-01 to 2100-12-31", "these are 47847 days", "name 14"),
        (starter.language, "pl", "the screen has no words in 'pl'", "those that it has are en, fr, de"),
        (starter.language, "German", "'German' is not a language's tag", "did you mean 'de'?"),
        (starter.rooms, ", ;", "there is no name in it", "write Hall A, Hall B, or none"),
        (starter.rooms, "x" * 61, "a room's name has 61 letters", "a screen has room for 60"),
        (starter.rooms, ",".join(map(str, range(31))), "these are 31 rooms", "name 30"),
        (starter.event_name, "\u200b\x07", "the name has no letter that can be seen", "write it in words"),
        (starter.event_name, "x" * 121, "the name has 121 letters", "a screen has room for 120"),
    ],
)
def test_what_cannot_be_meant(read, text: str, what: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        read(text)
    assert what in slip.value.what
    assert remedy in slip.value.remedy


@pytest.mark.parametrize(
    ("text", "rooms"),
    [
        ("none", ()),
        (" None ", ()),
        ("Hall A", ("Hall A",)),
        ("Hall A, Hall  B;,", ("Hall A", "Hall B")),
        ("East, west, EAST", ("East", "west")),
    ],
)
def test_rooms(text: str, rooms: tuple[str, ...]) -> None:
    assert starter.rooms(text) == rooms


@pytest.mark.parametrize("rooms", [(), ("Hall",), ("East", "West"), tuple(f"Room {number}" for number in range(9))])
@pytest.mark.parametrize("days", [(FRIDAY,), (FRIDAY, SATURDAY)])
def test_a_programme_to_start_from_is_read_as_it_is_and_nothing_is_wrong_with_it(
    days: tuple[date, ...], rooms: tuple[str, ...]
) -> None:
    basics = starter.Basics("Fair", days, ZoneInfo("Europe/Berlin"), "de", rooms)
    reading = parse(written(starter.starter(basics), "`kiosk init`"), "f")
    assert reading.problems == ()
    programme = reading.programme
    assert programme is not None
    assert set(programme.rooms) == set(rooms)
    assert [day.date for day in programme.days] == list(days)
    assert {(one.start, one.kind) for one in programme.days[0].slots} == {
        (one.start, one.kind) for one in starter.starter(basics).days[0].slots
    }
    plan = Plan("f", programme)
    assert [problem for check in CHECKS for problem in check(plan)] == []


def test_each_room_has_its_talks_and_all_meet_in_the_first() -> None:
    basics = starter.Basics("Fair", (FRIDAY,), ZoneInfo("UTC"), "en", ("East", "West"))
    slots = starter.starter(basics).days[0].slots
    assert [slot.room for slot in slots if slot.kind is Kind.TALK] == ["East"] * 3 + ["West"] * 3 + ["East"] * 2 + [
        "West"
    ] * 2
    assert {slot.room for slot in slots if slot.kind in (Kind.KEYNOTE, Kind.PANEL)} == {"East"}
    assert {slot.room for slot in slots if slot.kind in (Kind.BREAK, Kind.LUNCH)} == {""}


def test_the_hints_are_lines_to_take_the_mark_from() -> None:
    """What a comment shows of sponsors and the display is right as it stands."""
    text = written(starter.starter(starter.Basics("Fair", (FRIDAY,), ZoneInfo("UTC"), "en")), "`kiosk init`")
    head, mark, tail = text.partition("# sponsors:")
    lines = [
        line.removeprefix("# ") for line in (mark + tail).splitlines() if not line.startswith(("# How", "# Details"))
    ]
    reading = parse(head + "\n".join(lines), "f")
    assert reading.programme is not None
    assert [sponsor.name for sponsor in reading.programme.sponsors] == ["Acme"]
    assert reading.programme.display.theme == "light"
