"""The rows of this session as a table, changed only where something has changed."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from app.telemetry.ledger import MAX_ROWS, Fate
from ui.language.numbers import time_of_day
from ui.wording import Wording

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.telemetry.ledger import Row
    from ui.sharing import SharingModel

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """What stands beside each other, in reading order."""

    TIME = 0
    EVENT = 1
    FATE = 2
    REASON = 3


class SessionModel(QAbstractTableModel):
    """The newest 500 events of this session, newest first.

    It follows the ledger at all times, also in a hidden window: bytes that the ledger has destroyed must not live on
    in here.
    """

    def __init__(self, sharing: SharingModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = sharing.service
        self._wording = Wording(self)
        self._fates = {fate: self._wording.fate(fate) for fate in Fate}
        self._revision = 0
        self._rows: list[Row] = []  # oldest first; the table shows them from the end
        sharing.moved.connect(self.catch_up)
        self.catch_up()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the events."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Count the columns."""
        return 0 if parent.isValid() else len(Column)

    def row_at(self, index: Index) -> Row:
        """Give the event of an index."""
        return self._rows[len(self._rows) - 1 - index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell, or the event itself under `ROW_ROLE`."""
        if not index.isValid():
            return None
        row = self.row_at(index)
        if role == ROW_ROLE:
            return row
        reasoned = index.column() == Column.REASON and role == Qt.ItemDataRole.ToolTipRole
        if role != Qt.ItemDataRole.DisplayRole and not reasoned:
            return None
        match Column(index.column()):
            case Column.TIME:
                return time_of_day(row.happened_at)
            case Column.EVENT:
                return row.name
            case Column.FATE:
                return self._fates[row.fate]
            case Column.REASON if reasoned:
                return self._wording.explanation(row.reason, row.detail)
            case Column.REASON:
                return self._wording.reason(row.reason, row.detail)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Name the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.TIME: self.tr("Time"),
            Column.EVENT: self.tr("Event"),
            Column.FATE: self.tr("Fate"),
            Column.REASON: self.tr("Reason"),
        }[Column(section)]

    def catch_up(self) -> None:
        """Take what has changed since the last time."""
        before = self._revision
        self._revision, changed = self._service.rows(before)
        if not changed:
            return
        newest = self._rows[-1].number if self._rows else 0
        fresh = [row for row in changed if row.number > newest]
        self._drop(len(self._rows) + len(fresh) - MAX_ROWS)
        if self._rows:
            self._update([row for row in changed if self._rows[0].number <= row.number <= newest])
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def row_of(self, number: int) -> int:
        """Say in which row an event stands, -1 where it has none any more."""
        if not self._rows or not self._rows[0].number <= number <= self._rows[-1].number:
            return -1
        return self._rows[-1].number - number  # numbers have no gaps

    def _drop(self, number: int) -> None:
        """Let go of the oldest, as the ledger has."""
        number = min(number, len(self._rows))
        if number > 0:
            count = len(self._rows)
            self.beginRemoveRows(QModelIndex(), count - number, count - 1)
            del self._rows[:number]
            self.endRemoveRows()

    def _update(self, rows: list[Row]) -> None:
        if not rows:
            return
        first = self._rows[0].number  # numbers have no gaps
        for row in rows:
            self._rows[row.number - first] = row
        top, bottom = (len(self._rows) - 1 - (row.number - first) for row in (rows[-1], rows[0]))
        self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(Column) - 1))


class RowFilter(QSortFilterProxyModel):
    """Lets one fate through, or all, and of those the events in which all the words occur."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._fate: Fate | None = None
        self._words: list[str] = []

    def show_only(self, fate: Fate | None, text: str = "") -> None:
        """Let this fate through, None for all, and what has each word of a text in its row or in its bytes."""
        words = text.casefold().split()
        if (fate, words) != (self._fate, self._words):
            self.beginFilterChange()
            self._fate, self._words = fate, words
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Look at fate and words."""
        if self._fate is None and not self._words:
            return True
        source = self.sourceModel()
        row: Row = source.data(source.index(source_row, 0, source_parent), ROW_ROLE)
        if self._fate is not None and row.fate is not self._fate:
            return False
        if not self._words:
            return True
        said = (row.name, time_of_day(row.happened_at), self._wording.fate(row.fate))
        reason = self._wording.reason(row.reason, row.detail)
        searchable = " ".join((*said, reason, (row.payload or b"").decode())).casefold()
        return all(word in searchable for word in self._words)
