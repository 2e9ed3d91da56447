"""Which of a programme's moments tell most of how it looks: those whose content is extreme, or new, in their scene.

Pure: no Qt, no clock, no files.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from kiosk.moments import Face, Shown
from kiosk.rundown.cards import Card
from kiosk.rundown.frame import Entry, Frame
from kiosk.rundown.programme import Person
from kiosk.rundown.wording import CLOCK_BELOW

ALIKE = 8
"""From this many slots side by side on, one more is only more of the same."""


def telling(shown: Iterable[Shown]) -> list[Face]:
    """Return, in their order, the moments that hold the most of something or the first of something.

    What they are compared with is the same scene, on the lobby's screen or on rooms' or tracks' own.
    """
    most: dict[tuple[object, ...], tuple[int, int, Face]] = {}
    for number, (face, frame) in enumerate(shown):
        scene = (frame.scene, bool(frame.room), bool(frame.track))
        for what, much in (*_measures(frame), *((new, 1) for new in _news(frame))):
            if much > most.get((*scene, what), (0, 0, face))[0]:
                most[*scene, what] = (much, number, face)
    chosen = {number: face for _, number, face in most.values()}
    return [chosen[number] for number in sorted(chosen)]


def _measures(frame: Frame) -> Iterator[tuple[str, int]]:
    """Yield how much there is of what a layout must find room for."""
    yield from _told("current", frame.current)
    yield from _told("next", frame.next)
    yield "agenda", len(frame.agenda)
    yield "agenda's letters", sum(len(entry.title) for entry in frame.agenda)
    yield "session", max((len(entry.session.title) for entry in frame.current if entry.session), default=0)
    yield "countdown", len(frame.countdown.text)
    yield "room", len(frame.room)
    yield "track", len(frame.track)
    yield "notice", len(frame.notice.text) if frame.notice else 0
    yield "message", len(frame.message)
    yield "layer", len(frame.layer.lines) if frame.layer else 0
    if frame.card:
        yield from _text("card", frame.card.title)
        yield "card's people", _people(frame.card.people)
    if frame.showcase and frame.showcase.presenting:
        yield from _text("project", frame.showcase.presenting.name)
        yield "project's people", _people(frame.showcase.presenting.presenters)


def _told(what: str, entries: Iterable[Entry]) -> Iterator[tuple[str, int]]:
    yield from _text(what, "\n".join(entry.title for entry in entries))
    yield f"{what}: people", sum(_people(entry.speakers) for entry in entries)
    yield f"{what}: room", max((len(entry.room) for entry in entries), default=0)
    yield f"{what}: track", max((len(entry.track) for entry in entries), default=0)


def _text(what: str, text: str) -> Iterator[tuple[str, int]]:
    yield what, len(text)
    yield f"{what}: word", max((len(word) for word in text.split()), default=0)


def _people(people: Iterable[Person]) -> int:
    return sum(len(person.name) + len(person.affiliation) for person in people)


def _news(frame: Frame) -> Iterator[tuple[str, object]]:
    """Yield what a layout has or has not."""
    yield "side by side", min(len(frame.current), ALIKE)
    yield "phase", frame.phase
    yield "awaited", (frame.countdown.to, frame.next_today, min(len(frame.next), ALIKE))
    yield "countdown", _how_far(frame.countdown.seconds)
    yield "open floor", frame.showcase is not None and frame.showcase.presenting is None
    yield "aside", (bool(frame.message), frame.changed_at is not None, frame.layer and frame.layer.hint)
    yield from (("kind", entry.kind) for entry in frame.current)
    yield from (("became", (entry.status, entry.moved, entry.held)) for entry in frame.agenda)
    yield from (("letters", script) for script in _scripts(_said(frame)))
    if frame.card:
        yield "card", _sort(frame.card)


def _how_far(seconds: int | None) -> object:
    if seconds is None or seconds < CLOCK_BELOW:
        return seconds is None
    return len(str(seconds // 3600))


def _sort(card: Card) -> object:
    return card.kind, bool(card.link), bool(card.logo), bool(card.people)


def _said(frame: Frame) -> str:
    entries = (*frame.current, *frame.next)
    people = [person.name for entry in entries for person in entry.speakers]
    card = [frame.card.title] if frame.card else []
    return "".join((*(entry.title for entry in entries), *people, *card))


def _scripts(text: str) -> set[str]:
    """Return the scripts of a text by the first word of its letters' Unicode names (HEBREW, CJK); pictures are one."""
    letters = {letter for letter in text if not letter.isascii()}
    scripts = {unicodedata.name(letter, "UNNAMED").split()[0] for letter in letters if letter.isalpha()}
    return scripts | {"PICTURES" for letter in letters if unicodedata.category(letter) == "So"}
