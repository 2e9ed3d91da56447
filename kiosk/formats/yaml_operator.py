"""The `operator:` of a programme's YAML: what a press delays by, the PIN's hash, and the event's own keys."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from kiosk import hotkeys, pin
from kiosk.formats import yaml_shapes
from kiosk.formats.problems import Log, Place, SlipError, quoted, tidy
from kiosk.formats.times import DURATION, duration
from kiosk.formats.yaml_keys import FAILED, Context, Fields, Key, Reader, Table, fields, grouped, scalar
from kiosk.formats.yaml_tree import Broken, Empty, Entry, Group, Items, Node, Text
from kiosk.hotkeys import Ask
from kiosk.rundown.programme import Operator

_LONGEST_STEP = timedelta(hours=2)
_SIGNS = "a sign such as # or ~ needs quotes"


def _step(text: str) -> timedelta:
    length = duration(text)
    if length > _LONGEST_STEP:
        raise SlipError(f"{quoted(text)} is too long for a step", "it goes from 1 min to 2 h")
    return length


def _pin(text: str) -> str:
    """Return a PIN's hash. What is said of anything else does not repeat it."""
    wrong = pin.problem(text)
    if wrong:
        wrong = wrong if "$" in text else "a PIN must not stand in the file, where anybody can read it"
        raise SlipError(wrong, "run `kiosk pin` and paste the line that it prints")
    return text


@dataclass(frozen=True, slots=True)
class _Press:
    """A key by its name, and where the file has it."""

    place: Place
    key: str


def _press(node: Node, context: Context) -> Any:
    """Read one key."""
    match node:
        case Broken():
            return FAILED
        case Items() | Group():
            return context.wrong(node, "a key")
    written = tidy(node.text) if isinstance(node, Text) else ""
    if not written:
        context.log.error(node.place, f"{context.subject} has an empty key", _SIGNS)
        return FAILED
    name = hotkeys.key_name(written)
    if name is None:
        context.log.error(node.place, f"there is no key {quoted(written)}", "write it as X, Ctrl+X, F5 or PgDown")
        return FAILED
    return _Press(node.place, name)


def _presses(node: Node, context: Context) -> Any:
    """Read the keys of one thing to ask for: one, or a list. Gives those that could be read."""
    items = node.items if isinstance(node, Items) else (node,)
    if not items:
        context.log.error(node.place, f"{context.subject} has no key", f"write it as {context.form}; {_SIGNS}")
    presses = (_press(item, context) for item in items)
    return tuple(press for press in presses if press is not FAILED)


def _form(line: hotkeys.Hotkey) -> str:
    keys = [key if key[0].isalnum() else f'"{key}"' for key in line.keys]
    return f"{line.ask}: {keys[0] if len(keys) == 1 else '[' + ', '.join(keys) + ']'}"


_DOES = {
    Ask.LATER: "delays what is on, or comes next, by a step, and by one more each time",
    Ask.EARLIER: "makes the delay a step less, or lets what comes next begin earlier",
    Ask.SKIP: "ends what is on now, or cancels what is still to come",
    Ask.START: "starts what comes next at once",
    Ask.HOLD: "lets what is on run until it is pressed again",
    Ask.UNDO: "takes back what was done last",
    Ask.REDO: "does again what was taken back",
    Ask.SLOT_BEFORE: "chooses the slot before the chosen one",
    Ask.SLOT_AFTER: "chooses the slot after the chosen one",
    Ask.BACK: "shows the card before",
    Ask.FORWARD: "shows the next card, or in a showcase starts the next project",
    Ask.NEXT_CARD: "shows the next card",
    Ask.STOP_CARDS: "stops the cards, and lets them turn again",
    Ask.MESSAGE: "writes a message to the audience",
    Ask.BLANK: "darkens the screen, and lights it again",
    Ask.LOCK: "locks the keys, where there is a PIN",
    Ask.KEYS: "shows the list of keys",
    Ask.FULLSCREEN: "turns full screen on and off",
    Ask.QUIT: "quits the kiosk, after a question",
    Ask.CONFIRM: "does what another key proposed",
    Ask.DROP: "drops what another key proposed",
}
_PRESSES = Reader(
    _presses, yaml_shapes.either("array", {"type": "array", "items": yaml_shapes.TEXT, "minItems": 1}, yaml_shapes.TEXT)
)
_KEYS = Table(
    of="the operator's 'keys'",
    keys=tuple(
        Key(line.ask.value, _PRESSES, _form(line), f"The key, or list of keys, that {_DOES[line.ask]}.")
        for line in hotkeys.TABLE
    ),
    synonyms={
        **dict.fromkeys(("later", "plus", "more"), Ask.LATER),
        **dict.fromkeys(("less", "minus", "sooner"), Ask.EARLIER),
        **dict.fromkeys(("end", "cancel", "stop"), Ask.SKIP),
        **dict.fromkeys(("go", "begin"), Ask.START),
        **dict.fromkeys(("release", "pause", "wait"), Ask.HOLD),
        "take_back": Ask.UNDO,
        **dict.fromkeys(("up", "previous_slot", "slot_up"), Ask.SLOT_BEFORE),
        **dict.fromkeys(("down", "next_slot", "slot_down"), Ask.SLOT_AFTER),
        **dict.fromkeys(("cards", "freeze", "stop_card"), Ask.STOP_CARDS),
        **dict.fromkeys(("say", "text", "band"), Ask.MESSAGE),
        **dict.fromkeys(("dark", "darken", "black"), Ask.BLANK),
        **dict.fromkeys(("pin", "unlock"), Ask.LOCK),
        **dict.fromkeys(("help", "hotkeys"), Ask.KEYS),
        **dict.fromkeys(("fullscreen", "window"), Ask.FULLSCREEN),
        **dict.fromkeys(("exit", "close"), Ask.QUIT),
        **dict.fromkeys(("enter", "ok", "yes"), Ask.CONFIRM),
        **dict.fromkeys(("escape", "no"), Ask.DROP),
    },
    loose=True,
)


def _keys(node: Node, context: Context) -> Any:
    """Read an event's own keys. One that asks for two things is an error, also when one of them is the table's."""
    if isinstance(node, Group):
        node = Group(node.place, _named(node.entries, context.log))
    found = fields(node, _KEYS, context)
    if not isinstance(found, Fields):
        return FAILED
    _check_clashes(found, context.log)
    return tuple((ask, tuple(press.key for press in presses)) for ask, presses in found.values.items())


def _named(entries: tuple[Entry, ...], log: Log) -> tuple[Entry, ...]:
    """Return entries with the table's own names, each once: `Stop_Cards` is `stop cards`. Nothing is an empty list."""
    own: dict[str, Entry] = {}
    for entry in entries:
        plain = re.sub(r"[\s_-]+", " ", entry.key.casefold()).strip()
        name = plain if plain in set(Ask) else entry.key
        value = Items(entry.place, ()) if isinstance(entry.value, Empty) else entry.value
        if name in own:
            what = f"the key {quoted(entry.key)} is there twice, first in line {own[name].place.line}"
            log.error(entry.place, what, "keep one of them")
        own.setdefault(name, replace(entry, key=name, value=value))
    return tuple(own.values())


def _check_clashes(found: Fields, log: Log) -> None:
    """Report each key that asks for two things at the last place where the file has it."""
    own: dict[str, tuple[_Press, ...]] = {name: found.get(name, ()) for name in found.entries}
    table = hotkeys.changed({name: tuple(press.key for press in presses) for name, presses in own.items()})
    for key, asks in hotkeys.clashes(table).items():
        places = {press.place: name for name, presses in own.items() for press in presses if press.key == key}
        last = max(places)
        others = [ask for ask in asks if ask != places[last]]
        if others:
            what = f"the key {key} asks for both '{places[last]}' and '{others[0]}'"
            log.error(last, what, "choose another key for one of them")
        else:
            log.error(last, f"the key {key} is there twice", "keep one of them")


_LENGTH = yaml_shapes.text_or_number(DURATION)
_HASH = yaml_shapes.string(r"scrypt\$.+")
_OWN_KEYS = Reader(_keys, _KEYS.shape, (_KEYS,))
_OPERATOR = Table(
    of="the operator",
    keys=(
        Key("step", scalar(_step, _LENGTH), "step: 5 min", "How much one press of the delay key delays by."),
        Key(
            "pin",
            scalar(_pin, _HASH),
            'pin: "scrypt$…", as `kiosk pin` prints it',
            "The hash of the PIN that unlocks the operator's keys.",
        ),
        Key("keys", _OWN_KEYS, "keys: {skip: X, delay: [D, +]}", "Other keys than the usual ones, by what they do."),
    ),
    synonyms={
        **dict.fromkeys(("delay", "steps", "minutes"), "step"),
        **dict.fromkeys(("password", "code", "lock", "hash"), "pin"),
        **dict.fromkeys(("key", "hotkeys", "hotkey", "shortcuts"), "keys"),
    },
    elsewhere=dict.fromkeys(
        (ask.replace(" ", "_") for ask in Ask if ask not in (Ask.LATER, Ask.LOCK, Ask.KEYS)),
        "it belongs to the keys: put it below keys:",
    ),
)


def _made(found: Fields, _: Context) -> Operator:
    return Operator(found.get("step", Operator().step), found.get("pin", ""), found.get("keys", ()))


operator = grouped(_OPERATOR, _made)
"""Reads how the organisers want the screen operated."""
