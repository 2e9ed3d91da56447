"""Ids that survive a retime: from room and title, never from the time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from kiosk.formats.problems import SlipError, has_unseen, quoted

_LONGEST = 200
_URN = re.compile(r"\burn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b")


def slug(text: str) -> str:
    """Return a text in lower case with '-' between its words; empty when it has no word."""
    return re.sub(r"\W+", "-", unicodedata.normalize("NFKC", text).casefold()).strip("-")


def given(text: str) -> str:
    """Return an id that an organiser wrote. Raises SlipError if it has white space or is longer than 200 characters."""
    if re.search(r"\s", text) or has_unseen(text):
        raise SlipError(f"the id {quoted(text)} has white space in it", f"write it as {slug(text) or 'opening'}")
    if len(text) > _LONGEST:
        raise SlipError(f"the id {quoted(text)} is longer than {_LONGEST} characters", "shorten it")
    return text


def derived(room: str, title: str) -> str:
    """Return the id of a slot that was given none."""
    name = slug(title) or "slot"
    return f"{slug(room) or 'room'}/{name}" if room else name


def of_export(text: str) -> str:
    """Return the id of the event that an export names, as in `urn:uuid:2f6…`; empty where that is none."""
    found = _URN.search(text)
    return found[1] if found else ""


def unique(wanted: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return an id for each pair of a given and a derived id, in their order.

    A given id stands; a derived one that is taken gets -2, -3 and so on.
    """
    pairs = tuple(wanted)
    taken = {own for own, _ in pairs if own}
    counts: dict[str, int] = {}
    return tuple(own or _free(name, taken, counts) for own, name in pairs)


def _free(name: str, taken: set[str], counts: dict[str, int]) -> str:
    """Return the first free id of that name, and take it. `counts` remembers the last number tried of each name."""
    found = name
    while found in taken:
        counts[name] = counts.get(name, 1) + 1
        found = f"{name}-{counts[name]}"
    taken.add(found)
    return found
