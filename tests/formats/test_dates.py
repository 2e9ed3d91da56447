"""Dates and time zones."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.formats.dates import day, timezone
from kiosk.formats.problems import SlipError


def test_a_date_is_year_month_day() -> None:
    assert day("2018-12-07") == date(2018, 12, 7)
    assert day("2020-02-29") == date(2020, 2, 29)


@pytest.mark.parametrize(
    "written",
    [
        "2018/12/07",
        "2018-12-7",
        "2018.12.7",
        "7.12.2018",
        "07. 12. 2018",
        "December 7, 2018",
        "7 Dec 2018",
        "Friday, 7th December 2018",
        "2018-12-07T09:00:00Z",
    ],
)
def test_another_form_is_refused_with_the_date_that_is_meant(written: str) -> None:
    with pytest.raises(SlipError) as slip:
        day(written)
    assert slip.value.remedy == "write it as 2018-12-07"


@pytest.mark.parametrize(
    ("written", "meant"), [("13/07/2018", "2018-07-13"), ("07/13/2018", "2018-07-13"), ("7/7/2018", "2018-07-07")]
)
def test_a_date_with_slashes_is_guessed_where_it_can_mean_one_day_only(written: str, meant: str) -> None:
    with pytest.raises(SlipError, match=meant):
        day(written)


@pytest.mark.parametrize("written", ["12/07/2018", "7-12-2018", "tomorrow", "20181207", "99/99/2018", "Fri", "May 1"])
def test_nothing_is_guessed_where_two_days_can_be_meant_or_none(written: str) -> None:
    with pytest.raises(SlipError) as slip:
        day(written)
    assert slip.value.remedy == "write year, month and day, as in 2018-12-07"


@pytest.mark.parametrize(
    ("written", "what"),
    [
        ("2018-02-30", "there is no '2018-02-30' in the calendar"),
        ("2018-13-01", "there is no '2018-13-01' in the calendar"),
        ("0001-01-01", "the year of '0001-01-01' cannot be meant"),
        ("9999-12-31", "the year of '9999-12-31' cannot be meant"),
    ],
)
def test_an_impossible_date_is_told(written: str, what: str) -> None:
    with pytest.raises(SlipError) as slip:
        day(written)
    assert slip.value.what == what


@pytest.mark.parametrize("name", ["America/Toronto", "Europe/Berlin", "UTC", "Etc/UTC", "Asia/Kolkata"])
def test_a_place_is_a_time_zone(name: str) -> None:
    assert timezone(name).key == name


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("america/toronto", "did you mean America/Toronto?"),
        ("Toronto", "did you mean America/Toronto?"),
        ("New York", "did you mean America/New_York?"),
        ("Europe/Berln", "did you mean Europe/Berlin?"),
        ("../../etc/passwd", "write it as continent and city, as in America/Toronto"),
        ("Europe", "write it as continent and city, as in America/Toronto"),
        ("Nowhere", "write it as continent and city, as in America/Toronto"),
        ("EST", "name a place, as in America/New_York"),
        ("cest", "name a place, as in Europe/Berlin"),
        ("PST8PDT", "name a place, as in America/Los_Angeles"),
        ("+02:00", "name a place, as in America/Toronto"),
        ("UTC-5", "name a place, as in America/Toronto"),
        ("Etc/GMT+5", "name a place, as in America/Toronto"),
    ],
)
def test_what_is_no_place_is_refused_with_one(written: str, remedy: str) -> None:
    with pytest.raises(SlipError) as slip:
        timezone(written)
    assert slip.value.remedy == remedy
