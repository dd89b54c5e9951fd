"""A line to type in, with its label above it and what is wrong with it below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.hints import has_room
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class Field(QWidget):
    """A labelled line.

    What it says below is a part of what a screen reader says of the line.

    Args:
        label: its name, on the screen and for screen readers.
        hidden: shows dots, as for a key.
        ltr: holds what is written from left to right in every language, such as an address.

    Signals:
        edited: something was typed or pasted.
    """

    edited = Signal()

    def __init__(self, label: str, parent: QWidget | None = None, *, hidden: bool = False, ltr: bool = False) -> None:
        super().__init__(parent)
        self._label = WrapLabel(label, Role.LABEL, self, measure=340)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(label)
        self._label.setBuddy(self.line)
        if hidden:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhHiddenText
            )
        elif ltr:
            self.line.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        if hidden or ltr:
            self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.textEdited.connect(self.edited)
        self._wrong = WrapLabel("", Role.ERROR, self, measure=340)
        self._wrong.hide()
        self._hint = ""
        self._below = WrapLabel("", Role.CAPTION, self, measure=340)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.line)
        column.addWidget(self._below)
        column.addWidget(self._wrong)
        column.addStretch(1)
        self.setMinimumWidth(0)
        self._wrong.setContentsMargins(0, 0, 0, Space.XS)

    @property
    def text(self) -> str:
        """What is in it, letter for letter."""
        return self.line.text()

    @property
    def error(self) -> str:
        """What it says is wrong now; empty where nothing is."""
        return self._wrong.text()

    def set_label(self, label: str) -> None:
        """Call it something else."""
        self._label.setText(label)
        self.line.setAccessibleName(label)

    def show_text(self, text: str) -> None:
        """Fill it; where it holds that already, the cursor stays."""
        if text != self.line.text():
            self.line.setText(text)

    def show_hint(self, words: str) -> None:
        """Say in an empty line what belongs there; below it where the line is too narrow for that."""
        self._hint = words
        self._place_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the hint anew."""
        super().resizeEvent(event)
        # In the next turn: Qt cannot show a part while it lays the others out.
        if self._fits() is bool(self._below.text()):
            QTimer.singleShot(0, self, self._place_hint)

    def say(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        if sentence == self._wrong.text():
            return
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.line.setProperty("invalid", bool(sentence))
        self.line.setAccessibleDescription(sentence)
        # The style sheet reads properties once; only polishing again makes it look.
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _fits(self) -> bool:
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        return not self._hint or not is_laid_out or has_room(self.line, self._hint)

    def _place_hint(self) -> None:
        fits = self._fits()
        self.line.setPlaceholderText(self._hint if fits else "")
        words = "" if fits else self._hint
        if words != self._below.text():
            self._below.setText(words)
        self._below.setVisible(bool(words))
