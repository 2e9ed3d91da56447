"""The operator's registers on disk: a line appended and synced for each action, and followed by every running kiosk."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from io import FileIO
from pathlib import Path

from kiosk.history import Action, History, Telling, read_action, write_action
from kiosk.rundown.moment import Placed, Rundown
from kiosk.rundown.registers import SlotKey, State
from kiosk.rundown.showcase import project_key
from kiosk.rundown.verbs import Outcome, Refusal

NAME = "journal.jsonl"
LOCK_SECONDS = 2.0
LOCK_POLL = 0.01
ALIKE = 0.75
"""How alike a title must be to be that of a slot whose title was mended."""


class JournalError(Exception):
    """The journal could not be read or written; the message is for the operator."""


Result = Outcome | Telling | Refusal
Decide = Callable[[State], Result]
DecideOn = Callable[[Action, State], Result]


class Journal:
    """The journal of one event in a folder; without a folder it is kept in memory only."""

    def __init__(self, folder: Path | None, event: str, *, patience: float = LOCK_SECONDS) -> None:
        """Read nothing yet; call `follow`. Another program may hold the lock for `patience` seconds."""
        self.path = folder / NAME if folder else None
        self.event = event
        self.history = History()
        self._patience = patience
        self._offset = 0
        self._end = b""
        self._seen: tuple[int, ...] | None = None

    def turn_to(self, event: str) -> None:
        """Hold another event's actions from now on; call `follow` to read them."""
        self.event = event
        self._start_anew()

    def follow(self) -> bool:
        """Read what was appended since the last time, by whomever, and return whether anything was.

        A file that shrank or was replaced is read anew. Raises JournalError when it cannot be read.
        """
        if self.path is None:
            return False
        before = self.history
        try:
            status = self.path.stat()
            seen = status.st_ino, status.st_size, status.st_mtime_ns
            if seen != self._seen:
                replaced = self._seen is not None and self._seen[0] != seen[0]
                self._read_on(self.path, status.st_size, replaced=replaced)
                self._seen = seen
        except FileNotFoundError:
            self._start_anew()
        except OSError as error:
            raise self._failed("read", error) from error
        return self.history != before

    def act(self, decide: Decide, at: datetime, who: str) -> Result:
        """Append what `decide` makes of the registers as they are on disk now, synced, and return it.

        A refusal writes nothing. Raises JournalError when the line cannot be written; then nothing is changed.
        """
        with self._locked():
            self.follow()
            return self._record(decide(self.history.state), at, who)

    def undo(self, decide: DecideOn, at: datetime, who: str) -> Result:
        """Append what `decide` makes of taking back the last action, which it is given; otherwise as `act`."""
        with self._locked():
            self.follow()
            last = self.history.last
            if last is None:
                return Refusal("there is nothing to take back")
            return self._record(decide(last, self.history.state), at, who, undoes=last.id)

    def redo(self, decide: DecideOn, at: datetime, who: str) -> Result:
        """Append what `decide` makes of doing again what was taken back last; otherwise as `act`."""
        with self._locked():
            self.follow()
            last = self.history.last_undone
            if last is None:
                return Refusal("there is nothing to do again")
            return self._record(decide(last, self.history.state), at, who, redoes=last.id)

    def _record(self, result: Result, at: datetime, who: str, undoes: str = "", redoes: str = "") -> Result:
        if isinstance(result, Refusal):
            return result
        from uuid import uuid4

        verb = "undo" if undoes else "redo" if redoes else "message"
        action = Action(uuid4().hex[:12], self.event, verb, at, who, "", undoes=undoes, redoes=redoes)
        if isinstance(result, Telling):
            self._append(replace(action, message=result, title=result.after or result.before))
        else:
            title = result.slot.slot.title
            self._append(replace(action, verb=result.verb, title=title, changes=result.changes))
        return result

    def _start_anew(self) -> None:
        self.history, self._offset, self._end, self._seen = History(), 0, b"", None

    def _read_on(self, path: Path, size: int, *, replaced: bool) -> None:
        with path.open("rb") as file:
            start = file.seek(self._offset - len(self._end))
            data = file.read(max(0, size - start))
            # Another file can have the size, and even the number, of the one before: its last line tells them apart.
            if replaced or not data.startswith(self._end):
                self._start_anew()
                file.seek(0)
                data = file.read(size)
        # What has no line end yet is being written, or was torn by a power cut: the next writer ends it.
        fresh = data[len(self._end) : data.rfind(b"\n") + 1]
        self._offset += len(fresh)
        lines = fresh.splitlines(keepends=True)
        self._end = lines[-1] if lines else self._end
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            action = read_action(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            if line.strip():
                self.history = self.history.passing_over()
            return
        if action.event == self.event:
            self.history = self.history.after(action)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        if self.path is None:
            yield
            return
        from filelock import FileLock, Timeout

        lock = FileLock(self.path.with_suffix(".lock"), timeout=self._patience, poll_interval=LOCK_POLL)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except Timeout as error:
            raise JournalError(f"another program has held the journal {self.path} for too long") from error
        except FileExistsError as error:
            raise JournalError(f"the journal {self.path} cannot be written: its folder is a file") from error
        except OSError as error:
            raise self._failed("written", error) from error
        try:
            yield
        finally:
            lock.release()

    def _failed(self, done: str, error: OSError) -> JournalError:
        return JournalError(f"the journal {self.path} cannot be {done}: {error.strerror or error}")

    def _append(self, action: Action) -> None:
        if self.path is None:
            self.history = self.history.after(action)
            return
        record = write_action(action)
        try:
            read_action(record)
            _append_synced(self.path, json.dumps(record, ensure_ascii=False).encode(errors="replace") + b"\n")
        except ValueError as error:
            raise JournalError(f"this cannot be kept in the journal: {error}") from error
        except OSError as error:
            raise self._failed("written", error) from error
        self.follow()


def remarks(journal: Journal, rundown: Rundown, now: datetime) -> Iterator[str]:
    """Yield what the operator should know of the journal: lines passed over, and registers whose slot is gone."""
    history = journal.history
    if history.passed_over:
        lines = "1 line" if history.passed_over == 1 else f"{history.passed_over} lines"
        yield f"{lines} of the journal {journal.path} passed over: damaged, or written by another version"
    today = rundown.at(now, history.state).date
    placed = [one for slots in rundown.days(now, history.state).values() for one in slots]
    known = {one.key for one in placed}
    known |= {project_key(one.key, project) for one in placed for project in one.slot.projects}
    for key in history.state:
        if key.date == today and key not in known:
            title = history.title(key)
            gone = f"“{title}” ({key.slot}) is not in the programme any more; what the operator did to it is kept"
            yield gone + _renamed(key, title, [one for one in placed if one.key not in history.state])


def _renamed(key: SlotKey, title: str, untouched: Sequence[Placed]) -> str:
    """Return how a slot gets back what was done to it where one alone of that day is nearly called so; else nothing."""
    from difflib import get_close_matches

    those = [one for one in untouched if one.key.date == key.date]
    near = get_close_matches(title.casefold(), [one.slot.title.casefold() for one in those], cutoff=ALIKE)
    found = [one.slot.title for one in those if one.slot.title.casefold() in near]
    return f". If it is “{found[0]}” now, give that slot `id: {key.slot}`" if len(found) == 1 else ""


def _append_synced(path: Path, line: bytes) -> None:
    # Unbuffered: what a full disk refused must not be written after all when the file is closed.
    with path.open("ab+", buffering=0) as file:
        end = file.seek(0, os.SEEK_END)
        try:
            _write_all(file, _line_end_missing(file, end) + line)
            os.fsync(file.fileno())
        except OSError:
            # A disk that filled up half-way through must not leave half a line that a later one is glued to.
            with suppress(OSError):
                os.truncate(path, end)
            raise
    if not end:
        _sync_folder(path.parent)


def _line_end_missing(file: FileIO, end: int) -> bytes:
    """Return the line end that a torn last line lacks, or nothing."""
    if not end:
        return b""
    file.seek(end - 1)
    return b"" if file.read(1) == b"\n" else b"\n"


def _write_all(file: FileIO, data: bytes) -> None:
    while data:
        data = data[file.write(data) :]


def _sync_folder(folder: Path) -> None:
    """Put a new file's name on the disk too, where the system can do that."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
