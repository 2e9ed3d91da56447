"""How quickly `kiosk now` answers of a programme, beside the bare parse of its file and the command's own start.

    python tests/benchmarks/programmes.py [--runs 15] FILE…

The bare parse is Python's own (xml.etree, json, csv; yaml with libyaml, icalendar, markdown-it-py) in a Python of its
own, less what an empty Python takes. The command's own start is `kiosk now` of a file in the same format with a single
slot; that of `kiosk --version`, which has nothing to answer, is printed beside it. All of them are user and system CPU
time, the middle of so many runs by turns, with the bytecode that an installed Python has. The last column is how many
times the answer takes what parse and start take together. Nothing is judged.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from kiosk.formats import door

KIOSK = (sys.executable, "-m", "kiosk")
PARSE = {
    "XML": "from xml.etree.ElementTree import parse; parse(FILE)",
    "JSON": "import json; json.load(open(FILE, encoding='utf-8'))",
    "CSV": "import csv; list(csv.reader(open(FILE, encoding='utf-8', errors='replace')))",
    "YAML": "import yaml; yaml.load(open(FILE, encoding='utf-8'), yaml.CSafeLoader)",
    "iCalendar": "from icalendar import Calendar; Calendar.from_ical(open(FILE, 'rb').read())",
    "Markdown": "from markdown_it import MarkdownIt; MarkdownIt().parse(open(FILE, encoding='utf-8').read())",
}
ONE_SLOT = {
    "XML": """<schedule><conference><title>One</title></conference><day date="2018-12-07"><room name="A"><event>
        <title>Talk</title><date>2018-12-07T09:00:00+01:00</date><start>09:00</start><duration>0:30</duration>
        </event></room></day></schedule>""",
    "JSON": """{"schedule": {"conference": {"title": "One", "days": [{"date": "2018-12-07", "rooms": {"A": [{
        "title": "Talk", "date": "2018-12-07T09:00:00+01:00", "start": "09:00", "duration": "0:30"}]}}]}}}""",
    "CSV": "Title,Date,Start,End,Room\nTalk,2018-12-07,09:00,09:30,A\n",
    "YAML": "event: {name: One, date: 2018-12-07}\nsessions: [{slots: [{time: 09:00-09:30, title: Talk}]}]\n",
    "iCalendar": "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:one\nBEGIN:VEVENT\nUID:1\nDTSTART:20181207T080000Z\n"
    "DTEND:20181207T083000Z\nSUMMARY:Talk\nEND:VEVENT\nEND:VCALENDAR\n",
    "Markdown": "# One\n\n## 2018-12-07\n\n- 09:00 - 09:30 Talk\n",
}
Command = Sequence[str]


def cpu(command: Command, environment: Mapping[str, str]) -> float:
    """Return what CPU time a command takes, in milliseconds."""
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)} ended with status {child.returncode}")
    return 1000 * (used.ru_utime + used.ru_stime)


def middles(commands: Mapping[str, Command], environment: Mapping[str, str], runs: int) -> dict[str, float]:
    """Return what each command takes, run by turns, so that what else the machine does falls on all of them."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            spent = cpu(command, environment)
            if turn:  # the first one writes the bytecode
                taken[name].append(spent)
    return {name: median(times) for name, times in taken.items()}


def answer(file: Path, at: datetime, folder: Path) -> Command:
    """Return the command that answers of a file."""
    return (
        *KIOSK,
        "now",
        str(file),
        "--at",
        at.isoformat(),
        "--timezone",
        "Europe/Berlin",
        "--state",
        str(folder),
        "--json",
    )


def measured(file: Path, folder: Path, environment: Mapping[str, str], runs: int) -> str:
    """Return a line with what a file costs, in milliseconds."""
    form = door.known_format(file.read_bytes(), file.name).name
    programme = door.read(file).programme
    if programme is None:
        return f"{file.name}: cannot be opened"
    one_slot = folder / f"one{file.suffix}"
    one_slot.write_text(ONE_SLOT[form], encoding="utf-8")
    dates = [day.date for day in programme.days if day.date]
    at = datetime.combine(dates[0], datetime.min.time(), UTC).replace(hour=12) if dates else datetime.now(UTC)
    commands: dict[str, Command] = {
        "python": (sys.executable, "-c", ""),
        "parse": (sys.executable, "-c", f"FILE = {str(file)!r}; {PARSE[form]}"),
        "version": (*KIOSK, "--version"),
        "start": answer(one_slot, at, folder),
        "now": answer(file, at, folder),
    }
    took = middles(commands, environment, runs)
    parse = took["parse"] - took["python"]
    slots = sum(len(day.slots) for day in programme.days)
    shown = "".join(f"{each:9.0f}" for each in (parse, took["version"], took["start"], took["now"]))
    return f"{slots:6}{shown}{took['now'] / (parse + took['start']):9.2f}  {file.name}"


def main() -> None:
    """Measure each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")
    options = parser.parse_args()
    print(
        "".join(f"{name:>9}" for name in ("slots", "parse", "version", "start", "now", "times"))[3:] + "  (ms of CPU)"
    )
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{folder}/bytecode"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for file in options.files:
            print(measured(file, Path(folder), environment, options.runs), flush=True)


if __name__ == "__main__":
    main()
