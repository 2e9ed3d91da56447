"""Computers as the doctor finds them: what their programs answer, and what their files say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.doctor.case import Case
from kiosk.doctor.findings import Finding
from kiosk.doctor.outside import SOON, Outside, Ran
from kiosk.source import Adaption, Part, Source, choose

PROGRAMME = (
    "event: {name: Lobby, timezone: UTC}\nsessions: [{room: Hall A, slots: [{time: 09:00-10:00, title: Talk}]}]\n"
)
ABSENT = Ran(None, err="it is not there")


class Programs:
    """Answers for the programs of a system: what each says, by how its command line begins."""

    def __init__(self, answers: Mapping[str, Ran | str]) -> None:
        self._answers = answers
        self.asked: list[str] = []

    def __call__(
        self, command: tuple[str, ...], environ: Mapping[str, str], seconds: float = SOON, given: bytes = b""
    ) -> Ran:
        line = " ".join(command)
        self.asked.append(line)
        told = next((answer for words, answer in self._answers.items() if words in line), ABSENT)
        return Ran(0, told) if isinstance(told, str) else told


def outside(root: Path, answers: Mapping[str, Ran | str] | None = None, **more: Any) -> Outside:
    """A Linux computer with its files in a folder, whose programs answer so."""
    given = {"environ": {}, "system": "linux", "run": Programs(answers or {}), "zone": lambda: UTC, **more}
    return Outside(root=root, **given)


def case(folder: Path, computer: Outside | None = None, programme: str = PROGRAMME, **more: Any) -> Case:
    """A kiosk whose programme, state and computer lie in a folder."""
    file = folder / "my.yaml"
    file.write_text(programme, "utf-8")
    choice = choose(str(file), None, folder)
    source = Source(choice.path, Adaption())
    given = {"state": folder / "state", "part": Part(), **more}
    return Case(computer or outside(folder), choice, source, source.load(), **given)


def told(found: Any) -> list[str]:
    """Return findings as `state about: says`."""
    return [f"{one.state} {one.about}: {one.says}" for one in found if isinstance(one, Finding)]


NOW = datetime(2036, 3, 5, 12, tzinfo=UTC)
