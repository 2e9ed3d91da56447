"""`kiosk import`: a programme from anywhere becomes a schedule.yaml that is checked, shown and edited."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.cli import main
from kiosk.formats import door
from kiosk.formats.problems import Severity

PAGE = """\
# Fair 2027

### Session 1: Morning (Chair: Sarah Bird)

* 09:00 - 09:40 [Keynote 1: What engines cannot do, Ada Lovelace, Engines](talks#key1)
* 11:30 - 12:30 Lunch
* 1:30 - 2:00 Afterwards, Bo Bright, Away
"""
TABLE = """\
Title,Date,Start,End,Room,Track
Opening,2027-03-05,09:00,10:00,East,Main
Weaving,2027-03-05,10:00,11:00,East,Craft
Welding,2027-03-05,10:00,11:00,West,Craft
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("fair.md").write_text(PAGE, "utf-8")
    Path("table.csv").write_text(TABLE, "utf-8")


class Terminal:
    """Somebody at a terminal."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *arguments: str) -> tuple[int, str, list[str]]:
        """The status, what was printed, and the lines on stderr that are no problem of a file."""
        status = main(["import", *arguments])
        said = self._capsys.readouterr()
        lines = said.err.splitlines()
        return status, said.out, [line.removeprefix("kiosk: ") for line in lines if ": warning: " not in line]


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def test_a_page_becomes_a_file_to_edit(terminal: Terminal) -> None:
    status, out, said = terminal.run("fair.md", "-o", "schedule.yaml")
    assert (status, out) == (0, "")
    assert said == [
        "schedule.yaml: 1 day, 3 slots, no rooms, 3 people",
        "guessed, and marked so in it:",
        "  the kind of 2 slots: 1 keynote, 1 lunch",
        "  the speakers of 2 slots: from the end of the line",
        "  the link of 1 slot: once the event has a website",
        "  the time of 1 slot: after noon",
        "next: kiosk check schedule.yaml, then kiosk schedule.yaml",
    ]
    lines = [line.strip() for line in Path("schedule.yaml").read_text("utf-8").splitlines()]
    assert "- time: 13:30-14:00  # guessed: after noon" in lines
    assert "kind: keynote  # guessed" in lines
    assert "# link: talks#key1  # once the event has a website" in lines


def test_what_was_written_is_shown_as_the_page_is(terminal: Terminal) -> None:
    terminal.run("fair.md", "-o", "schedule.yaml")
    page, reading = door.read(Path("fair.md")).programme, door.read(Path("schedule.yaml"))
    assert reading.programme == page
    assert reading.problems == ()


def test_the_guess_is_made_by_a_person_from_there_on(terminal: Terminal) -> None:
    """The commented link is a line to take the # from, once there is a website."""
    terminal.run("fair.md", "-o", "schedule.yaml")
    path = Path("schedule.yaml")
    text = path.read_text("utf-8").replace("# link: talks", "link: talks").replace("# website:", "website:")
    path.write_text(text, "utf-8")
    programme = door.read(path).programme
    assert programme is not None
    assert programme.days[0].slots[0].link == "https://example.org/talks#key1"


def test_imported_again_it_says_the_same(terminal: Terminal) -> None:
    """But for what was guessed: now a person has seen it."""
    _, first, _ = terminal.run("table.csv")
    Path("first.yaml").write_text(first, "utf-8")
    _, again, said = terminal.run("first.yaml")
    assert without_comments(again) == without_comments(first)
    assert said == ["written: 1 day, 3 slots, 2 rooms, 0 people"]


def without_comments(text: str) -> list[str]:
    return [kept for line in text.splitlines() if (kept := line.partition("# ")[0].rstrip())]


def test_what_is_there_is_not_overwritten_unless_asked(terminal: Terminal) -> None:
    Path("schedule.yaml").write_text("mine", "utf-8")
    status, out, said = terminal.run("fair.md", "-o", "schedule.yaml")
    assert (status, out) == (2, "")
    assert said == ["schedule.yaml is there already; name another file, or replace it with --force"]
    assert Path("schedule.yaml").read_text("utf-8") == "mine"
    assert terminal.run("fair.md", "-o", "schedule.yaml", "--force")[0] == 0
    assert "Fair 2027" in Path("schedule.yaml").read_text("utf-8")


def test_from_standard_input_to_standard_output(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(TABLE.encode())))
    status, out, said = terminal.run("-", "--timezone", "Europe/Berlin", "-o", "-")
    assert status == 0
    assert "from standard input." in out
    assert "  timezone: Europe/Berlin\n" in out
    assert said[0] == "written: 1 day, 3 slots, 2 rooms, 0 people"
    assert not any(line.startswith("next:") for line in said)


def test_a_date_for_a_page_of_any_day(terminal: Terminal) -> None:
    assert "  date: 2027-03-05\n" in terminal.run("fair.md", "--date", "2027-03-05")[1]


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        (("--room", "east"), ["Opening", "Weaving"]),
        (("--track", "craft"), ["Weaving", "Welding"]),
        (("--room", "East", "--track", "Craft"), ["Weaving"]),
    ],
)
def test_a_part_of_a_programme(terminal: Terminal, asked: tuple[str, ...], titles: list[str]) -> None:
    _, out, _ = terminal.run("table.csv", *asked)
    assert [line.partition("title: ")[2] for line in out.splitlines() if " title: " in line] == titles


def test_nothing_to_write(terminal: Terminal) -> None:
    assert terminal.run("table.csv", "--room", "West", "--track", "Main", "-o", "a.yaml") == (
        1,
        "",
        ["there is no slot in it, so nothing was written"],
    )
    assert not Path("a.yaml").exists()


@pytest.mark.parametrize(
    ("source", "last"),
    [
        ("gone.md", "nothing of gone.md can be imported until this is mended"),
        ("bad.yaml", "nothing of bad.yaml can be imported until this is mended"),
    ],
)
def test_what_cannot_be_read(terminal: Terminal, source: str, last: str) -> None:
    Path("bad.yaml").write_text("event: {name: [}", "utf-8")
    status, out, said = terminal.run(source, "-o", "a.yaml")
    assert (status, out, said[-1]) == (2, "", last)
    assert not Path("a.yaml").exists()


def test_a_room_that_is_not_there(terminal: Terminal) -> None:
    status, _, said = terminal.run("table.csv", "--room", "North")
    assert (status, said) == (2, ["the programme has no room 'North'; its rooms are 'East', 'West'"])


def test_a_folder_that_is_not_there(terminal: Terminal) -> None:
    status, _, said = terminal.run("table.csv", "-o", "nowhere/a.yaml")
    assert status == 2
    assert "nowhere" in said[0]


def test_what_would_not_be_read_again_is_not_written(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.formats.yaml_writer.written", lambda *_: "event: {}\n")
    status, _, said = terminal.run("table.csv", "-o", "a.yaml")
    assert (status, said[-1]) == (2, "the programme cannot be written so that it is read again; nothing was written")
    assert not Path("a.yaml").exists()


def test_pictures_that_lie_elsewhere_are_named(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    Path("logo.png").write_bytes(b"")
    Path("own.yaml").write_text(
        "event: {name: Fair}\ndisplay: {logo: logo.png}\nsessions: [{slots: [{time: 09:00-10:00, title: A}]}]", "utf-8"
    )
    _, _, said = terminal.run("own.yaml", "-o", "new/schedule.yaml")
    assert said[1] == f"copy these pictures beside it, and take the # from their lines: {tmp_path / 'logo.png'}"
    assert terminal.run("own.yaml", "-o", "here.yaml")[2][0] == "here.yaml: 1 day, 1 slot, no rooms, 0 people"
    assert "  logo: logo.png\n" in Path("here.yaml").read_text("utf-8")


def test_an_event_named_after_its_file_keeps_its_journal(terminal: Terminal) -> None:
    """Both are known by one id, whatever name the organiser then gives it."""
    terminal.run("table.csv", "-o", "schedule.yaml")
    table = door.read(Path("table.csv")).programme
    path = Path("schedule.yaml")
    path.write_text(path.read_text("utf-8").replace("name: table", "name: The Fair of 2027"), "utf-8")
    own = door.read(path)
    assert table is not None
    assert own.programme is not None
    assert (own.programme.event.name, own.programme.event.key) == ("The Fair of 2027", table.event.key)
    assert not any(problem.severity is Severity.ERROR for problem in own.problems)


def test_a_date_that_was_guessed_is_marked(terminal: Terminal) -> None:
    text = TABLE.replace("2027-03-05", "05/03/2027").replace(
        "05/03/2027,10:00,11:00,West", "06/03/2027,10:00,11:00,West"
    )
    Path("slashes.csv").write_text(text, "utf-8")
    _, out, said = terminal.run("slashes.csv", "--timezone", "Europe/Berlin")
    why = "the day is written first, as the days are near each other then"
    assert f"  - date: 2027-03-05  # Friday, guessed: {why}\n" in out
    assert f"  the event's date: {why}" in said
    _, out, _ = terminal.run("slashes.csv", "--timezone", "Europe/Berlin", "--room", "West")
    assert f"  date: 2027-03-06  # guessed: {why}\n" in out
