"""The JSON Schema of schedule.yaml, made of the tables that it is read by: for editors, which complete and check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.formats import yaml_shapes
from kiosk.formats.problems import Log
from kiosk.formats.schedule_yaml import FILE
from kiosk.formats.yaml_keys import Key, Table
from kiosk.formats.yaml_shapes import Shape
from kiosk.formats.yaml_tree import Empty, Group, Items, Node, Text, grow

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LEFT_OUT = "…"


def schema() -> dict[str, Any]:
    """Return the schema: it takes whatever the kiosk takes, and says nothing of what only the whole tells."""
    tables = {table.name: table for table in _within(FILE)}
    return {
        "$schema": DIALECT,
        **_group(FILE),
        "title": "A programme for Venue Kiosk",
        "type": "object",
        "$defs": {table.shape["$ref"].rpartition("/")[2]: _group(table) for table in tables.values()},
    }


def _within(table: Table) -> Iterator[Table]:
    """Yield every table that the keys of one refer to, and those that these do."""
    for key in table.keys:
        for inner in key.read.tables:
            yield inner
            yield from _within(inner)


def _group(table: Table) -> dict[str, Any]:
    own = {key.name: _value(key, table) for key in table.keys}
    alike = {_loosely(name): value for name, value in own.items()} if table.loose else {}
    return {
        "title": table.name[:1].upper() + table.name[1:],
        "type": ["object", "null"],
        "properties": own,
        **({"patternProperties": alike} if alike else {}),
        "required": [key.name for key in table.keys if key.required],
        "additionalProperties": False,
        **_snippets(table),
    }


def _snippets(table: Table) -> dict[str, Any]:
    """Return what the YAML language server offers to put in: the keys that must be there, with values to type over."""
    body = {key.name: _example(key) for key in table.keys if key.required}
    if not body or not all(isinstance(value, str) for value in body.values()):
        return {}
    typed = {name: f"${{{place}:{value}}}" for place, (name, value) in enumerate(body.items(), 1)}
    return {"defaultSnippets": [{"label": table.of, "description": ", ".join(body), "body": typed}]}


def _loosely(name: str) -> str:
    return yaml_shapes.pattern(r"[\s_-]*" + name.replace(" ", r"[\s_-]+") + r"[\s_-]*")


def _value(key: Key, table: Table) -> dict[str, Any]:
    shape = _there(key.read.shape) if key.required else yaml_shapes.or_nothing(key.read.shape)
    example = _example(key)
    examples = {} if example is None else {"examples": [example, *key.also]}
    title = f"{key.name[:1].upper()}{key.name[1:]} of {table.of}"
    return {"title": title, "description": key.says, **examples, **_telling(shape, f"write it as {key.form}")}


def _there(shape: Shape) -> Shape:
    """Return the shape of what must be there: a table's own lets nothing pass."""
    return {**shape, "type": "object"} if "$ref" in shape else shape


def _telling(shape: Shape, remedy: str) -> Shape:
    """Return a shape that says how to write a value, as the YAML language server takes it, and not its pattern.

    A group says what is wrong with its keys, and a choice which words there are.
    """
    if "if" in shape:
        return {**shape, "else": _telling(shape["else"], remedy)}
    return shape if "$ref" in shape or "anyOf" in shape else {**shape, "errorMessage": remedy}


def _example(key: Key) -> Any:
    """Return the value of the form in which a key is written; None where that leaves something out."""
    root = None if _LEFT_OUT in key.form else grow(key.form, Log(""))
    return _plain(root.entries[0].value) if isinstance(root, Group) else None


def _plain(node: Node) -> Any:
    match node:
        case Text(text=text):
            return int(text) if text.isdecimal() else True if text == "true" else text
        case Items(items=items):
            return [_plain(item) for item in items]
        case Group(entries=entries):
            return {entry.key: _plain(entry.value) for entry in entries}
        case Empty():
            return None
    return ""
