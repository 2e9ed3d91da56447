"""What a verb would do and what it did, in the operator's words: slot by slot, with every time before and after."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.history import Telling
from kiosk.rundown import wording
from kiosk.rundown.moment import Placed
from kiosk.rundown.verbs import Move, Outcome

LINES = 6
"""Changed slots that a preview names one by one."""
Lines = tuple[tuple[str, str, str], ...]


def named(slot: Placed) -> str:
    """Return a slot's title, and its room where it has one: titles alone can be alike."""
    room = f" in {slot.slot.room}" if slot.slot.room else ""
    return f"“{slot.slot.title}”{room}"


def title(result: Outcome, minutes: int, of: str = "") -> str:
    """Return the question that Enter answers. An undo or redo is `of` another verb."""
    name = named(result.slot)
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


def lines(result: Outcome) -> Lines:
    """Return what would change, and when the day ends."""
    told = [line for move in result.moves for line in _lines(move, result)]
    more = len(told) - LINES
    if more > 0:
        told = [*told[:LINES], (f"and {more} more", "", "")]
    return (*told, _day_end(result))


def telling(told: Telling) -> Lines:
    """Return what the audience reads now, and what it would read."""
    return (f"Now: {told.before or 'nothing'}", "", ""), (f"Then: {told.after or 'nothing'}", "", "")


def done(result: Outcome | Telling, minutes: int) -> str:
    """Return what was done."""
    if isinstance(result, Telling):
        return "The message is on the screens" if result.after else "The message is gone"
    name = named(result.slot)
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


def span(slot: Placed, zone: tzinfo) -> str:
    """Return a slot's times; of one on hold, since when."""
    start, end = slot.timed.start.astimezone(zone), slot.timed.end.astimezone(zone)
    return wording.held_since(start) if slot.timed.held else wording.time_range(start, end)


def _lines(move: Move, result: Outcome) -> list[tuple[str, str, str]]:
    """Return a changed slot: its title and how its length changes, its times before and after, what it loses."""
    before, after = move.before.timed, move.after.timed
    name = " · ".join(part for part in (move.after.slot.title, move.after.slot.room) if part)
    was, will = span(move.before, result.zone), span(move.after, result.zone)
    if after.cancelled:
        return [(name, was, wording.CANCELLED)]
    if before.cancelled:
        return [(name, "", will)]
    told = [(name + _shrinks(move), was, will)] if was != will else []
    if move in result.overruns:
        lost = wording.minutes(after.overrun)
        told.append((f"“{move.after.slot.title}” loses {lost} min: what stands behind it starts on time", "", ""))
    return told


def _shrinks(move: Move) -> str:
    """Return how a slot soaks up a delay, when it does."""
    lengths = [wording.minutes(one.timed.end - one.timed.start) for one in (move.before, move.after)]
    soaks_up = move.after.slot.min is not None and lengths[1] < lengths[0]
    return f", {lengths[0]} → {lengths[1]} min" if soaks_up else ""


def _day_end(result: Outcome) -> tuple[str, str, str]:
    if result.day_end is None:
        return "Nothing is left of the day", "", ""
    was, will = (end and wording.clock(end.astimezone(result.zone)) for end in (result.day_ended, result.day_end))
    held = any(move.after.timed.held for move in result.moves)
    return "The day ends", was if was and was != will else "", f"{will} or later" if held else will or ""
