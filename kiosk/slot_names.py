"""Slots as people name them: by id or title, by how these begin, or by a word of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from kiosk.rundown import verbs, wording
from kiosk.rundown.moment import Placed
from kiosk.rundown.registers import SlotKey
from kiosk.rundown.showcase import turns_as_slots
from kiosk.rundown.timing import Status
from kiosk.rundown.verbs import Refusal, Situation

MOST = 8
"""Candidates that a refusal names."""
TELLING = 3
"""Letters that are enough to look for inside of names."""
ALIKE = 0.75
"""How alike a name must be to have been meant: more than half of one is the rhyme of another."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A slot, or a project of the showcase `inside` which it is."""

    placed: Placed
    inside: str = ""

    @property
    def id(self) -> str:
        return self.placed.key.slot

    @property
    def names(self) -> tuple[str, ...]:
        """What it goes by, but for a project's whole id."""
        return self.id.removeprefix(self.inside).casefold(), _squeezed(self.placed.slot.title)

    def is_called(self, typed: str) -> bool:
        return typed in (self.id.casefold(), *self.names)

    def begins(self, typed: str) -> bool:
        # What begins as the showcase does is the showcase; its projects begin behind its stroke.
        whole = typed.startswith(self.inside.casefold()) and self.id.casefold().startswith(typed)
        return whole or any(name.startswith(typed) for name in self.names)

    def holds(self, typed: str) -> bool:
        """Whether a word of it begins so: `flux` for “Fashionable Modeling with Flux”."""
        return len(typed) >= TELLING and any(f" {typed}" in f" {name.replace('-', ' ')}" for name in self.names)


def find(situation: Situation, typed: str) -> SlotKey | Refusal:
    """Return the key of today's slot, or project, that is named; a Refusal names those that could be meant."""
    known, wanted = _known(situation), _squeezed(typed)
    rules: tuple[Callable[[_Named], bool], ...] = (
        lambda one: one.id == typed.strip(),
        lambda one: one.is_called(wanted),
        lambda one: one.begins(wanted),
        lambda one: one.holds(wanted),
    )
    for rule in rules:
        found = [one for one in known if rule(one)]
        if len(found) == 1:
            return found[0].placed.key
        if found:
            return Refusal(f"“{typed}” can mean {_listed(_at(one, situation) for one in found)}")
    return Refusal(f"there is no slot “{typed}” today; {_instead(wanted, known, situation)}")


def meant(situation: Situation, verb: str) -> SlotKey | Refusal:
    """Return the key of the slot that a verb is about where none is named; a Refusal names those side by side."""
    several = verbs.candidates_of(situation, verb)
    if len(several) < 2:
        found = verbs.meant(situation, verb=verb)
        return found if isinstance(found, Refusal) else found.key
    how = "name one with --slot" + (", or its room with --room" if _are_in_rooms(several) else "")
    each = _listed(_at(_Named(one), situation) for one in several)
    return Refusal(f"{len(several)} slots run side by side: {each}; {how}")


def _are_in_rooms(several: Sequence[Placed]) -> bool:
    """Whether a room tells slots apart."""
    rooms = [one.slot.room for one in several]
    return all(rooms) and len(set(rooms)) == len(rooms)


def _squeezed(text: str) -> str:
    return " ".join(text.split()).casefold()


def _known(situation: Situation) -> list[_Named]:
    moment = situation.moment
    known = []
    for placed in moment.today:
        known.append(_Named(placed))
        if placed.slot.projects and placed.happens:
            turns = turns_as_slots(placed, situation.state, moment.now)
            known += [_Named(turn, f"{placed.key.slot}/") for turn in turns]
    return known


def _instead(wanted: str, known: list[_Named], situation: Situation) -> str:
    """Return what may have been meant by a name that nothing has."""
    if not known:
        return "there is none at all"
    near = [one for one in known if len(wanted) >= TELLING and any(wanted in name for name in one.names)]
    if not near:
        from difflib import get_close_matches

        close = get_close_matches(wanted, [name for one in known for name in one.names], cutoff=ALIKE)
        near = [one for one in known if set(close).intersection(one.names)]
    if near:
        return f"did you mean {_listed(one.id for one in near)}?"
    left = [one for one in known if not one.inside and one.placed.status(situation.now) is not Status.PAST]
    return f"there is {_listed(one.id for one in left or known)}"


def _at(one: _Named, situation: Situation) -> str:
    start = one.placed.timed.start.astimezone(situation.moment.zone)
    return f"{one.id} ({wording.clock(start)} {one.placed.slot.title})"


def _listed(candidates: Iterable[str]) -> str:
    """Return `a`, `a or b`, `a, b or c`, or the first ones and how many more."""
    every = list(candidates)
    shown, more = every[:MOST], len(every) - MOST
    *most, last = [*shown, f"{more} more that `kiosk agenda --ids` lists"] if more > 0 else shown
    return f"{', '.join(most)} or {last}" if most else last
