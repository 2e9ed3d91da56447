"""A list for QML: a row that changed is told, and only another number of rows starts the list anew."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from kiosk.view.listing import Row
from kiosk.view.rows import Rows

A, B, C = (Row(key, "upcoming", f"0{number}:00", "", key.upper()) for number, key in enumerate("abc"))
LATE = Row("b", "upcoming", "01:10", "01:00", "B", "delayed 10 min")


@pytest.fixture
def rows(qapp) -> Rows:
    rows = Rows()
    rows.show((A, B, C))
    return rows


def told(rows: Rows, new: tuple[Row, ...]) -> list[str]:
    """What a list tells of new rows."""
    said = []
    rows.dataChanged.connect(lambda first, last: said.append(f"{first.row()}-{last.row()}"))
    rows.modelReset.connect(lambda: said.append("reset"))
    rows.show(new)
    return said


def test_the_same_rows_are_no_news(rows: Rows) -> None:
    assert told(rows, (A, B, C)) == []


def test_a_changed_row_is_told_alone(rows: Rows) -> None:
    assert told(rows, (A, LATE, C)) == ["1-1"]


def test_each_of_several_changed_rows_is_told(rows: Rows) -> None:
    assert told(rows, (C, B, A)) == ["0-0", "2-2"]


@pytest.mark.parametrize("new", [(A, B), (A, B, C, A), ()])
def test_another_number_of_rows_starts_anew(rows: Rows, new: tuple[Row, ...]) -> None:
    assert told(rows, new) == ["reset"]
    assert rows.rowCount() == len(new)


def test_qml_has_a_name_for_each_field(rows: Rows) -> None:
    names = {name.data().decode() for name in rows.roleNames().values()}
    assert names == {
        {"old_time": "oldTime", "track_color": "trackColor"}.get(field.name, field.name) for field in fields(Row)
    }


def test_a_field_is_read_by_its_role(rows: Rows) -> None:
    rows.show((A, LATE, C))
    by_name = {name.data().decode(): role for role, name in rows.roleNames().items()}
    index = rows.index(1)
    assert [rows.data(index, by_name[name]) for name in ("time", "oldTime", "note")] == [
        "01:10",
        "01:00",
        "delayed 10 min",
    ]
    assert rows.data(index, Qt.ItemDataRole.DisplayRole) is None


def test_it_is_flat(rows: Rows) -> None:
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.rowCount(QModelIndex()) == 3


def test_it_keeps_qts_contract(rows: Rows, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(rows)
    for new in ((A, LATE, C), (A,), (), (A, B)):
        rows.show(new)
