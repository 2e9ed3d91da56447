"""The commands that act: what they say, what they refuse, and what they leave behind."""

from __future__ import annotations

import getpass
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from terminal import SCHEDULE, Terminal

from kiosk.cli import main
from kiosk.journal import Journal

KEYNOTE = "Accelerated Computing for AI"
SHOWCASE = "open-source-software-showcase"
ROOMS = """\
event: {name: Rooms}
sessions:
  - {room: East, slots: [{time: 09:00-10:00, title: First}, {time: 10:00-11:00, title: Firsts}]}
  - {room: West, slots: [{time: 09:00-10:00, title: Other, id: Own}]}
"""


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """At 09:35 of the workshop, where somebody called anna is logged in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(getpass, "getuser", lambda: "anna")
    return Terminal(capsys, tmp_path / "state")


@pytest.fixture
def rooms(terminal: Terminal, tmp_path: Path) -> Terminal:
    """At 09:35 of a day with two rooms."""
    terminal.schedule = tmp_path / "rooms.yaml"
    terminal.schedule.write_text(ROOMS, encoding="utf-8")
    return terminal


# What is said to people


def test_each_slot_that_changes_is_said_and_then_what_was_done(terminal: Terminal) -> None:
    assert terminal.does("delay", "10") == [
        "Accelerated Computing for AI: 09:10–09:40 → 09:10–09:50",
        "Fashionable Modeling with Flux: 09:40–10:00 → 09:50–10:10",
        "Model Assertions for Debugging Machine Learning: 10:00–10:20 → 10:10–10:30",
        "Poster Introduction: 10:20–10:35 → 10:30–10:45",
        "Posters & Coffee, 65 → 55 min: 10:35–11:40 → 10:45–11:40",
        "The day ends: 17:30",
        "“Accelerated Computing for AI”: +10\N{NO-BREAK SPACE}min. `kiosk undo` takes it back.",
    ]


def test_every_slot_is_said_however_many_change_and_the_new_end_of_the_day(terminal: Terminal) -> None:
    terminal.now = "12:51"
    *moves, day_end, _ = terminal.does("delay", "60")
    assert len(moves) == 7
    assert day_end == "The day ends: 17:30 → 18:05"


def test_what_a_slot_loses_is_said(terminal: Terminal) -> None:
    terminal.now = "10:30"
    lines = terminal.does("delay", "45")
    title = "Parallel Training of Linear Models Without Compromising Convergence"
    assert f"“{title}” loses 10 min: what stands behind it starts on time" in lines


def test_a_dry_run_says_the_same_and_that_it_was_one(terminal: Terminal) -> None:
    asked, *preview, end = terminal.does("delay", "-5", "--dry-run")
    assert asked == f"Bring “{KEYNOTE}” forward by 5 min?"
    assert end == "Nothing was changed: a dry run."
    assert not terminal.folder.exists()
    assert preview == terminal.does("delay", "-5")[:-1]


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("delay 5", "delay 5"),
        ("delay 5", "skip"),
        ("delay 5", "start"),
        ("delay 5", "hold"),
        ("hold", "release"),
        ("delay 5", "undo"),
        ("undo", "redo"),
        ("delay 5", "message There"),
        ("delay 5", "message"),
    ],
)
def test_a_dry_run_of_anything_writes_nothing(before: str, typed: str, terminal: Terminal) -> None:
    for line in ("message Here", "delay 10 --slot posters-coffee", before):
        terminal.does(*line.split())
    written, files = terminal.written, list(terminal.folder.iterdir())
    assert terminal.does(*typed.split(), "--dry-run")[-1] == "Nothing was changed: a dry run."
    assert (terminal.written, list(terminal.folder.iterdir())) == (written, files)


@pytest.mark.parametrize("minutes", ["-5", "−5"], ids=["typed", "as it is printed"])
def test_fewer_minutes(minutes: str, terminal: Terminal) -> None:
    terminal.does("delay", minutes)
    assert terminal.day()["accelerated-computing-for-ai"] == "09:10-09:35"


# Taking back, and doing again


def test_undo_over_several_and_redo_over_several(terminal: Terminal) -> None:
    days = [terminal.day()]
    for typed in ("delay 10", "skip --slot fashionable", "hold", "message Hello", "start --slot posters-coffee"):
        terminal.does(*typed.split())
        days.append(terminal.day())
    for day in reversed(days[:-1]):
        terminal.does("undo")
        assert terminal.day() == day
    assert terminal.refused("undo") == "there is nothing to take back"
    for day in days[1:]:
        terminal.does("redo")
        assert terminal.day() == day
    assert terminal.refused("redo") == "there is nothing to do again"


def test_undo_and_redo_say_what_they_are_about(terminal: Terminal) -> None:
    terminal.does("delay", "10")
    assert terminal.does("undo", "--dry-run")[0] == f"Take back the delay of “{KEYNOTE}”?"
    assert terminal.does("undo")[-1] == f"“{KEYNOTE}” is as it was before. `kiosk redo` does it again."
    assert terminal.does("redo", "--dry-run")[0] == f"Do again the delay of “{KEYNOTE}”?"
    assert terminal.does("redo")[-1] == f"“{KEYNOTE}” is as it was again. `kiosk undo` takes it back."


def test_something_else_done_since_leaves_nothing_to_do_again(terminal: Terminal) -> None:
    for typed in ("delay 10", "undo", "hold"):
        terminal.does(*typed.split())
    assert terminal.refused("redo") == "there is nothing to do again"


# Refusals


@pytest.mark.parametrize(
    ("now", "typed", "reason"),
    [
        ("09:35", "delay -30", f"“{KEYNOTE}” would end before now"),
        ("09:35", "delay 0", f"that changes nothing for “{KEYNOTE}”"),
        ("09:35", "release", f"“{KEYNOTE}” is not on hold"),
        ("09:35", "hold --slot fashionable", "“Fashionable Modeling with Flux” has not begun"),
        ("09:35", "skip --slot opening-remarks", "“Opening remarks” is over"),
        ("09:35", "undo", "there is nothing to take back"),
        ("09:35", "redo", "there is nothing to do again"),
        ("09:35", "message", "there is no message to take down"),
        ("18:00", "skip", "nothing is on and nothing comes next"),
        ("18:00", "start", "nothing comes next"),
    ],
)
@pytest.mark.parametrize("dry", [(), ("--dry-run",)], ids=["done", "dry run"])
def test_a_refusal(now: str, typed: str, reason: str, dry: tuple[str, ...], terminal: Terminal) -> None:
    terminal.now = now
    assert terminal.refused(*typed.split(), *dry) == reason
    assert terminal.written is None


def test_a_refusal_in_a_process_of_its_own(terminal: Terminal) -> None:
    assert terminal.run_child("delay", "-30") == (1, [], [f"kiosk: “{KEYNOTE}” would end before now"])


def test_what_was_undone_on_another_day(terminal: Terminal) -> None:
    terminal.does("delay", "10")
    where = ["--schedule", str(SCHEDULE), "--state", str(terminal.folder)]
    before = terminal.written
    assert main(["undo", *where, "--at", "2018-12-20T09:00", "--timezone", "America/Toronto"]) == 1
    assert terminal.written == before


# Which slot is meant


@pytest.mark.parametrize(
    ("typed", "slot"),
    [
        ("fashionable-modeling-with-flux", "fashionable-modeling-with-flux"),
        ("FASHIONABLE", "fashionable-modeling-with-flux"),
        ("  Fashionable   modeling ", "fashionable-modeling-with-flux"),
        ("breaking news: t", "breaking-news-types-found-to-be-underrated"),
        ("posters-coffee", "posters-coffee"),
        ("posters-coffee-2", "posters-coffee-2"),
        ("open-source", SHOWCASE),
        (SHOWCASE, SHOWCASE),
        ("pytorch", f"{SHOWCASE}/pytorch"),
        ("ml.n", f"{SHOWCASE}/ml-net"),
        (f"{SHOWCASE}/mx", f"{SHOWCASE}/mxnet"),
    ],
)
def test_a_slot_goes_by_its_id_its_title_or_how_these_begin(typed: str, slot: str, terminal: Terminal) -> None:
    assert terminal.json("delay", "5", "--slot", typed)["slot"] == slot


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (
            "posters",
            "“posters” can mean posters-coffee (10:35 Posters & Coffee) or posters-coffee-2 (14:55 Posters & Coffee)",
        ),
        ("open", f"“open” can mean opening-remarks (09:00 Opening remarks) or {SHOWCASE} (12:50 Open Source Software "),
        ("flux", "there is no slot “flux” today; did you mean fashionable-modeling-with-flux?"),
        ("pitorch", f"there is no slot “pitorch” today; did you mean {SHOWCASE}/pytorch?"),
        ("dinner", "there is no slot “dinner” today; there is accelerated-computing-for-ai, fashionable-modeling-"),
    ],
)
def test_a_name_that_several_have_or_none_is_refused_with_the_candidates(
    typed: str, reason: str, terminal: Terminal
) -> None:
    assert terminal.refused("skip", "--slot", typed).startswith(reason)


def test_so_many_candidates_are_not_all_named(terminal: Terminal) -> None:
    said = terminal.refused("skip", "--slot", "dinner")
    assert said.count(",") == 7
    assert said.endswith(" or 7 more that `kiosk agenda --ids` lists")


def test_a_name_where_there_is_nothing(terminal: Terminal, tmp_path: Path) -> None:
    terminal.schedule = tmp_path / "empty.yaml"
    terminal.schedule.write_text("event: {name: Empty}\nsessions: []\n", encoding="utf-8")
    said = terminal.run("skip", "--slot", "any")
    assert (said.status, said.err[-1]) == (1, "kiosk: there is no slot “any” today; there is none at all")


def test_slots_side_by_side_are_told_apart_by_room_or_name(rooms: Terminal) -> None:
    assert rooms.refused("delay", "5") == "2 slots run side by side; name the one that is meant"
    assert rooms.json("delay", "5", "--room", "west")["slot"] == "Own"
    assert rooms.json("delay", "5", "--slot", "first")["slot"] == "east/first"
    assert rooms.json("delay", "5", "--slot", "own")["slot"] == "Own"
    assert rooms.json("start", "--room", "East")["slot"] == "east/firsts"
    assert rooms.refused("hold", "--room", "East", "--slot", "own").startswith("there is no slot “own” today; ")


def test_a_room_that_is_not_there(rooms: Terminal) -> None:
    said = rooms.run("delay", "5", "--room", "North")
    assert said == (2, [], ["kiosk: the programme has no room 'North'; its rooms are East, West"])


# The showcase's projects


def test_projects_are_delayed_started_and_skipped_like_slots(terminal: Terminal) -> None:
    terminal.now = "13:05"
    turns = {name: f"{SHOWCASE}/{name}" for name in ("pytorch", "keras", "mxnet")}
    delayed = terminal.json("delay", "3", "--slot", "pytorch")["changed"]
    assert [(one["id"], one["after"]["end"][11:16]) for one in delayed][:2] == [
        (turns["pytorch"], "13:13"),
        (turns["keras"], "13:23"),
    ]
    terminal.does("skip", "--slot", "keras")
    terminal.does("start", "--slot", "mxnet")
    (showcase,) = (entry for entry in terminal.json("agenda") if entry["id"] == SHOWCASE)
    projects = {one["id"]: (one["status"], one["start"][11:16]) for one in showcase["projects"]}
    assert [projects[turns[name]] for name in turns] == [
        ("past", "13:00"),
        ("cancelled", "13:10"),
        ("current", "13:05"),
    ]


def test_the_agenda_names_the_ids_when_asked(terminal: Terminal) -> None:
    lines = terminal.does("agenda", "--ids")
    assert (
        lines[2]
        == "▶ 09:10–09:40  Accelerated Computing for AI, Bryan Catanzaro, NVIDIA  id: accelerated-computing-for-ai"
    )
    (pytorch,) = (line for line in lines if "pytorch" in line)
    assert pytorch == f"    13:00–13:10  PyTorch, Soumith Chintala, Facebook  id: {SHOWCASE}/pytorch"
    assert not any("id: " in line for line in terminal.does("agenda"))


def test_the_agenda_for_programs_has_the_projects_in_their_showcase(terminal: Terminal) -> None:
    agenda = terminal.json("agenda")
    assert [len(entry["projects"]) for entry in agenda if entry["id"] in (SHOWCASE, "posters-coffee")] == [0, 10]
    (showcase,) = (entry for entry in agenda if entry["id"] == SHOWCASE)
    assert showcase["projects"][1] == {
        "id": f"{SHOWCASE}/pytorch",
        "name": "PyTorch",
        "presenters": [{"name": "Soumith Chintala", "affiliation": "Facebook"}],
        "link": "https://pytorch.org",
        "start": "2018-12-07T13:00:00-05:00",
        "end": "2018-12-07T13:10:00-05:00",
        "planned_start": "2018-12-07T13:00:00-05:00",
        "planned_end": "2018-12-07T13:10:00-05:00",
        "status": "upcoming",
    }


# The message


def test_a_message_is_shown_and_taken_down(terminal: Terminal) -> None:
    assert terminal.does("message", "The bus leaves\n at 18:00") == [
        "Message: none → The bus leaves at 18:00",
        "The message is on the screens. `kiosk undo` takes it back.",
    ]
    assert "Message: The bus leaves at 18:00" in terminal.does("now")
    assert "Message: The bus leaves at 18:00" in terminal.does("agenda")
    assert terminal.json("now")["message"] == "The bus leaves at 18:00"
    assert terminal.refused("message", "The bus leaves at 18:00") == "that is the message already"
    terminal.does("message", " ")
    assert terminal.json("now")["message"] == ""


def test_a_message_can_be_taken_back_and_put_back(terminal: Terminal) -> None:
    terminal.does("message", "Here")
    terminal.does("message", "x" * 140)
    terminal.does("undo")
    assert terminal.json("now")["message"] == "Here"
    terminal.does("redo")
    assert terminal.json("now")["message"] == "x" * 140


def test_another_day_has_no_message(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    terminal.does("message", "Here")
    main(["now", str(SCHEDULE), "--state", str(terminal.folder), "--at", "2018-12-08T09:35", "--json"])
    assert json.loads(capsys.readouterr().out)["message"] == ""


def test_a_message_of_a_day_without_slots(terminal: Terminal, tmp_path: Path) -> None:
    terminal.schedule = tmp_path / "empty.yaml"
    terminal.schedule.write_text("event: {name: Empty}\nsessions: []\n", encoding="utf-8")
    assert terminal.run("message", "Come back tomorrow").status == 0
    assert "Message: Come back tomorrow" in terminal.run("now").out


def test_for_a_minute_it_is_said_that_times_changed(terminal: Terminal) -> None:
    terminal.does("delay", "10")
    terminal.now = "09:35:59"
    assert terminal.json("now")["changed_at"] == "2018-12-07T09:35:00-05:00"
    assert "Times changed at 09:35" in terminal.does("agenda")
    terminal.now = "09:36"
    assert terminal.json("now")["changed_at"] is None


# What is said to programs


def test_what_was_done_for_programs(terminal: Terminal) -> None:
    terminal.now = "12:46"
    assert terminal.json("delay", "10") == {
        "verb": "delay",
        "slot": SHOWCASE,
        "changed": [
            {
                "id": SHOWCASE,
                "title": "Open Source Software Showcase",
                "before": {
                    "start": "2018-12-07T12:50:00-05:00",
                    "end": "2018-12-07T14:55:00-05:00",
                    "status": "upcoming",
                    "overrun": 0,
                    "held": False,
                },
                "after": {
                    "start": "2018-12-07T13:00:00-05:00",
                    "end": "2018-12-07T14:55:00-05:00",
                    "status": "upcoming",
                    "overrun": 0,
                    "held": False,
                },
            }
        ],
        "day_end": "2018-12-07T17:30:00-05:00",
        "message": None,
        "dry_run": False,
        "done": True,
        "refused": False,
        "reason": None,
    }


def test_a_refusal_for_programs(terminal: Terminal) -> None:
    said = terminal.run("delay", "-30", "--json")
    assert (said.status, said.err) == (1, [f"kiosk: “{KEYNOTE}” would end before now"])
    assert json.loads("\n".join(said.out)) == {
        "verb": "delay",
        "slot": "accelerated-computing-for-ai",
        "changed": [],
        "day_end": None,
        "message": None,
        "dry_run": False,
        "done": False,
        "refused": True,
        "reason": f"“{KEYNOTE}” would end before now",
    }


def test_a_message_for_programs(terminal: Terminal) -> None:
    answer = terminal.json("message", "Hello")
    assert (answer["slot"], answer["changed"], answer["message"]) == (None, [], {"before": "", "after": "Hello"})


# The log


@pytest.fixture
def history(terminal: Terminal) -> Terminal:
    """A terminal at which some things were done, and some taken back."""
    for line in ("09:35 delay 10", "09:36 hold", "09:37 undo", "09:38 message Hello", "09:39 message", "09:40 redo"):
        terminal.now, *words = line.split()
        terminal.run(*words)
    terminal.now = "09:41"
    terminal.does("undo")
    return terminal


def test_the_log_says_who_did_what_when(history: Terminal) -> None:
    assert history.does("log") == [
        "Friday 2018-12-07",
        f"  09:35  delay +10 min: {KEYNOTE}  [command line (anna)]",
        f"✕ 09:36  hold: {KEYNOTE}  (undone)  [command line (anna)]",
        f"  09:37  undo of hold: {KEYNOTE}  [command line (anna)]",
        "  09:38  message: Hello  [command line (anna)]",
        "✕ 09:39  message taken down: Hello  (undone)  [command line (anna)]",
        "  09:41  undo of message: Hello  [command line (anna)]",
    ]


def test_the_log_for_programs(history: Terminal) -> None:
    log: list[dict[str, Any]] = history.json("log")
    delay, hold, undo, *_ = log
    assert log[0].pop("id")
    assert delay == {
        "at": "2018-12-07T09:35:00-05:00",
        "who": "command line (anna)",
        "verb": "delay",
        "title": KEYNOTE,
        "slots": ["accelerated-computing-for-ai"],
        "minutes": 10,
        "message": None,
        "undoes": None,
        "redoes": None,
        "undone": False,
    }
    assert (hold["undone"], undo["undoes"], undo["undone"]) == (True, hold["id"], False)


def test_what_was_done_again_is_not_marked(terminal: Terminal) -> None:
    for typed in ("delay 10", "undo", "redo"):
        terminal.does(*typed.split())
    assert [line[0] for line in terminal.does("log")[1:]] == [" ", " ", " "]
    assert f"  09:35  redo of delay: {KEYNOTE}  [command line (anna)]" in terminal.does("log")


def test_a_log_without_actions(terminal: Terminal) -> None:
    assert terminal.does("log") == ["Nothing was done yet."]
    assert terminal.json("log") == []
    assert not terminal.folder.exists()


def test_nobody_is_logged_in(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("no such user")

    monkeypatch.setattr(getpass, "getuser", nobody)
    terminal.does("delay", "10")
    assert terminal.json("log")[0]["who"] == "command line"


# Where the journal is, and when it cannot be used


def test_without_a_folder_it_is_the_users_own(terminal: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    """Each command's, also as if it were another time."""
    then = ["--at", "2018-12-07T09:35"]
    assert main(["delay", "10", "--schedule", str(SCHEDULE), *then]) == 0
    capsys.readouterr()
    main(["now", str(SCHEDULE), *then, "--json"])
    (keynote,) = json.loads(capsys.readouterr().out)["current"]
    assert keynote["end"] == "2018-12-07T09:50:00+00:00"
    assert not terminal.folder.exists()


def test_without_a_file_it_is_the_one_of_the_others(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "day.yaml").write_text(ROOMS, encoding="utf-8")
    monkeypatch.setenv("KIOSK_SCHEDULE", "day.yaml")
    assert main(["delay", "5", "--slot", "other", "--at", "09:35"]) == 0
    assert "“Other”: +5" in capsys.readouterr().out


def test_a_programme_with_errors(terminal: Terminal, tmp_path: Path) -> None:
    terminal.schedule = tmp_path / "gone.yaml"
    said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[-1] == f"kiosk: {tmp_path / 'gone.yaml'} (as named) cannot be shown until this is mended"


EACH = pytest.mark.parametrize("typed", ["delay 5", "undo", "message Hello", "log", "delay 5 --json"])


@EACH
def test_a_folder_that_is_a_file(typed: str, terminal: Terminal) -> None:
    terminal.folder.touch()
    said = terminal.run(*typed.split())
    journal = terminal.folder / "journal.jsonl"
    assert said == (2, [], [f"kiosk: the journal {journal} cannot be read: Not a directory"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk(terminal: Terminal) -> None:
    terminal.folder.mkdir()
    (terminal.folder / "journal.jsonl").symlink_to("/dev/full")
    said = terminal.run_child("delay", "5")
    journal = terminal.folder / "journal.jsonl"
    assert said == (2, [], [f"kiosk: the journal {journal} cannot be written: No space left on device"])


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder that even root cannot write")
def test_a_folder_that_cannot_be_written(terminal: Terminal) -> None:
    terminal.folder = Path("/sys/kernel/venue-kiosk")
    said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].startswith("kiosk: the journal /sys/kernel/venue-kiosk/journal.jsonl cannot be written: ")


def test_a_journal_that_somebody_holds(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journal.__init__, "__kwdefaults__", {"patience": 0.05})
    terminal.does("delay", "5")
    with FileLock(terminal.folder / "journal.lock"):
        said = terminal.run("delay", "5")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].endswith(" for too long")


def test_delays_that_add_up_beyond_the_calendar_cannot_be_kept(terminal: Terminal) -> None:
    """Four hundred days of delay are no operator's."""
    terminal.does("delay", "1440", "--slot", "closing")
    lines = (terminal.written or b"").decode()
    far = timedelta(days=400).total_seconds()
    (terminal.folder / "journal.jsonl").write_text(lines.replace("86400.0", str(far)), encoding="utf-8")
    said = terminal.run("delay", "1440", "--slot", "closing")
    assert (said.status, said.out) == (2, [])
    assert said.err[0].startswith("kiosk: this cannot be kept in the journal: ")


def test_what_there_is_to_say_of_the_journal_is_said_first(terminal: Terminal) -> None:
    terminal.does("delay", "10")
    with (terminal.folder / "journal.jsonl").open("a") as journal:
        journal.write("what is this\n")
    said = terminal.run("delay", "5")
    assert said.status == 0
    assert [line.partition(" of the journal")[0] for line in said.err] == ["kiosk: 1 line"]
