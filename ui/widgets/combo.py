"""A combo box with an arrow in the colour of the moment; a style sheet could only point at a file."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from ui.theme.icons import draw_icon
from ui.theme.look import look


class ComboBox(QComboBox):
    """A native combo box, dressed by the style sheet, with our chevron."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the chevron at its end."""
        super().paintEvent(event)
        now = look()
        side = now.px(14)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = 10 if rtl else self.width() - side - 10
        painter = QPainter(self)
        spot = QRectF(x, (self.height() - side) / 2, side, side)
        draw_icon(painter, "chevron-down", now.tokens.text2, spot)
        painter.end()
