"""CSV and TSV without headings that are known: rooms or days in columns, or rows that begin with a time."""

from __future__ import annotations

from datetime import UTC, date

import pytest

from kiosk.formats import door
from kiosk.formats.door import known_format
from kiosk.formats.items import Known

from .foreign import names, opened, problems, slots, told


def test_a_column_for_each_room() -> None:
    text = "Time,Hall A,Hall B\n9.00-9.30,Opening,Opening\n9.30-10.00,Wheels,Cogs\n"
    assert told(opened(text)) == [
        "any day 09:00-09:30 Opening",
        "any day 09:30-10:00 Wheels [Hall A]",
        "any day 09:30-10:00 Cogs [Hall B]",
    ]


def test_a_column_for_each_day() -> None:
    text = "Time;Monday;Tuesday\n9:00-9:30;Wheels;Cogs\n9:30-10:00;Coffee;-\n"
    assert told(opened(text, Known(zone=UTC, date=date(2024, 3, 4)))) == [
        "2024-03-04 09:00-09:30 Wheels",
        "2024-03-04 09:30-10:00 Coffee",
        "2024-03-05 09:00-09:30 Cogs",
    ]
    assert any("say that of the first" in one for one in problems(text))


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_rows_without_headings(delimiter: str) -> None:
    text = "13:30-13:50;Wheels;Ada Lovelace;\n;Session 2;;Chair: tbd\n13:50-14:00;Coffee;;\n"
    found = slots(opened(text.replace(";", delimiter)))
    assert list(found) == ["Wheels", "Coffee"]
    assert names(found["Wheels"].speakers) == ["Ada Lovelace"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("9:00, Opening\n9:10, Wheels, Ada\n", "Markdown"),
        ("- 9:00, Opening, Ada\n- 9:10, Wheels, Bo\n", "Markdown"),
        ("9:00,Opening,Ada\n9:10,Wheels,Bo\n", "CSV"),
        ("Title,Start\nWheels,9:00\n", "CSV"),
        ("1,2,3\n4,5,6\n", "YAML"),
    ],
)
def test_what_is_a_grid(text: str, form: str) -> None:
    assert known_format(text.encode(), "f").name == form


def test_a_row_that_cannot_be_read_ends_it() -> None:
    text = '9:00,Opening,Ada\n9:10,Wheels,Bo\n9:20,"' + "x" * 140_000
    programme = door.parse(text.encode(), "f").programme
    assert programme is not None
    assert [line[-7:] for line in told(programme)] == ["Opening", " Wheels"]
