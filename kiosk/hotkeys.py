"""Keys → what the operator asks for, as a table. Any keyboard layout: letters and signs are told by what they type."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ask(StrEnum):
    """What a key can ask for."""

    LATER = "later"
    EARLIER = "earlier"
    SKIP = "skip"
    UNDO = "undo"
    NEXT_CARD = "next card"
    KEYS = "keys"
    FULLSCREEN = "full screen"
    QUIT = "quit"
    CONFIRM = "confirm"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Hotkey:
    """One line of the table: the keys as QKeySequence names them, and what they do, in the operator's words."""

    ask: Ask
    keys: tuple[str, ...]
    says: str


TABLE = (
    Hotkey(Ask.LATER, ("D", "+"), "Delay by 5 minutes; again for 5 more"),
    Hotkey(Ask.EARLIER, ("-",), "5 minutes less, or earlier"),
    Hotkey(Ask.SKIP, ("S",), "End what is on now, or cancel what comes next"),
    Hotkey(Ask.UNDO, ("U", "Ctrl+Z"), "Take back what was done last"),
    Hotkey(Ask.CONFIRM, ("Return", "Enter"), "Do what was proposed"),
    Hotkey(Ask.DROP, ("Esc",), "Drop it"),
    Hotkey(Ask.NEXT_CARD, ("Space",), "The next card"),
    Hotkey(Ask.FULLSCREEN, ("F11",), "Full screen on and off"),
    Hotkey(Ask.KEYS, ("?",), "These keys"),
    Hotkey(Ask.QUIT, ("Ctrl+Q",), "Quit; asks first"),
)
BY_KEY = {key: line.ask for line in TABLE for key in line.keys}


def asked(names: tuple[str, ...]) -> Ask | None:
    """Return what a key asks for, given the names that it goes by: by its place, and by what it types."""
    return next((BY_KEY[name] for name in names if name in BY_KEY), None)
