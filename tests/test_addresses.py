"""A programme at an address: what the commands say of it, and what a screen does that shows it."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from children import kiosk
from mirror.programmes import PAGE, day
from mirror.server import Server

from kiosk import paths
from kiosk.cli import main, parsed
from kiosk.clock import Clock
from kiosk.commands.options import REFRESH
from kiosk.commands.setting import opened
from kiosk.conductor import Conductor
from kiosk.journal import Journal
from kiosk.mirror.address import Address
from kiosk.mirror.fetch import ONCE
from kiosk.rundown.frame import Frame
from kiosk.rundown.moment import Rundown
from kiosk.source import Adaption, Choice, Source, choose

NINE = datetime(2018, 12, 7, 9, tzinfo=UTC)
AT_NINE = ("--at", "2018-12-07T09:05")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with Server(day(8)) as server:
        yield server


def copies() -> list[str]:
    """What is kept on disk."""
    return sorted(path.suffix for path in paths.programmes_folder().glob("*") if path.suffix != ".lock")


# Which programme


def test_an_address_is_chosen_as_a_file_is(tmp_path: Path) -> None:
    address = Address.of("https://me:secret@example.org/a.xml?key=secret")
    for choice, why in (
        (choose(address.url.replace("//", "//me:secret@"), None, tmp_path), "as named"),
        (choose(None, "https://me:secret@example.org/a.xml?key=secret", tmp_path), "from KIOSK_SCHEDULE"),
    ):
        assert (choice.address, choice.why, choice.name) == (address, why, "https://example.org/a.xml")
        assert "secret" not in str(choice.path)


def test_the_name_of_a_file_is_its_path() -> None:
    assert Choice(Path("a/b.yaml"), "as named").name == str(Path("a/b.yaml"))


@pytest.mark.parametrize("named", ["ftp://me:secret@example.org/a", "file:///etc/passwd", "https://"])
def test_what_is_not_asked(named: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now", named]) == 2
    said = capsys.readouterr().err
    assert re.fullmatch(r"kiosk: (a programme is not read from (ftp|file): addresses|this address .*); .*\n", said)
    assert "secret" not in said


# Commands


def test_what_is_on_at_an_address(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["now", server.url(), *AT_NINE]) == 0
    said = capsys.readouterr()
    assert "Now: 09:00–09:10  Talk 0" in said.out
    assert said.err == ""
    assert copies() == [".json", ".programme"]


def test_an_address_of_the_environment(
    server: Server, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_SCHEDULE", server.url())
    assert main(["delay", "5", *AT_NINE, "--dry-run"]) == 0
    assert "Delay “Talk 0” by 5 min?" in capsys.readouterr().out


def test_without_a_network_the_copy_is_shown_and_its_age_said(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["now", server.url("", "me:secret@"), *AT_NINE])
    server.stop()
    capsys.readouterr()
    assert main(["now", server.url("", "me:secret@"), "--json", *AT_NINE]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["current"][0]["title"] == "Talk 0"
    assert re.fullmatch(rf"kiosk: the programme is from \d\d:\d\d: {server.host} does not answer\n", said.err)


def test_without_a_network_nor_a_copy_there_is_one_problem(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    server.stop()
    assert main(["now", server.url("/a.xml?key=secret")]) == 2
    shown = server.url("/a.xml")
    assert capsys.readouterr().err.splitlines() == [
        f"{shown}: error: {server.host} does not answer",
        f"kiosk: {shown} (as named) cannot be shown until this is mended",
    ]


def test_a_programme_that_is_doubted_is_checked_and_accepted(server: Server, tmp_path: Path) -> None:
    assert kiosk("check", server.url(), cwd=tmp_path).returncode == 0
    server.body = day(3)
    doubted = kiosk("check", server.url(), "--strict", cwd=tmp_path)
    accept = f"`kiosk check {server.url()} --accept` shows it"
    why = f"this is not shown: it has 3 slots, fewer than half of the 8 that are shown; {accept}"
    assert doubted.stdout.splitlines() == [f"{server.url()}: warning: {why}", f"{server.url()}: 1 warning"]
    assert doubted.returncode == 1
    assert "is not shown: it has 3 slots" in doubted.stderr
    assert doubted.stderr.endswith(f"`kiosk check {server.url()}` tells more, {accept}\n")
    accepted = kiosk("check", server.url(), "--accept", "--strict", cwd=tmp_path)
    assert (accepted.returncode, accepted.stderr) == (0, "")
    assert kiosk("agenda", server.url(), cwd=tmp_path).stdout.count("Talk") == 3


def test_one_that_is_no_programme_is_checked_while_the_one_before_is_shown(server: Server, tmp_path: Path) -> None:
    kiosk("check", server.url(), cwd=tmp_path)
    server.body = PAGE
    checked = kiosk("check", server.url(), "--accept", cwd=tmp_path)
    assert checked.returncode == 2
    assert f"{server.url()}:1: error: this is a web page, not a programme" in checked.stdout
    assert "this is not shown: it has errors; the one before stays" in checked.stdout
    assert "--accept" not in checked.stdout + checked.stderr
    assert "Talk 7" in kiosk("agenda", server.url(), cwd=tmp_path).stdout


# How often


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5m", 300),
        ("5", 300),
        ("5 min", 300),
        ("30s", 30),
        ("10 sec", 10),
        ("1h", 3600),
        ("24h", 86_400),
        ("off", None),
    ],
)
def test_how_often_to_ask(text: str, seconds: int | None) -> None:
    wanted = None if seconds is None else timedelta(seconds=seconds)
    assert parsed("show", "--refresh", text).refresh == wanted
    assert parsed("show").refresh == REFRESH == timedelta(minutes=5)


@pytest.mark.parametrize("text", ["", "0", "9s", "25h", "5 years", "m", "-5m", "1.5h", "٥m", "999999"])
def test_what_is_not_how_often(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parsed("show", f"--refresh={text}")
    assert "is not how often to ask; write 30s, 5m or 1h" in capsys.readouterr().err


def test_a_screen_that_has_a_copy_starts_without_asking(server: Server) -> None:
    options = parsed("show", server.url())
    for _ in range(2):
        opened(options, later=True)
    assert len(server.asked) == 1
    opened(parsed("show", server.url(), "--refresh", "off"), later=True)
    assert len(server.asked) == 2


def test_what_is_not_at_an_address_is_not_asked(tmp_path: Path) -> None:
    source = Source(tmp_path / "day.yaml", Adaption())
    assert source.standing() is None
    with source.followed(REFRESH):
        assert all(thread.name != "poller" for thread in threading.enumerate())


# The screen


class Screen:
    """A conductor of a programme at an address, which is asked when the test says so."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.source = Source.at(Address.of(server.url()), folder, Adaption())
        self.ask()
        programme = self.source.load().programme
        assert programme is not None
        self.frames: list[Frame] = []
        self.reports: list[str] = []
        self.conductor = Conductor(
            Rundown(programme), self.source, Journal(None, "Fair"), Clock(UTC, NINE, 0.0), report=self.reports.append
        )
        self.conductor.frame.connect(self.frames.append)
        self.conductor.start()

    def ask(self, body: bytes | None = None, server: Server | None = None) -> None:
        assert self.source.mirror is not None
        if server is not None and body is not None:
            server.body = body
        self.source.mirror.update(ONCE)

    def tick(self) -> int:
        """Let a second come, and return how many slots the screen shows."""
        self.conductor.tick()
        return len(self.frames[-1].agenda)


@pytest.fixture
def screen(qapp, server: Server, tmp_path: Path) -> Iterator[Screen]:
    made = Screen(server, tmp_path)
    yield made
    shiboken6.delete(made.conductor)


def test_a_changed_programme_is_shown_on_the_next_second(screen: Screen, server: Server) -> None:
    assert screen.tick() == 8
    screen.ask(day(9), server)
    assert screen.tick() == 9
    assert screen.reports == ["the programme changed and was read again"]


def test_a_network_that_goes_and_comes_is_reported_once(screen: Screen, server: Server) -> None:
    server.respond, respond = (lambda to: to.answer(503)), server.respond
    for _ in range(3):
        screen.ask()
        assert screen.tick() == 8
    server.respond = respond
    for _ in range(2):
        screen.ask()
        screen.tick()
    gone, back = screen.reports
    assert re.fullmatch(rf"the programme is from \d\d:\d\d: {server.host} answers 503 Service Unavailable", gone)
    assert back == f"{server.host} answers again"


def test_a_programme_that_is_doubted_is_reported_once_and_the_one_before_stays(screen: Screen, server: Server) -> None:
    for _ in range(3):
        screen.ask(day(2), server)
        assert screen.tick() == 8
    (report,) = screen.reports
    assert "is not shown: it has 2 slots, fewer than half of the 8 that are shown" in report


def test_the_keys_tell_where_the_programme_is_from(screen: Screen, server: Server) -> None:
    screen.ask(PAGE, server)
    screen.tick()
    screen.conductor.press(("?",))
    layer = screen.frames[-1].layer
    assert layer is not None
    assert [line[0] for line in layer.lines[:3]] == [
        f"The programme of {server.host}",
        f"{server.host} has another programme, which is not shown",
        "Delay; again for more",
    ]
