"""People as programmes write them: a name, and after the first comma where they are from."""

from __future__ import annotations

import re

from kiosk.formats.problems import SlipError, quoted
from kiosk.rundown.programme import Person

_SEVERAL = re.compile(r"\s(?:and|&)\s|;")


def person(text: str) -> Person:
    """Return who is meant by 'Name, Affiliation'. Raises SlipError when there is no name."""
    name, _, affiliation = (part.strip() for part in text.partition(","))
    if not name:
        raise SlipError(f"{quoted(text)} names nobody", 'write it as "Bryan Catanzaro, NVIDIA"')
    return Person(name, affiliation)


def are_several(name: str) -> bool:
    """Whether a name looks like those of several people: 'Daniel Kang and Deepti Raghavan'."""
    return _SEVERAL.search(name) is not None
