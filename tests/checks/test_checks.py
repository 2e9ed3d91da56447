"""What `kiosk check` tells of a programme that can be read: each sort of warning, and what deserves none."""

from __future__ import annotations

from datetime import UTC, date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from children import kiosk
from hypothesis import given
from hypothesis import strategies as st

from kiosk.checks import CHECKS, clocks, lanes, links, people, spelling, sponsors, titles
from kiosk.checks.plan import Plan
from kiosk.formats import door
from kiosk.formats.items import Known
from kiosk.formats.problems import Severity
from kiosk.formats.schedule_yaml import parse


def plan(text: str, zone: str = "") -> Plan:
    reading = parse(text, "f")
    found = Plan.of("f", reading, ZoneInfo(zone) if zone else UTC)
    assert found is not None, reading.problems
    return found


def day(*slots: str, event: str = "name: Fair", more: str = "") -> Plan:
    """A day of such slots, which begin in line 4, column 3."""
    written = "".join(f"- {{{slot}}}\n" for slot in slots)
    return plan(
        f"event: {{{event}}}\nsessions:\n- slots:\n" + "".join(f"  {line}\n" for line in written.splitlines()) + more
    )


def told(check, of: Plan) -> list[str]:
    """The warnings of one check, without the file's name and the word."""
    found = list(check(of))
    assert {one.severity for one in found} <= {Severity.WARNING}
    return [f"{one.line}:{one.column} {one.what}; {one.remedy}" for one in found]


ALONE = "time: 9:00-10:00, title: A"


@pytest.mark.parametrize(
    ("second", "shared"),
    [
        ("9:45-10:30", "15 min"),
        ("8:00-9:30", "30 min"),
        ("9:00-10:00", "1 h"),
        ("9:58-11:30", "2 min"),
        ("10:00-11:00", ""),
        ("11:00-12:00", ""),
        ("9:15-9:45", ""),
        ("9:30-10:00", ""),
        ("9:00-9:20", ""),
        ("8:00-12:00", ""),
        ("9:30-9:30", ""),
        ("9:59-10:30", ""),
    ],
)
def test_slots_of_a_room_that_overlap(second: str, shared: str) -> None:
    found = told(lanes.overlaps, day(ALONE, f"time: {second}, title: B"))
    assert [one.partition(";")[0] for one in found] == (
        [f"{4 if second.startswith('8') else 5}:5 'B' and 'A' overlap by {shared}"]
        if second.startswith("8") and shared
        else [f"5:5 'A' and 'B' overlap by {shared}"]
        if shared
        else []
    )


def test_an_overlap_names_its_room_and_both_times() -> None:
    found = told(lanes.overlaps, day(f"{ALONE}, room: Hall", "time: 9:30-10:30, title: B, room: Hall"))
    assert found == ["5:5 'A' and 'B' overlap by 30 min in 'Hall'; the first ends at 10:00, the second begins at 09:30"]


def test_rooms_do_not_overlap_each_other_nor_does_what_has_none_beside_them() -> None:
    assert (
        told(lanes.overlaps, day(f"{ALONE}, room: Hall", f"{ALONE}, room: Roof", ALONE, "time: 9:30-11:00, title: C"))
        == []
    )


def test_a_calendar_without_rooms_lacks_them_which_is_one_warning() -> None:
    (found,) = told(lanes.overlaps, day(*(f"time: 9:0{start}-10:0{start}, title: T{start}" for start in range(4))))
    assert found.startswith(
        "5:5 6 times two slots overlap, as 'T0' and 'T1' overlap by 59 min, and no slot has a room;"
    )


@pytest.mark.parametrize(
    ("second", "what"),
    [
        (
            "10:01-11:00",
            "a minute is between 'A', which ends at 10:00, and 'B'; let it begin at 10:00, or the other end at 10:01",
        ),
        (
            "9:59-11:00",
            "a minute is in both 'A', which ends at 10:00, and 'B'; let it begin at 10:00, or the other end at 09:59",
        ),
        ("10:02-11:00", ""),
        ("10:00-11:00", ""),
    ],
)
def test_slots_that_miss_each_other_by_a_minute(second: str, what: str) -> None:
    assert told(lanes.near_misses, day(ALONE, f"time: {second}, title: B")) == ([f"5:5 {what}"] if what else [])


def test_who_counts_the_minutes_means_them() -> None:
    assert told(lanes.near_misses, day("time: 9:00-9:26, title: A", "time: 9:27-10:00, title: B")) == []


@pytest.mark.parametrize(
    ("first", "second", "told_of"),
    [
        ("title: How to solder well, speakers: Ada", "title: How to Solder Well, speakers: Bo", True),
        ("title: How to solder well, speakers: Ada", "title: How to solder well, speakers: Ada", False),
        ("title: How to solder well, speakers: Ada", "title: How to solder well", False),
        ("title: Invited talk, speakers: Ada", "title: Invited talk, speakers: Bo", False),
        (
            "title: Posters of the day, kind: posters, speakers: Ada",
            "title: Posters of the day, kind: posters, speakers: Bo",
            False,
        ),
    ],
)
def test_a_copied_line_whose_title_was_not_changed(first: str, second: str, told_of: bool) -> None:
    found = told(lanes.twins, day(f"time: 9:00-9:30, {first}", f"time: 9:30-10:00, {second}"))
    assert bool(found) is told_of


def test_a_slot_without_length() -> None:
    (found,) = told(lanes.without_length, day("time: 9:00-9:00, title: A", "time: 9:00-9:10, title: B"))
    assert found == "4:5 'A' begins and ends at 09:00, so it is never shown as on; say when it ends"


PROJECTS = "kind: showcase, projects: [{name: P}, {name: Q}, {name: R}]"


@pytest.mark.parametrize(
    ("showcase", "wrong"),
    [
        ("time: 9:00-9:30, each: 10 min", ""),
        ("time: 9:00-9:30", ""),
        ("time: 9:00-9:10, each: 4 min", "its 3 projects of 4 min need 12 min, and the slot lasts 10 min"),
        (
            "time: 9:00-9:30, each: 10 min, min: 20 min",
            "its 3 projects of 10 min need 30 min, and it may shrink to 20 min",
        ),
        ("time: 9:00-9:02", "its 3 projects have less than a minute each in 2 min"),
    ],
)
def test_a_showcase_that_does_not_fit(showcase: str, wrong: str) -> None:
    found = told(lanes.crowded_showcases, day(f"{showcase}, title: S, {PROJECTS}"))
    assert found == ([f"4:5 'S': {wrong}; give each less time, or the slot more"] if wrong else [])


BERLIN = "name: Fair, timezone: Europe/Berlin, date: {}"


@pytest.mark.parametrize(
    ("on", "time", "wrong"),
    [
        ("2027-03-27", "22:00-27:30", "clocks go forward while it lasts, so it takes 4 h 30 min"),
        ("2027-10-30", "22:00-28:00", "clocks go back while it lasts, so it takes 7 h"),
        ("2027-03-28", "02:30-04:00", "clocks skip 02:30 on 2027-03-28"),
        ("2027-03-27", "23:00-26:30", "clocks skip 02:30 (+1) on 2027-03-28"),
        ("2027-10-31", "02:30-04:00", "clocks show 02:30 twice on 2027-10-31, and the first is taken"),
        ("2027-03-28", "09:00-18:00", ""),
        ("2027-06-26", "22:00-28:00", ""),
    ],
)
def test_a_slot_that_meets_a_change_of_the_clocks(on: str, time: str, wrong: str) -> None:
    found = told(clocks.changes, day(f"time: {time}, title: Party", event=BERLIN.format(on)))
    assert [one.partition(";")[0] for one in found] == ([f"4:5 'Party': {wrong}"] if wrong else [])


def test_a_programme_of_every_day_meets_none() -> None:
    assert told(clocks.changes, day("time: 02:30-04:00, title: Party", event="name: F, timezone: Europe/Berlin")) == []


def test_without_a_zone_the_computers_counts() -> None:
    text = "event: {name: F, date: 2027-03-28}\nsessions: [{slots: [{time: 02:30-04:00, title: P}]}]\n"
    assert told(clocks.changes, plan(text)) == []
    assert len(told(clocks.changes, plan(text, "Europe/Berlin"))) == 1


@pytest.mark.parametrize(
    ("person", "wrong"),
    [
        ("Ada Lovelace, Analytical Engines", ""),
        ("Ada", ""),
        ("Ada, Home", ""),
        ("Plato, Academy of Athens, Greece", ""),
        ("Smith, John, MIT", "'Smith' is taken for the name, and 'John, MIT' for where they are from"),
        (
            "Knuth, Donald E., Stanford",
            "'Knuth' is taken for the name, and 'Donald E., Stanford' for where they are from",
        ),
        ("IBM, Zurich, Switzerland", ""),
        ("tbd", "'tbd' is shown as somebody's name"),
        ("T.B.A.", "'T.B.A.' is shown as somebody's name"),
        ("N.N.", "'N.N.' is shown as somebody's name"),
        ("To be announced", "'To be announced' is shown as somebody's name"),
        ("???", "'???' is shown as somebody's name"),
        ("Ada <ada@example.org>", "'ada@example.org' is shown as 'Ada <ada@example.org>' is"),
        ("Ada, https://example.org", "'https://example.org' is shown as 'Ada' is"),
        (
            "One Two Three Four Five Six Seven Eight Nine",
            "'One Two Three Four Five Six Seven Eight Nine' is long for one person's name",
        ),
        ("Ada (who also made the pictures of this year's event)", ""),
    ],
)
def test_a_name_that_is_none(person: str, wrong: str) -> None:
    found = told(people.odd_names, day(f'{ALONE}, speakers: ["{person}"]'))
    assert [one.partition(";")[0] for one in found] == ([f"4:5 {wrong} ('A')"] if wrong else [])


@pytest.mark.parametrize(
    ("link", "wrong"),
    [
        ("https://example.org/a", ""),
        ("https://bücher.example/a", ""),
        ("http://192.168.1.20/talks", ""),
        ("mailto:ada@example.org", ""),
        ("talks#1", ""),
        ("talks.html", ""),
        ("https://example", "names no website"),
        ("http://localhost:8000/a", "names no website"),
        ("http://127.0.0.1/a", "names no website"),
        ("https://example..org/a", "names no website"),
        ("https://https://example.org", "names no website"),
        ("ada@example.org", "ends in a mail address"),
        ("www2.example.com/talks", "starts from the event's website"),
        ("github.com/ada", "starts from the event's website"),
    ],
)
def test_a_link_that_leads_nowhere(link: str, wrong: str) -> None:
    found = told(links.lead_nowhere, day(f'{ALONE}, link: "{link}"', event="name: Fair, website: https://fair.org/27"))
    assert len(found) == bool(wrong)
    assert all(one.startswith("4:5 the link ") and wrong in one for one in found)


@pytest.mark.parametrize(
    ("named", "meant"),
    [("Facebook", ""), ("FACEBOOK", ""), ("Facebok", "Facebook"), ("Acme Inc", "Acme, Inc."), ("Zeta", "")],
)
def test_a_sponsor_who_is_misspelt(named: str, meant: str) -> None:
    lunch = f'time: 12:00-13:00, title: Lunch, kind: lunch, sponsors: ["{named}"]'
    found = told(sponsors.misspelt, day(lunch, more='sponsors: [Facebook, "Acme, Inc."]\n'))
    assert [one.rpartition("; ")[2] for one in found] == ([f"did you mean '{meant}'?"] if meant else [])


def test_a_title_that_no_screen_holds(tmp_path: Path) -> None:
    words = "Towards a better understanding of internationalisation in open systems and communities "
    slots = [f"{{time: 9:00-10:00, title: {words * 16}}}", f"{{time: 10:00-11:00, title: {words * 5}}}"]
    (tmp_path / "f.yaml").write_text(f"event: {{name: F}}\nsessions:\n- slots: [{', '.join(slots)}]\n", "utf-8")
    child = kiosk("check", "f.yaml", cwd=tmp_path)
    (one, verdict) = child.stdout.splitlines()
    assert one.startswith("f.yaml:3:11: warning: the title 'Towards a better")
    letters = int(one.rpartition("some ")[2].split()[0])
    assert titles.LONG < letters < len(words * 16)
    assert (verdict, child.stderr) == ("f.yaml: 1 warning", "")


def test_a_title_of_usual_length_needs_no_look_at_the_screen() -> None:
    no_stage: Any = None
    assert not [*titles.too_long(day(f"time: 9:00-10:00, title: {'Word ' * 79}"), no_stage)]


CSV = b"Title,Date,Start,End,Room\nA,2027-03-01,09:00,10:00,Hall\nB,2027-03-01,09:30,10:30,Hall\n"
XML = b"""<schedule><conference><title>F</title><time_zone_name>UTC</time_zone_name></conference>
<day date="2027-03-01"><room name="Hall">
<event guid="1"><title>A</title><start>09:00</start><duration>01:00</duration></event>
<event guid="2"><title>B</title><start>09:30</start><duration>01:00</duration></event>
</room></day></schedule>"""
PAGE = b"# Fair\n\n- 09:00-10:00 A\n- 09:30-10:30 B\n"


@pytest.mark.parametrize(("data", "name", "line"), [(CSV, "f.csv", 3), (XML, "f.xml", 4), (PAGE, "f.md", 4)])
def test_other_formats_tell_the_line(data: bytes, name: str, line: int) -> None:
    reading = door.parse(data, name, Known())
    assert reading.programme is not None
    (found,) = lanes.overlaps(Plan(name, reading.programme, reading.places))
    assert (found.line, found.column) == (line, 0)


def test_a_place_is_found_also_when_the_day_was_said_on_the_command_line() -> None:
    reading = parse("event: {name: F}\nsessions: [{slots: [{time: 9:00-9:00, title: A}]}]\n", "f")
    assert reading.programme is not None
    (found,) = lanes.without_length(Plan("f", reading.programme.on(date(2027, 3, 1)), reading.places))
    assert (found.line, found.column) == (2, 21)


TIMES = st.integers(0, 24 * 60).map(lambda at: f"{at // 60:02}:{at % 60:02}")


@given(st.lists(st.tuples(TIMES, TIMES, st.sampled_from(["", "Hall", "Roof"])), max_size=6))
def test_no_check_fails_whatever_the_times(slots: list[tuple[str, str, str]]) -> None:
    written = [f"time: '{start}-{end}', title: T, room: '{room}'" for start, end, room in slots]
    of = day(*written) if written else plan("event: {name: F}\n")
    for check in CHECKS:
        assert all(one.what and one.remedy for one in check(of))


@pytest.mark.parametrize(("second", "shared"), [("1", True), ("2", False)])
def test_two_slots_with_one_id(second: str, shared: bool) -> None:
    reading = door.parse(XML.replace(b'guid="2"', f'guid="{second}"'.encode()), "f.xml", Known())
    assert [(one.line, "its id is also that of another slot" in one.what) for one in reading.problems] == (
        [(3, True)] if shared else []
    )


def named(what: str, *names: str) -> list[str]:
    """Slots, one after the other, that have these names."""
    return [f"time: {8 + at}:00-{9 + at}:00, title: T{at}, {what}: {name}" for at, name in enumerate(names)]


MISSPELT = [
    ("Hall A", "Hal A"),
    ("Hall A", "Halll A"),
    ("Hall A", "hall a"),
    ("Hall A", "HallA"),
    ("Hall 1", "Hall-1"),
    ("Security", "Securty"),
    ("Security", "Secuirty"),
    ("Security", "Sekurity"),
    ("Großer Saal", "Grosser Saaal"),
    ("Зал Пушкин", "Зал Пушкн"),
]
ON_PURPOSE = [
    ("Hall 1", "Hall 2"),
    ("Hall 1", "Hall 11"),
    ("Hall 1-1", "Hall 11"),
    ("Hall A", "Hall B"),
    ("Hall A", "Hall"),
    ("Hall AB", "Hall AC"),
    ("Hall II", "Hall III"),
    ("Saal VIII", "Saal XIII"),
    ("Track 1", "Track 2"),
    ("East", "West"),
    ("East", "Easy"),
    ("C++ Room", "C Room"),
    ("第一会议室", "第二会议室"),
    ("Red Hall", "Bed Hall"),
    ("Aula", "Bali"),
]


@pytest.mark.parametrize("what", ["room", "track"])
@pytest.mark.parametrize(("right", "wrong"), MISSPELT)
def test_a_room_or_a_track_that_is_nearly_another(what: str, right: str, wrong: str) -> None:
    of = day(*named(what, right, wrong, right))
    assert told(spelling.misspelt, of) == [f"5:5 only 1 slot names the {what} '{wrong}'; did you mean '{right}'?"]


@pytest.mark.parametrize(("one", "other"), ON_PURPOSE)
def test_names_that_differ_on_purpose(one: str, other: str) -> None:
    assert told(spelling.misspelt, day(*named("room", one, other, one))) == []
    assert told(spelling.misspelt, day(*named("track", other, one, one))) == []


def test_a_track_that_is_declared_is_right_however_few_have_it() -> None:
    few = day(*named("track", "Securty", "Securty"), more="tracks: [Security, Securities]\n")
    assert told(spelling.misspelt, few) == ["4:5 only 2 slots name the track 'Securty'; did you mean 'Security'?"]


def test_of_two_rooms_that_many_slots_have_neither_is_misspelt() -> None:
    often = named("room", *["Halle", "Halley"] * 4)
    assert told(spelling.misspelt, day(*often)) == []
    assert len(told(spelling.misspelt, day(*often[:2]))) == 1


@given(st.lists(st.text("Hal A12IV-_é会", min_size=1, max_size=9), max_size=8))
def test_names_are_near_in_the_same_way_whichever_comes_first(names: list[str]) -> None:
    def pairs(of: list[str]) -> set[frozenset[str]]:
        return {frozenset(pair) for pair in spelling._near(dict.fromkeys(of))}

    assert pairs(names) == pairs(names[::-1])
    assert pairs(names) == {
        frozenset((one, other)) for one in names for other in names if one != other and spelling._is_slip(one, other)
    }


@pytest.mark.parametrize(
    ("event", "is_told"),
    [
        ("name: F, date: 2027-03-05", True),
        ("name: F, date: 2027-03-05, timezone: Europe/Berlin", False),
        ("name: F", False),
    ],
)
def test_certain_dates_without_a_zone_depend_on_the_computer(event: str, is_told: bool) -> None:
    what = "0:0 the event has no time zone, so its times are by the clock of whichever computer shows it"
    remedy = "add one to the event, as in timezone: America/Toronto"
    assert told(clocks.unnamed, day(ALONE, event=event)) == [f"{what}; {remedy}"] * is_told


def test_a_zone_of_which_the_reader_warned_is_not_told_again() -> None:
    table = door.parse(b"Title,Date,Start,End\nTalk,2027-03-05,09:00,10:00\n", "f.csv", Known(local=UTC))
    assert any("no time zone" in problem.what for problem in table.problems)
    found = Plan.of("f.csv", table)
    assert found is not None
    assert told(clocks.unnamed, found) == []
