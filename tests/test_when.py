"""Instants, dates and time zones as they are typed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest
from rundown.programmes import BERLIN, DAY, NEXT_DAY, TORONTO, days, programme

from kiosk.rundown.programme import Programme
from kiosk.when import parse_date, parse_instant, parse_zone, resolve

HOUR_EAST = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("12:40", time(12, 40)),
        ("9:05", time(9, 5)),
        (" 09:05 ", time(9, 5)),
        ("00:00", time(0, 0)),
        ("12:29:50", time(12, 29, 50)),
        ("9:29:50.5", time(9, 29, 50, 500_000)),
        ("12:40+01:00", time(12, 40, tzinfo=HOUR_EAST)),
        ("12:40Z", time(12, 40, tzinfo=UTC)),
        ("2018-12-07T12:40", datetime(2018, 12, 7, 12, 40)),  # noqa: DTZ001
        ("2018-12-07 9:40", datetime(2018, 12, 7, 9, 40)),  # noqa: DTZ001
        ("2018-12-07", datetime(2018, 12, 7)),  # noqa: DTZ001
        ("2018-12-07T12:40+01:00", datetime(2018, 12, 7, 12, 40, tzinfo=HOUR_EAST)),
        ("2018-12-07T12:40Z", datetime(2018, 12, 7, 12, 40, tzinfo=UTC)),
    ],
)
def test_an_instant(text: str, meant: datetime | time) -> None:
    assert parse_instant(text) == meant
    assert parse_instant(text).tzinfo == meant.tzinfo


@pytest.mark.parametrize(
    "text", ["", "noon", "25:00", "12:60", "24:30", "12", "2018", "1240", "12:4", "2018-13-01T12:00", "12:40+99:00"]
)
def test_what_is_no_instant_is_told_with_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match="is not a time; write it as 12:40, ") as told:
        parse_instant(text)
    assert str(told.value).startswith(repr(text))


@pytest.mark.parametrize("text", ["0001-01-01T00:00+14:00", "1969-12-31T23:59", "9999-12-31T23:59"])
def test_a_year_that_cannot_be_meant(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be meant; it goes from 1970 to 2100"):
        parse_instant(text)


def test_a_date() -> None:
    assert parse_date("2018-12-07") == date(2018, 12, 7)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("7.12.2018", "'7.12.2018' is not a date in the form year-month-day; write it as 2018-12-07"),
        ("2018-13-01", "there is no '2018-13-01' in the calendar; check the day and the month"),
        ("", "'' is not a date in the form year-month-day; write year, month and day, as in 2018-12-07"),
    ],
)
def test_what_is_no_date(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(told)}$"):
        parse_date(text)


def test_a_time_zone() -> None:
    assert parse_zone("Europe/Berlin") == BERLIN


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Europe/Berln", "there is no time zone 'Europe/Berln'; did you mean Europe/Berlin?"),
        ("toronto", "there is no time zone 'toronto'; did you mean America/Toronto?"),
        ("EST", "'EST' does not say which place's clocks are meant; name a place, as in America/New_York"),
        ("+01:00", "'+01:00' is an offset, not a time zone; name a place, as in America/Toronto"),
        (
            "../etc/passwd",
            "there is no time zone '../etc/passwd'; write it as continent and city, as in America/Toronto",
        ),
    ],
)
def test_what_is_no_time_zone(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(told)}$"):
        parse_zone(text)


TODAY = date(2026, 5, 1)
ANY_DAY = programme("A 09:00-09:30", on=None, zone=None)
IN_TORONTO = programme("A 09:00-09:30", on=None, zone=TORONTO)
TWO_DAYS = days({NEXT_DAY: ["B 09:00-09:30"], DAY: ["A 09:00-09:30"]})


@pytest.mark.parametrize(
    ("at", "of", "today", "meant"),
    [
        pytest.param("12:40", ANY_DAY, TODAY, "2026-05-01T12:40:00+02:00", id="any day: today, by the machine's clock"),
        pytest.param(
            "12:40", IN_TORONTO, TODAY, "2026-05-01T12:40:00-04:00", id="any day: today, by the event's clock"
        ),
        pytest.param("12:40", TWO_DAYS, TODAY, "2018-12-07T12:40:00-05:00", id="its first day"),
        pytest.param("12:40", TWO_DAYS, NEXT_DAY, "2018-12-08T12:40:00-05:00", id="today, which is one of its days"),
        pytest.param("12:40+09:00", TWO_DAYS, DAY, "2018-12-07T12:40:00+09:00", id="a time of day keeps its offset"),
        pytest.param("2018-07-01T12:40", TWO_DAYS, TODAY, "2018-07-01T12:40:00-04:00", id="naive: in the event's zone"),
        pytest.param(
            "2018-07-01T12:40", ANY_DAY, TODAY, "2018-07-01T12:40:00+02:00", id="naive: in the machine's zone"
        ),
        pytest.param("2018-07-01T12:40+09:00", TWO_DAYS, TODAY, "2018-07-01T12:40:00+09:00", id="an offset is kept"),
    ],
)
def test_which_instant_is_meant(at: str, of: Programme, today: date, meant: str) -> None:
    assert resolve(parse_instant(at), of, BERLIN, today).isoformat() == meant


@pytest.mark.parametrize("of", [ANY_DAY, TWO_DAYS], ids=["any day", "two days"])
def test_a_time_of_day_is_that_of_the_date_that_is_given(of: Programme) -> None:
    assert resolve(parse_instant("12:40"), of, BERLIN, TODAY, NEXT_DAY).date() == NEXT_DAY
