"""How times, countdowns, delays and names are said."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.rundown import wording
from kiosk.rundown.cards import CardKind
from kiosk.rundown.programme import Kind, Person, Session

from .programmes import BERLIN, at, people

NOW = at("2018-12-07 09:00")


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3600, "now"),
        (-0.001, "now"),
        (0, "now"),
        (0.001, "0:01"),
        (1, "0:01"),
        (1.001, "0:02"),
        (9, "0:09"),
        (59, "0:59"),
        (60, "1:00"),
        (61, "1:01"),
        (599, "9:59"),
        (599.5, "in 10 min"),
        (600, "in 10 min"),
        (601, "in 11 min"),
        (660, "in 11 min"),
        (720, "in 12 min"),
        (3540, "in 59 min"),
        (3541, "in 1 h"),
        (3600, "in 1 h"),
        (3601, "in 1 h 01"),
        (4800, "in 1 h 20"),
        (7200, "in 2 h"),
        (24 * 3600 - 1, "in 24 h"),
        (24 * 3600, "in 1 day"),
        (38 * 3600, "in 1 day"),
        (39 * 3600, "in 2 days"),
        (72 * 3600, "in 3 days"),
    ],
)
def test_countdown(seconds: float, text: str) -> None:
    assert wording.countdown(NOW + timedelta(seconds=seconds), NOW) == text


@pytest.mark.parametrize(
    ("seconds", "figure", "unit"),
    [
        (0, "now", ""),
        (599, "9:59", ""),
        (600, "10", "min"),
        (3600, "1", "h"),
        (4800, "1 h 20", ""),
        (24 * 3600, "1", "day"),
        (72 * 3600, "3", "days"),
    ],
)
def test_a_countdown_as_a_figure_and_its_unit(seconds: float, figure: str, unit: str) -> None:
    assert wording.figure(NOW + timedelta(seconds=seconds), NOW) == (figure, unit)


@pytest.mark.parametrize(
    ("now", "target", "text"),
    [
        pytest.param("2018-12-07 22:00", "2018-12-09 09:00", "in 2 days", id="by the calendar, not by 24 hours"),
        pytest.param("2018-12-07 01:00", "2018-12-08 23:00", "in 1 day", id="tomorrow, late"),
        pytest.param("2018-12-07 22:00", "2018-12-08 09:00", "in 11 h", id="under a day it is hours"),
    ],
)
def test_countdown_over_days(now: str, target: str, text: str) -> None:
    assert wording.countdown(at(target), at(now)) == text


@pytest.mark.parametrize(
    ("now", "target", "text"),
    [
        pytest.param("2024-03-31 01:55", "2024-03-31 03:00", "5:00", id="the hour that is skipped does not count"),
        pytest.param("2024-10-27 01:50", "2024-10-27 03:10", "in 2 h 20", id="the one that is repeated counts twice"),
        pytest.param("2024-10-27 00:00", "2024-10-27 23:30", "in 1 day", id="24 h 30 on one date are a day"),
        pytest.param("2024-03-30 09:00", "2024-03-31 09:00", "in 23 h", id="a night that is an hour shorter"),
    ],
)
def test_countdown_when_the_clocks_change(now: str, target: str, text: str) -> None:
    assert wording.countdown(at(target, BERLIN), at(now, BERLIN)) == text


@pytest.mark.parametrize(
    ("seconds", "left"), [(-5, 0), (0, 0), (0.0001, 1), (1, 1), (1.5, 2), (59.999, 60), (86400, 86400)]
)
def test_seconds_until(seconds: float, left: int) -> None:
    assert wording.seconds_until(NOW + timedelta(seconds=seconds), NOW) == left


def test_clock_and_time_range() -> None:
    assert wording.clock(at("09:05:59")) == "09:05"
    assert wording.clock(at("00:00")) == "00:00"
    assert wording.time_range(at("09:10"), at("09:40")) == "09:10–09:40"
    assert wording.time_range(at("23:00"), at("2018-12-08 01:30")) == "23:00–01:30"
    assert wording.held_since(at("09:10")) == "since 09:10"


@pytest.mark.parametrize(
    ("seconds", "said", "signed"),
    [
        (0, "", "+0"),
        (1, "delayed 1 min", "+1"),
        (60, "delayed 1 min", "+1"),
        (61, "delayed 2 min", "+2"),
        (600, "delayed 10 min", "+10"),
        (5400, "delayed 90 min", "+90"),
        (-1, "1 min early", "−1"),
        (-300, "5 min early", "−5"),
        (-301, "6 min early", "−6"),
    ],
)
def test_delay(seconds: int, said: str, signed: str) -> None:
    late = timedelta(seconds=seconds)
    assert wording.delay(late) == said
    assert wording.signed(wording.minutes(late)) == signed


@pytest.mark.parametrize(
    ("words", "said"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C"), (["A", "", "C"], "A,  and C")],
)
def test_join(words: list[str], said: str) -> None:
    assert wording.join(words) == said


@pytest.mark.parametrize(
    ("persons", "said"),
    [
        pytest.param((), "", id="nobody"),
        pytest.param(people("Sarah Bird"), "Sarah Bird", id="one, from nowhere"),
        pytest.param(people("Aish Fenton, Netflix"), "Aish Fenton, Netflix", id="one"),
        pytest.param(
            people("Daniel Kang, Stanford University", "Deepti Raghavan, Stanford University"),
            "Daniel Kang and Deepti Raghavan, Stanford University",
            id="two from one place",
        ),
        pytest.param(people("A, X", "B, Y", "C, X"), "A and C, X; B, Y", id="three from two places"),
        pytest.param(people("A, X", "B"), "A, X; B", id="one from nowhere beside one from somewhere"),
        pytest.param(
            people("Robert Nishihara, University of California, Berkeley"),
            "Robert Nishihara, University of California, Berkeley",
            id="a place with a comma",
        ),
    ],
)
def test_people(persons: tuple[Person, ...], said: str) -> None:
    assert wording.people(persons) == said


@pytest.mark.parametrize(
    ("persons", "said"),
    [
        pytest.param((), "", id="nobody"),
        pytest.param(people("Daniel Kang, Stanford University"), "Daniel Kang", id="one"),
        pytest.param(people("Daniel Kang", "B"), "Daniel Kang and 1 other", id="two"),
        pytest.param(people("Daniel Kang", *"BCDEF"), "Daniel Kang and 5 others", id="six"),
    ],
)
def test_people_in_short(persons: tuple[Person, ...], said: str) -> None:
    assert wording.people_in_short(persons) == said


@pytest.mark.parametrize(
    ("of", "title", "chairs"),
    [
        pytest.param(None, "", "", id="no session"),
        pytest.param(Session("Posters"), "Posters", "", id="only a title"),
        pytest.param(Session("", "5"), "Session 5", "", id="only a number"),
        pytest.param(Session(""), "", "", id="nothing"),
        pytest.param(
            Session("Large-scale ML", "3", people("Joseph Gonzalez, Berkeley")),
            "Session 3: Large-scale ML",
            "Chair: Joseph Gonzalez",
            id="one chair",
        ),
        pytest.param(Session("X", "3", people("A", "B, Y")), "Session 3: X", "Chairs: A and B", id="two chairs"),
    ],
)
def test_session(of: Session | None, title: str, chairs: str) -> None:
    assert (wording.session(of), wording.chairs(of)) == (title, chairs)


@pytest.mark.parametrize(
    ("sponsors", "said"),
    [
        ((), ""),
        (("Facebook",), "Lunch is sponsored by Facebook."),
        (("Facebook", "Microsoft"), "Lunch is sponsored by Facebook and Microsoft."),
    ],
)
def test_lunch_notice(sponsors: tuple[str, ...], said: str) -> None:
    assert wording.lunch_notice(sponsors) == said


@pytest.mark.parametrize(
    ("target", "day", "said"),
    [
        ("2018-12-07 23:59", "today", "at 23:59"),
        ("2018-12-08 00:00", "tomorrow", "tomorrow at 00:00"),
        ("2018-12-09 09:00", "Sunday 9 December", "Sunday 9 December at 09:00"),
        ("2019-01-01 09:00", "Tuesday 1 January", "Tuesday 1 January at 09:00"),
        ("2018-12-06 09:00", "Thursday 6 December", "Thursday 6 December at 09:00"),
    ],
)
def test_dates_ahead(target: str, day: str, said: str) -> None:
    assert wording.date_ahead(at(target), NOW) == day
    assert wording.at(at(target), NOW) == said
    assert wording.at(at(target)) == f"at {wording.clock(at(target))}"


def test_a_date_ahead_is_seen_in_the_zone_of_the_target() -> None:
    now = at("2018-12-07 23:00", BERLIN)
    assert wording.date_ahead(at("2018-12-07 23:30"), now) == "today"
    assert wording.date_ahead(at("2018-12-08 00:30", BERLIN), now) == "tomorrow"


def test_the_small_words() -> None:
    assert wording.label(wording.STARTS, ticking=True) == "Starts in"
    assert wording.label(wording.STARTS, ticking=False) == "Starts"
    assert wording.then("Keras") == "Then Keras"
    assert wording.changed_at(at("09:35")) == "Times changed at 09:35"
    assert wording.each([("East", "A"), ("", "B")]) == "East: A\nB"


@pytest.mark.parametrize(
    ("slots", "told", "each"),
    [
        ([("East", "A"), ("West", "B")], "2 in parallel: East, West", "East: A\nWest: B"),
        ([("", "A"), ("", "B")], "2 in parallel", "A\nB"),
        ([("Room 5", "A"), ("Room 5", "B")], "2 in parallel: Room\xa05", "Room\xa05: A\nRoom\xa05: B"),
        ([("East of " * 20, "A")], "1 in parallel", f"{'East of ' * 20}: A"),
    ],
    ids=["rooms and titles", "no rooms", "one room", "long rooms"],
)
def test_nobody_is_sent_to_the_wrong_one_of_several(slots: list[tuple[str, str]], told: str, each: str) -> None:
    assert (wording.side_by_side(slots), wording.each(slots)) == (told, each)


@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("2018-12-08 09:00", "Tomorrow from 09:00"),
        ("2018-12-07 23:00", "Today from 23:00"),
        ("2018-12-14 09:00", "Friday 14 December from 09:00"),
    ],
)
def test_what_a_day_that_is_over_goes_on_with(then: str, told: str) -> None:
    assert wording.goes_on(at(then), at("18:00")) == told


def test_every_kind_of_slot_and_of_card_has_its_word() -> None:
    assert set(wording.KINDS) == set(Kind)
    assert set(wording.CARDS) == set(CardKind)


def test_what_the_board_says_of_times_and_pages() -> None:
    said = wording.until(at("11:05")), wording.starting(at("15:00")), wording.page(2, 5)
    assert said == ("until 11:05", "from 15:00", "2 of 5")


def test_what_waits_says_what_for() -> None:
    assert wording.waits_for("Keynote") == "waits for “Keynote”"
    assert wording.waits_for("") == "waits for what is on hold"
