"""What stays in place while the steps change: Back, dots and Close above; Skip and the main button below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import CtaButton, GhostButton, RoundButton
from ui.widgets.dots import StepDots
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign

if TYPE_CHECKING:
    from app.onboarding.data import State

_INSET: Final = 14
_FROM_BELOW: Final = 36  # with the room for its ring, the main button stands 40 above the edge, where there is room


class Header(QWidget):
    """Back, the dots, Close. The first step has neither Back nor dots: nothing is behind it."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = RoundButton("back", self.tr("Back"), self)
        self.back.setShortcut(QKeySequence(self.tr("Alt+B", "presses Back")))
        self.dots = StepDots(count, parent=self)
        self.close_button = RoundButton("close", self.tr("Close"), self)
        row = QGridLayout(self)
        row.setContentsMargins(_INSET, _INSET, _INSET, 0)
        row.setColumnStretch(0, 1)
        row.setColumnStretch(2, 1)
        row.addWidget(self.back, 0, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.dots, 0, 1, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.close_button, 0, 2, Qt.AlignmentFlag.AlignRight)

    def show_state(self, state: State) -> None:
        """Show where one is."""
        self.dots.set_current(state.position)
        self.dots.setVisible(state.can_go_back)
        self.back.setVisible(state.can_go_back)


class Notice(QWidget):
    """A sentence that must not be missed, with a sign before it; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = WrapLabel("", Role.NOTE, measure=480)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(Sign("warning", tone=Tone.WARN), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words)
        row.addStretch(1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        if sentence != self._words.text():
            self._words.setText(sentence)
        self.setVisible(bool(sentence))


class _Below(QWidget):
    """The room under the main button, which gives way where the screen is small."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return what was drawn."""
        return QSize(0, _FROM_BELOW - Space.S)

    def minimumSizeHint(self) -> QSize:
        """Return nothing."""
        return QSize(0, 0)


class Footer(QWidget):
    """A notice if there is one, then Skip and the main button, in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(self)
        self.skip = GhostButton(self.tr("Skip"), self)
        self.skip.setAccessibleName(self.tr("Skip"))
        self.skip.setShortcut(QKeySequence(self.tr("Alt+K", "presses Skip")))
        self.main = CtaButton("", self)
        self.main.installEventFilter(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch()
        buttons.addWidget(self.skip)
        buttons.addWidget(self.main)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.S)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        column.addWidget(_Below())

    def show_state(self, state: State, text: str, letter: str) -> None:
        """Show what leads on from here.

        Args:
            state: where one is.
            text: the words on the main button.
            letter: what presses it together with Alt.
        """
        self.skip.setVisible(state.can_skip)
        self.main.setText(text)
        self.main.setAccessibleName(text)
        self.main.setShortcut(QKeySequence(letter))
        self.main.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let one press be one step.

        The next step's main button stands where this one's was: the second click of a double click, and a key that
        is held down, would press it unseen.
        """
        if event.type() == QEvent.Type.MouseButtonDblClick:
            return True
        if isinstance(event, QKeyEvent) and event.isAutoRepeat() and event.type() == QEvent.Type.KeyPress:
            return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        return super().eventFilter(watched, event)
