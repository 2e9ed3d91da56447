"""When the screen is dark, and how its picture drifts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.rundown.airtime import airtime
from kiosk.rundown.cards import EPOCH
from kiosk.rundown.display import FURTHEST, Switch, drift, is_dark, is_night, next_end, switched
from kiosk.rundown.frame import Aside, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Display, Night, Project, Sponsor

from .programmes import NEXT_DAY, TORONTO, at, days, minutes, moment, programme, slot
from .strategies import quick

NIGHT = Night(time(22), time(7))
SIESTA = Night(time(13), time(15, 30))
FAIR = days({None: ["talk 09:00-18:00", "party 19:00-23:00"]})
clocks = st.integers(0, 24 * 60 - 1).map(lambda minute: time(minute // 60, minute % 60))
nights = st.builds(Night, clocks, clocks).filter(lambda night: night.start != night.end)
instants = st.integers(0, 365 * 24 * 60 * 60).map(
    lambda second: datetime(2018, 1, 1, tzinfo=UTC) + timedelta(seconds=second)
)
MINUTE = timedelta(minutes=1)


def dark(now: str, switch: Switch | None = None, night: Night | None = NIGHT) -> bool:
    return is_dark(night, moment(FAIR, now), switch)


def press(now: str, switch: Switch | None = None, night: Night | None = NIGHT) -> Switch | None:
    return switched(night, moment(FAIR, now), switch)


# The night


@pytest.mark.parametrize(
    ("night", "clock", "asleep"),
    [
        (NIGHT, "21:59:59", False),
        (NIGHT, "22:00", True),
        (NIGHT, "23:59:59", True),
        (NIGHT, "00:00", True),
        (NIGHT, "06:59:59", True),
        (NIGHT, "07:00", False),
        (NIGHT, "12:00", False),
        (SIESTA, "12:59", False),
        (SIESTA, "13:00", True),
        (SIESTA, "15:29", True),
        (SIESTA, "15:30", False),
        (SIESTA, "00:00", False),
        (Night(time(0), time(6)), "00:00", True),
        (Night(time(0), time(6)), "23:59", False),
        (Night(time(23), time(0)), "23:59", True),
        (Night(time(23), time(0)), "00:00", False),
    ],
)
def test_a_night_is_from_its_start_to_its_end(night: Night, clock: str, asleep: bool) -> None:
    assert is_night(night, at(clock)) is asleep


@quick
@given(nights, instants)
def test_a_night_and_its_day_share_the_clock(night: Night, now: datetime) -> None:
    assert is_night(night, now) is not is_night(Night(night.end, night.start), now)


@pytest.mark.parametrize(
    ("now", "asleep"),
    [
        # Clocks go forward at two, to three; and back at two, to one.
        ("2018-03-11T01:59-05:00", False),
        ("2018-03-11T03:00-04:00", True),
        ("2018-03-11T04:00-04:00", False),
        ("2018-11-04T01:30-04:00", False),
        ("2018-11-04T01:30-05:00", False),
        ("2018-11-04T02:00-05:00", True),
    ],
)
def test_the_clock_on_the_wall_counts_when_clocks_change(now: str, asleep: bool) -> None:
    assert is_night(Night(time(2), time(4)), datetime.fromisoformat(now).astimezone(TORONTO)) is asleep


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2018-12-07 22:30", "2018-12-08 07:00"),
        ("2018-12-08 06:59", "2018-12-08 07:00"),
        ("2018-12-08 07:00", "2018-12-09 07:00"),
        ("2018-11-03 23:00", "2018-11-04 07:00"),
    ],
)
def test_the_end_of_a_night_is_the_next_time_that_the_clock_shows_it(now: str, ends: str) -> None:
    assert next_end(NIGHT, at(now), TORONTO) == at(ends)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2018-11-04T01:20-04:00", "2018-11-04T01:30-04:00"),
        ("2018-11-04T01:40-04:00", "2018-11-05T01:30-05:00"),
        ("2018-11-04T01:20-05:00", "2018-11-04T01:30-05:00"),
    ],
)
def test_an_hour_that_comes_twice_has_two_ends(now: str, ends: str) -> None:
    night = Night(time(22), time(1, 30))
    assert next_end(night, datetime.fromisoformat(now), TORONTO) == datetime.fromisoformat(ends)


@quick
@given(nights, instants)
def test_the_end_of_a_night_is_within_the_day_and_an_hour(night: Night, now: datetime) -> None:
    ends = next_end(night, now, TORONTO)
    assert now < ends <= now + timedelta(hours=25)


# The screen


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2018-12-07 06:59", True),
        ("2018-12-07 07:00", False),
        ("2018-12-07 12:00", False),
        ("2018-12-07 18:30", False),
        ("2018-12-07 22:00", False),  # the party is on
        ("2018-12-07 22:59:59", False),
        ("2018-12-07 23:00", True),
        ("2018-12-08 03:00", True),
        ("2018-12-08 07:00", False),
    ],
)
def test_it_is_dark_in_the_night_while_nothing_is_on(now: str, expected: bool) -> None:
    assert dark(now) is expected


def test_without_a_night_it_is_never_dark() -> None:
    assert not any(dark(f"2018-12-07 {hour:02}:30", night=None) for hour in range(24))


def test_a_rooms_own_screen_is_lit_by_its_own_slots() -> None:
    two = programme("talk 20:00-21:00 room=East", "party 20:00-23:30 room=West")
    assert is_dark(NIGHT, moment(two, "22:30", room="East"), None)
    assert not is_dark(NIGHT, moment(two, "22:30", room="West"), None)
    assert not is_dark(NIGHT, moment(two, "22:30"), None)


def test_what_was_darkened_by_day_stays_dark_until_it_is_lit() -> None:
    by_hand = press("12:00")
    assert by_hand is not None
    times = ("2018-12-07 12:00", "2018-12-07 22:30", "2018-12-08 03:00", "2018-12-08 07:00", "2018-12-09 12:00")
    assert all(dark(now, by_hand) for now in times)
    assert press("2018-12-08 12:00", by_hand) is None


def test_what_was_lit_in_the_night_is_lit_until_that_one_is_over() -> None:
    lit = press("23:30")
    assert [dark(now, lit) for now in ("2018-12-07 23:30", "2018-12-08 06:59", "2018-12-08 12:00")] == [False] * 3
    assert dark("2018-12-08 23:30", lit)


def test_a_second_press_in_the_night_leaves_it_to_the_night_again() -> None:
    lit = press("23:30")
    assert press("23:40", lit) is None


def test_what_was_dark_by_hand_is_lit_in_the_night_and_the_next_morning() -> None:
    lit = press("23:30", press("12:00"))
    assert not dark("2018-12-07 23:31", lit)
    assert not dark("2018-12-08 12:00", lit)
    assert dark("2018-12-08 23:30", lit)


def test_it_is_darkened_by_hand_while_something_is_on_in_the_night() -> None:
    by_hand = press("22:30")
    assert dark("2018-12-07 22:31", by_hand)
    assert dark("2018-12-08 12:00", by_hand)


def test_a_night_that_is_taken_out_of_the_programme_leaves_the_screen_lit() -> None:
    assert not dark("23:40", press("23:30"), None)


switches = st.none() | st.builds(Switch, st.booleans(), instants)


@quick
@given(st.none() | nights, instants, switches)
def test_the_key_always_turns_over_what_is_seen(night: Night | None, now: datetime, before: Switch | None) -> None:
    here = moment(FAIR, now)
    assert is_dark(night, here, switched(night, here, before)) is not is_dark(night, here, before)


@quick
@given(st.none() | nights, instants)
def test_pressed_twice_it_is_as_it_was(night: Night | None, now: datetime) -> None:
    here = moment(FAIR, now)
    assert switched(night, here, switched(night, here, None)) is None


# The Frame


def test_the_frame_is_dark_in_the_night_and_holds_how_it_looks() -> None:
    look = Display("light", "#0b467f", night=NIGHT, motion=False)
    fair = Rundown(replace(FAIR, display=look))
    now = at("23:30")
    frame = compose(fair, {}, now)
    assert (frame.blank, frame.display, frame.drift) == (True, look, drift(now))
    assert not compose(fair, {}, now, aside=Aside(switch=Switch(False, now))).blank
    assert compose(fair, {}, at("12:00"), aside=Aside(switch=Switch(True, now))).blank


def test_no_card_is_up_while_the_screen_is_dark() -> None:
    late = days({None: ["talk 21:00-21:30", "party 22:10-22:20"]})
    shown = replace(late, sponsors=(Sponsor("Acme"),), display=Display(night=NIGHT))
    (acme,) = airtime(Rundown(shown), {}, at("21:00"))
    assert acme.time == minutes(70)


def test_a_projects_picture_is_on_its_card_and_in_its_turn() -> None:
    demo = slot("demo 09:00-10:00", kind="showcase", projects=(Project("ray", "Ray", picture="/fair/ray.png"),))
    frame = compose(Rundown(programme(demo, sponsors=[])), {}, at("09:10"))
    assert frame.showcase is not None
    assert [one.picture for one in frame.showcase.projects] == ["/fair/ray.png"]
    (card,) = compose(Rundown(programme(demo)), {}, at("08:00")).cards
    assert card.logo == "/fair/ray.png"


# The drift


@quick
@given(instants)
def test_the_drift_is_within_four_units_and_stands_still_for_a_minute(now: datetime) -> None:
    assert all(abs(way) <= FURTHEST == 4 for way in drift(now))
    whole = now.replace(second=0, microsecond=0)
    assert drift(whole) == drift(now) == drift(whole + timedelta(seconds=59.999))


@quick
@given(instants)
def test_the_drift_never_goes_further_than_a_unit(now: datetime) -> None:
    (x, y), (later_x, later_y) = drift(now), drift(now + MINUTE)
    assert abs(later_x - x) <= 1
    assert abs(later_y - y) <= 1


def test_the_drift_is_at_each_place_for_as_long_as_at_any_other() -> None:
    places = [drift(EPOCH + MINUTE * step) for step in range(4 * 81)]
    assert set(Counter(places[:162]).values()) == {2}
    assert places[:162] == places[162:]
    assert sum(one != other for one, other in pairwise(places[:162])) == 160


def test_the_drift_is_the_same_on_all_screens() -> None:
    now = at("10:30:20")
    assert drift(now) == drift(now.astimezone(UTC))
    assert drift(at(f"{date(2018, 12, 7)} 10:30")) != drift(at(f"{NEXT_DAY} 10:30"))
