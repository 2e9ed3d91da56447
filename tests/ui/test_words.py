"""The very words: what each moment says, struck or not, and what it does not say."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.rundown.registers import Registers
from kiosk.view.looking import struck, texts, words

from .conftest import Show
from .moments import LUNCH, MOMENTS, ROOMS, Moment, minutes

EVENT = "Workshop on Systems for ML and Open Source Software"
NOTICE = "The workshop will be providing catered lunch sponsored by Facebook and Microsoft."
PROJECTS = ["TensorFlow", "PyTorch", "Keras", "MXNet", "Chainer", "Ray", "TVM and VTA", "CoreML", "ML.NET", "MLFlow"]
SPONSORS = ["Facebook", "Microsoft"]
LIVE = "Live stream"
EVERY_CARD = {*PROJECTS, *SPONSORS, LIVE}

# moment → what is said there: the hero, what stands beside it
SAID = {
    "before": {EVENT, "Starts  ·  at 09:00", "1 h 20", "Opening remarks", "Sarah Bird", "07:40", "09:10"},
    "before, in seconds": {EVENT, "Starts in  ·  at 09:00", "8:53", "Opening remarks"},
    "remarks": {"Remarks", "Opening remarks", "Sarah Bird", "09:00–09:10", "Next in  ·  at 09:10", "5:00"},
    "keynote": {
        "Keynote",
        "Accelerated Computing for AI",
        "Bryan Catanzaro, NVIDIA",
        "Session 1: ML Programmability  ·  Chair: Sarah Bird",
        "09:10–09:40",
        "Next  ·  at 09:40",
        "in 15 min",
        "Fashionable Modeling with Flux",
    },
    "talk with a long title": {
        "Talk",
        "Parallel Training of Linear Models Without Compromising Convergence",
        "Nikolas Ioannou, IBM Research",
        "Session 3: Large-scale ML  ·  Chair: Joseph Gonzalez",
        "in 15 min",
        "Pick up lunch",
    },
    "posters": {
        "Posters",
        "Posters & Coffee",
        "10:35–11:40",
        "Keynote",
        "Next  ·  at 11:40",
        "50",
        "min",
        "BREAKING NEWS: Types Found to Be Underrated",
        "Aish Fenton, Netflix",
    },
    "lunch": {"Lunch", "Pick up lunch", "12:30–12:45", NOTICE, "in 15 min", "Open Source Software Showcase"},
    "gap": {"Showcase", "Next in  ·  at 12:50", "3:00", "Open Source Software Showcase"},
    "showcase": {
        "Showcase",
        "Open Source Software Showcase",
        "PyTorch",
        "Soumith Chintala, Facebook",
        "Ends in",
        "5:00",
        "Then Keras",
        "Next  ·  at 14:55",
        "in 1 h 50",
        "Posters & Coffee",
        "13:00",
        "TensorFlow",
        "MXNet",
    },
    "open floor": {"Showcase", "Open floor", "in 20 min", "Posters & Coffee", "MLFlow"},
    "last slot": {"Closing remarks", "Aparna Lakshmi Ratan", "Ends  ·  at 17:30", "in 10 min"},
    "after": {"Thank you", EVENT, "Programme", "learningsys.org/nips18", "Watch online"},
    "no programme": {"Conference on Reliable Software", "10:00"},
    "all cancelled": {EVENT, "10:00"},
    "evening of a day": {
        "Goes on  ·  tomorrow at 09:30",
        "in 14 h 30",
        "Tomorrow from 09:30",
        "Hall",
        "Consensus",
        "Nancy Lynch, MIT",
        "Lab",
        "Exercises",
        "Replication",
    },
    "evening before three days off": {
        "Monday 10 December from 10:00",
        "Goes on",
        "3",
        "days",
        "Exam",
        "Hall",
    },
    "evening of the last day": {"Thank you", "Summer School on Distributed Systems", "Programme"},
    "two rooms": {
        "Main Hall",
        "Proving a Scheduler Correct",
        "Grace Hopper, US Navy",
        "10:00–10:30",
        "Room 2",
        "What Programmers Say to Their Debuggers",
        "Alan Kay and Adele Goldberg, Xerox",
        "10:00–10:45",
    },
    "six rooms": {"Main Hall", "Room 2", "Workshop", "Room 4", "Library", "Foyer", "A Panel on Open Data", "Posters"},
    "a message": {"The Wi-Fi is back", "Accelerated Computing for AI", "Times changed at 09:24"},
    "held": {"since 09:10", "On hold", "on hold"},
}


@pytest.mark.parametrize("name", SAID)
def test_a_moment_says(name: str, put: Show, window: QQuickWindow) -> None:
    put(MOMENTS[name].frame())
    assert words(window) >= SAID[name]


@pytest.mark.parametrize("name", MOMENTS)
def test_the_event_and_the_clock_are_always_there(name: str, put: Show, window: QQuickWindow) -> None:
    frame = MOMENTS[name].frame()
    put(frame)
    assert words(window) >= {frame.event.name, f"{frame.now:%H:%M}"}


@pytest.mark.parametrize(
    ("name", "cards"),
    [
        ("before", EVERY_CARD),
        ("keynote", EVERY_CARD),
        ("posters", {*PROJECTS}),
        ("gap", {*PROJECTS}),
        ("lunch", {*SPONSORS}),
        ("showcase", {*SPONSORS}),
        ("after", EVERY_CARD),
        ("all cancelled", {*SPONSORS, LIVE}),
    ],
)
def test_the_cards_in_turn(name: str, cards: set[str], put: Show, window: QQuickWindow) -> None:
    moment = MOMENTS[name]
    shown = set()
    for number in range(len(moment.frame().cards)):
        put(moment.frame(number))
        shown |= {moment.frame(number).card.title} & words(window)
    assert shown == cards


@pytest.mark.parametrize("at", ["12:30:00", "12:30:10", "12:37:30", "12:44:59"])
def test_the_notice_is_in_view_for_as_long_as_lunch_lasts(at: str, put: Show, window: QQuickWindow) -> None:
    put(Moment(at).frame())
    assert NOTICE in words(window)


@pytest.mark.parametrize(("at", "there"), [("12:49:59", False), ("12:50", True), ("13:04:59", True), ("13:05", False)])
def test_the_notice_moves_with_a_lunch_that_is_moved(at: str, there: bool, put: Show, window: QQuickWindow) -> None:
    put(Moment(at, registers={LUNCH: Registers(shift=minutes(20))}).frame())
    assert (NOTICE in words(window)) is there


def test_a_delayed_slot_shows_its_new_time_and_the_old_one_struck(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["late"].frame())
    assert words(window) >= {"09:10–09:50", "09:50", "delayed 10 min"}
    assert struck(window) >= {"09:10–09:40", "09:40"}
    assert not struck(window) & {"09:10–09:50", "09:50"}


def test_a_cancelled_slot_is_struck_and_says_so(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["one cancelled"].frame())
    assert struck(window) == {"Fashionable Modeling with Flux", "09:40"}
    assert "cancelled" in words(window)


def test_what_is_on_time_has_nothing_struck(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["keynote"].frame())
    assert not struck(window)


def rooms_said(window: QQuickWindow, room: str) -> int:
    return sum(text.words == room for text in texts(window))


def test_the_lobbys_screen_names_each_slots_room(put: Show, window: QQuickWindow) -> None:
    put(Moment("09:10", ROOMS).frame())
    assert rooms_said(window, "Main Hall") > 1


def test_a_rooms_own_screen_names_it_in_the_header_alone(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["a room's own screen"].frame())
    assert rooms_said(window, "Room 2") == 1
    assert words(window) >= {"What Programmers Say to Their Debuggers", "Testing in Production"}
    assert not words(window) & {"Main Hall", "Proving a Scheduler Correct", "Types for Configuration Files"}


def test_nothing_of_the_operators_layer_is_there(put: Show, window: QQuickWindow) -> None:
    put(MOMENTS["keynote"].frame())
    assert not any("Enter" in said or "Esc" in said for said in words(window))
