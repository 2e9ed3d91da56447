"""What the screen is told of tracks: the name, and its colour beside it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rundown.programmes import at, programme

from kiosk.palette import THEMES, track_colours
from kiosk.rundown.frame import Frame, compose
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Display, Track
from kiosk.view.props import derive
from kiosk.view.tracks import NO_COLOR, UNTOLD, named, track

OF = replace(
    programme(
        "locks 10:00-11:00 room=East track=security",
        "paint 10:00-11:00 room=West track=Art",
        "cats 11:00-12:00 room=East track=Cats",
        "free 12:00-13:00 room=East",
    ),
    tracks=(Track("Security", "#7f0000"),),
)
DARK = track_colours("dark", "", ("#7f0000", "", ""))


def frame(now: str = "10:30", of: str = "", theme: str = "dark") -> Frame:
    return compose(Rundown(replace(OF, display=Display(theme=theme))), {}, at(now), track=of)


def test_each_track_has_its_colour_by_order_and_whatever_the_case() -> None:
    told = {row.title: (row.track, row.track_color) for row in derive(frame()).agenda}
    colours = dict(zip(("locks", "paint", "cats"), DARK, strict=True))
    assert told == {
        "locks": ("security", colours["locks"]),
        "paint": ("Art", colours["paint"]),
        "cats": ("Cats", colours["cats"]),
        "free": ("", NO_COLOR),
    }


@pytest.mark.parametrize("theme", THEMES)
def test_the_same_track_has_one_colour_on_a_screen(theme: str) -> None:
    props = derive(frame("11:30", theme=theme))
    wanted = "Cats", track_colours(theme, "", ("#7f0000", "", ""))[2]
    rows = {(row.track, row.track_color) for row in props.agenda if row.title == "cats"}
    assert (props.hero.track, props.hero.track_color) == wanted
    assert rows == {wanted}
    lobby = frame(theme=theme)
    assert [(row.track, row.track_color) for row in derive(lobby).board.rows] == [
        named("security", lobby),
        named("Art", lobby),
    ]


def test_what_comes_next_tells_its_track_where_it_is_alone() -> None:
    assert (derive(frame()).countdown.track, derive(frame("09:30")).countdown.track) == ("Cats", "")


def test_a_screen_of_one_track_says_so_once() -> None:
    props = derive(frame("10:30", "Security"))
    assert (props.header.track, props.header.track_color) == ("Security", DARK[0])
    assert {(row.track, row.track_color) for row in props.agenda} == {UNTOLD}
    assert (props.hero.title, props.hero.track) == ("locks", "")


def test_a_name_that_is_no_track_has_no_colour() -> None:
    assert named("Gone", frame()) == ("Gone", NO_COLOR)
    assert track(frame("12:30").current[0], frame("12:30")) == UNTOLD


@pytest.mark.parametrize(("number", "shared"), [(8, 0), (9, 2), (16, 16)])
def test_more_tracks_than_hues_share_their_colours(number: int, shared: int) -> None:
    of = programme(*(f"s{n} 10:00-11:00 room=R{n} track=T{n}" for n in range(number)))
    props = derive(compose(Rundown(of), {}, at("10:30")))
    assert sum(row.shared for row in props.agenda) == sum(row.shared for row in props.board.rows) == shared
