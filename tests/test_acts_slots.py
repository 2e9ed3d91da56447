"""Which slot the commands that act are about: by id, by title, by how these begin, by room; and projects."""

from __future__ import annotations

from pathlib import Path

import pytest
from terminal import ROOMS, Terminal

SHOWCASE = "open-source-software-showcase"


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    """At 09:35 of the workshop."""
    return Terminal(capsys, tmp_path / "state")


@pytest.fixture
def rooms(terminal: Terminal, tmp_path: Path) -> Terminal:
    """At 09:35 of a day with two rooms."""
    terminal.schedule = tmp_path / "rooms.yaml"
    terminal.schedule.write_text(ROOMS, encoding="utf-8")
    return terminal


# Which slot is meant


@pytest.mark.parametrize(
    ("typed", "slot"),
    [
        ("fashionable-modeling-with-flux", "fashionable-modeling-with-flux"),
        ("FASHIONABLE", "fashionable-modeling-with-flux"),
        ("flux", "fashionable-modeling-with-flux"),
        ("  Fashionable   modeling ", "fashionable-modeling-with-flux"),
        ("breaking news: t", "breaking-news-types-found-to-be-underrated"),
        ("posters-coffee", "posters-coffee"),
        ("posters-coffee-2", "posters-coffee-2"),
        ("open-source", SHOWCASE),
        (SHOWCASE, SHOWCASE),
        ("pytorch", f"{SHOWCASE}/pytorch"),
        ("ml.n", f"{SHOWCASE}/ml-net"),
        (f"{SHOWCASE}/mx", f"{SHOWCASE}/mxnet"),
    ],
)
def test_a_slot_goes_by_its_id_its_title_or_how_these_begin(typed: str, slot: str, terminal: Terminal) -> None:
    assert terminal.json("delay", "5", "--slot", typed)["slot"] == slot


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        (
            "posters",
            "“posters” can mean posters-coffee (10:35 Posters & Coffee) or posters-coffee-2 (14:55 Posters & Coffee)",
        ),
        ("open", f"“open” can mean opening-remarks (09:00 Opening remarks) or {SHOWCASE} (12:50 Open Source Software "),
        ("lux", "there is no slot “lux” today; did you mean fashionable-modeling-with-flux?"),
        ("pitorch", f"there is no slot “pitorch” today; did you mean {SHOWCASE}/pytorch?"),
        ("dinner", "there is no slot “dinner” today; there is accelerated-computing-for-ai, fashionable-modeling-"),
    ],
)
def test_a_name_that_several_have_or_none_is_refused_with_the_candidates(
    typed: str, reason: str, terminal: Terminal
) -> None:
    assert terminal.refused("skip", "--slot", typed).startswith(reason)


def test_so_many_candidates_are_not_all_named(terminal: Terminal) -> None:
    said = terminal.refused("skip", "--slot", "dinner")
    assert said.count(",") == 7
    assert said.endswith(" or 7 more that `kiosk agenda --ids` lists")


def test_a_name_where_there_is_nothing(terminal: Terminal, tmp_path: Path) -> None:
    terminal.schedule = tmp_path / "empty.yaml"
    terminal.schedule.write_text("event: {name: Empty}\nsessions: []\n", encoding="utf-8")
    said = terminal.run("skip", "--slot", "any")
    assert (said.status, said.err[-1]) == (1, "kiosk: there is no slot “any” today; there is none at all")


def test_slots_side_by_side_are_told_apart_by_room_or_name(rooms: Terminal) -> None:
    several = "2 slots run side by side: east/first (09:00 First) or Own (09:00 Other); name one with --slot"
    assert rooms.refused("delay", "5") == f"{several}, or its room with --room"
    assert rooms.json("delay", "5", "--room", "west")["slot"] == "Own"
    assert rooms.json("delay", "5", "--slot", "first")["slot"] == "east/first"
    assert rooms.json("delay", "5", "--slot", "own")["slot"] == "Own"
    assert rooms.json("start", "--room", "East")["slot"] == "east/firsts"
    assert rooms.refused("hold", "--room", "East", "--slot", "own").startswith("there is no slot “own” today; ")


def test_slots_of_one_room_are_told_apart_by_name_alone(rooms: Terminal) -> None:
    rooms.schedule.write_text(ROOMS.replace("West", "East"), encoding="utf-8")
    assert rooms.refused("delay", "5").endswith("; name one with --slot")


def test_so_many_slots_side_by_side_are_not_all_named(rooms: Terminal) -> None:
    many = "".join(f"  - {{room: R{n}, slots: [{{time: 09:00-10:00, title: T{n}}}]}}\n" for n in range(12))
    rooms.schedule.write_text(f"event: {{name: Rooms}}\nsessions:\n{many}", encoding="utf-8")
    said = rooms.refused("delay", "5")
    assert said.startswith("12 slots run side by side: r0/t0 (09:00 T0), r1/t1 (09:00 T1), ")
    assert said.endswith(" or 4 more that `kiosk agenda --ids` lists; name one with --slot, or its room with --room")


def test_a_file_is_named_with_schedule(rooms: Terminal) -> None:
    said = rooms.run("delay", "5", "my programme.yaml")
    assert (said.status, said.err[-1]) == (
        2,
        "kiosk delay: error: unrecognized arguments: my programme.yaml; a programme is named with --schedule 'my "
        "programme.yaml'",
    )
    assert rooms.run("delay", "5", "--nonsense").err[-1].endswith(": --nonsense")


def test_a_room_that_is_not_there(rooms: Terminal) -> None:
    said = rooms.run("delay", "5", "--room", "North")
    assert said == (2, [], ["kiosk: the programme has no room 'North'; its rooms are 'East', 'West'"])


# The showcase's projects


def test_projects_are_delayed_started_and_skipped_like_slots(terminal: Terminal) -> None:
    terminal.now = "13:05"
    turns = {name: f"{SHOWCASE}/{name}" for name in ("pytorch", "keras", "mxnet")}
    delayed = terminal.json("delay", "3", "--slot", "pytorch")["changed"]
    assert [(one["id"], one["after"]["end"][11:16]) for one in delayed][:2] == [
        (turns["pytorch"], "13:13"),
        (turns["keras"], "13:23"),
    ]
    terminal.does("skip", "--slot", "keras")
    terminal.does("start", "--slot", "mxnet")
    (showcase,) = (entry for entry in terminal.json("agenda") if entry["id"] == SHOWCASE)
    projects = {one["id"]: (one["status"], one["start"][11:16]) for one in showcase["projects"]}
    assert [projects[turns[name]] for name in turns] == [
        ("past", "13:00"),
        ("cancelled", "13:10"),
        ("current", "13:05"),
    ]


def test_the_agenda_names_the_ids_when_asked(terminal: Terminal) -> None:
    lines = terminal.does("agenda", "--ids")
    assert (
        lines[2]
        == "▶ 09:10–09:40  Accelerated Computing for AI, Bryan Catanzaro, NVIDIA  id: accelerated-computing-for-ai"
    )
    (pytorch,) = (line for line in lines if "pytorch" in line)
    assert pytorch == f"    13:00–13:10  PyTorch, Soumith Chintala, Facebook  id: {SHOWCASE}/pytorch"
    assert not any("id: " in line for line in terminal.does("agenda"))


def test_the_agenda_for_programs_has_the_projects_in_their_showcase(terminal: Terminal) -> None:
    agenda = terminal.json("agenda")
    assert [len(entry["projects"]) for entry in agenda if entry["id"] in (SHOWCASE, "posters-coffee")] == [0, 10]
    (showcase,) = (entry for entry in agenda if entry["id"] == SHOWCASE)
    assert showcase["projects"][1] == {
        "id": f"{SHOWCASE}/pytorch",
        "name": "PyTorch",
        "presenters": [{"name": "Soumith Chintala", "affiliation": "Facebook"}],
        "link": "https://pytorch.org",
        "picture": "",
        "start": "2018-12-07T13:00:00-05:00",
        "end": "2018-12-07T13:10:00-05:00",
        "planned_start": "2018-12-07T13:00:00-05:00",
        "planned_end": "2018-12-07T13:10:00-05:00",
        "status": "upcoming",
    }
