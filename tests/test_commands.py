"""What each command answers."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from children import ROOT, environment, kiosk
from rundown.programmes import at

from kiosk import paths
from kiosk.cli import main, parsed
from kiosk.commands.see import Teller
from kiosk.commands.setting import setting
from kiosk.formats.schedule_yaml import read
from kiosk.journal import Journal
from kiosk.rundown import verbs
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Display, Night
from kiosk.rundown.verbs import Situation

SCHEDULE = ROOT / "schedule.yaml"
DATED = """\
event: {name: Two Days, timezone: America/Toronto}
days:
  - date: 2018-12-07
    sessions: [{room: East, slots: [{time: 09:00-10:00, title: First}]}]
  - date: 2018-12-08
    sessions: [{room: West, slots: [{time: 09:00-10:00, title: Second}]}]
"""
TRACKS = """\
event: {name: Two Tracks, timezone: America/Toronto}
tracks: [{name: Security, color: "#ff0000"}]
days:
  - date: 2018-12-07
    sessions:
      - room: East
        track: Security
        slots: [{time: 09:00-10:00, title: Locks}, {time: 10:00-11:00, title: Cats, track: Art}]
      - {room: West, track: Art, slots: [{time: 09:00-10:00, title: Paint}]}
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def dated(tmp_path: Path) -> str:
    (tmp_path / "dated.yaml").write_text(DATED, encoding="utf-8")
    return "dated.yaml"


class Answers:
    """What commands print, read here."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def lines(self, *arguments: str | Path) -> list[str]:
        assert main([str(argument) for argument in arguments]) == 0
        self.said = self._capsys.readouterr()
        return self.said.out.splitlines()

    def json(self, *arguments: str | Path) -> Any:
        return json.loads("\n".join(self.lines(*arguments, "--json")))

    @property
    def warnings(self) -> list[str]:
        return self.said.err.splitlines()


@pytest.fixture
def answers(capsys: pytest.CaptureFixture[str]) -> Answers:
    return Answers(capsys)


# kiosk now


def test_now_before_the_showcase(answers: Answers) -> None:
    frame = answers.json("now", SCHEDULE, "--at", "12:47")
    assert (frame["phase"], frame["current"]) == ("gap", [])
    assert [entry["kind"] for entry in frame["next"]] == ["showcase"]
    assert (frame["countdown"]["seconds"], frame["countdown"]["text"]) == (180, "3:00")
    assert frame["now"].endswith("T12:47:00+00:00"), "exactly the instant that was asked for"


def test_now_in_the_showcase(answers: Answers) -> None:
    showcase = answers.json("now", SCHEDULE, "--at", "13:05")["showcase"]
    assert showcase["presenting"]["name"] == showcase["projects"][1]["name"] == "PyTorch"
    assert showcase["presenting"]["presenters"] == [{"name": "Soumith Chintala", "affiliation": "Facebook"}]


def test_now_for_people(answers: Answers) -> None:
    assert answers.lines("now", SCHEDULE, "--at", "2018-12-07T12:35")[:2] == [
        "Friday 2018-12-07 12:35  Workshop on Systems for ML and Open Source Software",
        "Now: 12:30–12:45  Pick up lunch",
    ]
    assert answers.warnings == []


def test_the_date_the_zone_and_the_room_that_are_asked_for(answers: Answers, dated: str) -> None:
    undated = answers.json("now", SCHEDULE, "--at", "09:05", "--date", "2020-02-29", "--timezone", "Asia/Tokyo")
    assert undated["current"][0]["start"] == "2020-02-29T09:00:00+09:00"
    second = answers.json("now", dated, "--at", "09:05", "--date", "2018-12-08", "--room", "west")
    assert (second["room"], [entry["title"] for entry in second["current"]]) == ("West", ["Second"])


def test_a_room_that_is_not_there(dated: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now", dated, "--room", "North"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "kiosk: the programme has no room 'North'; its rooms are 'East', 'West'\n")
    assert main(["now", str(SCHEDULE), "--room", "North"]) == 2
    assert capsys.readouterr().err == "kiosk: the programme has no room 'North'; it names no rooms\n"


@pytest.fixture
def tracked(tmp_path: Path) -> str:
    (tmp_path / "tracks.yaml").write_text(TRACKS, encoding="utf-8")
    return str(tmp_path / "tracks.yaml")


def test_a_track_is_told_and_one_alone_is_told_when_it_is_asked_for(answers: Answers, tracked: str) -> None:
    every = answers.json("now", tracked, "--at", "09:05")
    assert (every["track"], [entry["track"] for entry in every["current"]]) == ("", ["Security", "Art"])
    art = answers.json("now", tracked, "--at", "09:05", "--track", " ART")
    assert (art["track"], [entry["title"] for entry in art["current"] + art["next"]]) == ("Art", ["Paint", "Cats"])
    both = answers.json("agenda", tracked, "--at", "09:05", "--track", "art", "--room", "east")
    assert [entry["title"] for entry in both] == ["Cats"]
    assert answers.lines("now", tracked, "--at", "09:05", "--track", "security") == [
        "Friday 2018-12-07 09:05  Two Tracks  [Security]",
        "Now: 09:00–10:00  Locks  [East · Security]",
        "Ends in 55 min",
    ]


def test_a_delay_in_a_lane_is_seen_on_a_tracks_screen(answers: Answers, tracked: str) -> None:
    answers.lines("delay", "10", "--schedule", tracked, "--at", "09:05", "--track", "Security")
    art = answers.json("agenda", tracked, "--at", "09:05", "--track", "Art")
    assert [(entry["title"], entry["delay"]) for entry in art] == [("Paint", 0), ("Cats", 600)]


def test_a_track_that_is_not_there(tracked: str, dated: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now", tracked, "--track", "Ars"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "kiosk: the programme has no track 'Ars'; its tracks are 'Security', 'Art'\n")
    assert main(["delay", "5", "--schedule", dated, "--track", "Ars"]) == 2
    assert capsys.readouterr().err == "kiosk: the programme has no track 'Ars'; it names no tracks\n"


def test_a_dated_programme_on_another_day(answers: Answers, dated: str, tmp_path: Path) -> None:
    assert answers.lines("now", dated)[1:] == ["The programme is over."]
    assert answers.lines("now", dated, "--at", "2018-12-05T09:00")[1:] == [
        "Next: Friday 7 December 09:00–10:00  First  [East]",
        "Starts in 2 days",
    ]
    assert answers.json("now", dated, "--at", "09:30")["phase"] == "live"


def test_without_at_it_is_the_wall_clocks_today(answers: Answers) -> None:
    answer = answers.json("now", SCHEDULE, "--timezone", "Pacific/Kiritimati")
    told = datetime.fromisoformat(answer["now"])
    assert abs((told - datetime.now(told.tzinfo)).total_seconds()) < 60
    assert date.fromisoformat(answer["date"]) == told.date()


# kiosk agenda


def test_the_agenda_lists_every_slot_of_every_day(answers: Answers, dated: str) -> None:
    told = answers.json("agenda", dated, "--at", "2018-12-07T12:00")
    assert [(entry["title"], entry["status"]) for entry in told] == [("First", "past"), ("Second", "upcoming")]
    assert answers.lines("agenda", dated, "--at", "2018-12-08T09:30")[-1] == "▶ 09:00–10:00  Second  [West]"
    assert len(answers.json("agenda", SCHEDULE, "--at", "12:00")) == 16


# The operator's journal


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The state folder of an operator who delayed the first keynote by ten minutes at 09:35."""
    programme = read(SCHEDULE).programme
    assert programme is not None
    journal, rundown, now = Journal(tmp_path / "state", programme.event.name), Rundown(programme), at("09:35")
    journal.act(lambda state: verbs.act(Situation(rundown, state, now), "delay", minutes=10), now, "test")
    return tmp_path / "state"


AT_0945 = ("--at", "2018-12-07T09:45:00-05:00", "--timezone", "America/Toronto")


def test_what_the_operator_did_is_told(answers: Answers, state: Path) -> None:
    frame = answers.json("now", SCHEDULE, *AT_0945, "--state", state)
    assert [entry["end"] for entry in frame["current"]] == ["2018-12-07T09:50:00-05:00"]
    lines = answers.lines("agenda", SCHEDULE, *AT_0945, "--state", state)
    assert lines[3].endswith("Mike J. Innes, Julia Computing  (delayed 10 min, planned 09:40–10:00)")
    assert answers.warnings == []


def test_what_is_asked_for_another_time_knows_what_the_operator_did(
    answers: Answers, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer changes nothing, so it can tell what the operator's delays make of any time of the day."""
    monkeypatch.setattr(paths, "state_folder", lambda: state)
    assert answers.json("now", SCHEDULE, *AT_0945)["current"][0]["end"] == "2018-12-07T09:50:00-05:00"
    assert "(delayed 10 min, planned 09:40–10:00)" in "\n".join(answers.lines("agenda", SCHEDULE, *AT_0945))


def test_only_a_show_of_played_time_without_a_folder_knows_no_journal(
    state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a rehearsal would move the real day."""
    monkeypatch.setattr(paths, "state_folder", lambda: state)

    def journal_of(*arguments: str) -> Path | None:
        return setting(parsed("show", str(SCHEDULE), *arguments), rehearsal=True).journal.path

    assert journal_of() == state / "journal.jsonl"
    assert journal_of("--at", "09:45") is None
    assert journal_of("--speed", "60") is None
    assert journal_of("--at", "09:45", "--state", "here") == Path("here/journal.jsonl")


def test_a_register_whose_slot_is_gone_is_reported_and_kept(answers: Answers, state: Path, tmp_path: Path) -> None:
    text = SCHEDULE.read_text(encoding="utf-8").replace("Accelerated Computing for AI", "Another Keynote")
    (tmp_path / "later.yaml").write_text(text, encoding="utf-8")
    before = (state / "journal.jsonl").read_bytes()
    answers.lines("now", "later.yaml", *AT_0945, "--state", state)
    assert answers.warnings == [
        "kiosk: “Accelerated Computing for AI” (accelerated-computing-for-ai) is not in the programme any more; "
        "what the operator did to it is kept"
    ]
    assert (state / "journal.jsonl").read_bytes() == before


def test_a_journal_that_cannot_be_read_is_said_and_the_plan_told(answers: Answers, tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    assert answers.json("now", SCHEDULE, "--at", "09:30", "--state", tmp_path / "state")["phase"] == "live"
    (said,) = answers.warnings
    assert said.endswith("cannot be read: Not a directory; the times are the planned ones")


# kiosk snapshot


def test_a_picture_of_the_very_size(tmp_path: Path) -> None:
    child = kiosk("snapshot", SCHEDULE, "--at", "12:35", "--size", "640x360", "-o", "new/lunch.png", cwd=tmp_path)
    assert (child.returncode, child.stdout, child.stderr) == (0, "", "")
    header = (tmp_path / "new" / "lunch.png").read_bytes()[:24]
    assert header[:8] == b"\x89PNG\r\n\x1a\n"
    assert [int.from_bytes(header[start : start + 4]) for start in (16, 20)] == [640, 360]
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["lunch.png"]


def test_a_picture_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    child = kiosk("snapshot", SCHEDULE, "--size", "640x360", "-o", tmp_path, cwd=tmp_path)
    assert (child.returncode, child.stdout) == (2, "")
    assert child.stderr == f"kiosk: the picture {tmp_path} cannot be written: it is a folder; name a file in it\n"


# What is imported


@pytest.mark.parametrize("arguments", [["now"], ["agenda", "--json"], ["airtime"], ["now", "nowhere.yaml"]])
def test_an_answer_needs_no_qt(arguments: list[str], tmp_path: Path) -> None:
    code = "import sys; from kiosk.cli import main; main(sys.argv[1:]); print('PySide6' in sys.modules)"
    child = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert child.stdout.splitlines()[-1] == "False"


# What is told while a picture replaces the display


def test_the_teller_says_what_is_new_and_nothing_twice(capsys: pytest.CaptureFixture[str]) -> None:
    programme = read(SCHEDULE).programme
    assert programme is not None
    tell, rundown = Teller(), Rundown(programme)
    heard = []
    for now in ("12:29:50", "12:29:51", "12:30:00", "12:30:01"):
        news = tell(compose(rundown, {}, at(now)))
        heard.append((news, capsys.readouterr().out.splitlines()))
    assert [news for news, _ in heard] == [True, False, True, False]
    assert [bool(lines) for _, lines in heard] == [True, False, True, False]
    assert "12:30:00  Now: 12:30–12:45  Pick up lunch" in heard[2][1]


def test_the_teller_knows_that_the_screen_says_less(capsys: pytest.CaptureFixture[str]) -> None:
    """As when a night is over and nothing has begun: the picture must be drawn anew."""
    programme = read(SCHEDULE).programme
    assert programme is not None
    night = Display(night=Night(time(22), time(7)))
    tell, rundown = Teller(), Rundown(replace(programme, display=night, sponsors=()))
    assert [tell(compose(rundown, {}, at(now))) for now in ("06:59:58", "06:59:59", "07:00:00")] == [True, False, True]
    assert "06:59:58  The screen is dark." in capsys.readouterr().out.splitlines()
