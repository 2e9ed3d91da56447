"""The operator's key for the dark, in a programme that has a night."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from operators import Operator
from rundown.programmes import WORKSHOP, at

from kiosk.hotkeys import Ask
from kiosk.rundown.frame import Layer
from kiosk.rundown.programme import Display, Night

DARK = Layer("The screen is dark", (), "B lights it")


@pytest.fixture
def operator() -> Operator:
    """Somebody in front of a screen that went dark an hour and a half ago."""
    operator = Operator(replace(WORKSHOP, display=Display(night=Night(time(22), time(7)))))
    operator.now = at("23:30")
    return operator


def test_any_key_but_b_and_esc_says_how_a_screen_that_is_dark_for_the_night_is_lit(operator: Operator) -> None:
    assert operator.dark
    assert operator.sees is None
    assert operator.hears("X")
    operator.key("X")
    assert operator.sees == DARK
    operator.press(Ask.DROP)
    assert operator.sees is None


def test_b_lights_it_until_the_night_is_over(operator: Operator) -> None:
    operator.press(Ask.BLANK)
    assert (operator.dark, operator.sees) == (False, None)
    seen = {}
    for now in ("2018-12-08 06:59", "2018-12-08 12:00", "2018-12-08 22:00"):
        operator.now = at(now)
        seen[now] = operator.dark
    assert list(seen.values()) == [False, False, True]


def test_b_again_leaves_it_to_the_night(operator: Operator) -> None:
    operator.press(Ask.BLANK, Ask.BLANK)
    assert operator.dark
    operator.now = at("2018-12-08 07:00")
    assert not operator.dark


def test_a_screen_that_was_darkened_by_day_is_not_lit_by_the_morning(operator: Operator) -> None:
    operator.now = at("12:00")
    operator.press(Ask.BLANK)
    operator.now = at("2018-12-08 12:00")
    assert operator.dark
    operator.press(Ask.BLANK)
    assert not operator.dark
    operator.now = at("2018-12-08 22:00")
    assert operator.dark
