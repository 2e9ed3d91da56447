"""What the tests of Markdown pages share: a page opened, its slots, what is said of it."""

from __future__ import annotations

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.rundown.programme import Person, Programme, Slot

ADA, BO = Person("Ada Lovelace", "Engines Ltd"), Person("Bo Bright")


def opened(page: str, known: Known = door.NOTHING_KNOWN) -> Programme:
    reading = door.parse(page.encode(), "page.md", known)
    assert reading.programme is not None, [str(problem) for problem in reading.problems]
    return reading.programme


def problems(page: str, known: Known = door.NOTHING_KNOWN) -> list[str]:
    """What is said of a page, but for that it names no event and that kinds are guessed."""
    said = [str(problem).removeprefix("page.md:") for problem in door.parse(page.encode(), "page.md", known).problems]
    return [one for one in said if "is called" not in one and "kinds of slots" not in one]


def slots(page: str, known: Known = door.NOTHING_KNOWN) -> list[Slot]:
    return [slot for day in opened(page, known).days for slot in day.slots]


def times(page: str) -> list[str]:
    return [f"{slot.start}-{slot.end} {slot.title}" for slot in slots(page)]
