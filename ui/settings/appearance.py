"""Light, dark, or as the system has it: three small windows to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from app.preferences import Appearance
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Radius, Scheme, Space, tokens_for
from ui.widgets.fold import Fold
from ui.widgets.ring import RING_ROOM, Ring, draw_ring
from ui.widgets.tile import take_tab_when_chosen

if TYPE_CHECKING:
    from ui.theme.tokens import Tokens

_SHOWN: Final = {
    Appearance.SYSTEM: (Scheme.LIGHT, Scheme.DARK),
    Appearance.LIGHT: (Scheme.LIGHT,),
    Appearance.DARK: (Scheme.DARK,),
}


class AppearanceChoice(Fold):
    """Three radio buttons in the shape of windows; arrow keys move between them.

    Signals:
        chosen: the person wants this one, an `Appearance`.
    """

    chosen = Signal(Appearance)
    overhang = RING_ROOM

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=Space.S, fold_gap=Space.S)
        names = {
            Appearance.SYSTEM: self.tr("System"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        self._group = QButtonGroup(self)
        self.tiles = {appearance: _Tile(name, _SHOWN[appearance]) for appearance, name in names.items()}
        for appearance, tile in self.tiles.items():
            tile.setAccessibleDescription(self.tr("Appearance"))
            self._group.addButton(tile)
            self.add(tile)
            tile.toggled.connect(lambda on, chosen=appearance: self.chosen.emit(chosen) if on else None)
        self.setFocusProxy(self.tiles[Appearance.SYSTEM])

    def show_choice(self, appearance: Appearance) -> None:
        """Show what is chosen; nobody has chosen it just now."""
        if not self.tiles[appearance].isChecked():
            self.blockSignals(True)
            self.tiles[appearance].setChecked(True)
            self.blockSignals(False)
        self.setFocusProxy(self.tiles[appearance])


class _Tile(Ring, QRadioButton):
    """A window in the colours it stands for, and its name below."""

    _WIDTH: Final = 92
    _HEIGHT: Final = 56
    _GAP: Final = 5

    def __init__(self, text: str, schemes: tuple[Scheme, ...]) -> None:
        super().__init__(text)
        self._schemes = schemes
        set_role(self, Role.CHECK)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        take_tab_when_chosen(self)

    def sizeHint(self) -> QSize:
        """Return window, name and the room for the ring."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = max(look().px(self._WIDTH), metrics.horizontalAdvance(self.text()) + 4)
        height = look().px(self._HEIGHT) + self._GAP + metrics.height()
        return QSize(width + 2 * RING_ROOM, height + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Never cut the name."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it takes a click."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the window, its border and its name."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = now.px(self._WIDTH), now.px(self._HEIGHT)
        box = QRectF((self.width() - width) / 2, RING_ROOM, width, height)
        self._draw_window(painter, box)
        chosen = self.isChecked()
        edge = now.tokens.accent if chosen else now.tokens.text2 if self.underMouse() else now.tokens.input_border
        pen = 2.0 if chosen else 1.0
        painter.setPen(QPen(QColor(edge), pen))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = pen / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), Radius.SMALL - half, Radius.SMALL - half)
        words = QRectF(0, box.bottom() + self._GAP, self.width(), self.fontMetrics().height())
        font = self.font()
        font.setBold(chosen)
        painter.setFont(font)
        painter.setPen(QColor(now.tokens.text if chosen else now.tokens.text2))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.ring:
            room = RING_ROOM
            draw_ring(painter, box.adjusted(-room, -room, room, room), float(Radius.SMALL + room))
        painter.end()

    def _draw_window(self, painter: QPainter, box: QRectF) -> None:
        contrast = look().contrast
        painter.save()
        outline = QPainterPath()
        outline.addRoundedRect(box, Radius.SMALL, Radius.SMALL)
        painter.setClipPath(outline)
        _draw_inside(painter, box, tokens_for(self._schemes[0], contrast))
        if len(self._schemes) > 1:
            other = QPainterPath(box.topRight())
            other.lineTo(box.bottomRight())
            other.lineTo(box.left() + box.width() * 0.3, box.bottom())
            other.lineTo(box.left() + box.width() * 0.7, box.top())
            other.closeSubpath()
            painter.setClipPath(outline.intersected(other))
            _draw_inside(painter, box, tokens_for(self._schemes[1], contrast))
        painter.restore()


def _draw_inside(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """Draw a window of this app from far away: the list of panes, a title, a card with a switch."""
    unit = box.height() / 56
    painter.fillRect(box, QColor(tokens.window))
    side = QRectF(box.left(), box.top(), 26 * unit, box.height())
    painter.fillRect(side, QColor(tokens.pane))
    painter.setPen(Qt.PenStyle.NoPen)
    shapes = (
        (6, 10, 14, 4, tokens.accent),
        (6, 19, 14, 4, tokens.border),
        (6, 28, 14, 4, tokens.border),
        (33, 10, 22, 5, tokens.text),
        (33, 21, 52, 26, tokens.hover),
        (38, 27, 22, 4, tokens.text3),
        (38, 36, 16, 4, tokens.border),
        (70, 29, 11, 7, tokens.accent),
    )
    for x, y, width, height, colour in shapes:
        painter.setBrush(QColor(colour))
        spot = QRectF(box.left() + x * unit, box.top() + y * unit, width * unit, height * unit)
        painter.drawRoundedRect(spot, min(spot.height() / 2, 4 * unit), min(spot.height() / 2, 4 * unit))
