"""Random programmes, registers and instants, as hypothesis draws them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from kiosk.rundown.programme import Day, Event, Kind, Programme, Slot, WallTime
from kiosk.rundown.registers import Registers, SlotKey, State
from kiosk.rundown.timing import Planned

from .programmes import DAY, NEXT_DAY, SPONSORS, TORONTO, minutes, projects

quick = settings(max_examples=50, deadline=None)
"""Enough to find what is wrong, and the whole of them in a few seconds."""

MORNING = 9 * 60
ROOMS = ("", "East", "West")
LENGTHS = st.sampled_from([0, 5, 10, 15, 20, 30, 60])
MOVES = st.sampled_from([-45, -20, -5, 0, 5, 10, 25, 60])
CLOCK = st.integers(-60, 6 * 60)
"""Minutes after nine in the morning."""


def instant(after_nine: float) -> datetime:
    """Return the instant that is so many minutes after nine in the morning in Toronto."""
    return datetime.combine(DAY, time(9), TORONTO).astimezone(UTC) + minutes(after_nine)


@dataclass(frozen=True)
class Draft:
    """A slot in minutes after nine."""

    start: int
    end: int
    room: str
    fixed: bool
    min: int | None


@st.composite
def drafts(draw: st.DrawFn, *, overlaps: bool = True, rooms: tuple[str, ...] = ROOMS) -> list[Draft]:
    """Draw the slots of a day: gaps, and overlaps if wanted, fixed ones and ones that shrink, some of no length."""
    gaps = st.sampled_from([-30, -10, 0, 0, 0, 5, 20] if overlaps else [0, 0, 0, 5, 20])
    drawn, ends = [], dict.fromkeys(rooms, 0)
    for _ in range(draw(st.integers(1, 7))):
        room = draw(st.sampled_from(rooms))
        start = max(0, ends[room] + draw(gaps))
        length = draw(LENGTHS)
        ends[room] = start + length
        shrinks_to = draw(st.sampled_from([None, None, 5, 10]))
        drawn.append(Draft(start, start + length, room, draw(st.sampled_from([False, False, True])), shrinks_to))
    return drawn


def planned(drawn: list[Draft]) -> list[Planned]:
    return [
        Planned(
            SlotKey(DAY, f"s{number}"),
            instant(one.start),
            instant(one.end),
            one.room,
            one.fixed,
            None if one.min is None else minutes(one.min),
        )
        for number, one in enumerate(drawn)
    ]


def lanes(*, overlaps: bool = True, rooms: tuple[str, ...] = ROOMS) -> st.SearchStrategy[list[Planned]]:
    return drafts(overlaps=overlaps, rooms=rooms).map(planned)


def instants() -> st.SearchStrategy[datetime]:
    return CLOCK.map(instant)


@st.composite
def registers(draw: st.DrawFn, *, holds: bool = True) -> Registers:
    """Draw registers of which few are set, whether or not the verbs would ever set them so."""
    of = draw(st.sampled_from(["shift", "added", "started", "ended", "cancelled", "both"] + ["held"] * holds))
    return Registers(
        shift=minutes(draw(MOVES)) if of in ("shift", "both") else timedelta(0),
        added=minutes(draw(MOVES)) if of in ("added", "both", "held") else timedelta(0),
        started_at=draw(instants()) if of == "started" else None,
        ended_at=draw(instants()) if of == "ended" else None,
        cancelled=of == "cancelled",
        held_since=draw(instants()) if of == "held" else None,
    )


def states(of: st.SearchStrategy[Registers] | None = None, *, most: int = 3) -> st.SearchStrategy[State]:
    """Draw the registers of some slots of the day, of some projects, and of slots that are not there."""
    names = [f"s{number}" for number in range(8)] + ["s0/ray", "s1/keras"]
    keys = st.builds(SlotKey, st.sampled_from([DAY, DAY, DAY, NEXT_DAY]), st.sampled_from(names))
    return st.dictionaries(keys, of if of is not None else registers(), max_size=most)


def _wall(after_nine: int) -> WallTime:
    midnights, minute = divmod(MORNING + after_nine, 24 * 60)
    return WallTime(time(minute // 60, minute % 60), midnights)


@st.composite
def days(draw: st.DrawFn, on: date | None) -> Day:
    """Draw a day whose slots are of any kind; it may run past midnight."""
    later = draw(st.sampled_from([0, 0, 13 * 60]))
    slots = tuple(
        Slot(
            id=f"s{number}",
            title=f"Slot {number}",
            start=_wall(one.start + later),
            end=_wall(one.end + later),
            kind=draw(st.sampled_from(Kind)),
            room=one.room,
            fixed=one.fixed,
            min=None if one.min is None else minutes(one.min),
            sponsors=draw(st.sampled_from([(), ("Facebook",)])),
            each=draw(st.sampled_from([None, minutes(10)])),
            projects=projects(*draw(st.sampled_from([(), ("Ray", "Keras", "TVM")]))),
        )
        for number, one in enumerate(draw(drafts()))
    )
    return Day(draw(st.sampled_from([slots, slots, slots, ()])), on)


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Draw a programme of one day without a date, or of up to three dates."""
    dates = draw(st.sampled_from([(None,), (DAY,), (DAY, NEXT_DAY), (DAY, date(2018, 12, 10)), ()]))
    event = Event("The Workshop", TORONTO if dates != (None,) else draw(st.sampled_from([None, TORONTO])))
    return Programme(event, tuple(draw(days(on)) for on in dates), draw(st.sampled_from([(), SPONSORS])))


@st.composite
def moments(draw: st.DrawFn) -> datetime:
    """Draw an instant of three days, often on the minute, where slots begin and end."""
    whole = timedelta(minutes=draw(st.integers(-12 * 60, 60 * 60)), seconds=draw(st.sampled_from([0, 0, 0, 1, 59])))
    return (instant(0) + whole + timedelta(microseconds=draw(st.sampled_from([0, 0, 500_000])))).astimezone(TORONTO)
