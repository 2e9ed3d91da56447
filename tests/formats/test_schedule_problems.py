"""Everything that can be wrong with a schedule.yaml that is YAML: the message, its line and its column."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.formats.schedule_yaml import parse

from .texts import EVENT, problems, slot_problems, slots, with_slots

A_SLOT = "time: 09:10-09:40, title: Talk"
SHOWCASE = "time: 12:50-13:00, kind: showcase, title: Show"


@pytest.mark.parametrize(
    ("slot", "problem"),
    [
        ("title: Talk", "4:3: error: a slot has no 'time'; add time: 09:10-09:40"),
        ("time: , title: Talk", "4:4: error: 'time' is empty; write it as time: 09:10-09:40"),
        ("time: 09:10-09:40", "4:3: error: a slot has no 'title'; add title: Opening remarks"),
        ("time: 09:10-09:40, title: ''", "4:30: error: 'title' is empty; write it as title: Opening remarks"),
        ('time: 09:10-09:40, title: "\\u200b"', "4:30: error: 'title' is empty; write it as title: Opening remarks"),
        (
            "time: 09:10, title: Talk",
            "4:10: error: '09:10' is only one time; write when it starts and ends, as in 09:10-09:40",
        ),
        (
            "time: [09:10, 09:40], title: Talk",
            "4:10: error: 'time' must be text, not a list; write it as time: 09:10-09:40",
        ),
        (
            "time: 09:10-09:40, title: {a: b}",
            "4:30: error: 'title' must be text, not keys with values; write it as title: Opening remarks",
        ),
        (f"{A_SLOT}, speaker: Ada", "4:36: error: unknown key 'speaker'; did you mean 'speakers'?"),
        (f"{A_SLOT}, Speakers: Ada", "4:36: error: unknown key 'Speakers'; did you mean 'speakers'?"),
        ("time: 09:10-09:40, name: Talk", "4:23: error: unknown key 'name'; did you mean 'title'?"),
        (f"{A_SLOT}, titel: Talk", "4:36: error: unknown key 'titel'; did you mean 'title'?"),
        (f"{A_SLOT}, location: Roof", "4:36: error: unknown key 'location'; did you mean 'room'?"),
        (f"{A_SLOT}, type: talk", "4:36: error: unknown key 'type'; did you mean 'kind'?"),
        (f"{A_SLOT}, url: 'https://a.org'", "4:36: error: unknown key 'url'; did you mean 'link'?"),
        ("start: 09:10, title: Talk", "4:4: error: unknown key 'start'; did you mean 'time: 09:10-09:40'?"),
        (
            f"{A_SLOT}, chair: Ada",
            "4:36: error: unknown key 'chair'; a chair belongs to the session, beside its slots",
        ),
        (
            f"{A_SLOT}, xyz: 1",
            "4:36: error: unknown key 'xyz'; the keys of a slot are time, kind, title, speakers, link, id, room,"
            " track, fixed, min, sponsors, notice, each, projects",
        ),
        (f"{A_SLOT}, title: Talk", "4:36: error: the key 'title' is there twice, first in line 4; keep one of them"),
        (f"{A_SLOT}, [a]: b", "4:36: error: this cannot be a key; a key is a word, as in title: Opening remarks"),
        (f"{A_SLOT}, <<: b", "4:40: error: after '<<' comes a group of keys; write it as <<: *name"),
        (f"{A_SLOT}, kind: keynot", "4:42: error: unknown kind 'keynot'; did you mean 'keynote'?"),
        (f"{A_SLOT}, kind: coffee", "4:42: error: unknown kind 'coffee'; did you mean 'break'?"),
        (
            f"{A_SLOT}, kind: xyz",
            "4:42: error: unknown kind 'xyz'; the kinds are talk, keynote, panel, remarks, posters, break, lunch,"
            " showcase, social, other",
        ),
        (
            f"{A_SLOT}, fixed: maybe",
            "4:43: error: 'maybe' is neither true nor false; write true, or leave the key out",
        ),
        (f"{A_SLOT}, min: 0", "4:41: error: '0' is no time at all; write it as 30 min, or leave it out"),
        (
            f"{A_SLOT}, min: 40 min",
            "4:41: error: a 'min' of 40 min is longer than the slot, which lasts 30 min; write at most 30 min",
        ),
        (
            f"{A_SLOT}, link: ftp://a",
            "4:42: error: 'ftp://a' is not a link that a phone opens; links begin with https:, http: or mailto:",
        ),
        (f"{A_SLOT}, id: a b", "4:40: error: the id 'a b' has white space in it; write it as a-b"),
        (
            f"{A_SLOT}, speakers: ', NVIDIA'",
            "4:46: error: ', NVIDIA' names nobody; write it as \"Bryan Catanzaro, NVIDIA\"",
        ),
        (
            f"{A_SLOT}, speakers: [[Ada]]",
            "4:47: error: an item of 'speakers' must be a name, not a list; write it as speakers: [\"Bryan Catanzaro,"
            ' NVIDIA"]',
        ),
        (
            f"{A_SLOT}, speakers: [Ada: Home]",
            "4:47: error: 'Ada' is a key here, not a name; write it as \"Ada, Home\"",
        ),
        (f"{A_SLOT}, speakers: {{nam: Ada}}", "4:47: error: unknown key 'nam'; did you mean 'name'?"),
        (f"{A_SLOT}, speakers: {{affiliation: A}}", "4:46: error: a person has no 'name'; add name: Bryan Catanzaro"),
        (
            f"{A_SLOT}, speakers: Ann and Bob",
            '4:46: warning: \'Ann and Bob\' is taken for one person; list several as ["Ada One, Home", "Bo Two, Away"]',
        ),
        (
            f"{A_SLOT}, each: 5 min",
            "4:36: error: 'each' is how long a project has, and there are no projects; add projects:",
        ),
        (
            f"{SHOWCASE}, each: 5 min, projects: []",
            "4:52: error: 'each' is how long a project has, and there are no projects; add projects:",
        ),
        (
            f"{A_SLOT}, projects: [{{name: Ray}}]",
            "4:36: error: only a showcase has 'projects', and this is a talk; write kind: showcase",
        ),
        (
            f"{SHOWCASE}, projects: Ray",
            "4:62: error: 'projects' must be a list, not text; write it as projects: [{name: TensorFlow}]",
        ),
        (
            f"{SHOWCASE}, projects: [Ray]",
            "4:63: error: an item of 'projects' must be keys with values, not text; write it as projects: "
            "[{name: TensorFlow}]",
        ),
        (f"{SHOWCASE}, projects: [{{title: Ray}}]", "4:64: error: unknown key 'title'; did you mean 'name'?"),
        (
            f"{SHOWCASE}, projects: [{{name: a, id: x}}, {{name: b, id: x}}]",
            "4:95: error: the id 'x' is also that of line 4; ids are unique within a showcase",
        ),
        (
            "time: 12:50-02:55, title: Talk",
            "4:10: warning: 12:50-02:55 lasts 14 h 05 min, over midnight; 12:50-14:55 if the afternoon is meant",
        ),
        (
            "time: 22:00-11:00, title: Talk",
            "4:10: warning: 22:00-11:00 lasts 13 h, over midnight; 22:00-23:00 if the evening is meant",
        ),
        (
            f"{A_SLOT}, notice: !important x",
            "4:44: error: tags such as '!important' have no meaning here; remove it, or put a text that begins with "
            "'!' in quotes",
        ),
        (
            f"{A_SLOT}, notice: !!python/object:os.system x",
            "4:44: error: tags such as '!!python/object:os.system' have no meaning here; remove it, or put a text "
            "that begins with '!' in quotes",
        ),
        (
            f"{A_SLOT}, speakers: !!python/tuple [a]",
            "4:46: error: tags such as '!!python/tuple' have no meaning here; remove it, or put a text that begins "
            "with '!' in quotes",
        ),
        (
            f"{A_SLOT}, notice: *bold",
            "4:44: error: '*bold' has no '&bold' before it; put a text that begins with '*' in quotes",
        ),
        (
            f"{A_SLOT}, speakers: &a [*a]",
            "4:50: error: '*a' stands inside of what it repeats; put a text that begins with '*' in quotes",
        ),
        (
            f"{A_SLOT}, notice: {'x' * 10_001}",
            "4:44: error: this text is longer than 10,000 characters, the most that are read; shorten it, or look for "
            "a quote that is not closed",
        ),
    ],
)
def test_a_slot_is_wrong(slot: str, problem: str) -> None:
    assert slot_problems(slot) == [f"f:{problem}"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("- a\n", "1:1: error: this is no programme: it is a list; begin with the keys event: and sessions:"),
        ("Schedule\n", "1:1: error: this is no programme; begin with the keys event: and sessions:"),
        ("sessions: []\n", "1:1: error: the file has no 'event'; add event: {name: My workshop}"),
        ("event:\n", "1:1: error: 'event' is empty; write it as event: {name: My workshop}"),
        (
            "event: Fair\n",
            "1:8: error: 'event' must be keys with values, not text; write it as event: {name: My workshop}",
        ),
        ("event: {date: 2018-12-07}\n", "1:8: error: the event has no 'name'; add name: My workshop"),
        ("event: {title: Fair}\n", "1:9: error: unknown key 'title'; did you mean 'name'?"),
        (
            "event: {name: Fair, date: 7.12.2018}\n",
            "1:27: error: '7.12.2018' is not a date in the form year-month-day; write it as 2018-12-07",
        ),
        (
            "event: {name: Fair, timezone: Toronto}\n",
            "1:31: error: there is no time zone 'Toronto'; did you mean America/Toronto?",
        ),
        (
            "event: {name: Fair, website: example.org}\n",
            "1:30: error: 'example.org' is not a whole address; write it as https://example.org",
        ),
        (
            EVENT + "slots: []\n",
            "2:1: error: unknown key 'slots'; slots belong to a session: begin with sessions:, then - slots: below it",
        ),
        (EVENT + "date: 2018-12-07\n", "2:1: error: unknown key 'date'; it belongs to the event: put it below event:"),
        (EVENT + "session: []\n", "2:1: error: unknown key 'session'; did you mean 'sessions'?"),
        (
            EVENT + "sessions: x\n",
            "2:11: error: 'sessions' must be a list, not text; write it as sessions: "
            "[{title: My session, slots: [{time: 09:10-09:40, title: My talk}]}]",
        ),
        (
            EVENT + "sessions:\n- titel: a\n  slots: [{time: 09:10-09:40, title: b}]\n",
            "3:3: error: unknown key 'titel'; did you mean 'title'?",
        ),
        (
            EVENT + "sessions:\n- chair: Ada\n  slots: [{time: 09:10-09:40, title: b}]\n",
            "3:3: error: a session with a 'chair' needs a title; add title: ML Programmability",
        ),
        (
            EVENT + "sessions:\n- title: a\n  host: Ada\n  slots: [{time: 09:10-09:40, title: b}]\n",
            "4:3: error: unknown key 'host'; did you mean 'chair'?",
        ),
        (
            EVENT + "sessions:\n- title: a\n",
            "3:3: warning: this session has no slots, so nothing of it is shown; add slots, or remove it",
        ),
        (
            EVENT + "days:\n- sessions: []\n",
            "3:3: error: a day has no 'date'; add date: 2018-12-07",
        ),
        (
            EVENT + "days:\n- {date: 2018-12-07}\n- {date: 2018-12-07}\n",
            "4:10: error: 2018-12-07 is also the day of line 3; put its sessions into that one",
        ),
        (
            "event: {name: Fair, date: 2018-12-07}\ndays: [{date: 2018-12-07}]\n",
            "1:21: error: the event has a date, and the file has days; keep the dates of the days",
        ),
        (
            EVENT + "days: [{date: 2018-12-07}]\nsessions: []\n",
            "3:1: error: there are sessions beside days, and nothing says on which day they are; put them into one of "
            "the days",
        ),
        (
            EVENT + "---\nevent: {}\n",
            "2:1: error: a second document begins here; keep one document, and remove the line '---'",
        ),
    ],
)
def test_a_file_is_wrong(text: str, problem: str) -> None:
    assert problems(text) == [f"f:{problem}"]


@pytest.mark.parametrize(
    ("sponsor", "problem"),
    [
        (
            "{name: Acme, logo: ../a.png}",
            "22: error: the picture '../a.png' is outside of the programme's folder; keep it beside the file",
        ),
        (
            "{name: Acme, logo: a.png}",
            "22: warning: the picture 'a.png' is not there; put it beside the programme's file",
        ),
        (
            "{name: Acme, logo: 'https://a.org/a.png'}",
            "22: error: 'https://a.org/a.png' is an address, not a file; keep the picture beside the programme's file",
        ),
        ("{name: Acme, logo: [a]}", "22: error: 'logo' must be text, not a list; write it as logo: facebook.png"),
        ("{name: Acme, image: a.png}", "16: error: unknown key 'image'; did you mean 'logo'?"),
        ("{link: 'https://a.org'}", "3: error: a sponsor has no 'name'; add name: Facebook"),
        (
            "[Acme]",
            "3: error: an item of 'sponsors' must be keys with values, not a list; write it as sponsors: "
            "[{name: Facebook, link: https://example.org}]",
        ),
        (
            "''",
            "3: error: an item of 'sponsors' is empty; write it as sponsors: [{name: Facebook, link: "
            "https://example.org}]",
        ),
    ],
)
def test_a_sponsor_is_wrong(tmp_path: Path, sponsor: str, problem: str) -> None:
    text = with_slots(A_SLOT) + "sponsors:\n- " + sponsor + "\n"
    assert f"f:7:{problem}" in problems(text, tmp_path)


def test_a_sponsor_is_there_twice() -> None:
    text = with_slots(A_SLOT) + "sponsors:\n- Acme\n- name: Acme\n"
    assert problems(text) == ["f:8:9: error: the sponsor 'Acme' is already in line 7; keep one of them"]


@pytest.mark.parametrize(
    "rest",
    [
        "sponsors: !x []",
        "sessions: !x []",
        "days: !x []",
        "days: [!x {}]",
        "sponsors: [!x {}, !x a]",
        "sponsors: {a: b, name: x}",
    ],
)
def test_what_is_reported_is_not_reported_again(rest: str) -> None:
    assert len(problems(EVENT + rest)) == len(rest.split("!x")) - 1 or "unknown key 'a'" in problems(EVENT + rest)[0]


def test_a_broken_title_is_not_a_missing_one() -> None:
    found = slot_problems(A_SLOT, session="title: !x Morning, chair: Ada")
    assert [problem.split(": ")[0] for problem in found] == ["f:3:11"]


def test_an_id_is_given_twice_in_one_day() -> None:
    found = slot_problems("time: 09:00-10:00, title: a, id: x", "time: 10:00-11:00, title: b, id: x, room: Roof")
    assert found == ["f:5:37: error: the id 'x' is also that of line 4; ids are unique within a day"]


def test_a_relative_link_without_a_website_is_left_out() -> None:
    link = f"{A_SLOT}, link: talks#key1"
    what = "'talks#key1' is only a part of an address, and is left out; write it whole, or give the event a website"
    for event in (EVENT, "event: {name: Fair, website: }\n"):
        assert slot_problems(link, event=event) == [f"f:4:42: warning: {what}"]
        assert slots(link, event=event)[0].link == ""
    assert slots(link, event="event: {name: Fair, website: 'https://a.org'}\n")[0].link == "https://a.org/talks#key1"


@pytest.mark.parametrize("website", ["example.org", "[a]", "'https://'", "!x y"])
def test_a_wrong_website_is_one_problem_and_not_one_for_each_link(website: str) -> None:
    event = f"event: {{name: Fair, website: {website}}}\n"
    assert len(slot_problems(f"{A_SLOT}, link: talks#key1", event=event)) == 1


def test_an_afternoon_on_a_12_hour_clock_is_warned_of() -> None:
    found = slot_problems("time: 12:10-12:30, title: a", "time: 02:55-03:40, title: b", "time: 03:40-04:10, title: c")
    assert found == [
        "f:5:10: warning: 02:55-03:40 is listed after 12:10, and long before it; 14:55-15:40 if the afternoon is meant",
        "f:6:10: warning: 03:40-04:10 is listed after 12:10, and long before it; 15:40-16:10 if the afternoon is meant",
    ]


def test_every_problem_is_told_at_once_in_the_order_of_the_file() -> None:
    text = """event: {name: Fair, date: 2018-02-30, timezone: EST}
sessions:
- titel: Morning
  slots:
  - time: 9:10
    speaker: [[Ada]]
    kind: keynot
  - start: 09:00
    title: Talk
    fixed: perhaps
    min: 40 min
    id: x
  - {time: 12:50-02:55, title: Show, id: x}
  - nothing
sponsors: [{logo: a.png}]
"""
    assert [problem.split("; ")[0] for problem in problems(text)] == [
        "f:1:27: error: there is no '2018-02-30' in the calendar",
        "f:1:49: error: 'EST' does not say which place's clocks are meant",
        "f:3:3: error: unknown key 'titel'",
        "f:5:5: error: a slot has no 'title'",
        "f:5:11: error: '9:10' is only one time",
        "f:6:5: error: unknown key 'speaker'",
        "f:6:15: error: an item of 'speakers' must be a name, not a list",
        "f:7:11: error: unknown kind 'keynot'",
        "f:8:5: error: unknown key 'start'",
        "f:10:12: error: 'perhaps' is neither true nor false",
        "f:13:12: warning: 12:50-02:55 lasts 14 h 05 min, over midnight",
        "f:13:42: error: the id 'x' is also that of line 12",
        "f:14:5: error: an item of 'slots' must be keys with values, not text",
        "f:15:12: error: a sponsor has no 'name'",
    ]


def test_a_warning_does_not_stop_the_programme_and_an_error_does() -> None:
    assert parse(with_slots("time: 12:50-02:55, title: Talk"), "f").programme is not None
    assert parse(with_slots("time: 12:50-02:55, titel: Talk"), "f").programme is None


def test_a_thousand_problems_are_enough() -> None:
    found = parse(with_slots(*["time: x, title: y"] * 1_200), "f")
    assert found.programme is None
    assert len(found.problems) == 1_001
    assert str(found.problems[0]) == "f: error: there are more than 1,000 problems: only the first are listed"
