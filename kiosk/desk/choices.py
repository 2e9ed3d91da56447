"""What an operator can choose from: the day's slots and a showcase's projects."""

from __future__ import annotations

import unicodedata

from kiosk.rundown import verbs
from kiosk.rundown.moment import Placed
from kiosk.rundown.registers import SlotKey
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Situation

Slots = dict[SlotKey, Placed]


def choosable(situation: Situation) -> Slots:
    """Return what is on and what is to come today, in the order of the day, a showcase's projects behind it."""
    turns = situation.turns
    known: Slots = {}
    for placed in situation.moment.today:
        known.update({placed.key: placed, **_of_showcase(placed, turns)})
    return {key: one for key, one in known.items() if one.status(situation.now) in (Status.CURRENT, Status.UPCOMING)}


def beside(slots: Slots, situation: Situation, start: SlotKey | None, step: int) -> SlotKey:
    """Return the slot that is `step` further than `start`, or at the end; without one, what a key would be about."""
    keys = list(slots)
    if start in slots:
        return keys[max(0, min(len(keys) - 1, keys.index(start) + step))]
    meant = verbs.meant(situation)
    return meant.key if isinstance(meant, Placed) and meant.key in slots else keys[0]


def coming_turns(situation: Situation) -> list[SlotKey]:
    """Return the projects that are still to present in the showcase that is on."""
    turns = situation.turns
    inside = {key: turn for placed in situation.moment.current for key, turn in _of_showcase(placed, turns).items()}
    return [key for key, turn in inside.items() if turn.status(situation.now) is Status.UPCOMING]


def _of_showcase(placed: Placed, turns: Slots) -> Slots:
    """Return the turns of a slot's own projects: another day's showcase can have the same id."""
    stem = f"{placed.key.slot}/"
    here = placed.slot.projects and placed.happens
    return {
        key: one for key, one in turns.items() if here and key.date == placed.key.date and key.slot.startswith(stem)
    }


def without_last_letter(text: str) -> str:
    """Return a text without its last letter and the accents that are set upon it."""
    end = len(text) - 1
    while end > 0 and unicodedata.combining(text[end]):
        end -= 1
    return text[: max(0, end)]
