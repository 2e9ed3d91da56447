"""Tracks and their colours, as the formats write them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.formats import mending
from kiosk.formats.problems import SlipError, quoted
from kiosk.rundown.programme import Track

COLOR = r"#?([0-9a-f]{3}|[0-9a-f]{6})"
"""What texts look like that `color` understands, in any case, as a regular expression."""
_HEX = re.compile(COLOR, re.IGNORECASE)


def color(text: str) -> str:
    """Return a colour as '#ffc857': two hexadecimal digits each of red, green and blue, or one that is doubled.

    Raises SlipError for another text.
    """
    found = _HEX.fullmatch(text)
    if not found:
        remedy = 'write red, green and blue as # and 6 or 3 hexadecimal digits, in quotes: "#ffc857"'
        raise SlipError(f"{quoted(text)} is not a colour that is understood", remedy)
    digits = found[1].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def declared(written: Iterable[tuple[str, str]]) -> tuple[Track, ...]:
    """Return the tracks of names and colours; a colour that is none is passed over, and so is a name's second time."""
    found: dict[str, Track] = {}
    for name, chosen in written:
        track = Track(mending.text(name), _colour_or_none(chosen))
        if track.name:
            found.setdefault(track.name, track)
    return tuple(found.values())


def _colour_or_none(written: str) -> str:
    try:
        return color(written.strip())
    except SlipError:
        return ""
