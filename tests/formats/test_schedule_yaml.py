"""What schedule.yaml can say, and what it then means."""

from __future__ import annotations

from datetime import UTC, date, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.rundown.programme import Event, Kind, Person, Programme, Session, Slot, Sponsor, WallTime

from .texts import EVENT, problems, programme, slot_problems, slots, with_slots

TALK = "time: 09:10-09:40, title: Talk"


def one(written: str = TALK, session: str = "", event: str = EVENT) -> Slot:
    (slot,) = slots(written, session=session, event=event)
    return slot


def times(*written: str) -> list[str]:
    return [f"{slot.start}-{slot.end} {slot.title}" for slot in slots(*written)]


def test_an_event_says_all_about_itself() -> None:
    text = """
event:
  name: Workshop on Systems
  date: 2018-12-07
  timezone: America/Toronto
  website: https://example.org/2018
  livestream: live
sessions: [{title: Morning, slots: [{time: 09:10-09:40, title: Talk}]}]
"""
    found = programme(text)
    toronto = ZoneInfo("America/Toronto")
    live = "https://example.org/2018/live"
    assert found.event == Event("Workshop on Systems", toronto, "https://example.org/2018", live)
    assert [day.date for day in found.days] == [date(2018, 12, 7)]
    assert problems(text) == []


def test_without_a_date_there_is_one_day_without() -> None:
    found = programme(with_slots(TALK))
    assert found.event == Event("Fair")
    assert [day.date for day in found.days] == [None]


def test_a_slot_is_a_talk_unless_it_says_otherwise() -> None:
    session = Session("Morning")
    start, end = WallTime(time(9, 10)), WallTime(time(9, 40))
    assert one() == Slot("talk", "Talk", start, end, Kind.TALK, session=session)


def test_a_slot_says_all_about_itself() -> None:
    slot = one(
        "time: 12:30-13:00, kind: Lunch, title: Lunch, speakers: Ada, link: 'https://a.org/x', id: food, room: Roof,"
        " fixed: yes, min: 20 min, sponsors: [Acme, 'B, Inc.'], notice: All are fed."
    )
    assert (slot.kind, slot.speakers, slot.link, slot.id) == (Kind.LUNCH, (Person("Ada"),), "https://a.org/x", "food")
    assert (slot.room, slot.fixed, slot.min) == ("Roof", True, timedelta(minutes=20))
    assert (slot.sponsors, slot.notice) == (("Acme", "B, Inc."), "All are fed.")


@pytest.mark.parametrize(
    ("written", "fixed"),
    [("true", True), ("True", True), ("yes", True), ("no", False), ("false", False), ("off", False)],
)
def test_fixed_is_said_in_words(written: str, fixed: bool) -> None:
    assert one(f"{TALK}, fixed: {written}").fixed is fixed


@pytest.mark.parametrize(
    ("written", "people"),
    [
        ("Ada", [("Ada", "")]),
        ('"Ada, Home"', [("Ada", "Home")]),
        ('["Ada, Home", Bo]', [("Ada", "Home"), ("Bo", "")]),
        ("{name: Ada, affiliation: 'Home, Away'}", [("Ada", "Home, Away")]),
        ("[{name: 'Ada, Jr.'}, 'Bo, Away']", [("Ada, Jr.", ""), ("Bo", "Away")]),
        ("[]", []),
        ("", []),
        ("[Ada, ~]", [("Ada", "")]),
    ],
)
def test_people_are_named_in_several_ways(written: str, people: list[tuple[str, str]]) -> None:
    assert [(who.name, who.affiliation) for who in one(f"{TALK}, speakers: {written}").speakers] == people


def test_scalars_are_the_text_that_was_written() -> None:
    slot = one("time: 10:20 - 12:30, title: 1_000, speakers: no, notice: 0x10, room: 2018-12-07, id: 1e3")
    assert (slot.title, slot.speakers[0].name, slot.notice, slot.room, slot.id) == (
        "1_000",
        "no",
        "0x10",
        "2018-12-07",
        "1e3",
    )
    assert (str(slot.start), str(slot.end)) == ("10:20", "12:30")


def test_texts_are_tidy() -> None:
    slot = one('time: 10:20-12:30, title: "  Two\\n  words\\u202e\\0  &amp; "')
    assert slot.title == "Two words &amp;"


def test_a_session_lends_its_room_and_its_name() -> None:
    slot = one(session='title: Morning, number: 3b, chair: ["Ada, Home", Bo], room: Hall 1')
    assert slot.session == Session("Morning", "3b", (Person("Ada", "Home"), Person("Bo")), "Hall 1")
    assert (slot.room, slot.id) == ("Hall 1", "hall-1/talk")
    assert one(f"{TALK}, room: Roof", session="title: Morning, room: Hall 1").room == "Roof"


def test_a_session_without_a_title_is_none_and_still_lends_its_room() -> None:
    slot = one(session="room: Hall 1")
    assert (slot.session, slot.room) == (None, "Hall 1")


def test_slots_are_sorted_and_the_file_breaks_ties() -> None:
    written = ["time: 11:00-12:00, title: c", "time: 10:00-11:00, title: b", "time: 10:00-10:30, title: a"]
    assert [slot.title for slot in slots(*written)] == ["b", "a", "c"]


def test_the_small_hours_after_an_evening_are_those_of_the_next_day() -> None:
    assert times("time: 18:00-23:00, title: a", "time: 23:30-01:00, title: b", "time: 01:00-02:00, title: c") == [
        "18:00-23:00 a",
        "23:30-01:00 (+1) b",
        "01:00 (+1)-02:00 (+1) c",
    ]
    assert times("time: 24:30-01:00, title: a", "time: 05:59-06:30, title: b") == [
        "00:30 (+1)-01:00 (+1) a",
        "05:59 (+1)-06:30 (+1) b",
    ]


def test_the_small_hours_stay_where_no_evening_comes_before_them() -> None:
    assert times("time: 05:00-06:00, title: a", "time: 19:00-20:00, title: b", "time: 06:00-07:00, title: c") == [
        "05:00-06:00 a",
        "06:00-07:00 c",
        "19:00-20:00 b",
    ]
    assert times("time: 19:00-20:00, title: a, room: x", "time: 01:00-02:00, title: b, room: y")[0] == "01:00-02:00 b"
    assert times("time: 17:59-18:30, title: a", "time: 00:30-00:45, title: b")[0] == "00:30-00:45 b"


def test_ids_are_unique_in_planned_order_and_given_ones_stand() -> None:
    written = [
        "time: 15:00-16:00, title: Coffee",
        "time: 10:00-11:00, title: Coffee",
        "time: 11:00-12:00, title: Other, id: coffee-2",
        "time: 12:00-13:00, title: Coffee, room: Roof",
    ]
    assert [slot.id for slot in slots(*written)] == ["coffee", "coffee-2", "roof/coffee", "coffee-3"]


def test_a_retime_keeps_the_id() -> None:
    assert one("time: 09:10-09:40, title: Talk").id == one("time: 19:10-19:40, title: Talk").id


SHOWCASE = "time: 12:50-14:55, kind: showcase, title: Show, each: 10 min, projects: "


def test_a_showcase_has_projects() -> None:
    slot = one(
        SHOWCASE + "[{name: Ray, link: 'https://ray.io', presenters: 'Bo, UC'}, {name: ray}, {name: '?!', id: own}]"
    )
    assert slot.each == timedelta(minutes=10)
    assert [(project.id, project.name) for project in slot.projects] == [
        ("ray", "Ray"),
        ("ray-2", "ray"),
        ("own", "?!"),
    ]
    assert slot.projects[0].presenters == (Person("Bo", "UC"),)
    assert slot.projects[0].link == "https://ray.io"


def test_a_zero_length_slot_is_allowed() -> None:
    slot = one("time: 10:00-10:00, title: Bell")
    assert slot.start == slot.end


def test_sponsors_are_names_or_details(tmp_path: Path) -> None:
    (tmp_path / "acme.png").touch()
    text = with_slots(TALK) + "sponsors: [Bell, {name: Acme, link: 'https://acme.org', logo: acme.png}]\n"
    assert programme(text, tmp_path).sponsors == (
        Sponsor("Bell"),
        Sponsor("Acme", "https://acme.org", str(tmp_path.resolve() / "acme.png")),
    )
    assert programme(text).sponsors[1].logo == ""


def test_several_days_are_sorted_and_have_ids_of_their_own() -> None:
    text = (
        EVENT
        + """
days:
  - {date: 2018-12-08, sessions: [{slots: [{time: 09:00-10:00, title: Talk, id: x}]}]}
  - date: 2018-12-07
    sessions: [{slots: [{time: 09:00-10:00, title: Talk, id: x}]}]
"""
    )
    found = programme(text)
    assert problems(text) == []
    assert [(day.date, [slot.id for slot in day.slots]) for day in found.days] == [
        (date(2018, 12, 7), ["x"]),
        (date(2018, 12, 8), ["x"]),
    ]


def test_anchors_aliases_and_merge_keys_work() -> None:
    text = (
        EVENT
        + """
sessions:
  - title: &title Morning
    chair: &ada {name: Ada, affiliation: Home}
    slots:
      - &talk {time: 09:00-10:00, title: Talk, speakers: *ada, kind: keynote}
      - {<<: *talk, time: 10:00-11:00, title: *title}
      - <<: [*talk, {room: Roof, kind: panel}]
        time: 11:00-12:00
"""
    )
    first, second, third = programme(text).days[0].slots
    assert (first.title, second.title, third.title) == ("Talk", "Morning", "Talk")
    assert second.speakers == third.speakers == (Person("Ada", "Home"),)
    assert (second.kind, third.kind, third.room) == (Kind.KEYNOTE, Kind.KEYNOTE, "Roof")


def test_a_key_without_a_value_is_not_there() -> None:
    slot = one(f"{TALK}, speakers: , link: ~, room: null, min: ")
    assert (slot.speakers, slot.link, slot.room, slot.min) == ((), "", "", None)


@pytest.mark.parametrize(
    "encoded",
    [
        with_slots("time: 09:10-09:40, title: François").encode(),
        b"\xef\xbb\xbf" + with_slots("time: 09:10-09:40, title: François").encode(),
        with_slots("time: 09:10-09:40, title: François").encode("utf-16"),
        b"\xfe\xff" + with_slots("time: 09:10-09:40, title: François").encode("utf-16-be"),
        with_slots("time: 09:10-09:40, title: François").encode("utf-32"),
        ("\ufeff" + with_slots("time: 09:10-09:40, title: François")).encode("utf-8"),
        with_slots("time: 09:10-09:40, title: François").replace("\n", "\r\n").encode(),
    ],
)
def test_a_byte_order_mark_says_how_it_is_encoded(encoded: bytes) -> None:
    assert problems(encoded) == []


@pytest.mark.parametrize("text", [EVENT, EVENT + "sessions:\n", EVENT + "sessions: []\n", EVENT + "days: []\n"])
def test_an_event_without_slots_is_a_programme_with_a_warning(text: str) -> None:
    what = "f: warning: there are no slots yet, so only the event and the clock are shown; add sessions:"
    assert problems(text) == [what]
    assert isinstance(programme(text), Programme)
    assert not any(day.slots for day in programme(text).days)


def test_overlaps_in_a_lane_are_no_error() -> None:
    assert slot_problems("time: 09:10-09:40, title: a", "time: 09:20-09:50, title: b") == []


# What other programs' files say, and YAML must be able to say


@pytest.mark.parametrize(
    ("written", "zone"),
    [
        ('"+02:00"', timezone(timedelta(hours=2))),
        ('"-03:30"', timezone(-timedelta(hours=3, minutes=30))),
        ("+05:45", timezone(timedelta(hours=5, minutes=45))),
    ],
)
def test_an_offset_for_want_of_a_place(written: str, zone: timezone) -> None:
    text = f"event: {{name: Fair, timezone: {written}}}\nsessions: [{{slots: [{{time: 09:00-10:00, title: A}}]}}]"
    assert programme(text).event.timezone == zone
    (problem,) = problems(text)
    assert problem.startswith("f:1:")
    assert "does not say when the clocks change; name a place" in problem


def test_utc_is_a_zone() -> None:
    text = "event: {name: Fair, timezone: UTC}\nsessions: [{slots: [{time: 09:00-10:00, title: A}]}]"
    assert programme(text).event.timezone is UTC
    assert problems(text) == []


def test_a_slot_can_be_in_no_room_and_on_no_track() -> None:
    session = "title: Morning, room: East, track: Security"
    (one, other) = slots('time: 9:00-9:10, title: A, room: "", track: ""', "time: 9:10-9:20, title: B", session=session)
    assert (one.room, one.track) == ("", "")
    assert (other.room, other.track) == ("East", "Security")
