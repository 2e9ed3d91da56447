"""The clock: the wall's, or one that is played."""

from __future__ import annotations

import time as clib
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo
from math import inf
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import Clock, local_zone, wall

TORONTO = ZoneInfo("America/Toronto")
NOON = datetime(2018, 12, 7, 12, tzinfo=TORONTO)


class Hands:
    """The wall's hands and a stopwatch, moved by the test alone."""

    def __init__(self, shows: datetime) -> None:
        self.shows = shows
        self.seconds = 1000.0

    def pass_by(self, seconds: float) -> None:
        self.shows += timedelta(seconds=seconds)
        self.seconds += seconds

    def clock(self, start: datetime | None = None, speed: float = 1.0) -> Clock:
        return Clock(TORONTO, start, speed, read=lambda: self.shows, elapsed=lambda: self.seconds)


@pytest.fixture
def hands() -> Hands:
    return Hands(datetime(2026, 5, 1, 8, 30, 0, 250_000, tzinfo=UTC))


def test_the_wall_clock_is_aware() -> None:
    assert wall().tzinfo is UTC


def test_it_tells_the_walls_time_in_its_zone(hands: Hands) -> None:
    clock = hands.clock()
    assert clock.now().isoformat() == "2026-05-01T04:30:00.250000-04:00"
    hands.pass_by(60)
    assert clock.now().isoformat() == "2026-05-01T04:31:00.250000-04:00"
    assert not clock.played


def test_when_somebody_sets_the_wall_clock_it_follows(hands: Hands) -> None:
    clock = hands.clock()
    hands.shows -= timedelta(hours=3)
    assert clock.now() == hands.shows


def test_a_played_clock_runs_on_from_its_start_whatever_the_wall_says(hands: Hands) -> None:
    clock = hands.clock(start=NOON)
    assert clock.now() == NOON
    hands.shows -= timedelta(days=400)
    hands.seconds += 90
    assert clock.now() == NOON + timedelta(seconds=90)
    assert clock.played


@pytest.mark.parametrize(("speed", "after"), [(60.0, 600.0), (0.5, 5.0), (0.0, 0.0)])
def test_a_clock_at_another_speed(hands: Hands, speed: float, after: float) -> None:
    clock = hands.clock(start=NOON, speed=speed)
    assert clock.now() == NOON
    hands.pass_by(10)
    assert clock.now() == NOON + timedelta(seconds=after)


def test_a_played_clock_starts_when_it_is_first_looked_at(hands: Hands) -> None:
    """However long the window took to open."""
    clock = hands.clock(start=NOON, speed=60)
    hands.pass_by(0.3)
    assert clock.now() == NOON


def test_a_speed_without_a_start_starts_now(hands: Hands) -> None:
    start, clock = hands.shows, hands.clock(speed=60)
    assert clock.now() == start
    hands.pass_by(10)
    assert clock.now() == start + timedelta(minutes=10)
    assert clock.played


def test_a_played_clock_crosses_a_change_of_the_clocks(hands: Hands) -> None:
    """On the second, as the wall does: 01:59:59 is followed by 03:00 in spring, and by 01:00 again in autumn."""
    for start, told in (
        (datetime(2018, 3, 11, 1, 59, 59, tzinfo=TORONTO), "2018-03-11T03:00:00-04:00"),
        (datetime(2018, 11, 4, 1, 59, 59, tzinfo=TORONTO), "2018-11-04T01:00:00-05:00"),
    ):
        clock = hands.clock(start=start.astimezone(UTC))
        assert clock.now().time() == time(1, 59, 59)
        hands.pass_by(1)
        assert clock.now().isoformat() == told


@pytest.mark.parametrize("zone", [UTC, TORONTO])
def test_a_played_clock_leaves_out_what_is_cut(hands: Hands, zone: tzinfo) -> None:
    """From one evening to the next morning, also where the clocks change in the night between."""
    evening, morning = datetime(2018, 11, 3, 18, tzinfo=zone), datetime(2018, 11, 4, 9, tzinfo=zone)
    later = datetime(2018, 11, 4, 10, tzinfo=zone), datetime(2018, 11, 4, 12, tzinfo=zone)
    start = evening.astimezone(UTC) - timedelta(seconds=60)
    clock = Clock(
        zone, start, 60.0, ((evening, morning), later), read=lambda: hands.shows, elapsed=lambda: hands.seconds
    )
    told = []
    for wait in (0, 0.5, 0.5, 59.5, 0.5):
        hands.pass_by(wait)
        told.append(f"{clock.now():%d %H:%M:%S}")
    assert told == ["03 17:59:00", "03 17:59:30", "04 09:00:00", "04 09:59:30", "04 12:00:00"]


@pytest.mark.parametrize(
    ("microsecond", "speed", "wait"),
    [
        (0, 1.0, 1.0),
        (250_000, 1.0, 0.75),
        (999_999, 1.0, 0.000001),
        (500_000, 10.0, 0.05),
        (0, 0.5, 2.0),
        (0, 0.0, inf),
    ],
)
def test_how_long_it_is_to_the_next_second(hands: Hands, microsecond: int, speed: float, wait: float) -> None:
    clock = hands.clock(start=NOON.replace(microsecond=microsecond), speed=speed)
    assert clock.until_next_second() == pytest.approx(wait)


def test_how_long_it_is_to_the_walls_next_second(hands: Hands) -> None:
    assert hands.clock().until_next_second() == pytest.approx(0.75)


@pytest.fixture
def in_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A machine whose zone the test sets; the C library is told before and after."""
    if not hasattr(clib, "tzset"):
        pytest.skip("the time zone of a process cannot be set here")
    with monkeypatch.context() as patched:
        yield patched
    clib.tzset()


def test_the_machines_zone_with_its_rules(in_zone: pytest.MonkeyPatch) -> None:
    in_zone.setenv("TZ", "Europe/Berlin")
    zone = local_zone()
    assert [datetime(2018, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)] == [
        timedelta(hours=1),
        timedelta(hours=2),
    ]


def test_a_zone_that_has_no_name_has_its_offset_all_the_same(in_zone: pytest.MonkeyPatch) -> None:
    """Such as POSIX writes them: the countdown must not be hours off."""
    in_zone.setenv("TZ", "XYZ-5:30")
    clib.tzset()
    assert datetime.now(local_zone()).utcoffset() == timedelta(hours=5, minutes=30)
