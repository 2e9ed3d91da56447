"""What values of a programme's YAML look like, as pieces of a JSON Schema: what the readers take, and no more said.

An editor must never flag what the kiosk takes. A pattern therefore lets pass every text that has a character which is
another one, or gone, before the kiosk reads it: full-width digits, invisible ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

Shape = Mapping[str, Any]

_DASHES = "‐‑‒–—―−→〜"
_AS_WRITTEN = rf"\t-\r -~{_DASHES}"
_PIECE = re.compile(r"\(\?P<\w+>|\\s[*?+]?|\\.|\[[^\]]*\]|.", re.DOTALL)
_SPACES = {r"\s": r"\s+", r"\s?": r"\s*"}

TEXT: Shape = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""A text; 12 and true are texts to whoever wrote them without quotes."""


def pattern(form: str) -> str:
    """Return the pattern of texts that match a regular expression of Python, in any case and with any white space."""
    return rf"^\s*(?:{''.join(map(_in_any_case, _PIECE.findall(form)))})\s*$|[^{_AS_WRITTEN}]"


def _in_any_case(piece: str) -> str:
    """Return a piece of a regular expression for both cases; names of groups go, and one space may be several."""
    if piece.startswith("(?P<"):
        return "(?:"
    if piece.startswith("\\"):
        return _SPACES.get(piece, piece)
    if piece == " ":
        return r"\s+"
    if piece.startswith("["):
        return piece if piece == piece.swapcase() or "\\" in piece else f"{piece[:-1]}{piece[1:-1].swapcase()}]"
    return f"[{piece.lower()}{piece.upper()}]" if piece.isascii() and piece.isalpha() else piece


def string(form: str) -> Shape:
    """Return the shape of a text of a form, a regular expression of Python."""
    return {"type": "string", "pattern": pattern(form)}


def text_or_number(form: str) -> Shape:
    """Return the shape of a text of a form that is a number to YAML when it has no quotes."""
    return {"type": ["string", "number"], "pattern": pattern(form)}


def one_of(words: Iterable[object], *others: Shape) -> Shape:
    """Return the shape of one of some words, in any case, or of something else; editors offer the words."""
    offered = list(words)
    texts = "|".join(re.escape(str(word)) for word in offered)
    return {"anyOf": [{"enum": offered}, string(texts), *others]}


def list_of(shape: Shape, *, one: bool = False) -> Shape:
    """Return the shape of a list, whose empty items do not count; `one`: a single item needs no list."""
    listed = {"type": "array", "items": or_nothing(shape)}
    return either("array", listed, shape) if one else listed


def either(kind: str, those: Shape, others: Shape) -> Shape:
    """Return the shape of what is either of a JSON type, or of another shape.

    An `anyOf` would do, but then editors report what is wrong deep inside of one of the two at the whole of it.
    """
    return {"if": {"type": kind}, "then": those, "else": others}


def or_nothing(shape: Shape) -> Shape:
    """Return a shape that also takes nothing, as after a key without a value; a table's own shape does anyway."""
    if "$ref" in shape:
        return shape
    if "if" in shape:
        return {**shape, "else": or_nothing(shape["else"])}
    if "anyOf" in shape:
        return {**shape, "anyOf": [*shape["anyOf"], {"type": "null"}]}
    kinds = shape["type"] if isinstance(shape["type"], list) else [shape["type"]]
    return {**shape, "type": [*kinds, "null"]}
