"""The commands that act: what they say, what they refuse, and what they leave behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from terminal import SCHEDULE, Terminal

from kiosk.cli import main

KEYNOTE = "Accelerated Computing for AI"
SHOWCASE = "open-source-software-showcase"


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    """At 09:35 of the workshop."""
    return Terminal(capsys, tmp_path / "state")


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
