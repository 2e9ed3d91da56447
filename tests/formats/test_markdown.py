"""Markdown pages as workshops write them: what each way of writing a programme is read as."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.rundown.programme import Kind, Person, Session

from .pages import ADA, BO, opened, problems, slots, times

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
        ("Invited Talk: Ada Lovelace (*Engines Ltd*)", "Invited Talk", [ADA], Kind.TALK),
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
            Kind.TALK,
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
        ("<b>On</b> Engines<sup>2</sup>", "On Engines²", [], Kind.TALK),
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
