"""What the operator did, told without a screen: as JSON for programs, as lines for people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from kiosk.desk import previews
from kiosk.history import Action, History, Telling
from kiosk.rundown import wording
from kiosk.rundown.moment import Placed
from kiosk.rundown.verbs import Outcome, Refusal

NO_MESSAGE = "none"
MESSAGE = "Change the message to the audience?"
UNDONE = "✕"
NOTHING_DONE = "Nothing was done yet."


@dataclass(frozen=True, slots=True)
class Deed:
    """What was asked of the operator's journal, and what came of it. An undo or a redo is `of` another verb."""

    verb: str
    result: Outcome | Telling | Refusal
    now: datetime
    slot: str = ""
    minutes: int = 0
    dry_run: bool = False
    of: str = ""


def deed_json(deed: Deed) -> dict[str, Any]:
    """Return a deed as plain data: each slot that changes before and after, and the end of the day."""
    result = deed.result
    outcome = result if isinstance(result, Outcome) else None
    reason = result.reason if isinstance(result, Refusal) else None
    return {
        "verb": deed.verb,
        "slot": (outcome.slot.key.slot if outcome else deed.slot) or None,
        "changed": _changed(outcome, deed.now) if outcome else [],
        "day_end": _instant(outcome.day_end, outcome.zone) if outcome else None,
        "message": {"before": result.before, "after": result.after} if isinstance(result, Telling) else None,
        "dry_run": deed.dry_run,
        "done": reason is None and not deed.dry_run,
        "refused": reason is not None,
        "reason": reason,
    }


def _changed(outcome: Outcome, now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "id": move.after.key.slot,
            "title": move.after.slot.title,
            "before": _times(move.before, now, outcome.zone),
            "after": _times(move.after, now, outcome.zone),
        }
        for move in outcome.moves
    ]


def _times(placed: Placed, now: datetime, zone: tzinfo) -> dict[str, Any]:
    timed = placed.timed
    return {
        "start": _instant(timed.start, zone),
        "end": _instant(timed.end, zone),
        "status": placed.status(now),
        "overrun": int(timed.overrun.total_seconds()),
        "held": timed.held,
    }


def _instant(instant: datetime | None, zone: tzinfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant is not None else None


def deed_text(deed: Deed) -> list[str]:
    """Return what changes, slot by slot, and what was done; of a refusal, nothing."""
    result = deed.result
    if isinstance(result, Refusal):
        return []
    if isinstance(result, Telling):
        asked, lines = MESSAGE, [f"Message: {result.before or NO_MESSAGE} → {result.after or NO_MESSAGE}"]
    else:
        asked, lines = previews.title(result, deed.minutes, deed.of), _preview(result)
    if deed.dry_run:
        return [asked, *lines, "Nothing was changed: a dry run."]
    back = "`kiosk redo` does it again" if deed.verb == "undo" else "`kiosk undo` takes it back"
    return [*lines, f"{previews.done(result, deed.minutes)}. {back[0].upper()}{back[1:]}."]


def _preview(outcome: Outcome) -> list[str]:
    """Return what the desk shows of an outcome, but all of it: a terminal has room."""
    *_, day_end = previews.lines(outcome)
    shown = [line for move in outcome.moves for line in previews.lines(replace(outcome, moves=(move,)))[:-1]]
    return [_line(*line) for line in (*shown, day_end)]


def _line(text: str, was: str, will: str) -> str:
    times = " → ".join(part for part in (was, will) if part)
    return f"{text}: {times}" if times else text


def log_json(history: History, zone: tzinfo) -> list[dict[str, Any]]:
    """Return every action as plain data, the newest last."""
    undone = _undone(history)
    return [
        {
            "id": action.id,
            "at": _instant(action.at, zone),
            "who": action.who,
            "verb": action.verb,
            "title": action.title,
            "slots": [change.key.slot for change in action.changes],
            "minutes": _minutes(action) if action.verb == "delay" else None,
            "message": action.message.after if action.message is not None else None,
            "undoes": action.undoes or None,
            "redoes": action.redoes or None,
            "undone": action.id in undone,
        }
        for action in history.actions
    ]


def log_text(history: History, zone: tzinfo) -> list[str]:
    """Return every action in a line, the newest last, a date above each day's; what was taken back is marked."""
    lines: list[str] = []
    last: date | None = None
    undone = _undone(history)
    verbs = {action.id: action.verb for action in history.actions}
    for action in history.actions:
        at = action.at.astimezone(zone)
        if at.date() != last:
            last = at.date()
            lines.append(f"{at:%A} {at:%Y-%m-%d}")
        mark, note = (UNDONE, "  (undone)") if action.id in undone else (" ", "")
        what = _what(action, verbs.get(action.undoes or action.redoes, ""))
        lines.append(f"{mark} {wording.clock(at)}  {what}: {action.title}{note}  [{action.who}]")
    return lines or [NOTHING_DONE]


def _undone(history: History) -> frozenset[str]:
    """Return the ids of the actions that were taken back and not done again."""
    standing = {action.id for action in history.done}
    acted = (action for action in history.actions if not (action.undoes or action.redoes))
    return frozenset(action.id for action in acted if action.id not in standing)


def _what(action: Action, of: str) -> str:
    if of:
        return f"{action.verb} of {of}"
    if action.verb == "delay":
        return f"delay {wording.signed(_minutes(action))} min"
    taken_down = action.message is not None and not action.message.after
    return "message taken down" if taken_down else action.verb


def _minutes(action: Action) -> int:
    """Return by how much a delay moved its slot's start, or made it longer."""
    moved = (one.after.shift - one.before.shift + one.after.added - one.before.added for one in action.changes)
    return wording.minutes(sum(moved, timedelta(0)))
