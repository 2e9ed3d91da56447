"""The programme's file: which one is shown, what the command line adds to it, and when it is read again."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from rundown.programmes import BERLIN, DAY, NEXT_DAY, TORONTO, days, programme

from kiosk import paths
from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.formats.problems import Reading
from kiosk.rundown.programme import Programme
from kiosk.source import Adaption, Choice, Source, choose, find_room, find_track, rooms_of, tracks_of

TEXT = """\
event: {name: The Workshop}
sessions:
  - slots:
      - {time: 09:00-09:30, title: Opening}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "day.yaml"
    path.write_text(TEXT, encoding="utf-8")
    return path


def titles(of: Programme | None) -> list[str]:
    assert of is not None
    return [slot.title for day in of.days for slot in day.slots]


# Which file


def test_the_file_named_goes_before_all(tmp_path: Path) -> None:
    (tmp_path / "schedule.yaml").touch()
    assert choose("my.yaml", "other.yaml", tmp_path) == Choice(Path("my.yaml"), "as named")


def test_then_the_environments(tmp_path: Path) -> None:
    (tmp_path / "schedule.yaml").touch()
    assert choose(None, "other.yaml", tmp_path) == Choice(Path("other.yaml"), "from KIOSK_SCHEDULE")


@pytest.mark.parametrize("environment", [None, ""])
def test_then_the_folders(tmp_path: Path, environment: str | None) -> None:
    (tmp_path / "schedule.yaml").touch()
    assert choose(None, environment, tmp_path) == Choice(tmp_path / "schedule.yaml", "from the current folder")


def test_then_the_one_that_comes_along(tmp_path: Path) -> None:
    chosen = choose(None, None, tmp_path)
    assert chosen == Choice(paths.bundled_programme(), "the example that comes with Venue Kiosk")
    assert Source(chosen.path, Adaption()).load().problems == ()


def test_standard_input_is_named_by_a_dash(tmp_path: Path) -> None:
    assert choose("-", "other.yaml", tmp_path) == Choice(Path("-"), "from standard input")


def test_standard_input_never_changes() -> None:
    assert not Source(Path("-"), Adaption()).changed()


# What the command line adds


def test_an_undated_programme_is_placed_on_a_date() -> None:
    placed = Adaption(date=NEXT_DAY).apply(programme("A 09:00-09:30", on=None))
    assert [day.date for day in placed.days] == [NEXT_DAY]


def test_a_dated_programme_keeps_its_dates() -> None:
    of = days({DAY: ["A 09:00-09:30"], NEXT_DAY: ["B 09:00-09:30"]})
    assert Adaption(date=date(2030, 1, 1)).apply(of) == of


def test_a_time_zone_goes_before_the_files() -> None:
    of = programme("A 09:00-09:30", zone=TORONTO)
    assert Adaption(timezone=BERLIN).apply(of) == replace(of, event=replace(of.event, timezone=BERLIN))
    assert Adaption().apply(of) == of


def test_what_the_command_line_says_holds_for_every_reading(file: Path) -> None:
    source = Source(file, Adaption(DAY, ZoneInfo("Asia/Tokyo")))
    for _ in range(2):
        read = source.load().programme
        assert read is not None
        assert (read.days[0].date, read.event.timezone) == (DAY, ZoneInfo("Asia/Tokyo"))


def test_a_file_with_problems_gives_them_and_no_programme(file: Path) -> None:
    file.write_text("event: {name: X}\nsessions: 5\n")
    reading = Source(file, Adaption(DAY)).load()
    assert reading.programme is None
    assert [problem.line for problem in reading.problems] == [2]


# When it is read again


@pytest.fixture
def source(file: Path) -> Source:
    source = Source(file, Adaption())
    source.load()
    return source


def rewrite(path: Path, text: str, *, after: int = 1) -> None:
    """Write over a file, so many nanoseconds after it was last written."""
    written = path.stat().st_mtime_ns
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(written + after, written + after))


def test_a_file_left_alone_has_not_changed(source: Source) -> None:
    assert not source.changed()


def test_a_file_written_over_has_changed_until_it_is_read(source: Source, file: Path) -> None:
    file.write_text(TEXT.replace("Opening", "Welcome to all"), encoding="utf-8")
    assert source.changed()
    assert source.changed()
    assert titles(source.load().programme) == ["Welcome to all"]
    assert not source.changed()


def test_a_quick_rewrite_of_the_same_size(source: Source, file: Path) -> None:
    rewrite(file, TEXT.replace("Opening", "Closing"))
    assert source.changed()


def test_a_file_moved_into_its_place(source: Source, file: Path) -> None:
    """As editors do; here it even has the old one's size and time."""
    new = file.with_suffix(".new")
    new.write_text(TEXT.replace("Opening", "Closing"), encoding="utf-8")
    status = file.stat()
    os.utime(new, ns=(status.st_atime_ns, status.st_mtime_ns))
    new.replace(file)
    assert source.changed()


def test_a_file_that_is_missing_in_between(source: Source, file: Path) -> None:
    """It has not changed until there is one again: the programme stays on the screen."""
    file.unlink()
    assert not source.changed()
    file.write_text(TEXT.replace("Opening", "Welcome to all"), encoding="utf-8")
    assert source.changed()
    assert titles(source.load().programme) == ["Welcome to all"]


def test_a_file_with_problems_is_not_read_every_second(source: Source, file: Path) -> None:
    file.write_text("no programme", encoding="utf-8")
    assert source.changed()
    assert source.load().programme is None
    assert not source.changed()


def test_a_change_while_it_was_being_read_is_a_change(file: Path) -> None:
    def read_slowly(path: Path, known: Known) -> Reading:
        reading = door.read(path, known)
        rewrite(file, TEXT.replace("Opening", "Closing"))
        return reading

    source = Source(file, Adaption(), read_slowly)
    assert titles(source.load().programme) == ["Opening"]
    assert source.changed()


# Rooms

ROOMS = programme("A 09:00-09:30 room=East", "B 09:00-09:30 room=West", "C 10:00-10:30")


@pytest.mark.parametrize(
    ("asked", "found"),
    [("", ""), ("  ", ""), ("East", "East"), ("east", "East"), (" WEST ", "West"), ("North", None), ("Eas", None)],
)
def test_a_room_is_found_in_whatever_case(asked: str, found: str | None) -> None:
    assert find_room(ROOMS, asked) == found


def test_rooms_that_differ_in_case_alone_are_told_apart() -> None:
    alike = programme("A 09:00-09:30 room=East", "B 09:00-09:30 room=EAST")
    assert [find_room(alike, asked) for asked in ("East", "EAST", "east")] == ["East", "EAST", None]


def test_the_rooms_that_there_are() -> None:
    assert rooms_of(ROOMS, "North") == "its rooms are 'East', 'West'"
    assert rooms_of(programme("A 09:00-09:30"), "North") == "it names no rooms"
    assert [rooms_of(ROOMS, asked) for asked in (" eas", "Weest")] == ["did you mean 'East'?", "did you mean 'West'?"]
    alike = programme("A 09:00-09:30 room=East", "B 09:00-09:30 room=EAST")
    assert rooms_of(alike, "east") == "did you mean 'East' or 'EAST'?"


def test_tracks_that_differ_in_case_alone_are_one() -> None:
    alike = programme("A 09:00-09:30 track=Art", "B 09:00-09:30 track=ART", "C 09:00-09:30")
    assert [find_track(alike, asked) for asked in ("Art", "ART", " art ", "", "Ars")] == ["Art", "Art", "Art", "", None]
    assert tracks_of(alike, "Security") == "its tracks are 'Art'"
    assert tracks_of(ROOMS, "Art") == "it names no tracks"
