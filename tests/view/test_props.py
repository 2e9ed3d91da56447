"""Frame → what QML is told, where it is more than a field passed on."""

from __future__ import annotations

import pytest
from ui.moments import HARD_MOMENTS, MOMENTS

from kiosk.view.links import LONGEST_ADDRESS, address, qr
from kiosk.view.props import derive


@pytest.mark.parametrize(
    ("link", "said"),
    [
        ("https://www.tensorflow.org", "tensorflow.org"),
        ("https://pytorch.org/", "pytorch.org"),
        ("http://learningsys.org/nips18/", "learningsys.org/nips18"),
        ("https://developer.apple.com/documentation/coreml", "developer.apple.com"),
        ("https://example.org:8080/a", "example.org:8080/a"),
        ("", ""),
    ],
)
def test_a_link_is_told_as_people_say_it(link: str, said: str) -> None:
    assert address(link) == said


def test_an_address_is_short_or_a_host() -> None:
    said = address("https://www.example.org/" + "a" * 200)
    assert said == "example.org"
    assert len(said) <= LONGEST_ADDRESS


def test_without_a_link_there_is_no_code() -> None:
    assert qr("") == ""


@pytest.mark.parametrize("name", [*MOMENTS, *HARD_MOMENTS])
def test_progress_is_from_0_to_1(name: str) -> None:
    props = derive((MOMENTS | HARD_MOMENTS)[name].frame())
    assert 0 <= props.hero.progress <= 1
    assert 0 <= props.showcase.progress <= 1


def test_a_rooms_own_screen_does_not_repeat_the_room() -> None:
    props = derive(MOMENTS["a room's own screen"].frame())
    assert props.header.room == "Room 2"
    assert props.hero.room == props.countdown.room == ""
    assert {row.detail for row in props.agenda} == {""}
