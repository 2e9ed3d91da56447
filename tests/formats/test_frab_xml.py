"""schedule.xml of frab, pentabarf and pretalx: what is read, what is odd, and what is refused."""

from __future__ import annotations

from datetime import UTC, date, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind, Person

from .foreign import names, opened, problems, slots, told

BERLIN = ZoneInfo("Europe/Berlin")
AN_HOUR_EAST = timezone(timedelta(hours=1))
NO_ZONE = "f: warning: no time zone is named: that of this computer is taken; name it, as in --timezone Europe/Berlin"


def event(title: str = "Talk", inside: str = "", times: str = "", attributes: str = "") -> str:
    times = times or "<date>2019-12-27T11:00:00+01:00</date><start>11:00</start><duration>0:30</duration>"
    return f"<event {attributes}>\n{times}<title>{title}</title>{inside}</event>"


def at(date: str = "", start: str = "", duration: str = "0:30") -> str:
    parts = {"date": date, "start": start, "duration": duration}
    return "".join(f"<{name}>{text}</{name}>" for name, text in parts.items() if text)


def schedule(
    *events: str, day: str = 'date="2019-12-27"', room: str = "Ada", conference: str = "", head: str = ""
) -> str:
    title = "<title>Congress</title>"
    return (
        f"{head}<schedule><conference>{title}{conference}</conference>\n"
        f'<day {day}><room name="{room}">\n{"".join(events)}</room></day></schedule>'
    )


def test_an_event_with_everything() -> None:
    inside = (
        "<room>Ada</room><slug>congress-7-talk</slug><track>Science</track><type>lecture</type>"
        "<url>talks/7.html</url><abstract>&lt;p&gt;</abstract>"
        '<persons><person id="1">Ada Lovelace</person><person id="2"> Bo  Bright </person></persons>'
    )
    zone = "<time_zone_name>Europe/Berlin</time_zone_name><base_url>https://example.org/2019</base_url>"
    programme = opened(schedule(event(inside=inside, attributes='guid="abc-1" id="7"'), conference=zone))
    (slot,) = programme.days[0].slots
    assert (programme.event.name, programme.event.timezone) == ("Congress", BERLIN)
    assert told(programme) == ["2019-12-27 11:00-11:30 Talk [Ada]"]
    assert (slot.id, slot.kind, slot.link) == ("abc-1", Kind.TALK, "https://example.org/2019/talks/7.html")
    assert slot.speakers == (Person("Ada Lovelace"), Person("Bo Bright"))
    assert slot.track == "Science"


@pytest.mark.parametrize(
    ("attributes", "inside", "name"),
    [
        ('guid="g" id="1"', "<slug>s</slug>", "g"),
        ('id="1"', "<slug>s</slug>", "1"),
        ("", "<slug>s</slug>", "s"),
        ('guid="two words"', "", "ada/talk"),
        ("", "", "ada/talk"),
    ],
)
def test_an_id_that_survives_a_retime(attributes: str, inside: str, name: str) -> None:
    (slot,) = opened(schedule(event(inside=inside, attributes=attributes))).days[0].slots
    assert slot.id == name


def test_an_id_that_several_events_share() -> None:
    """As one that is repeated it is counted; as that of several things it is no id."""
    again = [event("Yoga", times=at("", start), attributes='guid="y"') for start in ("09:00", "17:00")]
    shared = [event(title, times=at("", "10:00"), attributes='guid="s"') for title in ("One", "Two")]
    programme = opened(schedule(*again, *shared))
    assert [slot.id for slot in programme.days[0].slots] == ["y", "ada/one", "ada/two", "y-2"]


@pytest.mark.parametrize(
    ("duration", "end"),
    [
        ("0:30", "11:30"),
        ("00:30", "11:30"),
        ("00:30:00", "11:30"),
        ("1:00:30", "11:30 (+1)"),
        ("55:23", "18:23 (+2)"),
        ("00:00", "11:00"),
        ("45", "11:45"),
        ("PT1H", "12:00"),
        ("14:30", "01:30 (+1)"),
    ],
)
def test_durations(duration: str, end: str) -> None:
    (slot,) = opened(schedule(event(times=at("2019-12-27T11:00:00+01:00", "11:00", duration)))).days[0].slots
    assert str(slot.end) == end


@pytest.mark.parametrize(
    ("times", "conference", "day", "line"),
    [
        pytest.param(at("2019-12-28T00:50:00+01:00"), "", "", "2019-12-27 00:50 (+1)-01:20 (+1)", id="the file's day"),
        pytest.param(at("2019-12-28T14:00:00+01:00"), "", "", "2019-12-28 14:00-14:30", id="filed under a wrong day"),
        pytest.param(at("2019-12-26T14:00:00+01:00"), "", "", "2019-12-26 14:00-14:30", id="filed too late"),
        pytest.param(at("", "09:30"), "<day_change>09:00:00</day_change>", "", "2019-12-27 09:30-10:00", id="no date"),
        pytest.param(
            at("", "08:30"), "<day_change>09:00</day_change>", "", "2019-12-27 08:30-09:00", id="a morning is no night"
        ),
        pytest.param(
            at("", "01:00"),
            "<day_change>04:00</day_change>",
            "",
            "2019-12-27 01:00 (+1)-01:30 (+1)",
            id="no date, late",
        ),
        pytest.param(
            at("", "04:30"),
            "",
            'end="2019-12-28T05:00:00+01:00"',
            "2019-12-27 04:30 (+1)-05:00 (+1)",
            id="the day's end",
        ),
        pytest.param(at("", "04:30"), "", "", "2019-12-27 04:30-05:00", id="nothing says when the day ends"),
        pytest.param(at("2019-12-27", "11:00"), "", "", "2019-12-27 11:00-11:30", id="a date without a time"),
    ],
)
def test_the_day_of_an_event(times: str, conference: str, day: str, line: str) -> None:
    programme = opened(schedule(event(times=times), conference=conference, day=f'date="2019-12-27" {day}'))
    assert told(programme) == [f"{line} Talk [Ada]"]


@pytest.mark.parametrize(
    ("dates", "conference", "known", "zone", "start"),
    [
        (["11:00:00+01:00"], "", Known(), AN_HOUR_EAST, "11:00"),
        (["11:00:00+01:00"], "", Known(local=BERLIN), BERLIN, "11:00"),
        (["11:00:00+01:00"], "", Known(zone=UTC), UTC, "10:00"),
        (["10:00:00Z"], "<time_zone_name>Europe/Berlin</time_zone_name>", Known(), BERLIN, "11:00"),
        (["11:00:00+01:00"], "<time_zone_name>Mars/Base</time_zone_name>", Known(), AN_HOUR_EAST, "11:00"),
        (["11:00:00"], "<time_zone_name>Europe/Berlin</time_zone_name>", Known(), BERLIN, "11:00"),
    ],
)
def test_the_zone(dates: list[str], conference: str, known: Known, zone: object, start: str) -> None:
    events = [event(times=f"<date>2019-12-27T{each}</date><duration>0:30</duration>") for each in dates]
    programme = opened(schedule(*events, conference=conference), known)
    assert programme.event.timezone == zone
    assert str(programme.days[0].slots[0].start) == start
    assert problems(schedule(*events, conference=conference), known) == []


def test_without_any_zone_it_is_the_computers_and_said() -> None:
    text = schedule(event(times=at("2019-12-27T11:00:00")))
    assert opened(text).event.timezone is None
    assert problems(text) == [NO_ZONE]
    assert problems(text, Known(zone=BERLIN)) == []


def test_a_zone_that_the_times_are_not_in() -> None:
    text = schedule(event(), conference="<time_zone_name>UTC</time_zone_name>")
    assert opened(text).event.timezone == AN_HOUR_EAST
    assert problems(text) == [
        "f: warning: the time zone is said to be 'UTC', and the times are not in it: they are shown as written;"
        " name it, as in --timezone Europe/Berlin"
    ]


def test_several_offsets_and_no_zone() -> None:
    dates = ("2019-10-26T11:00:00+02:00", "2019-10-28T11:00:00+01:00")
    text = schedule(*(event(times=at(each)) for each in dates))
    assert opened(text).event.timezone == timezone(timedelta(hours=2))
    assert "several offsets" in problems(text)[0]
    assert opened(text, Known(local=BERLIN)).event.timezone == BERLIN
    assert problems(text, Known(local=BERLIN)) == []


def test_rooms() -> None:
    """The event's own name goes before that of the list that it stands in; white space is not part of it."""
    events = [event("A", "<room> OIO  Stage </room>"), event("B", "<room/>")]
    assert told(opened(schedule(*events, room=" Ada "))) == [
        "2019-12-27 11:00-11:30 A [OIO Stage]",
        "2019-12-27 11:00-11:30 B [Ada]",
    ]
    assert told(opened(schedule(event("A"), room=""))) == ["2019-12-27 11:00-11:30 A"]


def test_kinds() -> None:
    events = [
        event("Coffee", times=at("", "10:00")),
        event("What keys open", "<type>keynote</type>", at("", "10:30")),
        event("Lunch break", times=at("", "12:00")),
        event("Ways out", "<type>Panel (60 minutes)</type><persons><person>Ada</person></persons>", at("", "13:00")),
    ]
    found = slots(opened(schedule(*events)))
    assert [slot.kind for slot in found.values()] == [Kind.BREAK, Kind.KEYNOTE, Kind.LUNCH, Kind.PANEL]


def test_texts_are_shown_as_they_were_meant() -> None:
    inside = "<persons><person>JÃ¼rgen &lt;b&gt;</person><person> </person></persons>"
    (slot,) = opened(schedule(event("a\n  b\u202e c", inside))).days[0].slots
    assert slot.title == "a b c"
    assert names(slot.speakers) == ["Jürgen <b>"]


def test_an_encoding_that_the_file_names() -> None:
    text = schedule(event("Café"), head='<?xml version="1.0" encoding="iso-8859-1"?>')
    assert list(slots(opened(text.encode("iso-8859-1")))) == ["Café"]


def test_days_without_events() -> None:
    text = schedule()
    assert opened(text).days == ()
    assert problems(text) == ["f: warning: there are no slots yet, so only the event and the clock are shown"]


def test_what_is_left_out_is_said_once_for_all() -> None:
    events = [
        event("Now"),
        event("One", times=at("", "noon")),
        event("Two", times=at("", "noon")),
        event("Three", times=at("", "11:00", "")),
        event("Four", "<status>cancelled</status>"),
        event("Five", times=at("", "", "0:30")),
        event("Six", "<url>javascript:alert(1)</url>"),
    ]
    text = schedule(*events)
    assert sorted(slots(opened(text))) == ["Now", "Six"]
    assert problems(text) == [
        "f: warning: 'Six': its link is left out; 'javascript:alert(1)' is not a link that a phone opens",
        "f:4: warning: 'One' and 1 more: it is left out; 'noon' is not a time of day; write it as 09:10",
        "f:6: warning: 'Three': it is left out; there is no duration; say how long it lasts",
        "f:7: warning: 'Four': it is cancelled, and left out",
        "f:8: warning: 'Five': it is left out; there is no start; give it a date and a start",
    ]


def test_an_event_whose_day_has_no_date() -> None:
    text = schedule(event(times=at("", "11:00")), event("B"), day="index='1'")
    assert told(opened(text)) == ["2019-12-27 11:00-11:30 B [Ada]"]
    assert "there is no date; give its day a date" in problems(text)[0]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("<html><body>Not found</body></html>", "f:1: error: this is a web page, not a programme"),
        ("<!DOCTYPE html><html></html>", "f:1: error: this is a web page, not a programme"),
        ("<rss><channel/></rss>", "f:1: error: the XML of 'rss' is no programme"),
        ("<schedule><day></schedule>", "f:1:27: error: this is not XML: "),
        ("<schedule>", "f:1:11: error: this is not XML: "),
        ("<schedule>a\0b</schedule>", "f:1:"),
        ("<schedule>" + "<a>" * 5_000, "f:1:"),
        ("<?xml version='1.0' encoding='klingon'?><schedule/>", "f:1:"),
        ("<", "f"),
    ],
)
def test_what_is_no_schedule(text: str, problem: str) -> None:
    found = problems(text)
    assert len(found) == 1
    assert found[0].startswith(problem)
    assert ": error: " in found[0]


LAUGHS = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "declared", [LAUGHS, '<!ENTITY i SYSTEM "file:///etc/passwd">', '<!ENTITY i SYSTEM "http://example.org/x">']
)
def test_entities_are_refused(declared: str) -> None:
    text = f"<!DOCTYPE schedule [{declared}]>" + schedule(event("&i;"))
    assert problems(text) == ["f: error: this file defines entities, which are not read; remove its <!DOCTYPE …>"]


def test_a_definition_elsewhere_is_not_fetched() -> None:
    text = '<!DOCTYPE schedule SYSTEM "http://example.org/schedule.dtd">' + schedule(event())
    assert told(opened(text)) == ["2019-12-27 11:00-11:30 Talk [Ada]"]


def test_comments_and_namespaces() -> None:
    text = schedule("<!-- a --><?go?>" + event()).replace("<schedule>", '<schedule xmlns="https://example.org/x">')
    assert told(opened(text)) == ["2019-12-27 11:00-11:30 Talk [Ada]"]


def test_more_than_can_be_shown() -> None:
    text = schedule(*["<event><start>9:00</start><duration>1:00</duration></event>"] * 20_001)
    assert problems(text) == [
        "f: error: there are more than 20,000 entries, the most that are shown; export a part of them"
    ]


def test_an_undated_option_does_not_move_a_dated_file() -> None:
    assert told(opened(schedule(event()), Known(date=date(2030, 1, 1)))) == ["2019-12-27 11:00-11:30 Talk [Ada]"]


def test_days_without_rooms_are_refused() -> None:
    text = "<schedule><day date='2024-03-04'>\n<entry><start>0930</start><title>Wheels</title></entry></day></schedule>"
    (said,) = problems(text)
    assert said.startswith("f:2: error: the days of this schedule have 'entry' in them, and no rooms with events; ")
