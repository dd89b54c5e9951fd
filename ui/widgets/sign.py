"""An icon that stands beside words, in a colour of the moment; decoration to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.tokens import Radius
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from ui.theme.tokens import Tokens


class Sign(QWidget):
    """An icon of `resources/icons` that grows with the text.

    Args:
        icon: its name.
        size: of the icon, in pixels at text scale 1.
        tone: whose colour it wears.
        tile: the side of a rounded tile in the tone's soft colour to stand on; 0 for none.
    """

    def __init__(
        self, icon: str, parent: QWidget | None = None, *, size: int = 18, tone: Tone = Tone.DIM, tile: int = 0
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._size = size
        self._tone = tone
        self._tile = tile
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = look().px(max(self._size, self._tile))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than drawn."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tile and icon."""
        now = look()
        tokens: Tokens = now.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._tile:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tone.soft(tokens)))
            painter.drawRoundedRect(box, Radius.SMALL * now.unit, Radius.SMALL * now.unit)
        side = now.px(self._size)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(box.center())
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_icon(painter, self._icon, self._tone.ink(tokens), spot, mirrored=mirrored)
        painter.end()
