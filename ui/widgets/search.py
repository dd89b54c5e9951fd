"""A field to search in what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme.icons import icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SearchField(QLineEdit):
    """A line edit with a lens; Escape empties it before it goes on to whoever else listens."""

    def __init__(self, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        set_role(self, Role.SEARCH)
        self._lens = QAction(self)
        self._lens.setEnabled(False)
        self._wipe = QAction(self.tr("Clear"), self)
        self._wipe.setVisible(False)
        self._wipe.triggered.connect(self.clear)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._wipe, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._typed)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the lens in the colours of the new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape empty the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        colour = look().tokens.text3
        self._lens.setIcon(icon("search", colour, disabled=colour, size=16))
        self._wipe.setIcon(icon("close", colour, size=16))

    def _typed(self, text: str) -> None:
        self._wipe.setVisible(bool(text))
