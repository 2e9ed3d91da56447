"""The computer's memory."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding, fine, unknown, warning

LITTLE = 150
"""So many megabytes a kiosk needs with a graphics card, at a screen of 1080 lines."""


def memory(case: Case) -> Iterator[Finding]:
    """Yield how much memory is left."""
    found = re.search(r"^MemAvailable:\s+(\d+) kB", case.outside.text("proc/meminfo"), re.MULTILINE)
    if not found:
        yield unknown("memory", f"this system ({case.outside.system}) does not tell it in /proc/meminfo")
        return
    left = int(found[1]) // 1000
    if left < LITTLE:
        yield warning("memory", f"{left} MB left; a kiosk takes about {LITTLE}", "end what else runs on this computer")
    else:
        yield fine("memory", f"{left:,} MB left")
