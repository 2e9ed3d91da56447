"""A running showcase: whose turn it is, and how the operator moves it."""

from __future__ import annotations

import pytest

from kiosk.rundown.frame import Frame, ProjectEntry, Scene, Showcase, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Kind, Programme, Slot
from kiosk.rundown.registers import Registers, SlotKey
from kiosk.rundown.showcase import project_key, share

from .programmes import DAY, PROJECTS, WORKSHOP, at, minutes, programme, projects, slot, span, state, touched


def frame(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP) -> Frame:
    return compose(Rundown(of), state(registers), at(now))


def shown(now: str, registers: dict[str, Registers] | None = None, of: Programme = WORKSHOP) -> Showcase:
    showcase = frame(now, registers, of).showcase
    assert showcase is not None
    return showcase


def name(project: ProjectEntry | None) -> str:
    return project.name if project else "-"


def turns(showcase: Showcase) -> dict[str, str]:
    return {one.name: f"{span(one.start, one.end)} {one.status}" for one in showcase.projects}


@pytest.mark.parametrize(
    ("now", "presenting", "following", "countdown"),
    [
        pytest.param("12:50", "TensorFlow", "PyTorch", ("end", "in 10 min"), id="the first begins with the showcase"),
        pytest.param("12:59:59", "TensorFlow", "PyTorch", ("end", "0:01"), id="its last second"),
        pytest.param("13:00", "PyTorch", "Keras", ("end", "in 10 min"), id="the second, at its start"),
        pytest.param("13:05", "PyTorch", "Keras", ("end", "5:00"), id="the second, at 13:05"),
        pytest.param("14:25", "MLFlow", "-", ("end", "5:00"), id="the last"),
        pytest.param("14:30", "-", "-", ("end", "in 25 min"), id="then the floor is open"),
        pytest.param("14:35", "-", "-", ("end", "in 20 min"), id="open floor at 14:35"),
        pytest.param("14:54:59", "-", "-", ("end", "0:01"), id="to the end of the showcase"),
    ],
)
def test_whose_turn_it_is(now: str, presenting: str, following: str, countdown: tuple[str, str]) -> None:
    showcase = shown(now)
    assert (name(showcase.presenting), name(showcase.following)) == (presenting, following)
    assert (showcase.countdown.to, showcase.countdown.text) == countdown


def test_every_project_is_listed_in_order_done_now_and_to_come() -> None:
    listed = shown("13:05").projects
    assert tuple(one.name for one in listed) == PROJECTS
    assert [str(one.status) for one in listed] == ["past", "current", *["upcoming"] * 8]
    assert listed[1].link == "https://pytorch.example"
    assert (listed[1].start, listed[1].end) == (at("13:00"), at("13:10"))
    assert (listed[1].planned_start, listed[1].planned_end) == (at("13:00"), at("13:10"))


@pytest.mark.parametrize("now", ["12:49:59", "14:55", "12:30", "09:30"])
def test_outside_its_time_there_is_no_showcase(now: str) -> None:
    assert frame(now).showcase is None


def test_a_late_showcase_starts_its_projects_late() -> None:
    showcase = shown("13:05", {"showcase": touched(shift=10)})
    assert name(showcase.presenting) == "TensorFlow"
    first, second = showcase.projects[:2]
    assert (first.start, second.start) == (at("13:00"), at("13:10"))
    assert (first.planned_start, second.planned_start) == (at("12:50"), at("13:00"))
    assert (first.planned_end, second.planned_end) == (at("13:00"), at("13:10"))


def test_an_early_showcase_starts_its_projects_early() -> None:
    first = shown("12:46", {"showcase": touched(shift=-5)}).projects[0]
    assert (first.start, first.planned_start) == (at("12:45"), at("12:50"))


def test_the_projects_are_cut_where_the_showcase_ends() -> None:
    """It began 35 minutes late and is at its minimum: 13:25 to 15:05, just enough; ended at 14:50, the last is cut."""
    late = {"showcase": touched(shift=35)}
    assert turns(shown("15:00", late))["MLFlow"] == "14:55-15:05 current"
    cut = {"showcase": touched(shift=35, ended="14:50")}
    listed = turns(shown("14:49", cut))
    assert listed["ML.NET"] == "14:45-14:50 current"
    assert listed["MLFlow"] == "14:50-14:50 upcoming"
    assert name(shown("14:49", cut).following) == "-"


def test_a_held_showcase_cuts_nobody() -> None:
    held = {"showcase": touched(held="14:40"), "showcase/mlflow": touched(added=40)}
    showcase = shown("14:58", held)
    assert turns(showcase)["MLFlow"] == "14:20-15:10 current"
    assert showcase.countdown.text == "in 12 min"


def test_the_open_floor_of_a_held_showcase_has_no_end() -> None:
    countdown = shown("14:58", {"showcase": touched(held="14:40")}).countdown
    assert (countdown.to, countdown.text, countdown.seconds) == ("end", "on hold", None)


SHORT = programme(
    slot("S 12:00-12:30", kind=Kind.SHOWCASE, each=minutes(10), projects=projects("Ray", "Keras", "TVM")),
)


@pytest.mark.parametrize(
    ("registers", "now", "listed", "presenting", "following"),
    [
        pytest.param(
            {"S/keras": touched(cancelled=True)},
            "12:12",
            {
                "Ray": "12:00-12:10 past",
                "Keras": "12:10-12:20 cancelled",
                "TVM": "12:20-12:30 upcoming",
            },
            "-",
            "TVM",
            id="cancelled: its turn is open floor, and the next keeps its time",
        ),
        pytest.param(
            {"S/ray": touched(added=5)},
            "12:12",
            {
                "Ray": "12:00-12:15 current",
                "Keras": "12:15-12:25 upcoming",
                "TVM": "12:25-12:30 upcoming",
            },
            "Ray",
            "Keras",
            id="delayed: those behind it move, and the last is cut",
        ),
        pytest.param(
            {"S/ray": touched(added=25)},
            "12:12",
            {
                "Ray": "12:00-12:30 current",
                "Keras": "12:30-12:30 upcoming",
                "TVM": "12:30-12:30 upcoming",
            },
            "Ray",
            "-",
            id="delayed past the end: the others have no turn",
        ),
        pytest.param(
            {"S/ray": touched(ended="12:04")},
            "12:05",
            {
                "Ray": "12:00-12:04 past",
                "Keras": "12:10-12:20 upcoming",
                "TVM": "12:20-12:30 upcoming",
            },
            "-",
            "Keras",
            id="skipped: a gap",
        ),
        pytest.param(
            {"S/ray": touched(ended="12:04"), "S/keras": touched(started="12:04")},
            "12:05",
            {
                "Ray": "12:00-12:04 past",
                "Keras": "12:04-12:14 current",
                "TVM": "12:20-12:30 upcoming",
            },
            "Keras",
            "TVM",
            id="started early",
        ),
        pytest.param(
            {"S/ray": touched(held="12:05")},
            "12:12",
            {
                "Ray": "12:00-12:12 current",
                "Keras": "12:12-12:22 upcoming",
                "TVM": "12:22-12:30 upcoming",
            },
            "Ray",
            "Keras",
            id="held: the others wait",
        ),
        pytest.param(
            {"S/ray": touched(held="12:05")},
            "12:25",
            {
                "Ray": "12:00-12:25 current",
                "Keras": "12:25-12:30 upcoming",
                "TVM": "12:30-12:30 upcoming",
            },
            "Ray",
            "Keras",
            id="held: one that waits and is cut at the end waits all the same",
        ),
    ],
)
def test_the_operator_moves_projects(
    registers: dict[str, Registers], now: str, listed: dict[str, str], presenting: str, following: str
) -> None:
    showcase = shown(now, registers, SHORT)
    assert turns(showcase) == listed
    assert (name(showcase.presenting), name(showcase.following)) == (presenting, following)


@pytest.mark.parametrize(
    ("registers", "now", "countdown"),
    [
        pytest.param({}, "12:05", ("end", "5:00"), id="to the end of the turn"),
        pytest.param({"S/ray": touched(ended="12:04")}, "12:05", ("start", "5:00"), id="to the start of the next"),
        pytest.param({"S/tvm": touched(cancelled=True)}, "12:21", ("end", "9:00"), id="to the end of the showcase"),
        pytest.param({"S/ray": touched(held="12:05")}, "12:12", ("end", "on hold"), id="a held turn has none"),
    ],
)
def test_a_projects_own_countdown(registers: dict[str, Registers], now: str, countdown: tuple[str, str]) -> None:
    own = shown(now, registers, SHORT).countdown
    assert (own.to, own.text) == countdown


@pytest.mark.parametrize(
    ("line", "each", "count", "minutes_each"),
    [
        pytest.param("S 12:50-14:55", 10, 10, 10, id="what the organisers wrote"),
        pytest.param("S 12:50-14:55", None, 10, 12, id="else an equal share in whole minutes"),
        pytest.param("S 12:00-12:30", None, 3, 10, id="a share that comes out even"),
        pytest.param("S 12:00-12:30", None, 0, 30, id="nobody"),
        pytest.param("S 12:00-12:02", None, 3, 0, id="less than a minute each is none"),
    ],
)
def test_share(line: str, each: int | None, count: int, minutes_each: int) -> None:
    of = slot(
        line,
        each=minutes(each) if each else None,
        projects=projects(*(f"P{number}" for number in range(count))),
    )
    length = at(line[-5:]) - at(line[2:7])
    assert share(of, length) == minutes(minutes_each)


def test_an_equal_share_is_of_the_planned_length() -> None:
    """Projects keep their time when the showcase is late; what is lost is open floor."""
    of = programme(slot("S 12:00-12:40 min=30", kind=Kind.SHOWCASE, projects=projects("Ray", "Keras", "TVM")))
    showcase = shown("12:12", {"S": touched(shift=10)}, of)
    assert turns(showcase) == {
        "Ray": "12:10-12:23 current",
        "Keras": "12:23-12:36 upcoming",
        "TVM": "12:36-12:40 upcoming",
    }


@pytest.mark.parametrize(
    "of", [slot("S 12:00-12:30", kind=Kind.SHOWCASE), slot("S 12:00-12:30", kind=Kind.SHOWCASE, each=minutes(10))]
)
def test_a_showcase_without_projects_is_an_open_floor(of: Slot) -> None:
    showcase = shown("12:10", of=programme(of))
    assert showcase.projects == ()
    assert (showcase.presenting, showcase.following) == (None, None)
    assert showcase.countdown.text == "in 20 min"


def test_a_projects_registers_are_of_its_slot_and_date() -> None:
    assert project_key(SlotKey(DAY, "S"), projects("Ray")[0]) == SlotKey(DAY, "S/ray")
    elsewhere = {"T/ray": touched(cancelled=True), "ray": touched(cancelled=True)}
    assert turns(shown("12:05", elsewhere, SHORT)) == turns(shown("12:05", {}, SHORT))


def test_a_showcase_beside_another_slot_is_told_as_parallel() -> None:
    of = programme(slot("S 12:00-12:30 room=East", kind=Kind.SHOWCASE, projects=projects("Ray")), "T 12:00-12:30")
    one = frame("12:10", of=of)
    assert (one.scene, one.showcase) == (Scene.PARALLEL, None)
