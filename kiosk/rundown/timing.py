"""Planned → expected: how the operator's registers move a lane. The rules of the rundown, to the minute."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from kiosk.rundown.registers import NO_TIME, UNTOUCHED, Registers, SlotKey, State


class Status(StrEnum):
    """Where a slot is."""

    PAST = "past"
    CURRENT = "current"
    UPCOMING = "upcoming"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Planned:
    """A time range as the organisers wrote it, on its date. Instants are in UTC, where arithmetic is true."""

    key: SlotKey
    start: datetime
    end: datetime
    room: str = ""
    fixed: bool = False
    min: timedelta | None = None

    @property
    def date(self) -> date:
        """The date of the programme's day that it belongs to, which is not always that of its start."""
        return self.key.date


@dataclass(frozen=True, slots=True)
class Timed:
    """A planned time range and what the registers made of it.

    `overrun` is what it lost to one behind it that stands. `held` says that it runs until released or until one
    that stands begins, so its end is not known; `waiting` that it can only begin when one held before it is released.
    """

    planned: Planned
    registers: Registers
    start: datetime
    end: datetime
    overrun: timedelta = NO_TIME
    held: bool = False
    waiting: bool = False

    @property
    def key(self) -> SlotKey:
        """The key of its registers."""
        return self.planned.key

    @property
    def cancelled(self) -> bool:
        """Whether the operator called it off before it began."""
        return self.registers.cancelled

    @property
    def crowded_out(self) -> bool:
        """Whether one that stands behind it took all of its time, so that it does not happen."""
        return self.overrun > NO_TIME and self.end <= self.start

    @property
    def delay(self) -> timedelta:
        """How much later than planned it starts (negative: earlier)."""
        return self.start - self.planned.start

    def is_current(self, now: datetime) -> bool:
        """Whether it is on: from its start on, and before its end."""
        if self.cancelled or self.waiting or now < self.start:
            return False
        return self.held or now < self.end

    def is_past(self, now: datetime) -> bool:
        """Whether it is over."""
        return not (self.cancelled or self.held or self.waiting) and self.end <= now

    def is_upcoming(self, now: datetime) -> bool:
        """Whether it is still to begin, by the clock alone or when a held one is released."""
        return not self.cancelled and (self.waiting or now < self.start)

    def status(self, now: datetime) -> Status:
        """Return where it is at `now`."""
        if self.cancelled:
            return Status.CANCELLED
        if self.is_current(now):
            return Status.CURRENT
        return Status.UPCOMING if self.is_upcoming(now) else Status.PAST

    def cut_at(self, instant: datetime) -> Timed:
        """Return this, ending where one that stands begins."""
        start = min(self.start, instant)
        lost = self.overrun + (self.end - max(instant, self.start))
        return replace(self, start=start, end=instant, overrun=lost)


def expected(slots: Iterable[Planned], state: State, now: datetime) -> tuple[Timed, ...]:
    """Return every slot with its expected times, lane by lane, each lane in planned order.

    A lane is the slots of one room on one day. `now` matters only to slots that are held.
    """
    lanes = groupby(sorted(slots, key=_lane_order), key=attrgetter("date", "room"))
    return tuple(timed for _, lane in lanes for timed in walk(tuple(lane), state, now))


def _lane_order(slot: Planned) -> tuple[date, str, datetime, datetime]:
    # A zero-length slot comes before a longer one that starts with it, as its planned end does.
    return slot.date, slot.room, slot.start, slot.end


def walk(lane: Sequence[Planned], state: State, now: datetime) -> tuple[Timed, ...]:
    """Return one lane's slots with their expected times, in planned order. `lane` is in planned order."""
    if not any(slot.key in state for slot in lane):
        return tuple(Timed(slot, UNTOUCHED, slot.start, slot.end) for slot in lane)
    walked: list[Timed] = []
    for place, slot in enumerate(lane):
        registers = state.get(slot.key, UNTOUCHED)
        if registers.cancelled:
            walked.append(Timed(slot, registers, slot.start, slot.end))
            continue
        before = [
            index for index, other in enumerate(walked) if not other.cancelled and other.planned.end <= slot.start
        ]
        timed = _time(slot, registers, [walked[index] for index in before], now)
        if registers.held_since is not None and registers.ended_at is None and not timed.waiting:
            timed = _hold(timed, lane[place + 1 :], state, now)
        if _stands_at(slot, registers) is not None:
            for index in before:
                walked[index] = _make_way(walked[index], timed.start)
        walked.append(timed)
    return tuple(walked)


def _time(slot: Planned, registers: Registers, before: Sequence[Timed], now: datetime) -> Timed:
    stands_at = _stands_at(slot, registers)
    if stands_at is not None:
        return Timed(slot, registers, stands_at, _end(slot, registers, stands_at))
    start = max([slot.start + registers.shift, *(other.end for other in before)])
    waiting = start <= now and any(other.held for other in before)
    return Timed(slot, registers, start, _end(slot, registers, start), waiting=waiting)


def _hold(timed: Timed, later: Sequence[Planned], state: State, now: datetime) -> Timed:
    """Return this, going on until now, or until one behind it that stands began."""
    behind = (slot for slot in later if timed.planned.end <= slot.start)
    stand_at = (_stands_at(slot, state.get(slot.key, UNTOUCHED)) for slot in behind)
    began = [start for start in stand_at if start is not None and start <= now]
    return replace(timed, end=max(timed.end, min(began, default=now)), held=not began)


def _stands_at(slot: Planned, registers: Registers) -> datetime | None:
    """Return when it begins, if those before it make way for it, and not the other way round."""
    if registers.cancelled:
        return None
    if registers.started_at is not None:
        return registers.started_at
    return slot.start + registers.shift if slot.fixed else None


def _make_way(other: Timed, start: datetime) -> Timed:
    return other.cut_at(start) if other.end > start else other


def _end(slot: Planned, registers: Registers, start: datetime) -> datetime:
    if registers.ended_at is not None:
        return max(start, registers.ended_at)
    length = max(slot.end - slot.start + registers.added, NO_TIME)
    late = max(start - slot.start, NO_TIME)
    if slot.min is not None:
        length = max(length - late, min(slot.min, length))
    return start + length
