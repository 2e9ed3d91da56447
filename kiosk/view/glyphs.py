"""Which characters no font of this computer has: they would be drawn as an empty box."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QFont, QTextLayout

from kiosk.view.typesetting import UNITS

FAMILY = "Inter"

# What only shapes or chooses its neighbours, or is white space, has no picture of its own.
_UNDRAWN = ("Cf", "Cc", "Cs", "Zs", "Zl", "Zp")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def lacking(text: str) -> str:
    """Return the characters of a text that no font has, each once, in their order. Needs a QGuiApplication."""
    return "".join(dict.fromkeys(character for cluster in _clusters(text) for character in _lacking(cluster)))


def _clusters(text: str) -> Iterator[str]:
    """Yield what a reader takes for one character: a letter with its marks, an emoji made of several."""
    units = text.encode(UNITS, "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        yield units[2 * start : 2 * end].decode(UNITS, "surrogatepass")
        start = end


@cache
def _lacking(cluster: str) -> str:
    drawn = [one for one in cluster if unicodedata.category(one) not in _UNDRAWN and not _SELECTORS.match(one)]
    # A letter and its mark can be one glyph where the mark alone has none.
    if not drawn or _has_glyphs("".join(drawn)):
        return ""
    return "".join(one for one in drawn if not _has_glyphs(one))


def _has_glyphs(text: str) -> bool:
    font = QFont(FAMILY)
    font.setPixelSize(32)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index != 0 for run in layout.glyphRuns() for index in run.glyphIndexes())
