"""Files on disk: the good one, and every bad kind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.formats.files import MOST_BYTES
from kiosk.formats.schedule_yaml import parse, read

from .texts import with_slots

GOOD = with_slots("time: 09:10-09:40, title: Talk")
NO_TEXT = "error: this is not a text file; a programme is written as plain text, in UTF-8"
NOTHING = "error: there is nothing in this file; begin with event: {name: My workshop}"
TOO_LARGE = "error: this is larger than 8 MiB, the most that is read; is it the right file?"


def test_a_good_file_is_a_programme(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yaml"
    path.write_text(GOOD, encoding="utf-8")
    reading = read(path)
    assert reading.programme is not None
    assert reading == parse(GOOD, str(path), tmp_path)
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", f": {NOTHING}"),
        (b"# only a comment\n\n", f": {NOTHING}"),
        (b"---\n", f": {NOTHING}"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", f": {NO_TEXT}"),
        (b"\x7fELF\x02\x01\x01\0\0", f": {NO_TEXT}"),
        (b"\xff\xfeab\0", f": {NO_TEXT}"),
        (b"event: {name: a\0b}\n", f": {NO_TEXT}"),
        (
            b"event: {name: Fair}\n# Fran\xe7ois\n",
            ":2:7: error: the byte 0xE7 is not UTF-8; save the file with the encoding UTF-8",
        ),
        (
            b"\xef\xbb\xbfFran\xe7ois\n",
            ":1:5: error: the byte 0xE7 is not UTF-8; save the file with the encoding UTF-8",
        ),
        (b"\xe9", ":1:1: error: the byte 0xE9 is not UTF-8; save the file with the encoding UTF-8"),
        (b"a\n\xe9", ":2:1: error: the byte 0xE9 is not UTF-8; save the file with the encoding UTF-8"),
        (b"x" * (MOST_BYTES + 1), f": {TOO_LARGE}"),
    ],
    ids=range(12),
)
def test_a_bad_file_is_one_clear_problem(tmp_path: Path, data: bytes, problem: str) -> None:
    path = tmp_path / "schedule.yaml"
    path.write_bytes(data)
    reading = read(path)
    assert reading.programme is None
    assert [str(each) for each in reading.problems] == [f"{path}{problem}"]
    assert parse(data, str(path)) == reading


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yaml"
    path.write_bytes(GOOD.encode() + b"#" * (MOST_BYTES - len(GOOD.encode())))
    assert read(path).programme is not None


def test_a_sparse_file_of_any_size_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yaml"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert [str(problem) for problem in read(path).problems] == [f"{path}: {TOO_LARGE}"]


def test_a_missing_file(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yaml"
    what = "there is no such file; check the name and the folder"
    assert [str(problem) for problem in read(path).problems] == [f"{path}: error: {what}"]
    (tmp_path / "file").touch()
    inside = tmp_path / "file" / "schedule.yaml"
    assert [str(problem) for problem in read(inside).problems] == [f"{inside}: error: {what}"]


def test_a_folder(tmp_path: Path) -> None:
    assert [str(problem) for problem in read(tmp_path).problems] == [
        f"{tmp_path}: error: this is a folder; name the file in it"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    assert [str(problem) for problem in read(path).problems] == [
        f"{path}: error: this is a device or a pipe; name a file"
    ]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yaml"
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)
    assert [str(problem) for problem in read(path).problems] == [
        f"{path}: error: this file may not be read; give its reader the permission (chmod a+r)"
    ]


def test_a_refused_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "schedule.yaml"
    path.write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr(Path, "open", refuse)
    assert [str(problem) for problem in read(path).problems] == [
        f"{path}: error: this file may not be read; give its reader the permission (chmod a+r)"
    ]


@pytest.mark.parametrize("name", ["x" * 5000, "nul\0"])
def test_a_name_that_cannot_be(tmp_path: Path, name: str) -> None:
    (problem,) = read(tmp_path / name).problems
    assert problem.what.startswith("this file cannot be read: ")


def test_a_link_to_nowhere_and_to_itself(tmp_path: Path) -> None:
    (tmp_path / "nowhere").symlink_to(tmp_path / "missing")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert read(tmp_path / "nowhere").problems[0].what == "there is no such file"
    assert read(tmp_path / "loop").problems[0].what.startswith("this file cannot be read: ")


def test_a_text_that_was_decoded_wrongly_is_refused() -> None:
    (problem,) = parse("event: {name: a\ud800}\n", "f").problems
    assert str(problem) == "f:1:16: error: the byte 0xED is not UTF-8; save the file with the encoding UTF-8"
