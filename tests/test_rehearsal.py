"""A day gone through before it comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from rundown.programmes import BERLIN, DAY, NEXT_DAY, TORONTO, WORKSHOP, slot
from rundown.strategies import programmes, quick

from kiosk import answers
from kiosk.moments import Face
from kiosk.rehearsal import AROUND, Notes, cuts, frames, notes, passages, stretches
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Day, Display, Event, Kind, Night, Programme, Project, Sponsor

NOON = datetime(2018, 12, 7, 12, tzinfo=UTC)
LOBBY = Face("", NOON)


def programme(*lines: str, zone: tzinfo | None = TORONTO, on: date | None = DAY, **more) -> Programme:
    return Programme(Event("Fair", zone), (Day(tuple(slot(line) for line in lines), on),), **more)


def noted(of: Programme, screen: Face = LOBBY) -> list[Notes]:
    rundown = Rundown(of)
    return [notes(rundown, one, screen, passages(frames(rundown, one, screen))) for one in stretches(rundown, screen)]


def told(at: datetime) -> str:
    return f"{at:%d %H:%M}"


# What is gone through


@pytest.mark.parametrize(
    ("of", "wanted"),
    [
        (programme("a 09:00-10:00", "b 10:00-17:00"), [("07 13:50", "07 22:10")]),
        (programme("a 09:00-10:00", on=None, zone=None), [("07 08:50", "07 10:10")]),
        (programme("a 22:00-26:30"), [("08 02:50", "08 07:40")]),
        (programme("a 09:00-09:00"), []),
        (Programme(Event("Fair")), []),
    ],
)
def test_a_day_is_gone_through_from_before_its_first_slot_until_after_its_last(of: Programme, wanted: list) -> None:
    assert [(told(one.start), told(one.end)) for one in stretches(Rundown(of), LOBBY)] == wanted


def test_days_that_meet_are_gone_through_once() -> None:
    party, early = Day((slot("party 20:00-28:55"),), DAY), Day((slot("early 05:00-06:00"),), NEXT_DAY)
    both = Programme(Event("Fair", UTC), (party, early))
    found = stretches(Rundown(both), LOBBY)
    assert [(told(one.start), told(one.end)) for one in found] == [("07 19:50", "08 05:05"), ("08 05:05", "08 06:10")]
    assert cuts(found) == ()


def test_a_day_within_another_is_not_gone_through_again() -> None:
    camp, within = Day((slot("camp 09:00-47:00"),), DAY), Day((slot("talk 10:00-11:00"),), NEXT_DAY)
    assert [one.date for one in stretches(Rundown(Programme(Event("Fair", UTC), (camp, within))), LOBBY)] == [DAY]


def test_the_nights_between_are_cut() -> None:
    two = Programme(Event("Fair", UTC), (Day((slot("a 09:00-10:00"),), DAY), Day((slot("b 09:00-10:00"),), NEXT_DAY)))
    [(begins, ends)] = cuts(stretches(Rundown(two), LOBBY))
    assert (told(begins), told(ends)) == ("07 10:10", "08 08:50")


def test_every_turn_of_a_project_is_looked_at() -> None:
    show = slot("show 09:00-09:10", kind=Kind.SHOWCASE, projects=tuple(Project(name, name) for name in "abc"))
    rundown = Rundown(Programme(Event("Fair", UTC), (Day((show,), DAY),)))
    [one] = stretches(rundown, LOBBY)
    said = passages(frames(rundown, one, LOBBY))
    assert [told(each.start)[3:] for each in said] == ["08:50", "09:00", "09:03", "09:06", "09:09", "09:10"]


@pytest.mark.parametrize("zone", [BERLIN, TORONTO, ZoneInfo("Australia/Lord_Howe")])
def test_a_day_on_which_clocks_change_is_as_long_as_it_is(zone: ZoneInfo) -> None:
    for on in (date(2018, 3, 25), date(2018, 10, 28), date(2018, 11, 4), date(2018, 10, 7)):
        rundown = Rundown(programme("night 00:30-05:00", zone=zone, on=on))
        [one] = stretches(rundown, LOBBY)
        begins, ends = (datetime.combine(on, at, zone).astimezone(UTC) for at in (time(0, 30), time(5)))
        assert one.end - one.start == (ends - begins) + 2 * AROUND
        assert len({frame.now.astimezone(UTC) for frame in frames(rundown, one, LOBBY)}) == len(one.instants)


def test_a_rooms_own_screen() -> None:
    of = programme("a 09:00-10:00 room=East", "b 13:00-14:00 room=West")
    [one] = noted(of, replace(LOBBY, room="West"))
    assert [entry.title for entry in one.slots] == ["b"]
    assert told(one.still.start) == "07 13:00"


@quick
@given(programmes())
def test_between_two_passages_nothing_new_is_said(of: Programme) -> None:
    """What the screen says halfway through a passage is what it says as that begins."""
    rundown = Rundown(of)
    for stretch in stretches(rundown, LOBBY):
        said = passages(frames(rundown, stretch, LOBBY))
        assert (said[0].start, said[-1].end) == (stretch.start, stretch.end)
        for one in said:
            middle = one.start + one.length / 2
            assert answers.said(compose(rundown, {}, middle)) == answers.said(one.frame)
        assert notes(rundown, stretch, LOBBY, said).news == len(said)


# What there is to know


def test_gaps_and_the_longest_while_without_news() -> None:
    [day] = noted(programme("a 09:00-10:00", "b 10:15-12:15", "c 12:15-12:30"))
    assert [(told(gap.start), gap.length) for gap in day.gaps] == [("07 10:00", timedelta(minutes=15))]
    assert (told(day.still.start), day.still.length) == ("07 10:15", timedelta(hours=2))
    assert day.news == 6


def test_slots_of_which_nobody_is_told_the_room() -> None:
    lines = ("a 09:00-10:00 room=East", "b 09:00-10:00 room=West", "c 10:00-11:00", "tea 11:00-11:30")
    of = programme(*lines)
    tea = replace(of.days[0].slots[3], kind=Kind.BREAK)
    of = replace(of, days=(replace(of.days[0], slots=(*of.days[0].slots[:3], tea)),))
    assert [[entry.title for entry in day.nowhere] for day in noted(of)] == [["c"]]
    assert noted(programme("a 09:00-10:00 room=East", "c 10:00-11:00"))[0].nowhere == ()


def test_cards_that_are_never_up_and_those_that_are() -> None:
    """The first is up for the ten minutes of the slot; the night darkens all but slots."""
    of = programme("a 09:00-09:10", sponsors=(Sponsor("Acme"), Sponsor("Globex")))
    [day] = noted(of)
    assert day.unseen == ()
    assert sum((share.time for share in day.shares), timedelta()) == timedelta(minutes=10)
    short = Programme(of.event, (Day((slot("a 09:00-09:00"), slot("b 09:00-09:01")), DAY),), of.sponsors * 9)
    many = replace(short, sponsors=tuple(Sponsor(f"S{number}") for number in range(9)))
    assert len(noted(many)[0].unseen) == 3


def test_when_it_is_dark_for_the_night() -> None:
    of = programme("a 09:00-10:00", zone=UTC, display=Display(night=Night(time(22), time(8, 55))))
    [day] = noted(of)
    assert [(told(one.start), told(one.end)) for one in day.dark] == [("07 08:50", "07 08:55")]


def test_the_workshop() -> None:
    [day] = noted(WORKSHOP)
    assert [told(gap.start)[3:] for gap in day.gaps] == ["12:45"]
    assert day.nowhere == ()
