"""The picture of a window on the last step: on soft ground, and cut at the bottom where there is no room for all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.icons import icon_pixmap
from ui.theme.look import look
from ui.theme.tokens import Contrast, Duration, Radius, Space
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_WIDTH: Final = 330
_HEIGHT: Final = 184
_LEAST_HEIGHT: Final = 96
_SIDE: Final = 22
_SIGN: Final = 20


class Portrait(QLabel):
    """Comes into view when it is there; until then only its ground is.

    Args:
        description: what it shows, in words.
        share: the part of the width that the window takes.
        parent: the widget it belongs to.

    Attributes:
        window_picture: what is shown; null until it was taken.
        sign: an icon that stands above the window, as the item does; empty for none.
    """

    def __init__(self, description: str, parent: QWidget | None = None, *, share: float = 1.0) -> None:
        super().__init__(parent)
        self.window_picture = QPixmap()
        self.sign = ""
        self._share = share
        self._entrance = Tween(self, Duration.SLIDE)
        self.setAccessibleName(description)
        # A QLabel counts as an image for screen readers once it holds a pixmap; this one is never seen.
        stand_in = QPixmap(1, 1)
        stand_in.fill(Qt.GlobalColor.transparent)
        self.setPixmap(stand_in)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_picture(self, picture: QPixmap, sign: str = "") -> None:
        """Show a window, below an icon if one is named."""
        self.window_picture, self.sign = picture, sign
        self._entrance.send(1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the drawn size, grown with the text."""
        return QSize(look().px(_WIDTH), look().px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Give way to words."""
        return QSize(2 * _LEAST_HEIGHT, _LEAST_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, then the window as far as it has come."""
        tokens = look().tokens
        line = 2.0 if look().contrast is Contrast.HIGH else 1.0
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        ground = _rounded(QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), Radius.CARD)
        painter.fillPath(ground, QColor(tokens.accent_soft))
        if not self.window_picture.isNull():
            painter.setOpacity(self._entrance.value)
            self._draw_window(painter, line)
            painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(tokens.border), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(ground)
        painter.end()

    def _draw_window(self, painter: QPainter, line: float) -> None:
        """Fill the outline of the window with its picture: that keeps round corners smooth, which a clip would not."""
        size = self.window_picture.deviceIndependentSize()
        width = min((self.width() - 2 * _SIDE) * self._share, size.width())
        left, top = (self.width() - width) / 2, float(_SIDE)
        if self.sign:
            icon = icon_pixmap(self.sign, look().tokens.accent, _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(round((self.width() - _SIGN) / 2), Space.M, icon)
            top = Space.M + _SIGN + Space.S
        scale = width / size.width()
        # What is too high goes on below the edge of the ground.
        height = min(size.height() * scale, self.height() - top + Radius.CARD)
        outline = _rounded(QRectF(left, top, width, height), Radius.SMALL)
        painter.setClipRect(QRectF(self.rect()).adjusted(line, line, -line, -line))
        small = self._shrunk(scale)
        brush = QBrush(small)
        ratio = small.devicePixelRatio()
        brush.setTransform(QTransform.fromTranslate(left, top).scale(1 / ratio, 1 / ratio))
        small.setDevicePixelRatio(1.0)
        brush.setTexture(small)
        painter.fillPath(outline, brush)
        painter.strokePath(outline, QPen(QColor(look().tokens.input_border), line))
        painter.setClipping(False)

    def _shrunk(self, scale: float) -> QPixmap:
        """Return the picture in the size it is shown in; scaled once and well, it stays readable."""
        ratio = self.devicePixelRatioF()
        size = self.window_picture.deviceIndependentSize() * scale * ratio
        small = self.window_picture.scaled(
            size.toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        return small


def _rounded(box: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path
