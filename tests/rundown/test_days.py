"""Dates: several days, past midnight, any day, and the days on which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.rundown.moment import REMEMBERED, Phase, Rundown, place
from kiosk.rundown.registers import SlotKey

from .programmes import BERLIN, DAY, NEXT_DAY, TORONTO, at, days, ids, moment, programme, slot, state, touched, wall

BEFORE, LIVE, GAP, AFTER = Phase.BEFORE, Phase.LIVE, Phase.GAP, Phase.AFTER
MONDAY = date(2018, 12, 10)
CONFERENCE = days(
    {
        DAY: ["friday 09:00-10:00", "party 22:00-25:30"],
        NEXT_DAY: ["saturday 09:00-10:00 room=East", "dinner 19:00-21:00 room=West"],
        MONDAY: ["monday 10:00-11:00 room=East"],
    }
)


@pytest.mark.parametrize(
    ("now", "date", "phase", "current", "following"),
    [
        pytest.param("2018-12-01 12:00", DAY, BEFORE, [], ["friday"], id="days before: the first day is at hand"),
        pytest.param("2018-12-07 09:30", DAY, LIVE, ["friday"], ["party"], id="on the first day"),
        pytest.param("2018-12-07 12:00", DAY, GAP, [], ["party"], id="in its gap"),
        pytest.param("2018-12-07 23:00", DAY, LIVE, ["party"], ["saturday"], id="in its last slot, tomorrow is next"),
        pytest.param("2018-12-08 00:00", DAY, LIVE, ["party"], ["saturday"], id="at midnight it is still that day"),
        pytest.param("2018-12-08 01:29:59", DAY, LIVE, ["party"], ["saturday"], id="to its last second"),
        pytest.param("2018-12-08 01:30", NEXT_DAY, BEFORE, [], ["saturday"], id="then the second day is at hand"),
        pytest.param("2018-12-08 22:00", NEXT_DAY, AFTER, [], ["monday"], id="after it, the next day's first is next"),
        pytest.param("2018-12-09 12:00", NEXT_DAY, AFTER, [], ["monday"], id="on a day without a programme"),
        pytest.param("2018-12-10 00:00", MONDAY, BEFORE, [], ["monday"], id="at midnight before a day, with no party"),
        pytest.param("2018-12-10 11:00", MONDAY, AFTER, [], [], id="after the last of all"),
        pytest.param("2019-12-10 11:00", MONDAY, AFTER, [], [], id="a year after"),
    ],
)
def test_the_day_at_hand(now: str, date: date, phase: Phase, current: list[str], following: list[str]) -> None:
    one = moment(CONFERENCE, now)
    assert (one.date, one.phase, ids(one.current), ids(one.following)) == (date, phase, current, following)


def test_a_day_whose_night_is_cancelled_ends_at_midnight() -> None:
    assert moment(CONFERENCE, "2018-12-08 00:10", {"party": touched(cancelled=True)}).date == NEXT_DAY


def test_the_night_before_goes_on_beside_a_day_that_has_begun() -> None:
    of = days({DAY: ["hackathon 18:00-34:00"], NEXT_DAY: ["saturday 09:00-10:00"]})
    early, late = moment(of, "2018-12-08 08:59"), moment(of, "2018-12-08 09:00")
    assert (early.date, ids(early.current), ids(early.today)) == (DAY, ["hackathon"], ["hackathon"])
    assert (late.date, ids(late.current), ids(late.today)) == (NEXT_DAY, ["hackathon", "saturday"], ["saturday"])


def test_a_room_that_is_used_on_one_day_only() -> None:
    """Its screen knows only that day."""
    west = moment(CONFERENCE, "2018-12-07 09:30", room="West")
    assert (west.date, west.phase, ids(west.slots)) == (NEXT_DAY, BEFORE, ["dinner"])
    assert moment(CONFERENCE, "2018-12-10 10:30", room="West").phase is AFTER


def test_registers_belong_to_a_date() -> None:
    of = days({DAY: ["talk 09:00-10:00"], NEXT_DAY: ["talk 09:00-10:00"]})
    registers = state({"talk": touched(cancelled=True)}, on=DAY)
    first, second = Rundown(of).at(at("08:00"), registers).slots
    assert (first.key, first.timed.cancelled) == (SlotKey(DAY, "talk"), True)
    assert (second.key, second.timed.cancelled) == (SlotKey(NEXT_DAY, "talk"), False)


class TestUndated:
    OF = programme("A 09:00-10:00", "party 22:00-24:30", "tidying 24:45-25:00", on=None, zone=None)

    @pytest.mark.parametrize(
        ("now", "date", "phase", "current", "following"),
        [
            ("2018-12-07 08:00", DAY, BEFORE, [], ["A"]),
            ("2018-12-07 09:00", DAY, LIVE, ["A"], ["party"]),
            ("2018-12-07 23:59", DAY, LIVE, ["party"], ["tidying"]),
            ("2018-12-08 00:10", DAY, LIVE, ["party"], ["tidying"]),
            ("2018-12-08 00:40", DAY, GAP, [], ["tidying"]),
            ("2018-12-08 01:00", NEXT_DAY, BEFORE, [], ["A"]),
            ("2018-12-08 09:00", NEXT_DAY, LIVE, ["A"], ["party"]),
            ("2031-02-03 09:00", date(2031, 2, 3), LIVE, ["A"], ["party"]),
        ],
    )
    def test_it_runs_on_any_day(
        self, now: str, date: date, phase: Phase, current: list[str], following: list[str]
    ) -> None:
        one = moment(self.OF, now)
        assert (one.date, one.phase, ids(one.current), ids(one.following)) == (date, phase, current, following)

    def test_it_knows_one_day_at_a_time(self) -> None:
        assert [placed.key.date for placed in moment(self.OF, "2018-12-08 00:10").slots] == [DAY] * 3

    def test_its_registers_are_of_one_day(self) -> None:
        registers = {"A": touched(cancelled=True)}
        assert ids(moment(self.OF, "2018-12-07 08:00", registers).following) == ["party"]
        assert ids(moment(self.OF, "2018-12-08 08:00", registers).following) == ["A"]

    def test_a_morning_that_has_begun_ends_the_night_before(self) -> None:
        of = programme("early 00:00-01:00", "late 23:00-24:30", on=None, zone=None)
        one = moment(of, "2018-12-08 00:10")
        assert (one.date, ids(one.current)) == (NEXT_DAY, ["early"])

    def test_it_can_be_placed_for_good(self) -> None:
        placed = self.OF.on(NEXT_DAY)
        assert [day.date for day in placed.days] == [NEXT_DAY]
        assert placed.on(DAY) == placed
        assert moment(placed, "2018-12-07 09:30").phase is BEFORE

    def test_a_kiosk_that_runs_for_years_answers_as_a_fresh_one_does(self) -> None:
        kept = Rundown(self.OF)
        for day in range(REMEMBERED + 10):
            now = at("09:30") + timedelta(days=day)
            assert kept.at(now, {}) == Rundown(self.OF).at(now, {})
        assert len(kept._lanes) < REMEMBERED


class TestZones:
    def test_the_events_own_zone_counts_wherever_it_is_asked_from(self) -> None:
        of = programme("A 09:00-10:00", zone=TORONTO)
        for zone in (TORONTO, BERLIN, UTC, timezone(timedelta(hours=-5))):
            now = at("09:30").astimezone(zone)
            one = moment(of, now)
            assert (one.zone, one.now, ids(one.current), one.date) == (TORONTO, now, ["A"], DAY)

    def test_without_one_the_zone_of_the_clock_counts(self) -> None:
        of = programme("A 09:00-10:00", zone=None)
        assert moment(of, at("09:30", BERLIN)).phase is LIVE
        assert moment(of, at("09:30", BERLIN).astimezone(UTC)).phase is BEFORE
        assert moment(of, at("09:30", BERLIN)).zone == BERLIN

    def test_the_date_is_that_of_the_events_zone(self) -> None:
        of = programme("A 09:00-10:00", on=None, zone=TORONTO)
        assert moment(of, at("2018-12-08 02:00", BERLIN)).date == DAY


def planned(line: str, on: date, zone: object = BERLIN) -> tuple[str, str, timedelta]:
    """Return a slot's start and end in UTC, and how long it is."""
    one = place(slot(line), on, zone)  # type: ignore[arg-type]
    return f"{one.start:%H:%M}", f"{one.end:%H:%M}", one.end - one.start


SPRING, AUTUMN = date(2024, 3, 31), date(2024, 10, 27)
TORONTO_SPRING, TORONTO_AUTUMN = date(2024, 3, 10), date(2024, 11, 3)


@pytest.mark.parametrize(
    ("line", "on", "zone", "start", "end", "minutes"),
    [
        pytest.param("A 01:30-03:30", SPRING, BERLIN, "00:30", "01:30", 60, id="across the hour that is skipped"),
        pytest.param("A 02:30-04:00", SPRING, BERLIN, "01:30", "02:00", 30, id="from a time that is skipped"),
        pytest.param("A 01:30-02:30", SPRING, BERLIN, "00:30", "01:30", 60, id="to a time that is skipped"),
        pytest.param("A 02:30-03:15", SPRING, BERLIN, "01:30", "01:30", 0, id="never of a negative length"),
        pytest.param("A 09:00-09:30", SPRING, BERLIN, "07:00", "07:30", 30, id="in summer time after it"),
        pytest.param("A 01:30-03:30", AUTUMN, BERLIN, "23:30", "02:30", 180, id="across the hour that is repeated"),
        pytest.param("A 02:30-03:30", AUTUMN, BERLIN, "00:30", "02:30", 120, id="a repeated time is the first of both"),
        pytest.param("A 09:00-09:30", AUTUMN, BERLIN, "08:00", "08:30", 30, id="in winter time after it"),
        pytest.param(
            "A 23:00-27:30", date(2024, 3, 30), BERLIN, "22:00", "01:30", 210, id="a night that is an hour shorter"
        ),
        pytest.param("A 01:30-03:30", TORONTO_SPRING, TORONTO, "06:30", "07:30", 60, id="Toronto, skipped"),
        pytest.param("A 00:30-02:30", TORONTO_AUTUMN, TORONTO, "04:30", "07:30", 180, id="Toronto, repeated"),
    ],
)
def test_when_the_clocks_change(line: str, on: date, zone: object, start: str, end: str, minutes: int) -> None:
    assert planned(line, on, zone) == (start, end, timedelta(minutes=minutes))


def test_a_repeated_hour_passes_twice() -> None:
    of = programme("A 01:30-03:30", "B 03:30-04:00", on=AUTUMN, zone=BERLIN)
    seen = [(ids(moment(of, datetime(2024, 10, 27, 2, 30, tzinfo=BERLIN, fold=fold)).current), fold) for fold in (0, 1)]
    assert seen == [(["A"], 0), (["A"], 1)]
    assert ids(moment(of, datetime(2024, 10, 27, 3, 30, tzinfo=BERLIN)).current) == ["B"]


def test_a_delay_is_of_true_minutes_when_the_clocks_change() -> None:
    of = programme("A 01:00-01:50", "B 01:50-03:10", on=SPRING, zone=BERLIN)
    key = SlotKey(SPRING, "A")
    late = Rundown(of).at(datetime(2024, 3, 31, 1, 0, tzinfo=BERLIN), {key: touched(added=20)}).slots[1]
    assert late.timed.start.astimezone(BERLIN).strftime("%H:%M") == "03:10"


def test_the_day_at_hand_on_a_day_of_23_hours() -> None:
    of = programme("A 09:00-10:00", on=None, zone=BERLIN)
    assert moment(of, datetime(2024, 3, 31, 0, 0, tzinfo=BERLIN)).date == SPRING
    assert moment(of, datetime(2024, 3, 31, 23, 59, tzinfo=BERLIN)).date == SPRING


@pytest.mark.parametrize(
    ("text", "said"), [("09:10", "09:10"), ("24:30", "00:30 (+1)"), ("48:00", "00:00 (+2)"), ("00:00", "00:00")]
)
def test_a_wall_time_says_how_many_midnights_it_is_past(text: str, said: str) -> None:
    assert str(wall(text)) == said


def test_a_hold_that_was_forgotten_ends_with_its_day() -> None:
    two_days = Rundown(days({DAY: ["talk 09:00-10:00", "party 20:00-22:00"], NEXT_DAY: ["welcome 09:00-10:00"]}))
    held = state({"party": touched(held="21:00")})
    night, morning = at("2018-12-08 02:00"), at("2018-12-08 09:30")
    assert ids(two_days.at(night, held).current) == ["party"], "until the new day begins somebody may release it"
    assert ids(two_days.at(morning, held).current) == ["welcome"]
