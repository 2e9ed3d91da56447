"""What `kiosk doctor` looks at: a table of checks, Case → Findings, each with so many seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Thread
from typing import NamedTuple

from kiosk.doctor import clock, machine, screen, service, shown, storage
from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, unknown, wrong

Look = Callable[[Case], Iterable[Finding]]


class Check(NamedTuple):
    """What is looked at, how, and how many seconds that may take."""

    about: str
    look: Look
    seconds: float = 15.0


CHECKS: tuple[Check, ...] = (
    Check("display", screen.display),
    Check("renderer", screen.renderer, 40.0),
    Check("screen", screen.outputs),
    Check("blanking", screen.blanking),
    Check("programme", shown.problems),
    Check("fonts", shown.fonts, 70.0),
    Check("operator", shown.operator),
    Check("clock", clock.plausible),
    Check("synchronised", clock.synchronised),
    Check("time zone", clock.zones),
    Check("state folder", storage.folder),
    Check("journal", storage.journal),
    Check("service", service.units, 20.0),
    Check("memory", machine.memory),
)


def examine(case: Case, checks: Iterable[Check] = CHECKS) -> Iterator[Finding]:
    """Yield what each check finds. One that crashes, or that takes too long, is told as its own finding."""
    for check in checks:
        yield from _patiently(check, case)


def _patiently(check: Check, case: Case) -> Iterable[Finding]:
    """Return what a check finds; it has a thread of its own, which is left behind when it takes too long."""
    found: SimpleQueue[Iterable[Finding]] = SimpleQueue()
    Thread(target=lambda: found.put(_safely(check, case)), daemon=True).start()
    try:
        return found.get(timeout=check.seconds)
    except Empty:
        return [unknown(check.about, f"it takes longer than {check.seconds:.0f} s")]


def _safely(check: Check, case: Case) -> Iterable[Finding]:
    try:
        return list(check.look(case))
    except Exception as error:  # whatever it is, the other checks go on
        what = f"this look at it failed: {type(error).__name__}: {error}"
        return [wrong(check.about, what, "tell the project of it, with this line")]
