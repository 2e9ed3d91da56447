"""The operator's verbs: registers → registers, or a refusal with its reason. Each can be asked what it would do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from kiosk.rundown import wording
from kiosk.rundown.moment import Moment, Placed, Rundown
from kiosk.rundown.phrases import counted, phrase
from kiosk.rundown.registers import UNTOUCHED, Registers, SlotKey, State
from kiosk.rundown.showcase import turns_as_slots
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

    `day_end` is when the last slot of the day ends, `day_ended` when it did; `zone` is the one to tell times in.
    """

    verb: str
    slot: Placed
    changes: tuple[Change, ...]
    state: State
    moves: tuple[Move, ...]
    day_end: datetime | None
    day_ended: datetime | None
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
    """What a verb is asked in: the programme, the registers, the instant (aware), and the chosen room and track.

    A track narrows what is meant when no slot is named, and not what a verb moves: lanes are whole.
    """

    rundown: Rundown
    state: State
    now: datetime
    room: str = ""
    track: str = ""

    @property
    def moment(self) -> Moment:
        """What is on."""
        return self.rundown.at(self.now, self.state, self.room, self.track)

    @property
    def day(self) -> date:
        """The whole programme's day that it is, for which a message is told; that of the clock where it has none."""
        moment = self.rundown.at(self.now, self.state)
        return moment.date or moment.now.astimezone(moment.zone).date()

    @property
    def slots(self) -> dict[SlotKey, Placed]:
        """Every slot that a verb can move, also those of a day before that run on past midnight."""
        days = self.rundown.days(self.now, self.state, self.room)
        return {placed.key: placed for slots in days.values() for placed in slots}

    @property
    def turns(self) -> dict[SlotKey, Placed]:
        """Every project's turn in a showcase that takes place: a verb moves them too."""
        showcases = (placed for placed in self.slots.values() if placed.slot.projects and placed.happens)
        turns = (turn for one in showcases for turn in turns_as_slots(one, self.state, self.moment.now))
        return {turn.key: turn for turn in turns}

    @property
    def movable(self) -> dict[SlotKey, Placed]:
        """Everything that a verb can be about: the slots and the projects' turns."""
        return {**self.turns, **self.slots}

    def before(self, slot: Placed) -> tuple[Placed, ...]:
        """Return what the slot's lane has before it: nothing that was planned to overlap it, nothing cancelled."""
        turns = self.turns
        lane = turns if slot.key in turns else self.slots
        stem = slot.key.slot.rpartition("/")[0] + "/" if slot.key in turns else ""
        return tuple(
            other
            for key, other in lane.items()
            if (key.date, other.slot.room) == (slot.key.date, slot.slot.room)
            and key.slot.startswith(stem)
            and key != slot.key
            and not other.timed.cancelled
            and other.timed.planned.end <= slot.timed.planned.start
        )

    def instant(self) -> datetime:
        """Return now as a register holds it: in UTC, in whole seconds."""
        return self.moment.now.replace(microsecond=0)


After = dict[SlotKey, Registers]
Verb = Callable[[Situation, Placed, timedelta], After | Refusal]


def meant(situation: Situation, slot: str | SlotKey = "", verb: str = "") -> Placed | Refusal:
    """Return the slot, or the project, that a verb is about: the one named, by its key, or by its id today.

    Without a name it is the current slot, else the next one; what `start` means is always the next one.
    """
    if slot:
        return _named(situation, slot)
    candidates = candidates_of(situation, verb)
    if not candidates:
        nothing = phrase("nothing is on and nothing comes next")
        return Refusal(phrase("nothing comes next") if verb == "start" else nothing)
    if len(candidates) > 1:
        return Refusal(counted("{n} slots run side by side; name the one that is meant", len(candidates)))
    return candidates[0]


def candidates_of(situation: Situation, verb: str) -> tuple[Placed, ...]:
    """Return what a verb can be about where no slot is named: several where slots are side by side."""
    moment = situation.moment
    return moment.following if verb == "start" else moment.current or moment.following


def _named(situation: Situation, slot: str | SlotKey) -> Placed | Refusal:
    known = situation.movable
    if isinstance(slot, SlotKey):
        return known.get(slot) or Refusal(phrase("it is not in the programme any more"))
    today = situation.moment.date
    named = known.get(SlotKey(today, slot)) if today else None
    return named or Refusal(phrase("there is no slot “{slot}” today", slot=slot))


def act(situation: Situation, verb: str, slot: str | SlotKey = "", *, minutes: int = 0) -> Outcome | Refusal:
    """Return what the verb would do, or why it would not; nothing is changed by asking.

    `minutes` belong to `delay`: how much later, negative for earlier.
    """
    found = meant(situation, slot, verb)
    if isinstance(found, Refusal):
        return found
    if found.status(situation.now) is Status.PAST:
        return Refusal(phrase("“{title}” is over", title=found.slot.title))
    if found.timed.cancelled:
        return Refusal(phrase("“{title}” is cancelled", title=found.slot.title))
    after = VERBS[verb](situation, found, timedelta(minutes=minutes))
    return after if isinstance(after, Refusal) else _accepted(situation, outcome(situation, verb, found, after))


def _delay(situation: Situation, slot: Placed, by: timedelta) -> After:
    """A slot that is on runs longer; one that is still to begin begins later."""
    registers = slot.timed.registers
    if slot.status(situation.now) is Status.CURRENT:
        return {slot.key: replace(registers, added=registers.added + by)}
    return {slot.key: replace(registers, shift=registers.shift + by)}


def _skip(situation: Situation, slot: Placed, _: timedelta) -> After:
    """A slot that is on is over now; one that is still to begin does not take place."""
    if slot.status(situation.now) is Status.CURRENT:
        return {slot.key: _ended(situation, slot)}
    return {slot.key: replace(slot.timed.registers, cancelled=True)}


def _start(situation: Situation, slot: Placed, _: timedelta) -> After | Refusal:
    """A slot that is still to begin begins now: what is on in its lane ends, and those between do not take place."""
    if slot.status(situation.now) is Status.CURRENT:
        return Refusal(phrase("“{title}” is on already", title=slot.slot.title))
    if slot.key.date != situation.moment.date:
        return Refusal(phrase("“{title}” is not on today's programme", title=slot.slot.title))
    after = {slot.key: replace(slot.timed.registers, started_at=situation.instant())}
    for other in situation.before(slot):
        if other.status(situation.now) is Status.CURRENT:
            after[other.key] = _ended(situation, other)
        elif other.status(situation.now) is Status.UPCOMING:
            after[other.key] = replace(other.timed.registers, cancelled=True)
    return after


def _hold(situation: Situation, slot: Placed, _: timedelta) -> After | Refusal:
    """A slot that is on runs until it is released."""
    if slot.status(situation.now) is not Status.CURRENT:
        return Refusal(phrase("“{title}” has not begun", title=slot.slot.title))
    if slot.timed.held:
        return Refusal(phrase("“{title}” is on hold already", title=slot.slot.title))
    return {slot.key: replace(slot.timed.registers, held_since=situation.instant())}


def _release(situation: Situation, slot: Placed, _: timedelta) -> After | Refusal:
    """A held slot ends now if it is past its end, else it goes on as before."""
    if not slot.timed.held:
        return Refusal(phrase("“{title}” is not on hold", title=slot.slot.title))
    released = replace(slot.timed.registers, held_since=None)
    then = replace(situation, state={**situation.state, slot.key: released})
    natural = then.movable[slot.key].timed.end
    return {slot.key: released if natural > situation.now else _ended(situation, slot)}


def _ended(situation: Situation, slot: Placed) -> Registers:
    return replace(slot.timed.registers, ended_at=situation.instant(), held_since=None)


VERBS: dict[str, Verb] = {"delay": _delay, "skip": _skip, "start": _start, "hold": _hold, "release": _release}
"""Each gives the registers of the slots that it changes, or refuses."""


def outcome(situation: Situation, verb: str, slot: Placed, after: Mapping[SlotKey, Registers]) -> Outcome:
    """Return what becomes of the slot's day with these registers."""
    registers = {**situation.state, **after}
    state = {key: one for key, one in registers.items() if one != UNTOUCHED}
    changes = tuple(Change(key, situation.state.get(key, UNTOUCHED), new) for key, new in after.items())
    with_turns = slot.key in situation.turns
    now, then = _all(situation, with_turns), _all(replace(situation, state=state), with_turns)
    pairs = (Move(now[key], placed) for key, placed in then.items())
    moves = tuple(pair for pair in pairs if _differ(pair.before.timed, pair.after.timed))
    ends = [_day_end(of, slot.key.date) for of in (then, now)]
    return Outcome(verb, slot, changes, state, moves, ends[0], ends[1], situation.moment.zone)


def _day_end(slots: Mapping[SlotKey, Placed], day: date) -> datetime | None:
    ends = (placed.timed.end for key, placed in slots.items() if placed.happens and key.date == day)
    return max(ends, default=None)


def _all(situation: Situation, with_turns: bool) -> dict[SlotKey, Placed]:
    """Return the slots, and the projects' turns where these are what a verb is about."""
    return situation.movable if with_turns else situation.slots


def _differ(one: Timed, other: Timed) -> bool:
    return one.cancelled != other.cancelled or replace(one, registers=other.registers) != other


def _accepted(situation: Situation, proposed: Outcome) -> Outcome | Refusal:
    """Return the outcome, unless it would put the slot's end, or its beginning, before now."""
    title, now = proposed.slot.slot.title, situation.instant()
    after = next((move.after.timed for move in proposed.moves if move.before.key == proposed.slot.key), None)
    if after is None:
        return _without_effect(proposed)
    if not after.cancelled and after.end < now:
        return Refusal(phrase("“{title}” would end before now", title=title))
    if not after.cancelled and after.start < now <= proposed.slot.timed.start:
        return Refusal(phrase("“{title}” would begin before now", title=title))
    return proposed


def _without_effect(proposed: Outcome) -> Refusal:
    """Return why a verb moves nothing: mostly since a delay counts from the planned time, and push counts as well."""
    timed, title = proposed.slot.timed, proposed.slot.slot.title
    pushed = timed.delay - timed.registers.shift
    later = any(change.after.shift > change.before.shift for change in proposed.changes)
    if proposed.verb != "delay" or not later or pushed <= timedelta():
        return Refusal(phrase("that changes nothing for “{title}”", title=title))
    return Refusal(
        phrase(
            "“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min",
            title=title,
            late=wording.minutes(timed.delay),
            pushed=wording.minutes(pushed),
        )
    )


def undone(changes: Sequence[Change], situation: Situation) -> Outcome | Refusal:
    """Return what putting back the registers of an action does to the day."""
    return _set("undo", {change.key: change.before for change in changes}, situation)


def redone(changes: Sequence[Change], situation: Situation) -> Outcome | Refusal:
    """Return what setting the registers of an action once more does to the day."""
    return _set("redo", {change.key: change.after for change in changes}, situation)


def _set(verb: str, registers: After, situation: Situation) -> Outcome | Refusal:
    anywhere = replace(situation, room="", track="")
    slots = anywhere.movable
    slot = next((slots[key] for key in registers if key in slots), None)
    if slot is None:
        return Refusal(phrase("its slot is not in today's programme any more"))
    return outcome(anywhere, verb, slot, registers)
