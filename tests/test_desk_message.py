"""A message to the audience: typed as it is meant, shown on Enter, taken back like anything else."""

from __future__ import annotations

import pytest
from operators import Operator
from rundown.programmes import DAY, NEXT_DAY, at, days, minutes, programme

from kiosk.history import Telling
from kiosk.hotkeys import Ask
from kiosk.journal import Journal
from kiosk.rundown import programme as written
from kiosk.rundown.frame import Layer

TYPING = "Message to the audience"


@pytest.fixture
def operator() -> Operator:
    return Operator()


def said(operator: Operator, on=DAY) -> str:
    return operator.journal.history.message(on)


def tell(operator: Operator, text: str) -> None:
    operator.press(Ask.MESSAGE)
    for _ in range(200):
        operator.key("Backspace", "\b")
    operator.type(text)
    operator.key("Return", "\r")


def test_m_asks_for_it(operator: Operator) -> None:
    operator.press(Ask.MESSAGE)
    assert operator.sees == Layer(TYPING, (("▏", "", ""),), "Enter shows none  ·  Esc drops it")


def test_letters_are_letters_whatever_they_ask_for_elsewhere(operator: Operator) -> None:
    operator.press(Ask.MESSAGE)
    operator.type("Dds q? +-5 MPBLHGU é数🎉")
    assert operator.sees == Layer(TYPING, (("Dds q? +-5 MPBLHGU é数🎉▏", "", ""),), "Enter shows it  ·  Esc drops it")
    assert operator.journal.history.actions == ()


@pytest.mark.parametrize("name", ["F11", "Up", "Left", "PgDown", "Ctrl+Q", "Ctrl+Z", "Shift", "Tab", "Del"])
def test_keys_that_type_nothing_do_nothing(operator: Operator, name: str) -> None:
    operator.press(Ask.MESSAGE)
    operator.type("Hi")
    typed = {"Ctrl+Q": "\x11", "Ctrl+Z": "\x1a", "Tab": "\t", "Del": "\x7f"}
    assert operator.desk.press((name,), typed.get(name, ""), operator.situation) is None
    assert operator.sees is not None
    assert operator.sees.lines == (("Hi▏", "", ""),)


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_enter_shows_it_and_says_how_it_is_taken_back(operator: Operator, key: str) -> None:
    operator.press(Ask.MESSAGE)
    operator.type(" Lunch is upstairs ")
    operator.key(key, "\r")
    assert operator.sees == Layer("The message is on the screens", (), "U takes it back")
    assert said(operator) == "Lunch is upstairs"


@pytest.mark.parametrize(("typed", "left"), [("abc", "ab"), ("e\u0301", ""), ("ae\u0301", "a"), ("🎉", ""), ("", "")])
def test_backspace_takes_a_whole_letter(operator: Operator, typed: str, left: str) -> None:
    operator.press(Ask.MESSAGE)
    operator.type(typed)
    operator.key("Backspace", "\b")
    assert operator.sees is not None
    assert operator.sees.lines == ((f"{left}▏", "", ""),)


def test_backspace_that_is_not_let_go_goes_on(operator: Operator) -> None:
    """Otherwise taking a long message down would take a press for each of its letters."""
    assert not operator.hears("Backspace", again=True)
    operator.press(Ask.MESSAGE)
    assert operator.hears("Backspace", again=True)
    assert not operator.hears("M", again=True), "the key that began it may still be down"
    assert not operator.hears("Return", again=True)


def test_it_has_140_letters_at_the_most_and_says_when_they_run_out(operator: Operator) -> None:
    operator.press(Ask.MESSAGE)
    operator.type("x" * 99)
    assert "left" not in (operator.sees or Layer("")).hint
    operator.type("x")
    assert operator.sees is not None
    assert operator.sees.hint == "Enter shows it  ·  Esc drops it  ·  40 letters left"
    operator.type("x" * 100)
    assert operator.sees.hint == "Enter shows it  ·  Esc drops it  ·  0 letters left"
    operator.key("Return")
    assert said(operator) == "x" * 140


def test_m_again_begins_with_what_is_shown(operator: Operator) -> None:
    tell(operator, "Lunch")
    operator.press(Ask.MESSAGE)
    operator.type("!")
    operator.key("Return")
    assert said(operator) == "Lunch!"


def test_an_empty_one_takes_it_down(operator: Operator) -> None:
    tell(operator, "Lunch")
    tell(operator, "  ")
    assert operator.sees == Layer("The message is gone", (), "U takes it back")
    assert said(operator) == ""


def test_what_is_shown_already_is_not_told_again(operator: Operator) -> None:
    tell(operator, "Lunch")
    tell(operator, "Lunch")
    assert operator.sees is None
    assert len(operator.journal.history.actions) == 1


def test_esc_keeps_what_is_shown(operator: Operator) -> None:
    tell(operator, "Lunch")
    operator.press(Ask.MESSAGE)
    operator.type(" is late")
    operator.key("Esc")
    assert (operator.sees, said(operator)) == (None, "Lunch")


def test_who_types_has_a_minute_to_think(operator: Operator) -> None:
    operator.press(Ask.MESSAGE)
    operator.type("Hi")
    operator.seconds += 59
    assert operator.title == TYPING
    operator.type("!")
    operator.seconds += 59
    assert operator.title == TYPING
    operator.seconds += 1
    assert operator.sees is None
    operator.key("Return")
    assert operator.journal.history.actions == ()


def test_the_keys_of_an_event_do_not_take_letters_away_nor_enter() -> None:
    keys = (("confirm", ("Space",)), ("drop", ("X",)), ("message", ("F2",)))
    operator = Operator(operator=written.Operator(keys=keys))
    operator.key("F2")
    operator.key("X", "x")
    operator.key("Space", " ")
    operator.key("Y", "y")
    assert operator.sees is not None
    assert operator.sees.lines == (("x y▏", "", ""),)
    operator.key("Return", "\r")
    assert said(operator) == "x y"


# Taking it back


def test_undo_shows_both_and_takes_it_back(operator: Operator) -> None:
    tell(operator, "Lunch")
    tell(operator, "Dinner")
    operator.press(Ask.UNDO)
    assert operator.sees == Layer(
        "Change the message to the audience?",
        (("Now: Dinner", "", ""), ("Then: Lunch", "", "")),
        "Enter does it  ·  Esc drops it",
    )
    operator.press(Ask.CONFIRM)
    assert operator.sees == Layer("The message is on the screens", (), "Ctrl+Y does it again")
    assert said(operator) == "Lunch"
    operator.press(Ask.UNDO)
    assert operator.sees.lines == (("Now: Lunch", "", ""), ("Then: nothing", "", ""))
    operator.press(Ask.CONFIRM)
    assert operator.sees == Layer("The message is gone", (), "Ctrl+Y does it again")
    operator.press(Ask.REDO, Ask.CONFIRM)
    assert operator.sees == Layer("The message is on the screens", (), "U takes it back")
    assert said(operator) == "Lunch"


def test_yesterdays_message_is_not_there_and_not_taken_back() -> None:
    operator = Operator(days({DAY: ["a 09:00-10:00"], NEXT_DAY: ["b 09:00-10:00"]}))
    tell(operator, "Lunch")
    operator.now = at("2018-12-08 08:00")
    assert said(operator, NEXT_DAY) == ""
    operator.press(Ask.UNDO)
    assert operator.reason == "The message was one of another day."


def test_what_another_screen_told_meanwhile_is_what_comes_back(tmp_path) -> None:
    one, other = (Operator(journal=Journal(tmp_path, "The Workshop")) for _ in range(2))
    one.press(Ask.MESSAGE)
    one.type("from one")
    tell(other, "from the other")
    one.key("Return")
    assert one.journal.history.last is not None
    assert one.journal.history.last.message == Telling(DAY, "from the other", "from one")


def test_without_any_programme_there_can_be_a_message() -> None:
    operator = Operator(programme(on=None))
    tell(operator, "Please wait outside")
    assert said(operator) == "Please wait outside"


def test_a_journal_that_cannot_be_written_is_told(tmp_path) -> None:
    (tmp_path / "State").touch()
    operator = Operator(journal=Journal(tmp_path / "State", "The Workshop"))
    tell(operator, "Lunch")
    assert operator.reason.endswith("cannot be written: its folder is a file.")


def test_a_step_of_ten_minutes_is_no_matter_of_messages() -> None:
    operator = Operator(operator=written.Operator(step=minutes(10)))
    tell(operator, "5 min")
    assert said(operator) == "5 min"
