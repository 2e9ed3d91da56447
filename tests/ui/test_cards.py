"""Slots side by side: each with its room, its title and its people, before they begin and while they are on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.rundown.frame import Frame, Scene, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Day, Event, Kind, Person, Programme, Slot
from kiosk.view.looking import ancestors, defects, texts, told, words

from .conftest import FULL_HD, SIZES, Show
from .moments import DAY, DAYS, instant, rundown
from .test_board import wall

UPRIGHT, SQUARE = (1080, 1920), (1280, 1024)
TITLES = (
    "Solder Without Fear",
    "What the Compiler Would Have Told You, Had You Asked",
    "FPGAs for Cats",
    "A Short History of Long Titles",
    "Playing Music on Broken Modems",
    "Who Reads Error Messages, and Why Not",
)
PEOPLE = ("Ada Lovelace", "Grace Hopper", "Alan Kay", "Adele Goldberg", "Robin Milner", "Frances Allen")
LONG = "A Talk of Which the Title Goes On over Several Lines of a Narrow Card"


def side_by_side(number: int, hour: int = 10, titles: Sequence[str] = TITLES) -> list[Slot]:
    """So many talks in rooms of their own."""
    return [
        Slot(f"{hour}-{n}", titles[n], wall(hour), wall(hour, 45), speakers=(Person(PEOPLE[n]),), room=f"Room {n + 1}")
        for n in range(number)
    ]


def frame(at: str, *slots: Slot) -> Frame:
    return compose(Rundown(Programme(Event("Six rooms", UTC), (Day(slots, DAY),))), {}, instant(at))


def rail(window: QQuickWindow) -> list[str]:
    """The titles in the day's panel, from the top."""
    found = [text for text in texts(window) if any("RailLine" in _type(item) for item in ancestors(text.item))]
    return [text.words for text in sorted(found, key=lambda text: text.box.y())]


def _type(item: object) -> str:
    return item.metaObject().className()  # type: ignore[attr-defined, no-any-return]


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    ("at", "slots"),
    [
        ("09:40", []),
        ("09:40", [Slot("b", "Coffee", wall(9), wall(10), Kind.BREAK)]),
        ("09:56", [Slot("k", "Keynote", wall(9), wall(10), Kind.KEYNOTE, room="Hall")]),
    ],
    ids=["before the day", "a break", "a keynote that is soon over"],
)
def test_each_of_the_next_is_shown_with_room_and_title(
    size: tuple[int, int], at: str, slots: list[Slot], put: Show, window: QQuickWindow
) -> None:
    shown = frame(at, *slots, *side_by_side(6))
    put(shown, size)
    assert shown.scene is Scene.PARALLEL
    assert words(window) >= {*TITLES, *(f"Room {n}" for n in range(1, 7)), shown.countdown.text}
    assert not any("in parallel" in word for word in words(window))
    assert not defects(window), told(defects(window))


@pytest.mark.parametrize(
    ("size", "number"), [(FULL_HD, 2), (FULL_HD, 4), (FULL_HD, 6), (UPRIGHT, 4), (UPRIGHT, 6), (SQUARE, 4)], ids=str
)
def test_titles_get_smaller_before_people_make_way(
    size: tuple[int, int], number: int, put: Show, window: QQuickWindow
) -> None:
    put(frame("10:10", *side_by_side(number, titles=[f"{title}, {n}" for n, title in enumerate(TITLES)])), size)
    assert words(window) >= set(PEOPLE[:number])
    assert not defects(window), told(defects(window))


def test_five_long_titles_have_cards_with_all_of_the_people(put: Show, window: QQuickWindow) -> None:
    put(frame("10:10", *side_by_side(5, titles=[f"{LONG} {n}" for n in range(5)])))
    assert not any("BoardRow" in _type(item) for text in texts(window) for item in ancestors(text.item))
    assert words(window) >= set(PEOPLE[:5])


def test_cards_are_alike(put: Show, window: QQuickWindow) -> None:
    """All of the people are named, or nobody."""
    for number in range(2, 7):
        for title in (LONG, f"{LONG}, {LONG}"):
            put(frame("10:10", *side_by_side(number, titles=[title, *TITLES[1:]])), SQUARE)
            assert len(words(window) & set(PEOPLE)) in (0, number)


@pytest.mark.parametrize("size", [FULL_HD, UPRIGHT, SQUARE], ids=str)
def test_the_panel_has_what_comes_and_not_what_is_over(size: tuple[int, int], put: Show, window: QQuickWindow) -> None:
    later = [f"{LONG} at eleven {n}" for n in range(4)]
    over = side_by_side(6, hour=9, titles=[f"{LONG} at nine {n}" for n in range(6)])
    put(frame("10:10", *over, *side_by_side(4), *side_by_side(4, 11, later)), size)
    listed = rail(window)
    assert later[0] in listed
    assert not any("at nine" in one for one in listed)
    assert not defects(window), told(defects(window))


def test_what_is_on_is_in_the_panel_where_the_cards_are_of_what_comes(put: Show, window: QQuickWindow) -> None:
    on = Slot("k", "Keynote that goes on", wall(9), wall(11), room="Hall")
    put(frame("09:56", *side_by_side(6, 8, [f"{LONG} at eight {n}" for n in range(6)]), on, *side_by_side(6)))
    assert "Keynote that goes on" in rail(window)[:3]


def test_below_a_talk_each_of_the_next_is_told_and_no_number_alone(put: Show, window: QQuickWindow) -> None:
    on = Slot("k", "Keynote", wall(9), wall(10), Kind.KEYNOTE, room="Hall")
    put(frame("09:20", on, *side_by_side(3)))
    assert "\n".join(f"Room\xa0{n + 1}: {TITLES[n]}" for n in range(3)) in words(window)


def test_the_next_days_list_has_its_day(put: Show, window: QQuickWindow) -> None:
    shown = compose(rundown(DAYS), {}, instant("2018-12-06T19:00"))
    put(shown)
    assert "Tomorrow from 09:30" in words(window)
    assert "Replication" in rail(window)
    put(compose(rundown(DAYS), {}, instant("2018-12-06T10:00")))
    assert not any("from" in word for word in words(window))
