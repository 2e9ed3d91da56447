"""What is where in a JSON file that may be any: nothing here raises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def objects(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a list; of anything else, none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def child(value: Any, *path: str) -> dict[str, Any]:
    """Return the object at a path of keys, or an empty one where there is none."""
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def first_word(value: Mapping[str, Any], *keys: str) -> str:
    """Return the first text under these keys that is not empty, without white space around it; else nothing."""
    for key in keys:
        found = value.get(key)
        if isinstance(found, str) and (word := found.strip()):
            return word
    return ""
