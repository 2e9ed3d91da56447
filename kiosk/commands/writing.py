"""What the commands share that write a schedule.yaml: nothing is overwritten unasked, and all of it can be read."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.formats import schedule_yaml
from kiosk.output import Stop, write_whole

STANDARD_OUTPUT = Path("-")


def check_free(output: Path, *, force: bool) -> None:
    """Raise Stop where a file is there already, unless it is to be replaced."""
    if output != STANDARD_OUTPUT and output.exists() and not force:
        raise Stop(f"kiosk: {output} is there already; name another file, or replace it with --force")


def check_readable(text: str, folder: Path) -> None:
    """Read back what would be written. Raises Stop with what is wrong with it, so that nothing is lost unseen."""
    reading = schedule_yaml.parse(text, "what would be written", folder)
    if reading.programme is None:
        errors = "\n".join(str(problem) for problem in reading.problems[:5])
        raise Stop(f"{errors}\nkiosk: the programme cannot be written so that it is read again; nothing was written")


def write(text: str, output: Path) -> None:
    """Write a file as a whole, or to standard output. Raises Stop where that cannot be."""
    if output == STANDARD_OUTPUT:
        sys.stdout.write(text)
        return
    try:
        write_whole(output, text.encode())
    except OSError as error:
        raise Stop(f"kiosk: {error}") from error
