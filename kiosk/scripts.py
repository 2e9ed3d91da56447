"""What a character is: its name, its script, and the Debian package with a font for it."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

CORE, CJK, EMOJI = "fonts-noto-core", "fonts-noto-cjk", "fonts-noto-color-emoji"


class Script(NamedTuple):
    """A group of characters that one font has; `package` is empty where no font can be named."""

    name: str
    package: str


UNKNOWN = Script("no script", "")
EAST_ASIAN = Script("Chinese, Japanese or Korean", CJK)
PICTURES = Script("emoji", EMOJI)
SYMBOLS = Script("symbols", CORE)

_EAST_ASIAN = re.compile("(CJK|KANGXI|HIRAGANA|KATAKANA|HANGUL|BOPOMOFO|IDEOGRAPHIC|FULLWIDTH|HALFWIDTH)\\b")
_OF_A_SCRIPT = re.compile(
    "(.+?) (?:(?:CAPITAL|SMALL|FINAL|INDEPENDENT) )*"
    "(?:LETTER|LIGATURE|CHARACTER|SYLLABLE|SYLLABICS|VOWEL|CONSONANT|SIGN|MARK|POINT|ACCENT|DIGIT|NUMBER|HIEROGLYPH)\\b"
)
_KEYCAP = "\u20e3"


def name_of(character: str) -> str:
    """Return a character as people can look it up: `א (U+05D0 HEBREW LETTER ALEF)`."""
    code, name = f"U+{ord(character):04X}", unicodedata.name(character, "")
    shown = f"\u25cc{character}" if unicodedata.combining(character) else character
    return f"{shown} ({code} {name})" if name else code


def script_of(character: str) -> Script:
    """Return a character's script, as the name of the character in Unicode tells it."""
    name = unicodedata.name(character, "")
    if not name:
        return UNKNOWN
    if _is_picture(character):
        return PICTURES
    if _EAST_ASIAN.match(name):
        return EAST_ASIAN
    found = _OF_A_SCRIPT.match(name)
    return Script(found[1].title(), CORE) if found else SYMBOLS


def _is_picture(character: str) -> bool:
    code = ord(character)
    return (code >= 0x1F000 and unicodedata.category(character) in ("So", "Sk")) or character == _KEYCAP
