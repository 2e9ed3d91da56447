"""Finding the English of ours in what the screen says in another language."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from kiosk import paths

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))
import translations

SOURCES = translations.collected()
NOT_SAID = {"scene", "subject", "status", "key", "kind", "phase", "look"}
"""What QML is told and does not show."""
JOINTS = re.compile(r"  ·  | · |\n")
"""What stands between two texts that are told in one."""
SOMEBODY_ELSES = "\N{OBJECT REPLACEMENT CHARACTER}"


def texts(value: object) -> list[str]:
    """Every text of a dataclass that is shown."""
    if is_dataclass(value) and not isinstance(value, type):
        return texts(tuple(getattr(value, one.name) for one in fields(value) if one.name not in NOT_SAID))
    if isinstance(value, tuple):
        return [text for one in value for text in texts(one)]
    return [value] if isinstance(value, str) else []


@cache
def known(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What texts of ours look like in the language, and what those look like in English that it says otherwise."""
    read = translations.read(paths.TRANSLATIONS / f"kiosk_{language}.ts")
    own = (form for one in SOURCES for form in read[one.text].forms)
    foreign = (one.text for one in SOURCES if one.text not in read[one.text].forms)
    return _pattern(own), _pattern(foreign)


def _pattern(sources: Iterable[str]) -> re.Pattern[str]:
    """A pattern of the texts that hold a word; places can be anything."""
    pieces = (re.split("{.*?}", text) for text in sources)
    return re.compile(
        "|".join(".+".join(map(re.escape, each)) for each in pieces if re.search(r"\w{2}", "".join(each)))
    )


def english(said: Iterable[str], language: str, theirs: object) -> set[str]:
    """What there is of our English in texts that should be in another language; what somebody else wrote is not."""
    own, foreign = known(language)
    words = sorted(filter(None, texts(theirs)), key=len, reverse=True)
    somebody_elses = re.compile("|".join(map(re.escape, words)))
    parts = {part for text in said for part in JOINTS.split(somebody_elses.sub(SOMEBODY_ELSES, text))}
    return {part for part in parts if foreign.fullmatch(part) and not own.fullmatch(part)}
