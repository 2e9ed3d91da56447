"""The journal: every action a line, followed by every kiosk, and taken back one by one."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from journals import EVENT, WHO, a_line, act, added, as_bytes, lines, opened, undo, with_after, write
from rundown.programmes import WORKSHOP, at, get, minutes, programme, slot

from kiosk.journal import NAME
from kiosk.rundown import verbs
from kiosk.rundown.moment import Rundown
from kiosk.rundown.verbs import Outcome, Refusal, Situation


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "venue-kiosk"


# What is written, and read again


def test_an_action_is_a_line_with_what_changed_when_and_by_whom(folder: Path) -> None:
    act(opened(folder))
    (line,) = lines(folder)
    assert {name: line[name] for name in ("v", "event", "verb", "at", "who", "title")} == {
        "v": 1,
        "event": EVENT,
        "verb": "delay",
        "at": "2018-12-07T09:30:00-05:00",
        "who": WHO,
        "title": "Accelerated Computing for AI",
    }
    change = {"date": "2018-12-07", "slot": "keynote-1", "before": {}, "after": {"added": 600.0}}
    assert line["changes"] == [change]


def test_a_restart_reads_what_was_done(folder: Path) -> None:
    first = opened(folder)
    act(first)
    act(first, "skip", "flux")
    act(first, "delay", "posters", 5)
    assert opened(folder).history == first.history


def test_registers_of_every_sort_come_back_as_they_went(folder: Path) -> None:
    """To the microsecond, and with the instants that only the coming verbs set."""
    registers = {
        "shift": -90.000001,
        "added": 600.0,
        "started_at": "2018-12-07T09:10:00.000001-05:00",
        "ended_at": "2018-12-07T14:40:00+00:00",
        "held_since": "2018-12-07T09:20:00-05:00",
        "cancelled": True,
    }
    write(folder, as_bytes(with_after(**registers)))
    read = get(opened(folder).history.state, "keynote-1")
    assert read.shift == timedelta(seconds=-90, microseconds=-1)
    assert read.added == minutes(10)
    assert read.started_at == at("09:10:00.000001")
    assert (read.ended_at, read.held_since, read.cancelled) == (at("09:40"), at("09:20"), True)


def test_two_journals_on_one_folder_follow_each_other(folder: Path) -> None:
    one, other = opened(folder), opened(folder)
    act(one)
    assert other.follow()
    assert added(other) == minutes(10)
    act(other)
    assert one.follow()
    assert added(one) == minutes(20)
    assert one.history == other.history


def test_following_says_whether_anything_was_appended(folder: Path) -> None:
    journal = opened(folder)
    assert not journal.follow()
    act(opened(folder))
    assert journal.follow()
    assert not journal.follow()


def test_an_action_is_decided_on_what_others_did_a_moment_ago(folder: Path) -> None:
    """Also when this one has not looked since."""
    one, other = opened(folder), opened(folder)
    act(one)
    act(other)
    assert added(other) == minutes(20)


def test_a_refused_verb_writes_nothing(folder: Path) -> None:
    journal = opened(folder)
    assert isinstance(act(journal, slot_id="opening"), Refusal)
    assert isinstance(undo(journal), Refusal)
    assert not (folder / NAME).exists()
    assert journal.history.actions == ()


def test_names_in_any_script_stay_readable_in_the_file(folder: Path) -> None:
    of = programme(slot("key 09:00-10:00", title="Größe 数学 🎉"))
    journal = opened(folder)
    journal.act(lambda state: verbs.act(Situation(Rundown(of), state, at("09:30")), "skip"), at("09:30"), WHO)
    assert "Größe 数学 🎉" in (folder / NAME).read_text(encoding="utf-8")
    assert opened(folder).history == journal.history


def test_a_lone_surrogate_does_not_stop_the_operator(folder: Path) -> None:
    """Such as stands for a stray byte in a user's name."""
    journal = opened(folder)
    journal.act(
        lambda state: verbs.act(Situation(Rundown(WORKSHOP), state, at("09:30")), "skip"), at("09:30"), "us\udce9r"
    )
    assert len(opened(folder).history.actions) == 1


def test_without_a_folder_it_is_kept_in_memory() -> None:
    journal = opened(None)
    act(journal)
    assert added(journal) == minutes(10)
    assert not journal.follow()
    undo(journal)
    assert journal.history.state == {}


# Undo


def test_undo_takes_back_one_action_after_the_other(folder: Path) -> None:
    journal = opened(folder)
    act(journal, by=10)
    act(journal, by=5)
    act(journal, "skip", "flux")
    seen = []
    for _ in range(3):
        undo(journal)
        seen.append((get(journal.history.state, "flux").cancelled, added(journal)))
    assert seen == [(False, minutes(15)), (False, minutes(10)), (False, minutes(0))]
    assert journal.history.state == {}
    assert undo(journal) == Refusal("there is nothing to take back")


def test_undo_goes_on_where_it_was_before_a_restart(folder: Path) -> None:
    journal = opened(folder)
    act(journal, by=10)
    act(journal, by=5)
    undo(journal)
    again = opened(folder)
    undo(again)
    assert again.history.state == {}
    assert isinstance(undo(opened(folder)), Refusal)


def test_what_was_done_after_an_undo_is_taken_back_first(folder: Path) -> None:
    journal = opened(folder)
    act(journal, by=10)
    act(journal, by=5)
    undo(journal)
    act(journal, by=20)
    undo(journal)
    assert added(journal) == minutes(10)


def test_two_who_undo_take_back_two_actions_and_neither_twice(folder: Path) -> None:
    one, other = opened(folder), opened(folder)
    act(one, by=10)
    act(one, by=5)
    undo(one)
    undo(other)
    assert [line.get("undoes") for line in lines(folder)[2:]] == [lines(folder)[1]["id"], lines(folder)[0]["id"]]
    assert isinstance(undo(one), Refusal)


# When the file becomes another


def test_a_file_that_shrank_is_read_anew(folder: Path) -> None:
    journal = opened(folder)
    act(journal, by=10)
    first = (folder / NAME).read_bytes()
    act(journal, by=5)
    write(folder, first)
    assert journal.follow()
    assert added(journal) == minutes(10)


def test_a_file_that_was_deleted_is_no_file(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    (folder / NAME).unlink()
    assert journal.follow()
    assert journal.history.state == {}
    act(journal, by=5)
    assert opened(folder).history == journal.history


@pytest.mark.parametrize(
    "more", [pytest.param((), id="of the same size"), pytest.param((a_line(id="z1", changes=[]),), id="longer")]
)
@pytest.mark.parametrize("replace", [True, False], ids=["moved into its place", "written over it"])
def test_a_file_that_was_replaced_is_read_anew(folder: Path, more: tuple[Any, ...], replace: bool) -> None:
    write(folder, as_bytes(a_line()))
    journal = opened(folder)
    later = as_bytes(with_after(added=300.0), *more)
    if replace:
        (folder / "new").write_bytes(later)
        (folder / "new").replace(folder / NAME)
    else:
        write(folder, later)
        os.utime(folder / NAME, ns=(0, 0))
    assert journal.follow()
    assert added(journal) == minutes(5)
    assert len(journal.history.actions) == 1 + len(more)


# Whatever the operator does

ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["delay", "delay", "skip", "undo"]),
        st.sampled_from(["", "", "keynote-1", "flux", "posters", "lunch", "showcase", "closing"]),
        st.sampled_from([-20, -5, 5, 10, 45]),
        st.integers(0, 40),
    ),
    max_size=15,
)


@settings(max_examples=60, deadline=None)
@given(ACTIONS)
def test_what_is_read_again_is_what_was_in_memory(actions: list[tuple[str, str, int, int]]) -> None:
    """Each outcome is what its preview said, a refusal changes nothing, and undoing everything leaves nothing."""
    with tempfile.TemporaryDirectory() as temporary:
        journal, other, now = opened(Path(temporary)), opened(Path(temporary)), at("08:50")
        for verb, slot_id, by, later in actions:
            now += minutes(later)
            before = journal.history.state
            result = undo(journal, now) if verb == "undo" else act(journal, verb, slot_id, by, now)
            assert journal.history.state == (result.state if isinstance(result, Outcome) else before)
        assert opened(Path(temporary)).history == journal.history
        other.follow()
        assert other.history == journal.history
        while isinstance(undo(other, now), Outcome):
            pass
        assert other.history.state == {}


TWO = """
import random, sys
from datetime import timedelta
from pathlib import Path
from rundown.programmes import WORKSHOP, at
from kiosk.journal import Journal
from kiosk.rundown import verbs
from kiosk.rundown.moment import Rundown
from kiosk.rundown.verbs import Situation

journal = Journal(Path(sys.argv[1]), "The Workshop", patience=60)
chance, rundown = random.Random(sys.argv[2]), Rundown(WORKSHOP)
written = 0
while written < 200:
    now = at("09:00") + timedelta(minutes=written)
    verb = chance.choice(["delay", "delay", "skip", "undo"])
    slot = chance.choice(["posters", "keynote-2", "showcase", "keynote-3", "closing"])
    if verb == "undo":
        result = journal.undo(lambda last, state: verbs.undone(last.changes, Situation(rundown, state, now)), now, "me")
    else:
        situation = lambda state: Situation(rundown, state, now)
        result = journal.act(lambda state: verbs.act(situation(state), verb, slot, minutes=5), now, "me")
    written += isinstance(result, verbs.Outcome) or chance.random() < 0.1
print("done", flush=True)
sys.stdin.readline()
journal.follow()
print(sorted(journal.history.state.items()), len(journal.history.actions), journal.history.passed_over)
"""


def test_two_processes_that_act_at_once_end_in_the_same_state(folder: Path) -> None:
    here = Path(__file__).parent
    children = [
        subprocess.Popen(
            [sys.executable, "-c", TWO, str(folder), seed],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join((str(here), str(here.parent)))},
        )
        for seed in ("one", "two")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "done\n"
    ends = [child.communicate("\n", timeout=60)[0] for child in children]
    replay = opened(folder).history
    assert ends == [f"{sorted(replay.state.items())} {len(replay.actions)} 0\n"] * 2
    assert len({action.id for action in replay.actions}) == len(replay.actions) > 200
