"""Words of our own that can be said in another language: English texts that remember how they were made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Self


@dataclass(frozen=True, slots=True)
class Span:
    """A time range, told as times of day."""

    start: datetime
    end: datetime


Value = str | int | date | Span
"""What can stand in a place: a Phrase, a text of somebody else's, a number, an instant (a time of day), a day."""


class Phrase(str):
    """A text that is its English, and can be said in another language.

    `source` is what translators see, with its places in braces, and of a plural the form for many; `english` is the
    form that was taken. `arguments` are what stands in the places, `number` what a plural counts.
    """

    __slots__ = ("arguments", "english", "number", "source")

    source: str
    english: str
    arguments: Mapping[str, Value]
    number: int | None

    def __new__(
        cls, source: str, arguments: Mapping[str, Value], number: int | None = None, english: str | None = None
    ) -> Self:
        """Fill in the places in English."""
        template = source if english is None else english
        self = super().__new__(cls, filled(template, arguments, _told))
        self.source, self.english, self.arguments, self.number = source, template, arguments, number
        return self

    def __getnewargs__(self) -> tuple[str, Mapping[str, Value], int | None, str]:  # type: ignore[override]
        """Return what a copy is made of."""
        return self.source, self.arguments, self.number, self.english


def phrase(source: str, **arguments: Value) -> Phrase:
    """Return a text with its places filled: `phrase("Then {name}", name="Keras")`."""
    return Phrase(source, arguments)


def plural(one: str, other: str, n: int, **arguments: Value) -> Phrase:
    """Return the text for `n` of something, which also stands in the place `{n}`: `1 other`, `2 others`."""
    return Phrase(other, {"n": n, **arguments}, n, one if n == 1 else other)


def counted(source: str, n: int, **arguments: Value) -> Phrase:
    """Return the text for `n` of something where English is alike for one and for many: `12 min`."""
    return plural(source, source, n, **arguments)


def joined(separator: str, parts: Iterable[str]) -> str:
    """Return the parts that are not empty with the separator between them, each to be said in its own words."""
    told = {f"part{number}": part for number, part in enumerate(filter(None, parts))}
    return Phrase(separator.join(f"{{{name}}}" for name in told), told) if told else ""


def sentence(reason: str) -> Phrase:
    """Return a reason as a sentence of its own."""
    return phrase("{Reason}.", Reason=reason)


def filled(template: str, arguments: Mapping[str, Value], tell: Callable[[Value], str | int]) -> str:
    """Return the template with what `tell` makes of the arguments; a place with a capital gets it with a capital."""
    told = {name: tell(value) for name, value in arguments.items()}
    return template.format_map({name: _capital(text) if name[0].isupper() else text for name, text in told.items()})


def _capital(text: str | int) -> str:
    return str(text)[:1].upper() + str(text)[1:]


def _told(value: Value) -> str | int:
    """Return a value in English, a time of day as 24 hours and minutes."""
    if isinstance(value, Span):
        return f"{_told(value.start)}–{_told(value.end)}"
    if isinstance(value, datetime):
        return f"{value:%H:%M}"
    return f"{value:%A} {value.day} {value:%B}" if isinstance(value, date) else value
