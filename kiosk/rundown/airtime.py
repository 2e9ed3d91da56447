"""How long each card is up in a day: what a sponsor was promised, read out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from kiosk.rundown.cards import EPOCH, TURN, Card
from kiosk.rundown.frame import Frame, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.registers import NO_TIME, State


@dataclass(frozen=True, slots=True)
class Share:
    """A card, how long it is up, and how often it comes up."""

    card: Card
    time: timedelta
    turns: int


def airtime(rundown: Rundown, state: State, now: datetime, room: str = "", track: str = "") -> tuple[Share, ...]:
    """Return each card's share from the first slot of the day that `now` is in until its last, the longest first.

    Nothing that a screen's own operator did (the next card by hand) counts, and no time that is dark for the night.
    """
    shares: dict[Card, Share] = {}
    last: tuple[Card | None, int] = (None, -1)
    for begins, ends in pairwise(_instants(compose(rundown, state, now, room, track=track))):
        frame, number = compose(rundown, state, begins, room, track=track), (begins - EPOCH) // TURN
        card = None if frame.blank else frame.card
        if card is not None:
            known = shares.get(card, Share(card, NO_TIME, 0))
            again = (card, number) == last
            shares[card] = Share(card, known.time + (ends - begins), known.turns + (not again))
        last = card, number
    return tuple(sorted(shares.values(), key=lambda share: -share.time))


def _instants(frame: Frame) -> Iterator[datetime]:
    """Yield every instant of the day at which another card can come up: each turn's begin, each slot's ends."""
    edges = sorted({edge.astimezone(UTC) for entry in frame.agenda for edge in (entry.start, entry.end)})
    if not edges:
        return
    turns = {edges[0] + (EPOCH - edges[0]) % TURN + TURN * n for n in range((edges[-1] - edges[0]) // TURN + 1)}
    yield from sorted({*edges, *(turn for turn in turns if turn <= edges[-1])})
