"""`kiosk export`: which format, where to, and what of the operator's journal is in it."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from children import kiosk
from mirror.server import Server

from kiosk.cli import main
from kiosk.output import write_whole

SCHEDULE = """\
event: {name: Two Rooms, timezone: America/Toronto}
days:
  - date: 2018-12-07
    sessions:
      - {room: East, track: ML, slots: [{time: 09:00-09:30, title: First}, {time: 09:30-10:00, title: Second}]}
      - {room: West, slots: [{time: 09:00-10:00, title: Third}]}
"""
UNDATED = (
    "event: {name: Any Day, timezone: America/Toronto}\nsessions: [{slots: [{time: 09:00-09:30, title: First}]}]\n"
)


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "day.yaml").write_text(SCHEDULE, "utf-8")
    (tmp_path / "any.yaml").write_text(UNDATED, "utf-8")


def rows(*arguments: str) -> list[dict[str, str]]:
    """The table that is exported, through a file."""
    assert main(["export", *arguments, "-o", "out.csv"]) == 0
    return list(csv.DictReader(StringIO(Path("out.csv").read_bytes().decode("utf-8-sig"))))


def starts(*arguments: str) -> dict[str, str]:
    return {row["Title"]: row["Start"][11:16] for row in rows(*arguments)}


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("out.ics", b"BEGIN:VCALENDAR\r\n"),
        ("out.json", b"{"),
        ("out.XML", b"<?xml"),
        ("out.md", b"# Two Rooms"),
        ("out.markdown", b"# Two Rooms"),
        ("out.csv", b"\xef\xbb\xbfTitle,"),
    ],
)
def test_the_format_is_what_the_name_ends_with(name: str, begins: bytes) -> None:
    assert main(["export", "day.yaml", "-o", name]) == 0
    assert Path(name).read_bytes().startswith(begins)


def test_a_format_that_is_named_goes_before_the_name() -> None:
    assert main(["export", "day.yaml", "-o", "out.txt", "--format", "json"]) == 0
    assert json.loads(Path("out.txt").read_bytes())["schedule"]["conference"]["title"] == "Two Rooms"


@pytest.mark.parametrize("arguments", [[], ["-o", "out.txt"], ["-o", "-"]])
def test_without_a_format_they_are_named(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "day.yaml", *arguments]) == 2
    assert capsys.readouterr().err.endswith("; say --format ics, json, xml, md or csv\n")


def test_standard_output_has_the_very_bytes(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "day.yaml", "--format", "ics"]) == 0
    said = capfdbinary.readouterr().out
    assert main(["export", "day.yaml", "-o", "out.ics"]) == 0
    assert said == (tmp_path / "out.ics").read_bytes()


def test_the_operators_changes_are_in_it_unless_it_is_as_planned() -> None:
    here = ("day.yaml", "--at", "2018-12-07T09:10", "--state", "state")
    assert main(["delay", "10", "--schedule", *here, "--room", "East"]) == 0
    assert starts(*here) == {"First": "09:00", "Second": "09:40", "Third": "09:00"}
    assert starts(*here, "--planned") == {"First": "09:00", "Second": "09:30", "Third": "09:00"}
    assert main(["skip", "--slot", "Second", "--schedule", *here]) == 0
    assert {row["Title"]: row["Status"] for row in rows(*here)}["Second"] == "cancelled"
    assert {row["Status"] for row in rows(*here, "--planned")} == {"confirmed"}


def test_a_room_or_a_track_alone() -> None:
    assert starts("day.yaml", "--room", "west") == {"Third": "09:00"}
    assert set(starts("day.yaml", "--track", "ml")) == {"First", "Second"}


def test_a_programme_of_any_day_is_of_the_one_that_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = rows("any.yaml", "--date", "2018-12-07")
    assert row["Start"] == "2018-12-07T09:00:00-05:00"
    assert not capsys.readouterr().err
    (row,) = rows("any.yaml", "--at", "2019-07-01T12:00")
    assert row["Start"] == "2019-07-01T09:00:00-04:00"
    assert "it is exported for 2019-07-01; --date" in capsys.readouterr().err


def test_another_zone() -> None:
    (row,) = rows("any.yaml", "--date", "2018-12-07", "--timezone", "Europe/Berlin")
    assert row["Start"] == "2018-12-07T09:00:00+01:00"


def test_the_programme_itself_is_never_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "day.yaml", "-o", "day.yaml", "--format", "md"]) == 2
    assert "is the programme itself, which is never written" in capsys.readouterr().err
    assert Path("day.yaml").read_text("utf-8") == SCHEDULE


def test_a_file_that_cannot_be_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "day.yaml", "-o", "nowhere/out.ics"]) == 2
    assert "nowhere/out.ics cannot be written: No such file or directory" in capsys.readouterr().err


def test_no_reader_meets_half_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.ics"
    out.write_bytes(b"before")
    link = tmp_path / "link.ics"
    link.symlink_to(out)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space left"):
            write_whole(out, b"after")
    assert out.read_bytes() == b"before"
    write_whole(link, b"after")
    assert (link.is_symlink(), out.read_bytes()) == (True, b"after")
    assert not list(tmp_path.glob("*.part")) + list(tmp_path.glob(".*.part"))


def test_in_a_pipe(tmp_path: Path) -> None:
    done = kiosk("export", "day.yaml", "--format", "md", cwd=tmp_path)
    assert done.returncode == 0
    assert "| 9:00 am–9:30 am | **First** | – | East |" in done.stdout


def agenda(path: str, *arguments: str, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str, str]]:
    """Title, start and status of each slot, as the screen has them; a journal whose slots are gone would be told."""
    capsys.readouterr()
    assert main(["agenda", path, "--json", "--at", "2018-12-07T09:10", "--state", "state", *arguments]) == 0
    said = capsys.readouterr()
    assert "any more" not in said.err
    slots = json.loads(said.out)
    return [(slot["title"], slot["start"][11:16], slot["status"]) for slot in slots]


@pytest.mark.parametrize("form", ["ics", "json", "xml", "md", "csv"])
@pytest.mark.parametrize("source", ["day.yaml", "named.yaml", "day.md", "day.csv"])
def test_what_is_exported_is_not_changed_once_more(source: str, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The operator's changes are in it: opened again, also imported or exported once more, it is another event."""
    Path("named.yaml").write_text(SCHEDULE.replace("{name", "{id: two, name"), "utf-8")
    if not source.endswith(".yaml"):
        assert main(["export", "day.yaml", "--planned", "-o", source]) == 0
    here = ("--at", "2018-12-07T09:10", "--state", "state", "--timezone", "America/Toronto")
    assert main(["delay", "10", "--schedule", source, *here, "--room", "East"]) == 0
    Path("again").mkdir()
    first, second = f"again/day.{form}", f"again/more.{form}"
    expected = [("First", "09:00"), ("Second", "09:40"), ("Third", "09:00")]
    assert main(["export", source, *here, "-o", first]) == 0
    assert main(["export", first, *here, "-o", second]) == 0
    assert main(["import", first, "--timezone", "America/Toronto", "-o", "again/day.yaml"]) == 0
    for path in (first, second, "again/day.yaml"):
        found = agenda(path, "--timezone", "America/Toronto", capsys=capsys)
        assert sorted(slot[:2] for slot in found) == expected, path


@pytest.mark.parametrize("form", ["ics", "json", "xml", "md", "csv"])
def test_its_own_operator_can_change_what_is_exported(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    here = ("--at", "2018-12-07T09:10", "--state", "state", "--timezone", "America/Toronto")
    assert main(["export", "day.yaml", *here, "-o", f"day.{form}"]) == 0
    assert main(["delay", "10", "--schedule", f"day.{form}", *here, "--room", "East"]) == 0
    found = agenda(f"day.{form}", "--timezone", "America/Toronto", capsys=capsys)
    assert sorted(slot[:2] for slot in found) == [("First", "09:00"), ("Second", "09:40"), ("Third", "09:00")]
    assert {slot[1] for slot in agenda("day.yaml", capsys=capsys)} == {"09:00", "09:30"}
    assert main(["export", "day.yaml", *here, "--planned", "-o", f"day.{form}"]) == 0
    assert b"urn:uuid" not in Path(f"day.{form}").read_bytes().replace(b'"url": "urn:uuid:', b"")


def test_from_an_address_it_is_not_changed_once_more_either(capsys: pytest.CaptureFixture[str]) -> None:
    here = ("--at", "2018-12-07T09:10", "--state", "state")
    assert main(["delay", "10", "--schedule", "day.yaml", *here, "--room", "East"]) == 0
    assert main(["export", "day.yaml", *here, "-o", "out.md"]) == 0
    with Server(Path("out.md").read_bytes()) as server:
        found = agenda(server.url("/out.md"), capsys=capsys)
    assert sorted(slot[:2] for slot in found) == [("First", "09:00"), ("Second", "09:40"), ("Third", "09:00")]
