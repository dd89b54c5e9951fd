"""The running copy's end of the named pipe on Windows: what comes over it is done on the main thread."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from app.ipc.message import Answer, MessageError, Outcome, Problem, decode_request, encode_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ipc.message import Request
    from app.ipc.pipe import PipeListener

PATIENCE_SECONDS: Final = 10.0
"""So long the thread of the pipe waits for the main thread, which may be in the middle of the app's start."""

log = logging.getLogger(__name__)


class _Job:
    """A request on its way to the main thread, and the answer on its way back."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.answer = Answer(Outcome.REFUSED)
        self.done = threading.Event()


class PipeServer(QObject):
    """Does for a named pipe what `IpcServer` does for a socket."""

    _came = Signal(object)

    def __init__(
        self, listener: PipeListener, answer: Callable[[Request], Answer], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._closed = False
        self._came.connect(self._do, Qt.ConnectionType.QueuedConnection)
        listener.serve(self._take)

    def close(self) -> None:
        """Do nothing any more that is asked for."""
        self._closed = True

    def _take(self, line: bytes) -> bytes:
        """Called on the pipe's thread."""
        try:
            job = _Job(decode_request(line))
        except MessageError as error:
            log.warning("a message on the local socket was refused: %s", error.problem.value)
            version = error.problem is Problem.VERSION
            return encode_answer(Answer(Outcome.VERSION if version else Outcome.REFUSED))
        if not self._closed:
            self._came.emit(job)
            job.done.wait(PATIENCE_SECONDS)
        return encode_answer(job.answer)

    def _do(self, job: _Job) -> None:
        if not self._closed:
            job.answer = self._answer(job.request)
        job.done.set()
