"""`kiosk rehearse`: the day played on the evening before, and what there is to look at."""

from __future__ import annotations

import os
import shlex
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk import answers, preflight
from kiosk.clock import Clock
from kiosk.commands.see import Teller
from kiosk.commands.setting import Setting, setting
from kiosk.formats.problems import quoted
from kiosk.formats.times import say as length
from kiosk.journal import Journal
from kiosk.moments import Face, Shown
from kiosk.output import FOUND, OK, Stop, number, require, say, warn, with_count
from kiosk.rehearsal import Notes, Passage, Stretch, cuts, frames, notes, passages, stretches
from kiosk.rundown import wording
from kiosk.rundown.frame import Entry, Frame, Scene
from kiosk.rundown.moment import Phase

if TYPE_CHECKING:
    from kiosk.view.stage import Stage

MOST_TOLD = 5
"""So many of one sort are told one by one."""
MOST_CARDS = 12
SIZE = (1920, 1080)
LARGE, SMALL = 72, 54
"""Pixels that a title usually has at the least, and those under which somebody should know of it."""


def rehearse(options: Namespace) -> int:
    """Play the days in the window, or only tell them; then what to look at. Return whether there is anything."""
    here = setting(options, rehearsal=True)
    screen = Face("", here.clock.now(), here.room, track=here.track)
    days = _days(here, screen, options)
    asked = not (options.report or options.audit)  # an audit draws without a display: Qt has one or the other
    no_display = preflight.display_problem(os.environ) if asked else None
    if no_display:
        warn("there is no display, so the days are only told")
    played = asked and not no_display
    if played and not _play(here, days, options):
        return OK
    told = [_gone_through(here, day, screen, aloud=not played) for day in days]
    say(line for one in told for line in ["", *_summary(one)])
    wrong = list(_to_look_at(here, told, options))
    say(["", *wrong] if wrong else ["", "Nothing to look at: this is ready."])
    return FOUND if wrong else OK


def _days(here: Setting, screen: Face, options: Namespace) -> Sequence[Stretch]:
    """Return what is gone through. Raises Stop where there is nothing, or nothing on the date that was named."""
    days = stretches(here.rundown, screen)
    if not days:
        raise Stop("kiosk: there is no slot to rehearse")
    chosen = [day for day in days if options.date in (None, day.date)]
    if not chosen:
        dates = ", ".join(str(day.date) for day in days)
        raise Stop(f"kiosk: nothing is on the {options.date}; the days are {dates}")
    return chosen


def _play(here: Setting, days: Sequence[Stretch], options: Namespace) -> bool:
    """Play the days in the window, one after the other; return whether that came to its end."""
    require(preflight.problem(*preflight.platforms(os.environ)))
    from kiosk import app

    clock = Clock(here.clock.zone, days[0].start, options.speed, cuts(days))
    journal = Journal(None, here.rundown.programme.event.key)  # what is tried here must not delay the real day
    watcher = _Watcher(days)
    real = sum(((day.end - day.start) for day in days), timedelta()) / options.speed
    say([f"kiosk: playing {here.choice.name} in {_real(real)}; Ctrl+Q, then Enter, ends it, and Ctrl+C here"])
    app.run(app.Show(here.rundown, here.source, journal, clock, here.room, options.window, here.track, watch=watcher))
    if not watcher.over:
        say([f"kiosk: left at {watcher.last:%H:%M}; kiosk rehearse --report tells the rest at once"])
    return watcher.over


def _real(time: timedelta) -> str:
    return length(time) if time >= timedelta(minutes=1) else f"{time.seconds} s"


class _Watcher:
    """Tells what a played screen says, and knows when the last day is over."""

    def __init__(self, days: Sequence[Stretch]) -> None:
        self.over = False
        self.last = days[0].start
        self._end, self._tell = days[-1].end, _Timeline()

    def __call__(self, frame: Frame) -> bool:
        self.last, self.over = frame.now, frame.now >= self._end
        try:
            self._tell(frame)
        except BrokenPipeError:  # nobody reads it any more
            return True
        return self.over


class _Timeline:
    """Prints what the screen says, with a heading for each date."""

    def __init__(self) -> None:
        self._day, self._tell, self._gap = "", Teller(cards=False), False

    def __call__(self, frame: Frame) -> None:
        day = answers.named_day(frame.now.date())
        if day != self._day:
            say(["", day])
        self._tell(frame)
        gap = frame.phase is Phase.GAP
        if gap and not self._gap:
            say([f"{frame.now:%H:%M:%S}  Nothing is on"])
        self._day, self._gap = day, gap


def _gone_through(here: Setting, day: Stretch, screen: Face, *, aloud: bool) -> Notes:
    """Return what there is to know of a day; tell what the screen says in it if asked."""
    shown = frames(here.rundown, day, screen)
    steps = _aloud(shown) if aloud else with_count(shown, len(day.instants))
    return notes(here.rundown, day, screen, passages(steps))


def _aloud(shown: Iterable[Frame]) -> Iterator[Frame]:
    tell = _Timeline()
    for frame in shown:
        tell(frame)
        yield frame


def _summary(day: Notes) -> Iterator[str]:
    """Yield what a day is like."""
    first, last = min(one.start for one in day.slots), max(one.end for one in day.slots)
    rooms = number(len(day.rooms), "room") if day.rooms else "no rooms"
    yield f"{answers.named_day(day.date)}, {_from_to(first, last)}: {number(len(day.slots), 'slot')}, {rooms}"
    for gap in day.gaps[:MOST_TOLD]:
        yield f"  nothing is on for {length(gap.length)}: {_when(gap)}, before {gap.frame.next[0].title}"
    if len(day.gaps) > MOST_TOLD:
        yield f"  and {len(day.gaps) - MOST_TOLD} more times that nothing is on"
    still = f"{length(day.still.length)}: {_when(day.still)}{_what(day.still)}"
    yield f"  the screen says something new {day.news} times; it says the same for at most {still}"
    yield from (f"  dark for the night: {_when(one)}" for one in day.dark)
    yield from _cards(day)


def _cards(day: Notes) -> Iterator[str]:
    """Yield how long each card is up; of many, the longest and the shortest."""
    if day.shares:
        yield "  cards, and how long each is up until the last slot ends:"
    lines = answers.airtime_text(day.shares, None) if day.shares else []
    some = lines if len(lines) <= MOST_CARDS else [*lines[:3], f"{'…':>8}  {len(lines) - 6} others", *lines[-3:]]
    yield from (f"  {line}" for line in some)


def _what(passage: Passage) -> str:
    on = passage.frame.current
    return f", {on[0].title}" if len(on) == 1 else f", {len(on)} in parallel" if on else ""


def _when(passage: Passage) -> str:
    return _from_to(passage.start, passage.end)


def _from_to(start: datetime, end: datetime) -> str:
    return wording.time_range(start, end)


def _to_look_at(here: Setting, days: Sequence[Notes], options: Namespace) -> Iterator[str]:
    """Yield what somebody should look at before the doors open."""
    nowhere = [_nowhere(entry) for day in days for entry in day.nowhere]
    yield from _few(nowhere, "slots of which nobody is told the room")
    unseen = [f"the card of {card.title} is never up on {day.date}" for day in days for card in day.unseen]
    yield from _few(unseen, "cards that are never up")
    file = shlex.quote(here.choice.name)
    yield from _few(_checked(here), f"warnings: see kiosk check {file}")
    if options.audit:
        yield from _few(_audited(here), f"texts: see kiosk audit {file}")


def _nowhere(entry: Entry) -> str:
    return f"nobody is told the room of {entry.title}, {entry.date} {_from_to(entry.start, entry.end)}"


def _few(lines: Sequence[str], more: str) -> Iterator[str]:
    """Yield the first of some lines, and how many more there are."""
    shown = lines if len(lines) <= MOST_TOLD + 1 else lines[:MOST_TOLD]
    yield from (f"look at: {line}" for line in shown)
    if len(lines) > len(shown):
        yield f"look at: {len(lines) - len(shown)} more {more}"


def _checked(here: Setting) -> list[str]:
    """Return what the checks find that need no screen: overlaps, odd minutes, names, links."""
    from kiosk.checks import CHECKS
    from kiosk.checks.plan import Plan

    plan = Plan(here.choice.name, here.rundown.programme, zone=here.clock.zone)
    return [f"{one.what}; {one.remedy}" for check in CHECKS for one in check(plan)]


def _audited(here: Setting) -> list[str]:
    """Return which titles had to be set small, and what is wrong with the texts of the moments that tell most."""
    require(preflight.problem("offscreen"))
    from kiosk import app
    from kiosk.audit import look, told
    from kiosk.extremes import telling
    from kiosk.moments import faces

    shown = list(faces(here.rundown, here.clock.now()))
    chosen, talks = telling(shown), _talks(shown)
    with app.offscreen() as stage:
        looked = with_count(look(stage, here.rundown, chosen, [SIZE]), len(chosen))
        findings = [one for found in looked for one in found]
        small = [line for line in with_count(_small(stage, talks), len(talks)) if line]
    return [*small, *(f"{line.strip()}" for line in told(findings))]


def _talks(shown: Iterable[Shown]) -> list[Frame]:
    """Return a Frame of each talk that is on alone, as the lobby's screen shows it."""
    alone = (frame for _, frame in shown if frame.scene is Scene.TALK and not (frame.room or frame.track))
    return list({(frame.current[0].date, frame.current[0].id): frame for frame in alone}.values())


def _small(stage: Stage, talks: Iterable[Frame]) -> Iterator[str]:
    """Yield of each talk that its title had to be set small, or nothing."""
    from kiosk.view.looking import texts

    stage.open(SIZE)
    for frame in talks:
        stage.show(replace(frame, blank=False))
        stage.settle()
        title = frame.current[0].title
        pixels = max((text.pixels for text in texts(stage.window) if text.words == title), default=LARGE)
        yield f"the title {quoted(title)} is set small, at {pixels} px of {LARGE}; shorten it" if pixels < SMALL else ""
