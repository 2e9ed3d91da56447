"""The operator's keys as a sheet to lay beside the monitor: what is needed while the day runs late comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from kiosk.desk.desk import PATIENCE
from kiosk.hotkeys import Ask, Hotkey, changed, printed
from kiosk.rundown.keysheet import KeyLine, KeySheet
from kiosk.rundown.phrases import counted, joined, phrase
from kiosk.rundown.programme import Programme
from kiosk.rundown.wording import BETWEEN

ANSWERS = (Ask.CONFIRM, Ask.DROP)
URGENT = (Ask.LATER, Ask.SKIP, Ask.START, Ask.HOLD, Ask.UNDO, Ask.MESSAGE, Ask.LOCK)
"""What an operator looks for in a hurry, in the order of need."""
MINUTE = timedelta(minutes=1)


def keysheet(programme: Programme) -> KeySheet:
    """Return the sheet of an event, with its own keys; a key that the event took away is left out."""
    operator = programme.operator
    table = [line for line in changed(dict(operator.keys)) if line.keys and (line.ask is not Ask.LOCK or operator.pin)]
    others = [line for line in table if line.ask not in (*ANSWERS, *URGENT)]
    notes = {Ask.LATER: counted("{n} min each time", operator.step // MINUTE), Ask.LOCK: _of_lock()}
    return KeySheet(
        event=programme.event.name,
        title=phrase("Operator’s keys"),
        first=phrase("A key first shows what would happen, and changes nothing yet."),
        answers=tuple(_lines(table, ANSWERS)),
        dropped=counted("After {n} s it is dropped by itself.", int(PATIENCE)),
        urgent=tuple(replace(line, note=notes.get(Ask(line.name), "")) for line in _lines(table, URGENT)),
        more=phrase("More keys"),
        others=tuple(_lines(others, (line.ask for line in others))),
        helper=phrase("Who helps"),
        phone=phrase("Phone"),
    )


def every_line(sheet: KeySheet) -> tuple[KeyLine, ...]:
    """Return the lines of a sheet, in the order of need."""
    return (*sheet.answers, *sheet.urgent, *sheet.others)


def _of_lock() -> str:
    itself = phrase("Locks itself after ten minutes without a key")
    return joined(BETWEEN, (phrase("Any key asks for the PIN"), itself))


def _lines(table: Iterable[Hotkey], asks: Iterable[Ask]) -> Iterator[KeyLine]:
    by_ask = {line.ask: line for line in table}
    for ask in asks:
        if ask in by_ask:
            yield KeyLine(ask.value, printed(by_ask[ask]), by_ask[ask].says)
