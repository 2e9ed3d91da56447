"""Key events → the names that a key goes by. Which names mean something is the table's business, not ours."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""The letters of a keyboard by the code of each row's first key (linux/input-event-codes.h)."""


class Keys(QObject):
    """An event filter for the window: emits each key that is pressed, by its names, what it types, if it repeats."""

    pressed = Signal(tuple, str, bool)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's own names)
        """Take every key press; the window has no other use for them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        self.pressed.emit(names(event), event.text(), event.isAutoRepeat())
        return True


def names(event: QKeyEvent) -> tuple[str, ...]:
    """Return a key's names as QKeySequence writes them: what it types, the key with what is held down, its place."""
    held = event.modifiers() & HELD
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    typed = event.text().strip().upper() if not held else ""
    by_key = [_sequence(held | shift, event.key()), "" if held else _sequence(held, event.key())]
    by_place = _letter_there(event) if typed and not typed.isascii() else ""
    return tuple(dict.fromkeys(name for name in (typed, *by_key, by_place) if name))


def _sequence(held: Qt.KeyboardModifier, key: int) -> str:
    combination = QKeyCombination(held, Qt.Key(key))
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.PortableText)


def _letter_there(event: QKeyEvent) -> str:
    """Return the Latin letter that is on the key in the common layout: what a Cyrillic or Greek one prints beside it.

    The codes are those of the kernel's input events, which X11 and Wayland count from eight on.
    """
    code = event.nativeScanCode() - 8
    row = next((first for first in ROWS if first <= code < first + len(ROWS[first])), None)
    return ROWS[row][code - row] if row is not None and sys.platform == "linux" else ""
