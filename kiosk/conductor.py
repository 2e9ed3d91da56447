"""On each second of the clock: follow the programme's file and the journal, compose the Frame, and send it out."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.clock import Clock
from kiosk.desk import Desk, Effect
from kiosk.formats.problems import Reading
from kiosk.journal import Journal, JournalError, remarks
from kiosk.rundown import lack
from kiosk.rundown.cards import EPOCH, TURN, Nudge
from kiosk.rundown.frame import Aside, Frame, compose
from kiosk.rundown.lack import Lack
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.verbs import Situation
from kiosk.source import WHOLE, Part, Source, bare_programme, find_room, find_track, lack_of, rooms_of, tracks_of

SHORTEST_TICK = 0.1
"""Seconds between two frames at the least, however fast time is played."""
LONGEST_TICK = 1.0
"""Seconds until the files are looked at again, however slowly time is played."""


def _to_stderr(line: str) -> None:
    print(f"kiosk: {line}", file=sys.stderr, flush=True)


TURNS = {Effect.NEXT_CARD: 1, Effect.CARD_BEFORE: -1}
"""By how many cards an effect turns them."""


class Conductor(QObject):
    """Emits a Frame each second, and at once after a key."""

    frame = Signal(object)
    effect = Signal(object)

    def __init__(
        self,
        rundown: Rundown,
        source: Source,
        journal: Journal,
        clock: Clock,
        part: Part = WHOLE,
        report: Callable[[str], None] = _to_stderr,
    ) -> None:
        """Do nothing until `start`. `report` is told what the operator's log should hold.

        Where what the source has read cannot be shown, the rundown is one without days, and the screen says why.
        """
        super().__init__()
        self._rundown, self._source, self._journal = rundown, source, journal
        self._clock, self._room, self._track, self._report = clock, part.room, part.track, report
        self._problems = source.problems
        self._lack: Lack | None = None
        self._desk = Desk(journal, rundown.programme.operator)
        self._nudge: Nudge | None = None
        self._last: Frame | None = None
        self._journal_problem = ""
        self._standing = ("", "")
        self._remarked: frozenset[str] = frozenset()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Send the first Frame and go on with one each second."""
        self._find_part()
        self._follow_address()
        self._follow_journal()
        self._remark()
        self._send()
        self._aim()

    def tick(self) -> None:
        """Follow the files and send a Frame: a second has come."""
        self._follow_programme()
        self._follow_address()
        self._follow_journal()
        self._send()
        self._aim()

    def press(self, names: tuple[str, ...], text: str = "", again: bool = False) -> None:
        """Take a key of the operator's, by the names that it goes by and what it types, and show what it does.

        `again` when it is a key that is not let go.
        """
        situation = self._situation()
        if not self._desk.hears(names, situation, again=again):
            return
        effect = self._desk.press(names, text, situation)
        if effect in TURNS:
            self._turn_card(TURNS[effect])
        elif effect is Effect.STOP_CARDS:
            self._stop_cards()
        elif effect is not None:
            self.effect.emit(effect)
        self._send()

    def _situation(self) -> Situation:
        return Situation(self._rundown, self._journal.history.state, self._clock.now(), self._room, self._track)

    def _send(self) -> None:
        situation = self._situation()
        aside = self._aside(situation)
        frame = compose(self._rundown, situation.state, situation.now, self._room, aside, self._track)
        self._last = replace(frame, page_turn=self._number(situation.now)) if self._clock.speed > 1 else frame
        self.frame.emit(self._last)

    def _aside(self, situation: Situation) -> Aside:
        history = self._journal.history
        return Aside(
            message=history.message(situation.day),
            changed_at=history.changed_at(situation.now),
            nudge=self._readable(situation.now) if self._clock.speed > 1 else self._nudge,
            layer=self._desk.layer(situation),
            switch=self._desk.switch,
            lack=self._lack,
        )

    def _number(self, now: datetime) -> int:
        """Return the number of the turn where time is played fast, so that a turn lasts as long as people need."""
        return (now - EPOCH) // (TURN * self._clock.speed)

    def _readable(self, now: datetime) -> Nudge:
        """Return which card is up where time is played fast."""
        asked = self._nudge
        if asked is not None and (asked.stays or now < asked.at + TURN * self._clock.speed):
            return replace(asked, stays=True)
        return Nudge(now, self._number(now), stays=True)

    def _aim(self) -> None:
        # A timer may fire early: it is aimed a little past the second, and whatever is shown derives from the clock.
        seconds = max(self._clock.until_next_second(), SHORTEST_TICK if self._clock.speed > 1 else 0.0)
        seconds = min(seconds, LONGEST_TICK)
        self._timer.start(ceil(seconds * 1000) + 1)

    def _turn_card(self, by: int) -> None:
        if self._last is not None and self._last.cards:
            stays = self._nudge is not None and self._nudge.stays
            self._nudge = Nudge(self._clock.now(), self._last.turn + by, stays)

    def _stop_cards(self) -> None:
        if self._nudge is not None and self._nudge.stays:
            self._nudge = None
        elif self._last is not None:
            self._nudge = Nudge(self._clock.now(), max(0, self._last.turn), stays=True)

    def _follow_programme(self) -> None:
        if not (self._source.changed() or (self._problems and self._source.unanswered())):
            return
        reading = self._source.load()
        if reading.programme is None and reading.problems == self._problems:
            return
        for problem in reading.problems:
            self._report(str(problem))
        if reading.programme is not None:
            self._take(reading.programme)
        elif self._problems:
            self._wait(reading)
        else:
            self._report("the changed programme has errors; the one before stays on the screen")

    def _take(self, programme: Programme) -> None:
        """Show another programme from now on."""
        if self._problems:
            self._journal.turn_to(programme.event.key)
        self._problems = ()
        self._rundown = Rundown(programme)
        self._desk.set_up(programme.operator)
        self._report("the programme changed and was read again")
        self._find_part()
        self._remark()

    def _wait(self, reading: Reading) -> None:
        """Show why there is still no programme to show."""
        bare = bare_programme(reading)
        self._problems, self._rundown = reading.problems, Rundown(bare)
        self._desk.set_up(bare.operator)
        self._report("the programme cannot be shown until this is mended; the screen waits for it")
        self._find_part()

    def _find_part(self) -> None:
        """Look for the screen's room and track: their names may be written otherwise now, or be gone for a while."""
        if self._problems:
            self._lack = lack_of(self._problems)
        else:
            lacks = self._find_room(), self._find_track()
            self._lack = lacks[0] or lacks[1]

    def _find_room(self) -> Lack | None:
        programme = self._rundown.programme
        found = find_room(programme, self._room)
        if found is not None:
            self._room = found
            return None
        there = rooms_of(programme, self._room)
        self._report(f"the programme has no room {self._room!r}, so its screen is empty; {there}")
        return lack.of_room(self._room, programme.rooms)

    def _find_track(self) -> Lack | None:
        programme = self._rundown.programme
        found = find_track(programme, self._track)
        if found is not None:
            self._track = found
            return None
        there = tracks_of(programme, self._track)
        self._report(f"the programme has no track {self._track!r}, so its screen is empty; {there}")
        return lack.of_track(self._track, [track.name for track in programme.every_track])

    def _follow_address(self) -> None:
        """Report once that a programme at an address comes no more, or another one that is not shown; tell the keys."""
        standing = self._source.standing()
        if standing is None:
            return
        self._desk.origin = standing.lines(self._clock.zone)
        aside = standing.note.aside
        told = (standing.note.trouble, aside.digest if aside else "")
        if told == self._standing:
            return
        for remark in standing.remarks(self._clock.zone):
            self._report(remark)
        if self._standing[0] and not standing.note.trouble:
            self._report(f"{standing.host} answers again")
        self._standing = told

    def _remark(self) -> None:
        """Report what there is to say of the journal, each thing once for as long as it is so."""
        now = frozenset(remarks(self._journal, self._rundown, self._clock.now()))
        for remark in sorted(now - self._remarked):
            self._report(remark)
        self._remarked = now

    def _follow_journal(self) -> None:
        try:
            if self._journal.follow():
                self._remark()
            problem = ""
        except JournalError as error:
            problem = str(error)
        if problem and problem != self._journal_problem:
            self._report(problem)
        self._journal_problem = problem
