"""A card that answers a question beside the thing that raised it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGraphicsOpacityEffect, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Contrast, Duration, Radius, Space
from ui.widgets.buttons import RoundButton
from ui.widgets.placement import Placement, place
from ui.widgets.ring import Ring
from ui.widgets.scrolling import ScrollingView
from ui.widgets.tween import Tween

_ARROW: Final = 9
_SHADOW: Final = 24  # room around the bubble for its shadow


class _Bubble(QWidget):
    """The card, its arrow and its shadow; everything that fades."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.placement: Placement | None = None
        self.effect = QGraphicsOpacityEffect(self)
        self.effect.setEnabled(False)
        self.setGraphicsEffect(self.effect)

    def outline(self) -> QPainterPath:
        """Return card and arrow in this widget's coordinates."""
        card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        path = QPainterPath()
        path.addRoundedRect(card, Radius.CARD, Radius.CARD)
        if self.placement is None:
            return path
        tip = card.left() + self.placement.arrow_x
        edge, way = (card.bottom(), _ARROW) if self.placement.above else (card.top(), -_ARROW)
        arrow = QPainterPath(QPointF(tip - _ARROW - 1, edge))
        arrow.lineTo(tip - 1.5, edge + way - (1.5 if way > 0 else -1.5))
        arrow.quadTo(tip, edge + way, tip + 1.5, edge + way - (1.5 if way > 0 else -1.5))
        arrow.lineTo(tip + _ARROW + 1, edge)
        inside = 2 if self.placement.above else -2
        arrow.lineTo(tip + _ARROW + 1, edge - inside)
        arrow.lineTo(tip - _ARROW - 1, edge - inside)
        arrow.closeSubpath()
        return path.united(arrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw shadow, card and border."""
        now = look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self.outline()
        shadow, edge = QColor(now.tokens.shadow), now.tokens.border
        width = 2.0 if now.contrast is Contrast.HIGH else 1.0
        if not self.window().mask().isEmpty():
            # Cut out and without a shadow: its border alone parts it from what is below, and must not end in black.
            edge, width = now.tokens.input_border, 2.0
            painter.fillRect(self.rect(), QColor(edge))
        elif shadow.alpha():
            painter.setPen(Qt.PenStyle.NoPen)
            card = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
            layers = 20
            shadow.setAlphaF(shadow.alphaF() / layers)
            painter.setBrush(shadow)
            for layer in range(layers):
                grow = ((layer + 1) / layers) ** 1.6 * (_SHADOW - 6)
                spread = card.adjusted(-grow, -grow, grow, grow).translated(0, 5)
                painter.drawRoundedRect(spread, Radius.CARD + grow, Radius.CARD + grow)
        painter.setBrush(QColor(now.tokens.card))
        painter.setPen(QPen(QColor(edge), width))
        painter.drawPath(outline)
        painter.end()


class Popover(QDialog):
    """A small dialog that points at its anchor.

    Fill `body`, then call `open_at_anchor()`. It closes on Escape, on a click outside, and by `close()`. Focus goes
    to the first control inside, else to the popover itself so that a screen reader speaks its name, and returns to
    the anchor. `finished` is emitted when it has closed.

    Args:
        anchor: what it points at and belongs to.
        name: what a screen reader calls it; `setAccessibleDescription` may add what it says.
        width: of the card, in pixels at text scale 1.
        closable: whether it has a close button of its own.
    """

    def __init__(self, anchor: QWidget, name: str, *, width: int = 320, closable: bool = False) -> None:
        super().__init__(anchor, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes round among its controls
        self.setProperty("role", "popover")
        self._anchor = anchor
        self._wide = width
        self._by_key = False
        self._bubble = _Bubble(self)
        self._fade = Tween(self, Duration.FADE, 1.0)
        self._fade.valueChanged.connect(self._dim)
        self._fade.finished.connect(self._faded)
        content = QWidget()
        set_role(content, Role.SCROLLED)
        self._view = ScrollingView(content, self._bubble)
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(18, Space.L, 18, Space.L)
        self.body.setSpacing(Space.XS)
        self._close: RoundButton | None = None
        if closable:
            self._close = RoundButton("close", self.tr("Close"), self._bubble)
            self._close.clicked.connect(self.reject)
        self.finished.connect(self._give_back)

    def open_at_anchor(self) -> None:
        """Open beside the anchor, on the anchor's screen; nothing happens if it is open."""
        if self.isVisible():
            return
        self.setLayoutDirection(self._anchor.layoutDirection())
        self._by_key = isinstance(self._anchor, Ring) and self._anchor.ring
        self._fit()
        self._fade.value = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, on=False)
        self.show()
        self._take_focus()
        if look().motion:
            self._dim()
            self._bubble.effect.setEnabled(True)
            self._fade.send(1.0)

    def card_geometry(self) -> Placement | None:
        """Return where the card stands on the screen, once it has been opened."""
        return self._bubble.placement

    def refit(self) -> None:
        """Take the size that new words need, while it is open."""
        if self.isVisible():
            self._fit()
            self._bubble.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that the keyboard is in use, so that the anchor shows its ring again."""
        self._by_key = True
        if not self._view.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Go on by Tab, and bring what has the focus then into view."""
        went = super().focusNextPrevChild(forwards)
        focused = self.focusWidget()
        if went and self._view.isAncestorOf(focused):
            self._view.ensureWidgetVisible(focused, 0, Space.L)
        return went

    def done(self, result: int) -> None:
        """Note before it closes whether the hand is on the keyboard: a pressed button has taken the key itself."""
        focused = self.focusWidget()
        if isinstance(focused, Ring) and focused.ring:
            self._by_key = True
        super().done(result)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click outside the card; one on the anchor must not open it again."""
        if self._bubble.outline().contains(event.position()):
            event.accept()
            return
        self._by_key = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        spot = self._anchor.mapFromGlobal(event.globalPosition().toPoint())
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay, on=self._anchor.rect().contains(spot))
        event.accept()
        self.reject()

    def _fit(self) -> None:
        screen = self._anchor.screen().availableGeometry()
        room = 2 * _SHADOW
        width = min(look().px(self._wide), screen.width() - room)
        self._bubble.ensurePolished()
        self._make_way()
        self.body.invalidate()
        wants = self.body.totalHeightForWidth(width)
        height = wants if wants > 0 else self.body.totalSizeHint().height()
        anchor = self._anchor.rect()
        anchor.moveTopLeft(self._anchor.mapToGlobal(anchor.topLeft()))
        spot = place(QSize(width, height), anchor, screen, arrow=_ARROW, corner=Radius.CARD)
        self._bubble.placement = spot
        self.setGeometry(spot.box.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))
        self._bubble.setGeometry(self.rect())
        self._view.setGeometry(self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW))
        if self._close is not None:
            side = self._close.sizeHint().width()
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = _SHADOW + Space.M if rtl else self.width() - _SHADOW - Space.M - side
            self._close.setGeometry(x, _SHADOW + Space.M, side, side)
            self._close.raise_()
        if QGuiApplication.platformName() == "xcb":
            # Without a compositor X shows black where nothing is painted, and Qt cannot tell whether there is one.
            grown = self._bubble.outline().toFillPolygon().toPolygon()
            self.setMask(grown)

    def _make_way(self) -> None:
        """Let the first line be as high as the close button at its end, so that no words run under it."""
        item = self.body.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None and self._close is not None:
            first.setMinimumHeight(self._close.sizeHint().height() - 2 * Space.XS)

    def _take_focus(self) -> None:
        reason = Qt.FocusReason.TabFocusReason if self._by_key else Qt.FocusReason.PopupFocusReason
        if self._close is not None and self._view.scrolls:  # its end is out of sight: reading begins at the top
            self._close.setFocus(reason)
            return
        last = None
        for child in self._bubble.findChildren(QWidget):
            if child.isVisibleTo(self) and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                if child is not self._close:
                    child.setFocus(reason)
                    return
                last = child
        (last or self).setFocus(reason)

    def _give_back(self) -> None:
        self._bubble.effect.setEnabled(False)
        if isValid(self._anchor):
            reason = Qt.FocusReason.OtherFocusReason if self._by_key else Qt.FocusReason.PopupFocusReason
            self._anchor.setFocus(reason)
            if self._by_key and isinstance(self._anchor, Ring):
                self._anchor.show_hand()  # the focus may have come back before, with the window

    def _dim(self) -> None:
        self._bubble.effect.setOpacity(self._fade.value)

    def _faded(self) -> None:
        self._bubble.effect.setEnabled(False)
