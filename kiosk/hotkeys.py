"""Keys → what the operator asks for, as a table that an event can change. Any keyboard layout, and the keypad."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.rundown.phrases import phrase


class Ask(StrEnum):
    """What a key can ask for; the value is its name in a programme's `operator: keys:`."""

    LATER = "delay"
    EARLIER = "earlier"
    SKIP = "skip"
    START = "start"
    HOLD = "hold"
    UNDO = "undo"
    REDO = "redo"
    SLOT_BEFORE = "slot before"
    SLOT_AFTER = "slot after"
    BACK = "back"
    FORWARD = "forward"
    NEXT_CARD = "next card"
    STOP_CARDS = "stop cards"
    MESSAGE = "message"
    BLANK = "blank"
    LOCK = "lock"
    KEYS = "keys"
    FULLSCREEN = "full screen"
    QUIT = "quit"
    CONFIRM = "confirm"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Hotkey:
    """One line of the table: the keys by their names, and what they do, in the operator's words."""

    ask: Ask
    keys: tuple[str, ...]
    says: str


TABLE = (
    Hotkey(Ask.LATER, ("D", "+"), phrase("Delay; again for more")),
    Hotkey(Ask.EARLIER, ("-",), phrase("Less delay, or earlier")),
    Hotkey(Ask.SKIP, ("S",), phrase("End what is on now, or cancel what is to come")),
    Hotkey(Ask.START, ("G",), phrase("Start what comes next, now")),
    Hotkey(Ask.HOLD, ("H",), phrase("Hold what is on now until it is released; release it")),
    Hotkey(Ask.UNDO, ("U", "Ctrl+Z"), phrase("Take back what was done last")),
    Hotkey(Ask.REDO, ("Ctrl+Y", "Ctrl+Shift+Z"), phrase("Do again what was taken back")),
    Hotkey(Ask.SLOT_BEFORE, ("Up",), phrase("Choose the slot before")),
    Hotkey(Ask.SLOT_AFTER, ("Down",), phrase("Choose the slot after")),
    Hotkey(Ask.BACK, ("Left", "PgUp"), phrase("The card before")),
    Hotkey(Ask.FORWARD, ("Right", "PgDown"), phrase("The next card; in the showcase, the next project")),
    Hotkey(Ask.NEXT_CARD, ("Space",), phrase("The next card")),
    Hotkey(Ask.STOP_CARDS, ("P",), phrase("Stop the cards; let them turn again")),
    Hotkey(Ask.MESSAGE, ("M",), phrase("A message to the audience")),
    Hotkey(Ask.BLANK, ("B",), phrase("Darken the screen, and light it again")),
    Hotkey(Ask.LOCK, ("L",), phrase("Lock the keys")),
    Hotkey(Ask.CONFIRM, ("Return", "Enter"), phrase("Do what was proposed")),
    Hotkey(Ask.DROP, ("Esc",), phrase("Drop it")),
    Hotkey(Ask.FULLSCREEN, ("F11",), phrase("Full screen on and off")),
    Hotkey(Ask.KEYS, ("?",), phrase("These keys")),
    Hotkey(Ask.QUIT, ("Ctrl+Q",), phrase("Quit; asks first")),
)

CLOSE = "Close"
"""What stands among the names for no key, but for the wish that the window be closed."""
MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")
NAMED = (
    "Space", "Return", "Enter", "Esc", "Tab", "Backspace", "Ins", "Del", "Home", "End", "PgUp", "PgDown",
    "Left", "Right", "Up", "Down", *(f"F{number}" for number in range(1, 25)),
)  # fmt: skip
OTHERWISE = {
    "escape": "Esc", "pageup": "PgUp", "pagedown": "PgDown", "page up": "PgUp", "page down": "PgDown",
    "insert": "Ins", "delete": "Del", "control": "Ctrl", "plus": "+", "minus": "-",
}  # fmt: skip
"""Names that people write for a key, in lower case."""


def key_name(text: str) -> str | None:
    """Return a key's name as the table has it (`Ctrl+Z`, `D`, `PgDown`, `+`), or None when there is no such key."""
    *held, key = re.split(r"\+(?=.)", text.strip()) if text.strip() else [""]
    modifiers = [_known(word, MODIFIERS) for word in held]
    name = key.upper() if len(key) == 1 and key.isprintable() and not key.isspace() else _known(key, (*NAMED, "+", "-"))
    if name is None or None in modifiers:
        return None
    return "+".join([*(word for word in MODIFIERS if word in modifiers), name])


def _known(text: str, names: tuple[str, ...]) -> str | None:
    written = text.strip().casefold()
    wanted = OTHERWISE.get(written, written).casefold()
    return next((name for name in names if name.casefold() == wanted), None)


def changed(keys: Mapping[str, tuple[str, ...]]) -> tuple[Hotkey, ...]:
    """Return the table with an event's own keys: what it names has those keys and no others."""
    return tuple(replace(line, keys=keys[line.ask]) if line.ask in keys else line for line in TABLE)


def clashes(table: tuple[Hotkey, ...]) -> dict[str, tuple[Ask, ...]]:
    """Return each key that asks for more than one thing, and for what."""
    asks: dict[str, tuple[Ask, ...]] = {}
    for line in table:
        for key in line.keys:
            asks[key] = (*asks.get(key, ()), line.ask)
    return {key: several for key, several in asks.items() if len(several) > 1}


def asked(names: tuple[str, ...], table: tuple[Hotkey, ...] = TABLE) -> Ask | None:
    """Return what a key asks for, given the names that it goes by, the best first; to close the window is to quit."""
    if CLOSE in names:
        return Ask.QUIT
    by_key = {key: line.ask for line in table for key in line.keys}
    return next((by_key[name] for name in names if name in by_key), None)


PRINTED = {
    "Return": "Enter",
    "Up": "↑",
    "Down": "↓",
    "Left": "←",
    "Right": "→",
    "PgUp": "Page Up",
    "PgDown": "Page Down",
}
"""What is printed on a key, where that is not its name."""


def printed(line: Hotkey) -> tuple[str, ...]:
    """Return the keys of a line as they are printed on a keyboard, each once."""
    return tuple(dict.fromkeys(PRINTED.get(key, key) for key in line.keys))


def key_for(ask: Ask, table: tuple[Hotkey, ...]) -> str:
    """Return the first key that asks for something, as it is printed; empty when the event gave it none."""
    return next((printed(line)[0] for line in table if line.ask is ask and line.keys), "")
