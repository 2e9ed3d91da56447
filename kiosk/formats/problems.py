"""What is wrong with a file, where, and what would be right."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kiosk.rundown.programme import Programme

MOST_PROBLEMS = 1_000
"""So many problems are gathered of one file; a person has stopped reading long before."""


class Severity(StrEnum):
    """How bad it is: an error stops the programme, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Place(NamedTuple):
    """Where in a file, both counted from 1; a zero means the file as a whole, or the line as a whole."""

    line: int = 0
    column: int = 0


WHOLE_FILE = Place()
Places = Mapping[tuple[date | None, str], Place]
"""Where slots stand, by the date of their day and their id."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, told to the person who wrote the file."""

    file: str
    line: int
    column: int
    what: str
    remedy: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Return the problem as compilers write theirs: `file:line:column: error: what; remedy`."""
        place = "".join(f":{number}" for number in (self.line, self.column) if number)
        remedy = f"; {self.remedy}" if self.remedy else ""
        return f"{self.file}{place}: {self.severity}: {self.what}{remedy}"


@dataclass(frozen=True, slots=True)
class Guess:
    """A value of a programme that its file does not say clearly: of a slot, or of the event where `slot` is empty.

    `key` is what the kiosk's own YAML calls it. `written` is what the file has, where that is left out.
    """

    key: str
    what: str = ""
    written: str = ""
    slot: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file. `programme` is None exactly when a problem is an error.

    `bare` is then what is known all the same: the event, its display and its operator's keys, without days.
    """

    programme: Programme | None
    problems: tuple[Problem, ...] = ()
    guesses: tuple[Guess, ...] = ()
    places: Places = field(default_factory=dict)
    bare: Programme | None = None


class SlipError(ValueError):
    """A value that cannot be meant, found by a function that does not know where the value stands."""

    def __init__(self, what: str, remedy: str = "") -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy


class TooManyProblemsError(Exception):
    """Enough problems were gathered: the file is not worth reading on."""


class Log:
    """Gathers the problems of one file."""

    def __init__(self, file: str, address: str = "") -> None:
        """Have no problem yet. `address` is the folder at which the file is, where that is not on a disk."""
        self.file, self.address = file, address
        self._problems: list[Problem] = []
        self._guesses: list[Guess] = []
        self._places: dict[tuple[date | None, str], Place] = {}

    def error(self, place: Place, what: str, remedy: str = "") -> None:
        """Note what makes the file unusable. Raises TooManyProblemsError at MOST_PROBLEMS."""
        self._note(Problem(self.file, *place, what, remedy))

    def warn(self, place: Place, what: str, remedy: str = "") -> None:
        """Note what somebody should look at. Raises TooManyProblemsError at MOST_PROBLEMS."""
        self._note(Problem(self.file, *place, what, remedy, Severity.WARNING))

    def guess(self, guess: Guess) -> None:
        """Note what was guessed, for whoever goes on editing."""
        self._guesses.append(guess)

    def stands(self, day: date | None, slot: str, place: Place) -> None:
        """Note where a slot stands."""
        self._places[day, slot] = place

    def place(self, day: date | None, slot: str) -> Place:
        """Return where a slot stands; the whole file where nothing noted it."""
        return self._places.get((day, slot), WHOLE_FILE)

    def says(self, line: int, word: str) -> bool:
        """Whether a problem with such a word in it stands in a line, which is not the file as a whole."""
        return line > 0 and any(problem.line == line and word in problem.what for problem in self._problems)

    def has(self, place: Place) -> bool:
        """Whether a problem stands at that very place."""
        return any((problem.line, problem.column) == place for problem in self._problems)

    def _note(self, problem: Problem) -> None:
        if len(self._problems) == MOST_PROBLEMS:
            what = f"there are more than {MOST_PROBLEMS:,} problems: only the first are listed"
            self._problems.append(Problem(self.file, *WHOLE_FILE, what))
            raise TooManyProblemsError
        self._problems.append(problem)

    @property
    def has_errors(self) -> bool:
        """Whether a problem makes the file unusable."""
        return any(problem.severity is Severity.ERROR for problem in self._problems)

    def reading(self, programme: Programme | None) -> Reading:
        """Return the problems in the order of the file, with the programme if none of them is an error."""
        problems = sorted(self._problems, key=lambda problem: (problem.line, problem.column))
        told = tuple(problems), tuple(self._guesses), self._places
        if not self.has_errors:
            return Reading(programme, *told)
        named = isinstance(programme, Programme) and programme.event.name
        return Reading(None, *told, replace(programme, days=()) if programme and named else None)


_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters that are not white space
    "\u200b\u2060-\u206f\ufeff\ufff9-\ufffb"  # zero-width ones and bidi isolates; ZWJ and ZWNJ shape scripts
    "\u202a-\u202e"  # bidi overrides, which can make a title read as another
    "\ud800-\udfff]"
)


_MARKS = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06ed\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_TOWER = re.compile(f"({_MARKS}{{4}}){_MARKS}+")
"""More marks on one letter than any language puts there; they would be painted over the lines above and below."""


def tidy(text: str) -> str:
    """Return a text as it is shown: white space squeezed; invisible, control and towering characters gone."""
    return " ".join(_TOWER.sub(r"\1", _UNSEEN.sub("", text)).split())


def has_unseen(text: str) -> bool:
    """Whether a text holds characters that `tidy` takes out of it, other than white space."""
    return _UNSEEN.search(text) is not None


def quoted(text: str, most: int = 60) -> str:
    """Return a text of the file for use in a message: tidy, in quotes, and cut after `most` characters."""
    shown = "".join(c if unicodedata.category(c) != "Cf" else "" for c in tidy(text[: 4 * most]))
    return f"'{shown}'" if len(shown) <= most else f"'{shown[: most - 1]}…'"
