"""Tracks and their colours, from each format that has them."""

from __future__ import annotations

import json

import pytest

from kiosk.formats import door
from kiosk.formats.problems import SlipError
from kiosk.formats.tracks import color, declared
from kiosk.rundown.programme import Programme, Track


@pytest.mark.parametrize(
    ("written", "meant"), [("#ffc857", "#ffc857"), ("FC8", "#ffcc88"), ("#AbCdEf", "#abcdef"), ("000", "#000000")]
)
def test_colours(written: str, meant: str) -> None:
    assert color(written) == meant


@pytest.mark.parametrize("written", ["", "red", "#ffff", "#ggg", "rgb(1,2,3)", "#ffc857 "])
def test_no_colours(written: str) -> None:
    with pytest.raises(SlipError):
        color(written)


def test_what_is_no_colour_and_who_is_there_twice() -> None:
    written = [("Art", "red"), ("", "#fff"), ("Art", "#000"), ("  Science ", " #123 ")]
    assert declared(written) == (Track("Art"), Track("Science", "#112233"))


def opened(text: str, name: str) -> Programme:
    """The programme of a text."""
    programme = door.parse(text.encode(), name).programme
    assert programme is not None
    return programme


YAML = """
event: {name: Fair, timezone: UTC, date: 2027-03-05, id: fair27}
tracks: [Art, {name: Science, color: 123}]
sessions:
  - track: Science
    slots:
      - {time: 10:00-11:00, title: Atoms}
      - {time: 11:00-12:00, title: Paint, track: Art}
"""
CONFERENCE = {
    "title": "Fair",
    "time_zone_name": "UTC",
    "tracks": [{"name": "Art"}, {"name": "Science", "color": "#112233"}],
    "days": [
        {
            "date": "2027-03-05",
            "rooms": {
                "Aula": [
                    {"title": "Atoms", "start": "10:00", "duration": "1:00", "track": "Science"},
                    {"title": "Paint", "start": "11:00", "duration": "1:00", "track": "Art"},
                ]
            },
        }
    ],
}
XML = """<schedule><conference><title>Fair</title><time_zone_name>UTC</time_zone_name>
<track name="Art"/><track name="Science" color="#112233" slug="science"/></conference>
<day date="2027-03-05"><room name="Aula">
<event><title>Atoms</title><start>10:00</start><duration>1:00</duration><track>Science</track></event>
<event><title>Paint</title><start>11:00</start><duration>1:00</duration><track>Art</track></event>
</room></day></schedule>"""


@pytest.mark.parametrize(
    ("text", "name"),
    [(YAML, "f.yaml"), (json.dumps({"schedule": {"conference": CONFERENCE}}), "f.json"), (XML, "f.xml")],
)
def test_a_programme_with_tracks(text: str, name: str) -> None:
    programme = opened(text, name)
    assert programme.tracks == (Track("Art"), Track("Science", "#112233"))
    assert [(slot.title, slot.track) for slot in programme.days[0].slots] == [("Atoms", "Science"), ("Paint", "Art")]


def test_an_event_is_known_by_its_id_or_else_its_name() -> None:
    assert opened(YAML, "f.yaml").event.key == "fair27"
    assert opened(XML, "f.xml").event.key == "Fair"
