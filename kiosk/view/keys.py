"""Key events → the names that a key goes by. Which names mean something is the table's business, not ours."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keys(QObject):
    """An event filter for the window: emits the names of each key that is pressed, and not those that repeat."""

    pressed = Signal(tuple)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 (Qt's own names)
        """Take every key press; the window has no other use for them."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not event.isAutoRepeat():
            self.pressed.emit(names(event))
        return True


def names(event: QKeyEvent) -> tuple[str, ...]:
    """Return a key's names as QKeySequence writes them: by what it types, and by the key with what is held down."""
    held = event.modifiers() & HELD
    typed = event.text().strip().upper() if not held else ""
    by_key = QKeySequence(QKeyCombination(held, Qt.Key(event.key()))).toString(QKeySequence.SequenceFormat.PortableText)
    return tuple(name for name in (typed, by_key) if name)
