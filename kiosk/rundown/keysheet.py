"""What is on a sheet with the operator's keys, as plain frozen data: it is printed, or told as text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What some keys do: the `name` that a programme's `operator: keys:` has for it, the keys, and what to know."""

    name: str
    keys: tuple[str, ...]
    says: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """Everything on the sheet: `first` and `dropped` tell how a key works, `answers` what to do then."""

    event: str
    title: str
    first: str
    answers: tuple[KeyLine, ...]
    dropped: str
    urgent: tuple[KeyLine, ...]
    more: str
    others: tuple[KeyLine, ...]
    helper: str
    phone: str
