"""Which characters no font has. The fonts of the computer are whatever they are: what comes along has Latin."""

from __future__ import annotations

import pytest

from kiosk.view import glyphs
from kiosk.view.glyphs import lacking

NOWHERE = "\u0378"  # not assigned to any character
pytestmark = pytest.mark.usefixtures("fonts")


@pytest.mark.parametrize(
    "text", ["", "Ada Lovelace", "Nguyễn, Ångström & Şahin – “10 %”…", "e\u0301", "Ελληνικά Кириллица"]
)
def test_what_comes_along_has_european_letters(text: str) -> None:
    assert lacking(text) == ""


@pytest.mark.parametrize(
    "text", ["\u2060\u200d\ufe0f\u00ad", " \u00a0\u2009\u2003", "a\ufe0f", "\U000e0100", "\u200e\u200f"]
)
def test_what_only_shapes_its_neighbours_is_no_character_of_its_own(text: str) -> None:
    assert lacking(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (NOWHERE, NOWHERE),
        (f"b{NOWHERE}a{NOWHERE}", NOWHERE),
        (f"a{NOWHERE}\ufe0f\u200d\U0010fffe", f"{NOWHERE}\U0010fffe"),
        (f"a\u0301{NOWHERE}", NOWHERE),
    ],
)
def test_each_character_that_no_font_has_is_told_once(text: str, expected: str) -> None:
    assert lacking(text) == expected


def test_a_sequence_is_told_by_its_parts(monkeypatch) -> None:
    """Whatever fonts there are: here none has a picture."""
    glyphs._lacking.cache_clear()
    monkeypatch.setattr(glyphs, "_has_glyphs", lambda text: text.isascii())
    assert lacking("Shipping 👩‍💻 ❤️ and 👩") == "👩💻❤"
    glyphs._lacking.cache_clear()
