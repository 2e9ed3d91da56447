"""Whatever a page holds, there is an answer; and a page that was written reads back."""

from __future__ import annotations

import string
from datetime import time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.formats import door
from kiosk.formats.names import are_names, is_name, listed, with_affiliation
from kiosk.formats.problems import Reading
from kiosk.rundown.programme import Person

from .readings import check

often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(page: str) -> Reading:
    return door.parse(page.encode("utf-8", "replace"), "f.md")


pieces = st.sampled_from(
    [
        *("09:00 - 09:30 ", "9:00", "2.55-", "23:59-00:01 ", "noon", "12 am - ", "99:99", "0900-0930 ", "24:30-25:00 "),
        *(
            "# ",
            "### ",
            "- ",
            "  * ",
            "1. ",
            "    ",
            "> ",
            "| ",
            "|---|---|\n",
            "\n",
            "\n\n",
            "---\n",
            "***",
            "`",
            "```\n",
        ),
        *("<table><tr><td>", "</td><td colspan=9999 rowspan=9>", "</tr>", "<td rowspan='x'>", "<br>", "<!--", "-->"),
        *(
            "<ul><li>",
            "<pre>",
            "</pre>",
            "&nbsp;",
            "&#0;",
            "&lt;",
            "[a](b)",
            "[x](https://x.example)",
            "![](p)",
            "<a href=",
        ),
        *(
            "Session 1: Foo (Chair: Ada Lovelace)",
            "Chair: ",
            "Keynote 1: On, Ada Lovelace, X",
            "Lunch. Sponsored by A.",
        ),
        *(
            "Showcase (10 minutes each)",
            "Title: ",
            "Speaker: ",
            "Monday, 4 March 2024",
            "Day 2",
            "Room: A",
            "29 February",
        ),
        *(":tea:", "{{", "}}", "{: .x}", "Title", "Ada Lovelace", "(", ")", "“", "\u202e", "\ud800", "√ß", "..."),
    ]
)


@often
@given(st.lists(pieces, max_size=40).map("".join))
@example("09:00 - 09:30 \u202eA")
@example("|09:00|")
@example("<table><tr><td rowspan=3>9:00</td><td rowspan=2>A</td></tr><tr></tr><tr><td>B</td></tr></table>")
def test_pieces_of_pages(page: str) -> None:
    check(read(page))


@often
@given(st.text(st.characters(), max_size=200))
def test_any_text(text: str) -> None:
    check(read(text))
    check(read(f"09:00 - 09:30 {text}"))


@often
@given(st.text(max_size=60))
def test_any_name(text: str) -> None:
    assert not (is_name(text) and not are_names(text))
    assert all(isinstance(person, Person) for person in (*listed(text), *with_affiliation(text)))


@pytest.mark.parametrize(
    "page",
    [
        "> " * 20_000 + "09:00 - 09:30 A",
        "- " * 20_000 + "09:00 - 09:30 A",
        "<div>" * 100_000 + "09:00 - 09:30 A",
        "09:00 - 09:30 " + "[" * 20_000,
        "09:00 - 09:30 " + "*a " * 20_000,
        "09:00 - 09:30 " + "(" * 20_000,
        "09:00 - 09:30 " + "A" * 500_000,
        "09:00 - 09:30 " + "Ada Lovelace, " * 5_000,
        "09:00 - 09:30 " + "Lunch " * 5_000,
        "09:00" + " " * 100_000 + "A",
        "- 09:00 - 09:30 A\n" * 3_000,
        "<table>" + "<tr><td colspan=99 rowspan=99>9:00</td><td rowspan=99>A</td></tr>" * 500,
    ],
    ids=range(12),
)
def test_what_would_take_long(page: str) -> None:
    check(read(page))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Ada Lovelace", True),
        ("Mike J. Innes", True),
        ("Ludwig van Beethoven", True),
        ("Bonaventure F. P. Dossou", True),
        ("Pin-Yu Chen", True),
        ("Dr. Ada Lovelace", True),
        ("Siobhán O’Hara", True),
        ("Ada", False),
        ("ada lovelace", False),
        ("Machine Learning", False),
        ("Stanford University", False),
        ("ETH Zurich", False),
        ("ADA LOVELACE", True),
        ("Poster Session", False),
        ("C++ and Go", False),
        ("Ada van", False),
    ],
)
def test_names(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one


titles = st.text(string.ascii_lowercase, min_size=3, max_size=8).map(lambda word: f"about {word}")
starts = st.lists(st.integers(8 * 12, 23 * 12), min_size=1, max_size=12, unique=True).map(sorted)


@st.composite
def programmes(draw: st.DrawFn) -> list[tuple[time, time, str]]:
    """Slots of a day from eight to eleven, each within five minutes and three hours, none over another."""
    begins = [timedelta(minutes=5 * each) for each in draw(starts)]
    ends = [min(each + timedelta(hours=3), after) for each, after in pairwise([*begins, timedelta(hours=24)])]
    zero = timedelta(hours=24) - timedelta(minutes=1)
    return [(_clock(begin), _clock(min(end, zero)), draw(titles)) for begin, end in zip(begins, ends, strict=True)]


def _clock(since: timedelta) -> time:
    return time(since.seconds // 3600, since.seconds // 60 % 60)


FORMS = ("- {}: {}", "{}, {}\n", "| {} | {} |", "## {} {}\n", "* **{}** *{}*", "1. {} {}", "{}&nbsp; {}\n")
RANGES = ("{0:%H:%M} - {1:%H:%M}", "{0:%H.%M}–{1:%H.%M}", "{0:%H:%M} to {1:%H:%M}", "{0:%I:%M %p} – {1:%I:%M %p}")


@often
@given(programmes(), st.sampled_from(FORMS), st.sampled_from(RANGES))
def test_a_page_that_was_written_reads_back(day: list[tuple[time, time, str]], form: str, span: str) -> None:
    page = "# Schedule\n\n" + "\n".join(form.format(span.format(start, end), title) for start, end, title in day)
    programme = read(page).programme
    assert programme is not None
    assert [(slot.start.time, slot.end.time, slot.title) for slot in programme.days[0].slots] == day


@often
@given(programmes())
def test_a_clock_of_twelve_hours_without_pm_reads_back(day: list[tuple[time, time, str]]) -> None:
    morning = (time(9), time(9, 5), "about opening")
    day = [morning, *((start, end, title) for start, end, title in day if start > time(9, 5) and end < time(20))]
    page = "\n".join(f"- {start:%I:%M}-{end:%I:%M} {title}" for start, end, title in day)
    programme = read(page).programme
    assert programme is not None
    if any(end >= time(13) for _, end, _ in day):
        assert [(slot.start.time, slot.end.time) for slot in programme.days[0].slots] == [each[:2] for each in day]
