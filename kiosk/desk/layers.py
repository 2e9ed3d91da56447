"""What the operator is told: previews, questions, refusals, the keys. Plain words, each from what it is about."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.desk.lock import Lock
from kiosk.history import Telling
from kiosk.hotkeys import Hotkey
from kiosk.rundown import wording
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Placed
from kiosk.rundown.verbs import Move, Outcome, Refusal, Situation

LINES = 6
"""Changed slots that a preview names one by one."""
ASK_HINT = "Enter does it  ·  Esc drops it"
QUIT = Layer("Quit Venue Kiosk?", (("The screen goes dark for everyone.", "", ""),), ASK_HINT)
NO_PIN = Layer(
    "There is no PIN", (("`kiosk pin` makes one for the programme's `operator:`.", "", ""),), "Esc closes this"
)
LOCKED = Layer("Locked", (), "Any key asks for the PIN  ·  ? shows the keys")
UNLOCKED = Layer("Unlocked", (), "It locks itself again after ten minutes without a key")


def keys(table: tuple[Hotkey, ...]) -> Layer:
    """Return the keys, as the table has them."""
    return Layer("Keys", tuple((line.says, "", "  ".join(line.keys)) for line in table), "Esc closes this")


def pin(lock: Lock, *, wrong: bool) -> Layer:
    """Return what asks for the PIN."""
    if lock.wait:
        return Layer("Locked", ((f"Too many wrong tries. Wait {lock.wait} s.", "", ""),))
    dots = "●" * len(lock.typed) or ("That was not it." if wrong and not lock.typed else "…")
    return Layer("PIN", ((dots, "", ""),), "Enter opens the keys  ·  Esc drops it")


def typing(text: str) -> Layer:
    """Return a message that is being typed."""
    return Layer(
        "Message to the audience", ((f"{text}▏", "", ""),), "Enter shows it, empty takes it down  ·  Esc drops it"
    )


def chosen(slot: Placed, situation: Situation) -> Layer:
    """Return which slot the next key is about."""
    line = (slot.slot.title, "", _range(slot, situation.moment.zone))
    return Layer("Chosen", (line,), "Now press what to do with it  ·  Up and Down choose another  ·  Esc drops it")


def cards(*, stopped: bool) -> Layer:
    """Return whether the cards turn."""
    return Layer(
        "The cards stand still" if stopped else "The cards turn again", (), "P lets them turn" if stopped else ""
    )


def preview(result: Outcome | Telling | Refusal, minutes: int = 0, of: str = "") -> Layer:
    """Return what a verb would do, slot by slot, or why it would do nothing. An undo or redo is `of` another verb."""
    if isinstance(result, Refusal):
        return Layer("That cannot be done", ((sentence(result.reason), "", ""),), "Esc closes this")
    if isinstance(result, Telling):
        return Layer("Change the message to the audience?", ((result.after or "(none)", result.before, ""),), ASK_HINT)
    lines = [line for move in result.moves for line in _lines(move, result)]
    more = len(lines) - LINES
    if more > 0:
        lines = [*lines[:LINES], (f"and {more} more", "", "")]
    return Layer(title(result, minutes, of), (*lines, _day_end(result)), ASK_HINT)


def not_done(reason: str) -> Layer:
    """Return why nothing was changed."""
    return Layer("Not done", ((sentence(reason), "", ""),), "Nothing was changed.")


def sentence(reason: str) -> str:
    """Return a reason as a sentence of its own."""
    return f"{reason[:1].upper()}{reason[1:]}."


def title(result: Outcome, minutes: int, of: str = "") -> str:
    """Return the question that Enter answers."""
    name = f"“{result.slot.slot.title}”"
    if result.verb == "delay":
        return f"Delay {name} by {minutes} min?" if minutes > 0 else f"Bring {name} forward by {-minutes} min?"
    cancels = result.changes[0].after.cancelled
    return {
        "skip": f"Cancel {name}?" if cancels else f"End {name} now?",
        "start": f"Start {name} now?",
        "hold": f"Hold {name} until it is released?",
        "release": f"Release {name}?",
        "undo": f"Take back the {of} of {name}?",
        "redo": f"Do again the {of} of {name}?",
    }[result.verb]


def done(result: Outcome | Telling, minutes: int) -> Layer:
    """Return what was done, and how it is taken back."""
    undone = isinstance(result, Outcome) and result.verb == "undo"
    return Layer(_done(result, minutes), (), "Ctrl+Y does it again" if undone else "U takes it back")


def _done(result: Outcome | Telling, minutes: int) -> str:
    if isinstance(result, Telling):
        return "The message is on the screens" if result.after else "The message is gone"
    name = f"“{result.slot.slot.title}”"
    if result.verb == "delay":
        return f"{name}: {wording.signed(minutes)}\N{NO-BREAK SPACE}min"
    cancelled = result.changes[0].after.cancelled
    return {
        "skip": f"{name} is cancelled" if cancelled else f"{name} has ended",
        "start": f"{name} has started",
        "hold": f"{name} is on hold",
        "release": f"{name} is released",
        "undo": f"{name} is as it was before",
        "redo": f"{name} is as it was again",
    }[result.verb]


def _lines(move: Move, result: Outcome) -> list[tuple[str, str, str]]:
    """Return a changed slot: its title and how its length changes, its times before and after, what it loses."""
    before, after = move.before.timed, move.after.timed
    name = move.after.slot.title
    was, will = _range(move.before, result.zone), _range(move.after, result.zone)
    if after.cancelled:
        return [(name, was, wording.CANCELLED)]
    if before.cancelled:
        return [(name, "", will)]
    lines = [(name + _shrinks(move), was, will)] if was != will else []
    if after.overrun > before.overrun:
        lost = wording.minutes(after.overrun)
        lines.append((f"“{name}” loses {lost} min: what stands behind it starts on time", "", ""))
    return lines


def _shrinks(move: Move) -> str:
    """Return how a slot soaks up a delay, when it does."""
    lengths = [wording.minutes(one.timed.end - one.timed.start) for one in (move.before, move.after)]
    soaks_up = move.after.slot.min is not None and lengths[1] < lengths[0]
    return f", {lengths[0]} → {lengths[1]} min" if soaks_up else ""


def _range(slot: Placed, zone: tzinfo) -> str:
    return wording.time_range(slot.timed.start.astimezone(zone), slot.timed.end.astimezone(zone))


def _day_end(result: Outcome) -> tuple[str, str, str]:
    if result.day_end is None:
        return "Nothing is left of the day", "", ""
    was, will = (end and wording.clock(end.astimezone(result.zone)) for end in (result.day_ended, result.day_end))
    return "The day ends", was if was and was != will else "", will or ""
