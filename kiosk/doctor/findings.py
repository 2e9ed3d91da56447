"""What the doctor finds: how something is, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How something is. What could not be looked at is `unknown`, and counts neither for nor against."""

    OK = "ok"
    WARNING = "warning"
    WRONG = "wrong"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the list: what was looked at, how that is, and what to do where something is to be done."""

    about: str
    state: State
    says: str
    remedy: str = ""


def fine(about: str, says: str, remedy: str = "") -> Finding:
    """Return that something is as it should be; a remedy is then an advice."""
    return Finding(about, State.OK, says, remedy)


def warning(about: str, says: str, remedy: str) -> Finding:
    """Return what somebody should look at."""
    return Finding(about, State.WARNING, says, remedy)


def wrong(about: str, says: str, remedy: str) -> Finding:
    """Return what keeps the kiosk from doing its work."""
    return Finding(about, State.WRONG, says, remedy)


def unknown(about: str, why: str, remedy: str = "") -> Finding:
    """Return that something was not looked at, and why."""
    return Finding(about, State.UNKNOWN, f"not looked at: {why}", remedy)


def status(found: Iterable[Finding]) -> int:
    """Return the exit status: 2 where something is wrong, 1 with a warning, else 0."""
    states = {one.state for one in found}
    return 2 if State.WRONG in states else 1 if State.WARNING in states else 0


def tally(found: Iterable[Finding]) -> str:
    """Return how many there are of each, as the last line says it."""
    states = [one.state for one in found]
    counts = {state: states.count(state) for state in State}
    words = {
        State.OK: f"{counts[State.OK]} ok",
        State.WARNING: f"{counts[State.WARNING]} warning{'s' * (counts[State.WARNING] != 1)}",
        State.WRONG: f"{counts[State.WRONG]} wrong",
        State.UNKNOWN: f"{counts[State.UNKNOWN]} not looked at",
    }
    return ", ".join(words[state] for state in State if counts[state] or state is not State.UNKNOWN)
