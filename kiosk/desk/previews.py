"""What a verb would do and what it did, in the operator's words: slot by slot, with every time before and after."""

from __future__ import annotations

from datetime import tzinfo

from kiosk.history import Telling
from kiosk.rundown import wording
from kiosk.rundown.moment import Placed
from kiosk.rundown.phrases import counted, phrase
from kiosk.rundown.verbs import Move, Outcome

LINES = 6
"""Changed slots that a preview names one by one."""
Lines = tuple[tuple[str, str, str], ...]


def named(slot: Placed) -> str:
    """Return a slot's title, and its room where it has one: titles alone can be alike."""
    title, room = slot.slot.title, slot.slot.room
    return phrase("“{title}” in {room}", title=title, room=room) if room else phrase("“{title}”", title=title)


def title(result: Outcome, minutes: int, of: str = "") -> str:
    """Return the question that Enter answers. An undo or redo is `of` another verb."""
    name = named(result.slot)
    if result.verb == "delay":
        if minutes > 0:
            return counted("Delay {slot} by {n} min?", minutes, slot=name)
        return counted("Bring {slot} forward by {n} min?", -minutes, slot=name)
    cancels = result.changes[0].after.cancelled
    return {
        "skip": phrase("Cancel {slot}?", slot=name) if cancels else phrase("End {slot} now?", slot=name),
        "start": phrase("Start {slot} now?", slot=name),
        "hold": phrase("Hold {slot} until it is released?", slot=name),
        "release": phrase("Release {slot}?", slot=name),
        "undo": _taking_back(of, name),
        "redo": _doing_again(of, name),
    }[result.verb]


def _taking_back(of: str, slot: str) -> str:
    return {
        "delay": phrase("Take back the delay of {slot}?", slot=slot),
        "skip": phrase("Take back the skip of {slot}?", slot=slot),
        "start": phrase("Take back the start of {slot}?", slot=slot),
        "hold": phrase("Take back the hold of {slot}?", slot=slot),
        "release": phrase("Take back the release of {slot}?", slot=slot),
    }.get(of) or phrase("Take back the {verb} of {slot}?", verb=of, slot=slot)


def _doing_again(of: str, slot: str) -> str:
    return {
        "delay": phrase("Do again the delay of {slot}?", slot=slot),
        "skip": phrase("Do again the skip of {slot}?", slot=slot),
        "start": phrase("Do again the start of {slot}?", slot=slot),
        "hold": phrase("Do again the hold of {slot}?", slot=slot),
        "release": phrase("Do again the release of {slot}?", slot=slot),
    }.get(of) or phrase("Do again the {verb} of {slot}?", verb=of, slot=slot)


def lines(result: Outcome) -> Lines:
    """Return what would change, and when the day ends."""
    told = [line for move in result.moves for line in _lines(move, result)]
    more = len(told) - LINES
    if more > 0:
        told = [*told[:LINES], (counted("and {n} more", more), "", "")]
    return (*told, _day_end(result))


def telling(told: Telling) -> Lines:
    """Return what the audience reads now, and what it would read."""
    nothing = phrase("nothing")
    now = phrase("Now: {message}", message=told.before or nothing)
    then = phrase("Then: {message}", message=told.after or nothing)
    return (now, "", ""), (then, "", "")


def done(result: Outcome | Telling, minutes: int) -> str:
    """Return what was done."""
    if isinstance(result, Telling):
        return phrase("The message is on the screens") if result.after else phrase("The message is gone")
    name = named(result.slot)
    if result.verb == "delay":
        return phrase("{slot}: {minutes}\N{NO-BREAK SPACE}min", slot=name, minutes=wording.signed(minutes))
    cancelled = result.changes[0].after.cancelled
    return {
        "skip": phrase("{slot} is cancelled", slot=name) if cancelled else phrase("{slot} has ended", slot=name),
        "start": phrase("{slot} has started", slot=name),
        "hold": phrase("{slot} is on hold", slot=name),
        "release": phrase("{slot} is released", slot=name),
        "undo": phrase("{slot} is as it was before", slot=name),
        "redo": phrase("{slot} is as it was again", slot=name),
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
    told = [(_shrinks(move, name), was, will)] if was != will else []
    if move in result.overruns:
        lost = wording.minutes(after.overrun)
        loses = counted(
            "“{title}” loses {n} min: what stands behind it starts on time", lost, title=move.after.slot.title
        )
        told.append((loses, "", ""))
    return told


def _shrinks(move: Move, name: str) -> str:
    """Return a slot's name, and how it soaks up a delay, when it does."""
    lengths = [wording.minutes(one.timed.end - one.timed.start) for one in (move.before, move.after)]
    soaks_up = move.after.slot.min is not None and lengths[1] < lengths[0]
    before, after = lengths
    return phrase("{slot}, {before} → {after} min", slot=name, before=before, after=after) if soaks_up else name


def _day_end(result: Outcome) -> tuple[str, str, str]:
    if result.day_end is None:
        return phrase("Nothing is left of the day"), "", ""
    was, will = (end and wording.clock(end.astimezone(result.zone)) for end in (result.day_ended, result.day_end))
    held = any(move.after.timed.held for move in result.moves)
    then = phrase("{time} or later", time=will or "") if held else will or ""
    return phrase("The day ends"), was if was and was != will else "", then
