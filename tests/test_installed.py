"""The service that a package installed: what it is set to, and what its user and everybody else get."""

from __future__ import annotations

from pathlib import Path

import pytest
from children import ROOT

from kiosk import installed
from kiosk.cli import main

SCHEDULE = str(ROOT / "schedule.yaml")


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The settings of a service whose programme is called Lobby."""
    programme = tmp_path / "lobby.yaml"
    programme.write_text("event: {name: Lobby}\nsessions: [{slots: [{time: 09:00-23:00, title: Talk}]}]\n", "utf-8")
    settings = tmp_path / "kiosk.env"
    settings.write_text(f'# a comment\nKIOSK_SCHEDULE={programme}\nKIOSK_OPTIONS=--room "Hall A"\n', "utf-8")
    for function in (installed.programme, installed.advice, installed.settings):
        monkeypatch.setattr(function, "__defaults__", (settings,))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("KIOSK_SCHEDULE", raising=False)
    monkeypatch.chdir(tmp_path)
    return settings


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("KIOSK_SCHEDULE=/etc/a.yaml", {"KIOSK_SCHEDULE": "/etc/a.yaml"}),
        ("  A = 'b c' \n", {"A": "b c"}),
        ('A="b\n', {"A": '"b'}),
        ('A=--room "Hall A"', {"A": '--room "Hall A"'}),
        ("# A=1\n; B=2\nnothing\n\n", {}),
        ("A=", {"A": ""}),
    ],
)
def test_settings(written: str, meant: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "kiosk.env"
    file.write_text(written, "utf-8")
    assert installed.settings(file) == meant


def test_no_settings(tmp_path: Path) -> None:
    assert installed.settings(tmp_path / "none") == {}
    assert installed.advice(tmp_path / "none") == ""
    assert not installed.is_services_user()


@pytest.mark.usefixtures("service")
def test_the_services_user_gets_its_programme(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(installed, "is_services_user", lambda: True)
    assert main(["message", "Hello"]) == 0
    assert main(["now", "--at", "12:00"]) == 0
    said = capsys.readouterr()
    assert "Lobby" in said.out
    assert said.err == ""


@pytest.mark.usefixtures("service")
def test_others_are_told_that_the_screen_follows_another_journal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["message", "Hello", "--schedule", SCHEDULE]) == 0
    assert "sudo -u kiosk kiosk" in capsys.readouterr().err
    assert main(["message", "Again", "--schedule", SCHEDULE, "--state", "here"]) == 0
    assert capsys.readouterr().err == ""
