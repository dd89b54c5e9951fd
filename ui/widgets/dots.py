"""Where in a row of steps one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.look import look
from ui.theme.tokens import Duration
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DOT: Final = 7
_LONG: Final = 20
_GAP: Final = 7


class StepDots(QLabel):
    """One dot per step, the current one long; a screen reader hears "Step 2 of 4"."""

    def __init__(self, count: int, current: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._current = self._before = current
        self._way = Tween(self, Duration.FADE, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._say()

    def set_current(self, index: int) -> None:
        """Move to a step, counted from 0."""
        if index != self._current:
            self._before, self._current = self._current, index
            self._way.value = 0.0
            self._way.send(1.0)
            self._say()

    def sizeHint(self) -> QSize:
        """Return the row."""
        width = (self._count - 1) * (_DOT + _GAP) + _LONG
        return QSize(look().px(width), look().px(_DOT))

    def minimumSizeHint(self) -> QSize:
        """Never cut a dot."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots, in the direction of reading."""
        now = look()
        unit = now.unit
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 0.0
        y = (self.height() - _DOT * unit) / 2
        for index in range(self._count):
            part = 0.0
            if index == self._current:
                part = self._way.value
            elif index == self._before:
                part = 1 - self._way.value
            width = (_DOT + (_LONG - _DOT) * part) * unit
            # Not the pale border colour: the dots that lie ahead carry meaning, so they keep 3:1.
            colour = now.tokens.accent if index == self._current else now.tokens.input_border
            painter.setBrush(QColor(colour))
            left = self.width() - x - width if rtl else x
            painter.drawRoundedRect(QRectF(left, y, width, _DOT * unit), _DOT * unit / 2, _DOT * unit / 2)
            x += width + _GAP * unit
        painter.end()

    def _say(self) -> None:
        words = self.tr("Step {index} of {count}").format(index=self._current + 1, count=self._count)
        self.setAccessibleName(words)
