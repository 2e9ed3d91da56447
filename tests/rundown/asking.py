"""Asking for a verb, in a few words."""

from __future__ import annotations

from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import Registers
from kiosk.rundown.verbs import Outcome, Refusal, Situation

from .programmes import WORKSHOP, at, state


def situation(
    now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP, room: str = ""
) -> Situation:
    return Situation(Rundown(of), state(registers), at(now), room)


def done(result: Outcome | Refusal) -> Outcome:
    assert isinstance(result, Outcome), result
    return result
