"""What is looked at: a computer, the programme that its kiosk shows, and where its operator's journal is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.doctor.outside import Outside
from kiosk.formats.problems import Reading
from kiosk.journal import Journal
from kiosk.source import Choice, Part, Source


@dataclass(frozen=True, slots=True)
class Case:
    """A kiosk's circumstances. `state` is the journal's folder.

    `serves` tells that they are those of the installed service, and `window` whether one may be opened.
    """

    outside: Outside
    choice: Choice
    source: Source
    reading: Reading
    state: Path
    part: Part = field(default_factory=Part)
    serves: bool = False
    window: bool = True

    @property
    def journal(self) -> Journal | None:
        """The journal of the programme's event; None where the programme cannot be read."""
        programme = self.reading.programme
        return None if programme is None else Journal(self.state, programme.event.key)
