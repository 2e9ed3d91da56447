"""The journal: every action a line, every whole line counts, and nothing that lies in the file stops the kiosk."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st
from rundown.programmes import DAY, NEXT_DAY, WORKSHOP, at, get, minutes, programme, slot

from kiosk import journal as room
from kiosk.journal import NAME, Journal, JournalError, remarks
from kiosk.rundown import verbs
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.verbs import Outcome, Refusal, Situation

EVENT = "The Workshop"
WHO = "test"
HALF_PAST_NINE = at("09:30")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "venue-kiosk"


def opened(folder: Path | None, event: str = EVENT) -> Journal:
    journal = Journal(folder, event, patience=0.05)
    journal.follow()
    return journal


def act(
    journal: Journal, verb: str = "delay", slot_id: str = "", by: int = 10, now: datetime = HALF_PAST_NINE
) -> Outcome | Refusal:
    """Do what a key does: by default, delay what is on at half past nine, which is the first keynote."""

    def decide(state: State) -> Outcome | Refusal:
        return verbs.act(Situation(Rundown(WORKSHOP), state, now), verb, slot_id, minutes=by)

    return journal.act(decide, now, WHO)


def undo(journal: Journal, now: datetime = HALF_PAST_NINE) -> Outcome | Refusal:
    return journal.undo(
        lambda last, state: verbs.undone(last.changes, Situation(Rundown(WORKSHOP), state, now)), now, WHO
    )


def added(journal: Journal, name: str = "keynote-1") -> timedelta:
    return get(journal.history.state, name).added


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / NAME).read_text(encoding="utf-8").splitlines()]


def write(folder: Path, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_bytes(data)


def a_line(**changed: Any) -> dict[str, Any]:
    """A whole line, with some of its fields another."""
    change = {"date": "2018-12-07", "slot": "keynote-1", "before": {}, "after": {"added": 600.0}}
    line = {"v": 1, "id": "a1", "event": EVENT, "verb": "delay", "at": "2018-12-07T09:30:00-05:00", "who": WHO}
    return {**line, "title": "Keynote", "changes": [change], **changed}


def with_after(**registers: Any) -> dict[str, Any]:
    change = {"date": "2018-12-07", "slot": "keynote-1", "before": {}, "after": registers}
    return a_line(changes=[change])


def as_bytes(*records: Any) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


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


# What else may lie in the file


def test_a_torn_last_line_is_passed_over_and_ended_by_the_next_action(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    act(journal)
    path = folder / NAME
    path.write_bytes(path.read_bytes()[:-20])
    torn = opened(folder)
    assert added(torn) == minutes(10)
    assert torn.history.passed_over == 0, "it may still be being written"
    act(torn)
    assert added(torn) == minutes(20)
    assert torn.history.passed_over == 1
    assert opened(folder).history == torn.history
    assert path.read_bytes().endswith(b"\n")


def test_a_line_counts_when_its_end_has_come(folder: Path) -> None:
    whole = as_bytes(a_line())
    write(folder, whole[:50])
    journal = opened(folder)
    assert journal.history.actions == ()
    write(folder, whole)
    assert journal.follow()
    assert added(journal) == minutes(10)


FOREIGN = {
    "no JSON": b"hello\n",
    "half a line": b'{"v": 1, "id": "x", "event"\n',
    "a list": b"[1, 2]\n",
    "a number": b"5\n",
    "null": b"null\n",
    "invalid UTF-8": b'{"v": 1, "who": "\xff\xfe"}\n',
    "zeros, as a power cut leaves them": b"\0" * 64 + b"\n",
    "nested too deep": b"[" * 200_000 + b"\n",
    "a number of too many digits": b"1" * 10_000 + b"\n",
    "an unknown version": as_bytes(a_line(v=2)),
    "no version": as_bytes({"event": EVENT}),
    "an id that is no text": as_bytes(a_line(id=["a"])),
    "an event that is no text": as_bytes(a_line(event=None)),
    "a verb that is no text": as_bytes(a_line(verb=7)),
    "an undo of no text": as_bytes(a_line(undoes=["a"])),
    "a naive time of the action": as_bytes(a_line(at="2018-12-07T09:30:00")),
    "a time of the action that is none": as_bytes(a_line(at=12)),
    "changes that are none": as_bytes(a_line(changes=7)),
    "a change that is a text": as_bytes(a_line(changes=["keynote-1"])),
    "a date that is none": as_bytes(a_line(changes=[{"date": "today", "slot": "a", "before": {}, "after": {}}])),
    "a slot that is no text": as_bytes(a_line(changes=[{"date": "2018-12-07", "slot": 1, "before": {}, "after": {}}])),
    "registers that are none": as_bytes(with_after() | {"changes": [{"date": "2018-12-07", "slot": "a"}]}),
    "a naive instant": as_bytes(with_after(ended_at="2018-12-07T09:30:00")),
    "an instant in another century": as_bytes(with_after(ended_at="0001-01-01T00:00:00+14:00")),
    "an instant at the end of all time": as_bytes(with_after(started_at="9999-12-31T23:59:59-12:00")),
    "a duration that is a text": as_bytes(with_after(added="600")),
    "a duration beyond the calendar": as_bytes(with_after(shift=1e12)),
    "a duration without end": as_bytes(with_after(added=float("inf"))),
    "a cancelled that is neither yes nor no": as_bytes(with_after(cancelled="no")),
}


@pytest.mark.parametrize("data", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_line_is_counted_and_passed_over(folder: Path, data: bytes) -> None:
    write(folder, as_bytes(a_line()) + data + as_bytes(a_line(id="a2", changes=[])))
    journal = opened(folder)
    assert journal.history.passed_over == 1
    assert [action.id for action in journal.history.actions] == ["a1", "a2"]
    act(journal)
    undo(journal)
    assert added(journal) == minutes(10)


def test_blank_lines_are_nothing(folder: Path) -> None:
    write(folder, b"\n  \r\n" + as_bytes(a_line()) + b"\n")
    assert (opened(folder).history.passed_over, len(opened(folder).history.actions)) == (0, 1)


def test_another_events_actions_are_its_own(folder: Path) -> None:
    act(opened(folder, "Another Workshop"))
    journal = opened(folder)
    assert (journal.history.state, journal.history.passed_over) == ({}, 0)
    assert isinstance(undo(journal), Refusal)


def test_another_days_registers_stay_with_that_day(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    act(journal, now=at("2018-12-08 09:30"))
    assert set(journal.history.state) == {SlotKey(DAY, "keynote-1"), SlotKey(NEXT_DAY, "keynote-1")}


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


# When it cannot be written or read


def refused(journal: Journal, does: Callable[[Journal], object] = act) -> str:
    """Return what the operator is told; nothing has changed."""
    before = journal.history
    with pytest.raises(JournalError) as told:
        does(journal)
    assert journal.history == before
    return str(told.value)


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "state").touch()
    journal = Journal(tmp_path / "state", EVENT)
    assert refused(journal) == f"the journal {tmp_path / 'state' / NAME} cannot be written: its folder is a file"
    assert refused(journal, Journal.follow).endswith(" cannot be read: Not a directory")


@pytest.mark.skipif(not Path("/sys/kernel").is_dir(), reason="needs a folder that even root cannot write")
def test_a_folder_that_cannot_be_written() -> None:
    journal = opened(Path("/sys/kernel/venue-kiosk"))
    assert "cannot be written: " in refused(journal)


def test_a_journal_that_is_a_folder_is_told_every_time(folder: Path) -> None:
    (folder / NAME).mkdir(parents=True)
    journal = Journal(folder, EVENT)
    for _ in range(2):
        assert refused(journal, Journal.follow).endswith("cannot be read: Is a directory")


def test_a_lock_that_another_program_holds(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    with FileLock(folder / "journal.lock"):
        assert refused(journal) == f"another program has held the journal {folder / NAME} for too long"
    act(journal)
    assert added(journal) == minutes(20)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_without_any_room(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / NAME).symlink_to("/dev/full")
    assert refused(opened(folder)).endswith("cannot be written: No space left on device")


def test_a_disk_that_fills_up_half_way_keeps_no_half_line(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(folder)
    act(journal)
    before = (folder / NAME).read_bytes()

    def fills_up(file: Any, data: bytes) -> None:
        file.write(data[:40])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(room, "_write_all", fills_up)
        assert refused(journal).endswith("cannot be written: No space left on device")
    assert (folder / NAME).read_bytes() == before
    act(journal)
    assert opened(folder).history == journal.history


def test_a_write_that_takes_less_than_it_was_given_goes_on() -> None:
    taken = []

    class Slow:
        def write(self, data: bytes) -> int:
            taken.append(data[:7])
            return 7

    room._write_all(Slow(), b"twenty-two bytes, these")  # type: ignore[arg-type]
    assert b"".join(taken) == b"twenty-two bytes, these"


def test_what_could_not_be_synced_was_not_done(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    journal, other = opened(folder), opened(folder)
    act(journal)
    before = (folder / NAME).read_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", breaks)
        assert refused(journal).endswith("cannot be written: Input/output error")
    assert (folder / NAME).read_bytes() == before
    other.follow()
    assert other.history == journal.history


def test_a_delay_beyond_the_calendar_is_refused_before_it_is_written(folder: Path) -> None:
    journal = opened(folder)
    told = refused(journal, lambda one: act(one, by=2 * 365 * 24 * 60))
    assert told == "this cannot be kept in the journal: too far away to be meant"
    assert not (folder / NAME).exists()


# What the operator should know


def told(journal: Journal, of: Programme = WORKSHOP, now: str = "09:30") -> list[str]:
    return list(remarks(journal, Rundown(of), at(now)))


def test_there_is_nothing_to_remark_as_a_rule(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    assert told(journal) == []


def test_lines_passed_over_are_remarked(folder: Path) -> None:
    write(folder, b"hello\n")
    path = folder / NAME
    assert told(opened(folder)) == [f"1 line of the journal {path} passed over: damaged, or written by another version"]
    write(folder, b"hello\nthere\n")
    assert told(opened(folder))[0].startswith("2 lines of the journal ")


def test_a_register_whose_slot_is_gone_is_remarked_and_kept(folder: Path) -> None:
    journal = opened(folder)
    act(journal)
    act(journal, "skip", "flux")
    without = programme("keynote-1 09:10-09:40", on=None, zone=None)
    assert told(journal, without) == [
        "“flux” (flux) is not in the programme any more; what the operator did to it is kept"
    ]
    assert get(opened(folder).history.state, "flux").cancelled
    assert told(journal) == []


def test_registers_of_another_day_and_of_projects_are_not_gone(folder: Path) -> None:
    after = {"slot": "showcase/ray", "before": {}, "after": {"added": 60.0}}
    changes = [{"date": "2018-12-07", **after}, {"date": "2018-12-08", "slot": "gone", "before": {}, "after": {}}]
    write(folder, as_bytes(a_line(changes=changes)))
    assert told(opened(folder)) == []
    changes[0]["slot"] = "showcase/gone"
    write(folder, as_bytes(a_line(changes=changes)))
    assert len(told(opened(folder))) == 1


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

journal, chance, rundown = Journal(Path(sys.argv[1]), "The Workshop"), random.Random(sys.argv[2]), Rundown(WORKSHOP)
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
