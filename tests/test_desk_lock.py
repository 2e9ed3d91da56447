"""The lock: the keys do nothing until the PIN is entered, and nobody can guess it."""

from __future__ import annotations

import pytest
from operators import Operator

from kiosk.desk.lock import IDLE, TRIES, WAIT
from kiosk.hotkeys import TABLE, Ask
from kiosk.pin import hashed
from kiosk.rundown import programme as written
from kiosk.rundown.frame import Layer

PIN = "2468"
HASH = hashed(PIN, b"sixteen bytes 16")
ASKS = Layer("PIN", (("…", "", ""),), "Enter opens the keys  ·  Esc drops it")
OPENED = Layer("Unlocked", (), "Locks itself after ten minutes without a key  ·  L locks it now")


@pytest.fixture
def operator() -> Operator:
    return Operator(operator=written.Operator(pin=HASH))


@pytest.fixture
def opened(operator: Operator) -> Operator:
    enter(operator, PIN)
    assert operator.sees == OPENED
    operator.press(Ask.DROP)
    return operator


def enter(operator: Operator, pin: str) -> None:
    operator.type(pin)
    operator.key("Return", "\r")


def test_it_is_locked_from_the_start_and_nothing_shows_it(operator: Operator) -> None:
    assert operator.sees is None


@pytest.mark.parametrize(
    "line", [line for line in TABLE if line.ask not in (Ask.KEYS, Ask.DROP)], ids=lambda one: one.ask
)
def test_every_key_asks_for_the_pin_and_does_nothing_else(operator: Operator, line) -> None:
    """Quitting, full screen, the cards and the dark among them."""
    assert operator.press(line.ask) is None
    assert operator.sees == ASKS
    assert operator.press(Ask.CONFIRM) is None
    assert not operator.dark
    assert operator.journal.history.actions == ()


def test_so_does_a_key_without_a_meaning(operator: Operator) -> None:
    assert operator.hears("X")
    operator.key("X")
    assert operator.sees == ASKS


def test_question_mark_shows_the_keys(operator: Operator) -> None:
    operator.press(Ask.KEYS)
    assert operator.title == "Keys"
    operator.press(Ask.LATER)
    assert operator.sees == ASKS


def test_digits_are_dots_and_enter_opens(operator: Operator) -> None:
    seen = []
    for digit in PIN:
        operator.key(digit, digit)
        assert operator.sees is not None
        seen.append(operator.sees.lines[0][0])
    assert seen == ["●", "●●", "●●●", "●●●●"]
    operator.key("Return", "\r")
    assert operator.sees == OPENED
    operator.press(Ask.LATER, Ask.CONFIRM)
    assert operator.added() == 5


def test_what_is_no_digit_is_not_taken(operator: Operator) -> None:
    operator.type("2a4 6٣8")
    assert operator.sees is not None
    assert operator.sees.lines == (("●●●●", "", ""),)
    operator.key("Return")
    assert operator.sees == OPENED


def test_backspace_takes_a_digit_back(operator: Operator) -> None:
    operator.type("249")
    operator.key("Backspace", "\b")
    enter(operator, "68")
    assert operator.sees == OPENED


@pytest.mark.parametrize("by", ["Esc", "eight seconds", "?"])
def test_what_was_typed_is_forgotten_when_the_question_is_dropped(operator: Operator, by: str) -> None:
    operator.type("24")
    if by == "eight seconds":
        operator.seconds += 8
    else:
        operator.key(by)
    enter(operator, PIN)
    assert operator.sees == OPENED


def test_a_wrong_one_is_said_to_be_wrong(operator: Operator) -> None:
    enter(operator, "1111")
    assert operator.sees == Layer("PIN", (("That was not it.", "", ""),), ASKS.hint)
    operator.press(Ask.LATER)
    assert operator.sees == ASKS


def test_enter_alone_is_no_try(operator: Operator) -> None:
    for _ in range(TRIES + 2):
        operator.key("Return")
        assert operator.sees == ASKS


def test_five_wrong_ones_wait_a_minute(operator: Operator) -> None:
    for _ in range(TRIES):
        enter(operator, "1111")
    assert operator.sees == Layer("Locked", (("Too many wrong tries. Wait 60 s.", "", ""),))
    operator.seconds += WAIT - 0.5
    enter(operator, PIN)
    assert operator.sees == Layer("Locked", (("Too many wrong tries. Wait 1 s.", "", ""),))
    operator.seconds += 0.5
    assert operator.sees == ASKS
    enter(operator, PIN)
    assert operator.sees == OPENED


def test_four_wrong_ones_and_a_right_one_begin_to_count_anew(operator: Operator) -> None:
    for _ in range(2):
        for _ in range(TRIES - 1):
            enter(operator, "1111")
        enter(operator, PIN)
        assert operator.sees == OPENED
        operator.press(Ask.LOCK)


def test_l_locks(opened: Operator) -> None:
    opened.press(Ask.LOCK)
    assert opened.sees == Layer("Locked", (), "Any key asks for the PIN  ·  ? shows the keys")
    opened.press(Ask.LATER)
    assert opened.sees == ASKS


@pytest.mark.parametrize(
    ("idle", "title"), [(IDLE - 1, "Delay “Accelerated Computing for AI” by 5 min?"), (IDLE, "PIN")]
)
def test_it_locks_itself_after_ten_minutes_without_a_key(opened: Operator, idle: float, title: str) -> None:
    opened.press(Ask.NEXT_CARD)
    opened.seconds += idle
    assert opened.sees is None
    opened.press(Ask.LATER)
    assert opened.title == title


def test_a_dark_screen_needs_the_pin_to_be_lit(opened: Operator) -> None:
    opened.press(Ask.BLANK, Ask.LOCK, Ask.BLANK)
    assert opened.dark
    enter(opened, PIN)
    opened.press(Ask.BLANK)
    assert not opened.dark


def test_without_a_pin_l_says_so() -> None:
    operator = Operator()
    operator.press(Ask.LOCK)
    assert operator.title == "There is no PIN to lock with"
    operator.press(Ask.LATER)
    assert operator.title.startswith("Delay")


def test_a_pin_that_is_added_locks_at_once() -> None:
    operator = Operator()
    operator.press(Ask.LATER)
    operator.desk.set_up(written.Operator(pin=HASH))
    assert operator.sees is None
    operator.press(Ask.CONFIRM)
    assert operator.sees == ASKS
    assert operator.journal.history.actions == ()


def test_a_pin_that_is_taken_away_opens(operator: Operator) -> None:
    operator.press(Ask.LATER)
    operator.desk.set_up(written.Operator())
    assert operator.sees is None
    operator.press(Ask.LATER)
    assert operator.title.startswith("Delay")


def test_another_pin_locks_and_the_same_one_does_not(opened: Operator) -> None:
    opened.desk.set_up(written.Operator(pin=HASH))
    opened.press(Ask.LATER)
    assert opened.title.startswith("Delay")
    opened.desk.set_up(written.Operator(pin=hashed("1357", b"another 16 bytes")))
    enter(opened, PIN)
    assert opened.sees is not None
    assert opened.sees.lines[0][0] == "That was not it."
    enter(opened, "1357")
    assert opened.sees == OPENED
