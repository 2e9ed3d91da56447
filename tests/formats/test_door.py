"""The one door: which format a file is in, whatever it is called, and what happens to one that is in none."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.formats import door
from kiosk.formats.door import known_format
from kiosk.formats.files import MOST_BYTES
from kiosk.formats.items import Known
from kiosk.rundown.programme import WallTime

from .foreign import told
from .test_hostile import check

YAML = "event: {name: Fair}\nsessions:\n- slots:\n  - {time: 09:00-09:30, title: Talk}\n"
XML = (
    "<schedule><conference><title>Fair</title></conference><day date='2018-12-07'><room name=''><event>"
    "<title>Talk</title><start>09:00</start><duration>0:30</duration></event></room></day></schedule>"
)
ICS = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Talk\nDTSTART:20181207T090000\nDURATION:PT30M\nEND:VEVENT\nEND:VCALENDAR\n"
)
CSV = "Title,Date,Start,End\nTalk,2018-12-07,09:00,09:30\n"
EVENT = {"title": "Talk", "date": "2018-12-07T09:00:00", "duration": "0:30"}
JSON = json.dumps({"schedule": {"conference": {"days": [{"date": "2018-12-07", "rooms": {"": [EVENT]}}]}}})
SESSIONIZE = json.dumps([{"title": "Talk", "startsAt": "2018-12-07T09:00:00", "endsAt": "2018-12-07T09:30:00"}])


@pytest.mark.parametrize("name", ["f", "f.txt", "f.md", "f.csv", "f.json", "f.yaml", "f.ics", "-"])
@pytest.mark.parametrize(
    ("text", "form"),
    [(YAML, "YAML"), (XML, "XML"), (ICS, "iCalendar"), (CSV, "CSV"), (JSON, "JSON"), (SESSIONIZE, "JSON")],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_format_is_known_by_its_content(text: str, form: str, name: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert known_format(data, name).name == form
    programme = door.parse(data, name).programme
    assert programme is not None
    assert [line[-16:] for line in told(programme)] == ["09:00-09:30 Talk"]


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("{event: {name: Fair}}", "f", "YAML"),
        ('{"event": {"name": "Fair"}}', "f", "YAML"),
        ("[a, b]", "f.yml", "YAML"),
        ("  \n<schedule/>", "f", "XML"),
        ("<!-- a --><schedule/>", "f", "XML"),
        ("\n\n[]", "f", "JSON"),
        ("begin:vcalendar", "f", "iCalendar"),
        ("title;when\n", "f", "CSV"),
        ("", "f", "YAML"),
        ("# A page\n", "f", "YAML"),
        ("event: Title,Start\n", "f", "YAML"),
    ],
)
def test_what_may_be_two_formats(text: str, name: str, form: str) -> None:
    assert known_format(text.encode(), name).name == form


@pytest.mark.parametrize("name", ["f.md", "f.ics", "f.csv", "f.yaml", "f"])
def test_an_empty_file(name: str) -> None:
    for text in ("", "\ufeff", "\n\n"):
        assert [problem.what for problem in door.parse(text.encode(), name).problems] == [
            "there is nothing in this file"
        ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("# Fair\n\n- 9:00-9:30 Caf\u00e9\n", "f.md"),
        (ICS.replace("Talk", "Caf\u00e9"), "f"),
        (JSON.replace("Talk", "Caf\u00e9"), "f"),
        (CSV.replace("Talk", "Caf\u00e9"), "f"),
    ],
)
def test_other_programs_files_may_be_in_windows_1252(text: str, name: str) -> None:
    reading = door.parse(text.encode("cp1252"), name)
    assert reading.programme is not None
    assert [slot.title for day in reading.programme.days for slot in day.slots] == ["Caf\u00e9"]
    assert "this is not UTF-8: it is read as Windows-1252" in [problem.what for problem in reading.problems]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("- 9:00 Opening\n- 9:10 Talk\n", "Markdown"),
        (CSV, "CSV"),
        ("sessions:\n- title: Talk\n  slots:\n", "YAML"),
        ("title: Fair\n", "YAML"),
    ],
)
def test_what_is_called_yaml_and_is_something_else(text: str, form: str) -> None:
    assert known_format(text.encode(), "f.yaml").name == form


def test_a_table_that_has_no_headings_is_told_so() -> None:
    for name in ("f.csv", "f.tsv"):
        assert [str(one) for one in door.parse(b"a,b,c\n1,2,3\n", name).problems] == [
            f"{name}: error: this table has no headings that are known; name its columns Title, Date, Start, End"
        ]


def test_a_calendar_that_a_page_has_commented_out() -> None:
    programme = door.parse(f"<!--\n{ICS}-->\n".encode(), "f").programme
    assert programme is not None
    assert [line[-16:] for line in told(programme)] == ["09:00-09:30 Talk"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(XML.encode())))
    reading = door.read(Path("-"))
    assert reading.programme is not None
    assert [problem.file for problem in reading.problems] == ["standard input"]


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert [str(problem) for problem in door.read(Path("-")).problems] == [
        "standard input: error: there is nothing in this file; begin with event: {name: My workshop}"
    ]


def test_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.dat").write_text(XML, encoding="utf-8")
    assert door.read(tmp_path / "a.dat").programme is not None
    assert [problem.what for problem in door.read(tmp_path / "b.dat").problems] == ["there is no such file"]


def test_a_picture_beside_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"")
    text = YAML + "sponsors: [{name: A, logo: logo.png}]\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    reading = door.read(tmp_path / "a.yaml", Known(folder=tmp_path))
    assert reading.programme is not None
    assert reading.programme.sponsors[0].logo == str(tmp_path / "logo.png")


@pytest.mark.parametrize("text", [YAML, XML, ICS, CSV, JSON])
def test_more_than_is_read(text: str) -> None:
    data = text.encode() + b" " * MOST_BYTES
    assert [problem.what for problem in door.parse(data, "f").problems] == [
        "this is larger than 8 MiB, the most that is read"
    ]


DEEP = ("<schedule>" + "<day>" * 10_000, "[" * 50_000, '{"a":' * 50_000, "BEGIN:VCALENDAR\n" * 10_000, "- " * 10_000)
MANY_RULES = ICS.replace("DURATION", "RRULE:FREQ=DAILY\nDURATION").replace("END:VCALENDAR\n", "") * 40
LONG = "x" * 1_000_000


@pytest.mark.parametrize(
    "text",
    [
        *DEEP,
        MANY_RULES,
        XML.replace("Talk", LONG),
        ICS.replace("Talk", LONG),
        CSV.replace("Talk", LONG),
        JSON.replace("Talk", LONG),
        XML.replace("0:30", "9" * 5_000),
        ICS.replace("PT30M", "P99999999999D"),
        CSV.replace("09:30", "9" * 5_000),
        JSON.replace("0:30", "9999:99"),
        "Title,Start\n" + "a,09:00\n" * 30_000,
        "\0" * 1_000,
        XML[:200] + "\0" + XML[200:],
    ],
)
def test_hostile_files_get_an_answer(text: str) -> None:
    check_foreign(text.encode())


def check_foreign(data: bytes) -> None:
    """What holds for every reading, also of a file that names no days of its own."""
    reading = door.parse(data, "f")
    assert (reading.programme is None) == any(problem.severity == "error" for problem in reading.problems)
    for problem in reading.problems:
        assert "\n" not in str(problem)
        assert len(str(problem)) < 700
    dates = [day.date for day in reading.programme.days] if reading.programme else []
    assert len(set(dates)) == len(dates)
    for day in reading.programme.days if reading.programme else ():
        assert len({slot.id for slot in day.slots}) == len(day.slots)
        assert all(slot.start.days >= 0 and len(slot.title) <= 1_000 for slot in day.slots)
        starts = [_key(slot.start) for slot in day.slots]
        assert starts == sorted(starts)


def _key(clock: WallTime) -> tuple[int, object]:
    return clock.days, clock.time


often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
SEEDS = [XML, ICS, CSV, JSON, SESSIONIZE]


@often
@given(st.sampled_from(SEEDS), st.data())
def test_a_file_that_is_torn_or_changed_anywhere(seed: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(seed)))
    end = data.draw(st.integers(start, len(seed)))
    middle = data.draw(st.text(max_size=20) | st.sampled_from(["<", ">", '"', "\n", "&x;", "0", "T", ":", "{", "]"]))
    check_foreign((seed[:start] + middle + seed[end:]).encode("utf-8", "surrogatepass"))


@often
@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    check(door.parse(data, "f"))
