"""Somebody at the desk, in a few words."""

from __future__ import annotations

from rundown.programmes import WORKSHOP, at, get, minutes

from kiosk.desk import Desk, Effect
from kiosk.hotkeys import Ask
from kiosk.journal import Journal
from kiosk.rundown.frame import Layer
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.verbs import Situation


class Operator:
    """Somebody at the desk: presses keys at a time of the programme, and reads what is shown."""

    def __init__(self, of: Programme = WORKSHOP, journal: Journal | None = None) -> None:
        self.journal = journal or Journal(None, "The Workshop")
        self.rundown = Rundown(of)
        self.now = at("09:35")
        self.room = ""
        self.seconds = 0.0
        self.desk = Desk(self.journal, lambda: self.seconds)

    @property
    def situation(self) -> Situation:
        return Situation(self.rundown, self.journal.history.state, self.now, self.room)

    def press(self, *asks: Ask) -> Effect | None:
        """Press keys, and return what the last one asks of the window."""
        effects = [self.desk.press(ask, self.situation) for ask in asks]
        return effects[-1]

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
