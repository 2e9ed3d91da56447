"""Instants and lengths as other programs export them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats.instants import clock, instant, later, length
from kiosk.formats.problems import SlipError

BERLIN = ZoneInfo("Europe/Berlin")
NAIVE = datetime.fromisoformat("2019-12-27T11:00")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2019-12-27T11:00:00+00:00", datetime(2019, 12, 27, 11, tzinfo=UTC)),
        (" 20191227T110000Z ", datetime(2019, 12, 27, 11, tzinfo=UTC)),
        ("2019-12-27 11:00", NAIVE),
        ("2019-12-27", NAIVE.replace(hour=0)),
    ],
)
def test_instants(text: str, found: datetime) -> None:
    assert instant(text) == found


@pytest.mark.parametrize("text", ["9:30", "09:30:00", "9.30", "9:30 am", "09:30:59"])
def test_times_of_day(text: str) -> None:
    assert clock(text) == time(9, 30)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("0:05", 5),
        ("00:30", 30),
        ("55:23", 55 * 60 + 23),
        ("00:30:00", 30),
        ("0:45:00", 45),
        ("01:30:00", 90),
        ("1:02:30", 24 * 60 + 150),
        ("2:45:00", 165),
        ("PT45M", 45),
        ("P1DT2H", 26 * 60),
        ("PT1H30M", 90),
        ("45", 45),
        ("45 min", 45),
        ("1 h 30 min", 90),
        ("0", 0),
    ],
)
def test_lengths(text: str, minutes: int) -> None:
    assert length(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("parse", "text"),
    [
        (instant, "tomorrow"),
        (instant, "2019-13-01"),
        (instant, "0001-01-01T00:00:00+00:00"),
        (clock, "25:00"),
        (clock, "noon"),
        (clock, ""),
        (length, "long"),
        (length, "P"),
        (length, "PT"),
        (length, "-30"),
    ],
)
def test_what_cannot_be_meant(parse: Callable[[str], object], text: str) -> None:
    with pytest.raises(SlipError) as slip:
        parse(text)
    assert slip.value.what
    assert slip.value.remedy


def test_later_is_by_what_really_passes() -> None:
    before = datetime(2019, 10, 27, 1, 30, tzinfo=BERLIN)
    assert later(before, timedelta(hours=2)).strftime("%H:%M %z") == "02:30 +0100"
    assert later(NAIVE, timedelta(hours=2)) == NAIVE.replace(hour=13)
