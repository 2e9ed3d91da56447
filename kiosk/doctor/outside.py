"""What the doctor asks of the computer: its programs, its files, its clock. All of it can be another one in a test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.clock import local_zone, wall
from kiosk.paths import PACKAGE

SOON = 5.0
"""So many seconds a program of the system has for its answer."""


class Ran(NamedTuple):
    """How a program ended and what it wrote; without a status it was not there, or took too long, as `err` says."""

    status: int | None
    out: str = ""
    err: str = ""


class Run(Protocol):
    """Runs a program to its end; never raises."""

    def __call__(
        self, command: tuple[str, ...], environ: Mapping[str, str], seconds: float = SOON, given: bytes = b""
    ) -> Ran:
        """Return how it ended."""


def run(command: tuple[str, ...], environ: Mapping[str, str], seconds: float = SOON, given: bytes = b"") -> Ran:
    """Run a program with an environment and what it reads; one that takes longer than that is ended."""
    try:
        done = subprocess.run(
            command, env=dict(environ), input=given, capture_output=True, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        return Ran(None, err=f"{command[0]} takes longer than {seconds:.0f} s")
    except OSError as error:
        return Ran(None, err=f"{command[0]}: {error.strerror or error}")
    return Ran(done.returncode, *(text.decode(errors="replace").strip() for text in (done.stdout, done.stderr)))


def _may_write(path: Path) -> bool:
    return os.access(path, os.R_OK | os.W_OK)


@dataclass(frozen=True, slots=True)
class Outside:
    """The computer. `root` is the folder of all its files; `system` is what Python calls its operating system."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    system: str = sys.platform
    root: Path = Path("/")
    run: Run = run
    now: Callable[[], datetime] = wall
    zone: Callable[[], tzinfo] = local_zone
    may_write: Callable[[Path], bool] = _may_write

    @property
    def is_linux(self) -> bool:
        """Whether it has Linux's files and programs."""
        return self.system == "linux"

    def ask(self, *command: str) -> Ran:
        """Return what a program of the system answers."""
        return self.run(command, self.environ)

    def ask_kiosk(self, module: str, *arguments: str, seconds: float, given: bytes = b"") -> Ran:
        """Return what a module of the kiosk answers in a process of its own, which may crash or hang."""
        environ = {**self.environ, "PYTHONPATH": str(PACKAGE.parent)}
        return self.run((sys.executable, "-P", "-m", module, *arguments), environ, seconds, given)

    def text(self, path: str) -> str:
        """Return what a file below the root says; nothing where it cannot be read."""
        try:
            return (self.root / path).read_text("utf-8", errors="replace")
        except OSError:
            return ""

    def has(self, pattern: str) -> bool:
        """Whether there is a file below the root whose path fits a pattern."""
        return any(True for _ in self.root.glob(pattern))
