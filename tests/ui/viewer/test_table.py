"""What a screen reader does to the table, without keys and without a mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.viewer.table import SessionTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_is_selected_from_outside_is_what_the_keyboard_is_on(qtbot: QtBot) -> None:
    table = SessionTable("Events")
    qtbot.addWidget(table)
    model = QStandardItemModel()
    for name in ("one", "two", "three"):
        model.appendRow([QStandardItem(name), QStandardItem("")])
    table.setModel(model)
    whole_row = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

    for row in (1, 2, 0):
        table.selectionModel().select(model.index(row, 0), whole_row)
        assert table.currentIndex().row() == row
        assert [index.row() for index in table.selectionModel().selectedRows()] == [row]
