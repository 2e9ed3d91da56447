"""Each card's share of the air, to the second."""

from datetime import UTC, date, datetime, time, timedelta

from kiosk.rundown.airtime import airtime
from kiosk.rundown.cards import CardKind
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Day, Event, Kind, Programme, Slot, Sponsor, WallTime

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SPONSORS = (Sponsor("Acme"), Sponsor("Initech"))


def slot(title: str, start: time, end: time, kind: Kind = Kind.TALK) -> Slot:
    return Slot(title.lower(), title, WallTime(start), WallTime(end), kind)


def shares(
    *slots: Slot, sponsors: tuple[Sponsor, ...] = SPONSORS, now: datetime = NOON
) -> dict[str, tuple[timedelta, int]]:
    event = Event("Event", timezone=UTC)
    rundown = Rundown(Programme(event, (Day(slots, date(2026, 11, 22)),), sponsors))
    return {share.card.title: (share.time, share.turns) for share in airtime(rundown, {}, now)}


def test_sponsors_share_the_day_equally():
    assert shares(slot("Talk", time(9), time(9, 2))) == {
        "Acme": (timedelta(minutes=1), 6),
        "Initech": (timedelta(minutes=1), 6),
    }


def test_a_turn_that_the_day_cuts_counts_for_the_seconds_that_it_was_up():
    cut = shares(slot("Talk", time(9, 0, 5), time(9, 0, 20)))
    assert sorted(cut.values()) == [(timedelta(seconds=5), 1), (timedelta(seconds=10), 1)]


def test_a_turn_that_goes_on_over_a_slots_edge_is_one_turn():
    both = shares(slot("One", time(9), time(9, 0, 5)), slot("Two", time(9, 0, 5), time(9, 0, 20)))
    assert sorted(both.values()) == [(timedelta(seconds=10), 1), (timedelta(seconds=10), 1)]


def test_it_adds_up_to_the_whole_day():
    day = shares(slot("Talk", time(9), time(10)), slot("Lunch", time(12), time(13), Kind.LUNCH))
    assert sum((up for up, _ in day.values()), timedelta()) == timedelta(hours=4)


def test_without_cards_or_without_slots_there_is_nothing_to_share():
    assert shares(slot("Talk", time(9), time(10)), sponsors=()) == {}
    assert shares() == {}


def test_the_longest_share_comes_first():
    programme = Programme(
        Event("Event", UTC, livestream="https://live.example.org"),
        (Day((slot("Talk", time(9), time(9, 1)), slot("Lunch", time(9, 1), time(9, 5), Kind.LUNCH))),),
        SPONSORS,
    )
    kinds = [share.card.kind for share in airtime(Rundown(programme), {}, NOON)]
    assert kinds == [CardKind.SPONSOR, CardKind.SPONSOR, CardKind.LIVESTREAM]
