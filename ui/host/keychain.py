"""That the keychain would not take a key, and the choice that is left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.language.phrases import paragraph
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.fold import line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign


class KeychainNotice(QWidget):
    """Gone while there is nothing to say.

    Args:
        after: what can be done about it besides the button, in a sentence.
    """

    def __init__(self, after: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self._words = WrapLabel("", Role.NOTE, self, measure=480)
        self.button = Button(self.tr("Keep for this session only"), self)
        self.button.setAccessibleDescription(self.tr("It stays in memory and is gone when Osaurus quits."))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Sign("warning", tone=Tone.WARN), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        column = QGridLayout(self)
        column.setContentsMargins(0, 0, 0, Space.L)
        column.setVerticalSpacing(Space.S)
        column.addLayout(row, 0, 0)
        column.addWidget(line_of(self.button), 1, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def say(self, trouble: str) -> None:
        """Say what the keychain did, or nothing."""
        words = paragraph(trouble, self._after) if trouble else ""
        if words != self._words.text():
            self._words.setText(words)
        self.setVisible(bool(words))
