"""`kiosk doctor` as it is typed: its list, its statuses, and whose kiosk it looks at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from children import kiosk

from kiosk import installed
from kiosk.cli import main, parsed
from kiosk.commands import doctor
from kiosk.doctor import circumstances
from kiosk.output import Stop

GOOD = "event: {name: Lobby, timezone: UTC}\nsessions: [{room: Hall A, slots: [{time: 09:00-10:00, title: Talk}]}]\n"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def listed(out: str) -> dict[str, str]:
    """Return what is found as text, by what it is about."""
    return {line[9:24].strip(): line.split()[0] for line in out.splitlines()[1:-1] if line[:1] != " "}


def test_offscreen_nothing_is_wrong_that_is_not(tmp_path: Path) -> None:
    (tmp_path / "my.yaml").write_text(GOOD, "utf-8")
    said = kiosk("doctor", "my.yaml", cwd=tmp_path, **OFFSCREEN)
    assert (said.returncode, said.stderr) == (1, "")  # offscreen is a warning
    found = listed(said.stdout)
    assert "wrong" not in found.values()
    assert {name for name, state in found.items() if state == "ok"} >= {
        "renderer",
        "frame rate",
        "programme",
        "fonts",
        "clock",
        "time zone",
        "state folder",
        "journal",
    }
    assert "\x1b" not in said.stdout
    assert "0 wrong" in said.stdout.splitlines()[-1]


def test_json_without_a_display_and_with_a_broken_programme(tmp_path: Path) -> None:
    (tmp_path / "my.yaml").write_text("event: {nam: x}\n", "utf-8")
    (tmp_path / "file").touch()
    said = kiosk("doctor", "my.yaml", "--state", "file", "--json", cwd=tmp_path)
    assert (said.returncode, said.stderr) == (2, "")
    told = json.loads(said.stdout)
    assert (told["status"], told["service"], told["programme"]) == (2, False, "my.yaml")
    states = {one["about"]: one["state"] for one in told["findings"]}
    assert (states["display"], states["programme"], states["state folder"]) == ("wrong", "wrong", "wrong")
    assert (states["renderer"], states["fonts"], states["journal"]) == ("unknown", "unknown", "unknown")


def test_from_a_folder_that_has_a_kiosk_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk/__init__.py").write_text("raise SystemExit('another one')", "utf-8")
    (tmp_path / "my.yaml").write_text(GOOD, "utf-8")
    beside = tmp_path / "beside"
    beside.mkdir()
    said = kiosk("doctor", tmp_path / "my.yaml", cwd=beside, **OFFSCREEN)
    assert listed(said.stdout)["renderer"] == "ok"


@pytest.fixture
def x_server(tmp_path: Path) -> Iterator[str]:
    """The name of an X server's display of 1280 by 720."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x720x24"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait(20)


def test_on_an_x_server(x_server: str, tmp_path: Path) -> None:
    (tmp_path / "my.yaml").write_text(GOOD, "utf-8")
    said = kiosk("doctor", "my.yaml", "--json", cwd=tmp_path, DISPLAY=x_server, QT_QUICK_BACKEND="software")
    found = {one["about"]: one for one in json.loads(said.stdout)["findings"]}
    assert found["display"]["says"] == f"xcb DISPLAY={x_server}"
    assert found["renderer"]["state"] == "ok"
    assert found["screen"]["says"].startswith("1280x720 at ")
    assert "64 and 36 px" in found["safe area"]["says"]


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of an installed service, and a programme that belongs to somebody else in this folder."""
    (tmp_path / "lobby.yaml").write_text(GOOD, "utf-8")
    (tmp_path / "schedule.yaml").write_text("event: {nam: x}\n", "utf-8")
    settings = tmp_path / "kiosk.env"
    settings.write_text(f'KIOSK_SCHEDULE={tmp_path / "lobby.yaml"}\nKIOSK_OPTIONS=--room "Hall A"\n', "utf-8")
    monkeypatch.setattr(installed, "SETTINGS", settings)
    for function in (installed.programme, installed.settings):
        monkeypatch.setattr(function, "__defaults__", (settings,))
    for name in ("KIOSK_SCHEDULE", "KIOSK_OPTIONS"):
        monkeypatch.setenv(name, "")  # so that what is set is taken back
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return settings


def looked_at(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[bool, str, dict[str, str]]:
    main(["doctor", "--json", "--no-window", *arguments])
    told = json.loads(capsys.readouterr().out)
    return told["service"], Path(told["programme"]).name, {one["about"]: one["state"] for one in told["findings"]}


@pytest.mark.usefixtures("service")
def test_root_looks_at_the_services_kiosk_as_its_user(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    became: list[bool] = []
    monkeypatch.setattr(circumstances, "is_root", lambda: True)
    monkeypatch.setattr(doctor, "become_the_service", lambda: became.append(True) or True)
    serves, programme, found = looked_at(capsys)
    assert (serves, programme, found["programme"], became) == (True, "lobby.yaml", "ok", [True])
    assert "room" not in found
    serves, programme, found = looked_at(capsys, str(tmp_path / "schedule.yaml"))
    assert (serves, programme, found["programme"], became) == (False, "schedule.yaml", "wrong", [True])


@pytest.mark.usefixtures("service")
def test_others_look_at_their_own(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(circumstances, "is_root", lambda: False)
    assert looked_at(capsys)[:2] == (False, "schedule.yaml")
    main(["doctor", "--no-window"])
    assert "`sudo kiosk doctor`" in capsys.readouterr().out.splitlines()[0]


def test_a_room_that_the_programme_has_not(
    service: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    service.write_text(service.read_text("utf-8").replace("Hall A", "Hall Z"), "utf-8")
    monkeypatch.setattr(installed, "is_services_user", lambda: True)
    assert looked_at(capsys)[2]["room"] == "wrong"


@pytest.mark.parametrize("written", ['--room "Hall', "--nonsense", "--speed fast"])
def test_options_that_the_service_cannot_start_with(written: str) -> None:
    with pytest.raises(Stop, match=r"the service cannot start with KIOSK_OPTIONS of .*kiosk.env: ."):
        doctor._of_the_service(parsed("doctor"), {"KIOSK_OPTIONS": written})


@pytest.mark.parametrize(
    ("settings", "user", "root", "meant"),
    [
        ({}, True, True, False),
        ({"A": "1"}, True, False, True),
        ({"A": "1"}, False, True, True),
        ({"A": "1"}, False, False, False),
    ],
)
def test_whose_kiosk(
    settings: dict[str, str], user: bool, root: bool, meant: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "is_services_user", lambda: user)
    monkeypatch.setattr(circumstances, "is_root", lambda: root)
    assert circumstances.service(settings, lambda: True) == (settings if meant else {})
    assert circumstances.service(settings, lambda: False) == (settings if meant and user else {})


def test_colour_is_for_terminals() -> None:
    import pty

    leader, follower = pty.openpty()
    environ = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    for more, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        command = (
            "from kiosk.commands.doctor import colourful; import os; os.write(2, b'yes' if colourful() else b'no')"
        )
        child = subprocess.run(
            [sys.executable, "-c", command],
            stdout=follower,
            stderr=subprocess.PIPE,
            env={**environ, **more},
            check=True,
            cwd=Path(__file__).parents[2],
        )
        assert (child.stderr == b"yes") == coloured
    os.close(leader)
    os.close(follower)
