"""The buttons: one that leads on, one that steps aside, plain ones, links and round icons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Radius
from ui.widgets.mnemonics import underlined
from ui.widgets.ring import RING_ROOM, Ring, draw_ring
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ANY_HEIGHT: Final = 10_000
_LABEL: Final = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic


class _Painted(Ring, QPushButton):
    """What they share: a height that follows the font, a label with an optional icon, a hand that reads Return."""

    _role = Role.BUTTON
    _height = 30
    _padding = 14
    _room = 0
    _icon_size = 16
    _icon_gap = 8

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__(text, parent)
        set_role(self, self._role)
        self._icon_name = icon
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon of `resources/icons`; an empty name shows none."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def whole_width(self) -> int:
        """Return the width of label, icon and padding on one line."""
        self.ensurePolished()
        return self._label_width() + self._edges()

    def sizeHint(self) -> QSize:
        """Return that width, with the height of one line; where `maximumWidth` leaves less, of as many as it takes."""
        width = self.whole_width()
        lines = self.fontMetrics().height()
        if self.maximumWidth() < width:
            width = self.maximumWidth()
            lines = self._wrapped(width - self._edges() - self._sign_width()).height()
        height = max(look().px(self._height), lines + 8)
        return QSize(width, height + 2 * self._room)

    def minimumSizeHint(self) -> QSize:
        """Return the longest word and what stands around it: no word is ever cut."""
        self.ensurePolished()
        words = self._wrapped(1).width() + self._sign_width() + self._edges()
        return QSize(min(words, self.whole_width()), self.sizeHint().height())

    def _edges(self) -> int:
        return 2 * look().px(self._padding) + 2 * self._room

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width), _ANY_HEIGHT)
        return self.fontMetrics().boundingRect(room, _LABEL | Qt.TextFlag.TextWordWrap, self.text())

    def _sign_width(self) -> int:
        sign = look().px(self._icon_size) if self._icon_name else 0
        return sign + (look().px(self._icon_gap) if self.text() and sign else 0)

    def _label_width(self) -> int:
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width() if self.text() else 0
        return words + self._sign_width()

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(self._room, self._room, -self._room, -self._room)

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return painter

    def _draw_label(self, painter: QPainter, colour: str, *, icon_after: bool = False, shift: float = 0) -> None:
        now = look()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = self._box()
        wraps = bool(self.text()) and self.width() < self.whole_width()
        total = max(1, self.width() - self._edges()) if wraps else self._label_width()
        left = box.center().x() - total / 2
        sign = now.px(self._icon_size) if self._icon_name else 0
        gap = now.px(self._icon_gap) if self.text() and sign else 0
        words = QRect(round(left), round(box.y()), total - sign - gap, round(box.height()))
        if sign and icon_after is rtl:
            words.translate(sign + gap, 0)
        painter.setPen(QColor(colour))
        painter.drawText(words, _LABEL | Qt.TextFlag.TextWordWrap if wraps else _LABEL, underlined(self))
        if sign:
            x = left + total - sign if icon_after is not rtl else left
            place = QRectF(x + (-shift if rtl else shift), box.center().y() - sign / 2, sign, sign)
            draw_icon(painter, self._icon_name, colour, place, mirrored=rtl)


class CtaButton(_Painted):
    """The one button that leads on: an ink capsule whose arrow moves a little under the mouse."""

    _role = Role.CTA
    _height = 44
    _padding = 26
    _room = RING_ROOM
    _icon_gap = 9
    _WAY: Final = 3.0

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: str = "arrow") -> None:
        super().__init__(text, parent, icon=icon)
        self._nudge = Tween(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Let the arrow start."""
        super().enterEvent(event)
        if self.isEnabled():
            self._nudge.send(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        """Let the arrow come back."""
        super().leaveEvent(event)
        self._nudge.send(0.0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw capsule, label, arrow and ring."""
        tokens = look().tokens
        painter = self._begin()
        box = self._box()
        radius = box.height() / 2
        lit = self.isDown() or self.underMouse()
        ground, ink = (tokens.cta_hover if lit else tokens.cta), tokens.on_cta
        if not self.isEnabled():
            ground, ink = tokens.hover, tokens.text3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, radius, radius)
        shift = self._nudge.value * self._WAY * look().unit
        self._draw_label(painter, ink, icon_after=True, shift=shift)
        if self.ring:
            draw_ring(painter, QRectF(self.rect()), radius + RING_ROOM)
        painter.end()


class GhostButton(_Painted):
    """The way past: as high as the main button, and only words until the mouse comes."""

    _role = Role.GHOST
    _height = 44
    _padding = 18
    _room = RING_ROOM

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw label, ground under the mouse, and ring."""
        tokens = look().tokens
        painter = self._begin()
        box = self._box()
        radius = box.height() / 2
        lit = self.isEnabled() and (self.isDown() or self.underMouse())
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.hover))
            painter.drawRoundedRect(box, radius, radius)
        colour = tokens.text3 if not self.isEnabled() else tokens.text if lit else tokens.text2
        self._draw_label(painter, colour)
        if self.ring:
            draw_ring(painter, QRectF(self.rect()), radius + RING_ROOM)
        painter.end()


class Button(_Painted):
    """A plain bordered button."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw border, label and ring."""
        tokens = look().tokens
        painter = self._begin()
        lit = self.isEnabled() and (self.isDown() or self.underMouse())
        edge = tokens.border if not self.isEnabled() else tokens.text2 if lit else tokens.input_border
        radius = float(Radius.SMALL)
        painter.setPen(QPen(QColor(edge), 1.0))
        ground = tokens.hover if self.isDown() or self.isChecked() else tokens.card
        painter.setBrush(QColor(ground if self.isEnabled() else tokens.pane))
        painter.drawRoundedRect(self._box().adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)
        self._draw_label(painter, tokens.text if self.isEnabled() else tokens.text3)
        if self.ring:
            draw_ring(painter, self._box(), radius)
        painter.end()


class LinkButton(_Painted):
    """Words in the accent colour that open something; an arrow may follow them."""

    _role = Role.LINK
    _height = 24
    _padding = 2
    _icon_size = 14
    _icon_gap = 4

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, underlined under the mouse, and the ring."""
        tokens = look().tokens
        painter = self._begin()
        font = self.font()
        font.setUnderline(self.isEnabled() and self.underMouse())
        painter.setFont(font)
        self._draw_label(painter, tokens.accent if self.isEnabled() else tokens.text3, icon_after=True)
        if self.ring:
            draw_ring(painter, self._box(), 6.0)
        painter.end()


class RoundButton(_Painted):
    """A round icon button; its name is for screen readers and, as a tool tip, for everyone."""

    _height = 32
    _icon_size = 18

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon=icon)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = look().px(self._height)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it has no words to wrap."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, its ground under the mouse, and the ring."""
        tokens = look().tokens
        painter = self._begin()
        radius = self.height() / 2
        lit = self.isEnabled() and (self.isDown() or self.underMouse())
        if lit or self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self.isChecked() else tokens.hover))
            painter.drawEllipse(self.rect())
        self._draw_label(painter, tokens.accent if self.isChecked() else tokens.text if lit else tokens.text3)
        if self.ring:
            draw_ring(painter, QRectF(self.rect()), radius)
        painter.end()
