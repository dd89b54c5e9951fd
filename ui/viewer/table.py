"""The table of this session: rounded rows, fates as pills, a ring where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
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
from ui.language.numbers import time_of_day
from ui.theme.fonts import monospaced
from ui.theme.look import look
from ui.theme.tokens import Contrast, Radius, Size
from ui.viewer.model import ROW_ROLE, Column
from ui.widgets.pill import draw_pill, pill_size
from ui.widgets.ring import draw_ring
from ui.wording import Wording, tone_of

if TYPE_CHECKING:
    from app.telemetry.ledger import Row
    from ui.theme.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 36
_PADDING: Final = 10
_HOURS: Final = tuple(hour * 3600.0 for hour in range(24))
"""A moment in each hour of a day: the longest way in which a language writes a time is among them."""
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
        self._delegate = _EventDelegate(self)
        self.setItemDelegate(self._delegate)
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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Put the keyboard on what a screen reader selects: Qt only marks it."""
        super().selectionChanged(selected, deselected)
        chosen = selected.indexes()
        if chosen and chosen[0].row() != self.currentIndex().row():
            self.selectionModel().setCurrentIndex(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.measure()

    def minimumSizeHint(self) -> QSize:
        """Ask for one row under the names of the columns."""
        least = self.horizontalHeader().sizeHint().height() + self.verticalHeader().defaultSectionSize()
        return super().minimumSizeHint().expandedTo(QSize(0, least + self.horizontalScrollBar().sizeHint().height()))

    def measure(self) -> None:
        """Give each column the room that its longest word needs; to be called once there is a model."""
        header = self.horizontalHeader()
        if header.count() != len(Column):
            return
        now = look()
        pad = 2 * _PADDING
        font = self.font()
        fonts = _Fonts(font)
        self._delegate.fonts = fonts
        longest = QFontMetrics(fonts.strong).horizontalAdvance("onboarding_step_skipped")
        fates = max(pill_size(self._wording.fate(fate), fonts.small).width() for fate in Fate)
        header.setMinimumSectionSize(QFontMetrics(fonts.strong).horizontalAdvance("0" * 14))
        times = (QFontMetrics(fonts.mono).horizontalAdvance(time_of_day(moment)) for moment in _HOURS)
        header.resizeSection(Column.TIME, max(times) + pad + 4)
        header.resizeSection(Column.EVENT, longest + pad)
        header.resizeSection(Column.FATE, fates + pad)
        self.verticalHeader().setDefaultSectionSize(max(now.px(ROW_HEIGHT), QFontMetrics(font).height() + 12))


class _Fonts:
    """The fonts of a row, made once and not anew for each cell that is drawn."""

    def __init__(self, base: QFont) -> None:
        self.mono = monospaced()
        self.strong = QFont(base)
        self.strong.setWeight(QFont.Weight.Medium)
        self.note = QFont(base)
        self.note.setPointSizeF(base.pointSizeF() * Size.NOTE / Size.BODY)
        self.small = QFont(base)
        self.small.setPointSizeF(base.pointSizeF() * _PILL_SHRINK)
        self.small.setWeight(QFont.Weight.DemiBold)


class _EventDelegate(QStyledItemDelegate):
    """Draws one cell of a row that looks like one piece."""

    def __init__(self, table: SessionTable) -> None:
        super().__init__(table)
        self._table = table
        self.fonts = _Fonts(table.font())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, words or pill, and this cell's part of the ring."""
        tokens = look().tokens
        rtl = self._table.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ring = self._has_ring(index)
        whole = self._whole_row(index) if chosen or ring else box
        painter.save()
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(whole, Radius.SMALL, Radius.SMALL)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._draw_cell(painter, box.adjusted(_PADDING, 0, -_PADDING, 0), index, tokens, rtl=rtl)
        if ring:
            draw_ring(painter, whole, float(Radius.SMALL))
        painter.restore()

    def _draw_cell(self, painter: QPainter, box: QRectF, index: Index, tokens: Tokens, *, rtl: bool) -> None:
        fonts, words = self.fonts, str(index.data())
        match index.column():
            case Column.FATE:
                row: Row = index.data(ROW_ROLE)
                painter.setFont(fonts.small)
                size = pill_size(words, fonts.small)
                x = box.right() - size.width() if rtl else box.left()
                spot = QRectF(x, box.center().y() - size.height() / 2, size.width(), size.height())
                draw_pill(painter, spot, words, tone_of(row.fate), rtl=rtl)
                return
            case Column.TIME:
                font, colour = fonts.mono, tokens.text3
            case Column.EVENT:
                font, colour = fonts.strong, tokens.text
            case _:
                font, colour = fonts.note, tokens.text2
        painter.setFont(font)
        painter.setPen(QColor(colour))
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
