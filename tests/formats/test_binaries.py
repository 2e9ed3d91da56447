"""Files that are no text: each is called by its name, and the way to a programme is said."""

from __future__ import annotations

import io
import zipfile

import pytest

from kiosk.formats import door


def packed(*names: str, kind: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        if kind:
            archive.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
        for name in names:
            archive.writestr(name, "<x/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (packed("[Content_Types].xml", "xl/workbook.xml"), "a workbook", "save it as CSV"),
        (packed("content.xml", kind="spreadsheet"), "a workbook", "save it as CSV"),
        (packed("[Content_Types].xml", "word/document.xml"), "a document", "save it as plain text"),
        (packed("content.xml", kind="text"), "a document", "save it as plain text"),
        (packed("[Content_Types].xml", "ppt/presentation.xml"), "slides", "schedule.xml"),
        (packed("content.xml", kind="presentation"), "slides", "schedule.xml"),
        (packed("schedule.yaml"), "packed (zip)", "unpack it"),
        (b"\x1f\x8b\x08\0", "packed (gzip)", "unpack it"),
        (b"7z\xbc\xaf\x27\x1c\0", "packed (7z)", "unpack it"),
        (b"%PDF-1.7\n%\xe2\xe3\n", "a PDF", "schedule.xml"),
        (b"\x89PNG\r\n\x1a\n", "a picture", "schedule.xml"),
        (b"\xff\xd8\xff\xe0", "a picture", "schedule.xml"),
        (b"GIF89a", "a picture", "schedule.xml"),
        (b"{\\rtf1 9:00 Opening}", "a document", "save it as plain text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old office program", "save it as CSV"),
        (b"SQLite format 3\0", "a database", "schedule.xml"),
    ],
)
@pytest.mark.parametrize("name", ["f", "schedule.yaml", "programme.csv", "page.md"])
def test_what_is_no_text_is_called_by_its_name(data: bytes, what: str, remedy: str, name: str) -> None:
    (problem,) = door.parse(data, name).problems
    assert what in problem.what
    assert remedy in problem.remedy
