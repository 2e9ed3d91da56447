"""Markdown pages as workshops write them: what each way of writing a programme is read as."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind, Person, Programme, Session, Slot

from .foreign import told

ADA, BO = Person("Ada Lovelace", "Engines Ltd"), Person("Bo Bright")


def opened(page: str, known: Known = door.NOTHING_KNOWN) -> Programme:
    reading = door.parse(page.encode(), "page.md", known)
    assert reading.programme is not None, [str(problem) for problem in reading.problems]
    return reading.programme


def problems(page: str, known: Known = door.NOTHING_KNOWN) -> list[str]:
    """What is said of a page, but for that it names no event and that kinds are guessed."""
    said = [str(problem).removeprefix("page.md:") for problem in door.parse(page.encode(), "page.md", known).problems]
    return [one for one in said if "is called" not in one and "kinds of slots" not in one]


def slots(page: str, known: Known = door.NOTHING_KNOWN) -> list[Slot]:
    return [slot for day in opened(page, known).days for slot in day.slots]


def times(page: str) -> list[str]:
    return [f"{slot.start}-{slot.end} {slot.title}" for slot in slots(page)]


TWO = ["09:00-09:30 Opening", "09:30-10:00 Wheels"]


@pytest.mark.parametrize(
    "page",
    [
        "09:00 - 09:30 &nbsp;&nbsp; Opening\n\n09:30 - 10:00 &nbsp; Wheels\n",
        "# Schedule\n\n- 09:00-09:30 Opening\n- 09:30-10:00 Wheels\n",
        "* **9:00–9:30**: Opening\n\n\n* **9:30 – 10:00**: *Wheels*\n",
        "1. 9.00-9.30 Opening\n2. 9.30-10.00 Wheels\n",
        "9h00 - 9h30 Opening  \n9h30 - 10h Wheels\n",
        "9:00 to 9:30 | Opening\n9:30 to 10:00 | Wheels\n",
        "0900-0930 Opening\n\n0930-1000 hrs Wheels\n",
        "9:00 AM -- 9:30 AM PST / 12:00 PM EST Opening\n\n9:30–10 am Wheels\n",
        "| Time | What |\n|---|---|\n| 09:00 - 09:30 | Opening |\n| 09:30 - 10:00 | [Wheels](https://example.org) |\n",
        "|Time|Event|\n|09:00 - 09:30|Opening|\n|09:30 - 10:00|&nbsp; Wheels|\n",
        "|:--|:--|\n|**9:00**|Opening|\n|**9:30 - 10:00**|Wheels|\n",
        "| Event | Time |\n|---|---|\n| Opening | 09:00-09:30 |\n| Wheels | 09:30-10:00 |\n",
        "| Start | End | Title |\n|---|---|---|\n| 9:00 | 9:30 | Opening |\n| 9:30 | 10:00 | Wheels |\n",
        "|9:00am|9:30am|Opening|\n|9:30am|10:00am|Wheels|\n",
        "<table><tr><th>9:00 - 9:30</th><td>Opening</td></tr>\n<tr><td>9:30-10:00</td><td><b>Wheels</b></table>\n",
        '| <span style="x">09:00 - 09:30</span> | Opening |\n| <span>09:30 - 10:00</span> | Wheels |\n',
        "### 9:00 - 9:30 Opening\n\n### Wheels (9:30 - 10:00)\n",
        "### 9:00 - 9:30\nOpening\n\n### 9:30 - 10:00\n\n**Wheels**\n",
        "- Opening (9:00-9:30)\n- Wheels, 9:30-10:00\n",
        "```\n09:00-09:30  Opening\n09:30-10:00  Wheels\n```\n",
        "    09:00-09:30  Opening\n    09:30-10:00  Wheels\n",
        "> 09:00-09:30 Opening\n>\n> 09:30-10:00 Wheels\n",
        "- 09:00 - 09:30 Opening :wave:\n- ☕ 09:30 - 10:00 Wheels {: .note}\n",
        "---\ntitle: Schedule\ndate: 2001-01-01\n---\n09:00-09:30 Opening\n\n09:30-10:00 Wheels\n",
        "Title: Schedule\nDate: 2001-01-01\n\n09:00-09:30 Opening\n\n09:30-10:00 Wheels\n",
        "{% include x.html %}\n09:00-09:30 Opening\n\n09:30-10:00 [Wheels]({{ '/w' | relative_url }})\n",
        "<!--\n| 08:00-08:30 | Breakfast |\n-->\n09:00-09:30 Opening\n\n09:30-10:00 Wheels\n",
        "- 09:00 Opening\n- 09:30 Wheels\n\n10:00-10:00\n",
    ],
)
def test_one_day_in_many_hands(page: str) -> None:
    assert times(page) == TWO
    assert opened(page).days[0].date is None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (["11:00-12:00", "12:50 - 02:55", "02:55-03:40"], ["11:00-12:00", "12:50-14:55", "14:55-15:40"]),
        (["11:30", "12:30", "1:15", "5:00 - 6:00"], ["11:30-12:30", "12:30-13:15", "13:15-17:00", "17:00-18:00"]),
        (["1:00-1:30", "2:00-3:00"], ["13:00-13:30", "14:00-15:00"]),
        (["9:00-10:00", "6:00-7:00", "8:30-10:00"], ["09:00-10:00", "18:00-19:00", "20:30-22:00"]),
        (["9:00-10:00", "13:00-14:00", "02:00-03:00"], ["02:00-03:00", "09:00-10:00", "13:00-14:00"]),
        (["22:00-23:30", "23:30-01:00", "01:00-02:00"], ["22:00-23:30", "23:30-01:00 (+1)", "01:00 (+1)-02:00 (+1)"]),
        (["9:00am-noon", "12:00 noon - 1pm", "1-2 pm"], ["09:00-12:00", "12:00-13:00", "13:00-14:00"]),
        (["10:00 pm - midnight"], ["22:00-00:00 (+1)"]),
        (["10:00am-11:00am", "11:05pm-12:00pm", "12:00pm-1:00pm"], ["10:00-11:00", "11:05-12:00", "12:00-13:00"]),
        (["12:00-12:30", "12:30 - 11:30", "14:00-15:00"], ["12:00-12:30", "12:30-14:00", "14:00-15:00"]),
        (["17:00-17:30", "18:00 -"], ["17:00-17:30", "18:00-19:00"]),
    ],
)
def test_what_times_mean(written: list[str], meant: list[str]) -> None:
    page = "\n".join(f"- {each} Part {number}" for number, each in enumerate(written))
    assert sorted(f"{slot.start}-{slot.end}" for slot in slots(page)) == sorted(meant)


def test_what_is_guessed_of_times_is_said_once() -> None:
    page = "- 11:00-12:00 A\n- 12:50-02:55 B\n- 02:55-03:40 C\n- 3:40 D\n- 4:40-4:30 E\n"
    assert problems(page) == [
        "2: warning: 'B' and 2 more: its time is read as one after noon, on a clock of 12 hours; look at it",
        "4: warning: 'D': it has no end, and is taken to last until the next one, or an hour; give it an end,"
        " as in 09:10-09:40",
        "5: warning: 'E': it ends before it starts, so its end is not used; correct the page",
    ]


@pytest.mark.parametrize(
    ("line", "title", "people", "kind"),
    [
        ("Opening remarks (Ada Lovelace)", "Opening remarks", [Person("Ada Lovelace")], Kind.REMARKS),
        ("Keynote 1: On Engines, Ada Lovelace, Engines Ltd", "On Engines", [ADA], Kind.KEYNOTE),
        ("[Keynote 2: *NEW:* On Engines,  Ada Lovelace, Engines Ltd](#k)", "NEW: On Engines", [ADA], Kind.KEYNOTE),
        ("Contributed Talk: On C, Go, and D, Bo Bright", "On C, Go, and D", [BO], Kind.TALK),
        ("Invited Talk: Ada Lovelace (*Engines Ltd*)", "Invited Talk", [ADA], Kind.KEYNOTE),
        ("Keynote Talk by [Ada Lovelace](https://a.example) (Engines Ltd)", "Keynote Talk", [ADA], Kind.KEYNOTE),
        ("Talk 3: Bo Bright", "Talk 3", [BO], Kind.TALK),
        ("On Engines – Ada Lovelace (Engines Ltd)", "On Engines", [ADA], Kind.TALK),
        ("“On Engines”, Ada Lovelace, Engines Ltd", "On Engines", [ADA], Kind.TALK),
        ("**On Engines** Bo Bright", "On Engines", [BO], Kind.TALK),
        ("[On Engines](https://o.example) *Bo Bright and Cy Coder*", "On Engines", [BO, Person("Cy Coder")], Kind.TALK),
        ("**Ada Lovelace** (Engines Ltd): On Engines", "On Engines", [ADA], Kind.TALK),
        ("Invited Talk by Ada Lovelace, Engines Ltd: “On Engines”", "On Engines", [ADA], Kind.TALK),
        ("Talk by Fran√ßois Chollet", "Talk", [Person("François Chollet")], Kind.TALK),
        ("On Engines by Bo Bright", "On Engines", [BO], Kind.TALK),
        ("Panel: Bo Bright, Cy Coder", "Panel", [BO, Person("Cy Coder")], Kind.PANEL),
        ("Panel on Engines: Bo Bright, Cy Coder", "Panel on Engines", [BO, Person("Cy Coder")], Kind.PANEL),
        ("Panel Discussion: Beyond the Wheel", "Panel Discussion: Beyond the Wheel", [], Kind.PANEL),
        (
            "On Engines, Ada Lovelace and Bo Bright, Home",
            "On Engines",
            [Person("Ada Lovelace", "Home"), Person("Bo Bright", "Home")],
            Kind.TALK,
        ),
        ("Poster Introduction: Bo Bright", "Poster Introduction", [BO], Kind.REMARKS),
        (
            "Invited Talk - [Ada Lovelace](https://a.example) (Engines Ltd): *On Engines*",
            "On Engines",
            [ADA],
            Kind.KEYNOTE,
        ),
        ("Spotlight Talks 2 - Bo Bright, Cy Coder", "Spotlight Talks 2", [BO, Person("Cy Coder")], Kind.TALK),
        ("Panel - Bo Bright, Cy Coder", "Panel", [BO, Person("Cy Coder")], Kind.PANEL),
        (
            "Contributed Talk: On Engines, Bo Bright, ETH Zurich",
            "On Engines",
            [Person("Bo Bright", "ETH Zurich")],
            Kind.TALK,
        ),
        ("Posters &amp; Coffee", "Posters & Coffee", [], Kind.POSTERS),
        ("Updates: Wheels, Cogs, Belts", "Updates: Wheels, Cogs, Belts", [], Kind.TALK),
        ("Spotlight Session #1", "Spotlight Session #1", [], Kind.TALK),
        ("Machine Learning, Deep Learning", "Machine Learning, Deep Learning", [], Kind.TALK),
        ("Fran√ßois Chollet: Keras", "François Chollet: Keras", [], Kind.TALK),
        ("1 min lightning talks", "1 min lightning talks", [], Kind.TALK),
        ("On Engines: [Slides](a.pdf) [Video](b)", "On Engines", [], Kind.TALK),
        ("&lt;b&gt;On Engines&lt;/b&gt;", "<b>On Engines</b>", [], Kind.TALK),
        ("<b>On</b> Engines<sup>2</sup>", "On Engines2", [], Kind.TALK),
    ],
)
def test_title_people_and_kind(line: str, title: str, people: list[Person], kind: Kind) -> None:
    (slot,) = slots(f"09:00 - 09:30 &nbsp; {line}\n")
    assert (slot.title, list(slot.speakers), slot.kind) == (title, people, kind)


@pytest.mark.parametrize(
    ("line", "title", "sponsors", "notice"),
    [
        ("Lunch", "Lunch", (), ""),
        ("Lunch (1 hr)", "Lunch", (), ""),
        ("Pick up lunch. **It is sponsored by Acme and Globex.**", "Pick up lunch", ("Acme", "Globex"), "It is …"),
        ("Lunch (sponsored by Acme)", "Lunch", ("Acme",), ""),
        ("Lunch sponsored by Acme, Globex & Initech", "Lunch", ("Acme", "Globex", "Initech"), ""),
        ("Lunch – Bring your badge", "Lunch", (), "Bring your badge"),
    ],
)
def test_lunch(line: str, title: str, sponsors: tuple[str, ...], notice: str) -> None:
    (slot,) = slots(f"12:00-13:00 {line}\n")
    assert (slot.title, slot.kind, slot.sponsors) == (title, Kind.LUNCH, sponsors)
    assert slot.notice.startswith(notice.removesuffix("…"))
    assert bool(slot.notice) == bool(notice)


SHOWCASE = """
12:50 - 13:50 Open Showcase (10 minutes each)
  + [Wheel](https://wheel.example) - Ada Lovelace, Engines Ltd
  + Cog (Bo Bright)
  + [Belt &amp; Chain](https://belt.example) - Ada Lovelace and Bo Bright, Home
  + Just a name
"""


def test_a_showcase_has_its_projects() -> None:
    (slot,) = slots(SHOWCASE)
    assert (slot.title, slot.kind, slot.each) == ("Open Showcase", Kind.SHOWCASE, timedelta(minutes=10))
    both = (Person("Ada Lovelace", "Home"), Person("Bo Bright", "Home"))
    assert [(each.id, each.name, each.link, each.presenters) for each in slot.projects] == [
        ("wheel", "Wheel", "https://wheel.example", (ADA,)),
        ("cog", "Cog", "", (BO,)),
        ("belt-chain", "Belt & Chain", "https://belt.example", both),
        ("just-a-name", "Just a name", "", ()),
    ]


def test_a_list_below_what_is_no_showcase_is_left_out_and_said() -> None:
    page = "- 10:00-11:00 Oral session\n  - Paper one\n  - Paper two\n"
    (slot,) = slots(page)
    assert (slot.title, slot.projects) == ("Oral session", ())
    assert [one.partition(";")[0] for one in problems(page)] == [
        "2: warning: 'Oral session': the list below it has no times, and is left out"
    ]


SESSIONS = """
# Schedule

08:50 - 09:00 Opening

### Session 1: Wheels (Chair: Ada Lovelace)

09:00 - 10:00 Round ones

---

10:00 - 10:30 Coffee

### Session II (Chairs: Ada Lovelace and Bo Bright)
10:30 - 11:00 Cogs

## Afternoon
Chair: Bo Bright

13:00 - 14:00 Belts
"""


def test_sessions_end_at_a_rule_or_the_next_heading() -> None:
    ada, bo = Person("Ada Lovelace"), Person("Bo Bright")
    assert [slot.session for slot in slots(SESSIONS)] == [
        None,
        Session("Wheels", "1", (ada,)),
        None,
        Session("Session II", "", (ada, bo)),
        Session("Afternoon", "", (bo,)),
    ]


@pytest.mark.parametrize(
    "page",
    [
        "### 9:00 - 10:00 Session 3: Wheels\n- 9:00 - 9:30 A\n- 9:30 - 10:00 B\n",
        "### Session 3: Wheels (9:00 - 10:00)\n\n9:00 A\n\n9:30 B\n",
        "- 9:00 - 10:00 Session 3: Wheels\n  - 9:00 A\n  - 9:30 B\n",
        "**Session 3: Wheels**\n\n- 9:00-9:30 A\n- 9:30-10:00 B\n",
        "<table><tr><td colspan=2>Session 3: Wheels</td></tr><tr><td>9:00-9:30</td><td>A</td></tr>"
        "<tr><td>9:30-10:00</td><td>B</td></tr></table>\n",
    ],
)
def test_what_holds_others_is_their_session(page: str) -> None:
    assert times(page) == ["09:00-09:30 A", "09:30-10:00 B"]
    assert {slot.session for slot in slots(page)} == {Session("Wheels", "3")}


def test_lines_below_a_time_tell_more() -> None:
    page = (
        "- 9:00 - 9:30 Keynote\n  - Title: On Engines\n  - Speaker: Ada Lovelace, Engines Ltd\n"
        "\n### 10:00 - 10:30\n**On Wheels**\n\n*Bo Bright*\n"
    )
    keynote, talk = slots(page)
    assert (keynote.title, keynote.speakers, keynote.kind) == ("On Engines", (ADA,), Kind.KEYNOTE)
    assert (talk.title, talk.speakers) == ("On Wheels", (BO,))


def test_a_line_with_a_chair_begins_a_session() -> None:
    (slot,) = slots("**Morning Wheels** (Chair: Bo Bright)\n\n09:00-09:10 **A**\n")
    assert slot.session == Session("Morning Wheels", "", (BO,))


def test_a_label_and_the_title_in_the_next_cell() -> None:
    (slot,) = slots(
        "<table><tr><td>08:30–09:15</td><td><b>Lecture 01</b></td><td>On Engines, Bo Bright</td></tr></table>"
    )
    assert (slot.title, slot.speakers) == ("On Engines", (BO,))


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
        "",
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
