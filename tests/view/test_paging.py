"""Boards in pages: every row is on one page, whole, and there are as few pages as can be."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.view.board import BoardRow
from kiosk.view.paging import SIZES, SMALL, Board, Height, arranged, balanced, count, split

FULL_HD = (1720, 650.0, 1.0)


class Grid:
    """Letters that are all as wide as half their size, in lines of one and a fifth."""

    def height(self, text: str, weight: int, size: int, width: int) -> float:
        wide = max(1, int(width / (size / 2)))
        return sum(max(1, -(-len(line) // wide)) for line in text.split("\n")) * size * 1.2

    def width(self, text: str, weight: int, size: int) -> float:
        return len(text) * size / 2


GRID = Grid()


def rows(number: int, title: str = "A talk", following: str = "11:00  Another") -> list[BoardRow]:
    return [BoardRow(f"Room {one}", True, "talk", "until 11:00", "", title, following) for one in range(number)]


def laid(of: list[BoardRow], width: int = 1720, height: float = 650.0, unit: float = 1.0) -> Board:
    return arranged(of, GRID, width, height, unit)


@pytest.mark.parametrize(
    ("heights", "columns"),
    [
        ([], []),
        ([10, 10, 10], [[0, 1, 2]]),
        ([10, 10, 11], [[0, 1], [2]]),
        ([30, 10, 30], [[0], [1], [2]]),
        ([99, 10], [[0], [1]]),
        ([10, 99, 10], [[0], [1], [2]]),
    ],
)
def test_rows_fill_columns_in_their_order(heights: list[float], columns: list[list[int]]) -> None:
    assert split(heights, 30) == columns


@pytest.mark.parametrize(
    ("heights", "pages", "columns", "filled"),
    [
        ([10] * 4, 1, 2, [[0, 1], [2, 3]]),
        ([10] * 5, 2, 1, [[0, 1, 2], [3, 4]]),
        ([10] * 4, 2, 1, [[0, 1], [2, 3]]),
        ([99, 10, 10], 2, 1, [[0], [1, 2]]),
        ([], 0, 1, []),
    ],
)
def test_pages_are_much_alike(heights: list[float], pages: int, columns: int, filled: list[list[int]]) -> None:
    assert balanced(heights, 30, pages, columns) == filled


@given(st.lists(st.floats(1, 200)), st.integers(20, 500), st.integers(1, 4))
def test_balanced_columns_are_no_more_pages(heights: list[float], height: int, columns: int) -> None:
    pages = count(split(heights, height), columns)
    filled = balanced(heights, height, pages, columns)
    assert count(filled, columns) <= pages
    assert [row for column in filled for row in column] == list(range(len(heights)))
    assert all(sum(heights[row] for row in column) <= height or len(column) == 1 for column in filled)


@pytest.mark.parametrize(
    ("height", "whole", "high", "follows"),
    [
        (Height(30, 30, 30, 30, 5), False, 70, True),
        (Height(30, 30, 60, 30, 5), False, 70, False),
        (Height(30, 30, 60, 30, 5), True, 100, True),
        (Height(30, 30, 30, 0, 5), True, 70, False),
    ],
)
def test_what_follows_is_named_where_it_costs_nothing(height: Height, whole: bool, high: float, follows: bool) -> None:
    assert (height.of(whole=whole), height.follows(high)) == (high, follows)


def test_few_rooms_are_set_large_and_many_small() -> None:
    sizes = [laid(rows(number)).columns.size for number in (4, 8, 12, 100)]
    assert sizes[0] == max(SIZES)
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] >= SMALL


@pytest.mark.parametrize(("width", "most"), [(950, 1), (1180, 2), (1720, 2), (2300, 3)])
def test_a_wider_screen_has_more_columns(width: int, most: int) -> None:
    assert laid(rows(90), width).columns.number == most


def test_titles_are_of_one_size_but_for_a_few() -> None:
    """Where many would have to be smaller than the others, all are."""
    short, long = rows(6), rows(6, "A title that is over two lines in large letters " * 2)
    assert laid(short + long[:1]).columns.size > laid(short[:1] + long).columns.size


def test_more_columns_only_where_they_save_pages() -> None:
    assert laid(rows(2)).columns.number == 1


def test_what_follows_costs_no_page() -> None:
    with_it, without = laid(rows(90, "A title over two lines of the board" * 2)), laid(rows(90, following=""))
    assert len(laid(rows(90, following="11:00  " + "Another " * 8)).pages) == len(without.pages)
    assert any(not place.follows for page in with_it.pages for place in page)
    assert all(place.follows for page in laid(rows(8)).pages for place in page)


def test_a_time_is_never_broken() -> None:
    late = [BoardRow("A", True, "talk", "until 11:00 in the evening", "10:50 in the evening", "Late")]
    columns = laid(late, 560).columns
    assert columns.room >= GRID.width(late[0].time, 0, columns.lesser)


texts = st.text("ab ", max_size=200)
any_rows = st.lists(
    st.builds(BoardRow, texts, st.booleans(), st.sampled_from(["talk", "break"]), texts, texts, texts, texts),
    max_size=100,
)


@settings(max_examples=60, deadline=None)
@given(any_rows, st.integers(300, 2600), st.integers(1, 2000), st.sampled_from([0.7, 1.0, 2.0]))
def test_every_row_is_on_one_page_and_whole(of: list[BoardRow], width: int, height: int, unit: float) -> None:
    board = laid(of, width, height, unit)
    assert [place.row for page in board.pages for place in page] == list(range(len(of)))
    for page in board.pages:
        assert page
        for one, other in pairwise(page):
            assert one.y + one.height <= other.y + 0.01 or (other.y == 0 and other.x > one.x)
        for place in page:
            lowest = place.y + place.height
            assert lowest <= height + 0.01 or place.y == 0  # higher than any column: it has one of its own
            words = place.title_height + (place.following_height if place.follows else 0)
            assert max(place.room_height, words) <= place.height
            assert place.x + place.width <= max(width, place.width) + 0.01


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 100))
def test_no_page_is_empty_and_pages_turn_through_all(number: int) -> None:
    pages = laid(rows(number)).pages
    seen = [place.row for turn in range(7, 7 + len(pages)) for place in pages[turn % len(pages)]]
    assert sorted(seen) == list(range(number))


def tracked(number: int, title: str = "A talk", following: str = "11:00  Another") -> list[BoardRow]:
    return [replace(row, track="Security", track_color="#ff0000") for row in rows(number, title, following)]


@pytest.mark.parametrize("number", [7, 20, 60])
def test_tracks_cost_no_page_and_are_named_where_there_is_room(number: int) -> None:
    plain, named = laid(rows(number)), laid(tracked(number))
    assert len(named.pages) == len(plain.pages)
    places = [place for page in named.pages for place in page]
    for place in places:
        words = place.title_height + place.following_height * place.follows + place.track_height * place.names
        assert words <= place.height
    assert all(place.names for place in places) or number == 60


def test_what_follows_goes_before_the_name_of_the_track() -> None:
    tight = Height(30, 30, 30, 30, 5, track=30)
    assert [tight.of(whole=whole, named=named) for whole, named in ((False, False), (True, False), (True, True))] == [
        70,
        70,
        100,
    ]
    assert [(tight.follows(height), tight.names(height)) for height in (60, 70, 100)] == [
        (False, False),
        (True, False),
        (True, True),
    ]
    assert not Height(30, 30, 30, 0, 5).names(100)


def test_the_name_of_a_track_goes_first_where_others_have_its_colour() -> None:
    tight = Height(30, 30, 30, 30, 5, track=30, shared=True)
    assert [(tight.follows(height), tight.names(height)) for height in (60, 70, 100)] == [
        (False, False),
        (False, True),
        (True, True),
    ]


def test_a_page_with_room_to_spare_names_what_follows_whatever_the_others_do() -> None:
    """Forty long titles, then ten short ones: where the first pages are full, the last one need not be bare."""
    long, short = rows(40, "A title that is over two lines in any letters " * 3), rows(10)
    pages = laid(long + short).pages
    assert not all(place.follows for page in pages for place in page)
    assert all(place.follows for place in pages[-1] if place.row >= 40)


@pytest.mark.parametrize("number", [20, 60])
def test_names_of_tracks_that_share_a_colour_go_before_what_follows(number: int) -> None:
    alone = laid(tracked(number, following="11:00  " + "Another " * 9))
    shared = laid([replace(row, shared=True) for row in tracked(number, following="11:00  " + "Another " * 9)])
    names = [sum(place.names for page in board.pages for place in page) for board in (alone, shared)]
    assert names[0] <= names[1]
    assert len(shared.pages) == len(alone.pages)
