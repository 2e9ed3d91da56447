"""CSV and TSV whose headings do not say what is in them: a column for each room or day, or no headings at all.

What they mean is what the same rows would mean as a table on a page.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from io import StringIO

from kiosk.formats import markdown, markdown_times
from kiosk.formats.files import decode_or_guess
from kiosk.formats.items import Known
from kiosk.formats.markdown_lines import Cell, Line, Page
from kiosk.formats.problems import WHOLE_FILE, Log
from kiosk.formats.rich import Rich
from kiosk.rundown.programme import Programme

_DELIMITERS = (";", "\t", ",")
_LEAST_CELLS, _LEAST_ROWS = 3, 2


def is_meant(text: str) -> bool:
    """Whether a text begins as a table, some of whose rows begin with a time."""
    return _delimiter(text) is not None


def read(data: bytes, known: Known, log: Log) -> Programme | None:
    """Return the programme of a grid, or None: the log says why."""
    text = decode_or_guess(data, log)
    delimiter = None if text is None else _delimiter(text)
    if text is None or delimiter is None:
        if not log.has_errors:
            log.error(WHOLE_FILE, "no rows of this table begin with a time", "name its columns Title, Date, Start, End")
        return None
    lines = [
        Line(Rich(), number, block=1, cells=tuple(map(_cell, row)))
        for number, row in _rows(text, delimiter)
        if any(cell.strip() for cell in row)
    ]
    return markdown.of_page(text, Page(lines), known, log)


def _delimiter(text: str) -> str | None:
    return next((each for each in _DELIMITERS if _are_timed([row for _, row in _rows(text, each)])), None)


def _are_timed(rows: Sequence[Sequence[str]]) -> bool:
    timed = [row for row in rows if len(row) >= _LEAST_CELLS and _is_time(row[0])]
    return len(timed) >= _LEAST_ROWS and len({len(row) for row in timed}) == 1


def _is_time(cell: str) -> bool:
    return cell.strip()[:1].isdigit() and markdown_times.only_time(_rich(cell)) is not None


def _rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    reader = csv.reader(StringIO(text, None), delimiter=delimiter)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for row in reader:
            rows.append((line, row))
            line = reader.line_num + 1
    except csv.Error:
        return rows
    return rows


def _cell(text: str) -> Cell:
    lines = tuple(rich for line in text.splitlines() if (rich := _rich(line)))
    return Cell(lines)


def _rich(text: str) -> Rich:
    return Rich(" ".join(text.split()))
