"""The table of this session: rounded rows, fates as pills, a ring where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.telemetry.ledger import Fate
from ui.theme.look import look
from ui.theme.tokens import Contrast, Radius, Size
from ui.viewer.code import monospaced
from ui.viewer.model import ROW_ROLE, Column
from ui.widgets.pill import draw_pill, pill_size
from ui.widgets.ring import draw_ring
from ui.wording import Wording, tone_of

if TYPE_CHECKING:
    from app.telemetry.ledger import Row

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 36
_PADDING: Final = 10
_PILL_SHRINK: Final = Size.CAPTION / Size.BODY
_SIDE: Final = {
    False: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
    True: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
}


class SessionTable(QTableView):
    """Arrow keys walk through the rows; Tab goes on to what follows the table."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._wording = Wording(self)
        self._top = QPersistentModelIndex()
        self.setItemDelegate(_EventDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())  # Qt draws something odd where the scroll bars meet
        self.setStyleSheet("selection-background-color: transparent")  # rows draw their own ground, with round ends
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; what is chosen and what is in view stay so while rows come and go."""
        if model is not None:
            model.rowsAboutToBeRemoved.connect(self._let_go)  # before Qt listens, which would choose a neighbour
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._note_place)
            model.rowsInserted.connect(self._keep_place)

    def _let_go(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Choose nothing any more when what was chosen leaves."""
        if first <= self.currentIndex().row() <= last:
            self.setCurrentIndex(QModelIndex())

    def _note_place(self) -> None:
        """Note the row at the top, for whoever has scrolled away from the newest."""
        top = self.indexAt(QPoint(0, 0)) if self.verticalScrollBar().value() else QModelIndex()
        self._top = QPersistentModelIndex(top)

    def _keep_place(self) -> None:
        if self._top.isValid():
            self.scrollTo(self._top, QAbstractItemView.ScrollHint.PositionAtTop)
            self._top = QPersistentModelIndex()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure()

    def measure(self) -> None:
        """Give each column the room that its longest word needs; to be called once there is a model."""
        header = self.horizontalHeader()
        if header.count() != len(Column):
            return
        now = look()
        pad = 2 * _PADDING
        font = self.font()
        strong, small = QFont(font), _small(font)
        strong.setWeight(QFont.Weight.Medium)
        longest = QFontMetrics(strong).horizontalAdvance("onboarding_step_skipped")
        fates = max(pill_size(self._wording.fate(fate), small).width() for fate in Fate)
        header.setMinimumSectionSize(QFontMetrics(strong).horizontalAdvance("0" * 14))
        header.resizeSection(Column.TIME, QFontMetrics(monospaced()).horizontalAdvance("00:00:00.000") + pad + 4)
        header.resizeSection(Column.EVENT, longest + pad)
        header.resizeSection(Column.FATE, fates + pad)
        self.verticalHeader().setDefaultSectionSize(max(now.px(ROW_HEIGHT), QFontMetrics(font).height() + 12))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _PILL_SHRINK)
    small.setWeight(QFont.Weight.DemiBold)
    return small


class _EventDelegate(QStyledItemDelegate):
    """Draws one cell of a row that looks like one piece."""

    def __init__(self, table: SessionTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words or pill, and this cell's part of the ring."""
        now = look()
        rtl = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect)
        whole = self._whole_row(index)
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.tokens.accent_soft))
            painter.drawRoundedRect(whole, Radius.SMALL, Radius.SMALL)
        pad = _PADDING
        self._draw_cell(painter, box.adjusted(pad, 0, -pad, 0), option.font, index, rtl=rtl)
        if self._has_ring(index):
            draw_ring(painter, whole, float(Radius.SMALL))
        painter.restore()

    def _draw_cell(self, painter: QPainter, box: QRectF, base: QFont, index: Index, *, rtl: bool) -> None:
        row: Row = index.data(ROW_ROLE)
        words = str(index.data())
        tokens = look().tokens
        if index.column() == Column.FATE:
            font = _small(base)
            painter.setFont(font)
            size = pill_size(words, font)
            x = box.right() - size.width() if rtl else box.left()
            spot = QRectF(x, box.center().y() - size.height() / 2, size.width(), size.height())
            draw_pill(painter, spot, words, tone_of(row.fate), rtl=rtl)
            return
        font, colour = QFont(base), tokens.text
        if index.column() == Column.TIME:
            font, colour = monospaced(), tokens.text3
        elif index.column() == Column.EVENT:
            font.setWeight(QFont.Weight.Medium)
        else:
            font.setPointSizeF(base.pointSizeF() * Size.NOTE / Size.BODY)
            colour = tokens.text2
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _SIDE[rtl], shown)

    def _whole_row(self, index: Index) -> QRectF:
        first = self._table.visualRect(index.sibling(index.row(), 0))
        last = self._table.visualRect(index.sibling(index.row(), len(Column) - 1))
        return QRectF(first.united(last))

    def _has_ring(self, index: Index) -> bool:
        if not self._table.hasFocus() or self._table.currentIndex().row() != index.row():
            return False
        by_key = self._table.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return by_key or look().contrast is Contrast.HIGH
