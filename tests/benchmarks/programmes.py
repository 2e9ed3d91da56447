"""How quickly `kiosk now` answers of a programme, beside the bare parse of its file and the command's own start.

    python tests/benchmarks/programmes.py [--runs 9] FILE…

The bare parse is Python's own (xml.etree, json, csv; icalendar for a calendar) in a Python that is running; the
command's own start is that of `kiosk --version`. The last column is how many times their sum the answer takes. Nothing
is judged.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from xml.etree import ElementTree

from icalendar import Calendar

from kiosk.formats import door
from kiosk.rundown.frame import compose
from kiosk.rundown.moment import Rundown

KIOSK = (sys.executable, "-m", "kiosk")


def seconds(run: Callable[[], object], runs: int) -> float:
    """Return how long it takes, in the middle of so many runs."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return median(taken)


def bare(data: bytes) -> object:
    """Parse a file, and make nothing of it."""
    start = data.lstrip()[:1]
    if start == b"<":
        return ElementTree.fromstring(data)
    if start in (b"{", b"["):
        return json.loads(data)
    if start == b"B":
        return Calendar.from_ical(data)
    return list(csv.reader(io.StringIO(data.decode("utf-8", "replace"))))


def measured(file: Path, own_start: float, runs: int) -> str:
    """Return a line with what a file costs, in milliseconds."""
    data = file.read_bytes()
    programme = door.read(file).programme
    if programme is None:
        return f"{file.name}: cannot be opened"
    dates = [day.date for day in programme.days if day.date]
    now = datetime.combine(dates[0], datetime.min.time(), UTC).replace(hour=12) if dates else datetime.now(UTC)
    command = [*KIOSK, "now", str(file), "--at", now.isoformat(), "--json"]
    parse = seconds(lambda: bare(data), runs)
    read = seconds(lambda: door.read(file), runs)
    first = seconds(lambda: compose(Rundown(programme), {}, now), runs)
    answer = seconds(lambda: subprocess.run(command, check=True, capture_output=True), runs)
    slots = sum(len(day.slots) for day in programme.days)
    shown = "".join(f"{1000 * each:9.0f}" for each in (parse, read, first, own_start, answer))
    return f"{slots:6}{shown}{answer / (parse + own_start):9.2f}  {file.name}"


def main() -> None:
    """Measure each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    options = parser.parse_args()
    own_start = seconds(lambda: subprocess.run([*KIOSK, "--version"], check=True, capture_output=True), options.runs)
    print(
        "".join(f"{name:>9}" for name in ("slots", "parse", "read", "compose", "start", "now", "times"))[3:] + "  (ms)"
    )
    for file in options.files:
        print(measured(file, own_start, options.runs), flush=True)


if __name__ == "__main__":
    main()
