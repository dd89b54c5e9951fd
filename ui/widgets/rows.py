"""Rows of a list: rounded, with an icon or a pill, and a ring where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.tokens import Radius
from ui.widgets.pill import Tone, draw_pill, pill_size
from ui.widgets.ring import draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Item data beside the text: the name of an icon; a word and its `Tone` for a pill at the end.
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 101
PILL_ROLE: Final = Qt.ItemDataRole.UserRole + 102
_PADDING: Final = 10


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of a list; each is at least `height` pixels high and grows with the text."""

    def __init__(self, parent: QListView, *, height: int = 34) -> None:
        super().__init__(parent)
        self._view = parent
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row as wide as its words."""
        metrics = QFontMetrics(option.font)
        words = metrics.horizontalAdvance(str(index.data() or ""))
        return QSize(words + look().px(3 * _PADDING + 18), max(look().px(self._height), metrics.height() + 10))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, icon, words, pill and ring."""
        now = look()
        tokens = now.tokens
        state = option.state
        box = QRectF(option.rect)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        lit = bool(state & QStyle.StateFlag.State_MouseOver)
        rtl = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if chosen else tokens.hover))
            painter.drawRoundedRect(box, Radius.SMALL, Radius.SMALL)
        pad = float(now.px(_PADDING))
        inner = box.adjusted(pad, 0, -pad, 0)
        sign = index.data(ICON_ROLE)
        if sign:
            side = float(now.px(18))
            x = inner.right() - side if rtl else inner.left()
            spot = QRectF(x, box.center().y() - side / 2, side, side)
            draw_icon(painter, sign, tokens.accent if chosen else tokens.text3, spot, mirrored=rtl)
            inner.adjust(0 if rtl else side + pad, 0, -(side + pad) if rtl else 0, 0)
        font = QFont(option.font)
        pill = index.data(PILL_ROLE)
        if pill:
            word, tone = pill
            small = QFont(font)
            small.setPointSizeF(font.pointSizeF() * 0.85)
            small.setWeight(QFont.Weight.DemiBold)
            size = pill_size(word, small)
            x = inner.left() if rtl else inner.right() - size.width()
            painter.setFont(small)
            spot = QRectF(x, box.center().y() - size.height() / 2, size.width(), size.height())
            draw_pill(painter, spot, word, tone if isinstance(tone, Tone) else Tone.ACCENT, rtl=rtl)
            inner.adjust(size.width() + pad if rtl else 0, 0, 0 if rtl else -size.width() - pad, 0)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Medium)
        painter.setFont(font)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.setPen(QColor(tokens.text if chosen else tokens.text2 if enabled else tokens.text3))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        text = QFontMetrics(font).elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, int(inner.width()))
        side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags, text)
        # The view knows who moved it: only a key leaves this attribute set.
        by_key = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if state & QStyle.StateFlag.State_HasFocus and by_key:
            draw_ring(painter, box, float(Radius.SMALL))
        painter.restore()


class NavList(QListWidget):
    """A list of places to go to: one is always chosen, arrow keys walk through them.

    Each entry is a text and the name of an icon.
    """

    def __init__(self, name: str, entries: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text, sign in entries:
            self.addItem(text)
            self.item(self.count() - 1).setData(ICON_ROLE, sign)
        if entries:
            self.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
