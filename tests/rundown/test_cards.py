"""Which card is up at which second."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.rundown.cards import (
    TURN,
    Card,
    CardKind,
    Nudge,
    livestream_cards,
    project_cards,
    sponsor_cards,
    turn,
)
from kiosk.rundown.programme import Sponsor

from .programmes import BERLIN, SPONSORS, WORKSHOP, WORKSHOP_SLOTS, at, programme, projects, slot

SECOND = timedelta(seconds=1)
CARDS = [Card(CardKind.SPONSOR, name) for name in ("A", "B", "C")]
NOON = datetime(2018, 12, 7, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "index"),
    [(0, 0), (9.999, 0), (10, 1), (19, 1), (20, 2), (29, 2), (30, 0), (3600, 0), (-1, 2), (-10, 2), (-11, 1)],
)
def test_which_card_is_up(seconds: float, index: int) -> None:
    """Noon is a whole number of cycles of three after the epoch."""
    assert turn(CARDS, NOON + timedelta(seconds=seconds)) == index


def test_without_cards_none_is_up() -> None:
    assert turn([], NOON) == -1
    assert turn([], NOON, Nudge(NOON, 1)) == -1


def test_one_card_stays() -> None:
    assert {turn(CARDS[:1], NOON + SECOND * second) for second in range(60)} == {0}


def test_two_screens_in_two_zones_show_the_same_card() -> None:
    assert turn(CARDS, NOON + TURN) == turn(CARDS, (NOON + TURN).astimezone(BERLIN)) == 1


@pytest.mark.parametrize("count", range(1, 13))
def test_each_card_has_the_same_share_of_a_whole_cycle_to_the_second(count: int) -> None:
    cards = [Card(CardKind.PROJECT, str(number)) for number in range(count)]
    start = NOON + timedelta(seconds=7)
    share = Counter(turn(cards, start + SECOND * second) for second in range(10 * count))
    assert share == dict.fromkeys(range(count), 10)


@pytest.mark.parametrize(
    ("seconds", "index"),
    [
        pytest.param(-1, 0, id="before it was asked for, the clock's card"),
        pytest.param(0, 2, id="at once"),
        pytest.param(9, 2, id="for a turn"),
        pytest.param(10, 1, id="then the clock goes on"),
    ],
)
def test_a_card_that_was_asked_for_has_a_turn(seconds: int, index: int) -> None:
    asked = NOON + 5 * SECOND
    assert turn(CARDS, asked + seconds * SECOND, Nudge(asked, 2)) == index


@pytest.mark.parametrize(("asked", "index"), [(3, 0), (4, 1), (-1, 2)])
def test_asking_goes_round(asked: int, index: int) -> None:
    assert turn(CARDS, NOON, Nudge(NOON, asked)) == index


def test_a_card_for_each_project_of_each_showcase() -> None:
    showcases = [
        slot("S 12:00-13:00", projects=projects("Ray", "Keras")),
        slot("T 13:00-14:00"),
        slot("U 14:00-15:00", projects=projects("TVM")),
    ]
    assert [(card.kind, card.title, card.link) for card in project_cards(showcases)] == [
        (CardKind.PROJECT, "Ray", "https://ray.example"),
        (CardKind.PROJECT, "Keras", "https://keras.example"),
        (CardKind.PROJECT, "TVM", "https://tvm.example"),
    ]
    assert len(project_cards(WORKSHOP_SLOTS)) == 10


def test_a_card_for_each_sponsor() -> None:
    assert sponsor_cards(WORKSHOP) == (
        Card(CardKind.SPONSOR, "Facebook", (), "https://facebook.example", "facebook.svg"),
        Card(CardKind.SPONSOR, "Microsoft"),
    )
    assert sponsor_cards(programme(sponsors=SPONSORS[:1]))[0].title == "Facebook"


def test_a_card_for_the_live_stream_if_there_is_one() -> None:
    (card,) = livestream_cards(WORKSHOP)
    assert (card.kind, card.link) == (CardKind.LIVESTREAM, "https://stream.example")
    assert livestream_cards(programme()) == ()


def test_the_card_of_an_instant_is_the_same_after_a_restart() -> None:
    now = at("10:00:05")
    assert turn(CARDS, now) == turn(list(CARDS), now)


def test_a_sponsor_that_only_lunch_names_has_a_card_too() -> None:
    lunch = slot("lunch 12:00-13:00", sponsors=("Acme", "initech", "Bolt"))
    of = programme(lunch, sponsors=[Sponsor("Initech", "https://initech.example")])
    assert [card.title for card in sponsor_cards(of)] == ["Initech", "Acme", "Bolt"]
