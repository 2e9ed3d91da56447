"""Programmes of so many slots, as they come over the network."""

from __future__ import annotations

from kiosk.formats.problems import Reading

PAGE = b"<!DOCTYPE html>\n<html><head><title>502</title></head><body>Bad gateway<br></body></html>"


def day(slots: int, name: str = "Fair") -> bytes:
    """A programme in YAML with so many slots of ten minutes."""
    lines = [
        f"event: {{name: {name}, date: 2018-12-07, timezone: UTC}}",
        "sessions:",
        "  - slots:" if slots else "  []",
    ]
    for number in range(slots):
        start, end = (f"{9 + minute // 60:02}:{minute % 60:02}" for minute in (10 * number, 10 * number + 10))
        lines.append(f"      - {{time: {start}-{end}, title: Talk {number}}}")
    return "\n".join(lines).encode()


def slots(reading: Reading | None) -> int:
    """How many slots somebody reads, who must read a programme."""
    assert reading is not None
    assert reading.programme is not None, reading.problems
    return sum(len(day.slots) for day in reading.programme.days)
