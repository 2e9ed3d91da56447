"""What commands print, and how they end."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

OK, FOUND = 0, 1
Step = TypeVar("Step")


class Stop(Exception):
    """Ends a command with exit status 2; the message goes to stderr."""


def require(problem: str | None) -> None:
    """Raise Stop with a problem, if there is one."""
    if problem:
        raise Stop(f"kiosk: {problem}")


def warn(line: str) -> None:
    """Print a line on stderr, as this program's."""
    print(f"kiosk: {line}", file=sys.stderr, flush=True)


def say(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        print(line, flush=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place and move it there, so that no reader meets half of it. Raises OSError.

    What is no file, such as a pipe, is written as it is.
    """
    path = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    part = path.with_name(f".{path.name}-{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def with_count(steps: Iterable[Step], number: int) -> Iterator[Step]:
    """Yield the steps; tell on stderr how many of them were made, where a person reads that."""
    watched = sys.stderr is not None and sys.stderr.isatty()
    for count, step in enumerate(steps, 1):
        if watched:
            print(f"\r{count} of {number} ", end="", file=sys.stderr, flush=True)
        yield step
    if watched:
        print("\r\033[K", end="", file=sys.stderr, flush=True)


def number(count: int, of: str) -> str:
    """Return `1 size` or `6 sizes`."""
    return f"{count} {of}{'' if count == 1 else 's'}"


def print_json(answer: Any) -> None:
    """Print an answer for programs."""
    print(json.dumps(answer, ensure_ascii=False, indent=2), flush=True)
