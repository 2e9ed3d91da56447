"""What holds for every reading, whatever was read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from kiosk.formats.problems import Reading, Severity
from kiosk.rundown.programme import Slot, WallTime


def check(reading: Reading) -> None:
    """What holds for every reading."""
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    assert (reading.programme is None) == bool(errors)
    places = [(problem.line, problem.column) for problem in reading.problems]
    assert places == sorted(places)
    for problem in reading.problems:
        assert _is_plain(str(problem))
        assert len(str(problem)) < 600
    for day in reading.programme.days if reading.programme else ():
        assert all(_is_plain(text) for slot in day.slots for text in _texts(slot))
        names = [slot.id for slot in day.slots]
        assert len(names) == len(set(names))
        starts = [(slot.start.days, slot.start.time) for slot in day.slots]
        assert starts == sorted(starts)
        assert all(_minutes(slot.start) <= _minutes(slot.end) for slot in day.slots)


def _texts(slot: Slot) -> Iterator[str]:
    yield from (slot.title, slot.room, slot.link, slot.notice, slot.track, *slot.sponsors)
    yield from (part for person in slot.speakers for part in (person.name, person.affiliation))


def _is_plain(text: str) -> bool:
    """Whether a terminal and a screen show a text as it stands: no escapes, no new lines, no change of direction."""
    return not any(
        unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") or each in "\u202a\u202d\u202e" for each in text
    )


def _minutes(clock: WallTime) -> int:
    return (clock.days * 24 + clock.time.hour) * 60 + clock.time.minute
