"""Programmes in JSON: which program wrote it is told by its keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from kiosk.formats.files import decode_or_guess
from kiosk.formats.items import Known
from kiosk.formats.problems import WHOLE_FILE, Log, Place, quoted
from kiosk.rundown.programme import Programme

MOST_DEEP = 60
_WANTED = "export schedule.json (frab, pretalx, c3voc), the All or Sessions view of Sessionize, or iCalendar"


class Family(NamedTuple):
    """Files of one kind: how they are known, and what reads them."""

    is_meant: Callable[[Any], bool]
    read: Callable[[Any, Known, Log], Programme | None]


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a JSON file, or None: the log says why."""
    text = decode_or_guess(data, log)
    if text is None:
        return None
    try:
        root = json.loads(text)
    except json.JSONDecodeError as error:
        log.error(Place(error.lineno, error.colno), f"this is not JSON: {error.msg}", "export it anew")
        return None
    except ValueError:  # a number of thousands of digits
        log.error(WHOLE_FILE, "this is not JSON that can be read: a number is too long", "export it anew")
        return None
    if _depth(root) > MOST_DEEP:
        log.error(
            WHOLE_FILE, f"this is nested deeper than {MOST_DEEP} levels, the most that are read", "export it anew"
        )
        return None
    return _of_family(root, known, log)


def _of_family(root: Any, known: Known, log: Log) -> Programme | None:
    family = next((each for each in _families() if each.is_meant(root)), None)
    if family is not None:
        return family.read(root, known, log)
    what = f"this JSON has {_said(root)}, which is no programme that is known"
    log.error(WHOLE_FILE, what, _WANTED)
    return None


def _families() -> tuple[Family, ...]:
    from kiosk.formats import frab_json, hub_json, indico, sessionize

    return (
        Family(hub_json.is_meant, hub_json.read),
        Family(frab_json.is_meant, frab_json.read),
        Family(indico.is_meant, indico.read),
        Family(sessionize.is_meant, sessionize.read),
    )


def _said(root: Any) -> str:
    """Return what a file begins with, in words."""
    if isinstance(root, dict):
        keys = ", ".join(quoted(str(key), 30) for key in list(root)[:4])
        return f"the keys {keys}{', …' if len(root) > 4 else ''}" if keys else "no keys"
    if isinstance(root, list):
        return f"a list whose entries have {_said(root[0])}" if root and isinstance(root[0], dict) else "a list"
    return "a single value"


def _depth(root: Any) -> int:
    """Return how deep lists and objects are nested, at most one more than MOST_DEEP."""
    level, deep = [root], 0
    while level and deep <= MOST_DEEP:
        level = [inner for each in level if isinstance(each, dict | list) for inner in _inside(each)]
        deep += 1
    return deep


def _inside(value: dict[str, Any] | list[Any]) -> list[Any]:
    return [one for one in (value.values() if isinstance(value, dict) else value) if isinstance(one, dict | list)]
