"""The board of a lobby with many rooms: which lines it has, in which order, and which of its pages' turn it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.rundown.cards import EPOCH, TURN
from kiosk.rundown.moment import Moment, Phase, Placed

CARDS = 6
"""So many slots side by side have a card each; more are on the board."""


@dataclass(frozen=True, slots=True)
class Line:
    """A room, the slot that is on there, and what comes next there today; one of the two there always is."""

    room: str
    now: Placed | None
    next: Placed | None


def is_up(moment: Moment) -> bool:
    """Return whether there is too much side by side for cards: on now, or, where nothing is on, starting next."""
    on, coming = len(moment.current), len(moment.following)
    return on > CARDS or (moment.phase is Phase.GAP and coming > CARDS)


def lines(moment: Moment) -> tuple[Line, ...]:
    """Return a line for each slot that is on, and for each room in which one is still to come today, by room.

    Of several slots in one room the line of the one that ends last names what comes next. A room that is done has none.
    """
    on: dict[str, list[Placed]] = {}
    for placed in sorted(moment.current, key=lambda placed: placed.timed.end):
        on.setdefault(placed.slot.room, []).append(placed)
    coming: dict[str, Placed] = {}
    for placed in moment.today:
        if placed.happens and placed.timed.is_upcoming(moment.now):
            coming.setdefault(placed.slot.room, placed)
    rooms = sorted({*on, *coming}, key=natural)
    return tuple(line for room in rooms for line in _of_room(room, on.get(room, []), coming.get(room)))


def _of_room(room: str, on: list[Placed], coming: Placed | None) -> Iterator[Line]:
    for placed in on[:-1]:
        yield Line(room, placed, None)
    yield Line(room, on[-1] if on else None, coming)


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """Return what sorts names as people look for them: `Room 2` before `Room 10`, `Ökohaus` at O, whatever the case."""
    plain = "".join(one for one in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(one))
    parts = re.findall(r"[0-9]+|[^0-9]+", plain)
    return (*((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts), (0, 0, name))


def turn(now: datetime) -> int:
    """Return the number of the turn that it is: with pages, the one of this number modulo theirs is up.

    Turns are the cards' own, so that pages and cards change together, on all screens at once.
    """
    return (now - EPOCH) // TURN
