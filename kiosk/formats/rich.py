"""A text of a page with what was marked in it: where its links lead, what was emphasised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

EMPHASIS = "*"


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a text: `to` is an address, or EMPHASIS."""

    start: int
    end: int
    to: str


@dataclass(frozen=True, slots=True)
class Rich:
    """A text, its white space squeezed, and its marks in the order in which they end."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    def part(self, start: int, end: int | None = None) -> Rich:
        """Return what stands between two places, without white space around it."""
        end = len(self.text) if end is None else end
        cut = self.text[start:end]
        start += len(cut) - len(cut.lstrip())
        end = max(start, start + len(cut.strip()))
        marks = (Mark(max(m.start, start) - start, min(m.end, end) - start, m.to) for m in self.marks)
        return Rich(self.text[start:end], tuple(mark for mark in marks if mark.start < mark.end))

    def without(self, start: int, end: int) -> Rich:
        """Return the text with what stands between two places taken out."""
        return joined((self.part(0, start), self.part(end)))

    def split(self, at: re.Pattern[str]) -> list[Rich]:
        """Return the parts between the matches of a pattern."""
        found, start = [], 0
        for match in at.finditer(self.text):
            found.append(self.part(start, match.start()))
            start = match.end()
        return [*found, self.part(start)]

    @property
    def links(self) -> Iterator[Mark]:
        """The links in it."""
        return (mark for mark in self.marks if mark.to != EMPHASIS)

    @property
    def emphasised(self) -> Iterator[Mark]:
        """What is emphasised in it."""
        return (mark for mark in self.marks if mark.to == EMPHASIS)

    def __bool__(self) -> bool:
        """Whether there is any text."""
        return bool(self.text)


def joined(parts: Iterable[Rich], by: str = " ") -> Rich:
    """Return parts as one text; the empty ones do not count."""
    text, marks = "", list[Mark]()
    for part in parts:
        if part:
            text += by if text else ""
            marks += [replace(m, start=m.start + len(text), end=m.end + len(text)) for m in part.marks]
            text += part.text
    return Rich(text, tuple(marks))


class Writer:
    """Writes a Rich piece by piece."""

    def __init__(self) -> None:
        """Begin an empty one."""
        self._pieces: list[str] = []
        self._length = 0
        self._open: list[tuple[int, str]] = []
        self._marks: list[Mark] = []

    def write(self, text: str) -> None:
        """Add a text; white space after white space is left out."""
        squeezed = re.sub(r"\s+", " ", text)
        if squeezed.startswith(" ") and (not self._pieces or self._pieces[-1].endswith(" ")):
            squeezed = squeezed[1:]
        if squeezed:
            self._pieces.append(squeezed)
            self._length += len(squeezed)

    def begin(self, to: str) -> None:
        """Begin a mark here."""
        self._open.append((self._length, to))

    def end(self) -> None:
        """End the mark that was begun last."""
        start, to = self._open.pop()
        if to and start < self._length:
            self._marks.append(Mark(start, self._length, to))

    def take(self) -> Rich:
        """Return what was written, and begin the next text; marks that are open go on in it."""
        here = self._length
        marks = (*self._marks, *(Mark(start, here, to) for start, to in self._open if to and start < here))
        written = Rich("".join(self._pieces), tuple(marks)).part(0)
        self._pieces, self._marks, self._length = [], [], 0
        self._open = [(0, to) for _, to in self._open]
        return written
