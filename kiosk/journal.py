"""The operator's registers on disk: a line appended and synced for each action, and followed by every running kiosk."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

from kiosk.rundown.registers import Registers, SlotKey, State
from kiosk.rundown.verbs import Change, Outcome, Refusal

VERSION = 1
NAME = "journal.jsonl"
LOCK_SECONDS = 2.0
INSTANTS = ("started_at", "ended_at", "held_since")
DURATIONS = ("shift", "added")


class JournalError(Exception):
    """The journal could not be read or written; the message is for the operator."""


@dataclass(frozen=True, slots=True)
class Action:
    """A line of the journal: what was done, by whom, when, and the registers before and after."""

    id: str
    event: str
    verb: str
    at: datetime
    who: str
    title: str
    changes: tuple[Change, ...]
    undoes: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What an event's actions add up to. `passed_over` counts lines that are not this version's."""

    actions: tuple[Action, ...] = ()
    state: State = field(default_factory=dict)
    passed_over: int = 0

    def after(self, action: Action) -> History:
        """Return the history with one more action."""
        state = {**self.state, **{change.key: change.after for change in action.changes}}
        return History((*self.actions, action), state, self.passed_over)

    @property
    def last(self) -> Action | None:
        """The last action that was not undone and is not itself an undo."""
        undone = {action.undoes for action in self.actions}
        return next((one for one in reversed(self.actions) if not one.undoes and one.id not in undone), None)


Decide = Callable[[State], Outcome | Refusal]


class Journal:
    """The journal of one event in a folder; without a folder it is kept in memory only."""

    def __init__(self, folder: Path | None, event: str) -> None:
        """Read nothing yet; call `follow`."""
        self.path = folder / NAME if folder else None
        self.event = event
        self.history = History()
        self._offset = 0
        self._seen: tuple[int, int] | None = None

    def follow(self) -> bool:
        """Read what was appended since the last time, by whomever, and return whether anything was.

        A file that shrank or was replaced is read anew. Raises JournalError when it cannot be read.
        """
        if self.path is None:
            return False
        try:
            status = self.path.stat()
        except FileNotFoundError:
            return self._start_anew() if self._offset else False
        except OSError as error:
            raise JournalError(f"the journal {self.path} cannot be read: {error.strerror}") from error
        if (status.st_ino, status.st_size) == self._seen:
            return False
        if status.st_size < self._offset or (self._seen and self._seen[0] != status.st_ino):
            self._start_anew()
        self._seen = status.st_ino, status.st_size
        return self._read_on()

    def act(self, decide: Decide, at: datetime, who: str) -> Outcome | Refusal:
        """Append what `decide` makes of the registers as they are on disk now, synced, and return it.

        A refusal writes nothing. Raises JournalError when the line cannot be written; then nothing is changed.
        """
        with self._locked():
            self.follow()
            return self._record(decide(self.history.state), at, who)

    def undo(self, decide: Callable[[Action, State], Outcome | Refusal], at: datetime, who: str) -> Outcome | Refusal:
        """Append what `decide` makes of taking back the last action, which it is given; otherwise as `act`."""
        with self._locked():
            self.follow()
            last = self.history.last
            if last is None:
                return Refusal("there is nothing to take back")
            return self._record(decide(last, self.history.state), at, who, last.id)

    def _record(self, result: Outcome | Refusal, at: datetime, who: str, undoes: str = "") -> Outcome | Refusal:
        if isinstance(result, Outcome):
            title = result.slot.slot.title
            self._append(Action(uuid4().hex[:12], self.event, result.verb, at, who, title, result.changes, undoes))
        return result

    def _start_anew(self) -> bool:
        self.history, self._offset, self._seen = History(), 0, None
        return True

    def _read_on(self) -> bool:
        assert self.path is not None
        try:
            with self.path.open("rb") as file:
                file.seek(self._offset)
                data = file.read()
        except OSError as error:
            raise JournalError(f"the journal {self.path} cannot be read: {error.strerror}") from error
        # What has no line end yet is being written, or was torn by a power cut: the next writer ends it.
        whole = data[: data.rfind(b"\n") + 1]
        self._offset += len(whole)
        before = self.history
        for line in whole.splitlines():
            self._take(line)
        return self.history is not before

    def _take(self, line: bytes) -> None:
        try:
            action = _read_action(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError):
            if line.strip():
                self.history = History(self.history.actions, self.history.state, self.history.passed_over + 1)
            return
        if action.event == self.event:
            self.history = self.history.after(action)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self.path is None:
            yield
            return
        from filelock import FileLock, Timeout

        lock = FileLock(self.path.with_suffix(".lock"), timeout=LOCK_SECONDS)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except Timeout as error:
            raise JournalError(f"another program has held the journal {self.path} for too long") from error
        except OSError as error:
            raise JournalError(f"the journal {self.path} cannot be written: {error.strerror}") from error
        try:
            yield
        finally:
            lock.release()

    def _append(self, action: Action) -> None:
        if self.path is None:
            self.history = self.history.after(action)
            return
        line = json.dumps(_write_action(action), ensure_ascii=False).encode() + b"\n"
        try:
            _append_synced(self.path, line)
        except OSError as error:
            raise JournalError(f"the journal {self.path} cannot be written: {error.strerror}") from error
        self.follow()


def _append_synced(path: Path, line: bytes) -> None:
    with path.open("ab+") as file:
        end = file.seek(0, os.SEEK_END)
        if end:
            file.seek(end - 1)
            torn = file.read(1) != b"\n"
            line = b"\n" + line if torn else line
        try:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            # A disk that filled up half-way through must not leave half a line that a later one is glued to.
            os.truncate(path, end)
            raise


def _write_action(action: Action) -> dict[str, Any]:
    record = {
        "v": VERSION,
        "id": action.id,
        "event": action.event,
        "verb": action.verb,
        "at": action.at.isoformat(timespec="seconds"),
        "who": action.who,
        "title": action.title,
        "changes": [_write_change(change) for change in action.changes],
    }
    return {**record, "undoes": action.undoes} if action.undoes else record


def _read_action(record: dict[str, Any]) -> Action:
    if record["v"] != VERSION:
        raise ValueError("another version")
    changes = tuple(_read_change(change) for change in record["changes"])
    at = datetime.fromisoformat(record["at"])
    who, title = str(record["who"]), str(record["title"])
    return Action(record["id"], record["event"], record["verb"], at, who, title, changes, record.get("undoes", ""))


def _write_change(change: Change) -> dict[str, Any]:
    key = {"date": change.key.date.isoformat(), "slot": change.key.slot}
    return {**key, "before": _write_registers(change.before), "after": _write_registers(change.after)}


def _read_change(record: dict[str, Any]) -> Change:
    key = SlotKey(date.fromisoformat(record["date"]), str(record["slot"]))
    return Change(key, _read_registers(record["before"]), _read_registers(record["after"]))


def _write_registers(registers: Registers) -> dict[str, Any]:
    """Return the registers that are set: durations in seconds, instants in ISO 8601."""
    record: dict[str, Any] = {}
    for name in DURATIONS:
        record[name] = getattr(registers, name).total_seconds()
    for name in INSTANTS:
        instant = getattr(registers, name)
        record[name] = instant and instant.isoformat()
    record["cancelled"] = registers.cancelled
    return {name: value for name, value in record.items() if value}


def _read_registers(record: dict[str, Any]) -> Registers:
    values: dict[str, Any] = {name: timedelta(seconds=record.get(name, 0)) for name in DURATIONS}
    for name in INSTANTS:
        values[name] = _aware(record[name]) if name in record else None
    return Registers(**values, cancelled=bool(record.get("cancelled", False)))


def _aware(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant without an offset")
    return instant
