"""Journals of the workshop day in a few words: acting, undoing, and lines as they lie in the file."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from rundown.programmes import WORKSHOP, at, get

from kiosk.journal import NAME, Journal
from kiosk.rundown import verbs
from kiosk.rundown.moment import Rundown
from kiosk.rundown.registers import State
from kiosk.rundown.verbs import Outcome, Refusal, Situation

EVENT = "The Workshop"
WHO = "test"
HALF_PAST_NINE = at("09:30")


def opened(folder: Path | None, event: str = EVENT) -> Journal:
    journal = Journal(folder, event, patience=0.05)
    journal.follow()
    return journal


def act(
    journal: Journal, verb: str = "delay", slot_id: str = "", by: int = 10, now: datetime = HALF_PAST_NINE
) -> Outcome | Refusal:
    """Do what a key does: by default, delay what is on at half past nine, which is the first keynote."""

    def decide(state: State) -> Outcome | Refusal:
        return verbs.act(Situation(Rundown(WORKSHOP), state, now), verb, slot_id, minutes=by)

    return journal.act(decide, now, WHO)


def undo(journal: Journal, now: datetime = HALF_PAST_NINE) -> Outcome | Refusal:
    return journal.undo(
        lambda last, state: verbs.undone(last.changes, Situation(Rundown(WORKSHOP), state, now)), now, WHO
    )


def added(journal: Journal, name: str = "keynote-1") -> timedelta:
    return get(journal.history.state, name).added


def lines(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / NAME).read_text(encoding="utf-8").splitlines()]


def write(folder: Path, data: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / NAME).write_bytes(data)


def a_line(**changed: Any) -> dict[str, Any]:
    """A whole line, with some of its fields another."""
    change = {"date": "2018-12-07", "slot": "keynote-1", "before": {}, "after": {"added": 600.0}}
    line = {"v": 1, "id": "a1", "event": EVENT, "verb": "delay", "at": "2018-12-07T09:30:00-05:00", "who": WHO}
    return {**line, "title": "Keynote", "changes": [change], **changed}


def with_after(**registers: Any) -> dict[str, Any]:
    change = {"date": "2018-12-07", "slot": "keynote-1", "before": {}, "after": registers}
    return a_line(changes=[change])


def as_bytes(*records: Any) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)
