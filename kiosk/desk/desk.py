"""What a key asks for: proposed first, done on Enter, dropped by Esc or when it is left alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from time import monotonic

from kiosk.desk import layers
from kiosk.desk.lock import Lock
from kiosk.history import Action, Telling
from kiosk.hotkeys import Ask, asked, changed
from kiosk.journal import Journal, JournalError, Result
from kiosk.rundown import verbs
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Placed
from kiosk.rundown.programme import Operator
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Refusal, Situation

PATIENCE = 8.0
"""Seconds after the last key until what it proposed is dropped."""
WHO = "screen"
LONGEST_MESSAGE = 140
MINUTE = timedelta(minutes=1)


class Effect(StrEnum):
    """What a key asks of the window and not of the rundown."""

    CARD_BEFORE = "card before"
    NEXT_CARD = "next card"
    STOP_CARDS = "stop cards"
    FULLSCREEN = "full screen"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A verb that waits for Enter, on the slot, or of an undo the action, that was meant when its key was pressed."""

    verb: str
    slot: SlotKey | None = None
    minutes: int = 0
    action: str = ""
    of: str = ""


VERBS = {Ask.SKIP: "skip", Ask.START: "start", Ask.HOLD: "hold", Ask.LATER: "delay", Ask.EARLIER: "delay"}
TAKING_BACK = {Ask.UNDO: "undo", Ask.REDO: "redo"}


class Desk:
    """Holds one thing at a time: a proposal, a chosen slot, a question, something to read or to type."""

    def __init__(self, journal: Journal, operator: Operator, elapsed: Callable[[], float] = monotonic) -> None:
        """Start with nothing on the desk. `elapsed` counts the seconds of a person's patience."""
        self._journal = journal
        self._elapsed = elapsed
        self._lock = Lock(operator.pin, elapsed)
        self.blank = False
        self._stopped = False
        self._touched = 0.0
        self.set_up(operator)
        self._clear()

    def set_up(self, operator: Operator) -> None:
        """Take how the organisers want the screen operated; they may change it while it runs."""
        self._table = changed(dict(operator.keys))
        self._step = operator.step // MINUTE
        self._lock.change_pin(operator.pin)

    def hears(self, names: tuple[str, ...]) -> bool:
        """Return whether a key means anything now."""
        return self._lock.locked or self._typing is not None or asked(names, self._table) is not None

    def press(self, names: tuple[str, ...], text: str, situation: Situation) -> Effect | None:
        """Take a key, by the names that it goes by and what it types, and return what it asks of the window."""
        self._forget()
        self._touched = self._elapsed()
        ask = asked(names, self._table)
        if self._lock.locked:
            self._unlock(ask, names, text)
            return None
        self._lock.touch()
        if self._typing is not None:
            self._type(ask, names, text, situation)
            return None
        return self._take(ask, situation) if ask is not None else None

    def layer(self, situation: Situation) -> Layer | None:
        """Return what the operator is shown now; a proposal's preview is that of this very moment."""
        self._forget()
        if self._typing is not None:
            return layers.typing(self._typing)
        if self._asking_pin and self._lock.locked:
            return layers.pin(self._lock, wrong=self._wrong)
        if self._proposal is not None:
            proposal = self._proposal
            return layers.preview(self._ask(proposal, situation), proposal.minutes, proposal.of)
        chosen = self._slots(situation).get(self._chosen) if self._chosen else None
        if chosen is not None:
            return layers.chosen(chosen, situation)
        return self._told

    def _forget(self) -> None:
        if self._elapsed() - self._touched >= PATIENCE and self._typing is None:
            self._clear()

    def _clear(self) -> None:
        self._proposal: Proposal | None = None
        self._chosen: SlotKey | None = None
        self._told: Layer | None = None
        self._typing: str | None = None
        self._quitting = self._asking_pin = self._wrong = False

    def _unlock(self, ask: Ask | None, names: tuple[str, ...], text: str) -> None:
        """Take a key while the lock is shut: all of them ask for the PIN, but the one that shows the keys."""
        asking = self._asking_pin
        self._clear()
        if ask is Ask.KEYS:
            self._told = layers.keys(self._table)
        elif ask is Ask.CONFIRM and asking:
            opened = self._lock.try_open()
            self._told = layers.UNLOCKED if opened else None
            self._asking_pin = self._wrong = not opened
        elif ask is not Ask.DROP:
            self._asking_pin = True
            self._lock.erase() if "Backspace" in names else self._lock.type(text)

    def _type(self, ask: Ask | None, names: tuple[str, ...], text: str, situation: Situation) -> None:
        """Take a key while a message is being typed: letters are letters."""
        typed = self._typing or ""
        if ask is Ask.CONFIRM:
            self._clear()
            self._told = self._tell(typed.strip(), situation)
        elif ask is Ask.DROP:
            self._clear()
        elif "Backspace" in names:
            self._typing = typed[:-1]
        elif text.isprintable():
            self._typing = (typed + text)[:LONGEST_MESSAGE]

    def _take(self, ask: Ask, situation: Situation) -> Effect | None:
        pending, chosen, quitting = self._proposal, self._chosen, self._quitting
        if ask in (Ask.FULLSCREEN, Ask.NEXT_CARD):
            return Effect.FULLSCREEN if ask is Ask.FULLSCREEN else Effect.NEXT_CARD
        self._clear()
        if ask is Ask.CONFIRM:
            self._told = self._carry_out(pending, situation) if pending else None
            return Effect.QUIT if quitting else None
        if ask in (Ask.SLOT_BEFORE, Ask.SLOT_AFTER):
            self._choose(ask, situation, pending, chosen)
        elif ask in VERBS:
            self._propose(ask, situation, pending, chosen)
        elif ask in TAKING_BACK:
            history = self._journal.history
            last = history.last if ask is Ask.UNDO else history.last_undone
            self._proposal = Proposal(TAKING_BACK[ask], action=last.id if last else "", of=last.verb if last else "")
        elif ask in (Ask.BACK, Ask.FORWARD):
            return self._leaf(ask, situation, pending)
        else:
            return self._switch(ask, situation)
        return None

    def _switch(self, ask: Ask, situation: Situation) -> Effect | None:
        """Take a key that changes how this screen behaves, or shows something to read."""
        if ask is Ask.KEYS:
            self._told = layers.keys(self._table)
        elif ask is Ask.QUIT:
            self._quitting, self._told = True, layers.QUIT
        elif ask is Ask.BLANK:
            self.blank = not self.blank
        elif ask is Ask.LOCK:
            self._told = layers.LOCKED if self._lock.exists else layers.NO_PIN
            self._lock.shut() if self._lock.exists else None
        elif ask is Ask.MESSAGE:
            self._typing = self._journal.history.message(situation.moment.date)
        elif ask is Ask.STOP_CARDS:
            self._stopped = not self._stopped
            self._told = layers.cards(stopped=self._stopped)
            return Effect.STOP_CARDS
        return None

    def _slots(self, situation: Situation) -> dict[SlotKey, Placed]:
        """Return what can be chosen, in the order of the day: what is not over, a showcase's turns behind it."""
        known: dict[SlotKey, Placed] = {}
        turns = situation.turns
        for placed in situation.moment.today:
            inside = (turn for key, turn in turns.items() if key.slot.startswith(f"{placed.key.slot}/"))
            known.update({one.key: one for one in (placed, *inside)})
        return {
            key: one for key, one in known.items() if one.status(situation.now) in (Status.CURRENT, Status.UPCOMING)
        }

    def _choose(self, ask: Ask, situation: Situation, pending: Proposal | None, chosen: SlotKey | None) -> None:
        """Choose the slot before or after; a verb that was proposed is then about that one."""
        keys = list(self._slots(situation))
        if not keys:
            self._told = layers.preview(Refusal("nothing is left of the day"))
            return
        from_slot = chosen or (pending.slot if pending else None)
        if from_slot in keys:
            step = -1 if ask is Ask.SLOT_BEFORE else 1
            key = keys[max(0, min(len(keys) - 1, keys.index(from_slot) + step))]
        else:
            meant = verbs.meant(situation)
            key = meant.key if isinstance(meant, Placed) and meant.key in keys else keys[0]
        if pending is not None and pending.slot is not None:
            self._proposal = replace(pending, slot=key)
        else:
            self._chosen = key

    def _propose(self, ask: Ask, situation: Situation, pending: Proposal | None, chosen: SlotKey | None) -> None:
        """Put a proposal on the desk, or the reason why there can be none; one that adds up to nothing is none."""
        by = {Ask.LATER: self._step, Ask.EARLIER: -self._step}.get(ask, 0)
        if by and pending is not None and _adds_up(pending, situation):
            minutes = pending.minutes + by
            self._proposal = replace(pending, minutes=minutes) if minutes else None
            return
        verb = VERBS[ask]
        slot = verbs.meant(situation, chosen or "", verb)
        if isinstance(slot, Refusal):
            self._told = layers.preview(slot)
            return
        if verb == "hold" and slot.timed.held:
            verb = "release"
        self._proposal = Proposal(verb, slot.key, by)

    def _leaf(self, ask: Ask, situation: Situation, pending: Proposal | None) -> Effect | None:
        """Go to the next card or the one before; while a showcase runs, propose the start of a project instead."""
        coming = _coming_turns(situation)
        if not coming:
            return Effect.NEXT_CARD if ask is Ask.FORWARD else Effect.CARD_BEFORE
        at = coming.index(pending.slot) if pending and pending.verb == "start" and pending.slot in coming else -1
        at = min(at + 1, len(coming) - 1) if ask is Ask.FORWARD else at - 1
        self._proposal = Proposal("start", coming[at]) if at >= 0 else None
        return None

    def _ask(self, proposal: Proposal, situation: Situation) -> Result:
        history = self._journal.history
        if proposal.verb == "undo":
            return _again(history.last, proposal, situation)
        if proposal.verb == "redo":
            return _again(history.last_undone, proposal, situation)
        return verbs.act(situation, proposal.verb, proposal.slot or "", minutes=proposal.minutes)

    def _carry_out(self, proposal: Proposal, situation: Situation) -> Layer:
        def decide(state: State) -> Result:
            return self._ask(proposal, replace(situation, state=state))

        def decide_on(last: Action, state: State) -> Result:
            return _again(last, proposal, replace(situation, state=state))

        try:
            if proposal.verb == "undo":
                result = self._journal.undo(decide_on, situation.now, WHO)
            elif proposal.verb == "redo":
                result = self._journal.redo(decide_on, situation.now, WHO)
            else:
                result = self._journal.act(decide, situation.now, WHO)
        except JournalError as error:
            return layers.not_done(str(error))
        return layers.preview(result) if isinstance(result, Refusal) else layers.done(result, proposal.minutes)

    def _tell(self, text: str, situation: Situation) -> Layer | None:
        """Tell the audience something, or take the message down."""
        day = situation.moment.date or situation.moment.now.date()
        before = self._journal.history.message(day)
        if text == before:
            return None
        told = Telling(day, before, text)
        try:
            self._journal.act(lambda _: told, situation.now, WHO)
        except JournalError as error:
            return layers.not_done(str(error))
        return layers.done(told, 0)


def _adds_up(pending: Proposal, situation: Situation) -> bool:
    """Whether a step is added to what is proposed: not once its slot is over, when the operator means another."""
    slot = {**situation.turns, **situation.slots}.get(pending.slot) if pending.slot else None
    return pending.verb == "delay" and slot is not None and slot.status(situation.now) is not Status.PAST


def _coming_turns(situation: Situation) -> list[SlotKey]:
    """Return the projects that are still to present in the showcase that is on."""
    on = [placed for placed in situation.moment.current if placed.slot.projects]
    inside = tuple(f"{placed.key.slot}/" for placed in on)
    turns = situation.turns if inside else {}
    upcoming = (key for key, turn in turns.items() if turn.status(situation.now) is Status.UPCOMING)
    return [key for key in upcoming if key.slot.startswith(inside)]


def _again(action: Action | None, proposal: Proposal, situation: Situation) -> Result:
    """Return what taking an action back, or doing it again, does; if it is still the one that was shown."""
    undo = proposal.verb == "undo"
    if action is None:
        return Refusal("there is nothing to take back" if undo else "there is nothing to do again")
    if action.id != proposal.action:
        return Refusal("something else was done meanwhile; press the key again to see what it is about now")
    if action.message is not None:
        return action.message.back if undo else action.message
    return verbs.undone(action.changes, situation) if undo else verbs.redone(action.changes, situation)
