"""Somebody at a terminal: runs the commands as if it were then, and reads what they print."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from children import ROOT, kiosk

from kiosk.cli import main
from kiosk.journal import Journal

SCHEDULE = ROOT / "schedule.yaml"
EVENT = "Workshop on Systems for ML and Open Source Software"
ROOMS = """\
event: {name: Rooms}
sessions:
  - {room: East, slots: [{time: 09:00-10:00, title: First}, {time: 10:00-11:00, title: Firsts}]}
  - {room: West, slots: [{time: 09:00-10:00, title: Other, id: Own}]}
"""
"""A day with two rooms."""
WITH_A_FILE = ("now", "agenda", "airtime", "snapshot", "show")
THEN = ("--date", "2018-12-07", "--timezone", "America/Toronto")


class Said(NamedTuple):
    """How a command ended, and what it printed."""

    status: int
    out: list[str]
    err: list[str]


class Terminal:
    """Runs commands on one folder's journal, in this process or each in its own."""

    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path, schedule: Path = SCHEDULE) -> None:
        self._capsys = capsys
        self.folder = folder
        self.schedule = schedule
        self.now = "09:35"

    def arguments(self, command: str, *more: str | Path) -> list[str]:
        file = [self.schedule] if command in WITH_A_FILE else ["--schedule", self.schedule]
        return [str(one) for one in (command, *more, *file, "--state", self.folder, "--at", self.now, *THEN)]

    def run(self, *arguments: str) -> Said:
        """Run a command here."""
        try:
            status = main(self.arguments(*arguments))
        except SystemExit as end:
            status = int(end.code or 0)
        said = self._capsys.readouterr()
        return Said(status, said.out.splitlines(), said.err.splitlines())

    def run_child(self, *arguments: str) -> Said:
        """Run a command in a process of its own."""
        child = kiosk(*self.arguments(*arguments), cwd=self.folder.parent)
        return Said(child.returncode, child.stdout.splitlines(), child.stderr.splitlines())

    def does(self, *arguments: str) -> list[str]:
        """Run a command that works, and return what it says."""
        said = self.run(*arguments)
        assert (said.status, said.err) == (0, []), said
        return said.out

    def json(self, *arguments: str) -> Any:
        """Run a command that works, and return what it says to programs."""
        return json.loads("\n".join(self.does(*arguments, "--json")))

    def refused(self, *arguments: str) -> str:
        """Run a command that is refused, and return the reason; nothing has changed."""
        before = self.written
        said = self.run(*arguments)
        assert (said.status, said.out, len(said.err)) == (1, [], 1), said
        assert self.written == before
        return said.err[0].removeprefix("kiosk: ")

    @property
    def written(self) -> bytes | None:
        """What lies in the journal; None without one."""
        path = self.folder / "journal.jsonl"
        return path.read_bytes() if path.exists() else None

    @property
    def journal(self) -> Journal:
        """The journal as another program reads it now."""
        journal = Journal(self.folder, EVENT)
        journal.follow()
        return journal

    def day(self) -> dict[str, str]:
        """Return every slot's id with its times as `kiosk agenda` tells them, and what else there is to say."""
        return {entry["id"]: _told(entry) for entry in self.json("agenda")}


def _told(entry: dict[str, Any]) -> str:
    words = [f"{entry['start'][11:16]}-{entry['end'][11:16]}"]
    words += ["cancelled"] * (entry["status"] == "cancelled")
    words += [f"overrun={entry['overrun'] // 60}"] * bool(entry["overrun"])
    return " ".join([*words, *(word for word in ("held", "waiting") if entry[word])])
