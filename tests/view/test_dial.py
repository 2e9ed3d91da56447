"""The countdown as a dial: what its figure says, and how much of its ring is left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.rundown import wording
from kiosk.rundown.frame import Countdown
from kiosk.view.dial import HOUR_SEGMENTS, MINUTE_SEGMENTS, DialProps, dial

NOW = datetime(2018, 12, 7, 9, tzinfo=UTC)


def of(seconds: int) -> DialProps:
    target = NOW + timedelta(seconds=seconds)
    return dial(Countdown("start", target, seconds, wording.countdown(target, NOW)), NOW)


@pytest.mark.parametrize(
    ("seconds", "figure", "unit", "share", "phase"),
    [
        (3 * 86400, "3", "days", 1, "far"),
        (86400, "1", "day", 1, "far"),
        (80 * 60, "1 h 20", "", 1, "far"),
        (120 * 60, "2", "h", 1, "far"),
        (60 * 60, "1", "h", 1, "far"),
        (45 * 60, "45", "min", 0.75, "far"),
        (15 * 60, "15", "min", 0.25, "far"),
        (10 * 60, "10", "min", 10 / 60, "far"),
        (599, "9:59", "", 1, "soon"),
        (300, "5:00", "", 0.5, "soon"),
        (121, "2:01", "", 25 / 120, "soon"),
        (120, "2:00", "", 0.2, "last"),
        (1, "0:01", "", 1 / 120, "last"),
    ],
)
def test_the_ring_stands_for_what_is_left(seconds: int, figure: str, unit: str, share: float, phase: str) -> None:
    shown = of(seconds)
    assert (shown.figure, shown.unit, shown.phase) == (figure, unit, phase)
    assert shown.share == pytest.approx(share)
    assert shown.segments == (MINUTE_SEGMENTS if ":" in figure else HOUR_SEGMENTS)


@given(some.integers(1, 100_000))
def test_the_ring_is_never_empty_before_its_time_and_only_shrinks(seconds: int) -> None:
    now, before = of(seconds), of(seconds + 1)
    assert 0 < now.share <= 1
    assert now.share <= before.share or before.segments != now.segments


@given(some.integers(1, 3_000_000))
def test_the_figure_says_what_the_countdown_says(seconds: int) -> None:
    target = NOW + timedelta(seconds=seconds)
    figure = " ".join(part for part in wording.figure(target, NOW) if part)
    assert wording.countdown(target, NOW).removeprefix("in ") == figure


def test_a_countdown_that_waits_for_a_held_slot_has_an_empty_ring() -> None:
    shown = dial(Countdown("start", NOW, None, wording.ON_HOLD), NOW)
    assert (shown.figure, shown.share, shown.phase) == (wording.ON_HOLD, 0, "")


def test_nothing_awaited_shows_nothing() -> None:
    assert dial(Countdown(), NOW) == DialProps()
