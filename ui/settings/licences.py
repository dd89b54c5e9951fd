"""The licences of Osaurus and of what it is made with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.licences import PACKAGE, licences
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.placement import comfortable
from ui.widgets.row_plan import NOTE_ROLE
from ui.widgets.rows import NavList

if TYPE_CHECKING:
    from app.licences import Licence
    from ui.aside import Aside

_LIST_WIDTH, _WIDEST_LIST = 220, 420


class LicencesWindow(QDialog):
    """A library per row, its licence beside. The texts are read elsewhere: there are dozens of files.

    Args:
        aside: does the reading.
        parent: the window it belongs to.
    """

    def __init__(self, aside: Aside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._found: tuple[Licence, ...] = ()
        self.list = NavList(self.tr("Libraries"), [], self, wraps=True)
        self.list.setFixedWidth(min(look().px(_LIST_WIDTH), _WIDEST_LIST))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        close = Button(self.tr("Close"), self)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("Made with the work of many"), Role.WINDOW_TITLE))
        across = QHBoxLayout()
        across.setSpacing(Space.L)
        across.addWidget(self.list)
        across.addWidget(self.text, 1)
        column.addLayout(across, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column.addLayout(foot)
        self.list.currentRowChanged.connect(self._show)
        self.list.setFocus()
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.resize(comfortable(self, 900, 560))
        aside(licences, self._fill)

    def _fill(self, found: Any) -> None:
        if not isValid(self):
            return  # it was closed before they were read
        self._found = found
        for licence in found:
            item = QListWidgetItem("Osaurus" if licence.name == PACKAGE else licence.name)
            item.setData(NOTE_ROLE, licence.version)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, licence.version)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._found):
            licence = self._found[row]
            text = licence.text or self.tr("This package brings no text along.")
            self.text.setPlainText("\n\n".join(filter(None, (licence.terms, text))))
