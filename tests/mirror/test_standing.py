"""What is said of the kept copy: its age, why there is no newer one, in other languages, too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from kiosk.mirror.address import Address
from kiosk.mirror.decision import Note, Version
from kiosk.mirror.standing import Standing, age

THEN = datetime(2018, 12, 7, 9, 12, tzinfo=UTC)
KEPT = Version("kept", THEN - timedelta(hours=1), 40)
HOST = "conference.example"
ADDRESS = Address.of(f"https://{HOST}/a.xml")
DOUBT = "it has no slots"
HOUR = timedelta(hours=1)


def standing(passed: timedelta, trouble: str = "", *, aside: bool = False) -> Standing:
    other = Version("other", THEN + timedelta(minutes=3)) if aside else None
    return Standing(ADDRESS, Note(KEPT, THEN, other, DOUBT if aside else "", trouble), THEN + passed)


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=-5), ""),
        (timedelta(seconds=59), ""),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=119, seconds=59), "119 min ago"),
        (timedelta(hours=2), "2 h ago"),
        (timedelta(days=3, minutes=59), "72 h ago"),
    ],
)
def test_an_age(passed: timedelta, said: str) -> None:
    assert age(THEN, THEN + passed) == said


def test_nothing_is_remarked_while_all_is_well() -> None:
    assert list(standing(5 * HOUR).remarks(UTC)) == []


def test_a_programme_that_no_longer_comes() -> None:
    remarks = standing(2 * HOUR, f"{HOST} does not answer").remarks(UTC)
    assert list(remarks) == ["the programme is from 09:12, 2 h ago: conference.example does not answer"]


def test_times_are_those_of_the_zone_that_is_told() -> None:
    zone = timezone(timedelta(hours=1))
    just_now = standing(timedelta(seconds=5), "gone")
    assert list(just_now.remarks(zone)) == ["the programme is from 10:12: gone"]
    assert just_now.lines(zone)[0] == ("The programme of conference.example", "", "10:12")


def test_one_of_another_day_has_its_date() -> None:
    old = standing(20 * HOUR, "gone")
    assert list(old.remarks(UTC)) == ["the programme is from 2018-12-07 09:12, 20 h ago: gone"]
    assert old.lines(UTC)[0][2] == "Friday 7 December 09:12, 20 h ago"


def test_a_programme_that_is_not_shown() -> None:
    (remark,) = standing(2 * HOUR, aside=True).remarks(UTC)
    assert remark == (
        "what conference.example gives since 09:15 is not shown: it has no slots; "
        "`kiosk check https://conference.example/a.xml` tells more"
    )


@pytest.mark.parametrize(
    ("address", "typed"),
    [
        ("https://conference.example/a.xml", "https://conference.example/a.xml"),
        (
            "https://ada:secret@conference.example/a (1).xml?key=secret".replace(" ", "%20"),
            "'https://…@conference.example/a%20(1).xml?…'",
        ),
    ],
)
def test_what_can_be_accepted_is_with_the_whole_command(address: str, typed: str) -> None:
    few = Note(KEPT, THEN, Version("other", THEN, 3), "it has 3 slots")
    (remark,) = Standing(Address.of(address), few, THEN).remarks(UTC)
    assert remark.endswith(f"; `kiosk check {typed}` tells more, `kiosk check {typed} --accept` shows it")


def test_the_operators_lines() -> None:
    half_an_hour = HOUR / 2
    assert standing(half_an_hour).lines(UTC) == (("The programme of conference.example", "", "09:12, 30 min ago"),)
    assert [line[0] for line in standing(half_an_hour, "gone", aside=True).lines(UTC)] == [
        "The programme of conference.example",
        "No answer from conference.example",
        "conference.example has another programme, which is not shown",
    ]


def test_nothing_is_said_of_nothing() -> None:
    nothing = Standing(ADDRESS, Note(), THEN)
    assert (list(nothing.remarks(UTC)), nothing.lines(UTC)) == ([], ())
