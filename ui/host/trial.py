"""Testing the connection: a button, how it goes, and what to do where it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.host.drafts import Busy
from ui.announce import announce
from ui.language.core import core
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.fold import Fold
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.spinner import Spinner
from ui.widgets.stack import row

if TYPE_CHECKING:
    from app.host.answers import Result


class Trial(QWidget):
    """Shows a test and asks for one; it tests nothing itself.

    Signals:
        wanted: test the connection now.
        unwanted: do without the test that is under way.
    """

    wanted = Signal()
    unwanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._said = ""
        self.button = Button(self.tr("Test connection"), self)
        self.button.clicked.connect(self._pressed)
        self._spinner = Spinner(self)
        self.pill = Pill("", Tone.DIM, self)
        self._advice = WrapLabel("", Role.NOTE, self, measure=560)
        state = row(self._spinner, self.pill, gap=Space.M)
        self._line = Fold(self, gap=Space.M, fold_gap=Space.S)
        self._line.add(self.button)
        self._line.add(state)
        self._line.box.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._line)
        column.addWidget(self._advice)
        self._show_rest()

    @property
    def advice(self) -> str:
        """What it says a person can do now; empty where there is nothing."""
        return self._advice.text()

    def follow(self, busy: Busy | None, tested: Result | None, label: str) -> bool:
        """Show what is under way or how the last test ended; says whether it is that.

        Args:
            busy: what is under way.
            tested: how the last test ended; None where nothing was tested, or something else was typed since.
            label: who is asked.
        """
        if busy is Busy.TESTING:
            self._show_running(label)
        elif busy is Busy.SAVING:
            self._show(self.tr("Test connection"), self.tr("Waiting for the system keychain…"), Tone.INFO)
        elif tested is not None:
            self._show_result(tested)
            return True
        else:
            self._show_rest()
        return False

    def _show_rest(self) -> None:
        self._show(self.tr("Test connection"), "", Tone.DIM)

    def _show_running(self, label: str) -> None:
        words = self.tr("Asking {provider} for its models…").format(provider=label)
        self._show(self.tr("Stop the test"), words, Tone.INFO, running=True)

    def _show_result(self, result: Result) -> None:
        if not result.is_connected:
            advice = core(result.words)
            self._show(self.tr("Test connection"), self.tr("Not connected"), Tone.ERR, advice)
            return
        match result.models:
            case 0:
                words = self.tr("Connected, but no models are listed")
            case 1:
                words = self.tr("Connected. 1 model answered")
            case number:
                words = self.tr("Connected. {number} models answered").format(number=number)
        self._show(self.tr("Test connection"), words, Tone.OK)

    def _show(self, button: str, state: str, tone: Tone, advice: str = "", *, running: bool = False) -> None:
        self._running = running
        if button != self.button.text():
            self.button.setText(button)
            self.button.updateGeometry()
        self._spinner.setVisible(running)
        if (state, tone) != (self.pill.text(), self.pill.tone):
            self.pill.show_state(state, tone)
        self.pill.setVisible(bool(state))
        self._line.refold()
        if advice != self._advice.text():
            self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._line.refold()
        self._tell(self.tr("{state}. {advice}").format(state=state, advice=advice) if advice else state)

    def _tell(self, words: str) -> None:
        """Have a screen reader say what has changed: the focus stays on the button, where nobody would hear of it."""
        if words != self._said:
            announce(self, words)
        self._said = words
        self.button.setAccessibleDescription(words)

    def _pressed(self) -> None:
        (self.unwanted if self._running else self.wanted).emit()
