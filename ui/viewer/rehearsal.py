"""Watch it yourself: what leaves beside what arrives, with a server, a switch and events that are only for this."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.errors import OsaurusError
from app.telemetry.consent import Sharing
from app.telemetry.ledger import Fate
from ui.aside import Aside
from ui.bell import Bell
from ui.decision import Decision
from ui.language.numbers import number
from ui.sharing import SharingModel
from ui.theme.icons import app_icon
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.viewer.model import ROW_ROLE
from ui.viewer.pairs import PairDetail, PairsModel
from ui.viewer.rest import Content, Rest
from ui.viewer.table import SessionTable
from ui.widgets.buttons import Button
from ui.widgets.card import Line
from ui.widgets.combo import ComboBox
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, Tone
from ui.widgets.placement import comfortable
from ui.widgets.stack import row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QRect

    from app.build import Build
    from app.rehearsal import Rehearsal
    from app.telemetry.device import Facts

WIDTH, HEIGHT = 940, 700
MIN_WIDTH, MIN_HEIGHT = 640, 480
FIRST = "app_launched"


@dataclass(frozen=True, slots=True)
class RehearsalState:
    """A rehearsal, to be gone on with in another window, and where the person is in it.

    Attributes:
        rehearsal: goes on; whoever follows it closes it.
        box: where the window stands.
        event: which one would happen next.
        chosen: the number of the row whose two sides are shown; None where none is.
        off_since: how much had happened and arrived when it was switched off; None while it is not off.
    """

    rehearsal: Rehearsal
    box: QRect
    event: str
    chosen: int | None
    off_since: tuple[int, int] | None


class RehearsalWindow(QWidget):
    """Opens a rehearsal of its own, and ends it when it closes.

    Args:
        build: whose version the events carry.
        names: the events that can happen, in the catalogue's order.
        facts: looks at this computer; the service's own way unless given.
        state: a rehearsal to go on with; the window that had it closes without ending it.

    Signals:
        ended: the window has closed; it is about to be deleted.
    """

    ended = Signal()

    def __init__(
        self,
        build: Build,
        names: Iterable[str],
        parent: QWidget | None = None,
        *,
        facts: Callable[[], Facts] | None = None,
        state: RehearsalState | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        from app.rehearsal import Rehearsal

        self._names = tuple(names)
        self._before = state
        self.rehearsal = Rehearsal(build, facts=facts) if state is None else state.rehearsal
        self._following = self.rehearsal.follow(Bell(self, self._arrived).ring)
        self.stage: Stage | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Watch it yourself"))
        self.setWindowIcon(app_icon())
        set_role(self, Role.WINDOW)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        if state is None:
            self.resize(comfortable(self, WIDTH, HEIGHT))
        else:
            self.setGeometry(state.box)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.waiting = WrapLabel(self.tr("Starting a server on this computer…"), align=Qt.AlignmentFlag.AlignCenter)
        self._lines.addWidget(self.waiting, 1)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.destroyed.connect(partial(_end, self.rehearsal, self._following))
        self._aside = Aside(self)
        self._aside(self._open, self._opened)

    def state(self) -> RehearsalState:
        """Return the rehearsal and where the person is in it, for a window that is built in place of this one."""
        if self.stage is not None:
            return self.stage.state(self.geometry())
        before = self._before
        return (
            replace(before, box=self.geometry())
            if before is not None
            else RehearsalState(self.rehearsal, self.geometry(), FIRST, None, None)
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the rehearsal with the window, unless another window goes on with it."""
        self._aside.close()
        if self.stage is not None:
            self.stage.sharing.close()
        _end(self.rehearsal, self._following)
        self.ended.emit()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _arrived(self) -> None:
        if self.stage is not None:
            self.stage.catch_up()

    def _open(self) -> str:
        """Start everything, on a thread; gives what went wrong."""
        try:
            self.rehearsal.open()
        except (OsaurusError, RuntimeError) as error:
            return str(error)
        return ""

    def _opened(self, trouble: str) -> None:
        if trouble:
            words = self.tr("The rehearsal could not begin. {reason}").format(reason=trouble)
            self.waiting.setText(words)
            return
        self._lines.removeWidget(self.waiting)
        self.waiting.hide()
        self.stage = Stage(self.rehearsal, self._names)
        if self._before is not None:
            self.stage.restore(self._before)
        self._lines.addWidget(Rest(self.stage))
        self.stage.happen_button.setFocus(Qt.FocusReason.OtherFocusReason)


class Stage(Content):
    """The rehearsal once it is open: its switch, its events, and both sides of each.

    Args:
        rehearsal: open.
        names: the events that can happen.
    """

    def __init__(self, rehearsal: Rehearsal, names: Iterable[str]) -> None:
        super().__init__()
        self._rehearsal = rehearsal
        self._off_since: tuple[int, int] | None = None
        self.sharing = SharingModel(rehearsal.service, self)
        self.model = PairsModel(self.sharing, rehearsal, self)
        self.pill = Pill()
        self.sentence = WrapLabel(measure=560)
        self.decision = Decision(self.sharing)
        self.events = ComboBox()
        set_role(self.events, Role.COMPACT)
        self.happen_button = Button(self.tr("Let it happen"))
        self.table = SessionTable(self.tr("Events of the rehearsal"))
        self.table.setModel(self.model)
        self.detail = PairDetail()
        self.counts = WrapLabel(role=Role.BODY_STRONG, measure=760)
        self.verdict = Notice("tick", Tone.OK)
        self.off = Notice("info", Tone.DIM)
        self.trouble = Notice("warning", Tone.ERR)
        self._above = QStackedWidget()
        self._below = QStackedWidget()
        for name in names:
            self.events.addItem(name)
        self.events.setCurrentText(FIRST)
        self._name_controls()
        self._put_together()
        self.table.measure()
        self.happen_button.clicked.connect(self._happen)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.model.dataChanged.connect(self._show_current)
        self.model.rowsInserted.connect(self._follow)
        self.sharing.changed.connect(self._follow)
        self._follow()

    def state(self, box: QRect) -> RehearsalState:
        """Return where the person is, in a window that stands there."""
        index = self.table.currentIndex()
        chosen = index.data(ROW_ROLE).number if index.isValid() else None
        return RehearsalState(self._rehearsal, box, self.events.currentText(), chosen, self._off_since)

    def restore(self, state: RehearsalState) -> None:
        """Go back to where `state` was taken."""
        self.events.setCurrentText(state.event)
        self._off_since = state.off_since
        for place in range(self.model.rowCount()):
            index = self.model.index(place, 0)
            if index.data(ROW_ROLE).number == state.chosen:
                self.table.setCurrentIndex(index)
        self._follow()

    def catch_up(self) -> None:
        """Something has arrived."""
        self.model.catch_up()
        self._follow()

    def _name_controls(self) -> None:
        """Say of each control that it belongs to the rehearsal: the real ones have the same words on them."""
        self.decision.switch.setAccessibleName(self.tr("Share in the rehearsal"))
        self.decision.share_button.setAccessibleName(self.tr("Share in the rehearsal"))
        self.decision.refuse_button.setAccessibleName(self.tr("Don't share in the rehearsal"))
        self.events.setAccessibleName(self.tr("Event"))

    def _put_together(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(26, 22, 26, Space.M)
        head.setSpacing(Space.S)
        title = Label(self.tr("Watch it yourself"), Role.WINDOW_TITLE)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        state = Fold(gap=10, fold_gap=Space.XS)
        state.add(self.pill)
        state.add(self.sentence, least=200)
        for part in (row(title, Pill(self.tr("rehearsal"), Tone.INFO), gap=10), state):
            lines.addWidget(part)
        top = Fold(gap=Space.XL)
        top.add(words, least=320)
        top.add(self.decision)
        about = Notice("info", Tone.DIM, self)  # a widget without a parent would come up as a window of its own
        about.say(
            self.tr(
                "This switch, these events and the server at {address} on this computer exist for this window only. "
                "Your own answer and what Osaurus really shares stay as they are, and nothing is written to a file."
            ).format(address=self._rehearsal.address)
        )
        label = Label(self.tr("Event"), Role.LABEL)
        label.setBuddy(self.events)
        for part in (top, about, line_of(label, self.events, self.happen_button)):
            head.addWidget(part)
        self._below.addWidget(_hint(self.tr("Choose an event to see both sides of it.")))
        self._below.addWidget(self.detail)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(Space.L, Space.S, Space.L, 0)
        column.addWidget(self.table)
        self._above.addWidget(_hint(self.tr("What happens appears here.")))
        self._above.addWidget(rows)
        splitter.addWidget(self._above)
        splitter.addWidget(self._below)
        splitter.setSizes([170, 210])
        foot = QVBoxLayout()
        foot.setContentsMargins(26, Space.M, 26, Space.L)
        foot.setSpacing(Space.XS)
        for part in (self.counts, self.verdict, self.off, self.trouble):
            foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addWidget(splitter, 1)
        whole.addWidget(Line())
        whole.addLayout(foot)

    def _happen(self) -> None:
        self._rehearsal.happen(self.events.currentText())
        self.sharing.catch_up()
        self._follow()

    def _show_current(self) -> None:
        index = self.table.currentIndex()
        self._below.setCurrentIndex(1 if index.isValid() else 0)
        if index.isValid():
            chosen = index.data(ROW_ROLE)
            self.detail.show_pair(chosen, self.model.arrival(chosen))

    def _follow(self) -> None:
        sharing, compared = self.sharing, self.model.compared
        arrived = len(self._rehearsal.arrivals)
        left = sharing.count(Fate.SENT) + sharing.count(Fate.UNKNOWN)
        off = sharing.status.sharing is Sharing.OFF
        if not off:
            self._off_since = None
        elif self._off_since is None:
            self._off_since = (self._rehearsal.happened, arrived)
        self.pill.show_state(sharing.word(), sharing.tone())
        self.sentence.setText(sharing.sentence())
        self.happen_button.setEnabled(not self._rehearsal.is_full)
        counts = self.tr("Happened: {happened}. Left: {left}. Arrived: {arrived}.")
        self.counts.setText(
            counts.format(happened=number(self._rehearsal.happened), left=number(left), arrived=number(arrived))
        )
        equal = compared.agrees and arrived > 0
        self._above.setCurrentIndex(1 if self.model.rowCount() else 0)
        self._below.setVisible(self.model.rowCount() > 0)
        self.verdict.say(self.tr("Everything that arrived is what left, byte for byte.") if equal else "")
        self.off.say(self._since_off(arrived))
        differ = self.tr(
            "The two sides do not agree. Sent and missing: {missing}. Arrived and never sent: {strangers}."
        )
        differ = differ.format(missing=compared.missing, strangers=compared.strangers)
        self.trouble.say("" if compared.agrees else differ)
        self._show_current()

    def _since_off(self, arrived: int) -> str:
        if self._off_since is None:
            return self.tr("That is enough for one rehearsal.") if self._rehearsal.is_full else ""
        happened, before = self._off_since
        words = self.tr("Since it was switched off: happened {happened}, arrived {arrived}.")
        return words.format(happened=self._rehearsal.happened - happened, arrived=arrived - before)


def _hint(words: str) -> QWidget:
    return WrapLabel(words, align=Qt.AlignmentFlag.AlignCenter, measure=300)


def _end(rehearsal: Rehearsal, following: object, *_: object) -> None:
    """End it if nobody else follows it now. On a thread: closing may wait for the network."""
    if rehearsal.follower is not following:
        return
    threading.Thread(target=rehearsal.close, name="rehearsal-end", daemon=True).start()
