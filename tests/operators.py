"""Somebody at the desk, in a few words."""

from __future__ import annotations

from rundown.programmes import WORKSHOP, at, get, minutes

from kiosk.desk import Desk, Effect
from kiosk.hotkeys import Ask, changed
from kiosk.journal import Journal
from kiosk.rundown import programme
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.verbs import Situation


class Operator:
    """Somebody at the desk: presses keys at a time of the programme, and reads what is shown."""

    def __init__(
        self, of: Programme = WORKSHOP, journal: Journal | None = None, operator: programme.Operator | None = None
    ) -> None:
        self.journal = journal or Journal(None, "The Workshop")
        self.rundown = Rundown(of)
        self.now = at("09:35")
        self.room = ""
        self.seconds = 0.0
        self.table = changed(dict(operator.keys) if operator else {})
        self.desk = Desk(self.journal, operator or programme.Operator(), lambda: self.seconds)

    @property
    def situation(self) -> Situation:
        return Situation(self.rundown, self.journal.history.state, self.now, self.room)

    def press(self, *asks: Ask) -> Effect | None:
        """Press keys, and return what the last one asks of the window."""
        effects = [self.key(self._key_of(ask)) for ask in asks]
        return effects[-1]

    def key(self, name: str, text: str = "") -> Effect | None:
        """Press the key of that name, which types that text."""
        return self.desk.press((name,), text or (name.lower() if len(name) == 1 else ""), self.situation)

    def type(self, text: str) -> None:
        for letter in text:
            self.key(letter.upper(), letter)

    def _key_of(self, ask: Ask) -> str:
        return next(line.keys[0] for line in self.table if line.ask is ask)

    def hears(self, name: str, *, again: bool = False) -> bool:
        """Whether the key of that name means anything now."""
        return self.desk.hears((name,), self.situation, again=again)

    @property
    def dark(self) -> bool:
        return self.desk.is_dark(self.situation)

    @property
    def sees(self) -> Layer | None:
        return self.desk.layer(self.situation)

    @property
    def title(self) -> str:
        return self.sees.title if self.sees else ""

    @property
    def reason(self) -> str:
        """Why something cannot be done, as the operator reads it."""
        assert self.sees is not None
        assert self.sees.title in ("That cannot be done", "Not done")
        return self.sees.lines[0][0]

    def added(self, name: str = "keynote-1") -> float:
        return get(self.journal.history.state, name).added / minutes(1)
