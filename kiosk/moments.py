"""Every moment of a programme that a screen has a face for, by name, also those that an operator makes.

Pure: no Qt, no clock, no files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from kiosk.desk import layers
from kiosk.hotkeys import changed
from kiosk.rundown.cards import TURN, Card, Nudge
from kiosk.rundown.frame import NOTHING_ASIDE, Aside, Frame, Scene, compose
from kiosk.rundown.moment import Placed, Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import Registers, SlotKey, State
from kiosk.rundown.showcase import turns_as_slots
from kiosk.rundown.verbs import Situation, act

UNTOUCHED_STATE: State = {}
FAR, NEAR = timedelta(hours=2), timedelta(minutes=5)
"""How long before the first slot people look at the screen: hours, and minutes that are said as a clock."""
SIZES = ((1920, 1080), (1080, 1920), (3840, 2160), (1366, 768), (1280, 1024), (2560, 1080))
"""What the screens of venues are: a TV, one on its side, a large one, a laptop, an old one, a wide one."""
WEEKS = timedelta(weeks=3)
SOON_AFTER, EVENING = timedelta(minutes=20), timedelta(hours=3)
LATE = timedelta(minutes=10)
JUST_NOW = timedelta(seconds=20)
LAST_MINUTE = timedelta(seconds=59)
PAGES = 8
"""So many turns of a board are looked at."""
MESSAGE = (
    "The keynote moves to the large hall on the first floor of the main building; "
    "please take the stairs, and leave the front seats for speakers."
)
"""As long as a message can be."""


@dataclass(frozen=True, slots=True)
class Face:
    """A moment as one screen shows it: the instant (aware), the screen's room and track, and what the operator did.

    A programme has one of each `name`.
    """

    name: str
    at: datetime
    room: str = ""
    state: State = field(default_factory=dict)
    aside: Aside = NOTHING_ASIDE
    track: str = ""

    def frame(self, rundown: Rundown) -> Frame:
        """Return what the screen says, in the night as if it were lit."""
        return replace(compose(rundown, self.state, self.at, self.room, self.aside, self.track), blank=False)


Shown = tuple[Face, Frame]


def faces(rundown: Rundown, today: datetime) -> Iterator[Shown]:
    """Yield every moment of the programme and its Frame, each name once.

    A programme without dates is shown as that of the day `today` (aware), whose zone is taken where the event has none.
    """
    names: set[str] = set()
    for face, frame in _all(rundown, today):
        if face.name not in names:
            names.add(face.name)
            yield face, frame


def _all(rundown: Rundown, today: datetime) -> Iterator[Shown]:
    wordiest: dict[Scene, Shown] = {}
    for room, track in _screens(rundown.programme):
        start = Face("", today, room, track=track)
        shown = (_shown(rundown, replace(start, at=at)) for at in _instants(rundown, start))
        for one in shown if room or track else _with_cards(rundown, shown):
            wordiest[one[1].scene] = max(wordiest.get(one[1].scene, one), one, key=_letters)
            yield one
    for one in wordiest.values():
        for case in CASES:
            yield from case(rundown, *one)


def _screens(programme: Programme) -> list[tuple[str, str]]:
    """Return the rooms and tracks that screens are of: the lobby's, each room's own, each track's own."""
    rooms = [(room, "") for room in programme.rooms]
    return [("", ""), *rooms, *(("", track.name) for track in programme.every_track)]


def _letters(one: Shown) -> int:
    """Return how much is said of what is on, or else of what comes next."""
    told = one[1].current or one[1].next
    return sum(len(entry.title) + sum(len(person.name) for person in entry.speakers) for entry in told)


def _shown(rundown: Rundown, face: Face, case: str = "") -> Shown:
    """Return a moment, named for what it shows and for what somebody did, and its Frame."""
    frame = compose(rundown, face.state, face.at, face.room, face.aside, face.track)
    return replace(face, name=_name(frame, case)), frame


def _name(frame: Frame, case: str) -> str:
    seconds = ":%S" if frame.now.second else ""
    where = f"room {frame.room}, " if frame.room else f"track {frame.track}, " if frame.track else ""
    what = f"{format(frame.now, f'%Y-%m-%d %H:%M{seconds}')} {where}{_what(frame)}"
    return f"{what}, {case}" if case else what


def _what(frame: Frame) -> str:
    if frame.scene is Scene.SHOWCASE and frame.showcase:
        on = frame.showcase.presenting
        return f"Showcase: {on.name if on else 'open floor'}"
    if frame.ahead:
        return f"Before {len(frame.next)} in parallel: {frame.next[0].title}"
    if len(frame.current) > 1:
        return f"{len(frame.current)} in parallel: {frame.current[0].title}"
    if frame.current:
        return f"{frame.current[0].kind.value.capitalize()}: {frame.current[0].title}"
    if frame.scene is Scene.GAP:
        return f"Gap before {frame.next[0].title}"
    return {Scene.BEFORE: "Before the first slot", Scene.AFTER: "After the last slot"}.get(frame.scene, "No programme")


def _instants(rundown: Rundown, screen: Face) -> list[datetime]:
    """Return the instants at which a screen, of a room, a track or the lobby, says something else, in their order."""
    today = screen.at.astimezone(rundown.at(screen.at, UNTOUCHED_STATE).zone)
    zone = today.tzinfo
    by_date = days(rundown, today, screen)
    if not by_date:
        return [] if screen.room or screen.track else [today]
    ends = [edges(day, today) for day in by_date.values()]
    dated = all(day.date for day in rundown.programme.days)
    found = {ends[0][0] - WEEKS} if dated else set()
    for day, coming in zip(ends, [*ends[1:], []], strict=True):
        found |= {day[0] - FAR, day[0] - NEAR, day[-1] + SOON_AFTER}
        found |= {start + (end - start) // 2 for start, end in pairwise(day)}
        if coming:
            found.add(day[-1] + EVENING)
    for slots in by_date.values():
        starts = Counter(one.timed.start for one in slots)
        found |= {start - NEAR for start, number in starts.items() if number > 1}
    return [at.replace(microsecond=0).astimezone(zone) for at in sorted(found)]


def days(rundown: Rundown, today: datetime, screen: Face) -> dict[date, list[Placed]]:
    """Return the slots of each date that take any time; of a programme without dates, those of the day `today`."""
    undated = any(day.date is None for day in rundown.programme.days)
    placed = rundown.days(today, UNTOUCHED_STATE, screen.room, screen.track)
    lasting = {on: [one for one in slots if one.timed.end > one.timed.start] for on, slots in placed.items()}
    return {on: slots for on, slots in sorted(lasting.items()) if slots and (not undated or on == today.date())}


def edges(slots: Iterable[Placed], now: datetime) -> list[datetime]:
    """Return the instants (UTC) at which a slot, or a project's turn in one, begins or ends."""
    found: set[datetime] = set()
    for slot in slots:
        for one in (slot, *turns_as_slots(slot, UNTOUCHED_STATE, now.astimezone(UTC))):
            found |= {one.timed.start, one.timed.end}
    return sorted(found)


def _with_cards(rundown: Rundown, shown: Iterable[Shown]) -> Iterator[Shown]:
    """Yield the moments, each with a card that is still to be seen in such a scene that day; then those left over."""
    seen: set[tuple[date | None, Scene, Card]] = set()
    last: dict[tuple[date | None, Scene], Shown] = {}
    for face, frame in shown:
        place = frame.date, frame.scene
        turn = next((turn for turn, card in enumerate(frame.cards) if (*place, card) not in seen), None)
        one = (face, frame) if turn is None else _with_card(rundown, face, turn)
        seen |= {(*place, card) for card in (one[1].card,) if card}
        last[place] = one
        yield one
    for place, (face, frame) in last.items():
        for turn, card in enumerate(frame.cards):
            if (*place, card) not in seen:
                seen.add((*place, card))
                yield _with_card(rundown, face, turn, f"card {card.title}")


def _with_card(rundown: Rundown, face: Face, turn: int, case: str = "") -> Shown:
    aside = replace(face.aside, nudge=Nudge(face.at, turn, stays=True))
    return _shown(rundown, replace(face, aside=aside), case)


Case = Callable[[Rundown, Face, Frame], Iterator[Shown]]
"""Yields what becomes of a moment when the operator does something; nothing where that cannot be done."""


def _late(rundown: Rundown, face: Face, _: Frame) -> Iterator[Shown]:
    slots = rundown.at(face.at, UNTOUCHED_STATE).slots
    state = {placed.key: Registers(shift=LATE) for placed in slots}
    yield _shown(rundown, replace(face, at=face.at + LATE, state=state), "all delayed by 10 min")


def _held(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    if frame.current:
        on = frame.current[0]
        state = {SlotKey(on.date, on.id): Registers(held_since=face.at)}
        yield _shown(rundown, replace(face, state=state), "on hold")


def _next_cancelled(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    if frame.next_today:
        state = {SlotKey(one.date, one.id): Registers(cancelled=True) for one in frame.next}
        yield _shown(rundown, replace(face, state=state), "the next one cancelled")


def _all_cancelled(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    if frame.scene is Scene.BEFORE:
        slots = rundown.at(face.at, UNTOUCHED_STATE).slots
        state = {placed.key: Registers(cancelled=True) for placed in slots}
        yield _shown(rundown, replace(face, state=state), "all cancelled")


def _message(rundown: Rundown, face: Face, _: Frame) -> Iterator[Shown]:
    yield _beside(rundown, face, replace(face.aside, message=MESSAGE), "a long message")


def _times_changed(rundown: Rundown, face: Face, _: Frame) -> Iterator[Shown]:
    yield _beside(rundown, face, replace(face.aside, changed_at=face.at - JUST_NOW), "the times just changed")


def _preview(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    for slot in [*frame.current, *frame.next][:1]:
        situation, minutes = (
            Situation(rundown, face.state, face.at, face.room, face.track),
            LATE // timedelta(minutes=1),
        )
        result = act(situation, "delay", SlotKey(slot.date, slot.id), minutes=minutes)
        layer = layers.preview(_table(rundown), result, minutes)
        yield _beside(rundown, face, replace(face.aside, layer=layer), "a preview of a delay")


def _table(rundown: Rundown) -> layers.Table:
    return changed(dict(rundown.programme.operator.keys))


def _keys(rundown: Rundown, face: Face, _: Frame) -> Iterator[Shown]:
    yield _beside(rundown, face, replace(face.aside, layer=layers.keys(_table(rundown))), "the operator's keys")


def _last_minute(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    target = frame.showcase.countdown.target if frame.showcase else frame.countdown.target
    if target is not None and target - LAST_MINUTE > face.at:
        yield _shown(rundown, replace(face, at=target - LAST_MINUTE), "its last minute")


def _pages(rundown: Rundown, face: Face, frame: Frame) -> Iterator[Shown]:
    """Yield the board's other pages; how many there are depends on the size, and more turns begin again."""
    for turn in range(1, PAGES if frame.scene is Scene.BOARD else 0):
        yield _shown(rundown, replace(face, at=face.at + turn * TURN), f"turn {turn + 1}")


def _beside(rundown: Rundown, face: Face, aside: Aside, case: str) -> Shown:
    return _shown(rundown, replace(face, aside=aside), case)


CASES: tuple[Case, ...] = (
    _late,
    _held,
    _next_cancelled,
    _all_cancelled,
    _message,
    _times_changed,
    _preview,
    _keys,
    _last_minute,
    _pages,
)
