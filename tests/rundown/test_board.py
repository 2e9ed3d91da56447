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
from kiosk.rundown.programme import Kind, Programme, Slot
from kiosk.rundown.registers import Registers, State

from .programmes import DAY, NEXT_DAY, at, days, programme, slot, state, touched
from .strategies import moments, programmes, quick, states

SEVEN = tuple(f"T{number} 10:00-11:00 room=R{number}" for number in range(1, 8))


def told(one: RoomEntry) -> str:
    """`East: A, then B`."""
    return f"{one.room}: {one.now.id if one.now else '-'}, then {one.next.id if one.next else '-'}"


def frame(now: str, *slots: str, registers: dict[str, Registers] | None = None, room: str = "") -> Frame:
    return compose(Rundown(programme(*slots)), state(registers), at(now), room)


SIX = SEVEN[:6]
PAIR = SEVEN[:2]


@pytest.mark.parametrize(
    ("now", "slots", "scene"),
    [
        pytest.param("10:30", SEVEN, Scene.BOARD, id="more than have a card"),
        pytest.param("10:30", SIX, Scene.PARALLEL, id="as many as have a card"),
        pytest.param("09:55", ("A 09:00-09:30", *SEVEN), Scene.BOARD, id="a gap before so many"),
        pytest.param("09:35", ("A 09:00-09:30", *SIX), Scene.PARALLEL, id="a gap before fewer"),
        pytest.param("09:35", ("A 09:00-09:30", SEVEN[0]), Scene.GAP, id="a gap before one"),
        pytest.param("07:00", SEVEN, Scene.BOARD, id="before a day of so many"),
        pytest.param("07:00", SIX, Scene.PARALLEL, id="before a day of fewer"),
        pytest.param("07:00", SEVEN[:1], Scene.BEFORE, id="before a day of one"),
        pytest.param("09:20", ("A 09:00-09:30", *SEVEN), Scene.TALK, id="one talk before so many"),
        pytest.param("11:30", SEVEN, Scene.AFTER, id="after the day"),
    ],
)
def test_when_the_board_is_up(now: str, slots: tuple[str, ...], scene: Scene) -> None:
    assert frame(now, *slots).scene is scene


def kind(name: str, span: str = "09:00-10:00", **more: str) -> Slot:
    """`kind("break")`: a slot of that kind until those at ten."""
    return slot(f"{name} {span} room=F", kind=Kind(name), **more)


@pytest.mark.parametrize(
    ("now", "slots", "ahead"),
    [
        pytest.param("09:30", PAIR, True, id="nothing on"),
        pytest.param("09:30", SEVEN[:1], False, id="one alone"),
        pytest.param("09:30", (kind("break"), *PAIR), True, id="a break"),
        pytest.param("09:30", (kind("posters"), *PAIR), True, id="posters"),
        pytest.param("09:30", (kind("other", "08:00-18:00"), *PAIR), True, id="the registration"),
        pytest.param("09:30", (kind("lunch"), *PAIR), False, id="a lunch"),
        pytest.param("09:55", (kind("lunch"), *PAIR), True, id="a lunch that is soon over"),
        pytest.param("09:54:59", ("A 09:00-10:00", *PAIR), False, id="a talk"),
        pytest.param("09:55", ("A 09:00-10:00", *PAIR), True, id="a talk that is soon over"),
        pytest.param("09:55", ("A 09:00-09:57", *PAIR), True, id="one that is over before"),
        pytest.param("09:55", ("A 09:00-11:00", *PAIR), True, id="fewer go on than begin"),
        pytest.param("09:55", ("A 09:00-11:00", "B 09:00-11:00 room=S", *PAIR), False, id="as many go on as begin"),
        pytest.param("10:00", ("A 09:00-10:00", *PAIR), False, id="they began"),
    ],
)
def test_when_the_screen_is_about_what_comes(now: str, slots: tuple[str | Slot, ...], ahead: bool) -> None:
    one = compose(Rundown(programme(*slots)), {}, at(now))
    assert one.ahead is ahead
    assert not ahead or one.scene is Scene.PARALLEL


def test_what_waits_for_a_held_talk_is_not_yet_what_it_is_about() -> None:
    held = {"A": touched(held="09:55")}
    waiting = ("T1 10:00-11:00", "T2 10:00-11:00")
    assert not frame("10:03", "A 09:00-10:00", *waiting, registers=held).ahead
    elsewhere = frame("09:58", "A 09:00-09:55", *PAIR, registers=held)
    assert elsewhere.ahead
    assert [told(one) for one in elsewhere.board] == [": A, then -", "R1: -, then T1", "R2: -, then T2"]


def test_the_evening_before_a_day_of_several_shows_them() -> None:
    two_days = days(
        {DAY: ["A 10:00-11:00"], NEXT_DAY: ["B 09:00-10:00 room=E", "C 09:00-10:00 room=W", "D 12:00-13:00"]}
    )
    one = compose(Rundown(two_days), {}, at("20:30"))
    assert (one.scene, one.ahead) == (Scene.PARALLEL, True)
    assert [told(each) for each in one.board] == [": -, then D", "E: -, then B", "W: -, then C"]
    assert [entry.id for entry in one.day_ahead] == ["B", "C", "D"]
    assert [entry.id for entry in one.agenda] == ["A"]


def test_without_another_day_none_is_ahead() -> None:
    assert frame("20:30", "A 10:00-11:00").day_ahead == ()


def test_a_day_of_which_all_is_cancelled_is_nothing_whatever_the_next_one_has() -> None:
    two_days = days({DAY: ["A 10:00-11:00"], NEXT_DAY: ["B 09:00-10:00 room=E", "C 09:00-10:00 room=W"]})
    one = compose(Rundown(two_days), state({"A": touched(cancelled=True)}), at("09:30"))
    assert (one.scene, one.ahead) == (Scene.NOTHING, False)


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


@pytest.mark.parametrize(
    ("slots", "lines"),
    [
        pytest.param(["A 09:00-10:00 room=E"], ["E: -, then X", "W: -, then Y"], id="what is over by then makes way"),
        pytest.param(
            ["A 09:00-09:58 room=N"], ["E: -, then X", "N: A, then -", "W: -, then Y"], id="not where nothing begins"
        ),
        pytest.param(
            ["A 09:00-10:30 room=E"], ["E: A, then -", "E: -, then X", "W: -, then Y"], id="nor what goes on beside it"
        ),
        pytest.param(
            ["A 09:00-10:00 room=E", "Z 10:00-10:30 room=E"],
            ["E: -, then Z", "E: -, then X", "W: -, then Y"],
            id="two in a room",
        ),
        pytest.param(["Z 11:00-12:00 room=N"], ["E: -, then X", "N: -, then Z", "W: -, then Y"], id="what is later"),
    ],
)
def test_lines_of_what_comes(slots: list[str], lines: list[str]) -> None:
    of = frame("09:56", *slots, "X 10:00-11:00 room=E", "Y 10:00-11:00 room=W")
    assert of.ahead
    assert [told(one) for one in of.board] == lines


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
    """Each slot that is on has a line of its own, and each room's next one is named once; ahead, each of the next."""
    frame = compose(Rundown(programme), state, now)
    if frame.scene not in (Scene.PARALLEL, Scene.BOARD):
        assert frame.board == ()
        return
    assert all(one.now or one.next for one in frame.board)
    assert [one.room for one in frame.board] == sorted((one.room for one in frame.board), key=natural)
    if frame.ahead:
        assert {one.id for one in frame.next} <= {one.next.id for one in frame.board if one.next}
        return
    assert sorted(one.now.id for one in frame.board if one.now) == sorted(one.id for one in frame.current)
    coming = [one for one in frame.agenda if one.status == "upcoming"]
    first = {one.room: one for one in reversed(coming)}
    named = {one.room: one.next for one in frame.board if one.next}
    assert named.keys() == first.keys()
    assert all(named[room].start == first[room].start for room in named)


def test_turns_are_the_cards_own() -> None:
    now = at("10:30:00")
    assert [turn(now + timedelta(seconds=second)) - turn(now) for second in (0, 9, 10, 19, 20)] == [0, 0, 1, 1, 2]
    assert timedelta(seconds=10) == TURN
    assert frame("10:30", *SEVEN).page_turn == turn(now)
