"""The state folder and the journal in it, as real files."""

from __future__ import annotations

from collections import namedtuple
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import storage
from kiosk.doctor.machine import memory
from kiosk.rundown.moment import Rundown
from kiosk.rundown.verbs import Situation, act

from .cases import PROGRAMME, case, outside, told

Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize("made", [True, False])
def test_a_folder_that_can_be_written(made: bool, tmp_path: Path) -> None:
    folder = tmp_path / "a/state"
    if made:
        folder.mkdir(parents=True)
    [one] = told(storage.folder(case(tmp_path, state=folder)))
    assert one.startswith(f"ok state folder: {folder}, ")
    assert folder.exists() == made
    assert not made or list(folder.iterdir()) == []


@pytest.mark.parametrize("below", ["", "x", "x/y"])
def test_a_file_where_the_folder_should_be(below: str, tmp_path: Path) -> None:
    (tmp_path / "f").touch()
    [one] = told(storage.folder(case(tmp_path, state=tmp_path / "f" / below)))
    assert one == f"wrong state folder: {tmp_path / 'f' / below} cannot be written: {tmp_path / 'f'} is a file"


@pytest.mark.parametrize(("free", "state"), [(10**9, "ok"), (10**8, "warning"), (10**6, "wrong")])
def test_little_room(free: int, state: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage.shutil, "disk_usage", lambda _: Usage(0, 0, free))
    [one] = storage.folder(case(tmp_path))
    assert one.state == state


@pytest.mark.parametrize(
    ("mounts", "state"),
    [
        ("", "ok"),
        ("/dev/sda1 / ext4 rw 0 0\n", "ok"),
        ("tmpfs / tmpfs rw 0 0\n", "warning"),
        ("tmpfs / tmpfs rw 0 0\n/dev/sda2 {} ext4 rw 0 0\n", "ok"),
        ("/dev/sda1 / ext4 rw 0 0\ntmpfs {} ramfs rw 0 0\n", "warning"),
        ("/dev/sda1 / ext4 rw 0 0\ntmpfs {}-not tmpfs rw 0 0\n", "ok"),
        ("overlay / overlay rw,lowerdir=/l,upperdir=/m/upper,workdir=/m/work 0 0\ntmpfs /m tmpfs rw 0 0\n", "warning"),
        ("overlay / overlay rw,lowerdir=/l,upperdir=/m/upper 0 0\n/dev/sda1 /m ext4 rw 0 0\n", "ok"),
        ("overlay / overlay rw,upperdir=/upper 0 0\n", "ok"),
        ("half a line\n", "ok"),
    ],
)
def test_a_folder_in_memory(mounts: str, state: str, tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/mounts").write_text(mounts.format(tmp_path), "utf-8")
    [one] = storage.folder(case(tmp_path))
    assert one.state == state, one


def acted(tmp_path: Path) -> datetime:
    """Delay the talk in the journal, and return when."""
    at = datetime.now(UTC).replace(hour=9, minute=30)
    here = case(tmp_path)
    assert here.journal is not None
    assert here.reading.programme is not None
    rundown = Rundown(here.reading.programme)
    here.journal.act(lambda state: act(Situation(rundown, state, at), "delay", minutes=10), at, "somebody")
    return at


def test_the_journal_of_today(tmp_path: Path) -> None:
    assert told(storage.journal(case(tmp_path))) == ["ok journal: none yet: nothing was done so far"]
    at = acted(tmp_path)
    for later, today in ((0, "1 action"), (24, "0 actions")):
        computer = outside(tmp_path, now=lambda later=later: at + timedelta(hours=later))
        found = told(storage.journal(case(tmp_path, computer)))
        assert found == [f"ok journal: {today} today, 1 in all of this event"]


def test_a_journal_that_is_damaged(tmp_path: Path) -> None:
    acted(tmp_path)
    with (tmp_path / "state/journal.jsonl").open("a", encoding="utf-8") as file:
        file.write("{half\n{}\n")
    [one] = storage.journal(case(tmp_path))
    assert one.state == "warning"
    assert "2 lines of the journal" in one.says


def test_a_journal_that_cannot_be_read_or_written(tmp_path: Path) -> None:
    path = tmp_path / "state/journal.jsonl"
    path.mkdir(parents=True)
    [one] = storage.journal(case(tmp_path))
    assert one.state == "wrong"
    path.rmdir()
    path.touch()
    [one] = storage.journal(case(tmp_path, outside(tmp_path, may_write=lambda _: False)))
    assert one.state == "wrong"
    assert f"may not write {path}" in one.says


def test_without_a_programme(tmp_path: Path) -> None:
    [one] = storage.journal(case(tmp_path, programme=PROGRAMME.replace("name:", "nam:")))
    assert one.state == "unknown"


@pytest.mark.parametrize(
    ("told", "state"),
    [("MemTotal: 1 kB\nMemAvailable:  1200000 kB\n", "ok"), ("MemAvailable: 90000 kB\n", "warning"), ("", "unknown")],
)
def test_memory(told: str, state: str, tmp_path: Path) -> None:
    (tmp_path / "proc").mkdir()
    (tmp_path / "proc/meminfo").write_text(told, "utf-8")
    assert [one.state for one in memory(case(tmp_path))] == [state]
