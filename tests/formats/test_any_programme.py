"""Whatever a programme says, in whichever format: there is a reading, and what holds for each holds for it."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.formats import door

from .readings import check

SEEDS = sorted(path for path in (Path(__file__).parents[1] / "fuzz" / "seeds").glob("*/*") if path.is_file())
often = settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = ("f", "f.yaml", "f.md", "f.csv", "f.ics", "f.xml", "f.json")

hostile = st.sampled_from(
    [
        *(
            "<b>bold</b>",
            "\x1b[31mred",
            "\u202eover",
            "a\x00b",
            "Z" + "\u0301" * 40,
            "=1+1",
            "javascript:alert(1)",
            "file:///x",
        ),
        *("1e999", "-1", "24:00", "99:99", "9:00", "0:00", "P1D", "2024-02-30", "9999-12-31T23:59:59Z", "0001-01-01"),
        *(
            "../../x",
            "&amp;",
            "{{x}}",
            "[[",
            "|",
            ";",
            ",",
            '"',
            "'",
            "\n",
            "\r",
            "\ud800",
            "\ufeff",
            "Lunch",
            "None",
            "%",
        ),
    ]
)
words = st.text(max_size=12) | hostile
instants = st.datetimes().map(lambda at: at.replace(tzinfo=UTC).isoformat())
times = st.times().map(lambda at: f"{at:%H:%M}") | words
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words | instants | times,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=4,
)


def of(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Objects with some of these fields, each as it should be, or any other value."""
    return st.fixed_dictionaries({}, optional={name: each | values for name, each in fields.items()})


people = st.lists(of(name=words, public_name=words, fullName=words, id=words, role=words), max_size=3)
event = of(
    **dict.fromkeys(("title", "room", "track", "type", "status", "guid", "id", "url", "slug", "roomId"), words),
    **dict.fromkeys(("date", "startsAt", "endsAt"), instants),
    start=times | instants,
    end=times | instants,
    duration=times | st.integers(-10, 10_000),
    persons=people,
    speakers=people,
    startDate=of(date=instants, time=times, tz=words),
)
events = st.lists(event, max_size=4)
day = of(
    date=instants, day_end=instants, start=instants, end=instants, rooms=st.dictionaries(words, events, max_size=3)
)
conference = of(title=words, time_zone_name=words, day_change=times, days=st.lists(day, max_size=3), tracks=people)
frab = of(conference=conference, base_url=words, events=events).map(lambda inner: {"schedule": inner})
sessionize = of(
    sessions=events, speakers=people, rooms=people, categories=st.lists(of(title=words, items=people), max_size=2)
)
indico = of(contributions=events, title=words, timezone=words).map(
    lambda inner: {"results": [{"_type": "Conference", "startDate": {}, **inner}]}
)


@often
@given(frab | sessionize | indico | events | values)
@example(
    {"schedule": {"conference": {"days": [{"rooms": {"": [{"duration": float("inf"), "date": "2024-01-01T09:00"}]}}]}}}
)
def test_any_json(root: Any) -> None:
    check(door.parse(json.dumps(root).encode(), "f.json"))


def _xml(value: Any, tag: str) -> str:
    if isinstance(value, dict):
        inner = "".join(_xml(each, name if name.isascii() and name.isalpha() else "x") for name, each in value.items())
        return f"<{tag}>{inner}</{tag}>"
    if isinstance(value, list):
        return "".join(_xml(each, tag) for each in value)
    return f"<{tag}>{escape(str(value))}</{tag}>"


@often
@given(conference, words, st.lists(st.tuples(words, events), max_size=3))
def test_any_xml(about: dict[str, Any], date: str, rooms: list[tuple[str, list[dict[str, Any]]]]) -> None:
    inner = "".join(f"<room name={quoteattr(name)}>{_xml(each, 'event')}</room>" for name, each in rooms)
    text = f"<schedule>{_xml(about, 'conference')}<day date={quoteattr(date)}>{inner}</day></schedule>"
    check(door.parse(text.encode("utf-8", "replace"), "f.xml"))


headings = st.sampled_from(["Title", "Date", "Start", "End", "Time", "Duration", "Room", "Speakers", "URL", "ID", "x"])


@often
@given(
    st.lists(headings, max_size=8),
    st.lists(st.lists(words | times | instants, max_size=8), max_size=4),
    st.sampled_from(",;\t"),
)
def test_any_table(columns: list[str], rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, escapechar="\\").writerows([["Title", "Start", *columns], *rows])
    check(door.parse(written.getvalue().encode("utf-8", "replace"), "f.csv"))


TIMES = (
    "DTSTART",
    "DTEND",
    "DTSTART;VALUE=DATE",
    "DTSTART;TZID=x",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
)
WORDS = (
    "SUMMARY",
    "LOCATION",
    "URL",
    "STATUS",
    "ATTENDEE;CN=A",
    "DESCRIPTION",
    "CATEGORIES",
    "SEQUENCE",
    "BEGIN",
    "END",
)
ENDS = ("COUNT=2", "COUNT=999999999", "UNTIL=20240401", "UNTIL=99991231T000000Z", "INTERVAL=0", "INTERVAL=9")
DAYS = ("BYDAY=MO,-1SU", "BYMONTHDAY=31", "BYMONTH=2", "BYSETPOS=-1", "BYHOUR=1,2", "WKST=SU", "BYEASTER=1", "X=Y")
properties = st.sampled_from(TIMES + WORDS)
parts = st.sampled_from(("FREQ=DAILY", "FREQ=YEARLY", *ENDS, *DAYS))
stamps = st.datetimes().map(lambda at: f"{at.year:04}{at:%m%dT%H%M%SZ}")
contents = (
    st.lists(parts, min_size=1, max_size=4).map(";".join)
    | stamps
    | st.sampled_from(
        ["20240304", "20240304T090000Z", "20240304T090000", "PT45M", "-P1W", "VEVENT", "VTIMEZONE", "CANCELLED"]
    )
    | words
)


@often
@given(st.lists(st.lists(st.tuples(properties, contents), max_size=6), max_size=4))
def test_any_calendar(events: list[list[tuple[str, str]]]) -> None:
    inner = (
        f"{name}:{value}\n"
        for event in events
        for name, value in [("BEGIN", "VEVENT"), ("UID", "u"), *event, ("END", "VEVENT")]
    )
    check(door.parse(f"BEGIN:VCALENDAR\n{''.join(inner)}END:VCALENDAR\n".encode("utf-8", "replace"), "f.ics"))


@often
@given(st.binary(max_size=200), st.sampled_from(NAMES))
def test_any_bytes_under_any_name(data: bytes, name: str) -> None:
    check(door.parse(data, name))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name)
def test_a_seed_opens(seed: Path) -> None:
    reading = door.read(seed)
    check(reading)
    assert reading.programme is not None, [str(problem) for problem in reading.problems]


@often
@given(st.data(), st.sampled_from(SEEDS))
def test_a_seed_with_bad_edits(data: st.DataObject, seed: Path) -> None:
    text = seed.read_bytes()
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 20, len(text))))
        new = data.draw(st.binary(max_size=4) | hostile.map(lambda each: each.encode("utf-8", "replace")))
        text = text[:start] + new * data.draw(st.sampled_from([1, 1, 1, 50])) + text[end:]
    check(door.parse(text, seed.name))


@often
@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 600), words), max_size=5))
def test_what_ends_before_it_starts_does_not(slots: list[tuple[int, int, str]]) -> None:
    day = datetime(2024, 3, 4, tzinfo=UTC)
    found = [
        {
            "title": title,
            "startsAt": (day + timedelta(minutes=start)).isoformat(),
            "endsAt": (day + timedelta(minutes=end)).isoformat(),
        }
        for start, end, title in slots
    ]
    check(door.parse(json.dumps({"sessions": found}).encode(), "f.json"))
