"""The journal in trouble: nothing that lies in the file, or keeps it from being written, stops the kiosk."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from journals import EVENT, a_line, act, added, as_bytes, opened, undo, with_after, write
from rundown.programmes import DAY, NEXT_DAY, WORKSHOP, at, get, minutes, programme

from kiosk import journal as room
from kiosk.journal import NAME, Journal, JournalError, remarks
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import SlotKey
from kiosk.rundown.verbs import Refusal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "venue-kiosk"


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


@pytest.mark.parametrize(
    ("slots", "how"),
    [
        (("fluxx 09:40-10:00",), ". If it is “fluxx” now, give that slot `id: flux`"),
        (("Flux! 15:40-16:00 room=North",), ". If it is “Flux!” now, give that slot `id: flux`"),
        (("fluxx 09:40-10:00", "fluxy 09:40-10:00"), ""),
        (("tea 09:40-10:00",), ""),
        ((), ""),
    ],
)
def test_a_slot_whose_title_was_mended_gets_back_what_was_done_by_its_id(
    slots: tuple[str, ...], how: str, folder: Path
) -> None:
    journal = opened(folder)
    act(journal)
    act(journal, "skip", "flux")
    changed = programme("keynote-1 09:10-09:40", *slots, on=None, zone=None)
    assert told(journal, changed) == [
        f"“flux” (flux) is not in the programme any more; what the operator did to it is kept{how}"
    ]


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
