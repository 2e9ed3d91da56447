"""What systemd tells of the service."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor import service
from kiosk.doctor.outside import Ran

from .cases import case, outside

SEAT0 = {
    "Id": "venue-kiosk@seat0.service",
    "LoadState": "loaded",
    "ActiveState": "active",
    "SubState": "running",
    "UnitFileState": "enabled",
    "NRestarts": "0",
    "WatchdogUSec": "30s",
    "StatusText": "Now: Lunch",
    "Result": "success",
}
NONE = {"Id": "venue-kiosk@seat0.service", "LoadState": "not-found", "ActiveState": "inactive"}


def shown(*units: dict[str, str]) -> str:
    return "\n\n".join("\n".join(f"{key}={value}" for key, value in unit.items()) for unit in units)


@pytest.mark.parametrize(
    ("unit", "state", "says"),
    [
        (SEAT0, "ok", "venue-kiosk@seat0 is active, never restarted: Now: Lunch"),
        (SEAT0 | {"NRestarts": "1"}, "warning", "restarted once"),
        (SEAT0 | {"NRestarts": "7"}, "warning", "restarted 7 times"),
        (SEAT0 | {"WatchdogUSec": "0"}, "warning", "nobody notices when it hangs"),
        (SEAT0 | {"UnitFileState": "disabled"}, "warning", "not started with the computer"),
        (SEAT0 | {"ActiveState": "failed", "Result": "watchdog"}, "wrong", "has failed: watchdog"),
        (
            SEAT0 | {"ActiveState": "activating", "SubState": "auto-restart", "NRestarts": "40"},
            "wrong",
            "ends again and again: restarted 40 times",
        ),
        (SEAT0 | {"ActiveState": "inactive"}, "warning", "does not run"),
        (SEAT0 | {"ActiveState": "inactive", "UnitFileState": "disabled"}, "warning", "nobody starts it"),
        (SEAT0 | {"LoadState": "masked"}, "wrong", "its file is masked"),
        (NONE, "ok", "not installed"),
    ],
)
def test_a_unit(unit: dict[str, str], state: str, says: str, tmp_path: Path) -> None:
    answers: dict[str, Ran | str] = {"--user": Ran(1, err="no bus"), "systemctl": shown(unit)}
    [one] = service.units(case(tmp_path, outside(tmp_path, answers)))
    assert one.state == state
    assert says in one.says
    assert bool(one.remedy) == (state != "ok")


def test_seats_that_are_used_and_the_users_own(tmp_path: Path) -> None:
    idle = SEAT0 | {"ActiveState": "inactive", "UnitFileState": "disabled"}
    other = SEAT0 | {"Id": "venue-kiosk@seat1.service"}
    own = SEAT0 | {"Id": "venue-kiosk.service"}
    answers: dict[str, Ran | str] = {"--user": shown(own), "systemctl": shown(idle, other, other)}
    found = [one.says.split(" is ")[0] for one in service.units(case(tmp_path, outside(tmp_path, answers)))]
    assert found == ["venue-kiosk@seat1", "venue-kiosk"]


@pytest.mark.parametrize("answer", [Ran(None, err="systemctl: No such file"), Ran(1, err="no systemd\nmore"), Ran(1)])
def test_no_systemd(answer: Ran, tmp_path: Path) -> None:
    [one] = service.units(case(tmp_path, outside(tmp_path, {"systemctl": answer})))
    assert one.state == "unknown"
    assert "\n" not in one.says


def test_elsewhere(tmp_path: Path) -> None:
    [one] = service.units(case(tmp_path, outside(tmp_path, system="win32")))
    assert one.state == "unknown"
