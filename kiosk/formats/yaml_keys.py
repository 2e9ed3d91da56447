"""Keys with their readers, as tables: what a group of keys may hold, and what to say when it holds something else.

A reader takes a node and gives a value, or FAILED after it told the log why. A new key is a line in a table.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from kiosk.formats import ids, yaml_shapes
from kiosk.formats.problems import Log, Place, SlipError, quoted, tidy
from kiosk.formats.yaml_shapes import Shape
from kiosk.formats.yaml_tree import Broken, Empty, Entry, Group, Items, Node, Text


class _Failed:
    """What a reader gives when there is no value."""


FAILED: Final = _Failed()


@dataclass(frozen=True, slots=True)
class Context:
    """What readers need beside their node. `subject` is what is being read, and `form` how one writes it."""

    log: Log
    folder: Path | None = None
    website: str = ""
    subject: str = "this"
    form: str = ""

    def wrong(self, node: Node, meant: str) -> _Failed:
        """Say that a node is not what is meant, such as 'text', and how the key is written."""
        self.log.error(node.place, f"{self.subject} must be {meant}, not {_kind(node)}", f"write it as {self.form}")
        return FAILED

    def slipped(self, node: Node, slip: SlipError) -> _Failed:
        """Say at a node what a function found wrong with its text."""
        self.log.error(node.place, slip.what, slip.remedy)
        return FAILED


Read = Callable[[Node, Context], Any]


@dataclass(frozen=True, slots=True)
class Reader:
    """What reads a node, and what it takes as a piece of a JSON Schema, which may refer to `tables`."""

    read: Read
    shape: Shape
    tables: tuple[Table, ...] = ()

    def __call__(self, node: Node, context: Context) -> Any:
        """Return the value of a node, or FAILED."""
        return self.read(node, context)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table, what reads its value, how a person writes it, and what it is, in a sentence.

    `also` are other ways to write its value.
    """

    name: str
    read: Reader
    form: str
    says: str
    required: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The keys of one kind of group, in the order in which they are read.

    `synonyms` are keys that people write instead, each with the right one, or with the form to write. `elsewhere` are
    keys that have their place in another group, each with what to do about it. `loose` keys may be written in any
    case, with spaces, dashes or underscores between their words.
    """

    of: str
    keys: tuple[Key, ...]
    synonyms: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    loose: bool = False

    @property
    def name(self) -> str:
        """What such a group is called: 'slot' for 'a slot'."""
        return self.of.removeprefix("the ").removeprefix("a ")

    @property
    def shape(self) -> Shape:
        """What stands for such a group in a JSON Schema."""
        return {"$ref": f"#/$defs/{ids.slug(self.name)}"}

    def key(self, name: str) -> Key | None:
        """Return the key of that name, or None."""
        return next((key for key in self.keys if key.name == name), None)

    def likely(self, name: str) -> str:
        """Return the key, or the form of one, that is probably meant by an unknown one; empty if none is near."""
        plain = _plain(name)
        if plain in self.synonyms:
            return self.synonyms[plain]
        near = difflib.get_close_matches(plain[:40], [key.name for key in self.keys], n=1, cutoff=0.7)
        return near[0] if near else ""


@dataclass(frozen=True, slots=True)
class Fields:
    """A group that was read: its values by key, and where they stand."""

    place: Place
    values: Mapping[str, Any]
    entries: Mapping[str, Entry]

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a key, or `default` when it was not given or could not be read."""
        return self.values.get(name, default)

    def place_of(self, name: str) -> Place:
        """Return where the value of a key stands, or where the group begins when it is not there."""
        return self.entries[name].value.place if name in self.entries else self.place

    def key_place(self, name: str) -> Place:
        """Return where a key stands, or where the group begins when it is not there."""
        return self.entries[name].place if name in self.entries else self.place

    def has(self, name: str) -> bool:
        """Whether a key was given and not empty, even if it could not be read."""
        return name in self.entries


def fields(node: Node, table: Table, context: Context) -> Fields | _Failed:
    """Return what a group of keys holds, by a table; everything wrong with it goes to the log."""
    if isinstance(node, Broken):
        return FAILED
    if not isinstance(node, Group):
        return context.wrong(node, "keys with values")
    entries, guessed = _sorted_out(node, table, context.log)
    values: dict[str, Any] = {}
    for key in table.keys:
        if key.name in entries:
            about = replace(context, subject=f"'{key.name}'", form=key.form)
            value = key.read(entries[key.name].value, about)
            if value is not FAILED:
                values[key.name] = value
        elif key.required and key.name not in guessed:
            _say_missing(node, key, table, context.log)
    return Fields(node.place, values, entries)


def _say_missing(node: Group, key: Key, table: Table, log: Log) -> None:
    empty = next((entry for entry in node.entries if entry.key == key.name), None)
    if empty is None:
        log.error(node.place, f"{table.of} has no '{key.name}'", f"add {key.form}")
    else:
        log.error(empty.place, f"'{key.name}' is empty", f"write it as {key.form}")


def _sorted_out(node: Group, table: Table, log: Log) -> tuple[dict[str, Entry], set[str]]:
    """Return the entries by key without the empty ones, and the keys that unknown ones seem to stand for.

    The value of an unknown key is read as that of the likely one, so that what is wrong with it is told as well.
    """
    known = {entry.key: entry for entry in node.entries if table.key(entry.key)}
    filled = {key: entry for key, entry in known.items() if not isinstance(entry.value, Empty)}
    guessed: set[str] = set()
    for entry in node.entries:
        if entry.key not in known:
            likely = _say_unknown(entry, table, log)
            guessed.add(likely.partition(":")[0])
            if table.key(likely) and likely not in known and not isinstance(entry.value, Empty):
                filled.setdefault(likely, entry)
    return filled, guessed


def _say_unknown(entry: Entry, table: Table, log: Log) -> str:
    """Report an unknown key. Returns the likely one, or nothing."""
    elsewhere = table.elsewhere.get(_plain(entry.key))
    likely = "" if elsewhere else table.likely(entry.key)
    names = ", ".join(key.name for key in table.keys)
    remedy = f"did you mean '{likely}'?" if likely else elsewhere or f"the keys of {table.of} are {names}"
    log.error(entry.place, f"unknown key {quoted(entry.key, 40)}", remedy)
    return likely


def _plain(name: str) -> str:
    return "_".join(name.casefold().split())


def text_of(node: Node, context: Context) -> str | _Failed:
    """Return the text of a node, tidy. A list or a group of keys is wrong, and so is a text that cannot be seen."""
    if isinstance(node, Broken):
        return FAILED
    if not isinstance(node, Text):
        return context.wrong(node, "text")
    shown = tidy(node.text)
    if not shown:
        context.log.error(node.place, f"{context.subject} is empty", f"write it as {context.form}")
        return FAILED
    return shown


def scalar(parse: Callable[[str], Any], shape: Shape = yaml_shapes.TEXT) -> Reader:
    """Return a reader of a text that `parse` understands, or raises SlipError for."""

    def read(node: Node, context: Context) -> Any:
        text = text_of(node, context)
        if isinstance(text, _Failed):
            return FAILED
        try:
            return parse(text)
        except SlipError as slip:
            return context.slipped(node, slip)

    return Reader(read, shape)


def many(read: Reader, *, one: bool = False) -> Reader:
    """Return a reader of a list, which gives a tuple of what could be read. `one`: a single item needs no list."""

    def read_all(node: Node, context: Context) -> Any:
        if isinstance(node, Broken):
            return FAILED
        if not isinstance(node, Items):
            if not one:
                return context.wrong(node, "a list")
            node = Items(node.place, (node,))
        else:
            context = replace(context, subject=f"an item of {context.subject}")
        values = [read(item, context) for item in node.items if not isinstance(item, Empty)]
        return tuple(value for value in values if value is not FAILED)

    return Reader(read_all, yaml_shapes.list_of(read.shape, one=one), read.tables)


def grouped(table: Table, make: Callable[[Fields, Context], Any]) -> Reader:
    """Return a reader of a group of keys by a table, from whose fields `make` makes the value."""

    def read(node: Node, context: Context) -> Any:
        found = fields(node, table, context)
        return FAILED if isinstance(found, _Failed) else make(found, context)

    return Reader(read, table.shape, (table,))


_KINDS = {Text: "text", Items: "a list", Group: "keys with values", Empty: "nothing", Broken: "what it is"}


def _kind(node: Node) -> str:
    return _KINDS[type(node)]
