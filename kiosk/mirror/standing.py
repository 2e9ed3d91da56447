"""How the programme at an address stands: how old it is, and why there is no newer one. For the operator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.mirror.address import Address
from kiosk.mirror.decision import Note
from kiosk.rundown.phrases import counted, joined, phrase

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
Line = tuple[str, str, str]
"""A line of what the operator is shown: a text, what was, and what is."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of an address at an instant."""

    address: Address
    note: Note
    now: datetime

    @property
    def host(self) -> str:
        """The computer that is asked."""
        return self.address.host

    @property
    def accept(self) -> str:
        """The command that shows what is put aside."""
        return f"kiosk check {self.address.typed} --accept"

    def remarks(self, zone: tzinfo) -> Iterator[str]:
        """Yield what somebody should know who relies on the programme, with the times of a zone."""
        note, now = self.note, self.now.astimezone(zone)
        if note.trouble and note.confirmed is not None:
            ago = age(note.confirmed, now)
            when = f"{_when(note.confirmed, now)}{f', {ago}' if ago else ''}"
            yield f"the programme is from {when}: {note.trouble}"
        if note.aside is not None:
            since = _when(note.aside.fetched, now)
            how = f", `{self.accept}` shows it" if note.acceptable else ""
            doubt = f"what {self.host} gives since {since} is not shown: {note.doubt}"
            yield f"{doubt}; `kiosk check {self.address.typed}` tells more{how}"

    def lines(self, zone: tzinfo) -> tuple[Line, ...]:
        """Return the same for the operator's layer, in words that can be said in another language."""
        note, now = self.note, self.now.astimezone(zone)
        lines: list[Line] = []
        if note.confirmed is not None:
            then = note.confirmed.astimezone(now.tzinfo)
            day = then.date() if then.date() != now.date() else ""
            when = joined(" ", (phrase("{day}", day=day), phrase("{time}", time=then)))
            lines.append((phrase("The programme of {host}", host=self.host), "", joined(", ", (when, age(then, now)))))
        if note.trouble:
            lines.append((phrase("No answer from {host}", host=self.host), "", ""))
        if note.aside is not None:
            lines.append((phrase("{host} has another programme, which is not shown", host=self.host), "", ""))
        return tuple(lines)


def age(then: datetime, now: datetime) -> str:
    """Return how long ago an instant was; empty for less than a minute."""
    passed = now - then
    if passed < MINUTE:
        return ""
    return counted("{n} min ago", passed // MINUTE) if passed < 2 * HOUR else counted("{n} h ago", passed // HOUR)


def _when(then: datetime, now: datetime) -> str:
    then = then.astimezone(now.tzinfo)
    return f"{then:%H:%M}" if then.date() == now.date() else f"{then:%Y-%m-%d %H:%M}"
