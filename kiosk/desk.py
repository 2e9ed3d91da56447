"""The operator's desk: what a key proposed, until Enter makes it so, Esc drops it, or it is left alone too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from time import monotonic

from kiosk.hotkeys import TABLE, Ask
from kiosk.journal import Action, Journal, JournalError
from kiosk.rundown import verbs, wording
from kiosk.rundown.frame import Layer
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Move, Outcome, Refusal, Situation

STEP = 5
"""Minutes that one press delays by."""
PATIENCE = 8.0
"""Seconds after the last key until what it proposed is dropped."""
WHO = "screen"
LINES = 6
"""Changed slots that a preview names one by one."""


class Effect(StrEnum):
    """What a key asks of the window and not of the rundown."""

    NEXT_CARD = "next card"
    FULLSCREEN = "full screen"
    QUIT = "quit"


EFFECTS = {Ask.CARD_AFTER: Effect.NEXT_CARD, Ask.FULLSCREEN: Effect.FULLSCREEN}
STEPS = {Ask.LATER: STEP, Ask.EARLIER: -STEP}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A verb that waits for Enter, on the slot, or of an undo the action, that was meant when its key was pressed."""

    verb: str
    slot: SlotKey | None = None
    minutes: int = 0
    action: str = ""


class Desk:
    """Holds at most one thing at a time: a proposal, the question whether to quit, or something to read."""

    def __init__(self, journal: Journal, elapsed: Callable[[], float] = monotonic) -> None:
        """Start with nothing on the desk. `elapsed` counts the seconds of a person's patience."""
        self._journal = journal
        self._elapsed = elapsed
        self._proposal: Proposal | None = None
        self._quitting = False
        self._told: Layer | None = None
        self._touched = 0.0

    def press(self, ask: Ask, situation: Situation) -> Effect | None:
        """Take a key, and return what it asks of the window."""
        self._forget()
        self._touched = self._elapsed()
        if ask is Ask.CONFIRM:
            return self._confirm(situation)
        if ask in EFFECTS:
            return EFFECTS[ask]
        pending = self._proposal
        self._clear()
        if ask is Ask.KEYS:
            self._told = keys_layer()
        elif ask is Ask.QUIT:
            self._quitting = True
        elif ask in (Ask.LATER, Ask.EARLIER, Ask.SKIP, Ask.UNDO):
            self._propose(ask, situation, pending)
        return None

    def layer(self, situation: Situation) -> Layer | None:
        """Return what the operator is shown now; a proposal's preview is that of this very moment."""
        self._forget()
        if self._quitting:
            return Layer("Quit Venue Kiosk?", (("The screen goes dark for everyone.", "", ""),), ASK_HINT)
        if self._proposal is not None:
            return preview(self._ask(self._proposal, situation), self._proposal.minutes)
        return self._told

    def _forget(self) -> None:
        if self._elapsed() - self._touched >= PATIENCE:
            self._clear()

    def _clear(self) -> None:
        self._proposal, self._quitting, self._told = None, False, None

    def _propose(self, ask: Ask, situation: Situation, pending: Proposal | None) -> None:
        """Put a proposal on the desk, or the reason why there can be none; one that adds up to nothing is none."""
        last = self._journal.history.last
        if ask is Ask.UNDO:
            self._proposal = Proposal("undo", action=last.id if last else "")
            return
        if ask in STEPS and pending is not None and _adds_up(pending, situation):
            minutes = pending.minutes + STEPS[ask]
            self._proposal = replace(pending, minutes=minutes) if minutes else None
            return
        slot = verbs.meant(situation)
        if isinstance(slot, Refusal):
            self._told = preview(slot, 0)
            return
        self._proposal = Proposal("skip" if ask is Ask.SKIP else "delay", slot.key, STEPS.get(ask, 0))

    def _ask(self, proposal: Proposal, situation: Situation) -> Outcome | Refusal:
        if proposal.verb == "undo":
            last = self._journal.history.last
            return take_back(last, proposal, situation) if last else Refusal("there is nothing to take back")
        return verbs.act(situation, proposal.verb, proposal.slot or "", minutes=proposal.minutes)

    def _confirm(self, situation: Situation) -> Effect | None:
        quitting, proposal = self._quitting, self._proposal
        self._clear()
        if proposal is not None:
            self._told = self._carry_out(proposal, situation)
        return Effect.QUIT if quitting else None

    def _carry_out(self, proposal: Proposal, situation: Situation) -> Layer:
        def decide(state: State) -> Outcome | Refusal:
            return self._ask(proposal, replace(situation, state=state))

        def decide_undo(last: Action, state: State) -> Outcome | Refusal:
            return take_back(last, proposal, replace(situation, state=state))

        try:
            if proposal.verb == "undo":
                result = self._journal.undo(decide_undo, situation.now, WHO)
            else:
                result = self._journal.act(decide, situation.now, WHO)
        except JournalError as error:
            return Layer("Not done", ((sentence(str(error)), "", ""),), "Nothing was changed.")
        if isinstance(result, Refusal):
            return preview(result, 0)
        return Layer(done(result, proposal.minutes), (), "" if proposal.verb == "undo" else "U takes it back")


ASK_HINT = "Enter does it  ·  Esc drops it"


def _adds_up(pending: Proposal, situation: Situation) -> bool:
    """Whether a step is added to what is proposed: not once its slot is over, when the operator means another."""
    slot = situation.slots.get(pending.slot) if pending.slot else None
    return pending.verb == "delay" and slot is not None and slot.status(situation.now) is not Status.PAST


def take_back(last: Action, proposal: Proposal, situation: Situation) -> Outcome | Refusal:
    """Return what taking back the last action does, if it is still the one that was shown."""
    if last.id != proposal.action:
        return Refusal("something else was done meanwhile; press U again to see what would be taken back")
    return verbs.undone(last.changes, situation)


def keys_layer() -> Layer:
    """Return the keys, as the table has them."""
    return Layer("Keys", tuple((line.says, "", "  ".join(line.keys)) for line in TABLE), "Esc closes this")


def preview(result: Outcome | Refusal, minutes: int) -> Layer:
    """Return what a verb would do, slot by slot, or why it would do nothing."""
    if isinstance(result, Refusal):
        return Layer("That cannot be done", ((sentence(result.reason), "", ""),), "Esc closes this")
    lines = [line for move in result.moves for line in _lines(move, result)]
    more = len(lines) - LINES
    if more > 0:
        lines = [*lines[:LINES], (f"and {more} more", "", "")]
    return Layer(title(result, minutes), (*lines, _day_end(result)), ASK_HINT)


def sentence(reason: str) -> str:
    """Return a reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."


def title(result: Outcome, minutes: int) -> str:
    """Return the question that Enter answers."""
    name = f"“{result.slot.slot.title}”"
    if result.verb == "delay":
        return f"Delay {name} by {minutes} min?" if minutes > 0 else f"Bring {name} forward by {-minutes} min?"
    if result.verb == "undo":
        return f"Take back what was done to {name}?"
    return f"Cancel {name}?" if result.changes[0].after.cancelled else f"End {name} now?"


def done(result: Outcome, minutes: int) -> str:
    """Return what was done."""
    name = f"“{result.slot.slot.title}”"
    if result.verb == "delay":
        return f"{name}: {wording.signed(minutes)}\N{NO-BREAK SPACE}min"
    if result.verb == "undo":
        return f"{name} is as it was before"
    return f"{name} is cancelled" if result.changes[0].after.cancelled else f"{name} has ended"


def _lines(move: Move, result: Outcome) -> list[tuple[str, str, str]]:
    """Return a changed slot: its title, its times before and after, and what it loses."""
    before, after = move.before.timed, move.after.timed
    zone = result.zone
    name = move.after.slot.title
    was = wording.time_range(before.start.astimezone(zone), before.end.astimezone(zone))
    if after.cancelled:
        return [(name, was, wording.CANCELLED)]
    will = wording.time_range(after.start.astimezone(zone), after.end.astimezone(zone))
    lines = [(name, "" if before.cancelled else was, will)] if before.cancelled or was != will else []
    if after.overrun > before.overrun:
        lost = wording.minutes(after.overrun)
        lines.append((f"“{name}” loses {lost} min: what stands behind it starts on time", "", ""))
    return lines


def _day_end(result: Outcome) -> tuple[str, str, str]:
    if result.day_end is None:
        return "Nothing is left of the day", "", ""
    return "The day ends", "", wording.clock(result.day_end.astimezone(result.zone))
