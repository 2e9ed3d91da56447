"""The audit of the layout: shows moments of a programme at several sizes and tells what is wrong with their texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from kiosk.moments import Face
from kiosk.output import number
from kiosk.rundown.moment import Rundown
from kiosk.view.looking import Defect, Flaw, defects, faint, shortened
from kiosk.view.stage import Stage

Size = tuple[int, int]
"""Width and height, in pixels."""
Key = TypeVar("Key")
NAMED = 3
"""Moments that a group of findings names."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with one text of one moment at one size."""

    size: Size
    moment: str
    defect: Defect

    @property
    def what(self) -> tuple[Flaw, str, str]:
        """Which text it is, and what is wrong, wherever that is found."""
        return self.defect.flaw, self.defect.text, self.defect.item


def look(stage: Stage, rundown: Rundown, faces: Sequence[Face], sizes: Sequence[Size]) -> Iterator[list[Finding]]:
    """Show each moment at each size, and yield what is wrong with it: a list for each, empty where nothing is.

    Contrast does not depend on the size, but on the composition: a picture is taken at the first size of each.
    """
    pictured = {width > height: (width, height) for width, height in reversed(sizes)}.values()
    for size in sizes:
        stage.open(size)
        for face in faces:
            stage.show(face.frame(rundown))
            stage.settle()
            found = defects(stage.window)
            if size in pictured:
                found += faint(stage.window, stage.picture())
            yield [Finding(size, face.name, defect) for defect in found]


def told(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the findings as lines: what is wrong with each text, and below it at which sizes and moments."""
    for (flaw, text, item), group in _grouped(findings, lambda one: one.what):
        yield f"{flaw}: {shortened(text)} ({item})"
        for size, some in _grouped(group, lambda one: one.size):
            figures, moments = some[0].defect.figures, list(dict.fromkeys(one.moment for one in some))
            more = f" and {len(moments) - NAMED} more" if len(moments) > NAMED else ""
            yield f"  {named(size)}: {figures}; {'; '.join(moments[:NAMED])}{more}"


def _grouped(findings: Iterable[Finding], key: Callable[[Finding], Key]) -> Iterable[tuple[Key, list[Finding]]]:
    groups: dict[Key, list[Finding]] = {}
    for one in findings:
        groups.setdefault(key(one), []).append(one)
    return groups.items()


def as_json(findings: Iterable[Finding], faces: Iterable[Face], sizes: Iterable[Size]) -> dict[str, Any]:
    """Return the findings, and what was looked at, as plain data."""
    return {
        "moments": [face.name for face in faces],
        "sizes": [named(size) for size in sizes],
        "findings": [{"size": named(one.size), "moment": one.moment, **asdict(one.defect)} for one in findings],
    }


def named(size: Size) -> str:
    """Return `1920x1080`."""
    return f"{size[0]}x{size[1]}"


def verdict(count: int, moments: int, sizes: int) -> str:
    """Return `60 moments × 6 sizes: nothing found`, or how much was."""
    found = number(count, "finding") if count else "nothing found"
    return f"{number(moments, 'moment')} × {number(sizes, 'size')}: {found}"
