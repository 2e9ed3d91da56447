"""Key events → the names that a key goes by. Which names mean something is the table's business, not ours."""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk.hotkeys import CLOSE

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

DEAD = {
    Qt.Key.Key_Dead_Grave: ("\u0300", "`"),
    Qt.Key.Key_Dead_Acute: ("\u0301", "'"),
    Qt.Key.Key_Dead_Circumflex: ("\u0302", "^"),
    Qt.Key.Key_Dead_Tilde: ("\u0303", "~"),
    Qt.Key.Key_Dead_Diaeresis: ("\u0308", '"'),
    Qt.Key.Key_Dead_Abovering: ("\u030a", "°"),
    Qt.Key.Key_Dead_Doubleacute: ("\u030b", "˝"),
    Qt.Key.Key_Dead_Caron: ("\u030c", "ˇ"),
    Qt.Key.Key_Dead_Cedilla: ("\u0327", "¸"),
    Qt.Key.Key_Dead_Ogonek: ("\u0328", "˛"),
}
"""The keys that wait for a letter: the accent for it, and what they are with a space. No input method serves us."""
ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""The letters of a keyboard by the code of each row's first key (linux/input-event-codes.h)."""


class Keys(QObject):
    """An event filter for the window: emits each key that is pressed, by its names, what it types, if it repeats."""

    pressed = Signal(tuple, str, bool)

    def __init__(self) -> None:
        """Start with nothing held. The window may close once it `lets_go`."""
        super().__init__()
        self.lets_go = False
        self._accent: tuple[str, str] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's own names)
        """Take every key press, and the wish that the window be closed: it has no other use for them."""
        if event.type() == QEvent.Type.Close and not self.lets_go:
            event.ignore()
            self.pressed.emit((CLOSE,), "", False)
            return True
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        self.pressed.emit(names(event), self._typed(event), event.isAutoRepeat())
        return True

    def _typed(self, event: QKeyEvent) -> str:
        """Return what a key types, with the accent of the key before it."""
        dead, accent, text = DEAD.get(Qt.Key(event.key())), self._accent, event.text()
        if dead is not None or text:
            self._accent = dead
        if dead is not None:
            return ""
        if accent is None or not text.isprintable() or not text:
            return text
        return accent[1] if text == " " else unicodedata.normalize("NFC", text + accent[0])


def names(event: QKeyEvent) -> tuple[str, ...]:
    """Return a key's names as QKeySequence writes them: what it types, the key with what is held down, its place."""
    held = event.modifiers() & HELD
    shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    typed = event.text().strip().upper() if not held and event.text().isprintable() else ""
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
