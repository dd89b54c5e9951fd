"""What left, held against what arrived: the rows of a rehearsal, and the bytes of one of them on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption

from app.telemetry.ledger import Fate
from ui.language.numbers import number
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.viewer.code import CodeView
from ui.viewer.model import ROW_ROLE, Column, Index, SessionModel
from ui.widgets.fold import Fold
from ui.widgets.labels import Label
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.pill import Tone
from ui.widgets.stack import column

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from app.collector import Arrival
    from app.rehearsal import Comparison, Rehearsal
    from app.telemetry.ledger import Row
    from ui.sharing import SharingModel

SIDE_WIDTH = 280


class PairsModel(SessionModel):
    """The events of a rehearsal; the last column says what the server has of each.

    Args:
        sharing: follows the service of the rehearsal.
        rehearsal: open.
    """

    def __init__(self, sharing: SharingModel, rehearsal: Rehearsal, parent: QObject | None = None) -> None:
        self._rehearsal = rehearsal
        self.compared: Comparison = rehearsal.compare()
        super().__init__(sharing, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words of a cell; see `SessionModel.data`."""
        if index.isValid() and index.column() == Column.REASON and role == Qt.ItemDataRole.DisplayRole:
            row: Row = index.data(ROW_ROLE)
            return self.arrived(row)
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name the columns."""
        across = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if across and section == Column.REASON:
            return self.tr("At the server")
        return super().headerData(section, orientation, role)

    def arrival(self, row: Row) -> Arrival | None:
        """Give what arrived with the very bytes of a row."""
        return self.compared.pairs.get(row.number)

    def arrived(self, row: Row) -> str:
        """Say what the server has of an event, in a few words."""
        found = self.arrival(row)
        if found is not None:
            return self.tr("arrived: the same bytes")
        if row.fate is Fate.SENT:
            return self.tr("missing")
        return self.tr("nothing yet") if row.fate.is_waiting else self.tr("nothing")

    def catch_up(self) -> None:
        """Take what has changed on both sides."""
        before, self.compared = self.compared, self._rehearsal.compare()
        super().catch_up()
        if self.compared.pairs.keys() != before.pairs.keys() and self.rowCount():
            last = self.index(self.rowCount() - 1, Column.REASON)
            self.dataChanged.emit(self.index(0, Column.REASON), last)


class PairDetail(Page):
    """The bytes of one event, as they left and as they arrived."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Both sides of this event"), parent, measure=1400, side=26)
        self.title = Label(role=Role.HEADING)
        self.same = Notice("tick", Tone.OK)
        self.differs = Notice("warning", Tone.ERR)
        self.waits = Notice("info", Tone.DIM)
        self._sides: list[QWidget] = []
        self.left = CodeView(self.tr("The bytes that left"), whole=True)
        self.arrived = CodeView(self.tr("The bytes that arrived"), whole=True)
        for view in (self.left, self.arrived):
            view.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)  # two equal lines break at equal places
        self._left_title = Label(role=Role.LABEL)
        both = Fold(gap=Space.L, fold_gap=Space.M)
        for side in (
            column(self._left_title, self.left, gap=Space.XS),
            column(Label(self.tr("As it arrived"), Role.LABEL), self.arrived, gap=Space.XS),
        ):
            both.add(side, least=SIDE_WIDTH, top=True)
            self._sides.append(side)
        for part in (self.title, self.same, self.differs, self.waits, both):
            self.body.addWidget(part)
        self.body.addStretch()

    def show_pair(self, row: Row, arrival: Arrival | None) -> None:
        """Show both sides; one that is not there is left out, and said to be missing."""
        payload, waits = row.payload, row.fate.is_waiting
        lost = row.fate is Fate.SENT and arrival is None
        self.title.setText(row.name)
        self.same.say(self._equal(arrival) if arrival is not None else "")
        self.differs.say(self.tr("It was sent, and nothing with these bytes arrived.") if lost else "")
        self.waits.say("" if arrival is not None or lost else self._nothing(row))
        self._left_title.setText(self.tr("As it would leave") if waits else self.tr("As it left"))
        shown = (payload, arrival.raw if arrival is not None else None)
        for side, view, content in zip(self._sides, (self.left, self.arrived), shown, strict=True):
            view.show_text(content.decode() if content is not None else "")
            side.setVisible(content is not None)

    def _equal(self, arrival: Arrival) -> str:
        return self.tr("Equal on both sides, byte for byte. Bytes: {number}.").format(number=number(len(arrival.raw)))

    def _nothing(self, row: Row) -> str:
        if row.fate is Fate.DISCARDED:
            return self.tr("Destroyed before it left: there is nothing of it on either side.")
        if row.fate.is_waiting:
            return self.tr("It waits. Nothing of it has arrived.")
        return self.tr("Nothing of it has arrived.")
