"""The operator's verbs: registers → registers, or a refusal with its reason. Each can be asked what it would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from kiosk.rundown.moment import Moment, Placed, Rundown
from kiosk.rundown.registers import UNTOUCHED, Registers, SlotKey, State
from kiosk.rundown.timing import Status, Timed


@dataclass(frozen=True, slots=True)
class Change:
    """What a verb does to the registers of one slot."""

    key: SlotKey
    before: Registers
    after: Registers


@dataclass(frozen=True, slots=True)
class Move:
    """A slot whose times a verb would change, as it was and as it would be."""

    before: Placed
    after: Placed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a verb does: the changed registers, and what follows from them for the day.

    `day_end` is when the last slot of the day ends; `zone` is the one to tell times in.
    """

    verb: str
    slot: Placed
    changes: tuple[Change, ...]
    state: State
    moves: tuple[Move, ...]
    day_end: datetime | None
    zone: tzinfo

    @property
    def overruns(self) -> tuple[Move, ...]:
        """The moves that make a slot run, or run further, into one behind it that stands."""
        return tuple(move for move in self.moves if move.after.timed.overrun > move.before.timed.overrun)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a verb does nothing."""

    reason: str


@dataclass(frozen=True, slots=True)
class Situation:
    """What a verb is asked in: the programme, the registers, the instant (aware), and the chosen room."""

    rundown: Rundown
    state: State
    now: datetime
    room: str = ""

    @property
    def moment(self) -> Moment:
        """What is on."""
        return self.rundown.at(self.now, self.state, self.room)

    @property
    def slots(self) -> dict[SlotKey, Placed]:
        """Every slot that a verb can move, also those of a day before that run on past midnight."""
        days = self.rundown.days(self.now, self.state, self.room)
        return {placed.key: placed for slots in days.values() for placed in slots}


Verb = Callable[[Situation, Placed, timedelta], Registers]


def meant(situation: Situation, slot: str | SlotKey = "") -> Placed | Refusal:
    """Return the slot that a verb is about: the named one of today; else the current one, else the next one.

    A key names one of any day.
    """
    moment = situation.moment
    if isinstance(slot, SlotKey):
        return situation.slots.get(slot) or Refusal("it is not in the programme any more")
    if slot:
        named = next((placed for placed in moment.today if placed.slot.id == slot), None)
        return named or Refusal(f"there is no slot “{slot}” today")
    candidates = moment.current or moment.following
    if not candidates:
        return Refusal("nothing is on and nothing comes next")
    if len(candidates) > 1:
        return Refusal(f"{len(candidates)} slots run side by side; name the one that is meant")
    return candidates[0]


def act(situation: Situation, verb: str, slot: str | SlotKey = "", *, minutes: int = 0) -> Outcome | Refusal:
    """Return what the verb would do, or why it would not; nothing is changed by asking.

    `minutes` belong to `delay`: how much later, negative for earlier.
    """
    found = meant(situation, slot)
    if isinstance(found, Refusal):
        return found
    if found.status(situation.now) is Status.PAST:
        return Refusal(f"“{found.slot.title}” is over")
    if found.timed.cancelled:
        return Refusal(f"“{found.slot.title}” is cancelled")
    registers = VERBS[verb](situation, found, timedelta(minutes=minutes))
    return _accepted(situation, outcome(situation, verb, found, {found.key: registers}))


def _delay(situation: Situation, slot: Placed, by: timedelta) -> Registers:
    """Return the registers of a slot that runs longer, or of one that is still to begin and begins later."""
    registers = slot.timed.registers
    if slot.status(situation.now) is Status.CURRENT:
        return replace(registers, added=registers.added + by)
    return replace(registers, shift=registers.shift + by)


def _skip(situation: Situation, slot: Placed, _: timedelta) -> Registers:
    """Return the registers of a slot that is over now, or of one that is still to begin and does not take place."""
    if slot.status(situation.now) is Status.CURRENT:
        ended_at = situation.moment.now.replace(microsecond=0)
        return replace(slot.timed.registers, ended_at=ended_at, held_since=None)
    return replace(slot.timed.registers, cancelled=True)


VERBS: dict[str, Verb] = {"delay": _delay, "skip": _skip}
"""Each gives the registers that the slot would have."""


def outcome(situation: Situation, verb: str, slot: Placed, after: Mapping[SlotKey, Registers]) -> Outcome:
    """Return what becomes of the slot's day with these registers."""
    registers = {**situation.state, **after}
    state = {key: one for key, one in registers.items() if one != UNTOUCHED}
    changes = tuple(Change(key, situation.state.get(key, UNTOUCHED), new) for key, new in after.items())
    now, then = situation.slots, replace(situation, state=state).slots
    pairs = (Move(now[key], placed) for key, placed in then.items())
    moves = tuple(pair for pair in pairs if _differ(pair.before.timed, pair.after.timed))
    ends = (placed.timed.end for key, placed in then.items() if placed.happens and key.date == slot.key.date)
    return Outcome(verb, slot, changes, state, moves, max(ends, default=None), situation.moment.zone)


def _differ(one: Timed, other: Timed) -> bool:
    return one.cancelled != other.cancelled or replace(one, registers=other.registers) != other


def _accepted(situation: Situation, proposed: Outcome) -> Outcome | Refusal:
    """Return the outcome, unless it would put the slot's end, or its beginning, before now."""
    title, now = proposed.slot.slot.title, situation.moment.now.replace(microsecond=0)
    after = next((move.after.timed for move in proposed.moves if move.before.key == proposed.slot.key), None)
    if after is None:
        return Refusal(f"that changes nothing for “{title}”")
    if not after.cancelled and after.end < now:
        return Refusal(f"“{title}” would end before now")
    if not after.cancelled and after.start < now <= proposed.slot.timed.start:
        return Refusal(f"“{title}” would begin before now")
    return proposed


def undone(changes: Sequence[Change], situation: Situation) -> Outcome | Refusal:
    """Return what putting back the registers of an action does to the day."""
    anywhere = replace(situation, room="")
    slots = anywhere.slots
    slot = next((slots[change.key] for change in changes if change.key in slots), None)
    if slot is None:
        return Refusal("its slot is not in today's programme any more")
    return outcome(anywhere, "undo", slot, {change.key: change.before for change in changes})
