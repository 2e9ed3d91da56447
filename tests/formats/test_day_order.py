"""Whether 5/3 is in March or in May, and of which year: what the file says, what is guessed, and that it is said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats import door
from kiosk.formats.day_order import near
from kiosk.formats.items import Known
from kiosk.formats.problems import Reading

NOVEMBER = datetime(2026, 11, 22, tzinfo=UTC)
BERLIN, CHICAGO, TORONTO, BOGOTA = map(
    ZoneInfo, ("Europe/Berlin", "America/Chicago", "America/Toronto", "America/Bogota")
)


def known(zone: ZoneInfo | None = None, on: str = "", local: ZoneInfo | None = None) -> Known:
    return Known(zone=zone, date=date.fromisoformat(on) if on else None, local=local or UTC, around=NOVEMBER)


def table(*dates: str) -> str:
    return "Title,Date,Start,End\n" + "".join(f'"Talk",{day},09:00,10:00\n' for day in dates)


def page(*dates: str) -> str:
    return "# My fair\n\n" + "".join(f"## {day}\n\n- 09:00-10:00 Opening\n\n" for day in dates)


def read(text: str, about: Known) -> Reading:
    return door.parse(text.encode(), "f", about)


def days(reading: Reading) -> list[str]:
    assert reading.programme is not None
    return [str(day.date) for day in reading.programme.days]


def doubts(reading: Reading) -> list[str]:
    return [str(one) for one in reading.problems if " can be " in one.what or "no year" in one.what]


@pytest.mark.parametrize("form", [table, page])
@pytest.mark.parametrize(
    ("written", "about", "meant"),
    [
        (["25/03/2027"], known(), ["2027-03-25"]),
        (["03/25/2027"], known(), ["2027-03-25"]),
        (["05/03/2027", "25/03/2027"], known(CHICAGO), ["2027-03-05", "2027-03-25"]),
        (["05/03/2027", "05/25/2027"], known(BERLIN), ["2027-05-03", "2027-05-25"]),
        (["05/05/2027"], known(), ["2027-05-05"]),
        (["Fri 05/03/2027"], known(CHICAGO), ["2027-03-05"]),
        (["Monday 05/03/2027"], known(BERLIN), ["2027-05-03"]),
        (["2027/03/05"], known(BERLIN), ["2027-03-05"]),
        (["2027-03-05"], known(CHICAGO), ["2027-03-05"]),
        (["5.3.2027"], known(CHICAGO), ["2027-03-05"]),
        (["05/03/2027", "06/03/2027"], known(on="2027-05-03"), ["2027-05-03", "2027-06-03"]),
    ],
)
def test_what_the_file_or_the_asker_says(form, written: list[str], about: Known, meant: list[str]) -> None:
    reading = read(form(*written), about)
    assert days(reading) == meant
    assert doubts(reading) == []
    assert not any(guess.key == "date" for guess in reading.guesses)


@pytest.mark.parametrize(
    ("written", "about", "meant", "why"),
    [
        (["05/03/2027", "06/03/2027"], known(CHICAGO), ["2027-03-05", "2027-03-06"], "the days are near each other"),
        (["05/03/2027", "05/04/2027"], known(BERLIN), ["2027-05-03", "2027-05-04"], "the days are near each other"),
        (["05/03/2027", "6 March 2027"], known(CHICAGO), ["2027-03-05", "2027-03-06"], "the days are near each other"),
        (["05/03/2027"], known(BERLIN), ["2027-03-05"], "people write where the clocks are"),
        (["05/03/2027"], known(CHICAGO), ["2027-05-03"], "people write where the clocks are"),
        (["05/03/2027"], known(TORONTO), ["2027-05-03"], "people write where the clocks are"),
        (["05/03/2027"], known(BOGOTA), ["2027-03-05"], "people write where the clocks are"),
        (["05/03/2027"], known(local=CHICAGO), ["2027-05-03"], "people write where the clocks are"),
        (["10/12/2026"], known(), ["2026-12-10"], "the other is past"),
        (["12/10/2026"], known(), ["2026-12-10"], "the other is past"),
        (["05/03/2027"], known(), ["2027-03-05"], "in most countries"),
    ],
)
@pytest.mark.parametrize("form", [table, page])
def test_what_is_guessed_and_said_once(form, written: list[str], about: Known, meant: list[str], why: str) -> None:
    reading = read(form(*written), about)
    assert days(reading) == meant
    (doubt,) = doubts(reading)
    assert f"'{written[0]}' can be " in doubt
    assert why in doubt
    assert doubt.endswith(f"write it as {meant[0]}, or say the first day, as in --date {meant[0]}")
    assert doubt.startswith(f"f:{2 if form is table else 3}: warning: ")
    assert [guess.key for guess in reading.guesses if not guess.slot and guess.key == "date"] == ["date"]


def test_both_readings_are_named() -> None:
    (doubt,) = doubts(read(table("05/03/2027"), known(BERLIN)))
    assert "'05/03/2027' can be 5 March or 3 May: 5 March is taken, as people write where the clocks are" in doubt


def test_a_weekday_in_another_column() -> None:
    text = "Title,Day,Date,Start,End\nTalk,Friday,05/03/2027,09:00,10:00\n"
    assert (days(read(text, known(CHICAGO))), doubts(read(text, known(CHICAGO)))) == (["2027-03-05"], [])


@pytest.mark.parametrize(
    ("cell", "about", "meant"),
    [
        ("12/7/2027 9:00 AM", known(), "2027-12-07"),
        ("12/7/2027 9:00 AM", known(BERLIN), "2027-12-07"),
        ("12/7/2027 9:00 AM", known(ZoneInfo("Australia/Sydney")), "2027-07-12"),
        ("12/7/2027 9:00", known(BERLIN), "2027-07-12"),
        ("5-3-2027 9:00", known(BERLIN), "2027-03-05"),
        ("5/3/27 9:00", known(BERLIN), "2027-03-05"),
    ],
)
def test_a_date_beside_its_time(cell: str, about: Known, meant: str) -> None:
    reading = read(f"Title,Start\nTalk,{cell}\n", about)
    assert days(reading) == [meant]
    assert len(doubts(reading)) == 1


@pytest.mark.parametrize(
    ("month", "day", "weekday", "beside", "meant"),
    [
        (3, 5, -1, None, "2027-03-05"),
        (9, 1, -1, None, "2026-09-01"),
        (8, 1, -1, None, "2027-08-01"),
        (11, 22, -1, None, "2026-11-22"),
        (3, 5, 4, None, "2027-03-05"),
        (3, 5, 3, None, "2026-03-05"),
        (8, 21, -1, date(2026, 8, 23), "2026-08-21"),
        (2, 29, -1, None, "2028-02-29"),
    ],
)
def test_the_nearest_year(month: int, day: int, weekday: int, beside: date | None, meant: str) -> None:
    assert str(near(month, day, NOVEMBER.date(), weekday, beside)) == meant


@pytest.mark.parametrize("form", [table, page])
@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (["March 5"], ["2027-03-05"]),
        (["Fri 5 Mar"], ["2027-03-05"]),
        (["5 March", "6 March"], ["2027-03-05", "2027-03-06"]),
        (["21 August", "23 August"], ["2027-08-21", "2027-08-23"]),
        (["September 1"], ["2026-09-01"]),
    ],
)
def test_a_year_that_is_missing_is_guessed_and_said_once(form, written: list[str], meant: list[str]) -> None:
    reading = read(form(*written), known(BERLIN))
    assert days(reading) == meant
    (doubt,) = doubts(reading)
    assert f"'{written[0].removeprefix('Fri ')}' has no year: {meant[0]} is taken" in doubt.replace("Fri ", "")
    assert [guess.what for guess in reading.guesses if guess.key == "date"] == ["no year is written"]


@pytest.mark.parametrize("form", [table, page])
def test_the_date_that_is_asked_for_has_the_year(form) -> None:
    reading = read(form("March 5", "March 6"), known(BERLIN, on="2024-03-05"))
    assert (days(reading), doubts(reading)) == (["2024-03-05", "2024-03-06"], [])
