"""What the tests of the formats share: small programmes, and their problems as a person reads them."""

from __future__ import annotations

from pathlib import Path

from kiosk.formats.schedule_yaml import parse
from kiosk.rundown.programme import Programme, Slot

EVENT = "event: {name: Fair}\n"


def problems(text: str | bytes, folder: Path | None = None) -> list[str]:
    """Every problem of a text, told of a file named f."""
    return [str(problem) for problem in parse(text, "f", folder).problems]


def programme(text: str, folder: Path | None = None) -> Programme:
    """The programme of a text that has no error."""
    reading = parse(text, "f", folder)
    assert reading.programme is not None, [str(problem) for problem in reading.problems]
    return reading.programme


def with_slots(*slots: str, session: str = "", event: str = EVENT) -> str:
    """A programme with one session of these slots, which begin in line 4, column 8."""
    title = session or "title: Morning"
    return event + f"sessions:\n- {{{title}, slots: [\n" + "".join(f"  {{{slot}}},\n" for slot in slots) + "]}\n"


def slots(*written: str, session: str = "", event: str = EVENT) -> tuple[Slot, ...]:
    """The slots of the first day of such a programme."""
    return programme(with_slots(*written, session=session, event=event)).days[0].slots


def slot_problems(*written: str, session: str = "", event: str = EVENT) -> list[str]:
    """The problems of such a programme."""
    return problems(with_slots(*written, session=session, event=event))
