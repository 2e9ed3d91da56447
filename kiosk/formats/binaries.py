"""Files that are no text: what they are, by their first bytes, and how to get a programme out of them."""

from __future__ import annotations

_CSV = "save it as CSV (UTF-8) there, and name that file"
_TEXT = "save it as plain text or Markdown there, and name that file"
_EXPORT = "look for the programme as schedule.xml, iCalendar or CSV, or write schedule.yaml from it"
_UNPACK = "unpack it, and name the file in it"
_BEGINNINGS = (
    (b"%PDF-", "this is a PDF, which shows a programme and does not hold it", _EXPORT),
    (b"\x89PNG\r\n", "this is a picture", _EXPORT),
    (b"\xff\xd8\xff", "this is a picture", _EXPORT),
    (b"GIF8", "this is a picture", _EXPORT),
    (rb"{\rtf", "this is a document of a word processor", _TEXT),
    (bytes.fromhex("D0CF11E0A1B11AE1"), "this is a file of an old office program", _CSV),
    (b"\x1f\x8b", "this is packed (gzip)", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "this is packed (7z)", _UNPACK),
    (b"SQLite format 3\0", "this is a database", _EXPORT),
)
_ZIPPED = (
    (b"xl/", "this is a workbook of a spreadsheet program", _CSV),
    (b"opendocument.spreadsheet", "this is a workbook of a spreadsheet program", _CSV),
    (b"word/", "this is a document of a word processor", _TEXT),
    (b"opendocument.text", "this is a document of a word processor", _TEXT),
    (b"ppt/", "these are slides", _EXPORT),
    (b"opendocument.presentation", "these are slides", _EXPORT),
)
_ZIP = b"PK\x03\x04"


def what_it_is(data: bytes) -> tuple[str, str] | None:
    """Return what data that are no text are, and the remedy; None for what may be one."""
    if data.startswith(_ZIP):
        names = data[:4_096] + data[-16_384:]  # the table of contents is at the end
        return next(
            ((what, remedy) for mark, what, remedy in _ZIPPED if mark in names), ("this is packed (zip)", _UNPACK)
        )
    return next(((what, remedy) for start, what, remedy in _BEGINNINGS if data.startswith(start)), None)
