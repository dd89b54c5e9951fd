"""Rows of a list: rounded, with an icon or a pill, and a ring where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.tokens import Radius
from ui.widgets.art import draw_art
from ui.widgets.pill import Tone, draw_pill, pill_size
from ui.widgets.ring import draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Item data beside the text: the name of an icon; a word and its `Tone` for a pill at the end; a second, smaller line;
# the name of a picture, which stands in place of an icon.
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 101
PILL_ROLE: Final = Qt.ItemDataRole.UserRole + 102
NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 103
ART_ROLE: Final = Qt.ItemDataRole.UserRole + 104
_PADDING: Final = 10
_ICON: Final = 18
_ART: Final = 28
_NOTE_SCALE: Final = 0.9
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)


class RowDelegate(QStyledItemDelegate):
    """Draws the rows of a list; each is at least `height` pixels high and grows with the text and a second line.

    Args:
        parent: the list.
        height: the least, in pixels at text scale 1.
        wraps: texts too long for the list go over several lines and are not cut.
    """

    def __init__(self, parent: QListView, *, height: int = 34, wraps: bool = False) -> None:
        super().__init__(parent)
        self._view = parent
        self._height = height
        self._wraps = wraps

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row as wide as its words."""
        metrics = QFontMetrics(option.font)
        words = metrics.horizontalAdvance(str(index.data() or ""))
        height = metrics.height()
        note = index.data(NOTE_ROLE)
        if note:
            small = QFontMetrics(_smaller(option.font))
            words = max(words, small.horizontalAdvance(str(note)))
            height += small.height()
        sign = look().px(_ART if index.data(ART_ROLE) else _ICON)
        if self._wraps:
            width = self._view.viewport().width()
            lines = _lines(index, option.font, bold=False)
            height = sum(_high(each, text, width - 2 * look().px(_PADDING)) for text, each in lines)
            return QSize(look().px(2 * _PADDING), max(look().px(self._height), height + 10))
        return QSize(words + look().px(3 * _PADDING) + sign, max(look().px(self._height), height + 10))

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
        _draw_sign(painter, inner, index, tokens.accent if chosen else tokens.text3, rtl=rtl)
        _draw_pill(painter, inner, index, option.font, rtl=rtl)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        colour = tokens.text if chosen else tokens.text2 if enabled else tokens.text3
        # A bolder word could need one line more: where words wrap, the ground alone says what is chosen.
        lines = _lines(index, option.font, bold=chosen and not self._wraps)
        _draw_words(painter, inner, lines, (colour, tokens.text3), wraps=self._wraps, rtl=rtl)
        # The view knows who moved it: only a key leaves this attribute set.
        by_key = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if state & QStyle.StateFlag.State_HasFocus and by_key:
            draw_ring(painter, box, float(Radius.SMALL))
        painter.restore()


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _NOTE_SCALE)
    return small


def _draw_sign(
    painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, colour: str, *, rtl: bool
) -> None:
    """Draw icon or picture at the beginning, and take its room away from what is left."""
    art, sign = index.data(ART_ROLE), index.data(ICON_ROLE)
    if not art and not sign:
        return
    side = float(look().px(_ART if art else _ICON))
    x = inner.right() - side if rtl else inner.left()
    spot = QRectF(x, inner.center().y() - side / 2, side, side)
    if art:
        draw_art(painter, art, spot)
    else:
        draw_icon(painter, sign, colour, spot, mirrored=rtl)
    used = side + look().px(_PADDING)
    inner.adjust(0 if rtl else used, 0, -used if rtl else 0, 0)


def _draw_pill(
    painter: QPainter, inner: QRectF, index: QModelIndex | QPersistentModelIndex, font: QFont, *, rtl: bool
) -> None:
    """Draw the pill at the end, and take its room away from what is left."""
    pill = index.data(PILL_ROLE)
    if not pill:
        return
    word, tone = pill
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.85)
    small.setWeight(QFont.Weight.DemiBold)
    size = pill_size(word, small)
    x = inner.left() if rtl else inner.right() - size.width()
    painter.setFont(small)
    spot = QRectF(x, inner.center().y() - size.height() / 2, size.width(), size.height())
    draw_pill(painter, spot, word, tone if isinstance(tone, Tone) else Tone.ACCENT, rtl=rtl)
    used = size.width() + look().px(_PADDING)
    inner.adjust(used if rtl else 0, 0, 0 if rtl else -used, 0)


def _lines(index: QModelIndex | QPersistentModelIndex, plain: QFont, *, bold: bool) -> list[tuple[str, QFont]]:
    """Return the text, and the second line below it where there is one, each in its font."""
    font = QFont(plain)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Medium)
    lines = [(str(index.data() or ""), font)]
    if index.data(NOTE_ROLE):
        lines.append((str(index.data(NOTE_ROLE)), _smaller(plain)))
    return lines


def _high(font: QFont, text: str, width: int) -> int:
    """Return how high a text is that wraps at a width."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


def _draw_words(
    painter: QPainter,
    inner: QRectF,
    lines: list[tuple[str, QFont]],
    colours: tuple[str, str],
    *,
    wraps: bool,
    rtl: bool,
) -> None:
    """Draw the lines under each other, in the middle of the row."""
    width = int(inner.width())
    heights = [_high(font, text, width) if wraps else QFontMetrics(font).height() for text, font in lines]
    y = inner.center().y() - sum(heights) / 2
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side_flag = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = side_flag | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    for (words, font), height, colour in zip(lines, heights, colours, strict=False):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        box = QRectF(inner.left(), y, inner.width(), height)
        if wraps:
            painter.drawText(box, int(flags | Qt.TextFlag.TextWordWrap), words)
        else:
            text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(box, flags, text)
        y += height


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
        self.setItemDelegate(RowDelegate(self, wraps=wraps))
        if wraps:
            self.setResizeMode(QListWidget.ResizeMode.Adjust)
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
