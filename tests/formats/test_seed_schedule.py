"""The programme that comes with the product says what the workshop's page says."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.formats.schedule_yaml import read
from kiosk.rundown.programme import Kind, Person, Programme, Slot

SITE = "http://learningsys.org/nips18/"


@pytest.fixture(scope="module")
def programme() -> Programme:
    """The programme in schedule.yaml."""
    reading = read(Path(__file__).parents[2] / "schedule.yaml")
    assert [str(problem) for problem in reading.problems] == []
    assert reading.programme is not None
    return reading.programme


@pytest.fixture(scope="module")
def day(programme: Programme) -> tuple[Slot, ...]:
    """The slots of its day."""
    (day,) = programme.days
    return day.slots


def test_it_runs_on_any_day_by_the_clock_of_the_machine(programme: Programme) -> None:
    assert programme.days[0].date is None
    assert programme.event.timezone is None
    assert programme.event.livestream == "https://www.facebook.com/mlsysworkshop/"
    assert (programme.event.website, programme.rooms) == (SITE, ())


def test_it_holds_every_time(day: tuple[Slot, ...]) -> None:
    remarks, talk, keynote, posters = Kind.REMARKS, Kind.TALK, Kind.KEYNOTE, Kind.POSTERS
    assert [(str(slot.start), str(slot.end), slot.kind) for slot in day] == [
        ("09:00", "09:10", remarks),
        ("09:10", "09:40", keynote),
        ("09:40", "10:00", talk),
        ("10:00", "10:20", talk),
        ("10:20", "10:35", remarks),
        ("10:35", "11:40", posters),
        ("11:40", "12:10", keynote),
        ("12:10", "12:30", talk),
        ("12:30", "12:45", Kind.LUNCH),
        ("12:50", "14:55", Kind.SHOWCASE),
        ("14:55", "15:40", posters),
        ("15:40", "16:10", keynote),
        ("16:10", "16:30", talk),
        ("16:30", "16:50", talk),
        ("16:50", "17:10", talk),
        ("17:10", "17:30", remarks),
    ]


def test_it_holds_every_session_with_its_chair(day: tuple[Slot, ...]) -> None:
    sessions = list(dict.fromkeys(slot.session for slot in day if slot.session))
    assert [(session.number, [chair.name for chair in session.chairs]) for session in sessions] == [
        ("1", ["Sarah Bird"]),
        ("2", ["Siddhartha Sen"]),
        ("3", ["Joseph Gonzalez"]),
        ("4", ["Dan Crankshaw"]),
        ("5", []),
        ("6", ["Aparna Lakshmi Ratan"]),
    ]
    assert [slot.title for slot in day if slot.session is None] == ["Opening remarks", "Closing remarks"]


def test_it_names_everybody_who_speaks(day: tuple[Slot, ...]) -> None:
    said = [", ".join(part for part in (who.name, who.affiliation) if part) for slot in day for who in slot.speakers]
    assert said == [
        "Sarah Bird",
        "Bryan Catanzaro, NVIDIA",
        "Mike J. Innes, Julia Computing",
        "Daniel Kang, Stanford University",
        "Deepti Raghavan, Stanford University",
        "Siddhartha Sen",
        "Aish Fenton, Netflix",
        "Nikolas Ioannou, IBM Research",
        "Kim Hazelwood, Facebook",
        "Deepak Narayanan, Stanford",
        "Jeff Johnson, Facebook AI Research",
        "Joao Carreira, UC Berkeley",
        "Aparna Lakshmi Ratan",
    ]


def test_the_keynotes_have_their_links(day: tuple[Slot, ...]) -> None:
    links = [slot.link for slot in day if slot.link]
    assert links == [f"{SITE}talks#key{number}" for number in (1, 2, 3)]
    assert all(slot.kind is Kind.KEYNOTE for slot in day if slot.link)
    assert "BREAKING NEWS: Types Found to Be Underrated" in [slot.title for slot in day]


def test_the_showcase_has_ten_projects_of_ten_minutes(day: tuple[Slot, ...]) -> None:
    (showcase,) = (slot for slot in day if slot.kind is Kind.SHOWCASE)
    assert (showcase.each, showcase.min) == (timedelta(minutes=10), timedelta(minutes=100))
    assert [project.name for project in showcase.projects] == [
        "TensorFlow",
        "PyTorch",
        "Keras",
        "MXNet",
        "Chainer",
        "Ray",
        "TVM and VTA",
        "CoreML",
        "ML.NET",
        "MLFlow",
    ]
    assert all(project.link.startswith("https://") for project in showcase.projects)
    presenters = {project.name: project.presenters for project in showcase.projects}
    assert presenters["Keras"] == (Person("François Chollet", "Google"),)
    assert presenters["Ray"] == (Person("Robert Nishihara", "University of California, Berkeley"),)
    assert [who.name for who in presenters["TVM and VTA"]] == ["Tianqi Chen", "Thierry Moreau"]


def test_lunch_stands_and_names_its_sponsors(programme: Programme, day: tuple[Slot, ...]) -> None:
    (lunch,) = (slot for slot in day if slot.kind is Kind.LUNCH)
    assert [slot for slot in day if slot.fixed] == [lunch]
    assert lunch.sponsors == ("Facebook", "Microsoft")
    assert "Facebook and Microsoft" in lunch.notice
    assert [(sponsor.name, sponsor.link) for sponsor in programme.sponsors] == [
        ("Facebook", "https://www.facebook.com"),
        ("Microsoft", "https://www.microsoft.com"),
    ]


def test_what_may_shrink_says_how_far(day: tuple[Slot, ...]) -> None:
    assert {slot.id: slot.min for slot in day if slot.min} == {
        "posters-coffee": timedelta(minutes=30),
        "open-source-software-showcase": timedelta(minutes=100),
        "posters-coffee-2": timedelta(minutes=20),
    }
