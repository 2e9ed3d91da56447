"""A show that waits: whatever is wrong with the programme, the screen is up, says so, and takes it once it is good."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from children import KIOSK, environment
from mirror.programmes import PAGE
from mirror.server import Server
from test_addresses import server  # noqa: F401 - a fixture
from test_app import WEEK, end, rewrite, until

from kiosk.clock import Clock
from kiosk.conductor import Conductor
from kiosk.formats import schedule_yaml
from kiosk.formats.problems import Problem, Reading, Severity
from kiosk.journal import Journal
from kiosk.mirror.address import Address
from kiosk.mirror.fetch import ONCE
from kiosk.rundown.lack import of_file
from kiosk.rundown.moment import Rundown
from kiosk.rundown.programme import Display, Event, Programme
from kiosk.source import Adaption, Source, bare_programme, lack_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
LACKING = "There is no programme to show yet."
Wait = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def wait(tmp_path: Path) -> Iterator[Wait]:
    """Start a show that waits, at ten o'clock in played time; whatever becomes of the test, it ends with it."""
    started = []

    def start(file: str | Path, *arguments: str | Path, **more: str) -> subprocess.Popen[str]:
        picture = ["--if-no-display", "screen.png", "--window", "640x360"]
        played = ["--at", "2018-12-07T10:00", "--speed", "10"]
        command = [*KIOSK, "show", "--wait", str(file), *map(str, arguments), *played, *picture]
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, cwd=tmp_path, env=environment(**more), stdout=pipe, stderr=pipe, text=True)
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


def test_a_file_that_is_not_there_yet_is_waited_for(wait: Wait, tmp_path: Path) -> None:
    file = tmp_path / "usb" / "week.yaml"
    child = wait(file)
    first = until(child.stdout, LACKING)[-1]
    assert first.endswith("week.yaml There is no such file; check the name and the folder.")
    file.parent.mkdir()
    rewrite(file, WEEK)
    until(child.stdout, "Now: 09:00–17:00  Talk  [East]")
    assert end(child) == (
        0,
        f"{file}: error: there is no such file; check the name and the folder\n"
        f"kiosk: {file} (as named) cannot be shown until this is mended; the screen waits for it\n"
        "kiosk: the programme changed and was read again\n",
    )


def test_one_with_errors_is_waited_for_and_each_of_its_errors_is_told_once(wait: Wait, tmp_path: Path) -> None:
    file = tmp_path / "week.yaml"
    rewrite(file, WEEK.replace("17:00", "25 o'clock"))
    child = wait(file)
    first = until(child.stdout, LACKING)[-1]
    assert "week.yaml, line 3 " in first
    rewrite(file, WEEK.replace("Talk", "[").replace("17:00", "25 o'clock"))
    until(child.stdout, LACKING)
    rewrite(file, WEEK)
    until(child.stdout, "Now: 09:00–17:00  Talk  [East]")
    status, said = end(child)
    errors = [line for line in said.splitlines() if ": error: " in line]
    assert status == 0
    assert len(errors) == len(set(errors)) >= 3
    assert [line for line in said.splitlines() if "waits for it" in line] == [
        f"kiosk: {file} (as named) cannot be shown until this is mended; the screen waits for it",
        "kiosk: the programme cannot be shown until this is mended; the screen waits for it",
    ]


@pytest.mark.parametrize(("option", "named"), [("--room", "North"), ("--track", "Art")])
def test_a_room_or_a_track_that_is_not_there_yet_is_waited_for(
    option: str, named: str, wait: Wait, tmp_path: Path
) -> None:
    file = tmp_path / "week.yaml"
    rewrite(file, WEEK)
    child = wait(file, option, named.lower())
    assert f"no {option[2:]} “{named.lower()}”" in until(child.stdout, LACKING)[-1]
    rewrite(file, WEEK.replace("room: East", f"{option[2:]}: {named}"))
    until(child.stdout, "Now: 09:00–17:00  Talk")
    assert f"kiosk: the programme has no {option[2:]} '{named.lower()}', so its screen is empty" in end(child)[1]


def test_what_the_operator_did_to_the_event_holds_once_its_file_is_good(wait: Wait, tmp_path: Path) -> None:
    state, file = tmp_path / "state", tmp_path / "week.yaml"
    rewrite(file, WEEK)
    delay = [*KIOSK, "delay", "10", "--schedule", file, "--state", state, "--room", "East", "--at", "2018-12-07T09:59"]
    subprocess.run(delay, env=environment(), check=True, capture_output=True, timeout=60)
    assert json.loads((state / "journal.jsonl").read_text(encoding="utf-8"))["event"] == "A Week"
    rewrite(file, "")
    child = wait(file, "--state", state)
    until(child.stdout, LACKING)
    rewrite(file, WEEK)
    until(child.stdout, "Now: 09:00–17:10  Talk  [East]")
    assert end(child)[0] == 0


def test_an_address_that_gives_none_yet_is_waited_for(qapp, server: Server, tmp_path: Path) -> None:  # noqa: F811
    """Asked when the test says so; why there is none is told anew whenever that is something else."""
    source = Source.at(Address.of(server.url()), tmp_path, Adaption())
    assert source.mirror is not None
    answers = [
        (lambda to: to.answer(503), "answers 503"),
        (lambda to: to.answer(503), "answers 503"),
        (lambda to: to.answer(200, PAGE), "This is a web page, not a programme"),
    ]
    respond, frames, reports = server.respond, [], []
    conductor = None
    for server.respond, why in answers:
        source.mirror.update(ONCE)
        if conductor is None:
            bare = Rundown(bare_programme(source.load()))
            clock = Clock(UTC, datetime(2018, 12, 7, 9, tzinfo=UTC), 0.0)
            conductor = Conductor(bare, source, Journal(None, ""), clock, report=reports.append)
            conductor.frame.connect(frames.append)
            conductor.start()
        conductor.tick()
        assert why in frames[-1].lack.what
    assert [report for report in reports if "error" in report] == [reports[0]]
    server.respond = respond
    source.mirror.update(ONCE)
    conductor.tick()
    assert (frames[-1].lack, len(frames[-1].agenda), conductor._journal.event) == (None, 8, frames[-1].event.key)
    shiboken6.delete(conductor)


def test_without_the_flag_it_ends(tmp_path: Path) -> None:
    command = [*KIOSK, "show", str(tmp_path / "gone.yaml"), "--if-no-display", "screen.png"]
    ended = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, timeout=60, check=False)
    assert ended.returncode == 2


def test_what_is_known_of_an_event_whose_programme_has_errors_is_shown(tmp_path: Path) -> None:
    text = "event: {name: Fair, language: ja}\ndisplay: {theme: light}\nsessions: [{slots: [{time: 9, title: X}]}]\n"
    reading = schedule_yaml.parse(text, "a.yaml")
    assert reading.programme is None
    assert bare_programme(reading) == Programme(Event("Fair", language="ja"), display=Display("light"))
    assert bare_programme(schedule_yaml.parse("event: {language: ja}\n", "a.yaml")).event.name == "Venue Kiosk"


def test_it_is_the_first_error_that_is_told() -> None:
    warning = Problem("a.yaml", 1, 1, "odd", severity=Severity.WARNING)
    errors = [Problem("a.yaml", 2, 5, "wrong", "write it right"), Problem("a.yaml", 3, 1, "bad")]
    assert lack_of([warning, *errors]) == of_file("a.yaml", 2, "wrong; write it right", 1)


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LC_ALL": "de_AT.UTF-8", "LANG": "fr_FR"}, "de-AT"),
        ({"LC_ALL": "", "LC_MESSAGES": "pt_BR@euro", "LANG": "de"}, "pt-BR"),
        ({"LANG": "C.UTF-8"}, ""),
        ({"LANG": "xx_YY"}, ""),
        ({}, ""),
    ],
)
def test_the_computers_language(environ: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert bare_programme(Reading(None)) == Programme(Event("Venue Kiosk", language=language))
