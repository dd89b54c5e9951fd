"""Rung on any thread, heard on the main one; the only thing of Qt's that a thread may have in its hands."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class Bell:
    """Has something done on an object's thread, in the next turn of its event loop, however often it is rung before.

    An object of Qt's may be destroyed while another thread is about to signal with it, and that thread may be the last
    one to let go of it. Both bring the app down. A bell is no such object, and leads to none: what it rings with can be
    reached only while nobody destroys it. It falls silent with its owner.

    Args:
        owner: whose bell it is.
        hear: a method of the owner.
    """

    def __init__(self, owner: QObject, hear: Callable[[], None]) -> None:
        self._lock = threading.RLock()  # whatever goes on this thread in the middle of a ring may end the owner
        self._clapper: _Clapper | None = _Clapper(QCoreApplication.instance())  # outlives its owner, until `muffle`
        self._clapper.heard.connect(hear)
        owner.destroyed.connect(lambda: self.muffle())  # noqa: PLW0108 - a signal must not be told what is destroyed

    def ring(self) -> None:
        """Ring it, on any thread. Never waits for what is done then."""
        with self._lock:
            if self._clapper is not None:
                self._clapper.strike()

    def muffle(self) -> None:
        """Let nothing be heard any more that has not been heard yet."""
        with self._lock:
            clapper, self._clapper = self._clapper, None
        if clapper is not None:
            clapper.heard.disconnect()
            clapper.deleteLater()


class _Clapper(QObject):
    """What the bell rings with.

    Signals:
        heard: it has been struck.
    """

    heard = Signal()
    _struck = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._swings = False
        self._struck.connect(self._sound, Qt.ConnectionType.QueuedConnection)

    def strike(self) -> None:
        if not self._swings:
            self._swings = True
            self._struck.emit()

    def _sound(self) -> None:
        self._swings = False
        self.heard.emit()
