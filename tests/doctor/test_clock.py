"""The clock, who keeps it right, and its zone."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.doctor import clock
from kiosk.doctor.outside import Ran

from .cases import case, outside, told

BERLIN, UTC = ZoneInfo("Europe/Berlin"), ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("late", "state"), [(0, "ok"), (-0.5, "ok"), (-3, "wrong"), (-20_000, "wrong"), (5_000, "ok"), (9_000, "wrong")]
)
def test_a_clock_that_cannot_be_right(late: float, state: str, tmp_path: Path) -> None:
    now = clock.installed() + timedelta(days=late)
    [one] = clock.plausible(case(tmp_path, outside(tmp_path, now=lambda: now)))
    assert one.state == state
    assert f"{now:%Y-%m-%d}" in one.says


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ({"timedatectl": "yes"}, "ok"),
        ({"timedatectl": "no"}, "warning"),
        ({"timedatectl": Ran(1, err="Failed to connect to bus")}, "unknown"),
        ({"timedatectl": Ran(1), "chronyc": "A29FC87B,162.159.200.123,4,1.0,Normal"}, "ok"),
        ({"timedatectl": Ran(1), "chronyc": "7F7F0101,,0,0.0,Not synchronised"}, "warning"),
        ({"timedatectl": "", "chronyc": Ran(1)}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_who_keeps_the_clock(answers: dict[str, Ran | str], state: str, tmp_path: Path) -> None:
    [one] = clock.synchronised(case(tmp_path, outside(tmp_path, answers)))
    assert one.state == state


def test_systemd_has_noted_that_it_is_synchronised(tmp_path: Path) -> None:
    (tmp_path / "run/systemd/timesync").mkdir(parents=True)
    (tmp_path / "run/systemd/timesync/synchronized").touch()
    assert [one.state for one in clock.synchronised(case(tmp_path, outside(tmp_path)))] == ["ok"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_nobody_is_asked(system: str, tmp_path: Path) -> None:
    computer = outside(tmp_path, system=system)
    [one] = told(clock.synchronised(case(tmp_path, computer)))
    assert one.startswith("unknown synchronised: not looked at")
    assert computer.run.asked == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("named", "local", "state"),
    [
        ("Europe/Berlin", BERLIN, "ok"),
        ("Europe/Berlin", ZoneInfo("Europe/Paris"), "ok"),
        ("Europe/Berlin", UTC, "ok"),
        ("Europe/Berlin", ZoneInfo("America/Toronto"), "warning"),
        ("Europe/Berlin", ZoneInfo("Africa/Lagos"), "warning"),  # they agree in winter, and the event is in summer
        ("", BERLIN, "ok"),
        ("", UTC, "warning"),
        ("", timezone(timedelta(hours=2)), "ok"),
    ],
)
def test_zones(named: str, local: ZoneInfo, state: str, tmp_path: Path) -> None:
    zone = f", timezone: {named}" if named else ""
    programme = (
        f"event: {{name: A, date: 2027-07-05{zone}}}\nsessions: [{{slots: [{{time: 09:00-10:00, title: B}}]}}]\n"
    )
    winter = datetime(2027, 1, 5, 12, tzinfo=UTC)
    computer = outside(tmp_path, zone=lambda: local, now=lambda: winter)
    [one] = clock.zones(case(tmp_path, computer, programme))
    assert one.state == state


def test_without_a_programme_no_zone_is_compared(tmp_path: Path) -> None:
    assert list(clock.zones(case(tmp_path, programme="event: {nam: x}"))) == []
