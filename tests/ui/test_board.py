"""The board of forty rooms: every one of them is on one of its pages, whole, at every size and in both directions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, time, timedelta

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.rundown.frame import Frame, Scene, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Day, Event, Kind, Programme, Slot, Sponsor, WallTime
from kiosk.rundown.registers import Registers, SlotKey, State
from kiosk.view.looking import ancestors, defects, faint, struck, texts, told, words
from kiosk.view.stage import Stage

from .conftest import FULL_HD, LOOKED_AT, SIZES, Show
from .moments import DAY, instant, minutes
from .test_qr import read
from .test_still import Frames

BOARD_SIZES = [*LOOKED_AT, (1280, 720)]
TITLES = (
    "Solder Without Fear",
    "What the Compiler Would Have Told You, Had You Asked It in Time",
    "FPGAs for Cats",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "A Short History of Long Titles, with Many Examples, Some of Which Are Even Longer than This One, and a Discussion",
    "شبكات مفتوحة للجميع",
    "開かれたネットワーク",
)
LINK = "https://example.org/engines"
LATE = [f"Room {number}" for number in (3, 14, 27)]
EMPTY = ("Room 20", "Room 31")
"""Rooms in which nothing is on yet; what they wait for begins at noon."""


def wall(hour: int, minute: int = 0) -> WallTime:
    return WallTime(time(hour, minute))


def slots(rooms: int) -> list[Slot]:
    """Two slots in each room, and one in those that are done."""
    found = []
    for number in range(1, rooms + 1):
        room = f"Room {number}" if number % 9 else f"Assembly:Hardware_Hacking_Area {number}"
        title, kind = TITLES[number % len(TITLES)], Kind.TALK if number % 5 else Kind.PANEL
        if room not in EMPTY:
            found.append(Slot(f"a{number}", f"{title} ({number})", wall(10), wall(11, number % 60), kind, room=room))
        found.append(Slot(f"b{number}", f"After {title}", wall(12), wall(13), room=room))
    return [*found, Slot("z", "Breakfast", wall(8), wall(9), Kind.BREAK, room="Foyer")]


def programme(rooms: int = 40, *, language: str = "", sponsored: bool = True) -> Programme:
    event = Event("Conference of Forty Rooms", UTC, language=language)
    sponsors = (Sponsor("Analytical Engines", LINK),) if sponsored else ()
    return Programme(event, (Day(tuple(slots(rooms)), DAY),), sponsors)


def frame(turn: int = 0, at: str = "10:20", of: Programme | None = None, state: State | None = None) -> Frame:
    now = instant(at) + turn * timedelta(seconds=10)
    return compose(Rundown(of or programme()), state or {}, now)


def pages(window: QQuickWindow) -> int:
    """How many bars there are: one a page, none of a single one."""
    return max(
        (int(word.partition(" of ")[2]) for word in words(window) if " of " in word and len(word) < 9), default=1
    )


def rooms_in(window: QQuickWindow, frame: Frame) -> list[str]:
    """The rooms of the page that is up."""
    rows = [
        text
        for text in texts(window)
        if any("BoardRow" in each.metaObject().className() for each in ancestors(text.item))
    ]
    said = {text.words.replace("\u200b", "") for text in rows}
    return [one.room for one in frame.board if one.room in said]


@pytest.mark.parametrize("size", BOARD_SIZES, ids=str)
@pytest.mark.parametrize("sponsored", [True, False], ids=["with a card", "without a card"])
def test_every_room_is_on_one_page_whole(size, sponsored: bool, put: Show, window: QQuickWindow) -> None:
    of = programme(sponsored=sponsored)
    put(frame(of=of), size)
    seen: list[str] = []
    for turn in range(pages(window)):
        shown = frame(turn, of=of)
        put(shown, size)
        assert shown.scene is Scene.BOARD
        assert not defects(window), told(defects(window))
        assert {shown.event.name, f"{shown.now:%H:%M}", shown.countdown.text} <= words(window)
        seen += rooms_in(window, shown)
    assert sorted(seen) == sorted(one.room for one in frame(of=of).board)
    assert len(seen) == 40
    assert pages(window) <= 8


@pytest.mark.parametrize("size", SIZES[:2], ids=str)
@pytest.mark.parametrize("theme", ["dark", "light"])
def test_it_stands_out_from_what_is_behind_it(size, theme: str, show: Show, window: QQuickWindow) -> None:
    shown = frame()
    picture = show(replace(shown, display=replace(shown.display, theme=theme)), size)
    assert not faint(window, picture), told(faint(window, picture))


@pytest.mark.parametrize("size", BOARD_SIZES, ids=str)
def test_the_cards_code_is_read(size, show: Show) -> None:
    assert read(show(frame(), size)) == {LINK}


def test_a_page_tells_what_is_on_and_what_comes(put: Show, window: QQuickWindow) -> None:
    of = Programme(Event("Eight rooms", UTC), (Day(tuple(slots(21)[-16:]), DAY),))
    put(frame(of=of))
    said = words(window)
    assert {"until 11:15", "from 12:00", "FPGAs for Cats (16)", "12:00  After FPGAs for Cats"} <= said
    assert not any("Breakfast" in word for word in said)


@pytest.mark.parametrize("size", BOARD_SIZES, ids=str)
def test_right_to_left(size, put: Show, window: QQuickWindow) -> None:
    of = programme(language="ar")
    put(frame(of=of), size)
    assert len(rooms_in(window, frame(of=of))) >= 4
    for turn in range(4):
        put(frame(turn, of=of), size)
        assert not defects(window), told(defects(window))
    (clock,) = (text for text in texts(window) if text.pixels > 50 * min(size) / 1080 and ":" in text.words)
    rooms = [text.box.right() for text in texts(window) if "Room" in text.words]
    assert clock.box.left() < size[0] / 2 < max(rooms)


def test_a_turn_later_another_page_is_up(put: Show, window: QQuickWindow) -> None:
    put(frame())
    number = pages(window)
    assert number > 1
    first = rooms_in(window, frame())
    put(frame(1))
    assert not set(first) & set(rooms_in(window, frame(1)))
    put(frame(number))
    assert rooms_in(window, frame(number)) == first


@pytest.mark.parametrize("size", LOOKED_AT, ids=str)
def test_the_printed_end_is_struck(size, put: Show, window: QQuickWindow) -> None:
    late: State = {
        SlotKey(DAY, f"{lane}{number}"): Registers(shift=minutes(15)) for number in range(1, 41) for lane in "ab"
    }
    for turn in range(6):
        put(frame(turn, "10:40", state=late), size)
        assert not defects(window), told(defects(window))
        assert struck(window)
    assert struck(window) <= {f"11:{minute:02}" for minute in range(60)} | {"12:00"}


def test_a_gap_before_many_rooms_has_them_all(put: Show, window: QQuickWindow) -> None:
    put(frame(at="11:55"))
    assert words(window) >= {"from 12:00"}
    assert not any(word.startswith("until") for word in words(window))
    assert not defects(window), told(defects(window))


@pytest.mark.parametrize("size", BOARD_SIZES, ids=str)
def test_six_rooms_whose_cards_do_not_fit_are_on_a_board(size, put: Show, window: QQuickWindow) -> None:
    long = (
        "A very long title that goes on and on about a thing of which little is known to anybody, and ends at last. "
        * 4
    )
    six = [Slot(f"s{n}", f"{n} {long}", wall(10), wall(11), room=f"Room {n}") for n in range(6)]
    of = Programme(Event("Six rooms", UTC), (Day(tuple(six), DAY),))
    put(frame(of=of), size)
    seen = []
    for turn in range(pages(window)):
        put(frame(turn, of=of), size)
        assert frame(of=of).scene is Scene.PARALLEL
        assert not defects(window), told(defects(window))
        seen += rooms_in(window, frame(turn, of=of))
    assert sorted(seen) == [f"Room {number}" for number in range(6)]


def test_seconds_in_which_nothing_changes_draw_nothing(stage: Stage, qtbot) -> None:
    of = Rundown(programme(sponsored=False))
    stage.show(compose(of, {}, instant("10:20:01")))
    stage.open(FULL_HD)
    stage.picture()
    frames = Frames(stage, qtbot)
    for second in (2, 3, 9):
        stage.show(compose(of, {}, instant(f"10:20:{second:02}")))
        assert frames.drawn() == 0
    stage.show(compose(of, {}, instant("10:20:10")))
    assert frames.drawn() > 0
    frames.close()


def test_turns_of_one_page_draw_nothing(stage: Stage, qtbot) -> None:
    of = Rundown(programme(8, sponsored=False))
    stage.show(compose(of, {}, instant("10:20:01")))
    stage.open(FULL_HD)
    stage.picture()
    frames = Frames(stage, qtbot)
    for second in (11, 21, 31):
        stage.show(compose(of, {}, instant(f"10:20:{second:02}")))
        assert frames.drawn() == 0
    frames.close()
