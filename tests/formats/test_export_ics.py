"""The calendar that a phone subscribes to: what the icalendar library reads in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import recurring_ical_events
from icalendar import Calendar
from journals import act, opened, undo
from rundown.programmes import BERLIN, TORONTO, WORKSHOP, at, days, people, programme, slot, state, touched

from kiosk.formats.export import Export
from kiosk.journal import Journal
from kiosk.rundown.programme import Event, Kind, Programme

from .giving import NOTHING, exported, write

NOW = at("09:40")


def events(whole: Export) -> dict[str, Any]:
    """The events of a calendar, by what they are called."""
    calendar = Calendar.from_ical(write("ics", whole))
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def span(event: Any) -> tuple[datetime, datetime]:
    return event.start, event.end


def followed(journal: Journal, now: datetime = NOW) -> Export:
    return exported(WORKSHOP, journal.history.state, now, journal.history)


def test_an_event_says_what_a_slot_does() -> None:
    key = slot(
        "key 09:10-09:40 room=East track=ML",
        title="Accelerated, computing",
        kind=Kind.KEYNOTE,
        speakers=people("Ada Lovelace, Engines; and more", "Bo"),
        link="https://example.org/key",
    )
    (event,) = events(exported(programme(key))).values()
    assert span(event) == (at("09:10"), at("09:40"))
    assert event["DTSTART"].params["TZID"] == "America/Toronto"
    assert [str(event[name]) for name in ("LOCATION", "URL", "STATUS")] == [
        "East",
        "https://example.org/key",
        "CONFIRMED",
    ]
    assert event["CATEGORIES"].cats == ["ML", "Keynote"]
    assert str(event["DESCRIPTION"]) == "Track: ML\nSpeakers: Ada Lovelace, Engines; and more; Bo"
    assert "X-KIOSK-PLANNED-START" not in event
    assert "LAST-MODIFIED" not in event


def test_the_calendar_says_what_it_is_of() -> None:
    of = replace(programme("a 09:00-10:00"), event=Event("The, Workshop", TORONTO, "https://example.org"))
    calendar = Calendar.from_ical(write("ics", exported(of)))
    names = ("NAME", "X-WR-CALNAME", "X-WR-TIMEZONE", "METHOD", "URL", "VERSION")
    assert [str(calendar[name]) for name in names] == [
        *("The, Workshop", "The, Workshop", "America/Toronto", "PUBLISH", "https://example.org", "2.0")
    ]
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(minutes=5)
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["America/Toronto"]
    assert not calendar.get_missing_tzids()


def test_what_was_delayed_has_its_expected_times_and_keeps_the_planned_ones(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    act(journal, by=10)
    found = events(followed(journal))
    late = [event for event in found.values() if "X-KIOSK-PLANNED-START" in event]
    assert late
    assert {event["X-KIOSK-PLANNED-END"].params["VALUE"] for event in late} == {"DATE-TIME"}
    first = min(late, key=lambda event: event.start)
    assert span(first) == (at("09:10"), at("09:50"))
    assert "Planned: 09:10–09:40" in str(first["DESCRIPTION"])


def test_a_cancelled_slot_and_a_crowded_out_one_are_cancelled_at_their_planned_times() -> None:
    of = programme("a 09:00-09:30", "b 09:30-09:40", "c 09:40-10:00", "d 10:00-11:00 fixed")
    found = events(exported(of, state({"a": touched(cancelled=True), "b": touched(added=90)})))
    assert {title: str(event["STATUS"]) for title, event in found.items()} == {
        "a": "CANCELLED",
        "b": "CONFIRMED",
        "c": "CANCELLED",
        "d": "CONFIRMED",
    }
    assert span(found["a"]) == (at("09:00"), at("09:30"))
    assert span(found["c"]) == (at("09:40"), at("10:00"))
    assert str(found["c"]["DESCRIPTION"]) == "Status: cancelled"


def test_a_held_slot_ends_when_it_can_at_the_earliest() -> None:
    of, registers = programme("a 09:00-09:30", "b 09:30-09:40"), state({"a": touched(held="09:10")})
    found = events(exported(of, registers, at("09:45:10")))
    assert span(found["a"]) == (at("09:00"), at("09:45"))
    assert span(found["b"]) == (at("09:45"), at("09:55"))
    assert [str(event["X-KIOSK-HELD"]) for event in found.values()] == ["TRUE", "TRUE"]
    assert "Status: on hold" in str(found["a"]["DESCRIPTION"])
    assert "Status: waits for “a”" in str(found["b"]["DESCRIPTION"])
    assert events(exported(of, registers, at("09:12")))["a"].end == at("09:30")


def revisions(journal: Journal) -> set[tuple[int, object]]:
    found = events(followed(journal)).values()
    return {(int(event["SEQUENCE"]), event.get("LAST-MODIFIED") and event["LAST-MODIFIED"].dt) for event in found}


def test_each_action_is_a_revision_of_its_lane(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    assert revisions(journal) == {(0, None)}
    act(journal, by=10, now=at("09:30"))
    assert revisions(journal) == {(1, at("09:30"))}
    act(journal, by=5, now=at("09:31"))
    undo(journal, now=at("09:32"))
    assert revisions(journal) == {(3, at("09:32"))}


def test_the_same_journal_makes_the_same_calendar_whatever_the_clock_says(tmp_path: Path) -> None:
    act(opened(tmp_path), by=10)
    first, second = (write("ics", followed(opened(tmp_path), now)) for now in (at("09:41"), at("15:00")))
    assert first == second


def test_ids_stay_when_a_slot_is_retimed_and_differ_from_day_to_day() -> None:
    def ids(of: Programme) -> list[str]:
        calendar = Calendar.from_ical(write("ics", exported(of)))
        return [str(event["UID"]) for event in calendar.walk("VEVENT")]

    on = date(2018, 12, 7), date(2018, 12, 8)
    both = ids(days({on[0]: ["a 09:00-10:00"], on[1]: ["a 09:00-10:00"]}))
    assert len(set(both)) == 2
    assert ids(programme("a 11:00-12:00")) == both[:1]
    renamed = replace(programme("a 11:00-12:00"), event=Event("Another name", TORONTO, id="The Workshop"))
    assert ids(renamed) == both[:1]


def test_a_time_that_a_clock_shows_twice_is_told_in_utc() -> None:
    of = programme("a 00:30-02:30", on=date(2018, 10, 28), zone=BERLIN)
    (placed,) = exported(of).slots
    again = datetime.combine(date(2018, 10, 28), time(2, 30, fold=1), BERLIN)
    whole = replace(exported(of), slots=(replace(placed, end=again),))
    (event,) = events(whole).values()
    assert event.end == again.astimezone(UTC)
    assert event.end.utcoffset() == timedelta(0)


def test_a_subscriber_sees_the_day(tmp_path: Path) -> None:
    """What a calendar program shows of a day, asked of the library that others use for that."""
    journal = opened(tmp_path)
    act(journal, by=10)
    calendar = Calendar.from_ical(write("ics", followed(journal)))
    seen = recurring_ical_events.of(calendar).between(at("09:45"), at("09:46"))
    assert [str(event["SUMMARY"]) for event in seen] == ["Accelerated Computing for AI"]
    assert len(recurring_ical_events.of(calendar).at(date(2018, 12, 7))) == len(followed(journal).slots)


def test_no_length_has_no_end() -> None:
    (event,) = events(exported(programme("a 09:00-09:00"), NOTHING)).values()
    assert "DTEND" not in event
