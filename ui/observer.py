"""What happens to a part without a screen, on any thread, told on the main thread."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from app.observed import Observed


class Observer(QObject):
    """Follows something observed for as long as this object lives.

    Signals:
        changed: it has changed; however often it did, this comes once per turn of the event loop.
    """

    changed = Signal()
    _heard = Signal()

    def __init__(self, observed: Observed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = False
        self._heard.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        leave = observed.subscribe(self._hear)
        self.destroyed.connect(lambda: leave())  # noqa: PLW0108 - a signal must not be told what is destroyed

    def _hear(self) -> None:
        if not self._pending:
            self._pending = True
            with suppress(RuntimeError):  # this object is gone, and word of that has not come round yet
                self._heard.emit()

    def _tell(self) -> None:
        self._pending = False
        self.changed.emit()
