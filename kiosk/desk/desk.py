"""What a key asks for: proposed first, done on Enter, dropped by Esc or when it is left alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from time import monotonic

from kiosk.desk import choices, layers
from kiosk.desk.lock import Lock
from kiosk.history import Action, Telling
from kiosk.hotkeys import Ask, asked, changed
from kiosk.journal import Journal, JournalError, Result
from kiosk.rundown import display, verbs
from kiosk.rundown.frame import Layer
from kiosk.rundown.phrases import phrase
from kiosk.rundown.programme import Operator
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Refusal, Situation

PATIENCE = 8.0
"""Seconds after the last key until what it proposed is dropped."""
TYPING_PATIENCE = 60.0
"""The same for a message that is being typed: its writer thinks, and half a message must not stand for long."""
WHO = "screen"
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
STEPS = {Ask.SLOT_BEFORE: -1, Ask.SLOT_AFTER: 1}


class Desk:
    """Holds one thing at a time: a proposal, a chosen slot, a question, something to read or to type."""

    def __init__(self, journal: Journal, operator: Operator, elapsed: Callable[[], float] = monotonic) -> None:
        """Start with nothing on the desk. `elapsed` counts the seconds of a person's patience."""
        self._journal = journal
        self._elapsed = elapsed
        self._lock = Lock(operator.pin, elapsed)
        self.switch: display.Switch | None = None
        self.origin: layers.Lines = ()
        """What the keys' layer tells of where the programme is from."""
        self._stopped = False
        self._touched = 0.0
        self._proposal: Proposal | None = None
        self._chosen: SlotKey | None = None
        self._told: Layer | None = None
        self._typing: str | None = None
        self._quitting = self._asking_pin = self._wrong = False
        self.set_up(operator)

    def set_up(self, operator: Operator) -> None:
        """Take how the organisers want the screen operated; they may change it while it runs."""
        self._table = changed(dict(operator.keys))
        self._step = operator.step // MINUTE
        self._lock.change_pin(operator.pin)

    def hears(self, names: tuple[str, ...], situation: Situation, *, again: bool = False) -> bool:
        """Return whether a key means anything now; `again` when it is one that is not let go."""
        self._forget()
        if again:
            return self._typing is not None and not self._lock.locked and "Backspace" in names
        busy = self._lock.locked or self._typing is not None or self.is_dark(situation)
        return busy or self._asked(names) is not None

    def is_dark(self, situation: Situation) -> bool:
        """Whether the screen is dark: for the night, or because a key darkened it."""
        return display.is_dark(situation.rundown.programme.display.night, situation.moment, self.switch)

    def press(self, names: tuple[str, ...], text: str, situation: Situation) -> Effect | None:
        """Take a key, by the names that it goes by and what it types, and return what it asks of the window."""
        self._forget()
        self._touched = self._elapsed()
        ask = self._asked(names)
        if self._lock.locked:
            self._unlock(ask, names, text)
            return None
        self._lock.touch()
        if self._typing is not None:
            self._type(names, text, situation)
            return None
        effect = self._take(ask, situation) if ask is not None else None
        quietly = ask in (Ask.BLANK, Ask.DROP)
        if not quietly and self.is_dark(situation) and self.layer(situation) is None:
            self._told = layers.dark(self._table)
        return effect

    def layer(self, situation: Situation) -> Layer | None:
        """Return what the operator is shown now; a proposal's preview is that of this very moment."""
        self._forget()
        if self._lock.locked:
            return layers.pin(self._table, self._lock, wrong=self._wrong) if self._asking_pin else self._told
        if self._typing is not None:
            return layers.typing(self._typing)
        if self._proposal is not None:
            proposal = self._proposal
            return layers.preview(self._table, self._ask(proposal, situation), proposal.minutes, proposal.of)
        chosen = choices.choosable(situation).get(self._chosen) if self._chosen else None
        return layers.chosen(self._table, chosen, situation) if chosen is not None else self._told

    def _asked(self, names: tuple[str, ...]) -> Ask | None:
        return asked(names, self._table)

    def _forget(self) -> None:
        patience = PATIENCE if self._typing is None else TYPING_PATIENCE
        if self._elapsed() - self._touched >= patience:
            self._clear()

    def _clear(self) -> None:
        self._proposal = self._chosen = self._told = self._typing = None
        self._quitting = self._asking_pin = self._wrong = False
        self._lock.forget()

    def _unlock(self, ask: Ask | None, names: tuple[str, ...], text: str) -> None:
        """Take a key while the lock is shut: all of them ask for the PIN, but the one that shows the keys."""
        asking, typed = self._asking_pin, self._lock.typed
        self._clear()
        if ask is Ask.KEYS:
            self._told = layers.keys(self._table, self.origin)
        elif ask is Ask.CONFIRM and asking:
            opened = self._lock.try_open(typed)
            self._told = layers.unlocked(self._table) if opened else None
            self._asking_pin, self._wrong = not opened, bool(typed)
        elif ask is not Ask.DROP:
            self._asking_pin = True
            self._lock.type(typed[:-1], "") if "Backspace" in names else self._lock.type(typed, text)

    def _type(self, names: tuple[str, ...], text: str, situation: Situation) -> None:
        """Take a key while a message is being typed: letters are letters, whatever else the event has them do."""
        typed = self._typing or ""
        if "Return" in names or "Enter" in names:
            self._clear()
            self._told = self._tell(typed.strip(), situation)
        elif "Esc" in names:
            self._clear()
        elif "Backspace" in names:
            self._typing = choices.without_last_letter(typed)
        elif text.isprintable():
            self._typing = (typed + text)[: layers.LONGEST_MESSAGE]

    def _take(self, ask: Ask, situation: Situation) -> Effect | None:
        pending, chosen, quitting = self._proposal, self._chosen, self._quitting
        if ask in (Ask.FULLSCREEN, Ask.NEXT_CARD):
            return Effect.FULLSCREEN if ask is Ask.FULLSCREEN else Effect.NEXT_CARD
        self._clear()
        if ask is Ask.CONFIRM:
            self._told = self._carry_out(pending, situation) if pending else None
            return Effect.QUIT if quitting else None
        if ask in STEPS:
            self._choose(STEPS[ask], situation, pending, chosen)
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
            self._told = layers.keys(self._table, self.origin)
        elif ask is Ask.QUIT:
            self._quitting, self._told = True, layers.leave(self._table)
        elif ask is Ask.BLANK:
            night = situation.rundown.programme.display.night
            self.switch = display.switched(night, situation.moment, self.switch)
        elif ask is Ask.LOCK:
            self._told = layers.locked(self._table) if self._lock.exists else layers.no_pin(self._table)
            self._lock.shut()
        elif ask is Ask.MESSAGE:
            self._typing = self._journal.history.message(situation.day)
        elif ask is Ask.STOP_CARDS:
            self._stopped = not self._stopped
            self._told = layers.cards(self._table, stopped=self._stopped)
            return Effect.STOP_CARDS
        return None

    def _choose(self, step: int, situation: Situation, pending: Proposal | None, chosen: SlotKey | None) -> None:
        """Choose the slot before or after; a verb that was proposed is then about that one."""
        slots = choices.choosable(situation)
        if not slots:
            self._told = layers.preview(self._table, Refusal(phrase("nothing is left of the day")))
            return
        proposed = pending if pending is not None and pending.slot is not None else None
        key = choices.beside(slots, situation, chosen or (proposed.slot if proposed else None), step)
        self._chosen = key
        if proposed is not None:
            self._proposal = replace(proposed, slot=key, verb=_held_or_not(proposed.verb, slots[key].timed.held))

    def _propose(self, ask: Ask, situation: Situation, pending: Proposal | None, chosen: SlotKey | None) -> None:
        """Put a proposal on the desk, or the reason why there can be none; one that adds up to nothing is none."""
        by = {Ask.LATER: self._step, Ask.EARLIER: -self._step}.get(ask, 0)
        if by and pending is not None and _adds_up(pending, situation):
            minutes = pending.minutes + by
            self._proposal, self._chosen = replace(pending, minutes=minutes) if minutes else None, chosen
            return
        slot = verbs.meant(situation, chosen or "", VERBS[ask])
        if isinstance(slot, Refusal):
            choose = not chosen and choices.choosable(situation)
            self._told = (layers.nothing_meant if choose else layers.preview)(self._table, slot)
            return
        self._proposal, self._chosen = Proposal(_held_or_not(VERBS[ask], slot.timed.held), slot.key, by), chosen

    def _leaf(self, ask: Ask, situation: Situation, pending: Proposal | None) -> Effect | None:
        """Go to the next card or the one before; while a showcase runs, propose the start of a project instead."""
        coming = choices.coming_turns(situation)
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
        if isinstance(result, Refusal):
            return layers.preview(self._table, result)
        return layers.done(self._table, result, proposal.minutes, undone=proposal.verb == "undo")

    def _tell(self, text: str, situation: Situation) -> Layer | None:
        """Tell the audience something, or take the message down; what it reads already is not told again."""
        day = situation.day

        def decide(_: State) -> Result:
            before = self._journal.history.message(day)
            return Telling(day, before, text) if text != before else Refusal("")

        try:
            result = self._journal.act(decide, situation.now, WHO)
        except JournalError as error:
            return layers.not_done(str(error))
        return None if isinstance(result, Refusal) else layers.done(self._table, result, 0, undone=False)


def _held_or_not(verb: str, held: bool) -> str:
    """Return what the key for holding does to a slot: hold it, or release it; any other verb stays itself."""
    return ("release" if held else "hold") if verb in ("hold", "release") else verb


def _adds_up(pending: Proposal, situation: Situation) -> bool:
    """Whether a step is added to what is proposed: not once its slot is over, when the operator means another."""
    slot = situation.movable.get(pending.slot) if pending.slot else None
    return pending.verb == "delay" and slot is not None and slot.status(situation.now) is not Status.PAST


def _again(action: Action | None, proposal: Proposal, situation: Situation) -> Result:
    """Return what taking an action back, or doing it again, does; if it is still the one that was shown."""
    undo = proposal.verb == "undo"
    if action is None:
        return Refusal(phrase("there is nothing to take back") if undo else phrase("there is nothing to do again"))
    if action.id != proposal.action:
        return Refusal(phrase("something else was done meanwhile; press the key again to see what it is about now"))
    if action.message is not None:
        if action.message.date != situation.day:
            return Refusal(phrase("the message was one of another day"))
        return action.message.back if undo else action.message
    return verbs.undone(action.changes, situation) if undo else verbs.redone(action.changes, situation)
