"""The kept copy of an address on disk: the programme as it came, what is known of it, and what was put aside."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from kiosk.mirror.address import Address
from kiosk.mirror.decision import Note, Version

LOCK_SECONDS = 10.0


class Shelf:
    """Where the copies of one address lie; kiosks on one computer share it."""

    def __init__(self, folder: Path, address: Address) -> None:
        """Write nothing yet; the folder need not exist."""
        self._address = address
        self.kept = folder / f"{address.key}.programme"
        self.aside = folder / f"{address.key}.aside"
        self.note_path = folder / f"{address.key}.json"
        self._lock = folder / f"{address.key}.lock"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other programs from writing. Raises OSError, also when one of them does not let go."""
        from filelock import FileLock, Timeout

        self.kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            with FileLock(self._lock, timeout=LOCK_SECONDS):
                yield
        except Timeout as error:
            raise OSError("another program has held it for too long") from error

    def note(self) -> Note:
        """Return what is known of the kept copy; without a note that is about it, what the file itself tells."""
        data = self.data()
        if data is None:
            return Note()
        note = self.told()
        if note is not None and note.kept is not None and note.kept.digest == digest(data):
            return note
        written = datetime.fromtimestamp(self.kept.stat().st_mtime).astimezone()
        return Note(Version(digest(data), written), written)

    def told(self) -> Note | None:
        """Return what was written of the kept copy, without a look at the copy; None where that cannot be read."""
        try:
            told = json.loads(self.note_path.read_text("utf-8"))
            return _note(told)
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def data(self) -> bytes | None:
        """Return the kept copy, or None without one."""
        return _read(self.kept)

    def aside_data(self) -> bytes | None:
        """Return what was put aside, or None without that."""
        return _read(self.aside)

    def keep(self, data: bytes, note: Note) -> None:
        """Put a programme in the place of the one before. Raises OSError, and then that one is still there."""
        _put(self.kept, data)
        self.write(note)
        with suppress(OSError):
            self.aside.unlink(missing_ok=True)

    def put_aside(self, data: bytes, note: Note) -> None:
        """Keep a programme beside the one that is shown. Raises OSError."""
        _put(self.aside, data)
        self.write(note)

    def write(self, note: Note) -> None:
        """Write what is known. Raises OSError."""
        told = {"address": self._address.shown, **asdict(note)}
        _put(self.note_path, json.dumps(told, ensure_ascii=False, indent=1, default=_plain).encode())


def digest(data: bytes) -> str:
    """Return what tells one programme's bytes from another's."""
    return sha256(data).hexdigest()


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _plain(value: datetime) -> str:
    return value.isoformat()


def _note(told: dict[str, Any]) -> Note:
    confirmed = told["confirmed"]
    return Note(
        _version(told["kept"]),
        None if confirmed is None else _instant(confirmed),
        _version(told["aside"]),
        str(told["doubt"]),
        str(told["trouble"]),
    )


def _version(told: dict[str, Any] | None) -> Version | None:
    if told is None:
        return None
    marks = (str(told[name]) for name in ("etag", "modified"))
    return Version(str(told["digest"]), _instant(told["fetched"]), int(told["slots"]), *marks)


def _instant(told: str) -> datetime:
    instant = datetime.fromisoformat(told)
    return instant if instant.tzinfo else instant.astimezone()


def _put(path: Path, data: bytes) -> None:
    """Write beside the place and move it there, so that no reader meets half of it. Raises OSError."""
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as file:
        part = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        except OSError:
            part.unlink(missing_ok=True)
            raise
    part.replace(path)
