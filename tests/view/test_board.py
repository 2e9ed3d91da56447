"""What a line of the board says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rundown.programmes import at, programme, slot, state, touched

from kiosk.rundown.frame import Frame, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.phrases import Phrase
from kiosk.rundown.programme import Kind
from kiosk.rundown.registers import Registers
from kiosk.view.board import NO_BOARD, BoardRow, board
from kiosk.view.listing import LONG_DAY
from kiosk.view.props import derive

TWO = ("A 10:00-11:00 room=East", "B 11:00-12:00 room=East", "C 10:00-11:00 room=West", "D 12:00-13:00 room=North")


def frame(now: str = "10:30", *, of=None, room: str = "", **registers: Registers) -> Frame:
    return compose(Rundown(of or programme(*TWO)), state(registers), at(now), room)


def row(name: str, **registers: Registers) -> BoardRow:
    return next(one for one in board(frame(**registers)).rows if one.room == name)


def test_what_is_on_until_when_and_what_follows() -> None:
    assert row("East") == BoardRow("East", True, "talk", "until 11:00", "", "A", "11:00  B")
    assert row("West").following == ""


def test_what_comes_from_when() -> None:
    assert row("North") == BoardRow("North", False, "talk", "from 12:00", "", "D", "")


@pytest.mark.parametrize(
    ("name", "registers", "time", "old", "following"),
    [
        ("East", {"A": touched(added=10)}, "until 11:10", "11:00", "11:10  B"),
        ("East", {"A": touched(shift=10)}, "until 11:10", "11:00", "11:10  B"),
        ("East", {"B": touched(shift=10)}, "until 11:00", "", "11:10  B"),
        ("East", {"A": touched(held="10:20")}, "since 10:00", "", "11:00  B"),
        ("North", {"D": touched(shift=10)}, "from 12:10", "12:00", ""),
    ],
)
def test_late(name: str, registers: dict[str, Registers], time: str, old: str, following: str) -> None:
    one = row(name, **registers)
    assert (one.time, one.old_time, one.following) == (time, old, following)


def test_what_waits_for_a_held_one_has_no_time() -> None:
    late = board(frame("11:20", A=touched(held="10:50"), C=touched(added=60))).rows
    assert next(one for one in late if one.room == "East").following == "Then B"


def test_where_there_is_no_room_the_kind_stands() -> None:
    of = programme(slot("A 10:00-11:00", kind=Kind.BREAK), slot("B 10:00-11:00 room=East"))
    assert [one.room for one in board(frame(of=of)).rows] == ["Break", "East"]


def test_on_its_own_screen_a_room_is_not_named() -> None:
    of = programme("A 10:00-11:00 room=East", "B 10:00-11:00 room=East")
    assert [one.room for one in board(frame(of=of, room="East")).rows] == ["Talk", "Talk"]


@pytest.mark.parametrize(
    ("name", "parts"),
    [("Assembly:Hardware", ["Assembly:", "Hardware"]), ("Hall_2/3", ["Hall_", "2/", "3"]), ("Hall: 2", ["Hall: 2"])],
)
def test_a_name_goes_on_after_a_sign(name: str, parts: list[str]) -> None:
    named = programme(*(replace(slot(f"{one} 10:00-11:00"), room=name) for one in "AB"))
    assert board(frame(of=named)).rows[0].room.split("\N{ZERO WIDTH SPACE}") == parts


def test_its_words_are_said_in_the_screens_language() -> None:
    one = row("East")
    assert all(isinstance(text, Phrase) for text in (one.time, one.following))


def test_a_scene_without_a_board_tells_of_no_turn() -> None:
    one = frame(of=programme("A 10:00-11:00 room=East"))
    assert one.page_turn > 0
    assert board(one) is NO_BOARD


def test_the_panel_of_a_long_day_gets_what_it_can_show() -> None:
    """What is on and what comes, and, of what is over, what came last before these."""
    lines = [f"s{n} {9 + n // 12:02}:{n % 12 * 5:02}-{9 + n // 12:02}:{n % 12 * 5 + 4:02}" for n in range(120)]
    shown = frame("14:01", of=programme("all 13:30-19:00 room=East", *lines))
    agenda = derive(shown).agenda
    assert len(agenda) == LONG_DAY
    status = [row.status for row in agenda]
    assert status[:12] == ["past"] * 12
    assert set(status[12:]) == {"current", "upcoming"}
    assert [row.key for row in agenda[11:14]] == ["s54", "all", "s60"]
