"""Programmes in JSON: frab's and c3voc's schedules, Sessionize's views, and what is none of them."""

from __future__ import annotations

import json
from datetime import UTC, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.formats.items import Known
from kiosk.rundown.programme import Kind, Person

from .foreign import names, opened, problems, slots, told

BERLIN = ZoneInfo("Europe/Berlin")
KNOWN = Known(zone=BERLIN)
UNNAMED = "f: warning: the file does not say what the event is called: 'f' is shown; give the file the event's name"


def event(**more: Any) -> dict[str, Any]:
    return {
        "guid": "g1", "date": "2019-12-27T11:00:00+01:00", "start": "11:00", "duration": "0:30", "title": "Talk", **more
    }  # fmt: skip


def schedule(*events: dict[str, Any], **conference: Any) -> str:
    days = [{"index": 1, "date": "2019-12-27", "day_end": "2019-12-28T04:00:00+01:00", "rooms": {" Ada": events}}]
    return json.dumps({"schedule": {"version": "1", "conference": {"title": "Congress", "days": days, **conference}}})


def test_an_event_of_a_schedule() -> None:
    one = event(track="Art", type="lecture", url="https://example.org/1", persons=[{"id": 1, "public_name": "Ada"}])
    programme = opened(schedule(one, time_zone_name="Europe/Berlin"))
    assert told(programme) == ["2019-12-27 11:00-11:30 Talk [Ada]"]
    (slot,) = programme.days[0].slots
    assert (slot.id, slot.link, slot.speakers) == ("g1", "https://example.org/1", (Person("Ada"),))
    assert slot.track == "Art"
    assert (programme.event.name, programme.event.timezone) == ("Congress", BERLIN)


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"date": "2019-12-28T00:30:00+01:00", "start": "00:30"}, "00:30 (+1)-01:00 (+1)"),
        ({"date": "2019-12-27T10:00:00Z", "start": "11:00"}, "11:00-11:30"),
        ({"date": None, "start": "01:00"}, "01:00 (+1)-01:30 (+1)"),
        ({"duration": 45}, "11:00-11:45"),
        ({"duration": None, "end": "2019-12-27T12:15:00+01:00"}, "11:00-12:15"),
        ({"duration": None, "end": "00:15"}, "11:00-00:15 (+1)"),
        ({"duration": None, "end": "2019-12-27T09:00:00+01:00"}, "11:00-11:00"),
        ({"duration": None, "end": "2019-12-27T12:15:00"}, "11:00-12:15"),
        ({"date": "", "start": "2019-12-27T11:00:00+01:00"}, "11:00-11:30"),
    ],
)
def test_times(more: dict[str, Any], line: str) -> None:
    programme = opened(schedule(event(**more), time_zone_name="Europe/Berlin"))
    assert told(programme) == [f"2019-12-27 {line} Talk [Ada]"]


@pytest.mark.parametrize(
    "person",
    [{"public_name": "Ada"}, {"full_public_name": "Ada"}, {"name": " Ada "}, {"name": "Ada", "public_name": ""}],
)
def test_people(person: dict[str, Any]) -> None:
    (slot,) = opened(schedule(event(persons=[person, {}, "Bo", None, {"name": 7}]))).days[0].slots
    assert names(slot.speakers) == ["Ada"]


@pytest.mark.parametrize("duration", [float("nan"), float("inf"), -5, 10**12, "P9999D", True, [], {}])
def test_a_length_that_cannot_be(duration: Any) -> None:
    text = schedule(event(duration=duration), event(title="Other"))
    assert list(slots(opened(text))) == ["Other"] or duration is True
    assert len(problems(text)) <= 1


def test_rooms_beside_the_conference() -> None:
    text = json.loads(schedule(event()))
    text["schedule"]["rooms"] = [{"name": "Ada"}]
    assert problems(json.dumps(text)) == [
        "f: warning: 'rooms' is beside the conference, where it is not read; put it in there"
    ]


HUB_DAYS = [
    {"index": 1, "date": "2024-12-27", "start": "2024-12-27T09:00:00Z", "end": "2024-12-28T05:00:00Z"},
    {"index": 2, "date": "2024-12-28", "start": "2024-12-28T05:00:00Z", "end": "2024-12-29T05:00:00Z"},
    {"index": 3, "date": "2024-12-29", "start": "noon"},
]


def hub(*events: dict[str, Any]) -> str:
    conference = {
        "title": "38C3",
        "time_zone_name": "Europe/Berlin",
        "tracks": [{"slug": "art", "name": "Art & Beauty"}],
        "days": HUB_DAYS,
    }
    return json.dumps({"schedule": {"version": "2", "conference": conference, "events": events}})


def hub_event(**more: Any) -> dict[str, Any]:
    return {
        "guid": "g", "title": "Talk", "start": "2024-12-27T10:30:00+01:00", "end": "2024-12-27T11:00:00+01:00", **more
    }  # fmt: skip


def test_the_hubs_schedule() -> None:
    people = [{"name": "Ada", "role": "SPEAKER"}, {"name": "Bo", "role": "HERALD"}]
    one = hub_event(room={"name": "Saal 1"}, track={"slug": "art"}, participants=people)
    night = hub_event(guid="n", title="Night", start="2024-12-28T02:00:00Z", end="2024-12-28T03:00:00Z", room="Saal Z")
    gone = hub_event(guid="x", title="Gone", status="cancelled")
    text = hub(
        one, night, gone, hub_event(guid="y", title="Odd", start="soon"), hub_event(guid="z", start="2024-12-30")
    )
    programme = opened(text)
    assert told(programme) == [
        "2024-12-27 10:30-11:00 Talk [Saal 1]",
        "2024-12-27 03:00 (+1)-04:00 (+1) Night [Saal Z]",
        "2024-12-30 00:00-00:00 Talk",
    ]
    (slot, _) = programme.days[0].slots
    assert names(slot.speakers) == ["Ada"]
    assert slot.track == "Art & Beauty"
    assert problems(text) == [
        "f: warning: 'Gone': it is cancelled, and left out",
        "f: warning: 'Odd': it is left out; 'soon' is not a date and time; write it as 2018-12-07T09:10:00+01:00",
    ]


def session(**more: Any) -> dict[str, Any]:
    return {
        "id": "7", "title": "Talk", "startsAt": "2024-04-20T09:00:00", "endsAt": "2024-04-20T09:45:00", **more
    }  # fmt: skip


ALL = {
    "rooms": [{"id": 1, "name": "Aula"}],
    "speakers": [{"id": "a", "fullName": "Ada Lovelace"}, {"id": "b", "firstName": "Bo", "lastName": "Bright"}],
    "categories": [{"title": "Track", "items": [{"id": 5, "name": "Cloud"}]}, {"title": "Level", "items": [{"id": 6}]}],
    "sessions": [session(roomId=1, speakers=["a", "b"], categoryItems=[6, 5])],
}
ONE = [{"id": "a", "name": "Ada Lovelace"}, {"id": "b", "name": "Bo Bright"}]
IN_SESSION = session(
    roomId=1, room="Aula", speakers=ONE, categories=[{"name": "Track", "categoryItems": [{"id": 5, "name": "Cloud"}]}]
)
VIEWS = [
    ALL,
    [{"groupId": None, "groupName": "All", "sessions": [IN_SESSION]}],
    [{"date": "2024-04-20T00:00:00", "rooms": [{"id": 1, "name": "Aula", "sessions": [IN_SESSION]}]}],
    [IN_SESSION],
    {"7": IN_SESSION},
]


@pytest.mark.parametrize("view", VIEWS)
def test_sessionizes_views(view: Any) -> None:
    programme = opened(json.dumps(view), KNOWN)
    assert told(programme) == ["2024-04-20 09:00-09:45 Talk [Aula]"]
    (slot,) = programme.days[0].slots
    assert names(slot.speakers) == ["Ada Lovelace", "Bo Bright"]
    assert slot.id == "7"
    assert slot.track == "Cloud"
    assert problems(json.dumps(view), KNOWN) == [UNNAMED]


def test_sessions_without_their_lists() -> None:
    text = json.dumps({"7": session(roomId=3, speakers=["a"]), "8": session(id="8", title="Lunch", roomId=3)})
    assert told(opened(text, KNOWN)) == ["2024-04-20 09:00-09:45 Talk [3]", "2024-04-20 09:00-09:45 Lunch [3]"]
    assert len([one for one in problems(text, KNOWN) if "export the view All" in one]) == 2


def test_kinds_and_what_takes_no_place() -> None:
    text = json.dumps(
        {
            "sessions": [
                session(id="1", title="Lunch", isServiceSession=True),
                session(id="2", title="Doors", isServiceSession=True),
                session(id="3", title="Later", startsAt=None, endsAt=None),
                session(id="4", title="No", status="Declined"),
            ]
        }
    )
    assert {title: slot.kind for title, slot in slots(opened(text, KNOWN)).items()} == {
        "Lunch": Kind.LUNCH,
        "Doors": Kind.OTHER,
    }
    assert problems(text, KNOWN)[:2] == [
        "f: warning: 'Later': it has no time, and is left out; give it one in Sessionize",
        "f: warning: 'No': it is cancelled, and left out",
    ]


def test_sessions_without_any_time() -> None:
    found = problems(json.dumps([session(startsAt=None)]), KNOWN)
    assert "f: error: no session in it has a time yet; give them one in Sessionize, and export it anew" in found


@pytest.mark.parametrize(("suffix", "zone"), [("Z", BERLIN), ("+02:00", timezone(timedelta(hours=2)))])
def test_sessions_with_offsets(suffix: str, zone: object) -> None:
    text = json.dumps([session(startsAt=f"2024-02-20T09:00:00{suffix}", endsAt=f"2024-02-20T09:45:00{suffix}")])
    assert opened(text, Known(local=BERLIN)).event.timezone == zone
    assert opened(text, Known(local=BERLIN, zone=UTC)).event.timezone == UTC


def indico(*contributions: dict[str, Any], **more: Any) -> str:
    start = {"date": "2021-09-15", "time": "06:00:00", "tz": "UTC"}
    conference = {"_type": "Conference", "title": "Fair", "timezone": "Europe/Warsaw", "startDate": start}
    return json.dumps({"count": 1, "results": [{**conference, "contributions": contributions, **more}]})


def contribution(**more: Any) -> dict[str, Any]:
    start, end = ({"date": "2021-09-17", "time": f"{clock}:00", "tz": "UTC"} for clock in ("14:10", "14:30"))
    return {"id": "12", "title": "Talk", "startDate": start, "endDate": end, "duration": 20, **more}


def test_indicos_conference() -> None:
    person = {"first_name": "Ada", "last_name": "Lovelace", "fullName": "Lovelace, Ada", "affiliation": "Engines"}
    one = contribution(
        speakers=[person, {"fullName": "Bo"}], roomFullname="Aula", session="Main", url="https://a.org/1"
    )
    programme = opened(indico(one))
    assert (programme.event.name, programme.event.timezone) == ("Fair", ZoneInfo("Europe/Warsaw"))
    assert told(programme) == ["2021-09-17 16:10-16:30 Talk [Aula]"]
    (slot,) = programme.days[0].slots
    assert (slot.id, slot.link, slot.speakers) == (
        "12",
        "https://a.org/1",
        (Person("Ada Lovelace", "Engines"), Person("Bo")),
    )
    assert slot.session is not None
    assert slot.session.title == "Main"
    assert problems(indico(one)) == []


def test_indicos_sessions_and_lengths() -> None:
    one = contribution(endDate=None, duration=45, primaryauthors=[{"fullName": "Ada"}])
    text = indico(sessions=[{"title": "Morning", "contributions": [one, contribution(title="When", startDate=None)]}])
    assert told(opened(text)) == ["2021-09-17 16:10-16:55 Talk"]
    assert names(opened(text).days[0].slots[0].speakers) == ["Ada"]
    assert problems(text) == ["f: warning: 'When': it has no time, and is left out; give it one in Indico"]
    assert problems(indico()) == [
        "f: error: this export of Indico has no contributions with a time;"
        " export it with ?detail=contributions, or as iCalendar"
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "f:1:2: error: this is not JSON: Expecting property name enclosed in double quotes; export it anew"),
        ('[{"a": 1},\n {"b" 2}]', "f:2:7: error: this is not JSON: Expecting ':' delimiter; export it anew"),
        (
            '{"a": ' + "9" * 5_000 + "}",
            "f: error: this is not JSON that can be read: a number is too long; export it anew",
        ),
        (
            "[" * 100 + "]" * 100,
            "f: error: this is nested deeper than 60 levels, the most that are read; export it anew",
        ),
        ("[" * 100_000, "f: error: this is nested too deep to be read; a programme needs eight levels"),
        ('{"a": "b', "f:1:7: error: this is not JSON: Unterminated string starting at; export it anew"),
        ('{"a": "\0"}', "f: error: this is not a text file; a programme is written as plain text, in UTF-8"),
    ],
)
def test_what_cannot_be_read(text: str, problem: str) -> None:
    assert problems(text) == [problem]


@pytest.mark.parametrize(
    ("root", "what"),
    [
        ({"talks": [], "tracks": []}, "the keys 'talks', 'tracks'"),
        ({"days": {"2024-07-10": {"events": []}}}, "the keys 'days'"),
        ([{"Id": 1, "Title": "T", "Format": "20 mins", "Level": 1, "Tags": 2}], "a list whose entries have the keys"),
        (["a", 2], "a list"),
        ({}, "no keys"),
        ([], "a list"),
        ({"schedule": {"2024-01-01": {}}}, "the keys 'schedule'"),
    ],
)
def test_what_is_no_programme(root: Any, what: str) -> None:
    (found,) = problems(json.dumps(root))
    assert found.startswith(f"f: error: this JSON has {what}")
    assert "which is no programme that is known; export schedule.json" in found


JUNK: list[Any] = [None, 7, "x", True, [], {}, [None], [[]], {"a": None}]


@pytest.mark.parametrize("junk", JUNK)
def test_anything_anywhere(junk: Any) -> None:
    """What is of another sort than it should be never raises."""
    for key in ("guid", "date", "start", "duration", "title", "persons", "track", "type", "url", "room", "end"):
        problems(schedule(event(**{key: junk})))
        problems(hub(hub_event(**{key: junk, "participants": junk})))
    for key in ("startsAt", "endsAt", "speakers", "roomId", "room", "categoryItems", "categories", "status", "id"):
        problems(json.dumps([session(**{key: junk})]))
    for key in ("days", "title", "time_zone_name", "url", "day_change"):
        problems(schedule(event(), **{key: junk}))
    for key in contribution():
        problems(indico(contribution(**{key: junk, "speakers": junk}), contribution(startDate={"date": junk})))
    for key in ALL:
        problems(json.dumps({**ALL, key: junk}))


def test_our_own_format_as_json() -> None:
    text = '{"event": {"name": "Fair"}, "sessions": [{"slots": [{"time": "09:00-09:30", "title": "A"}]}]}'
    assert told(opened(text)) == ["any day 09:00-09:30 A"]
