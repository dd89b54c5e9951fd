"""A sign that something is under way: turns where things may move, and stands still where they may not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.theme import Theme

_SIDE: Final = 18
_TURN_MILLISECONDS: Final = 900
_WHOLE: Final = 360 * 16


class Spinner(QWidget):
    """An arc. It says nothing by itself: words stand beside it. Only while it is seen does it cost anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = QVariantAnimation(self)
        self._turn.setDuration(_TURN_MILLISECONDS)
        self._turn.setStartValue(0.0)
        self._turn.setEndValue(1.0)
        self._turn.setLoopCount(-1)
        self._turn.valueChanged.connect(lambda _: self.update())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme = Theme.of_app()
        if theme is not None:
            theme.changed.connect(self._follow)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = look().px(_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than drawn."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Turn, if things may move."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest."""
        super().hideEvent(event)
        self._turn.stop()

    def _follow(self) -> None:
        """Begin or cease to turn, also when the system changes its mind."""
        turns = self._turn.state() is QAbstractAnimation.State.Running
        if turns is not (self.isVisible() and look().motion):
            (self._turn.stop if turns else self._turn.start)()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the way round, and the part that runs."""
        tokens = look().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = look().px(2)
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        pen = QPen(QColor(tokens.hover), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(QColor(tokens.accent))
        painter.setPen(pen)
        part = float(self._turn.currentValue() or 0.0)
        painter.drawArc(box, round(_WHOLE / 4 - part * _WHOLE), -_WHOLE // 3)
        painter.end()
