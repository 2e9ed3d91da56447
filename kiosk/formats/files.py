"""From a path to text, within limits, whatever lies there."""

from __future__ import annotations

import codecs
import stat
from pathlib import Path

from kiosk.formats.problems import WHOLE_FILE, Log, Place

MOST_BYTES = 8 * 1024 * 1024

# UTF-32's mark for little-endian begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_bytes(path: Path, log: Log) -> bytes | None:
    """Return what a file holds, or None when it cannot be read or is larger than MOST_BYTES: the log says why."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            log.error(WHOLE_FILE, *_not_a_file(mode))
            return None
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as failure:
        log.error(WHOLE_FILE, *_unreadable(failure))
        return None
    return data if is_small_enough(len(data), log) else None


def is_small_enough(size: int, log: Log) -> bool:
    """Whether so many bytes are within MOST_BYTES; if not, the log says so."""
    if size <= MOST_BYTES:
        return True
    limit = MOST_BYTES // (1024 * 1024)
    log.error(WHOLE_FILE, f"this is larger than {limit} MiB, the most that is read", "is it the right file?")
    return False


def _not_a_file(mode: int) -> tuple[str, str]:
    if stat.S_ISDIR(mode):
        return "this is a folder", "name the file in it"
    return "this is a device or a pipe", "name a file"


def _unreadable(failure: OSError | ValueError) -> tuple[str, str]:
    if isinstance(failure, FileNotFoundError | NotADirectoryError):
        return "there is no such file", "check the name and the folder"
    if isinstance(failure, PermissionError):
        return "this file may not be read", "give its reader the permission (chmod a+r)"
    reason = failure.strerror if isinstance(failure, OSError) else None
    return f"this file cannot be read: {reason or failure}", ""


def decode(data: bytes, log: Log) -> str | None:
    """Return data as text: UTF-8, or what its byte order mark says. None when it is not text: the log says why."""
    mark, encoding = next((known for known in _MARKS if data.startswith(known[0])), (b"", "utf-8"))
    data = data.removeprefix(mark)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as failure:
        if encoding == "utf-8" and b"\0" not in data:
            _report_undecodable(data, failure.start, log)
            return None
        text = "\0"
    if "\0" in text:
        log.error(WHOLE_FILE, "this is not a text file", "a programme is written as plain text, in UTF-8")
        return None
    return text


def decode_or_guess(data: bytes, log: Log) -> str | None:
    """Return another program's data as text: what is no Unicode is taken as Windows-1252, which the log says."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if b"\0" not in data and not any(data.startswith(mark) for mark, _ in _MARKS):
            log.warn(WHOLE_FILE, "this is not UTF-8: it is read as Windows-1252", "save it with the encoding UTF-8")
            return data.decode("cp1252", "replace")
    return decode(data, log)


def _report_undecodable(data: bytes, start: int, log: Log) -> None:
    lines = (data[:start] + b"?").splitlines()
    place = Place(len(lines), len(lines[-1].decode("utf-8", "replace")))
    log.error(place, f"the byte 0x{data[start]:02X} is not UTF-8", "save the file with the encoding UTF-8")
