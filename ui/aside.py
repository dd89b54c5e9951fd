"""Work that may wait for a network or a keychain: on a thread, with what follows on the main thread."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui.bell import Bell

if TYPE_CHECKING:
    from collections.abc import Callable


class Aside(QObject):
    """Does one thing elsewhere and then another one here.

    The window keeps answering meanwhile. After `close` nothing follows any more: windows may be gone by then.

    The thread never has the last hold on what it works for: a window that somebody closes meanwhile must not be
    destroyed by it, see `ui/cycles.py`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._jobs: dict[threading.Thread, tuple[Callable[[], Any], Callable[[Any], None]]] = {}
        self._ended: deque[tuple[threading.Thread, Any]] = deque()
        self._bell = Bell(self, self._follow)

    def __call__(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Do `work` on a thread, then `done` with what came of it on this object's thread."""
        ended, ring = self._ended, self._bell.ring

        def run() -> None:
            ended.append((threading.current_thread(), work()))
            ring()

        thread = threading.Thread(target=run, name="aside", daemon=True)
        self._jobs[thread] = work, done
        thread.start()

    def close(self) -> None:
        """Let nothing follow any more."""
        self._closed = True

    def _follow(self) -> None:
        if not self._ended:
            return
        thread, result = self._ended.popleft()
        if self._ended:
            self._bell.ring()  # each has a turn of its own
        thread.join()  # it has come to its end, and has let go of everything after that
        _work, done = self._jobs.pop(thread)
        if not self._closed:
            done(result)
