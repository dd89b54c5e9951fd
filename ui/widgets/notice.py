"""A sentence that comes and goes, with a sign before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign


class Notice(QWidget):
    """A sentence with a sign before it; gone while there is nothing to say.

    Args:
        icon: of `resources/icons`.
        tone: the sign's colours.
    """

    def __init__(self, icon: str = "info", tone: Tone = Tone.DIM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = WrapLabel(role=Role.NOTE, measure=640)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Sign(icon, size=16, tone=tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
        if sentence and self.parentWidget() is None:
            # Shown now it would be a window of its own for a moment; it comes up with whoever adopts it.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(bool(sentence))
