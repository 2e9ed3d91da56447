"""What `kiosk check` looks for in a programme that could be read: a table of functions, Programme → Problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from kiosk import preflight
from kiosk.formats.problems import WHOLE_FILE, Problem, Severity, quoted
from kiosk.output import warn
from kiosk.rundown import wording
from kiosk.rundown.programme import Programme, Slot
from kiosk.scripts import Script, name_of, script_of

MOST_NAMED = 3
"""So many characters, and so many texts, are named in one warning."""


class Said(NamedTuple):
    """A text that the screen says, and the id of the slot that it belongs to, if it does to one."""

    text: str
    slot: str = ""

    def __str__(self) -> str:
        """Return where somebody finds it."""
        return quoted(self.text) + (f" (slot {self.slot})" if self.slot else "")


Check = Callable[[Programme, str], Iterator[Problem]]


def said(programme: Programme) -> Iterator[Said]:
    """Yield every text of a programme that the screen can show, each once."""
    yield from dict.fromkeys(_said(programme))


def _said(programme: Programme) -> Iterator[Said]:
    yield Said(programme.event.name)
    for sponsor in programme.sponsors:
        yield Said(sponsor.name)
    for day in programme.days:
        for slot in day.slots:
            yield from (Said(text, slot.id) for text in _texts(slot) if text)
            yield from (Said(text) for text in _texts_of_session(slot) if text)


def _texts(slot: Slot) -> Iterator[str]:
    yield from (slot.title, slot.notice, *slot.sponsors)
    for person in (*slot.speakers, *(one for project in slot.projects for one in project.presenters)):
        yield from (person.name, person.affiliation)
    yield from (project.name for project in slot.projects)


def _texts_of_session(slot: Slot) -> Iterator[str]:
    yield slot.room
    if slot.session is not None:
        yield from (slot.session.title, slot.session.number, slot.session.room)
        for person in slot.session.chairs:
            yield from (person.name, person.affiliation)


def glyphs(programme: Programme, file: str) -> Iterator[Problem]:
    """Yield a warning for each script that has characters no font of this computer has."""
    unable = preflight.problem("offscreen")
    if unable:
        warn(f"whether the fonts have every letter is not known: {unable}")
        return
    from kiosk import app
    from kiosk.view.glyphs import lacking

    scripts: dict[Script, dict[str, list[Said]]] = {}
    with app.offscreen():
        for one in (*said(programme), *_our_own(programme)):
            for character in lacking(one.text):
                scripts.setdefault(script_of(character), {}).setdefault(character, []).append(one)
    for script, found in scripts.items():
        yield _missing(file, script, found)


def _our_own(programme: Programme) -> Iterator[Said]:
    """Yield some of the screen's own words in the event's language: all are in one script."""
    from kiosk.view.language import Language

    language = Language(programme.event.language)
    yield from (Said(language.say(word)) for word in (wording.THANKS, *wording.KINDS.values()) if word)


def _missing(file: str, script: Script, found: dict[str, list[Said]]) -> Problem:
    places = list(dict.fromkeys(one for ones in found.values() for one in ones))
    characters = _first([name_of(character) for character in found])
    what = f"no font of this computer has {characters} ({script.name}), in {_first([str(place) for place in places])}"
    remedy = f"install one that has: on Debian and its relatives, apt-get install {script.package}"
    if not script.package:
        remedy = "take that out, or install the font that it was made for"
    return Problem(file, *WHOLE_FILE, what, remedy, Severity.WARNING)


def _first(things: list[str]) -> str:
    rest = len(things) - MOST_NAMED
    return ", ".join(things[:MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")


CHECKS: tuple[Check, ...] = (glyphs,)
