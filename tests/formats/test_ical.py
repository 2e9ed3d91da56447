"""iCalendar: zones, folds, series, whole days, and what breaks other readers."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind

from .foreign import names, opened, problems, slots, told

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
KNOWN = Known(zone=BERLIN)


def event(*more: str, times: str = "DTSTART:20200918T090000Z\nDTEND:20200918T100000Z", title: str = "Talk") -> str:
    return "\n".join(("BEGIN:VEVENT", "UID:1@fair", f"SUMMARY:{title}", times, *more, "END:VEVENT"))


def calendar(*events: str, head: str = "X-WR-CALNAME:Fair", end: str = "\nEND:VCALENDAR\n") -> str:
    return "BEGIN:VCALENDAR\nVERSION:2.0\n" + "\n".join((head, *events)) + end


def test_an_event() -> None:
    text = calendar(
        event(
            "LOCATION:Aula\\, first floor",
            "URL:https://example.org/1",
            "DESCRIPTION:Speakers: Ada Lovelace\\, Bo Bright\\nTrack: Art\\nAll about engines.",
            "CATEGORIES:Keynote",
        )
    )
    programme = opened(text, KNOWN)
    assert programme.event.name == "Fair"
    assert told(programme) == ["2020-09-18 11:00-12:00 Talk [Aula, first floor]"]
    (slot,) = programme.days[0].slots
    assert (slot.id, slot.link, slot.kind) == ("1@fair", "https://example.org/1", Kind.KEYNOTE)
    assert names(slot.speakers) == ["Ada Lovelace", "Bo Bright"]
    assert slot.track == "Art"
    assert problems(text, KNOWN) == []


@pytest.mark.parametrize(
    ("head", "times", "known", "zone", "start"),
    [
        ("NAME:F", "DTSTART:20200918T090000Z", Known(local=BERLIN), BERLIN, "11:00"),
        ("NAME:F", "DTSTART:20200918T090000Z", Known(local=BERLIN, zone=UTC), UTC, "09:00"),
        ("NAME:F\nX-WR-TIMEZONE:America/New_York", "DTSTART:20200918T090000Z", Known(), NEW_YORK, "05:00"),
        ("NAME:F\nX-WR-TIMEZONE:Etc/GMT", "DTSTART:20200918T090000Z", Known(local=BERLIN), BERLIN, "11:00"),
        ("NAME:F", "DTSTART;TZID=America/New_York:20200918T090000", Known(local=BERLIN), NEW_YORK, "09:00"),
        (
            "NAME:F\nX-WR-TIMEZONE:America/New_York",
            "DTSTART;TZID=America/New_York;VALUE=DATE-TIME:20200918T090000",
            Known(),
            NEW_YORK,
            "09:00",
        ),
    ],
)
def test_zones(head: str, times: str, known: Known, zone: object, start: str) -> None:
    text = calendar(event(times=f"{times}\nDURATION:PT30M"), head=head)
    programme = opened(text, known)
    assert programme.event.timezone == zone
    assert str(programme.days[0].slots[0].start) == start
    unnamed = known == Known(local=BERLIN) and "TZID" not in times
    taken = "all times are in UTC, and no time zone is named: that of this computer is taken, Europe/Berlin"
    assert problems(text, known) == [f"f: warning: {taken}; name it, as in --timezone Europe/Berlin"] * unnamed


def test_floating_times_are_the_computers_and_said() -> None:
    text = calendar(event(times="DTSTART:20200918T090000\nDTEND:20200918T100000"))
    assert opened(text).event.timezone is None
    assert told(opened(text)) == ["2020-09-18 09:00-10:00 Talk"]
    assert problems(text)[0].startswith("f: warning: no time zone is named")
    assert problems(text, KNOWN) == []


@pytest.mark.parametrize("fold", ["\n ", "\r\n ", "\r\n\t"])
def test_a_fold_in_the_middle_of_a_letter(fold: str) -> None:
    first, second = "ü".encode()[:1], "ü".encode()[1:]
    data = calendar(event(title="J@rgen")).encode().replace(b"@rgen", first + fold.encode() + second + b"rgen")
    assert list(slots(opened(data, KNOWN))) == ["Jürgen"]


def test_what_breaks_other_readers() -> None:
    """An invalid property, lines without a name, empty rules, alarms, no end: none of it takes an event away."""
    text = calendar(
        "REFRESH-INTERVAL;VALUE=DURATION:P60M",
        "BEGIN:VTODO\nSUMMARY:Not this\nEND:VTODO",
        event("RRULE:", "X-FOO;BAR:baz", "DESCRIPTION:one", "two\nthree", "BEGIN:VALARM\nTRIGGER:-P1D\nEND:VALARM"),
        "BEGIN:VEVENT\nUID:2\nSUMMARY:Cut\nDTSTART:20200918T110000Z\nDTEND:20200918T120000Z",
        end="",
    )
    assert told(opened(text, KNOWN)) == ["2020-09-18 11:00-12:00 Talk", "2020-09-18 13:00-14:00 Cut"]


@pytest.mark.parametrize(
    ("times", "line"),
    [
        ("DTSTART:20200918T090000Z", "11:00-11:00"),
        ("DTSTART:20200918T090000Z\nDURATION:PT45M", "11:00-11:45"),
        ("DTSTART:20200918T090000Z\nDTEND:20200918T080000Z", "11:00-11:00"),
        ("DTSTART:20200918T213000Z\nDTEND:20200918T223000Z", "23:30-00:30 (+1)"),
    ],
)
def test_ends(times: str, line: str) -> None:
    assert told(opened(calendar(event(times=times)), KNOWN)) == [f"2020-09-18 {line} Talk"]


def test_the_small_hours_belong_to_the_evening_before_in_that_room() -> None:
    late = event("LOCATION:Bar", times="DTSTART:20200918T190000Z\nDURATION:PT4H", title="Party")
    on = event("LOCATION:Bar", times="DTSTART:20200918T233000Z\nDURATION:PT1H", title="Encore")
    more = event("LOCATION:Bar", times="DTSTART:20200919T003000Z\nDURATION:PT1H", title="More")
    early = event("LOCATION:Quay", times="DTSTART:20200919T033000Z\nDURATION:PT1H", title="Run")
    assert told(opened(calendar(late, on, more, early), KNOWN)) == [
        "2020-09-18 21:00-01:00 (+1) Party [Bar]",
        "2020-09-18 01:30 (+1)-02:30 (+1) Encore [Bar]",
        "2020-09-18 02:30 (+1)-03:30 (+1) More [Bar]",
        "2020-09-19 05:30-06:30 Run [Quay]",
    ]


def test_one_uid_for_everything_is_no_id() -> None:
    late = event(times="DTSTART:20200918T110000Z\nDURATION:PT1H", title="Other")
    programme = opened(calendar(event(), late), KNOWN)
    assert [slot.id for slot in programme.days[0].slots] == ["talk", "other"]


WEEKLY = "DTSTART;TZID=America/New_York:{day}T110000\nDTEND;TZID=America/New_York:{day}T120000"


def test_a_series_across_a_change_of_the_clocks() -> None:
    """It stays at eleven; one time is left out, and one is moved."""
    series = event(
        "RRULE:FREQ=WEEKLY;UNTIL=20201116T160000Z",
        "EXDATE;TZID=America/New_York:20201102T110000",
        times=WEEKLY.format(day="20201019"),
        title="Call",
    )
    moved = event(
        "RECURRENCE-ID;TZID=America/New_York:20201109T110000", times=WEEKLY.format(day="20201110"), title="Moved"
    )
    assert told(opened(calendar(series, moved))) == [
        "2020-10-19 11:00-12:00 Call",
        "2020-10-26 11:00-12:00 Call",
        "2020-11-10 11:00-12:00 Moved",
        "2020-11-16 11:00-12:00 Call",
    ]


def test_a_series_by_count_and_one_by_dates() -> None:
    counted = event("RRULE:FREQ=DAILY;COUNT=3", title="Yoga")
    dated = event("RDATE:20201001T090000Z,20201002T090000Z", title="Extra").replace("1@fair", "2@fair")
    assert len(slots(opened(calendar(counted), KNOWN))) == 1
    assert [line[:10] for line in told(opened(calendar(counted), KNOWN))] == ["2020-09-18", "2020-09-19", "2020-09-20"]
    assert [line[:10] for line in told(opened(calendar(dated), KNOWN))] == ["2020-09-18", "2020-10-01", "2020-10-02"]


def test_a_series_without_end_is_followed_about_the_instant_that_matters() -> None:
    text = calendar(event("RRULE:FREQ=WEEKLY"))
    days = [day.date for day in opened(text, Known(zone=UTC, around=datetime(2026, 11, 22, tzinfo=UTC))).days]
    assert len(days) == 114
    assert days[0] is not None
    assert days[-1] is not None
    assert (days[0].year, days[-1].year) == (2025, 2027)
    assert len(opened(text, KNOWN).days) == 58


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;COUNT=100000",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4",
    ],
)
def test_a_series_that_is_too_dense(rule: str) -> None:
    text = calendar(event(f"RRULE:{rule}"), event(title="Other").replace("1@fair", "2@fair"))
    assert list(slots(opened(text, KNOWN))) == ["Other"]
    assert problems(text, KNOWN) == ["f: warning: 'Talk': it recurs more often than can be shown, and is left out"]


@pytest.mark.parametrize(
    "rule", ["FREQ=SOMETIMES", "COUNT=3", "FREQ=DAILY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX", "nonsense"]
)
def test_a_series_that_cannot_be_read(rule: str) -> None:
    assert told(opened(calendar(event(f"RRULE:{rule}")), KNOWN))[0] == "2020-09-18 11:00-12:00 Talk"


def test_whole_days() -> None:
    """With VALUE=DATE or without, and one that ends on the day that it begins lasts that day."""
    days = [
        event(times="DTSTART;VALUE=DATE:20191003\nDTEND;VALUE=DATE:20191004", title="One"),
        event(times="DTSTART:20191224\nDTEND:20191224", title="Two").replace("1@", "2@"),
        event(times="DTSTART:20191230\nDTEND:20200102", title="Three").replace("1@", "3@"),
    ]
    assert told(opened(calendar(*days), KNOWN)) == [
        "2019-10-03 00:00-00:00 (+1) One",
        "2019-12-24 00:00-00:00 (+1) Two",
        "2019-12-30 00:00-00:00 (+3) Three",
    ]


def test_whole_days_beside_times_only_name_the_day() -> None:
    text = calendar(event(), event(times="DTSTART:20200917\nDTEND:20200920", title="Fair week"))
    assert list(slots(opened(text, KNOWN))) == ["Talk"]
    assert problems(text, KNOWN) == [
        "f: warning: 'Fair week': it lasts whole days beside what has times, and is left out"
    ]


def test_what_does_not_take_place() -> None:
    text = calendar(
        event(),
        event("STATUS:CANCELLED", title="Gone"),
        event("CLASS:PRIVATE", title="Mine"),
        event(times="", title="When"),
        event(times="DTSTART:soon", title="Soon"),
        event(times="DTSTART:02020918T090000Z", title="Long ago"),
    )
    assert list(slots(opened(text, KNOWN))) == ["Talk"]
    assert problems(text, KNOWN) == [
        "f: warning: 'Gone': it is cancelled, and left out",
        "f: warning: 'Mine': it is private, and left out",
        "f: warning: 'When' and 2 more: it has no time that can be read, and is left out; give it a start and an end",
    ]


def test_a_meeting_online_has_no_room() -> None:
    (slot,) = opened(calendar(event("LOCATION:https://example.org/call")), KNOWN).days[0].slots
    assert (slot.room, slot.link) == ("", "https://example.org/call")


def test_attendees_that_stand_for_speakers() -> None:
    text = calendar(
        event('ATTENDEE;CN="Jakob Semere":invalid:nomail', "ATTENDEE;CN=Guest:mailto:guest@example.org"),
    )
    (slot,) = opened(text, KNOWN).days[0].slots
    assert names(slot.speakers) == ["Jakob Semere"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("BEGIN:VCALENDAR\0", "f: error: this is not a text file; a programme is written as plain text, in UTF-8"),
        ("BEGIN:VCALENDAR\n", "f: warning: there are no slots yet"),
        ("begin:vcalendar\nBEGIN:VEVENT\n", "f: warning: 'Untitled': it has no time that can be read"),
    ],
)
def test_hardly_a_calendar(text: str, problem: str) -> None:
    assert any(one.startswith(problem) for one in problems(text, KNOWN))


def test_nested_without_end() -> None:
    assert problems("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n" * 20_000, KNOWN)


@pytest.mark.parametrize(
    ("local", "room", "zone", "taken", "why"),
    [
        (UTC, "Hall 1", UTC, "they are shown in UTC", "UTC counts"),
        (BERLIN, "Hall 1", BERLIN, "that of this computer is taken, Europe/Berlin", "this computer's counts"),
        (UTC, "Hall 1\\, Berlin\\, Germany", BERLIN, "that of its country is taken, Europe/Berlin", "country's counts"),
    ],
)
def test_all_times_in_utc_without_a_zone_are_told(local, room: str, zone: object, taken: str, why: str) -> None:
    text = calendar(event(f"LOCATION:{room}", times="DTSTART:20200918T090000Z\nDURATION:PT30M"))
    reading = door.parse(text.encode(), "f", Known(local=local))
    assert reading.programme is not None
    assert reading.programme.event.timezone == zone
    assert [problem.what for problem in reading.problems] == [
        f"all times are in UTC, and no time zone is named: {taken}"
    ]
    (guess,) = (each for each in reading.guesses if each.key == "timezone")
    assert guess.what.startswith("all times are in UTC and no zone is named")
    assert guess.what.endswith(why)
