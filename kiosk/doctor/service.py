"""The service that shows the programme: whether it runs, is started again, and how often it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning, wrong

SEAT = "venue-kiosk@seat0.service"
SEATS = "venue-kiosk@*.service"
OWN = "venue-kiosk.service"
ASKED = (
    "Id",
    "LoadState",
    "ActiveState",
    "SubState",
    "UnitFileState",
    "NRestarts",
    "WatchdogUSec",
    "StatusText",
    "Result",
)
NO_WATCHDOG = ("", "0", "infinity")
Unit = Mapping[str, str]


def units(case: Case) -> Iterator[Finding]:
    """Yield how each seat's service is, or the user's own; or that there is none."""
    if not case.outside.is_linux:
        yield unknown("service", f"this system ({case.outside.system}) has no systemd")
        return
    found, why = _shown(case, SEAT, SEATS)
    if why:
        yield unknown("service", why)
        return
    own, _ = _shown(case, "--user", OWN)
    installed = [unit for unit in (*found, *own) if unit["LoadState"] != "not-found"]
    # A seat that nobody uses is none's trouble where another one is used.
    used = [
        unit for unit in installed if unit.get("ActiveState") != "inactive" or unit.get("UnitFileState") == "enabled"
    ]
    yield from map(_told, used or installed[:1])
    if not installed:
        yield fine("service", "not installed: who starts the kiosk also starts it again")


def _shown(case: Case, *asked: str) -> tuple[list[Unit], str]:
    """Return what systemd tells of units; or nothing, and why."""
    answer = case.outside.ask("systemctl", "show", f"--property={','.join(ASKED)}", *asked)
    if answer.status != 0:
        return [], (answer.err.splitlines() or ["systemctl does not answer"])[0]
    return list(parsed(answer.out).values()), ""


def parsed(shown: str) -> dict[str, Unit]:
    """Return what `systemctl show` writes of some units, by their names."""
    blocks = [dict(line.split("=", 1) for line in block.splitlines() if "=" in line) for block in shown.split("\n\n")]
    return {block["Id"]: block for block in blocks if {"Id", "LoadState"} <= block.keys()}


def _told(unit: Unit) -> Finding:
    name, state = unit["Id"].removesuffix(".service"), unit.get("ActiveState", "")
    log = f"journalctl -u {name} tells why"
    if unit["LoadState"] not in ("loaded", ""):
        return wrong("service", f"{name}: its file is {unit['LoadState']}", f"systemctl status {name} tells why")
    if state == "failed":
        return wrong("service", f"{name} has failed: {unit.get('Result', '')}", log)
    if unit.get("SubState") == "auto-restart":
        return wrong("service", f"{name} ends again and again: {_restarts(unit)}", log)
    if state == "inactive":
        return _asleep(name, unit.get("UnitFileState", ""))
    return _awake(name, state, unit, log)


def _asleep(name: str, enabled: str) -> Finding:
    if enabled == "enabled":
        return warning("service", f"{name} does not run", f"systemctl start {name}")
    return warning("service", f"{name} is installed, and nobody starts it", f"systemctl enable --now {name}")


def _awake(name: str, state: str, unit: Unit, log: str) -> Finding:
    shows = f": {unit['StatusText']}" if unit.get("StatusText") else ""
    says = f"{name} is {state}, {_restarts(unit)}{shows}"
    if unit.get("NRestarts", "0") != "0":
        return warning("service", says, log)
    if unit.get("WatchdogUSec", "") in NO_WATCHDOG:
        return warning("service", f"{says}; nobody notices when it hangs", "WatchdogSec=30 in its unit")
    if unit.get("UnitFileState") not in ("enabled", "static", "", None):
        return warning("service", f"{says}; it is not started with the computer", f"systemctl enable {name}")
    return fine("service", says)


def _restarts(unit: Unit) -> str:
    number = unit.get("NRestarts", "0")
    return {"0": "never restarted", "1": "restarted once"}.get(number, f"restarted {number} times")
