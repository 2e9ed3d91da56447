"""What a character is called, and which package has a font for it."""

from __future__ import annotations

import pytest

from kiosk.scripts import CJK, CORE, EMOJI, UNKNOWN, name_of, script_of


@pytest.mark.parametrize(
    ("character", "name", "package"),
    [
        ("א", "Hebrew", CORE),
        ("\u05c1", "Hebrew", CORE),
        ("ب", "Arabic", CORE),
        ("บ", "Thai", CORE),
        ("ᚠ", "Runic", CORE),
        ("ሀ", "Ethiopic", CORE),
        ("𓀀", "Egyptian", CORE),
        ("日", "Chinese, Japanese or Korean", CJK),
        ("ひ", "Chinese, Japanese or Korean", CJK),
        ("한", "Chinese, Japanese or Korean", CJK),
        ("、", "Chinese, Japanese or Korean", CJK),
        ("🚀", "emoji", EMOJI),
        ("🇩", "emoji", EMOJI),
        ("\u20e3", "emoji", EMOJI),
        ("∮", "symbols", CORE),
        ("\u0378", UNKNOWN.name, ""),
        ("\ue000", UNKNOWN.name, ""),
    ],
)
def test_a_script_and_its_package(character: str, name: str, package: str) -> None:
    assert script_of(character) == (name, package)


@pytest.mark.parametrize(
    ("character", "expected"),
    [
        ("א", "א (U+05D0 HEBREW LETTER ALEF)"),
        ("\u0301", "\u25cc\u0301 (U+0301 COMBINING ACUTE ACCENT)"),
        ("\ue000", "U+E000"),
    ],
)
def test_a_character_is_named_so_that_it_can_be_looked_up(character: str, expected: str) -> None:
    assert name_of(character) == expected
