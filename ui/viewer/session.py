"""This session: every event with its fate, live, and the bytes of the one that is chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.telemetry.ledger import MAX_ROWS, Fate
from ui.language.numbers import number
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.viewer.detail import EventDetail
from ui.viewer.model import ROW_ROLE, RowFilter, SessionModel
from ui.viewer.table import SessionTable
from ui.widgets.combo import ComboBox
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.search import SearchField
from ui.widgets.stack import row
from ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.telemetry.catalog import EventRow
    from ui.sharing import SharingModel

LIST_WIDTH = 576
DETAIL_WIDTH = 424
LIST_HEIGHT = 110
SIDE_BY_SIDE = 900


@dataclass(frozen=True, slots=True)
class SessionState:
    """Where a person is on the page.

    Attributes:
        fate: the only one to be shown, None for all.
        find: what is searched for.
        number: of the chosen event, 0 for none.
        view: the side of it that is looked at.
        raw: its bytes on one line.
    """

    fate: str | None = None
    find: str = ""
    number: int = 0
    view: str = "event"
    raw: bool = False


class SessionPage(QWidget):
    """The live table beside the detail; above each other where they do not fit side by side.

    Args:
        sharing: the state of sharing, and the service whose rows are shown.
        catalogue: the events by name.
    """

    def __init__(self, sharing: SharingModel, catalogue: Mapping[str, EventRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._wording = Wording(self)
        self.model = SessionModel(sharing, self)
        self.proxy = RowFilter(self)
        self.proxy.setSourceModel(self.model)
        self.filter = ComboBox()
        set_role(self.filter, Role.COMPACT)
        self.search = SearchField(self.tr("Search this session"), short=self.tr("Search"))
        self.table = SessionTable(self.tr("Events of this session"))
        self.table.setModel(self.proxy)
        self.detail = EventDetail(catalogue)
        self.empty = WrapLabel(role=Role.SECONDARY, measure=380, align=Qt.AlignmentFlag.AlignHCenter)
        self.empty_title = Label(role=Role.HEADING)
        self.hint = WrapLabel(
            self.tr("Choose an event to see its bytes."), align=Qt.AlignmentFlag.AlignHCenter, measure=300
        )
        self._count = Label(role=Role.CAPTION)
        self._left = QStackedWidget()
        self._right = QStackedWidget()
        self._splitter = QSplitter()
        self._fill_filter()
        self._put_together()
        self.table.measure()

        self.filter.currentIndexChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.proxy.dataChanged.connect(self._changed)
        for signal in (self.proxy.rowsInserted, self.proxy.rowsRemoved, self.proxy.modelReset, sharing.changed):
            signal.connect(self._follow)
        self._follow()
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts side by side if there is room."""
        super().resizeEvent(event)
        wide = self.width() >= look().px(SIDE_BY_SIDE)
        direction = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._splitter.orientation() is not direction:
            self._splitter.setOrientation(direction)
            self._share_room()

    def _fill_filter(self) -> None:
        self.filter.setAccessibleName(self.tr("Filter by fate"))
        self.filter.addItem(self.tr("All fates"), None)
        for fate in Fate:
            self.filter.addItem(self._wording.fate(fate), fate)

    def _put_together(self) -> None:
        head = Fold(gap=Space.M, fold_gap=Space.S)
        label = Label(self.tr("Show"), Role.LABEL)
        label.setBuddy(self.filter)  # on Linux a screen reader takes a combo box's name from its label
        head.add(self.search, least=160)
        head.add(row(label, self.filter, self._count))
        self._left.addWidget(self.table)
        self._left.addWidget(_middle(self.empty_title, self.empty))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.M, Space.M, Space.M, 0)
        column.addWidget(head)
        column.addWidget(self._left, 1)
        self._right.addWidget(_middle(self.hint))
        self._right.addWidget(self.detail)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        self._share_room()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._splitter)

    def _share_room(self) -> None:
        sizes = [LIST_WIDTH, DETAIL_WIDTH]
        for index, share in enumerate(sizes):
            self._splitter.setStretchFactor(index, share)
        self._splitter.setSizes(sizes)

    def state(self) -> SessionState:
        """Say where the person is."""
        row = self.detail.row
        return SessionState(
            fate=self.filter.currentData(),
            find=self.search.text(),
            number=row.number if row is not None else 0,
            view=self.detail.view,
            raw=self.detail.raw_box.isChecked(),
        )

    def restore(self, state: SessionState) -> None:
        """Go back to where the person was; an event that is gone meanwhile is not chosen."""
        self.filter.setCurrentIndex(max(0, self.filter.findData(state.fate)))
        self.search.setText(state.find)
        self.detail.show_view(state.view)
        self.detail.raw_box.setChecked(state.raw)
        at = self.model.row_of(state.number)
        if at >= 0:
            self.table.setCurrentIndex(self.proxy.mapFromSource(self.model.index(at, 0)))

    def choose_newest(self) -> None:
        """Choose the newest event if none is chosen."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.proxy.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from the search field down into the table."""
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _filter(self) -> None:
        chosen = self.filter.currentData()  # Qt keeps the word alone
        self.proxy.show_only(None if chosen is None else Fate(chosen), self.search.text())
        self._follow()
        self._show_current()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.table.currentIndex().row() <= last.row():
            self._show_current()

    def _show_current(self) -> None:
        index: QModelIndex | QPersistentModelIndex = self.table.currentIndex()
        self.detail.show_row(index.data(ROW_ROLE) if index.isValid() else None)
        self._right.setCurrentIndex(1 if index.isValid() else 0)

    def _follow(self) -> None:
        shown, known = self.proxy.rowCount(), self.model.rowCount()
        self._left.setCurrentIndex(0 if shown else 1)
        self._right.setVisible(known > 0)
        self.hint.setVisible(shown > 0)
        if known == MAX_ROWS:
            self._count.setText(
                self.tr("{shown} of the newest {known}").format(shown=number(shown), known=number(known))
            )
        else:
            self._count.setText(self.tr("{shown} of {known}").format(shown=number(shown), known=number(known)))
        if known:
            self.empty_title.setText(self.tr("Nothing here"))
            self.empty.setText(self.tr("No event of this session is like that now."))
        else:
            self.empty_title.setText(self.tr("Nothing so far"))
            on = self._sharing.is_on
            self.empty.setText(self.tr("What happens from now on appears here.") if on else self._sharing.sentence())


def _middle(*parts: QWidget) -> QWidget:
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    layout.addStretch(2)
    for part in parts:
        layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(3)
    return widget
