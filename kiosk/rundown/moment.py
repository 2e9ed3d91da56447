"""What is on at an instant: a programme's slots placed on their dates and timed, and the day that it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property

from kiosk.rundown.programme import Day, Programme, Slot
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.timing import Planned, Status, Timed, expected

ONE_DAY = timedelta(days=1)
REMEMBERED = 400
"""How many dates' lanes are kept: an undated programme meets a new date every day for as long as it runs."""


class Phase(StrEnum):
    """Where the day is."""

    BEFORE = "before"
    LIVE = "live"
    GAP = "gap"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Placed:
    """A slot of the programme with its planned and expected times on one date."""

    slot: Slot
    timed: Timed

    @property
    def key(self) -> SlotKey:
        """The key of its registers."""
        return self.timed.key

    @property
    def happens(self) -> bool:
        """Whether anything of it takes place: neither cancelled nor crowded out."""
        return not (self.timed.cancelled or self.timed.crowded_out)

    def status(self, now: datetime) -> Status:
        """Return where it is at `now`."""
        return self.timed.status(now)


@dataclass(frozen=True)
class Moment:
    """Everything about one instant that follows from time alone.

    `slots` are those of every day in the order of their expected start, and `today` those of `date`, the day that
    it is in the programme: it lasts past midnight while one of its slots does. What is asked of it is kept, and so
    it has no slots of Python's.
    """

    now: datetime
    zone: tzinfo
    date: date | None
    slots: tuple[Placed, ...]

    @cached_property
    def today(self) -> tuple[Placed, ...]:
        """The slots of the day that it is, in the order of their expected start."""
        return tuple(placed for placed in self.slots if placed.key.date == self.date)

    @cached_property
    def day_ahead(self) -> tuple[Placed, ...]:
        """The slots of the day on which it goes on, unless that is the day that it is."""
        on = self.following[0].key.date if self.following else self.date
        return tuple(placed for placed in self.slots if placed.key.date == on) if on != self.date else ()

    @cached_property
    def current(self) -> tuple[Placed, ...]:
        """Every slot that is on now."""
        return tuple(placed for placed in self.slots if placed.timed.is_current(self.now))

    @cached_property
    def following(self) -> tuple[Placed, ...]:
        """Every slot with the earliest expected start after now, on whatever day."""
        return _earliest([one for one in self.slots if one.happens and one.timed.is_upcoming(self.now)])

    @cached_property
    def phase(self) -> Phase:
        """Where the day is; a day of which nothing is left to happen is after its last slot."""
        if self.current:
            return Phase.LIVE
        today = [placed for placed in self.today if placed.happens]
        if not any(placed.timed.is_upcoming(self.now) for placed in today):
            return Phase.AFTER
        return Phase.GAP if any(placed.timed.is_past(self.now) for placed in today) else Phase.BEFORE


def _earliest(slots: Sequence[Placed]) -> tuple[Placed, ...]:
    first = min((placed.timed.start for placed in slots), default=None)
    return tuple(placed for placed in slots if placed.timed.start == first)


class Rundown:
    """A programme that can be asked what is on. It remembers what it placed and timed, and nothing else."""

    def __init__(self, programme: Programme) -> None:
        """Take the organisers' programme."""
        self.programme = programme
        self._lanes: dict[tuple[date, tzinfo, str], _Lanes] = {}
        self._asked: dict[tuple[str, str], tuple[datetime, State, Moment]] = {}

    def at(self, now: datetime, state: State, room: str = "", track: str = "") -> Moment:
        """Return what is on at `now` (aware); with a room, in that room's lane alone; with a track, of its slots alone.

        Lanes are timed whole: what is of another track pushes all the same, and is not shown.

        The zone is the event's own, else that of `now`. An undated programme is placed on the date of `now`, or
        still on the one before while that one's last slots run on past midnight.
        """
        # A key and a frame ask for one moment many times. Not by ==: equal instants can be of two zones.
        asked = self._asked.get((room, track))
        if asked is not None and now is asked[0] and state is asked[1]:
            return asked[2]
        if len(self._asked) > REMEMBERED:
            self._asked.clear()
        moment = self._at(now, state, room, track)
        self._asked[room, track] = now, state, moment
        return moment

    def _at(self, now: datetime, state: State, room: str, track: str) -> Moment:
        zone, instant = self._zone(now), now.astimezone(UTC)
        days = self._begun_clean(now, state, room)
        if track:
            days = _of_track(days, track)
        at_hand = _day_at_hand(days, now.astimezone(zone).date(), instant)
        if any(day.date is None for day in self.programme.days):
            days = {day: slots for day, slots in days.items() if day == at_hand}
        slots = sorted((one for slots in days.values() for one in slots), key=_by_start)
        return Moment(instant, zone, at_hand, tuple(slots))

    def _begun_clean(self, now: datetime, state: State, room: str) -> dict[date, tuple[Placed, ...]]:
        """Return the slots of every date: what was held when a day ended, and never released, is not still on."""
        days = self.days(now, state, room)
        at_hand = _day_at_hand(days, now.astimezone(self._zone(now)).date(), now.astimezone(UTC))
        over = [day for day in days if at_hand is not None and day < at_hand]
        if any(placed.timed.held for day in over for placed in days[day]):
            let_go = {key: replace(one, held_since=None) for key, one in state.items()}
            days.update((day, slots) for day, slots in self.days(now, let_go, room).items() if day in over)
        return days

    def days(self, now: datetime, state: State, room: str = "", track: str = "") -> dict[date, tuple[Placed, ...]]:
        """Return the slots of every date that has any; of an undated programme, those of today and of yesterday."""
        zone = self._zone(now)
        days = self._days(now.astimezone(zone).date(), zone, room)
        timed = {lanes.date: lanes.at(now.astimezone(UTC), state) for lanes in days}
        return _of_track(timed, track) if track else timed

    def _zone(self, now: datetime) -> tzinfo:
        return self.programme.event.timezone or now.tzinfo or UTC

    def _days(self, today: date, zone: tzinfo, room: str) -> Iterator[_Lanes]:
        if len(self._lanes) > REMEMBERED:
            self._lanes.clear()
        for day in self.programme.days:
            for on in [day.date] if day.date else [today - ONE_DAY, today]:
                lanes = self._lanes.get((on, zone, room))
                if lanes is None:
                    lanes = self._lanes[on, zone, room] = _Lanes(day, on, zone, room)
                if lanes.planned:
                    yield lanes


class _Lanes:
    """The lanes of one date, and their times as they last were: these change with the state, or while one is held."""

    def __init__(self, day: Day, on: date, zone: tzinfo, room: str) -> None:
        slots = [slot for slot in day.slots if room in ("", slot.room)]
        self.date = on
        self.slots = {slot.id: slot for slot in slots}
        self.planned = tuple(place(slot, on, zone) for slot in slots)
        self._state: State | None = None
        self._placed: tuple[Placed, ...] = ()

    def at(self, now: datetime, state: State) -> tuple[Placed, ...]:
        if state is not self._state or any(placed.timed.registers.held_since for placed in self._placed):
            timed = expected(self.planned, state, now)
            self._placed = tuple(Placed(self.slots[one.key.slot], one) for one in timed)
            self._state = state
        return self._placed


def place(slot: Slot, on: date, zone: tzinfo) -> Planned:
    """Return the slot's planned times on the programme's day `on`, in UTC."""
    start, end = slot.start.on(on, zone), slot.end.on(on, zone)
    return Planned(SlotKey(on, slot.id), start, max(start, end), slot.room, slot.fixed, slot.min)


def _of_track(days: Mapping[date, tuple[Placed, ...]], track: str) -> dict[date, tuple[Placed, ...]]:
    """Return the slots of a track, whatever the case of its name, on the dates that have any."""
    name = track.casefold()
    of = {day: tuple(one for one in slots if one.slot.track.casefold() == name) for day, slots in days.items()}
    return {day: slots for day, slots in of.items() if slots}


def _by_start(placed: Placed) -> tuple[datetime, datetime]:
    return placed.timed.start, placed.timed.planned.start


def _day_at_hand(days: Mapping[date, tuple[Placed, ...]], today: date, now: datetime) -> date | None:
    """Return the latest date that has come, or the one before while only that one still has something on or to come.

    Before the first date it is the first; without any date, none.
    """
    come = sorted(day for day in days if day <= today)
    if not come:
        return min(days, default=None)
    latest = days[come[-1]]
    for earlier in come[-2:-1]:
        begun = any(placed.timed.start <= now for placed in latest)
        if not begun and any(not placed.timed.is_past(now) and placed.happens for placed in days[earlier]):
            return earlier
    return come[-1]
