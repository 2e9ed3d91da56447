"""The programme, its fonts, and its address."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from mirror.server import Server

from kiosk.doctor import shown
from kiosk.doctor.case import Case
from kiosk.doctor.outside import Outside, Ran
from kiosk.mirror.address import Address
from kiosk.mirror.fetch import Patience
from kiosk.source import Adaption, Choice, Part, Source

from .cases import PROGRAMME, case, outside, told

OVERLAPPING = PROGRAMME.replace("title: Talk}", "title: Talk}, {time: 09:30-10:30, title: Other}")


def test_a_programme_without_a_problem(tmp_path: Path) -> None:
    [one] = told(shown.problems(case(tmp_path)))
    assert one == f"ok programme: {tmp_path / 'my.yaml'} (as named): 1 slot, changed just now"


@pytest.mark.parametrize(
    ("written", "state", "says"),
    [
        ("event: {nam: x}\n", "wrong", "cannot be shown: 1:9: error: unknown key 'nam'; did you mean 'name'?"),
        ("\tno: yaml", "wrong", "cannot be shown: 1:1: error"),
        (OVERLAPPING, "warning", "2 slots; 1 warning: 2:"),
    ],
)
def test_problems(written: str, state: str, says: str, tmp_path: Path) -> None:
    one = next(iter(shown.problems(case(tmp_path, programme=written))))
    assert one.state == state
    assert says in one.says
    assert one.remedy.startswith("kiosk check")


def test_of_many_problems_the_first_are_told(tmp_path: Path) -> None:
    written = PROGRAMME + "".join(f"unknown{number}: 1\n" for number in range(9))
    [one] = shown.problems(case(tmp_path, programme=written))
    assert one.says.count("unknown key") == 3
    assert one.says.endswith("and 6 more")


@pytest.mark.parametrize(
    ("part", "found"),
    [
        (Part("hall a"), []),
        (Part("Hall B"), ["wrong room: the programme has no room 'Hall B'"]),
        (Part(track="Art"), ["wrong track: the programme has no track 'Art'"]),
    ],
)
def test_the_room_and_the_track(part: Part, found: list[str], tmp_path: Path) -> None:
    assert told(shown.problems(case(tmp_path, part=part)))[1:] == found


@pytest.mark.parametrize(("day", "state"), [("2036-03-05", "ok"), ("2036-03-09", "ok"), ("2036-03-04", "warning")])
def test_days_that_are_over(day: str, state: str, tmp_path: Path) -> None:
    now = datetime(2036, 3, 5, 12, tzinfo=UTC)
    programme = PROGRAMME.replace("name: Lobby", f"name: Lobby, date: {day}")
    found = list(shown.problems(case(tmp_path, outside(tmp_path, now=lambda: now), programme)))
    assert [one.state for one in found if one.about == "days"] == [state]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "just now"), (1, "1 minute ago"), (119, "1 hour ago"), (3 * 24 * 60, "3 days ago"), (-5, "in the future: ")],
)
def test_ago(minutes: int, words: str) -> None:
    assert shown.ago(timedelta(minutes=minutes)).startswith(words)


def at_an_address(tmp_path: Path, address: str) -> Case:
    """A kiosk with a programme at an address, which was asked just now."""
    source = Source.at(Address.of(address), tmp_path / "copies", Adaption())
    assert source.mirror is not None
    source.mirror.update(Patience(1.0, 1.0, 2.0))
    choice = Choice(Path(address), "as named", Address.of(address))
    return Case(Outside(run=lambda *_, **__: Ran(None)), choice, source, source.load(), tmp_path)


def test_an_address_that_answers_and_then_does_not(tmp_path: Path) -> None:
    with Server(PROGRAMME.encode()) as server:
        address = server.url()
        here = at_an_address(tmp_path, address)
    assert told(shown.problems(here))[-1].endswith(" answers; its copy was confirmed just now")
    last = list(shown.problems(at_an_address(tmp_path, address)))[-1]
    assert last.state == "warning"
    assert "confirmed just now" in last.says


def test_an_address_that_never_answered(tmp_path: Path) -> None:
    found = list(shown.problems(at_an_address(tmp_path, "http://127.0.0.1:9/a.yaml")))
    assert [(one.about, one.state) for one in found] == [("programme", "wrong"), ("address", "wrong")]


def test_fonts_that_have_everything_or_lack_something(tmp_path: Path) -> None:
    lacking = PROGRAMME.replace("Talk", "\U00012000 Talk \ue123")
    real = Outside()
    assert told(shown.fonts(case(tmp_path, real))) == ["ok fonts: they have every character of the programme"]
    found = list(shown.fonts(case(tmp_path, real, lacking)))
    assert {one.state for one in found} == {"warning"}
    assert any("U+E123" in one.says for one in found)


def test_fonts_that_cannot_be_asked(tmp_path: Path) -> None:
    [one] = shown.fonts(case(tmp_path, outside(tmp_path, {"onlooker": Ran(-6, err="no fonts")})))
    assert (one.state, one.says) == ("wrong", "they cannot be asked: no fonts")
    [one] = shown.fonts(case(tmp_path, programme="event: 1"))
    assert one.state == "unknown"


def test_every_programme_can_be_handed_on(tmp_path: Path) -> None:
    plan = shown.plan_of(case(tmp_path, programme=PROGRAMME.replace("UTC", '"+02:00"')))
    assert pickle.loads(pickle.dumps(plan)) == plan


@pytest.mark.parametrize("pin", [True, False])
def test_the_operators_pin(pin: bool, tmp_path: Path) -> None:
    from kiosk.pin import hashed

    written = PROGRAMME + (f'operator: {{pin: "{hashed("1234")}"}}\n' if pin else "")
    [one] = shown.operator(case(tmp_path, programme=written))
    assert one.state == "ok"
    assert ("locked" in one.says) == pin
