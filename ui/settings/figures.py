"""Numbers of this session, and what is known about the server."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.telemetry.ledger import Fate
from ui.language.numbers import number as written
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.wording import DAY, HOUR, MINUTE

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from ui.sharing import SharingModel
    from ui.wording import Wording


class Figure(QWidget):
    """A number and what it counts.

    Args:
        caption: says what, for a number: its word may have one form for one and another for many.
    """

    def __init__(self, caption: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 0
        self._say = caption
        self._number = Label("0", Role.FIGURE)
        self._caption = Label("", Role.CAPTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._number)
        layout.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.count(0)

    def count(self, number: int) -> None:
        """Show a number."""
        self.number = number
        words = self._say(number)
        self._number.setText(written(number))
        self._caption.setText(words)
        self._number.setAccessibleName(f"{written(number)} {words}")
        self.updateGeometry()


class Figures(QWidget):
    """Sent, waiting, discarded; refused and unknown only where there are any."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self.sent = Figure(lambda number: self.tr("sent this session", "", number))
        self.waiting = Figure(lambda number: self.tr("waiting", "", number))
        self.ended = {
            Fate.DISCARDED: Figure(lambda number: self.tr("discarded", "", number)),
            Fate.REFUSED: Figure(lambda number: self.tr("refused", "", number)),
            Fate.UNKNOWN: Figure(lambda number: self.tr("unknown", "", number)),
        }
        self._fold = Fold(gap=28, fold_gap=Space.S)
        for figure in (self.sent, self.waiting, *self.ended.values()):
            self._fold.add(figure, top=True)
        self._fold.box.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fold)
        sharing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.sent.count(self._sharing.count(Fate.SENT))
        self.waiting.count(self._sharing.waiting)
        for fate, figure in self.ended.items():
            figure.count(self._sharing.count(fate))
            figure.setHidden(fate is not Fate.DISCARDED and figure.number == 0)
        self._fold.refold()


class ServerState(QWidget):
    """Which server it is, what it said last, and when; the time is kept up to date only while somebody can see it."""

    def __init__(
        self,
        sharing: SharingModel,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._wording = wording
        self._now = now
        self.pill = Pill()
        right = Qt.AlignmentFlag.AlignRight
        self.caption = WrapLabel(role=Role.CAPTION, align=right)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for part in (self.pill, self.caption):
            layout.addWidget(part, 0, right)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        sharing.changed.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the time up to date."""
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let an app that nobody looks at sleep."""
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size of the words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _follow(self) -> None:
        status = self._sharing.status
        self.setHidden(status.server is None)
        progress = status.progress
        said = self._sharing.server_sentence()
        if not said:
            self.pill.show_state(self.tr("Not contacted yet"), Tone.DIM)
        elif status.broken or (progress is not None and progress.stopped is not None):
            self.pill.show_state(said, Tone.ERR)
        else:
            taken = progress is not None and progress.verdict == "accepted"
            self.pill.show_state(said, Tone.OK if taken else Tone.WARN)
        answered_at = progress.answered_at if progress is not None else None
        words = self._wording.server(status.server) if status.server is not None else ""
        if answered_at is not None:
            age = max(0.0, self._now() - answered_at)
            words = self.tr("{server} · {ago}").format(server=words, ago=self._wording.ago(age))
            self._wake_after(age)
        self.caption.setText(words)
        self.updateGeometry()

    def _wake_after(self, age: float) -> None:
        """Look again when the words are about to change, as long as they can be read."""
        if not self.isVisible() or self.window().isMinimized() or age >= DAY:
            self._timer.stop()
            return
        seconds = 5 if age < MINUTE else MINUTE if age < HOUR else HOUR
        self._timer.start(seconds * 1000)
