"""The programme at an address: the copy that is shown, and what becomes of each answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from kiosk.clock import wall
from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.formats.problems import WHOLE_FILE, Problem, Reading
from kiosk.mirror import decision
from kiosk.mirror.address import Address
from kiosk.mirror.decision import Answer, Failure, Fresh, Note, Unchanged, Version
from kiosk.mirror.fetch import Fetcher, Patience
from kiosk.mirror.shelf import Shelf, digest
from kiosk.mirror.standing import Standing


class Fetch(Protocol):
    """Asks an address, told which version is known; never raises."""

    def __call__(self, address: Address, known: Version | None, patience: Patience, /) -> Answer:
        """Return the answer."""


@dataclass(frozen=True, slots=True)
class Update:
    """What came of asking: what is known now, the programme that was sent if one was, and why nothing came."""

    note: Note
    reading: Reading | None = None
    failure: Failure | None = None


class Mirror:
    """The copy of an address on disk. It is asked by `update` alone, which may take its time."""

    def __init__(
        self,
        address: Address,
        folder: Path,
        known: Known,
        *,
        fetch: Fetch | None = None,
        now: Callable[[], datetime] = wall,
    ) -> None:
        """Ask nothing yet. Copies are kept in `folder`; `known` is what the reader of the programme knows beside it."""
        self.address = address
        self._shelf = Shelf(folder, address)
        self._known = replace(known, folder=None, address=address.folder)
        self._fetch, self._now = fetch or Fetcher(now), now
        self._problems: tuple[Problem, ...] = (self._problem("nothing is kept of this address yet"),)
        self._seen: tuple[int, ...] | None = None
        self._told: Note | None = None

    @property
    def path(self) -> Path:
        """The kept copy, which need not exist."""
        return self._shelf.kept

    def reading(self) -> Reading:
        """Return the programme that is kept, or why there is none."""
        data = self._shelf.data()
        return Reading(None, self._problems) if data is None else self._parsed(data)

    def newest(self) -> Reading:
        """Return the programme that was put aside, if one is; else what `reading` returns."""
        aside = self._shelf.aside_data() if self._shelf.note().aside is not None else None
        return self.reading() if aside is None else self._parsed(aside)

    def update(self, patience: Patience, *, accept: bool = False) -> Update:
        """Ask for the programme, and show it from now on if there is no doubt about it, or if it is accepted with that.

        One with errors or without a slot is never shown.
        """
        asked = None if accept else self._shelf.note().newest
        answer = self._fetch(self.address, asked, patience)
        reading = self._parsed(answer.data) if isinstance(answer, Fresh) else None
        failure = answer if isinstance(answer, Failure) else None
        try:
            with self._shelf.locked():
                note = self._settled(answer, reading, asked, accept=accept)
        except OSError as error:
            note = self._shelf.note()
            failure = Failure(f"it cannot be kept in {self.path.parent}: {error.strerror or error}")
        self._problems = self._why_none(note, reading, failure)
        return Update(note, reading, failure)

    def standing(self) -> Standing:
        """Return how the kept copy stands, as whichever kiosk asked last wrote it; that is read when it changes."""
        try:
            status = self._shelf.note_path.stat()
            seen = (status.st_mtime_ns, status.st_size, status.st_ino)
        except OSError:
            seen = None
        if seen != self._seen:
            self._seen, self._told = seen, self._shelf.told()
        return Standing(self.address, self._told or Note(), self._now())

    def _settled(self, answer: Answer, reading: Reading | None, asked: Version | None, *, accept: bool) -> Note:
        """Write what becomes of an answer, and return what is known then. Raises OSError."""
        note = self._shelf.note()
        if isinstance(answer, Fresh):
            return self._weigh(answer, reading, note, accept=accept)
        return self._noted(answer, asked, note) if note.kept is not None else note

    def _weigh(self, answer: Fresh, reading: Reading | None, note: Note, *, accept: bool) -> Note:
        """Keep a programme, or put it aside, and return what is known then. Raises OSError."""
        slots = _slots(reading)
        version = Version(digest(answer.data), self._now(), slots or 0, answer.etag, answer.modified)
        why = decision.doubt(slots, None if accept else note.kept)
        if not why:
            taken = decision.taken(version)
            same = note.kept is not None and note.kept.digest == version.digest
            self._shelf.write(taken) if same else self._shelf.keep(answer.data, taken)
            return taken
        if note.aside is not None and note.aside.digest == version.digest:
            version = replace(version, fetched=note.aside.fetched)
        aside = decision.put_aside(note, version, why)
        if note.kept is not None:
            self._shelf.put_aside(answer.data, aside)
        return aside

    def _noted(self, answer: Unchanged | Failure, asked: Version | None, note: Note) -> Note:
        """Write that nothing new came, and return what is known then. Raises OSError."""
        if isinstance(answer, Failure):
            noted = decision.failed(note, answer)
        else:
            noted = decision.unchanged(note, asked, self._now())
        if noted != note:
            self._shelf.write(noted)
        return noted

    def _parsed(self, data: bytes) -> Reading:
        return door.parse(data, self.address.shown, self._known)

    def _why_none(self, note: Note, reading: Reading | None, failure: Failure | None) -> tuple[Problem, ...]:
        if failure is not None:
            return (self._problem(failure.why, failure.remedy),)
        if reading is None or reading.programme is None:
            return reading.problems if reading is not None else ()
        return (self._problem("this programme has no slots"),) if note.doubt else ()

    def _problem(self, what: str, remedy: str = "") -> Problem:
        return Problem(self.address.shown, *WHOLE_FILE, what, remedy)


def _slots(reading: Reading | None) -> int | None:
    """Return how many slots a programme has, None where it has errors."""
    if reading is None or reading.programme is None:
        return None
    return sum(len(day.slots) for day in reading.programme.days)
