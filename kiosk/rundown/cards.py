"""Which card is up: a function of the cards and the clock, so two screens side by side show the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from kiosk.rundown.phrases import phrase
from kiosk.rundown.programme import Person, Programme, Slot, Sponsor

TURN = timedelta(seconds=10)
"""How long a card is up. Turns are counted from the epoch, not from when a screen was switched on."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class CardKind(StrEnum):
    """What a card is about."""

    PROJECT = "project"
    SPONSOR = "sponsor"
    LIVESTREAM = "livestream"


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown in turn beside the hero."""

    kind: CardKind
    title: str
    people: tuple[Person, ...] = ()
    link: str = ""
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Nudge:
    """Somebody asked at `at` for the card number `index`: it has a turn, then the clock goes on. Or it `stays`."""

    at: datetime
    index: int
    stays: bool = False


def project_cards(slots: Sequence[Slot]) -> tuple[Card, ...]:
    """Return a card for each project of the slots, in their order."""
    projects = (project for slot in slots for project in slot.projects)
    return tuple(Card(CardKind.PROJECT, one.name, one.presenters, one.link, one.picture) for one in projects)


def sponsor_cards(programme: Programme) -> tuple[Card, ...]:
    """Return a card for each sponsor, in the programme's order; then for those that only a slot names."""
    known = {one.name.casefold() for one in programme.sponsors}
    named = dict.fromkeys(name for day in programme.days for slot in day.slots for name in slot.sponsors)
    others = (Sponsor(name) for name in named if name.casefold() not in known)
    return tuple(Card(CardKind.SPONSOR, one.name, (), one.link, one.logo) for one in (*programme.sponsors, *others))


def livestream_cards(programme: Programme) -> tuple[Card, ...]:
    """Return the card of the live stream, if the event has one."""
    link = programme.event.livestream
    return (Card(CardKind.LIVESTREAM, phrase("Live stream"), (), link),) if link else ()


def turn(cards: Sequence[Card], now: datetime, nudge: Nudge | None = None) -> int:
    """Return the index of the card that is up at `now`; -1 if there is none. Each has the same share of the air."""
    if not cards:
        return -1
    if nudge is not None and (nudge.stays or nudge.at <= now < nudge.at + TURN):
        return nudge.index % len(cards)
    return (now - EPOCH) // TURN % len(cards)
