"""Texts of other programs' files: shown as they were meant."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.formats.problems import tidy

LONGEST = 1_000
# UTF-8 that was read as Latin-1, Windows-1252 or Mac Roman begins its letters with one of these.
_MOJIBAKE = re.compile(
    "[ÂÃÄÅÎÏÐÑØÙ][\x80-\xbf\u20ac\u201a-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013\u2014\u2018-\u201d\u02dc\u2122]|â€|ðŸ|√[^\x00-\x7f]"
)


def text(written: object) -> str:
    """Return a text as it is shown: white space squeezed, control characters gone, clearly mis-encoded letters mended.

    What is no text and no number is empty; what is longer than LONGEST characters is cut.
    """
    if isinstance(written, bool) or not isinstance(written, str | int | float):
        return ""
    return _mended(str(written)[: 4 * LONGEST])


@lru_cache(2_000)  # rooms, tracks and people come again and again
def _mended(written: str) -> str:
    if _is_plain(written):
        return written
    shown = tidy(letters(tidy(written)))
    return shown if len(shown) <= LONGEST else f"{shown[: LONGEST - 1]}…"


def _is_plain(written: str) -> bool:
    """Whether there is nothing to mend in a text, as in nearly every one: it is what takes time in a large file."""
    shown = len(written) <= LONGEST and written.isascii() and written.isprintable()
    return shown and "  " not in written and written == written.strip()


def letters(written: str) -> str:
    """Return a text with clearly mis-encoded letters mended, and nothing else changed."""
    if not _MOJIBAKE.search(written):
        return written
    import ftfy

    return ftfy.fix_encoding(written)
