"""Markdown pages as a whole: tables and grids, days, zones, links, what is refused, how they are known."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind, Session

from .foreign import told
from .pages import ADA, BO, opened, problems, slots, times


def test_the_columns_of_a_table() -> None:
    page = (
        "| Time | Title | Speaker | Room |\n|---|---|---|---|\n"
        "| 9:00-9:30 | Keynote 1: Wheels | Ada Lovelace, Engines Ltd | Hall A |\n"
        "| 9:30-10:00 | Cogs | <a href='https://bo.example'>Bo Bright<a/> | Hall B | |\n"
        "| 10:00-10:30 | Break | - | |\n"
    )
    wheels, cogs, pause = slots(page)
    assert (wheels.title, wheels.speakers, wheels.room, wheels.kind) == ("Wheels", (ADA,), "Hall A", Kind.KEYNOTE)
    assert (cogs.title, cogs.speakers, cogs.room) == ("Cogs", (BO,), "Hall B")
    assert (pause.title, pause.speakers, pause.kind) == ("Break", (), Kind.BREAK)


def test_a_grid_has_a_column_for_each_room() -> None:
    page = (
        "<table><tr><th>Time</th><th>Hall A</th><th>Hall B</th></tr>"
        "<tr><td>9:00-9:30</td><td colspan=2>Opening</td></tr>"
        "<tr><td>9:30-10:00</td><td>Wheels</td><td rowspan=2>Cogs</td></tr>"
        "<tr><td>10:00-10:30</td><td>Belts and<br>braces</td></tr></table>\n"
    )
    assert [(str(slot.start), str(slot.end), slot.title, slot.room) for slot in slots(page)] == [
        ("09:00", "09:30", "Opening", ""),
        ("09:30", "10:00", "Wheels", "Hall A"),
        ("09:30", "10:30", "Cogs", "Hall B"),
        ("10:00", "10:30", "Belts and braces", "Hall A"),
    ]


def test_what_hangs_down_beside_slots_is_their_session() -> None:
    page = (
        "<table><tr><td>9:00</td><td rowspan=2>Theme one</td><td>Wheels</td></tr>"
        "<tr><td>9:30 - 10:00</td><td>Cogs</td></tr><tr><td>10:00-10:30</td><td colspan=2>Break</td></tr></table>\n"
    )
    assert [(slot.title, slot.session) for slot in slots(page)] == [
        ("Wheels", Session("Theme one")),
        ("Cogs", Session("Theme one")),
        ("Break", None),
    ]


def test_a_grid_has_a_column_for_each_day() -> None:
    page = (
        "<table><tr><th></th><th>Monday</th><th>Tuesday</th></tr>"
        "<tr><th>9:00-9:30</th><td>Wheels</td><td>Cogs</td></tr>"
        "<tr><th>9:30-10:00</th><td colspan=2>Coffee</td></tr></table>\n"
    )
    known = Known(zone=UTC, date=date(2024, 3, 4))
    assert told(opened(page, known)) == [
        "2024-03-04 09:00-09:30 Wheels",
        "2024-03-04 09:30-10:00 Coffee",
        "2024-03-05 09:00-09:30 Cogs",
        "2024-03-05 09:30-10:00 Coffee",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("## Monday, 4 March 2024", "## Tuesday, 5 March 2024"),
        ("## Day 1: Mon, March 4th", "## Day 2: Tue, March 5th, 2024"),
        ("**Montag, 4. März 2024**", "**Dienstag, 5. März 2024**"),
        ("Date: 4<sup>th</sup> March 2024", "Date: 5<sup>th</sup> March 2024"),
        ("### 2024-03-04", "### 2024-03-05 (Tuesday)"),
        ("## 04.03.2024", "## 05.03.2024"),
        ("# Fair 2024\n\n## March 4", "## March 5"),
        ("## Day 1", "## Day 2"),
        ("## Monday", "## Tuesday"),
        ("| Time | Monday, March 4 |\n|---|---|\n", "| Time | Tuesday, March 5 |\n|---|---|\n"),
    ],
)
def test_days_by_their_headings(first: str, second: str) -> None:
    sep = "" if first.startswith("|") else "\n\n"
    row = "| 9:00-9:30 | {} |\n\n" if first.startswith("|") else "- 9:00-9:30 {}\n\n"
    page = first + sep + row.format("Wheels") + second + sep + row.format("Cogs")
    known = Known(zone=UTC, date=date(2024, 3, 4))
    assert told(opened(page, known)) == ["2024-03-04 09:00-09:30 Wheels", "2024-03-05 09:00-09:30 Cogs"]


def test_a_year_that_is_missing_fits_the_weekday() -> None:
    page = "## Monday, March 4\n- 9:00-9:30 A\n\n## Tuesday, March 5\n- 9:00-9:30 B\n"
    around = Known(zone=UTC, around=datetime(2023, 9, 1, tzinfo=UTC))
    assert [str(day.date) for day in opened(page, around).days] == ["2024-03-04", "2024-03-05"]
    assert problems(page) == [
        " error: the days of this page have no year; say the first day's date, as in --date 2018-12-07"
    ]


def test_days_without_any_date_need_one() -> None:
    page = "## Day 1\n- 9:00-9:30 A\n\n## Day 2\n- 9:00-9:30 B\n"
    assert problems(page) == [
        " error: the days of this page have no dates; say that of the first, as in --date 2018-12-07"
    ]


def test_the_only_day() -> None:
    page = "### July 27, 2024 (CET)\n\n- 9:00-9:30 A\n"
    assert opened(page).days[0].date == date(2024, 7, 27)
    assert opened(page, Known(date=date(2024, 7, 28))).days[0].date == date(2024, 7, 28)
    assert opened(page.replace(", 2024", "")).days[0].date is None


def test_a_zone_that_is_said() -> None:
    page = "All times are in CET.\n\n- 9:00-9:30 A\n"
    assert opened(page).event.timezone is None
    assert problems(page) == [
        " warning: the times are said to be in CET, which does not say whose clocks are meant: this computer's count;"
        " name the place, as in --timezone Europe/Berlin"
    ]
    assert problems(page, Known(zone=UTC)) == []
    assert str(opened("Times are those of Europe/Vienna.\n\n- 9:00-9:30 A\n").event.timezone) == "Europe/Vienna"


def test_the_event() -> None:
    page = "# Wheels 2024\n\n## [LIVE STREAM AVAILABLE](https://live.example)\n\n- 9:00-9:30 A\n"
    event = opened(page).event
    assert (event.name, event.livestream) == ("Wheels 2024", "https://live.example")
    assert opened('---\ntitle: "Cogs 2024"\n---\n# Schedule\n- 9:00-9:30 A\n').event.name == "Cogs 2024"
    assert opened("# Schedule\n- 9:00-9:30 A\n").event.name == "page"


def test_links() -> None:
    page = "- 9:00-9:30 [A](https://a.example)\n- 9:30-10:00 [B](talks#b)\n"
    page += "- 10:00-10:30 [C](#c)\n- 11:00-11:30 [D](ftp://d.example)\n"
    assert [slot.link for slot in slots(page)] == ["https://a.example", "", "", ""]
    assert [one.partition(";")[0] for one in problems(page)] == [
        " warning: 'B': its link is only a part of an address, and left out",
        " warning: 'D': its link is left out",
    ]


@pytest.mark.parametrize(
    "page",
    [
        "# Programme\n\nComing soon!\n",
        "# Programme\n\n- Ada Lovelace: On Engines\n- 3 posters, 10% of them new, on 2024-03-04\n",
        "The doors are open from 4pm to 6pm.\n",
        "<!-- 09:00 - 09:30 Opening -->\n",
        "Registration is open:\n+ 17:00-20:00 on Monday\n",
    ],
)
def test_a_page_without_times_is_refused(page: str) -> None:
    assert problems(page) == [
        " error: there is no time on this page that a slot could begin at; begin the line of each with its time,"
        " as in 09:10-09:40 Opening remarks"
    ]


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("09:00-09:30\n", " error: no time on this page has a title beside it; write one behind each time"),
        (
            "- 9:00 A\n" * 5_001,
            " error: there are more than 5,000 times on this page, the most that are read; is it the right file?",
        ),
        ("a\0b", " error: this is not a text file; a programme is written as plain text, in UTF-8"),
        ("x" * 2**19 + "y", " error: this page is larger than 512 KiB, the most that is read; is it the right file?"),
    ],
)
def test_what_cannot_be_read(page: str, problem: str) -> None:
    assert problem in problems(page)


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("# Schedule\n\n09:00 - 09:30 Opening\n", "-", "Markdown"),
        ("| Time | Event |\n|---|---|\n| 9:00 | Opening |\n", "program", "Markdown"),
        ("nothing that is known", "page.md", "Markdown"),
        ("<table><tr><td>9:00</td></tr></table>", "page.md", "Markdown"),
        ("# a comment\nevent:\n  name: x\nsessions: []\n", "-", "YAML"),
        ("sessionz:\n- time: 09:00-09:30\n", "-", "YAML"),
        ("Title,Start,End\nTalk,09:00,09:30\n", "-", "CSV"),
        ("<schedule>09:00</schedule>", "-", "XML"),
    ],
)
def test_a_page_is_known_by_its_name_or_its_content(text: str, name: str, form: str) -> None:
    assert door.known_format(text.encode(), name).name == form


def test_prose_around_a_programme_is_passed_over() -> None:
    page = (
        "# Fair\n\nWe meet on May 5, 9:00am-5:00pm in the hall.\n\n09:00-09:30 Opening\n\n"
        "09:30-10:30 Poster session\n\n**Accepted posters**\n\n* The session itself runs from 4pm to 4:50pm.\n"
        "* *Wheels*, Bo Bright\n\n## Venue\n\nHall A\n"
    )
    assert times(page) == ["09:00-09:30 Opening", "09:30-10:30 Poster session"]
    assert opened(page).days[0].date is None


def test_the_hours_of_a_day_are_no_slot() -> None:
    page = (
        "*Meeting times:*\n\n* Monday, July 14, 9:00 AM – 5:00 PM\n* Tuesday July 15, 9:00 AM – 5:00 PM\n\n"
        "📅 July 14, 2025\\\n⏰ 9:00 - 17:00\\\n🏨 Hall A\n\n"
        "- 9:00-9:30 Wheels\n\n**9:00 - 17:00, Tuesday, 15 July 2025 | Hall B**\n\n- 9:00-9:30 Cogs\n"
    )
    assert told(opened(page)) == ["2025-07-14 09:00-09:30 Wheels", "2025-07-15 09:00-09:30 Cogs"]


def test_a_cell_of_a_grid_may_have_a_time_of_its_own() -> None:
    page = "| | Monday | Tuesday |\n|--|--|--|\n| 9:00-10:00 | Wheels | 9:15-9:45 Cogs |\n"
    known = Known(zone=UTC, date=date(2024, 3, 4))
    assert told(opened(page, known)) == ["2024-03-04 09:00-10:00 Wheels", "2024-03-05 09:15-09:45 Cogs"]


def test_a_line_goes_on_in_the_next_of_the_file() -> None:
    page = "* 09:00 - 9:30, A very long\n  title, Bo Bright\n* 9:30 - 10:00, Wheels\n"
    assert [(slot.title, slot.speakers) for slot in slots(page)] == [("A very long title", (BO,)), ("Wheels", ())]


def test_problems_name_the_line() -> None:
    page = "---\ntitle: Schedule\n---\n\n# Schedule\n\n<table>\n<tr>\n<td>18:00</td><td>Closing</td>\n</tr>\n</table>\n"
    assert [one.partition(":")[0] for one in problems(page)] == ["8"]


@pytest.mark.parametrize("title", ["Tuesday social", "Day 1 in review", "about lunes"])
def test_a_title_with_a_day_in_it_is_a_title(title: str) -> None:
    assert times(f"- 9:00-10:00 Talk\n- 10:00-11:00 {title}\n")[1] == f"10:00-11:00 {title}"


@pytest.mark.parametrize("hours", ["Friday morning", "Day 1", "Freitag", "Friday, 5 May"])
def test_a_day_with_its_hours_is_no_slot(hours: str) -> None:
    assert times(f"{hours}, 9:00-17:00\n\n- 9:00-10:00 Talk\n") == ["09:00-10:00 Talk"]


@pytest.mark.parametrize("key", ["website", "url", "canonical_url", "baseurl"])
def test_a_site_that_the_front_matter_names_makes_links_whole(key: str) -> None:
    page = f"---\n{key}: 'https://fair.example/2024'\n---\n- 9:00-9:30 [A](talks#a)\n- 9:30-10:00 [B](/b)\n"
    assert [slot.link for slot in slots(page)] == ["https://fair.example/2024/talks#a", "https://fair.example/b"]
    assert opened(page).event.website == "https://fair.example/2024"
    assert not problems(page)


SLOT = "\n\n- 09:00-10:00 Opening\n"


@pytest.mark.parametrize(
    ("before", "day"),
    [
        (
            "# Fair\n\nThe fair will take place on **August 15, 2022, 8:30am-5:00pm EDT**. Please register.",
            "2022-08-15",
        ),
        ("---\ntitle: The Fair of 15 August 2022\n---\n", "2022-08-15"),
        ("# Fair\n\nOn August 15, 2022. Submission deadline: June 1, 2022. It is on 15 August 2022.", "2022-08-15"),
        ("# Fair\n\nThe submission deadline is June 1, 2022.", "None"),
        ("# Fair\n\nLast updated: June 1, 2022", "None"),
        ("# Fair\n\nFrom August 15, 2022 we build, on August 19, 2022 we show.", "None"),
        ("# Fair\n\nIn August 2022.", "None"),
        ("---\ndate: 2022-08-15\n---\n", "None"),
    ],
)
def test_the_only_date_in_the_text_before_the_programme(before: str, day: str) -> None:
    reading = door.parse((before + SLOT).encode(), "fair.md", Known(zone=UTC))
    assert reading.programme is not None
    assert str(reading.programme.days[0].date) == day
    said = [problem for problem in reading.problems if "only date before the first slot" in problem.what]
    assert len(said) == (day != "None")
    asked = door.parse((before + SLOT).encode(), "fair.md", Known(zone=UTC, date=date(2023, 1, 2)))
    assert asked.programme is not None
    assert str(asked.programme.days[0].date) == "2023-01-02"


def test_several_talks_in_one_cell() -> None:
    page = (
        "<table><tr><td>10:00</td><td>11:05</td><td>Invited Talks</td><td>\n"
        '<a href="https://a.example">Ada Lovelace</a> (Engines - Head, Looms & Cards)\n<br><em>Title: On Engines</em>\n'
        "<br>Bo Bright (Away, the Institute\n<br>for Somewhere)\n<br><em>Title: On Wheels</em>\n"
        "<br><i>Session Chair: Cy Clear</i></td></tr></table>\n"
    )
    (slot,) = opened(page).days[0].slots
    assert slot.title == "Invited Talks"
    assert [(one.name, one.affiliation) for one in slot.speakers] == [
        ("Ada Lovelace", "Engines - Head, Looms & Cards"),
        ("Bo Bright", "Away, the Institute for Somewhere"),
    ]
