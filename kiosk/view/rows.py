"""Lists for QML that keep their delegates: a row that stays where it was is changed, not made anew."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.view.listing import Row

NAMES = [field.name for field in fields(Row)]
ROLES = {Qt.ItemDataRole.UserRole + 1 + number: name for number, name in enumerate(NAMES)}
QML_NAMES = {"old_time": "oldTime", "track_color": "trackColor"}
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """A list of rows, with a role for each of a Row's fields."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one field of one row; None for a role that rows do not have."""
        name = ROLES.get(role)
        return getattr(self._rows[index.row()], name) if name else None

    def roleNames(self) -> dict[int, QByteArray]:
        """Return each role's name in QML."""
        return {role: QByteArray(QML_NAMES.get(name, name).encode()) for role, name in ROLES.items()}

    def show(self, rows: tuple[Row, ...]) -> None:
        """Take new rows and tell QML which ones changed; another number of rows starts the list anew."""
        before = self._rows
        if len(before) != len(rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                index = self.index(number)
                self.dataChanged.emit(index, index)
