"""Looks for a file that the door stumbles over, led by what its code does: `target.py FAMILY`, then libFuzzer's own.

A family is a folder of seeds. Run alone with a file behind the family, it reads that file once.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["kiosk.formats"]):
    from kiosk.formats import door, frab_xml, ical, json_door, markdown, schedule_yaml, table  # noqa: F401 - instrumented

sys.path.insert(0, str(Path(__file__).parents[1]))
from formats.readings import check

ENDINGS = {"yaml": ".yaml", "markdown": ".md", "ical": ".ics", "xml": ".xml", "json": ".json", "csv": ".csv"}


def main(family: str, arguments: list[str]) -> None:
    """Read what libFuzzer makes up until it has enough; a finding ends it."""
    name = f"f{ENDINGS[family]}"
    atheris.Setup([sys.argv[0], *arguments], lambda data: check(door.parse(data, name)))
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
