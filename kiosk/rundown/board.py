"""The board of a lobby with many rooms: which lines it has, in which order, and which of its pages' turn it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.rundown.cards import EPOCH, TURN
from kiosk.rundown.moment import Moment, Placed
from kiosk.rundown.programme import Kind

CARDS = 6
"""So many slots side by side have a card each; more are on the board."""
SOON = timedelta(minutes=5)
"""So long before several slots begin at once people look for their room, and no longer for what is nearly over."""
BACKGROUND = frozenset({Kind.BREAK, Kind.POSTERS, Kind.OTHER})
"""What people leave for a talk: while nothing else is on, the screen is about what comes next."""


@dataclass(frozen=True, slots=True)
class Line:
    """A room, the slot that is on there, and what comes next there that day; one of the two there always is."""

    room: str
    now: Placed | None
    next: Placed | None


def is_ahead(moment: Moment) -> bool:
    """Return whether the screen is about what comes next: several slots at once, and little or nothing else till then.

    Nothing is on, or only what is in the background; or they begin SOON, and are more than what goes on beside them.
    """
    coming = moment.following
    if len(coming) < 2:
        return False
    on = [placed for placed in moment.current if placed.slot.kind not in BACKGROUND]
    start, waits = coming[0].timed.start, any(placed.timed.waiting for placed in coming)
    staying = [placed for placed in on if placed.timed.held or placed.timed.end > start]
    return not on or (not waits and start - moment.now <= SOON and len(staying) < len(coming))


def is_up(moment: Moment) -> bool:
    """Return whether what the screen is about is too much for cards: what comes next when it `is_ahead`, else now."""
    return len(moment.following if is_ahead(moment) else moment.current) > CARDS


def lines(moment: Moment) -> tuple[Line, ...]:
    """Return a line for each slot that is on, and for each room in which one is still to come that day, by room.

    Of several slots in one room the line of the one that ends last names what comes next. A room that is done has none.
    Where the screen `is_ahead`, each slot that comes next has a line, in place of what is over by then in its room.
    """
    ahead = is_ahead(moment)
    starting = _by_room(moment.following if ahead else ())
    day = (moment.day_ahead if ahead else ()) or moment.today
    on = _by_room(sorted(moment.current, key=lambda placed: placed.timed.end))
    coming = _by_room(placed for placed in day if placed.happens and placed.timed.is_upcoming(moment.now))
    rooms = sorted({*on, *coming}, key=natural)
    return tuple(
        line for room in rooms for line in _of_room(room, on.get(room, []), coming.get(room, []), starting.get(room))
    )


def _by_room(slots: Iterable[Placed]) -> dict[str, list[Placed]]:
    found: dict[str, list[Placed]] = {}
    for placed in slots:
        found.setdefault(placed.slot.room, []).append(placed)
    return found


def _of_room(
    room: str, on: Sequence[Placed], coming: Sequence[Placed], starting: Sequence[Placed] | None
) -> Iterator[Line]:
    if starting:
        goes_on = [one for one in on if one.timed.held or one.timed.end > starting[0].timed.start]
        yield from (Line(room, one, None) for one in goes_on)
        yield from (Line(room, None, one) for one in starting)
        return
    yield from (Line(room, one, None) for one in on[:-1])
    yield Line(room, on[-1] if on else None, coming[0] if coming else None)


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
