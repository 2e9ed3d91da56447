"""Why there is no programme to show, said on the screen for whoever can mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.rundown.phrases import joined, phrase, plural, sentence

LONGEST_NAME = 60
"""Letters of a file's name that are told; of a longer one the end."""
MOST_NAMES = 8
"""So many rooms or tracks are told."""


@dataclass(frozen=True, slots=True)
class Lack:
    """What is lacking, `where` that stands, `what` is wrong with it, and how it goes on."""

    title: str = ""
    where: str = ""
    what: str = ""
    hint: str = ""


NO_LACK = Lack()
TITLE = phrase("There is no programme to show yet")
BY_ITSELF = phrase("It appears here by itself as soon as this is mended.")


def of_file(file: str, line: int, reason: str, others: int) -> Lack:
    """Return that a file cannot be shown, for a `reason`, in a line or in 0, and `others` beside it."""
    named = file if len(file) <= LONGEST_NAME else f"…{file[1 - LONGEST_NAME :]}"
    where = phrase("{file}, line {line}", file=named, line=line) if line else named
    more = plural("There is 1 problem more.", "There are {n} problems more.", others) if others else ""
    return Lack(TITLE, where, sentence(reason), joined(" ", (more, BY_ITSELF)))


def of_room(room: str, rooms: Sequence[str]) -> Lack:
    """Return that a programme has no such room, but others."""
    there = phrase("Its rooms: {names}", names=_listed(rooms)) if rooms else phrase("It names no rooms.")
    what = joined(" ", (phrase("The programme has no room “{room}”.", room=room), there))
    return Lack(TITLE, "", what, BY_ITSELF)


def of_track(track: str, tracks: Sequence[str]) -> Lack:
    """Return that a programme has no such track, but others."""
    there = phrase("Its tracks: {names}", names=_listed(tracks)) if tracks else phrase("It names no tracks.")
    what = joined(" ", (phrase("The programme has no track “{track}”.", track=track), there))
    return Lack(TITLE, "", what, BY_ITSELF)


def _listed(names: Sequence[str]) -> str:
    return ", ".join([*names[:MOST_NAMES], *["…"] * (len(names) > MOST_NAMES)])
