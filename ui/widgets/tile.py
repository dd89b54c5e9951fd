"""One of several, as a tile: a provider by its name, a face by its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QRadioButton, QSizePolicy

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Radius
from ui.widgets.art import Art
from ui.widgets.ring import RING_ROOM, Ring, draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CORNER: Final = 6.0
_ARROWS: Final = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChoiceTile(Ring, QRadioButton):
    """A radio button in the shape of a tile; arrow keys move between the tiles of one parent.

    Args:
        text: the label, and for a face (with `art`) only its accessible name.
        art: a square picture of `resources/art`, shown instead of the label.
        side: of that picture, in pixels.
    """

    compact = False
    """Less high, where many stand under each other."""

    _ROUNDING: Final = 0.23

    def __init__(self, text: str, parent: QWidget | None = None, *, art: str = "", side: int = 104) -> None:
        super().__init__("" if art else text, parent)
        set_role(self, Role.TILE)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        take_tab_when_chosen(self)
        self._face: Art | None = None
        self._side = side
        self._radius = round(side * self._ROUNDING)
        if art:
            self.setToolTip(text)
            self._face = Art(art, side, self, radius=self._radius)
            self._face.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inset = RING_ROOM + 4
            self._face.setGeometry(inset, inset, side, side)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the tile and the room for the ring."""
        if self._face is not None:
            side = self._side + 2 * (RING_ROOM + 4)
            return QSize(side, side)
        return _text_size(self)

    def minimumSizeHint(self) -> QSize:
        """Never cut the label."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose what an arrow leads to: Qt does so only where the tile that it leaves was chosen."""
        super().keyPressEvent(event)
        to = self.window().focusWidget()
        if event.key() in _ARROWS and isinstance(to, ChoiceTile) and not to.isChecked() and to.group() is self.group():
            to.click()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it takes a click."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, border, label and ring."""
        tokens = look().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self._face is None:
            _draw_text_tile(self, painter, box)
        else:
            radius = self._radius + 8.0
            if self.isChecked():
                painter.setPen(QPen(QColor(tokens.accent), 3.0))
                edge = box.adjusted(2.5, 2.5, -2.5, -2.5)
                painter.drawRoundedRect(edge, radius - 2.5, radius - 2.5)
            elif self.underMouse():
                painter.setPen(QPen(QColor(tokens.input_border), 1.5))
                edge = box.adjusted(4.5, 4.5, -4.5, -4.5)
                painter.drawRoundedRect(edge, radius - 4.5, radius - 4.5)
            if self.ring:
                draw_ring(painter, box, radius)
        painter.end()


class TileButton(Ring, QPushButton):
    """A button that stands among tiles and looks like them, such as the one that shows more of them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_role(self, Role.TILE)
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a tile with these words."""
        return _text_size(self)

    def minimumSizeHint(self) -> QSize:
        """Never cut the label."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as a tile that is not chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_text_tile(self, painter, QRectF(self.rect()))
        painter.end()


def take_tab_when_chosen(radio: QRadioButton) -> None:
    """Have Tab come to the chosen one of several only.

    Qt does so as well, but not before one of them has had the focus: Shift+Tab came to the last one.
    """

    def follow(chosen: bool) -> None:
        radio.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

    radio.toggled.connect(follow)
    follow(radio.isChecked())


def _text_size(tile: ChoiceTile | TileButton) -> QSize:
    tile.ensurePolished()
    words = tile.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, tile.text())
    compact = isinstance(tile, ChoiceTile) and tile.compact
    return QSize(words.width() + look().px(24), look().px(44 if compact else 58))


def _draw_text_tile(tile: ChoiceTile | TileButton, painter: QPainter, box: QRectF) -> None:
    tokens = look().tokens
    radius = float(Radius.CARD)
    chosen, lit = tile.isChecked(), tile.underMouse() and tile.isEnabled()
    width = 2.0 if chosen else 1.0
    edge = (
        tokens.accent if chosen else tokens.text2 if lit else tokens.input_border if tile.isEnabled() else tokens.border
    )
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.card))
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
    if chosen:
        # In the corner: beside the words of a narrow tile there is no room for it.
        side = look().px(12)
        rtl = tile.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = _CORNER if rtl else box.width() - _CORNER - side
        draw_icon(painter, "tick", tokens.accent, QRectF(x, _CORNER, side, side))
    painter.setPen(QColor(tokens.text if tile.isEnabled() else tokens.text3))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic, tile.text())
    if tile.ring:
        inset = 4.0 if chosen else 0.0
        draw_ring(painter, box.adjusted(inset, inset, -inset, -inset), radius - inset)
