"""What happens to a part without a screen, on any thread, told on the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.bell import Bell

if TYPE_CHECKING:
    from app.observed import Observed


class Observer(QObject):
    """Follows something observed for as long as this object lives.

    Signals:
        changed: it has changed; however often it did, this comes once per turn of the event loop.
    """

    changed = Signal()

    def __init__(self, observed: Observed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        leave = observed.subscribe(Bell(self, self._tell).ring)
        self.destroyed.connect(lambda: leave())  # noqa: PLW0108 - a signal must not be told what is destroyed

    def _tell(self) -> None:
        self.changed.emit()
