"""A day gone through before it comes: what the screen says from before the first slot until after the last.

Pure: no Qt, no clock, no files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from kiosk import answers
from kiosk.moments import Face, days, edges
from kiosk.rundown.airtime import Share, airtime
from kiosk.rundown.cards import Card
from kiosk.rundown.frame import Entry, Frame, compose
from kiosk.rundown.moment import Phase, Rundown
from kiosk.rundown.programme import Kind
from kiosk.rundown.registers import State

AROUND = timedelta(minutes=10)
"""So long before its first slot and after its last one a day is gone through."""
STEP = timedelta(minutes=1)
AS_WRITTEN: State = {}
ANYWHERE = (Kind.BREAK, Kind.LUNCH, Kind.SOCIAL)
"""What people find without being told the room."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is gone through of a date: from before its first slot until after its last one. Instants are in UTC."""

    date: date
    start: datetime
    end: datetime

    @property
    def instants(self) -> Sequence[datetime]:
        """Every minute: slots, projects' turns and nights begin and end on one."""
        return [self.start + STEP * number for number in range((self.end - self.start) // STEP + 1)]


def stretches(rundown: Rundown, screen: Face) -> tuple[Stretch, ...]:
    """Return what is gone through of each date that has a slot on a screen of a room, a track or the lobby.

    A programme without dates is that of the day `screen.at`. Where one day ends as another begins, they meet.
    """
    today = screen.at.astimezone(rundown.at(screen.at, AS_WRITTEN).zone)
    found: list[Stretch] = []
    for on, slots in days(rundown, today, screen).items():
        changes = edges(slots, today)
        start, end = changes[0] - AROUND, changes[-1] + AROUND
        start = max(start, found[-1].end) if found else start
        if start < end:
            found.append(Stretch(on, start, end))
    return tuple(found)


def frames(rundown: Rundown, stretch: Stretch, screen: Face) -> Iterator[Frame]:
    """Yield what a screen says at each instant of a stretch."""
    for at in stretch.instants:
        yield compose(rundown, AS_WRITTEN, at.astimezone(screen.at.tzinfo), screen.room, track=screen.track)


@dataclass(frozen=True, slots=True)
class Passage:
    """From when to when (aware) a screen said the same, but for the countdown and the cards."""

    start: datetime
    end: datetime
    frame: Frame

    @property
    def length(self) -> timedelta:
        """How much time passes."""
        return self.end.astimezone(UTC) - self.start.astimezone(UTC)


def passages(shown: Iterable[Frame]) -> list[Passage]:
    """Return what Frames, in the order of time, say one after the other."""
    found: list[Passage] = []
    said: list[str] = []
    for frame in shown:
        before, said = said, answers.said(frame)
        if found:
            found[-1] = replace(found[-1], end=frame.now)
        if said != before or not found:
            found.append(Passage(frame.now, frame.now, frame))
    return found


@dataclass(frozen=True, slots=True)
class Notes:
    """What an organiser should know of a day.

    `gaps` are when nothing is on between two slots, `still` is the longest while that the screen says the same,
    `dark` when it is dark for the night. `nowhere` are slots of which nobody is told the room, although there are
    several; `unseen` are cards that are never up.
    """

    date: date
    slots: tuple[Entry, ...]
    rooms: tuple[str, ...]
    news: int
    gaps: tuple[Passage, ...]
    still: Passage
    dark: tuple[Passage, ...]
    nowhere: tuple[Entry, ...]
    shares: tuple[Share, ...]
    unseen: tuple[Card, ...]


def notes(rundown: Rundown, stretch: Stretch, screen: Face, said: Sequence[Passage]) -> Notes:
    """Return what there is to know of what was said in a stretch."""
    between = [one for one in said if one.frame.phase in (Phase.LIVE, Phase.GAP)] or list(said)
    last = between[-1].frame
    decks = {card: None for one in said for card in one.frame.cards}
    at = between[0].start
    shares = airtime(rundown, AS_WRITTEN, at, screen.room, screen.track) if decks else ()
    up = {share.card for share in shares}
    return Notes(
        date=stretch.date,
        slots=last.agenda,
        rooms=last.rooms,
        news=len(said),
        gaps=tuple(one for one in between if one.frame.phase is Phase.GAP),
        still=max(between, key=lambda one: one.length),
        dark=tuple(one for one in said if one.frame.blank),
        nowhere=tuple(_nowhere(between)),
        shares=shares,
        unseen=tuple(card for card in decks if card not in up),
    )


def _nowhere(said: Iterable[Passage]) -> Iterator[Entry]:
    """Yield each slot that is on in no room while the day has several."""
    entries = {(entry.date, entry.id): entry for one in said if len(one.frame.rooms) > 1 for entry in one.frame.current}
    return (entry for entry in entries.values() if not entry.room and entry.kind not in ANYWHERE)


def cuts(gone_through: Sequence[Stretch]) -> tuple[tuple[datetime, datetime], ...]:
    """Return the times between stretches, which nobody waits for: from when to when."""
    return tuple((one.end, then.start) for one, then in pairwise(gone_through) if one.end < then.start)
