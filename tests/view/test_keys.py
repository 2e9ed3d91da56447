"""The keyboard and the window's frame: which names and letters a key event gives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QWindow

from kiosk.view.keys import Keys

Key, Held = Qt.Key, Qt.KeyboardModifier
Heard = list[tuple[tuple[str, ...], str, bool]]


@pytest.fixture
def keyboard(qapp) -> QWindow:
    """A window whose keys are listened to; `heard` has them."""
    window = QWindow()
    window.keys = Keys()
    window.heard = []
    window.keys.pressed.connect(lambda *key: window.heard.append(key))
    window.installEventFilter(window.keys)
    return window


def press(window: QWindow, key: Qt.Key, text: str = "", held: Held = Held.NoModifier, again: bool = False) -> None:
    QCoreApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, held, text, again))


@pytest.mark.parametrize(
    ("key", "text", "held", "names"),
    [
        (Key.Key_D, "d", Held.NoModifier, ("D",)),
        (Key.Key_D, "D", Held.ShiftModifier, ("D", "Shift+D")),
        (Key.Key_Z, "\x1a", Held.ControlModifier, ("Ctrl+Z",)),
        (Key.Key_5, "5", Held.KeypadModifier, ("5",)),
        (Key.Key_Enter, "\r", Held.KeypadModifier, ("Enter",)),
        (Key.Key_Plus, "+", Held.KeypadModifier, ("+",)),
        (Key.Key_PageDown, "", Held.NoModifier, ("PgDown",)),
        (Key.Key_Question, "?", Held.ShiftModifier, ("?", "Shift+?")),
    ],
)
def test_a_key_has_its_names(keyboard, key, text: str, held, names: tuple[str, ...]) -> None:
    press(keyboard, key, text, held)
    assert keyboard.heard == [(names, text, False)]


def test_one_that_is_not_let_go_is_said_to_repeat(keyboard) -> None:
    press(keyboard, Key.Key_Backspace, "\b", again=True)
    assert keyboard.heard == [(("Backspace",), "\b", True)]


@pytest.mark.parametrize(
    ("dead", "key", "text", "typed"),
    [
        (Key.Key_Dead_Acute, Key.Key_E, "e", "é"),
        (Key.Key_Dead_Diaeresis, Key.Key_A, "A", "Ä"),
        (Key.Key_Dead_Tilde, Key.Key_N, "n", "ñ"),
        (Key.Key_Dead_Acute, Key.Key_Space, " ", "'"),
        (Key.Key_Dead_Circumflex, Key.Key_Space, " ", "^"),
        (Key.Key_Dead_Acute, Key.Key_Return, "\r", "\r"),
    ],
)
def test_an_accent_is_set_on_the_letter_after_it(keyboard, dead, key, text: str, typed: str) -> None:
    """No input method does it for a window that has no field for text."""
    press(keyboard, dead)
    press(keyboard, Key.Key_Shift)
    press(keyboard, key, text)
    press(keyboard, key, text)
    assert [text for _, text, _ in keyboard.heard if text] == [typed, text]


def test_closing_the_window_is_a_key_and_closes_nothing(keyboard) -> None:
    """The frame's cross and Alt+F4 would otherwise go around the lock."""
    event = QCloseEvent()
    QCoreApplication.sendEvent(keyboard, event)
    assert keyboard.heard == [(("Close",), "", False)]
    assert not event.isAccepted()


def test_unless_it_was_let_go(keyboard) -> None:
    keyboard.keys.lets_go = True
    event = QCloseEvent()
    QCoreApplication.sendEvent(keyboard, event)
    assert keyboard.heard == []
    assert event.isAccepted()
