"""YAML as a tree of texts with their places: what was written, before anybody asks what it means.

Built from the parser's events and not from its objects: `10:20` stays text, nothing is made because a file says so, and
a hostile file meets a limit. That goes for both parsers, the one in C and the one in Python.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

from kiosk.formats.problems import WHOLE_FILE, Log, Place, quoted
from kiosk.formats.yaml_slips import diagnose

MOST_DIRECTIVES = 20
MOST_DEEP = 50
MOST_NODES = 200_000
LONGEST_TEXT = 10_000

Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]
FASTEST: Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as the characters that it was written in."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Empty:
    """Nothing after a key or a dash, or the word null."""

    place: Place


@dataclass(frozen=True, slots=True)
class Broken:
    """What cannot be read and was reported already."""

    place: Place


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A key with its value."""

    key: str
    place: Place
    value: Node


@dataclass(frozen=True, slots=True)
class Group:
    """Keys with their values, each key once."""

    place: Place
    entries: tuple[Entry, ...]


Node = Text | Empty | Broken | Items | Group

_LINE = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_NOT_YAML = re.compile("[^\t\n\r -~\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STANDARD_TAG = "tag:yaml.org,2002:"


class _Unreadable(Exception):
    """The rest of the file cannot be read; why is in the log."""


def grow(text: str, log: Log, loader: Loader = FASTEST) -> Node | None:
    """Return the tree of a YAML text, or None if there is none: then the log says why.

    What is wrong in one place only becomes Broken there, and is in the log too.
    """
    if not _is_printable(text, log) or _has_many_directives(text, log):
        return None
    try:
        return _build(text, log, loader)
    except _Unreadable:
        return None
    except yaml.MarkedYAMLError as failure:
        place, what, remedy = diagnose(failure, _LINE.split(text))
        if not log.has(place):
            log.error(place, what, remedy)
    except (yaml.YAMLError, ValueError, OverflowError) as failure:
        # The parser in Python meets an escape such as "\UFFFFFFFF" with what chr() says to it.
        log.error(WHOLE_FILE, f"this is not YAML: {failure}")
    return None


def _is_printable(text: str, log: Log) -> bool:
    found = _NOT_YAML.search(text)
    if found is None:
        return True
    before = _LINE.split(text[: found.start()])
    what = f"the character U+{ord(found[0]):04X} may not stand in YAML"
    log.error(Place(len(before), len(before[-1]) + 1), what, "remove it: it cannot be seen, and nothing is lost")
    return False


def _has_many_directives(text: str, log: Log) -> bool:
    # The parser compares each with all before it: a file of them would keep it busy for hours.
    count = len(re.findall("^%", text, re.MULTILINE))
    if count <= MOST_DIRECTIVES:
        return False
    what = f"there are more than {MOST_DIRECTIVES} lines that begin with '%', the most that are read"
    log.error(WHOLE_FILE, what, "a programme needs none")
    return True


def _build(text: str, log: Log, loader: Loader) -> Node | None:
    builder = _Builder(log)
    for event in yaml.parse(text, Loader=loader):
        builder.take(event)
    return builder.root


@dataclass(slots=True)
class _Open:
    """A list or group whose end was not met yet."""

    place: Place
    is_group: bool
    anchor: str | None
    broken: bool
    counted: int
    children: list[Node] = field(default_factory=list)


class _Builder:
    def __init__(self, log: Log) -> None:
        self.root: Node | None = None
        self._log = log
        self._open: list[_Open] = []
        self._anchors: dict[str, tuple[Node, int]] = {}
        self._count = 0

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.CollectionStartEvent():
                self._begin(event)
            case yaml.CollectionEndEvent():
                self._end()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent() if self.root is not None:
                what = "a second document begins here"
                self._log.error(_place(event), what, "keep one document, and remove the line '---'")
                raise _Unreadable

    def _counted(self, place: Place, nodes: int = 1) -> None:
        self._count += nodes
        if self._count > MOST_NODES:
            what = f"there are more than {MOST_NODES:,} values, the most that are read"
            self._log.error(place, what, "aliases ('*name') count as often as they are used")
            raise _Unreadable

    def _add(self, node: Node) -> None:
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        place = _place(event)
        self._counted(place)
        node = self._text(event, place)
        if event.anchor:
            self._anchors[event.anchor] = node, 1
        self._add(node)

    def _text(self, event: yaml.ScalarEvent, place: Place) -> Node:
        if self._has_foreign_tag(event):
            return Broken(place)
        if event.implicit[0] and event.value in ("", "~", "null"):
            return Empty(place)
        if len(event.value) > LONGEST_TEXT:
            what = f"this text is longer than {LONGEST_TEXT:,} characters, the most that are read"
            self._log.error(place, what, "shorten it, or look for a quote that is not closed")
            return Broken(place)
        return Text(place, event.value)

    def _has_foreign_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> bool:
        if event.tag in (None, "", "!", f"{_STANDARD_TAG}str"):
            return False
        tag = event.tag.replace(_STANDARD_TAG, "!!")
        remedy = "remove it, or put a text that begins with '!' in quotes"
        self._log.error(_place(event), f"tags such as {quoted(tag, 40)} have no meaning here", remedy)
        return True

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        place = _place(event)
        if len(self._open) == MOST_DEEP:
            what = f"lists and keys are nested deeper than {MOST_DEEP} levels, the most that are read"
            self._log.error(place, what, "a programme needs eight")
            raise _Unreadable
        self._counted(place)
        broken = self._has_foreign_tag(event)
        is_group = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(place, is_group, event.anchor, broken, self._count))

    def _end(self) -> None:
        done = self._open.pop()
        node: Node = Items(done.place, tuple(done.children))
        if done.broken:
            node = Broken(done.place)
        elif done.is_group:
            node = Group(done.place, _entries(done.children, self._log))
        if done.anchor:
            self._anchors[done.anchor] = node, self._count - done.counted + 1
        self._add(node)

    def _alias(self, event: yaml.AliasEvent) -> None:
        place, name = _place(event), event.anchor or ""
        node, size = self._anchors.get(name, (Broken(place), 1))
        if name not in self._anchors:
            inside = any(outer.anchor == name for outer in self._open)
            what = f"'*{name}' stands inside of what it repeats" if inside else f"'*{name}' has no '&{name}' before it"
            self._log.error(place, what, "put a text that begins with '*' in quotes")
        self._counted(place, size)
        self._add(node)


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else WHOLE_FILE


def _entries(children: list[Node], log: Log) -> tuple[Entry, ...]:
    """Return keys and values that follow one another as entries. Of a repeated key the first value is kept."""
    own: dict[str, Entry] = {}
    merged: list[Node] = []
    for key, value in zip(children[::2], children[1::2], strict=True):
        if not isinstance(key, Text):
            if isinstance(key, Empty):
                log.error(key.place, "there is no key here", "put a '?' or ':' that is meant as text in quotes")
            elif not isinstance(key, Broken):
                log.error(key.place, "this cannot be a key", "a key is a word, as in title: Opening remarks")
        elif key.text == "<<":
            merged.append(value)
        elif key.text in own:
            what = f"the key {quoted(key.text)} is there twice, first in line {own[key.text].place.line}"
            log.error(key.place, what, "keep one of them")
        else:
            own[key.text] = Entry(key.text, key.place, value)
    for value in merged:
        _merge(value, own, log)
    return tuple(own.values())


def _merge(value: Node, own: dict[str, Entry], log: Log) -> None:
    """Add the entries of a group, or of a list of groups, after '<<'. What is there already stands."""
    for group in value.items if isinstance(value, Items) else (value,):
        if isinstance(group, Group):
            for entry in group.entries:
                own.setdefault(entry.key, entry)
        elif not isinstance(group, Broken):
            log.error(group.place, "after '<<' comes a group of keys", "write it as <<: *name")
