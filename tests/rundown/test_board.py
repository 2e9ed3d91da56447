"""The board: when it is up, which rooms are on it, in which order, and whose turn it is."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rundown.board import natural, turn
from kiosk.rundown.cards import TURN
from kiosk.rundown.frame import Frame, RoomEntry, Scene, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Kind, Programme
from kiosk.rundown.registers import Registers, State

from .programmes import DAY, NEXT_DAY, at, days, programme, slot, state, touched
from .strategies import moments, programmes, quick, states

SEVEN = tuple(f"T{number} 10:00-11:00 room=R{number}" for number in range(1, 8))


def told(one: RoomEntry) -> str:
    """`East: A, then B`."""
    return f"{one.room}: {one.now.id if one.now else '-'}, then {one.next.id if one.next else '-'}"


def frame(now: str, *slots: str, registers: dict[str, Registers] | None = None, room: str = "") -> Frame:
    return compose(Rundown(programme(*slots)), state(registers), at(now), room)


@pytest.mark.parametrize(
    ("now", "slots", "scene"),
    [
        pytest.param("10:30", SEVEN, Scene.BOARD, id="more than have a card"),
        pytest.param("10:30", SEVEN[:6], Scene.PARALLEL, id="as many as have a card"),
        pytest.param("09:55", ("A 09:00-09:30", *SEVEN), Scene.BOARD, id="a gap before so many"),
        pytest.param("09:55", ("A 09:00-09:30", *SEVEN[:6]), Scene.GAP, id="a gap before fewer"),
        pytest.param("09:55", SEVEN, Scene.BEFORE, id="before the day"),
        pytest.param("09:20", ("A 09:00-09:30", *SEVEN), Scene.TALK, id="one talk before so many"),
        pytest.param("11:30", SEVEN, Scene.AFTER, id="after the day"),
    ],
)
def test_when_the_board_is_up(now: str, slots: tuple[str, ...], scene: Scene) -> None:
    assert frame(now, *slots).scene is scene


def test_a_lunch_in_many_rooms_is_lunch() -> None:
    lunch = programme(*(slot(f"L{number} 12:00-13:00 room=R{number}", kind=Kind.LUNCH) for number in range(8)))
    assert compose(Rundown(lunch), {}, at("12:10")).scene is Scene.LUNCH


@pytest.mark.parametrize(
    ("slots", "registers", "lines"),
    [
        pytest.param(["A 10:00-11:00 room=E", "B 10:00-11:00 room=W"], {}, ["E: A, then -", "W: B, then -"], id="now"),
        pytest.param(
            ["A 10:00-11:00 room=E", "X 10:00-11:00 room=W", "B 11:00-12:00 room=E", "C 12:00-13:00 room=E"],
            {},
            ["E: A, then B", "W: X, then -"],
            id="the first that comes",
        ),
        pytest.param(
            ["A 10:00-11:00 room=E", "X 10:00-11:00 room=W", "B 15:00-16:00 room=N"],
            {},
            ["E: A, then -", "N: -, then B", "W: X, then -"],
            id="nothing yet",
        ),
        pytest.param(
            ["A 10:00-11:00 room=E", "X 10:00-11:00 room=W", "B 09:00-10:00 room=N"],
            {},
            ["E: A, then -", "W: X, then -"],
            id="done for the day",
        ),
        pytest.param(
            ["A 10:00-11:00 room=E", "B 10:00-10:50 room=E", "C 11:00-12:00 room=E"],
            {},
            ["E: B, then -", "E: A, then C"],
            id="two in a room, by their end",
        ),
        pytest.param(
            ["A 10:00-11:00 room=E", "X 10:00-11:00 room=W", "B 11:00-12:00 room=E", "C 12:00-13:00 room=E"],
            {"B": touched(cancelled=True)},
            ["E: A, then C", "W: X, then -"],
            id="the next one cancelled",
        ),
        pytest.param(
            ["A 10:00-11:00 room=E", "X 10:00-11:00 room=W", "Y 10:00-11:00 room=N", "C 12:00-13:00 room=E"],
            {"A": touched(cancelled=True)},
            ["E: -, then C", "N: Y, then -", "W: X, then -"],
            id="the one on cancelled",
        ),
        pytest.param(["A 10:00-11:00", "X 10:00-11:00 room=W"], {}, [": A, then -", "W: X, then -"], id="no room"),
    ],
)
def test_lines(slots: list[str], registers: dict[str, Registers], lines: list[str]) -> None:
    assert [told(one) for one in frame("10:30", *slots, registers=registers).board] == lines


def test_another_scene_has_no_board() -> None:
    assert frame("10:30", "A 10:00-11:00 room=E", "B 12:00-13:00 room=W").board == ()


def test_the_next_day_is_not_on_it() -> None:
    slots = ("A 10:00-11:00 room=E", "B 10:00-11:00 room=W")
    two_days = days({DAY: slots, NEXT_DAY: ["C 10:00-11:00 room=E", "D 10:00-11:00 room=N"]})
    assert [told(one) for one in compose(Rundown(two_days), {}, at("10:30")).board] == ["E: A, then -", "W: B, then -"]


@pytest.mark.parametrize(
    "names",
    [
        ["", "Room 2", "Room 10"],
        ["2nd floor", "10th floor", "Aula"],
        ["aula", "Aula Magna", "Bühne"],
        ["Ofen", "Ökohaus", "Pavillon"],
        ["A1", "A1b", "A2", "A10", "B1"],
        ["Saal", "SAAL 2", "saal 3"],
    ],
)
def test_names_are_where_people_look_for_them(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=natural) == names


@given(st.lists(st.text(max_size=8)))
def test_any_names_have_one_order(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(names, key=natural) == sorted(backwards, key=natural)


@quick
@given(programmes(), states(), moments())
def test_every_room_with_something_is_on_the_board(programme: Programme, state: State, now: datetime) -> None:
    """Each slot that is on has a line of its own, and each room's next one is named once."""
    frame = compose(Rundown(programme), state, now)
    if frame.scene not in (Scene.PARALLEL, Scene.BOARD):
        assert frame.board == ()
        return
    assert all(one.now or one.next for one in frame.board)
    assert sorted(one.now.id for one in frame.board if one.now) == sorted(one.id for one in frame.current)
    coming = [one for one in frame.agenda if one.status == "upcoming"]
    first = {one.room: one for one in reversed(coming)}
    named = {one.room: one.next for one in frame.board if one.next}
    assert named.keys() == first.keys()
    assert all(named[room].start == first[room].start for room in named)
    assert [one.room for one in frame.board] == sorted((one.room for one in frame.board), key=natural)


def test_turns_are_the_cards_own() -> None:
    now = at("10:30:00")
    assert [turn(now + timedelta(seconds=second)) - turn(now) for second in (0, 9, 10, 19, 20)] == [0, 0, 1, 1, 2]
    assert timedelta(seconds=10) == TURN
    assert frame("10:30", *SEVEN).page_turn == turn(now)
