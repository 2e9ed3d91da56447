"""Markdown pages as people write them: where a title, a time, a room or a name stands, and what is none of it."""

from __future__ import annotations

import pytest

from kiosk.rundown.programme import Kind, Person

from .pages import ADA, BO, opened, problems, slots, times

CY = Person("Cy Coder")


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (
            "### Poster hour\n**10:00 - 11:00**\n\n**11:00-12:00** Lunch\n",
            ["10:00-11:00 Poster hour", "11:00-12:00 Lunch"],
        ),
        (
            "<div>10:00 - 11:00</div>\n<h4>Wheels</h4>\n<div>11:00-12:00</div>\n<h4>Cogs</h4>\n",
            ["10:00-11:00 Wheels", "11:00-12:00 Cogs"],
        ),
        ("### Session 2 10:30-12:00\n", ["10:30-12:00 Session 2"]),
        ("1. Wheels (25 min) @ 9:00 AM\n2. Break (10 min) @ 9:25 AM\n", ["09:00-09:25 Wheels", "09:25-09:35 Break"]),
        ("- 12:50 Wheels (25 min)\n- 1:15 Cogs (20 min)\n", ["12:50-13:15 Wheels", "13:15-13:35 Cogs"]),
        ("- 11:00 am - 11:05 pm Wheels\n- 11:05 am - 12:00 pm Cogs\n", ["11:00-11:05 Wheels", "11:05-12:00 Cogs"]),
        ("- 11:00 am - 12:00 pm Wheels\n- 12:00 am - 12:15 pm Cogs\n", ["11:00-12:00 Wheels", "12:00-12:15 Cogs"]),
        ("- 11:20 am - 12:00 am Wheels\n", ["11:20-12:00 Wheels"]),
        ("- 8:00 pm - 2:00 am Party\n", ["20:00-02:00 (+1) Party"]),
    ],
)
def test_where_times_and_titles_stand(page: str, told: list[str]) -> None:
    assert times(page) == told


@pytest.mark.parametrize(
    ("page", "title", "people", "kind"),
    [
        (
            "- 9:00-9:30 Ada Lovelace and Cy Coder, *On Engines*\n",
            "On Engines",
            [Person("Ada Lovelace"), CY],
            Kind.TALK,
        ),
        ("- 9:00-9:30 **Invited talk:** Bo Bright, *On Engines*\n", "On Engines", [BO], Kind.TALK),
        ('- 9:00-9:30 Keynote: Bo Bright \u2014 "On Engines"\n', "On Engines", [BO], Kind.KEYNOTE),
        ("- 9:00-9:30 Opening: *Bo Bright, MD, PhD*\n", "Opening", [Person("Bo Bright MD PhD")], Kind.REMARKS),
        (
            "- 9:00-9:30 Keynote \u201cOn Engines\u201d by Bo Bright\n",
            "Keynote \u201cOn Engines\u201d",
            [BO],
            Kind.KEYNOTE,
        ),
        ("- 9:00-9:30 **Module 2:** Taking Turns\n", "Module 2: Taking Turns", [], Kind.TALK),
        (
            "<table><tr><td>9:00-9:30</td><td><b>On Engines</b><br>Bo Bright<br>(English)</td></tr></table>\n",
            "On Engines",
            [BO],
            Kind.TALK,
        ),
        (
            "<table><tr><td>9:00-9:30</td><td>Invited talk by <b>Bo Bright</b><br>Title: TBA</td></tr></table>\n",
            "Invited talk",
            [BO],
            Kind.TALK,
        ),
        (
            "<table><tr><td>9:00-9:30</td><td>Talks:<br><i>- Wheels</i><br><i>- Cogs</i></td></tr></table>\n",
            "Talks",
            [],
            Kind.TALK,
        ),
        (
            "<table><tr><td>9:00-9:30</td><td><h4>Keynote</h4><i>Ada Lovelace, Engines Ltd</i><br>"
            "<b>On Engines</b></td></tr></table>\n",
            "On Engines",
            [ADA],
            Kind.KEYNOTE,
        ),
        ("9:00-9:30\n\n_On Engines_\n\nBo Bright<sup>1</sup><sup>,</sup><sup>2</sup>\n", "On Engines", [BO], Kind.TALK),
        (
            "### Turning things\n9:00-9:30\nSpeakers:\n+ *Bo Bright*\n+ *Cy Coder* Selected\n",
            "Turning things",
            [BO, CY],
            Kind.TALK,
        ),
        (
            "<div>9:00-9:30</div>\n<h4>On Engines</h4>\n<p><b>Speaker:</b> Ada Lovelace - Engines Ltd</p>\n",
            "On Engines",
            [ADA],
            Kind.TALK,
        ),
    ],
)
def test_titles_and_people(page: str, title: str, people: list[Person], kind: Kind) -> None:
    (slot,) = slots(page)
    assert (slot.title, list(slot.speakers), slot.kind) == (title, people, kind)


def test_a_grid_with_what_is_for_everybody() -> None:
    page = (
        "| Time | Hall A | Hall B |\n|---|---|---|\n"
        "| 9:00-9:10 | Opening | Opening |\n"
        "| 9:10-9:30 | Wheels | Cogs |\n"
        "| 9:30-9:40 | Coffee break |\n"
        "| 9:40-10:00 | Belts | - |\n"
    )
    assert [(slot.title, slot.room) for slot in slots(page)] == [
        ("Opening", ""),
        ("Wheels", "Hall A"),
        ("Cogs", "Hall B"),
        ("Coffee break", ""),
        ("Belts", "Hall A"),
    ]


def test_the_times_of_other_zones_are_no_titles() -> None:
    page = (
        "<table><tr><td>GMT</td><td>US East</td><td>Taipei</td><td></td></tr>"
        "<tr><td>12:00</td><td>07:00</td><td>20:00</td><td>Opening</td></tr>"
        "<tr><td>12:10</td><td>07:10</td><td>20:10</td><td>Wheels</td></tr></table>\n"
    )
    assert [(str(slot.start), slot.title, slot.room) for slot in slots(page)] == [
        ("12:00", "Opening", ""),
        ("12:10", "Wheels", ""),
    ]
    assert not [one for one in problems(page) if "ends before" in one]


@pytest.mark.parametrize("heading", ["### All times are local time in Turin", "#### Time zone: CET"])
def test_a_heading_about_the_times_is_no_session(heading: str) -> None:
    (slot,) = slots(f"{heading}\n\n- 9:00-9:30 Wheels\n")
    assert slot.session is None


def test_a_heading_may_name_the_room() -> None:
    (slot,) = slots("## Agenda\n### Workshop room: 103C\n- 9:00-9:30 Wheels\n")
    assert (slot.room, slot.session) == ("103C", None)


@pytest.mark.parametrize("heading", ["# Session 1", "# Session 1 9:00-10:00"])
def test_a_session_is_not_what_the_event_is_called(heading: str) -> None:
    assert opened(f"{heading}\n- 9:00-9:30 Wheels\n\n# Keynote\n").event.name == "page"


@pytest.mark.parametrize(
    "line",
    ["**Day 1: 23/11/2021**", "Date Time: Tuesday, November 23rd, 2021, 12:00 PM UTC", "## Tue 11/23/2021"],
)
def test_days(line: str) -> None:
    (day,) = opened(f"{line}\n\n- 9:00-9:30 Wheels\n").days
    assert str(day.date) == "2021-11-23"


def test_a_line_that_was_broken_twice_is_two_lines() -> None:
    page = "* 9:00-10:00 Wheels<br/>\nRecording<br/>\nand more\n"
    assert times(page) == ["09:00-10:00 Wheels"]
