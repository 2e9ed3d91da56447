"""The board as QML is told of it: a row of plain texts for each of a Frame's rooms. Pure: no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.rundown import wording
from kiosk.rundown.frame import Entry, Frame, RoomEntry
from kiosk.rundown.phrases import joined
from kiosk.view.tracks import NO_COLOR, shared, track

_JOINT = re.compile(r"(?<=\S)([:_/])(?=\S)")
ZERO_WIDTH_SPACE = "\u200b"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A room: `title` is on there until `time`, or begins then; `following` is what comes after it.

    What the screen is about stands `out`: what is on, or, just before that, what begins next. A
    track's colour that other tracks have, too, is `shared`.

    `old_time` is the printed one, where it is no longer true. On a screen of that room its place is the kind's.
    """

    room: str = ""
    out: bool = False
    kind: str = ""
    time: str = ""
    old_time: str = ""
    title: str = ""
    following: str = ""
    track: str = ""
    track_color: str = NO_COLOR
    shared: bool = False


@dataclass(frozen=True, slots=True)
class BoardProps:
    """All rooms, in their order, and the number of the turn: of so many pages the one of this number modulo theirs."""

    rows: tuple[BoardRow, ...] = ()
    turn: int = 0


NO_BOARD = BoardProps()


def board(frame: Frame) -> BoardProps:
    """Return the board of a Frame; without rows, always the same one."""
    return BoardProps(tuple(_row(one, frame) for one in frame.board), frame.page_turn) if frame.board else NO_BOARD


def _row(one: RoomEntry, frame: Frame) -> BoardRow:
    told = one.now or one.next
    assert told is not None  # a line of the board has one of the two
    name, color = track(told, frame)
    return BoardRow(
        room=wording.KINDS[told.kind] if one.room in ("", frame.room) else _breakable(one.room),
        out=told.start == frame.next[0].start if frame.ahead else one.now is not None,
        kind=told.kind.value,
        time=_until(told) if one.now else _from(told),
        old_time=_printed(told, on=one.now is not None),
        title=told.title,
        following=_following(one.next) if one.now and one.next else "",
        track=name,
        track_color=color,
        shared=shared(told, frame),
    )


def _breakable(room: str) -> str:
    """Return a room's name that may go on in the next line after a sign: `Assembly:` and `Hardware`."""
    return _JOINT.sub(rf"\1{ZERO_WIDTH_SPACE}", room)


def _until(entry: Entry) -> str:
    return wording.held_since(entry.start) if entry.held else wording.until(entry.end)


def _from(entry: Entry) -> str:
    return wording.ON_HOLD if entry.waiting else wording.starting(entry.start)


def _printed(entry: Entry, *, on: bool) -> str:
    """Return the planned end of what is on, or the planned start of what comes, where it is another now."""
    told, printed = (entry.end, entry.planned_end) if on else (entry.start, entry.planned_start)
    return wording.clock(printed) if told != printed else ""


def _following(entry: Entry) -> str:
    return wording.then(entry.title) if entry.waiting else joined("  ", (wording.clock(entry.start), entry.title))
