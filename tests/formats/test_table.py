"""CSV and TSV: headings, delimiters, dates and times as spreadsheets write them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats.headings import columns, make_a_table, plain
from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind, Person

from .foreign import opened, problems, slots, told

BERLIN = ZoneInfo("Europe/Berlin")
KNOWN = Known(zone=BERLIN)
UNNAMED = "f: warning: the file does not say what the event is called: 'f' is shown; give the file the event's name"


def table(*rows: str, head: str = "Title,Date,Start,End,Room") -> str:
    return "\n".join((head, *rows)) + "\n"


def test_a_table_as_pretalx_exports_it() -> None:
    text = (
        "ID,Proposal title,Tags,Abstract,Speaker names,Level,Date,Start Time,Duration,Room,,\n"
        '7M,"Engines, and what they do",,"One\ntwo","Ada Lovelace, Bo Bright",,2025-11-19,11:30,00:45,Sala 7,,\n'
    )
    programme = opened(text, KNOWN)
    assert told(programme) == ["2025-11-19 11:30-12:15 Engines, and what they do [Sala 7]"]
    (slot,) = programme.days[0].slots
    assert (slot.id, slot.speakers) == ("7M", (Person("Ada Lovelace"), Person("Bo Bright")))
    assert problems(text, KNOWN) == [UNNAMED]


def test_a_table_as_voctosched_reads_it() -> None:
    text = (
        "Room,Date,Day,Start,Duration,Title,ID,Abstract,Description,Language,Speakers,File URL\n"
        "Studio,2011-06-23,1,19:00,1:30,What to hack,1,,,de,1:Ada Lovelace|2:Bo Bright,\n"
        "Studio,2011-06-24,2,20:45,1:00,More,2,,,de,,\n"
    )
    programme = opened(text, KNOWN)
    assert told(programme) == ["2011-06-23 19:00-20:30 What to hack [Studio]", "2011-06-24 20:45-21:45 More [Studio]"]
    assert programme.days[0].slots[0].speakers == (Person("Ada Lovelace"), Person("Bo Bright"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("before", ["", "sep={}\n", "My fair\n\n"])
def test_delimiters_and_what_is_before_the_headings(delimiter: str, before: str) -> None:
    text = table("Talk,2018-12-07,09:00,09:30,Aula").replace(",", delimiter)
    assert told(opened(before.format(delimiter) + text, KNOWN)) == ["2018-12-07 09:00-09:30 Talk [Aula]"]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Title,Date,Start,End,Room", "Talk,2018-12-07,09:00,09:30,Aula"),
        ("Titel;Datum;Beginn;Ende;Raum", "Talk;07.12.2018;9.00;9.30;Aula"),
        ("session_title,session_date,startTime,endTime,room_name", "Talk,2018-12-07,9:00 AM,9:30 AM,Aula"),
        ("Name,Date,Time,Location", "Talk,2018-12-07,09:00 – 09:30,Aula"),
        ("What,When,Where,Day", "Talk,9-9:30 am,Aula,7 December 2018"),
        ("Title,Start,End,Room", "Talk,2018-12-07 09:00,2018-12-07 09:30,Aula"),
        ("Title,Starts At,Duration (min),Room", "Talk,2018-12-07T09:00:00+01:00,30,Aula"),
        ("Title,Start,End,Room", "Talk,12/7/2018 9:00 AM,12/7/2018 9:30 AM,Aula"),
        ("Title,Start Date,Start Time,Length,Stage", "Talk,Dec 7 2018,09:00,30 min,Aula"),
    ],
)
def test_headings_and_times(head: str, row: str) -> None:
    head = head.replace("session_date", "date")
    assert told(opened(table(row, head=head), KNOWN)) == ["2018-12-07 09:00-09:30 Talk [Aula]"]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        (["03/04/2025", "04/04/2025"], ["2025-04-03", "2025-04-04"]),
        (["3/4/2025", "3/5/2025"], ["2025-03-04", "2025-03-05"]),
        (["30/04/2025", "01/05/2025"], ["2025-04-30", "2025-05-01"]),
        (["4.3.2025", "5.3.2025"], ["2025-03-04", "2025-03-05"]),
    ],
)
def test_days_of_one_conference_are_near_each_other(written: list[str], days: list[str]) -> None:
    text = table(*(f"Talk,{day},09:00,09:30," for day in written))
    assert [str(day.date) for day in opened(text, KNOWN).days] == days


def test_days_that_are_numbered_or_have_no_year() -> None:
    numbered = table("One,1,09:00,10:00,", "Two,2,09:00,10:00,")
    known = Known(zone=BERLIN, date=date(2018, 12, 7))
    assert [line[:14] for line in told(opened(numbered, known))] == ["2018-12-07 09:", "2018-12-08 09:"]
    assert problems(numbered, KNOWN)[0] == (
        "f:2: warning: 'One': it is left out; '1' is not a whole date;"
        " say the date of the first day, as in --date 2018-12-07"
    )
    assert any(one.startswith("f:2: error: no row of this table has") for one in problems(numbered, KNOWN))
    assert told(opened(numbered.replace(",2,", ",Day 2,"), known)) == told(opened(numbered, known))
    yearless = table('One,"Friday, December 7",09:00,10:00,')
    assert str(opened(yearless, known).days[0].date) == "2018-12-07"
    around = Known(zone=BERLIN, around=datetime(2027, 1, 1, tzinfo=UTC))
    assert str(opened(yearless, around).days[0].date) == "2026-12-07"


def test_a_table_without_dates_is_of_every_day() -> None:
    text = table(
        "Talk,09:00,09:30", "Party,22:00,01:00", "Encore,01:00,02:00", "Last,02:30,03:00", head="Title,Start,End"
    )
    lines = ["09:00-09:30 Talk", "22:00-01:00 (+1) Party", "01:00 (+1)-02:00 (+1) Encore", "02:30 (+1)-03:00 (+1) Last"]
    assert told(opened(text)) == [f"any day {line}" for line in lines]
    assert told(opened(text, Known(date=date(2018, 12, 7)))) == [f"2018-12-07 {line}" for line in lines]
    assert problems(text) == [UNNAMED]


@pytest.mark.parametrize(
    ("head", "cells", "people"),
    [
        ("Speakers", '"Ada Lovelace, Bo Bright"', [Person("Ada Lovelace"), Person("Bo Bright")]),
        ("Speaker", '"Ada Lovelace, Analytical Engines"', [Person("Ada Lovelace", "Analytical Engines")]),
        ("Speaker", '"Ada, Home; Bo, Away"', [Person("Ada", "Home"), Person("Bo", "Away")]),
        ("Speaker,Company", "Ada Lovelace,Analytical Engines", [Person("Ada Lovelace", "Analytical Engines")]),
        ("Speaker", " ", []),
    ],
)
def test_people(head: str, cells: str, people: list[Person]) -> None:
    text = table(f"Talk,09:00,09:30,{cells}", head=f"Title,Start,End,{head}")
    assert list(opened(text).days[0].slots[0].speakers) == people


def test_other_columns() -> None:
    text = table(
        "One,09:00,10:00,Keynote,Art,https://example.org/1,a1,confirmed",
        "Two,10:00,11:00,,Art,no link,a2,Cancelled",
        "Three,11:00,12:00,,,no link,a3,",
        head="Title,Start,End,Type,Track,URL,Code,Status",
    )
    found = slots(opened(text))
    assert list(found) == ["One", "Three"]
    one = found["One"]
    assert (one.kind, one.link, one.id) == (Kind.KEYNOTE, "https://example.org/1", "a1")
    assert one.track == "Art"
    assert [line.partition("; ")[0] for line in problems(text)] == [
        "f: warning: 'Three': its link is left out",
        UNNAMED.partition("; ")[0],
        "f:3: warning: 'Two': it is cancelled, and left out",
    ]


def test_rows_that_lack_something() -> None:
    text = table(
        "Talk,2018-12-07,09:00,,", ",,,,", "Later,2018-12-07,10:00,,", "When,2018-12-07,,,", "Odd,2018-12-07,xx,,"
    )
    assert told(opened(text, KNOWN)) == ["2018-12-07 09:00-10:00 Talk", "2018-12-07 10:00-11:00 Later"]
    assert problems(text, KNOWN)[1:] == [
        "f:2: warning: 'Talk' and 1 more: it has no end, and is taken to last until the next one, or an hour;"
        " give it an end or a duration",
        "f:5: warning: 'When': it is left out; there is no start; give it one, as in 09:10",
        "f:6: warning: 'Odd': it is left out; 'xx' is not a time; write it as 09:10, or as 2018-12-07 09:10",
    ]


def test_a_spreadsheet_that_is_not_in_utf_8() -> None:
    data = table("Café,2018-12-07,09:00,09:30,").encode("cp1252")
    assert list(slots(opened(data, KNOWN))) == ["Café"]
    assert "f: warning: this is not UTF-8: it is read as Windows-1252; save it with the encoding UTF-8" in problems(
        data, KNOWN
    )
    wide = table("Café,2018-12-07,09:00,09:30,").encode("utf-16")
    assert list(slots(opened(wide, KNOWN))) == ["Café"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            table('"Talk,2018-12-07,09:00,09:30,' + "x" * 140_000),
            "f:2: error: this row cannot be read: field larger than",
        ),
        (table("Talk,2018-12-07,soon,,"), "f:2: error: no row of this table has a title and a time"),
        (table(), "f: warning: there are no slots yet"),
        (table("a\0b,2018-12-07,09:00,09:30,"), "f: error: this is not a text file"),
    ],
)
def test_what_cannot_be_read(text: str, problem: str) -> None:
    assert any(one.startswith(problem) for one in problems(text, KNOWN))


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("startsAt (local)", "starts at"),
        ("Speaker_Names", "speaker names"),
        (" ROOM ", "room"),
        ("", ""),
        ("📌 Title", "title"),
    ],
)
def test_plain_headings(heading: str, words: str) -> None:
    assert plain(heading) == words


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (["Title", "Session", "Start"], {"title": 0, "start": 2, "session": 1}),
        (["Session", "Start"], {"title": 0, "start": 1}),
        (["Name", "Title", "Time"], {"title": 1, "time": 2, "speakers": 0}),
        (["Name", "Start"], {"title": 0, "start": 1}),
        (["Time", "title_en", "title_de"], {"title": 1, "time": 0}),
        (["Zeit", "Inhalt", "Lead"], {"title": 1, "time": 0, "speakers": 2}),
        (["Horário", "Duração", "Módulo", "Formato"], {"title": 2, "time": 0, "duration": 1, "type": 3}),
        (["Start Time", "Description"], {"title": 1, "start": 0}),
        (["Start", "Date"], {"start": 0, "date": 1}),
        (["a", "b"], {}),
    ],
)
def test_columns(row: list[str], found: dict[str, int]) -> None:
    assert columns(row) == found
    assert make_a_table(columns(row)) == ("title" in found)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Time,Title\n09:30-09:35,Opening\n", ["any day 09:30-09:35 Opening"]),
        ("Time,Title\n(GMT Time),\n09:30 - 09:35 (GMT+1),Opening\n", ["any day 09:30-09:35 Opening"]),
        (
            "Time,Title\r09:30-09:35,Opening\r09:35-10:00,Wheels",
            ["any day 09:30-09:35 Opening", "any day 09:35-10:00 Wheels"],
        ),
        (
            "start;end;type;title\n9:00;9:10;Coffee break;\n9:10;9:20;talk;Wheels\n",
            ["any day 09:00-09:10 Coffee break", "any day 09:10-09:20 Wheels"],
        ),
        ("day\thour\tcontent\n4th March 2024\t10:00\u201310:30\tOpening\n", ["2024-03-04 10:00-10:30 Opening"]),
        ("day,start,end,title\nTuesday,9:00,9:30,Wheels\n", ["any day 09:00-09:30 Wheels"]),
    ],
)
def test_what_spreadsheets_leave_out(text: str, lines: list[str]) -> None:
    assert told(opened(text)) == lines


def test_days_of_the_week_count_from_the_date_that_is_known() -> None:
    text = "day,start,end,title\nTuesday,9:00,9:30,Wheels\nWednesday,9:00,9:30,Cogs\n"
    assert told(opened(text, Known(zone=UTC, date=date(2024, 3, 5)))) == [
        "2024-03-05 09:00-09:30 Wheels",
        "2024-03-06 09:00-09:30 Cogs",
    ]
    assert any("say the date of the first day" in one for one in problems(text))


def test_a_name_beside_a_title_is_somebody() -> None:
    (slot,) = slots(
        opened("id,name,start,end,affiliation,title\n1,Ada Lovelace,9:00,9:30,Engines Ltd,Wheels\n")
    ).values()
    assert slot.speakers == (Person("Ada Lovelace", "Engines Ltd"),)


def test_a_line_has_several_warnings() -> None:
    text = table("Wrong,05/03/2027,14:00,13:00,")
    assert [one[:12] for one in problems(text, KNOWN) if one != UNNAMED] == ["f:2: warning"] * 2


def test_what_ends_before_it_starts_is_told_and_a_row_without_a_title() -> None:
    text = table(
        "Wrong,2027-03-05,14:00,13:00,", ",2027-03-05,15:00,16:00,", "Party,2027-03-05,22:00,02:00,", ",,,,East"
    )
    assert [one for one in problems(text, KNOWN) if one != UNNAMED] == [
        "f:2: warning: 'Wrong' is from 14:00 to 13:00 (+1), which lasts 23 h;"
        " is its end before its start? write the one that is meant",
        "f:3: warning: '15:00': this row has no title, and is left out; give it one",
    ]
    whole = table("Wrong,2027-03-05 14:00,2027-03-05 13:00", head="Title,Start,End")
    assert problems(whole, KNOWN)[1:] == [
        "f:2: warning: 'Wrong': its end is before its start; look at both: it is taken to have no length"
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("event: {name: A}\nsessions:\n  - slots:\n      - {time: 23:00-22:00, title: Talk}\n", "f:4:9"),
        ("event: {name: A}\nsessions:\n  - slots:\n      - {time: 14:00-13:30, title: Talk}\n", "f:4:9"),
    ],
)
def test_a_slot_of_nearly_a_day_is_told_in_any_format(text: str, line: str) -> None:
    (told,) = problems(text)
    assert told.startswith(f"{line}: warning: 'Talk' is from ")


@pytest.mark.parametrize("time", ["00:00-24:00", "10:00-34:00", "20:00-06:00", "14:00-11:00"])
def test_long_slots_that_may_be_meant_or_are_told_already(time: str) -> None:
    found = problems(f"event: {{name: A}}\nsessions:\n  - slots:\n      - {{time: '{time}', title: Talk}}\n")
    assert not any("' is from " in one for one in found)
