"""The Frame's countdown and progress: what is counted to, on one day and over several."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.rundown.frame import Entry, Frame, Scene, compose
from kiosk.rundown.moment import Phase, Rundown
from kiosk.rundown.programme import Programme
from kiosk.rundown.registers import Registers

from .programmes import BERLIN, DAY, NEXT_DAY, WORKSHOP, at, days, minutes, programme, state, touched


def frame(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP) -> Frame:
    return compose(Rundown(of), state(registers), at(now))


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [one.id for one in entries]


@pytest.mark.parametrize(
    ("now", "to", "target", "seconds", "text"),
    [
        pytest.param("07:00", "start", "09:00", 7200, "in 2 h", id="before: to the first slot"),
        pytest.param("09:30", "start", "09:40", 600, "in 10 min", id="live: to the next slot"),
        pytest.param("09:30:01", "start", "09:40", 599, "9:59", id="under ten minutes by the second"),
        pytest.param("09:39:59.5", "start", "09:40", 1, "0:01", id="never 0:00 before it is on"),
        pytest.param("09:40", "start", "10:00", 1200, "in 20 min", id="on the second the next one is on"),
        pytest.param("12:35", "start", "12:50", 900, "in 15 min", id="lunch: to what follows, over the gap"),
        pytest.param("12:47", "start", "12:50", 180, "3:00", id="in the gap"),
        pytest.param("17:15", "end", "17:30", 900, "in 15 min", id="the last: to its end"),
    ],
)
def test_countdown(now: str, to: str, target: str, seconds: int, text: str) -> None:
    countdown = frame(now).countdown
    assert (countdown.to, countdown.target) == (to, at(target))
    assert (countdown.seconds, countdown.text) == (seconds, text)


def test_after_the_last_there_is_nothing_to_count_to() -> None:
    one = frame("17:30")
    assert (one.next, one.countdown.text, one.countdown.target, one.countdown.seconds) == ((), "", None, None)


@pytest.mark.parametrize(
    ("now", "held"),
    [
        pytest.param("09:50", "keynote-1", id="what follows a held slot has no time"),
        pytest.param("17:45", "closing", id="nor has the end of the last one"),
    ],
)
def test_on_hold_there_is_no_countdown(now: str, held: str) -> None:
    one = frame(now, {held: touched(held=now)})
    assert (one.countdown.seconds, one.countdown.text) == (None, "on hold")
    assert (ids(one.current), one.current[0].held, one.progress) == ([held], True, 1.0)
    assert all(entry.waiting for entry in one.next)


def test_while_a_held_slot_has_time_left_the_countdown_goes_on() -> None:
    assert frame("09:35", {"keynote-1": touched(held="09:30")}).countdown.text == "5:00"


def test_the_countdown_follows_the_operator() -> None:
    assert frame("09:35", {"keynote-1": touched(added=10)}).countdown.target == at("09:50")
    assert frame("09:35", {"flux": touched(cancelled=True)}).countdown.target == at("10:00")


CONFERENCE = days({DAY: ["A 09:00-10:00", "B 17:00-18:00"], NEXT_DAY: ["C 09:00-10:00"]})


@pytest.mark.parametrize(
    ("now", "to", "target", "next_today"),
    [
        pytest.param("2018-12-07 09:30", "start", "2018-12-07 17:00", True, id="to the next of today"),
        pytest.param("2018-12-07 17:30", "end", "2018-12-07 18:00", False, id="in the last of today: to its end"),
        pytest.param("2018-12-07 18:00", "start", "2018-12-08 09:00", False, id="after it: to tomorrow's first"),
        pytest.param("2018-12-08 00:00", "start", "2018-12-08 09:00", True, id="from midnight on that is today's"),
    ],
)
def test_countdown_over_days(now: str, to: str, target: str, next_today: bool) -> None:
    one = frame(now, of=CONFERENCE)
    assert (one.countdown.to, one.countdown.target, one.next_today) == (to, at(target), next_today)


def test_after_the_last_slot_of_a_day_it_says_when_it_goes_on() -> None:
    one = frame("2018-12-07 20:00", of=CONFERENCE)
    assert (one.scene, one.phase, ids(one.next), ids(one.agenda)) == (Scene.AFTER, Phase.AFTER, ["C"], ["A", "B"])
    assert one.countdown.text == "in 13 h"


def test_a_day_that_is_cancelled_says_when_it_goes_on() -> None:
    one = frame("2018-12-07 08:00", {one: touched(cancelled=True) for one in "AB"}, CONFERENCE)
    assert (one.scene, ids(one.next)) == (Scene.NOTHING, ["C"])


def test_the_last_of_several_currents_is_counted_to_its_end() -> None:
    of = programme("A 09:00-10:00 room=East", "B 09:00-11:00 room=West")
    assert frame("09:30", of=of).countdown.target == at("11:00")


def test_the_last_of_several_currents_when_the_clocks_change() -> None:
    """The slot that ends at 02:10 summer time is over before the one that ends, delayed, at 02:05 winter time."""
    on = datetime(2024, 10, 27, 1, 0, tzinfo=BERLIN)
    of = programme("A 01:00-02:10 room=East", "B 01:00-02:05 room=West", on=on.date(), zone=BERLIN)
    one = compose(Rundown(of), state({"B": touched(added=60)}, on.date()), on)
    assert one.countdown.seconds == 125 * 60
    assert {entry.id: entry.moved for entry in one.agenda} == {"A": False, "B": True}


def test_the_delay_of_a_slot_when_the_clocks_change() -> None:
    on = datetime(2024, 10, 27, 1, 0, tzinfo=BERLIN)
    of = programme("A 02:30-02:40", on=on.date(), zone=BERLIN)
    (entry,) = compose(Rundown(of), state({"A": touched(shift=60)}, on.date()), on).agenda
    assert (entry.delay, entry.moved) == (minutes(60), True)


@pytest.mark.parametrize(
    ("now", "progress"),
    [("09:10", 0.0), ("09:25", 0.5), ("09:39:59.999999", pytest.approx(1.0)), ("12:47", 0.0), ("18:00", 0.0)],
)
def test_progress(now: str, progress: float) -> None:
    assert frame(now).progress == progress


def test_progress_is_of_the_expected_times() -> None:
    assert frame("09:30", {"keynote-1": touched(added=10)}).progress == 0.5


def test_progress_of_parallel_rooms_is_that_of_the_one_that_ends_first() -> None:
    of = programme("A 09:00-10:00 room=East", "B 09:00-11:00 room=West")
    assert frame("09:30", of=of).progress == 0.5


def test_a_slot_without_length_that_is_held_has_passed() -> None:
    one = frame("09:00", {"Z": touched(held="09:00")}, programme("Z 09:00-09:00"))
    assert (ids(one.current), one.progress) == (["Z"], 1.0)
