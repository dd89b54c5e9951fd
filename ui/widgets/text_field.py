"""Several lines to type in, with their label above and what is wrong with them below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.fonts import monospaced
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Size
from ui.widgets.labels import WrapLabel


class TextField(QWidget):
    """A labelled box of several lines, for what machines read: monospaced, from left to right in every language.

    Tab leaves it. What it says below is a part of what a screen reader says of it.

    Args:
        label: its name, on the screen and for screen readers.
        lines: how many are seen without scrolling.
        wraps: whether a long line goes on below; one that does not can be told from two.

    Signals:
        edited: something was typed or pasted.
    """

    edited = Signal()

    def __init__(self, label: str, parent: QWidget | None = None, *, lines: int = 3, wraps: bool = False) -> None:
        super().__init__(parent)
        self._label = WrapLabel(label, Role.LABEL, self, measure=340)
        self.box = _Box(lines, self)
        self.box.setAccessibleName(label)
        if not wraps:
            self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._label.setBuddy(self.box)
        self._wrong = WrapLabel("", Role.ERROR, self, measure=340)
        self._wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._label, self.box, self._wrong):
            column.addWidget(part)
        self.box.textChanged.connect(self.edited)

    @property
    def text(self) -> str:
        """What is in it, letter for letter."""
        return self.box.toPlainText()

    @property
    def error(self) -> str:
        """What it says is wrong now; empty where nothing is."""
        return self._wrong.text()

    def show_text(self, text: str) -> None:
        """Fill it without a word about it; where it holds that already, the cursor stays."""
        if text != self.text:
            self.box.blockSignals(True)
            self.box.setPlainText(text)
            self.box.blockSignals(False)

    def say(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        if sentence == self._wrong.text():
            return
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self.box.setProperty("invalid", bool(sentence))
        self.box.setAccessibleDescription(sentence)
        # The style sheet reads properties once; only polishing again makes it look.
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)


class _Box(QPlainTextEdit):
    def __init__(self, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = lines
        set_role(self, Role.INPUT)
        self.setFont(monospaced(Size.BODY))
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhMultiLine)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for its lines."""
        self.ensurePolished()
        line = self.fontMetrics().lineSpacing()
        around = self.height() - self.viewport().height() if self.isVisible() else 22
        return QSize(12 * line, self._lines * line + max(around, 22) + 2 * int(self.document().documentMargin()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height in a narrow place."""
        return QSize(6 * self.fontMetrics().lineSpacing(), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(monospaced(Size.BODY))
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
