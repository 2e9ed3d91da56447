"""What a file does not say clearly is told of the very slot, for whoever goes on editing."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.formats.problems import Guess

CALENDAR = """\
BEGIN:VCALENDAR
X-WR-CALNAME:Fair
BEGIN:VEVENT
UID:1
SUMMARY:Lunch
DTSTART:20270305T110000Z
DTEND:20270305T120000Z
END:VEVENT
END:VCALENDAR
"""
TABLE = "Title,Date,Start,End\nOpening,2027-03-05,09:00,\nWeaving,2027-03-05,10:00,11:00\n"
DAY = date(2027, 3, 5)


def guesses(text: str, name: str = "the-fair.csv", known: Known = door.NOTHING_KNOWN) -> list[Guess]:
    reading = door.parse(text.encode(), name, known)
    assert reading.programme is not None
    return list(reading.guesses)


def test_a_table() -> None:
    assert guesses(TABLE) == [
        Guess("timezone", "none is named, so this computer's counts"),
        Guess("kind", slot="opening", day=DAY),
        Guess("time", "no end is written", slot="opening", day=DAY),
        Guess("name", "the name of the file"),
    ]


def test_a_calendar() -> None:
    assert guesses(CALENDAR)[1:] == [Guess("kind", slot="1", day=DAY)]
    assert guesses(CALENDAR)[0].key == "timezone"


@pytest.mark.parametrize(
    ("line", "guess"),
    [
        ("13:00 - 14:00 Weaving, Ada Lovelace, Engines", Guess("speakers", "from the end of the line")),
        ("9:00 - 9:30 Doors\\n* 1:00 - 2:00 Weaving", Guess("time", "after noon")),
        ("13:00 Weaving", Guess("time", "no end is written")),
        ("13:00 - 12:00 Weaving", Guess("time", "its end is before its start")),
        ("13:00 - 14:00 [Weaving](talks#1)", Guess("link", "once the event has a website", "talks#1")),
    ],
)
@pytest.mark.parametrize("on", [None, DAY])
def test_a_page(line: str, guess: Guess, on: date | None) -> None:
    text = f"# Fair\n\n* {line}\n".replace("\\n", "\n")
    found = [one for one in guesses(text, "page.md", Known(date=on)) if one.slot == "weaving" and one.key != "kind"]
    assert [(one.key, one.what, one.written, one.day) for one in found] == [(guess.key, guess.what, guess.written, on)]


def test_a_page_that_names_no_place() -> None:
    found = guesses("# Fair\n\nAll times are in CEST.\n\n* 13:00 - 14:00 Weaving\n", "page.md", Known(date=DAY))
    assert [one.what for one in found if one.key == "timezone"] == ["CEST is said, which names no place"]


def test_what_is_said_is_no_guess() -> None:
    assert (
        guesses("event: {name: Fair}\nsessions: [{slots: [{time: 09:00-10:00, title: A, kind: lunch}]}]", "a.yaml")
        == []
    )


def test_an_event_without_a_name_has_an_id_for_the_journal() -> None:
    programme = door.parse(TABLE.encode(), "the_fair-27.csv").programme
    assert programme is not None
    assert (programme.event.name, programme.event.key) == ("the fair 27", "the-fair-27")
