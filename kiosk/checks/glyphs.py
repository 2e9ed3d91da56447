"""Characters that no font of this computer has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from kiosk.checks.plan import Plan
from kiosk.formats.problems import WHOLE_FILE, Place, Problem, quoted
from kiosk.rundown import wording
from kiosk.rundown.programme import Programme, Slot
from kiosk.scripts import Script, name_of, script_of

if TYPE_CHECKING:
    from kiosk.view.stage import Stage

MOST_NAMED = 3
"""So many characters, and so many texts, are named in one warning."""


class Said(NamedTuple):
    """A text that the screen says, the id of the slot that it belongs to, if it does to one, and where that stands."""

    text: str
    slot: str = ""
    place: Place = WHOLE_FILE

    def __str__(self) -> str:
        """Return where somebody finds it."""
        return quoted(self.text) + (f" (slot {self.slot})" if self.slot else "")


def said(plan: Plan) -> Iterator[Said]:
    """Yield every text of a programme that the screen can show, each once."""
    known: set[tuple[str, str]] = set()
    for one in _said(plan):
        if one[:2] not in known:
            known.add(one[:2])
            yield one


def _said(plan: Plan) -> Iterator[Said]:
    yield Said(plan.programme.event.name)
    for sponsor in plan.programme.sponsors:
        yield Said(sponsor.name)
    for day, slot in plan.slots:
        place = plan.place(day, slot)
        yield from (Said(text, slot.id, place) for text in _texts(slot) if text)
        yield from (Said(text, "", place) for text in _texts_of_session(slot) if text)


def _texts(slot: Slot) -> Iterator[str]:
    yield from (slot.title, slot.notice, *slot.sponsors)
    for person in (*slot.speakers, *(one for project in slot.projects for one in project.presenters)):
        yield from (person.name, person.affiliation)
    yield from (project.name for project in slot.projects)


def _texts_of_session(slot: Slot) -> Iterator[str]:
    yield from (slot.room, slot.track)
    if slot.session is not None:
        yield from (slot.session.title, slot.session.number, slot.session.room)
        for person in slot.session.chairs:
            yield from (person.name, person.affiliation)


def missing(plan: Plan, _: Stage) -> Iterator[Problem]:
    """Yield a warning for each script that has characters no font of this computer has."""
    from kiosk.view.glyphs import lacking

    scripts: dict[Script, dict[str, list[Said]]] = {}
    for one in (*said(plan), *_our_own(plan.programme)):
        for character in lacking(one.text):
            scripts.setdefault(script_of(character), {}).setdefault(character, []).append(one)
    for script, found in scripts.items():
        yield _missing(plan, script, found)


def _our_own(programme: Programme) -> Iterator[Said]:
    """Yield some of the screen's own words in the event's language: all are in one script."""
    from kiosk.view.language import Language

    language = Language(programme.event.language)
    yield from (Said(language.say(word)) for word in (wording.THANKS, *wording.KINDS.values()) if word)


def _missing(plan: Plan, script: Script, found: dict[str, list[Said]]) -> Problem:
    places = list(dict.fromkeys(one for ones in found.values() for one in ones))
    characters = _first([name_of(character) for character in found])
    what = f"no font of this computer has {characters} ({script.name}), in {_first([str(place) for place in places])}"
    remedy = f"install one that has: on Debian and its relatives, apt-get install {script.package}"
    if not script.package:
        remedy = "take that out, or install the font that it was made for"
    return plan.warning(places[0].place, what, remedy)


def _first(things: list[str]) -> str:
    rest = len(things) - MOST_NAMED
    return ", ".join(things[:MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
