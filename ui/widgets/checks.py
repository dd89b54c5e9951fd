"""A check box and a switch: real ones to the keyboard and to screen readers, drawn by us."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Duration
from ui.widgets.mnemonics import underlined
from ui.widgets.ring import RING_ROOM, Ring, draw_ring
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BOX: Final = 18
_BOX_RADIUS: Final = 5.0
_GAP: Final = 10
_UNBOUNDED: Final = 10_000
_TICK: Final = (QPointF(0.27, 0.53), QPointF(0.44, 0.69), QPointF(0.74, 0.33))


def draw_tick(painter: QPainter, box: QRectF, colour: QColor, width: float, part: float = 1.0) -> None:
    """Draw a tick into a box, the first `part` of its way."""
    points = [QPointF(box.x() + p.x() * box.width(), box.y() + p.y() * box.height()) for p in _TICK]
    path = QPainterPath(points[0])
    path.lineTo(points[1])
    path.lineTo(points[2])
    shown = QPolygonF([path.pointAtPercent(step / 24 * part) for step in range(25)])
    if part >= 1:
        shown = QPolygonF(points)
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(shown)


class CheckBox(Ring, QCheckBox):
    """A box with a tick that draws itself, and a label.

    Args:
        text: the label.
        wraps: whether it may go over several lines where there is no room for one.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(text, parent)
        self._wraps = wraps
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        set_role(self, Role.CHECK)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._tick = Tween(self, Duration.SWITCH)
        self.checkStateChanged.connect(self._moved)

    def sizeHint(self) -> QSize:
        """Return box, gap and label on one line."""
        self.ensurePolished()
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()) if self.text() else QSize()
        return QSize(self._before_label() + words.width(), self._high(words.height()))

    def minimumSizeHint(self) -> QSize:
        """Never cut the label."""
        hint = self.sizeHint()
        if self._wraps:
            hint.setWidth(self._before_label() + max(map(self.fontMetrics().horizontalAdvance, self.text().split())))
        return hint

    def heightForWidth(self, width: int) -> int:
        """Return the height of the label as it wraps."""
        if not self._wraps:
            return super().heightForWidth(width)
        room = QRect(0, 0, width - self._before_label(), _UNBOUNDED)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
        return self._high(self.fontMetrics().boundingRect(room, flags, self.text()).height())

    def _before_label(self) -> int:
        """Return the width of all but the label."""
        return look().px(_BOX) + (look().px(_GAP) if self.text() else 0) + 2 * RING_ROOM

    @staticmethod
    def _high(words: int) -> int:
        return max(look().px(_BOX), words) + 2 * RING_ROOM

    def hitButton(self, pos: QPoint) -> bool:
        """Box, gap and label all take a click."""
        hint = QRect(QPoint(), self.sizeHint())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            hint.moveRight(self.width() - 1)
        hint.setHeight(self.height())
        return hint.contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick, ring and label."""
        now = look()
        tokens = now.tokens
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = now.px(_BOX)
        x = self.width() - RING_ROOM - size if rtl else RING_ROOM
        box = QRectF(x, (self.height() - size) // 2, size, size)
        radius = _BOX_RADIUS * size / _BOX
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

        filled = self.checkState() is not Qt.CheckState.Unchecked
        enabled = self.isEnabled()
        edge = QColor(tokens.input_border if enabled else tokens.border)
        if enabled and (self.underMouse() or self.isDown()):
            edge = QColor(tokens.accent)
        ground = QColor(tokens.input if enabled else tokens.pane)
        if filled:
            ground = edge = QColor(tokens.accent if enabled else tokens.text3)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius - 0.75, radius - 0.75)
        mark = QColor(tokens.on_accent if enabled else tokens.window)
        if self.checkState() is Qt.CheckState.PartiallyChecked:
            painter.fillRect(QRectF(x + size * 0.26, box.center().y() - 1, size * 0.48, 2), mark)
        elif filled:
            draw_tick(painter, box, mark, 2.0 * size / _BOX, self._tick.value)
        if self.ring:
            room = RING_ROOM
            draw_ring(painter, box.adjusted(-room, -room, room, room), radius + room)

        if self.text():
            gap = now.px(_GAP)
            left = 0 if rtl else round(box.right()) + gap
            right = round(box.left()) - gap if rtl else self.width()
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextShowMnemonic
            if self._wraps:
                flags |= Qt.TextFlag.TextWordWrap
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            colour = tokens.text3 if not enabled else tokens.text if self.underMouse() else tokens.text2
            painter.setPen(QColor(colour))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(QRect(left, 0, right - left, self.height()), flags | side, underlined(self))
        painter.end()

    def _moved(self, state: Qt.CheckState) -> None:
        self._tick.send(0.0 if state is Qt.CheckState.Unchecked else 1.0)


class Switch(Ring, QCheckBox):
    """A check box in the shape of a switch, without a label of its own.

    The knob's place tells on from off, and a tick or a bar beside it says it again, so that no one needs the colour.
    """

    overhang = RING_ROOM
    """How much of its width at each end is only room for the ring."""

    _WIDTH: Final = 40
    _HEIGHT: Final = 24
    _INSET: Final = 3.0

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._knob = Tween(self, Duration.SWITCH)
        self.checkStateChanged.connect(self._moved)

    def sizeHint(self) -> QSize:
        """Return the track and the room for the ring."""
        return QSize(look().px(self._WIDTH) + 2 * RING_ROOM, look().px(self._HEIGHT) + 2 * RING_ROOM)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than drawn."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it takes a click."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, sign, knob and ring."""
        now = look()
        tokens = now.tokens
        on = self.checkState() is Qt.CheckState.Checked
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        size = QSize(now.px(self._WIDTH), now.px(self._HEIGHT))
        track = QRectF((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        inset = self._INSET * now.unit
        if self.isEnabled():
            ground, knob = (tokens.accent, tokens.on_accent) if on else (tokens.input_border, tokens.knob)
        else:
            ground, knob = tokens.border, tokens.card

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(track, radius, radius)
        if self.underMouse() and self.isEnabled():
            edge = QColor(tokens.text)
            edge.setAlphaF(0.45)
            painter.setPen(QPen(edge, 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)

        across = track.height() - 2 * inset
        way = track.width() - 2 * inset - across
        place = 1 - self._knob.value if rtl else self._knob.value
        dot = QRectF(track.x() + inset + way * place, track.y() + inset, across, across)
        free = way + inset / 2
        tick_left = on is not rtl
        sign = QRectF(track.x() if tick_left else track.right() - free, track.y(), free, track.height())
        sign.translate(inset / 3 if tick_left else -inset / 3, 0)
        colour = QColor(knob if self.isEnabled() else tokens.text3)
        if on:
            square = QRectF(0, 0, 12 * now.unit, 12 * now.unit)
            square.moveCenter(sign.center())
            draw_tick(painter, square, colour, 1.8 * now.unit)
        elif self.checkState() is Qt.CheckState.Unchecked:
            pen = QPen(colour, 1.8 * now.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            half = QPointF(2.5 * now.unit, 0)
            painter.drawLine(sign.center() - half, sign.center() + half)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(knob))
        painter.drawEllipse(dot)
        if self.ring:
            room = RING_ROOM
            draw_ring(painter, track.adjusted(-room, -room, room, room), radius + room)
        painter.end()

    def _moved(self, state: Qt.CheckState) -> None:
        places = {Qt.CheckState.Unchecked: 0.0, Qt.CheckState.PartiallyChecked: 0.5, Qt.CheckState.Checked: 1.0}
        self._knob.send(places[state])
