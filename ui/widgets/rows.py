"""Rows of a list: rounded, with an icon or a pill, and a ring where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.tokens import Radius
from ui.widgets.art import draw_art
from ui.widgets.pill import Tone, draw_pill
from ui.widgets.ring import draw_ring
from ui.widgets.row_plan import ART_ROLE, ICON_ROLE, PILL_ROLE, Plan, padding, pill_font, plan

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SPARE = 10
"""Above and below the words together."""


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of a list; each is at least `height` pixels high and grows with the text and a second line.

    Args:
        parent: the list.
        height: the least, in pixels at text scale 1.
        wraps: texts too long for the list go over several lines and are not cut; a name may be broken after an
            underscore, a dot or a hyphen.
    """

    def __init__(self, parent: QListView, *, height: int = 34, wraps: bool = False) -> None:
        super().__init__(parent)
        self._view = parent
        self._height = height
        self._wraps = wraps

    def plan(self, index: QModelIndex | QPersistentModelIndex, *, chosen: bool = True) -> Plan:
        """Lay a row out for the width that the list has now."""
        return plan(index, self._view.font(), self._view.viewport().width(), wraps=self._wraps, chosen=chosen)

    def widest(self) -> int:
        """Return the width at which every row has all it shows beside each other."""
        self._view.ensurePolished()
        model = self._view.model()
        return max((self.plan(model.index(row, 0)).whole for row in range(model.rowCount())), default=0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row as wide as its words."""
        planned = self.plan(index)
        return QSize(planned.width, max(look().px(self._height), planned.height + _SPARE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw ground, icon, words, pill and ring."""
        tokens = look().tokens
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
        pad = float(padding())
        inner = box.adjusted(pad, 0, -pad, 0)
        planned = self.plan(index, chosen=chosen)
        _draw_sign(painter, inner, index, planned, tokens.accent if chosen else tokens.text3, rtl=rtl)
        _draw_pill(painter, inner, index, planned, rtl=rtl)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        colour = tokens.text if chosen else tokens.text2 if enabled else tokens.text3
        _draw_words(painter, inner, planned, (colour, tokens.text3), wraps=self._wraps, rtl=rtl)
        # The view knows who moved it: only a key leaves this attribute set.
        by_key = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if state & QStyle.StateFlag.State_HasFocus and by_key:
            draw_ring(painter, box, float(Radius.SMALL))
        painter.restore()


def _draw_sign(
    painter: QPainter,
    inner: QRectF,
    index: QModelIndex | QPersistentModelIndex,
    planned: Plan,
    colour: str,
    *,
    rtl: bool,
) -> None:
    """Draw icon or picture at the beginning, and take its room away from what is left."""
    if not planned.sign:
        return
    side = float(planned.sign)
    x = inner.right() - side if rtl else inner.left()
    spot = QRectF(x, inner.center().y() - side / 2, side, side)
    if index.data(ART_ROLE):
        draw_art(painter, index.data(ART_ROLE), spot)
    else:
        draw_icon(painter, index.data(ICON_ROLE), colour, spot, mirrored=rtl)
    used = side + padding()
    inner.adjust(0 if rtl else used, 0, -used if rtl else 0, 0)


def _draw_pill(
    painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, planned: Plan, *, rtl: bool
) -> None:
    """Draw the pill at the end of the words or below them, and take its room away from what is left."""
    pill, size = index.data(PILL_ROLE), planned.pill
    if not pill:
        return
    word, tone = pill
    painter.setFont(pill_font(planned.font))
    if planned.pill_below:
        x = inner.right() - size.width() if rtl else inner.left()
        y = inner.center().y() + planned.height / 2 - size.height()
        inner.adjust(0, 0, 0, -(planned.height - planned.words_height))
    else:
        x = inner.left() if rtl else inner.right() - size.width()
        y = inner.center().y() - size.height() / 2
        used = size.width() + padding()
        inner.adjust(used if rtl else 0, 0, 0 if rtl else -used, 0)
    spot = QRectF(x, y, size.width(), size.height())
    draw_pill(painter, spot, word, tone if isinstance(tone, Tone) else Tone.ACCENT, rtl=rtl)


def _draw_words(
    painter: QPainter, inner: QRectF, planned: Plan, colours: tuple[str, str], *, wraps: bool, rtl: bool
) -> None:
    """Draw the lines under each other, in the middle of what is left of the row."""
    width = int(inner.width())
    y = inner.center().y() - planned.words_height / 2
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for line, colour in zip(planned.lines, colours, strict=False):
        painter.setFont(line.font)
        painter.setPen(QColor(colour))
        box = QRectF(inner.left(), y, inner.width(), line.height)
        if wraps:
            painter.drawText(box, int(flags | Qt.TextFlag.TextWordWrap), line.words)
        else:
            words = QFontMetrics(line.font).elidedText(line.words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, flags, words)
        y += line.height


class NavList(QListWidget):
    """A list of places to go to: one is always chosen, arrow keys walk through them.

    Each entry is a text and the name of an icon.

    Args:
        name: for screen readers.
        entries: what is in it; more can be added as items.
        parent: the widget it stands in.
        wraps: see `RowDelegate`.
    """

    def __init__(
        self, name: str, entries: list[tuple[str, str]], parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._drawn = RowDelegate(self, wraps=wraps)
        self.setItemDelegate(self._drawn)
        if wraps:
            self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for text, sign in entries:
            self.addItem(text)
            self.item(self.count() - 1).setData(ICON_ROLE, sign)
        if entries:
            self.setCurrentRow(0)

    def widest(self) -> int:
        """Return the width at which every entry has all it shows beside each other."""
        return self._drawn.widest()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
