"""The operator's desk and the journal: what is taken back, and what happens when it cannot be written."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock
from operators import Operator
from rundown.programmes import at

from kiosk.hotkeys import Ask
from kiosk.journal import Journal
from kiosk.rundown.frame import Layer


@pytest.fixture
def operator() -> Operator:
    return Operator()


# Undo


def test_undo_proposes_and_enter_takes_back(operator: Operator) -> None:
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.UNDO)
    assert operator.sees is not None
    assert operator.sees.title == "Take back the delay of “Accelerated Computing for AI”?"
    assert operator.sees.lines[0] == ("Accelerated Computing for AI", "09:10–09:45", "09:10–09:40")
    assert operator.added() == 5
    operator.press(Ask.CONFIRM)
    assert operator.sees == Layer("“Accelerated Computing for AI” is as it was before", (), "Ctrl+Y does it again")
    assert operator.journal.history.state == {}


def test_there_is_nothing_to_take_back(operator: Operator) -> None:
    operator.press(Ask.UNDO)
    assert operator.reason == "There is nothing to take back."
    operator.press(Ask.CONFIRM)
    assert operator.reason == "There is nothing to take back."


def test_undo_takes_back_what_was_shown_and_nothing_else(operator: Operator) -> None:
    """When somebody else acted since, the operator is told to look again."""
    operator.press(Ask.LATER, Ask.CONFIRM, Ask.UNDO)
    colleague = Operator(journal=operator.journal)
    colleague.press(Ask.LATER, Ask.CONFIRM)
    operator.press(Ask.CONFIRM)
    assert operator.reason == "Something else was done meanwhile; press the key again to see what it is about now."
    assert operator.added() == 10


def test_what_cannot_be_undone_today_is_said(operator: Operator) -> None:
    operator.press(Ask.SKIP, Ask.CONFIRM)
    operator.now = at("2018-12-20 09:00")
    operator.press(Ask.UNDO)
    assert operator.reason == "Its slot is not in today's programme any more."


# When the journal cannot be written


def test_a_journal_that_cannot_be_written_is_told_and_nothing_done(tmp_path: Path) -> None:
    (tmp_path / "State").touch()
    operator = Operator(journal=Journal(tmp_path / "State", "The Workshop"))
    operator.press(Ask.LATER, Ask.CONFIRM)
    assert operator.reason == (
        f"The journal {tmp_path / 'State' / 'journal.jsonl'} cannot be written: its folder is a file."
    )
    assert operator.sees is not None
    assert operator.sees.hint == "Nothing was changed."
    assert operator.journal.history.actions == ()


def test_a_journal_that_somebody_holds_can_be_tried_again(tmp_path: Path) -> None:
    operator = Operator(journal=Journal(tmp_path, "The Workshop", patience=0.05))
    with FileLock(tmp_path / "journal.lock"):
        operator.press(Ask.LATER, Ask.CONFIRM)
        assert operator.title == "Not done"
    operator.press(Ask.LATER, Ask.CONFIRM)
    assert operator.added() == 5


def test_what_another_screen_did_since_is_reckoned_with(tmp_path: Path) -> None:
    """The key was pressed on an old state; Enter works on the present one."""
    one = Operator(journal=Journal(tmp_path, "The Workshop"))
    other = Operator(journal=Journal(tmp_path, "The Workshop"))
    one.press(Ask.LATER)
    other.press(Ask.LATER, Ask.CONFIRM)
    one.press(Ask.CONFIRM)
    assert one.added() == 10
