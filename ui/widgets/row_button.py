"""A row that is a button: words at one end, a note at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Radius
from ui.widgets.mnemonics import underlined
from ui.widgets.ring import Ring, draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_HEIGHT: Final = 36
_PADDING: Final = 8
_GAP: Final = 12


class RowButton(Ring, QPushButton):
    """As wide as its column. The note is a description to screen readers; the words alone are the name."""

    def __init__(self, text: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_role(self, Role.BODY)
        self._note = ""
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_note(note)

    @property
    def note(self) -> str:
        """What stands at the end of the row."""
        return self._note

    def show_note(self, note: str) -> None:
        """Put another note at the end of the row."""
        if note != self._note:
            self._note = note
            self.setAccessibleDescription(note)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return words, note and the room around them."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        note = metrics.horizontalAdvance(self._note) + look().px(_GAP) if self._note else 0
        height = max(look().px(_HEIGHT), metrics.height() + 8)
        return QSize(words + note + 2 * _PADDING, height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the words."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words, note, the ground under the mouse, and the ring."""
        tokens = look().tokens
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.isEnabled() and (self.isDown() or self.underMouse() or self.hasFocus()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.SMALL, Radius.SMALL)
        inside = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if rtl:
            start, end = end, start
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.text3))
        self._write(painter, inside, upright | start | Qt.TextFlag.TextShowMnemonic, underlined(self))
        painter.setPen(QColor(tokens.text3))
        self._write(painter, inside, upright | end, self._note)
        if self.ring:
            draw_ring(painter, QRectF(self.rect()), float(Radius.SMALL))
        painter.end()

    @staticmethod
    def _write(painter: QPainter, box: QRect, flags: int, words: str) -> None:
        painter.drawText(box, flags, words)
