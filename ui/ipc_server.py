"""The running copy's end of the local socket: takes requests of later starts and scripts, one line each.

Everything is done on the main thread and nothing there ever waits: the sockets do not block, and Qt says when one has
something to read. What is malformed, too long, too slow or from somebody else is refused with one line in the log.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from app.ipc.message import (
    END,
    MAX_REQUEST,
    Answer,
    MessageError,
    Outcome,
    Problem,
    decode_request,
    encode_answer,
)
from app.ipc.peer import is_same_user

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from app.ipc.message import Request

PATIENCE_MILLISECONDS: Final = 2000
"""So long a request may take to arrive, from the first byte to the last."""
MOST_AT_ONCE: Final = 8

log = logging.getLogger(__name__)


class IpcServer(QObject):
    """Answers what comes over a listening socket.

    Args:
        listener: bound, listening, not blocking; it stays its owner's.
        answer: does what a request asks for and says what became of it.
        patience: milliseconds within which a request must have arrived.
    """

    def __init__(
        self,
        listener: socket.socket,
        answer: Callable[[Request], Answer],
        parent: QObject | None = None,
        *,
        patience: int = PATIENCE_MILLISECONDS,
    ) -> None:
        super().__init__(parent)
        self._listener = listener
        self._answer = answer
        self._patience = patience
        self._closed = False
        self._callers: set[_Caller] = set()
        self._notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        """Take nothing any more, and hang up on whoever is still speaking."""
        self._closed = True
        self._notifier.setEnabled(False)
        for caller in tuple(self._callers):
            caller.hang_up()

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:  # it has gone again, or there are no descriptors left: the next one may have more luck
            return
        connection.setblocking(False)
        if not is_same_user(connection):
            log.warning("a message on the local socket was refused: it is from somebody else")
            connection.close()
            return
        caller = _Caller(connection, self._answer, self._gone, self._patience, self)
        self._callers.add(caller)
        # Who comes while so many are speaking waits in the system's own queue, which is short too.
        self._notifier.setEnabled(len(self._callers) < MOST_AT_ONCE)

    def _gone(self, caller: _Caller) -> None:
        self._callers.discard(caller)
        self._notifier.setEnabled(not self._closed)


class _Caller(QObject):
    """One connection, from its first byte to our answer."""

    def __init__(
        self,
        connection: socket.socket,
        answer: Callable[[Request], Answer],
        gone: Callable[[_Caller], None],
        patience: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._connection = connection
        self._answer = answer
        self._gone = gone
        self._said = b""
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._refuse(Problem.TOO_SLOW))
        self._timer.start(patience)

    def hang_up(self) -> None:
        """End the conversation."""
        self._timer.stop()
        self._notifier.setEnabled(False)
        self._connection.close()
        self._gone(self)
        self.deleteLater()

    def _listen(self) -> None:
        try:
            part = self._connection.recv(MAX_REQUEST + 1)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._said += part
        if not self._said:
            self.hang_up()  # somebody looked whether anybody is here
        elif END in part or not part or len(self._said) > MAX_REQUEST:
            self._decide()

    def _decide(self) -> None:
        try:
            request = decode_request(self._said)
        except MessageError as error:
            self._refuse(error.problem)
            return
        self._timer.stop()
        self._notifier.setEnabled(False)
        self._say(self._answer(request))

    def _refuse(self, problem: Problem) -> None:
        log.warning("a message on the local socket was refused: %s", problem.value)
        self._say(Answer(Outcome.VERSION if problem is Problem.VERSION else Outcome.REFUSED))

    def _say(self, answer: Answer) -> None:
        line = encode_answer(answer)
        try:
            self._connection.send(line)  # far less than the system's buffer holds, and nothing was said before
        except OSError:
            log.info("nobody waited for the answer on the local socket")
        self.hang_up()
