"""Texts of other programs' files, shown as they were meant."""

from __future__ import annotations

import pytest

from kiosk.formats.mending import LONGEST, text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ada Lovelace", "Ada Lovelace"),
        (" a\n\tb  c ", "a b c"),
        ("a\u202eb\u200bc\u2066", "abc"),
        ("JÃ¼rgen GroÃŸ", "Jürgen Groß"),
        ("caffÃ¨", "caffè"),
        ("itâ€™s", "it’s"),
        ("Ã la carte", "Ã la carte"),
        ("São Paulo, Ålesund, Žižek", "São Paulo, Ålesund, Žižek"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        (7, "7"),
        (None, ""),
        (True, ""),
        (["a"], ""),
        ({}, ""),
    ],
)
def test_texts(written: object, shown: str) -> None:
    assert text(written) == shown


@pytest.mark.parametrize("letter", ["x", "é"])
def test_a_text_that_is_too_long(letter: str) -> None:
    assert text(letter * LONGEST) == letter * LONGEST
    assert text(letter * (LONGEST + 1)) == letter * (LONGEST - 1) + "…"
