"""Being the first copy, or handing one's command to it."""

from __future__ import annotations

import logging
import socket
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from app.errors import RunningCopyError
from app.ipc.lock import Lock, is_held
from app.ipc.message import END, MAX_ANSWER, Answer, MessageError, Outcome, Problem, decode_answer, encode_request
from app.ipc.peer import is_same_user

if TYPE_CHECKING:
    from app.ipc.message import Request
    from app.ipc.pipe import PipeListener
    from app.ipc.place import Place

PATIENCE_SECONDS: Final = 15.0
"""So long a later start waits for the first copy, which may be in the middle of its own start or of its end."""
BACKLOG: Final = 8
_PAUSE_SECONDS: Final = 0.05

log = logging.getLogger(__name__)


class First:
    """The lock of this profile, and the socket that later starts knock at.

    Attributes:
        listener: None where no socket could be made: later starts then only learn that a copy runs.
        pipe: what there is on Windows instead.
    """

    def __init__(self, place: Place, lock: Lock) -> None:
        self._place = place
        self._lock = lock
        self.listener: socket.socket | None = None
        self.pipe: PipeListener | None = None
        if sys.platform == "win32":
            from app.ipc.pipe import open_pipe

            self.pipe = open_pipe(place)
        else:
            self.listener = _listen(place)

    @classmethod
    def claim(cls, place: Place) -> First | None:
        """Become the first copy; None where there is one.

        Raises:
            UnsafePlaceError: there is no folder of this user's own for the lock.
        """
        place.prepare()
        lock = Lock.take(place.lock)
        return None if lock is None else cls(place, lock)

    def stop_listening(self) -> None:
        """Take no command any more: the copy is about to end. A start that comes now waits for the lock."""
        if self.listener is not None:
            self.listener.close()
            self.listener = None
            with suppress(OSError):
                self._place.socket.unlink()
        if self.pipe is not None:
            self.pipe.close()
            self.pipe = None

    def release(self) -> None:
        """Let another copy be the first."""
        self.stop_listening()
        self._lock.release()


def claim_or_hand_over(place: Place, request: Request, patience: float = PATIENCE_SECONDS) -> First | None:
    """Become the first copy, or have the first one do what was asked and give None.

    Of any number of starts at the same moment exactly one becomes the first, and each of the others is heard.

    Args:
        place: where lock and socket are.
        request: what to hand over.
        patience: seconds until a copy that does not answer is given up on.

    Raises:
        RunningCopyError: another copy runs and did not take the command.
        UnsafePlaceError: there is no folder of this user's own for the lock.
    """
    until = time.monotonic() + patience
    while True:
        first = First.claim(place)
        if first is not None:
            return first
        answer = _try(place, request, until)
        if answer is not None:
            _require_done(answer)
            return None
        _pause(until)


def ask_running(place: Place, request: Request, patience: float = PATIENCE_SECONDS) -> Answer | None:
    """Ask the running copy; None where none runs. Creates nothing. Raises RunningCopyError like the above."""
    until = time.monotonic() + patience
    while True:
        answer = _try(place, request, until)
        if answer is not None:
            _require_done(answer)
            return answer
        if not is_held(place.lock):
            return None
        _pause(until)


def _listen(place: Place) -> socket.socket | None:
    """Listen where the holder of the lock listens; what a crash left there goes."""
    listener = socket.socket(socket.AF_UNIX)
    try:
        place.socket.unlink(missing_ok=True)
        listener.bind(str(place.socket))
        place.socket.chmod(0o600)
        listener.listen(BACKLOG)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        log.warning("later starts cannot reach this one: %s", error.strerror or error)
        return None
    return listener


def _try(place: Place, request: Request, until: float) -> Answer | None:
    """Ask once; None where nobody listens, or where the listener went away without a word."""
    try:
        if sys.platform == "win32":
            from app.ipc.pipe import say

            line = say(place, encode_request(request), max(0.01, until - time.monotonic()))
        else:
            line = _say(place, encode_request(request), until)
    except TimeoutError as error:
        raise RunningCopyError(_SILENT) from error
    if not line:
        return None
    try:
        return decode_answer(line)
    except MessageError as error:
        if error.problem is Problem.VERSION:
            return Answer(Outcome.VERSION)
        raise RunningCopyError(f"Osaurus is running, but its answer cannot be used: {error}.") from error


def _say(place: Place, line: bytes, until: float) -> bytes | None:
    """Say one line over the socket and give the answer."""
    connection = socket.socket(socket.AF_UNIX)
    with connection:
        connection.settimeout(max(0.01, until - time.monotonic()))
        try:
            connection.connect(str(place.socket))
            if not is_same_user(connection):
                raise RunningCopyError("The socket of Osaurus belongs to somebody else, so nothing was said to it.")
            connection.sendall(line)
            return _read(connection, until)
        except TimeoutError:
            raise
        except OSError:
            return None


def _read(connection: socket.socket, until: float) -> bytes:
    """Read up to the end of the line, of the connection, of what is allowed, or of our patience."""
    line = b""
    while not line.endswith(END) and len(line) <= MAX_ANSWER:
        connection.settimeout(max(0.01, until - time.monotonic()))
        part = connection.recv(MAX_ANSWER)
        if not part:
            break
        line += part
    return line


def _pause(until: float) -> None:
    if time.monotonic() > until:
        raise RunningCopyError(_SILENT)
    time.sleep(_PAUSE_SECONDS)


def _require_done(answer: Answer) -> None:
    match answer.outcome:
        case Outcome.VERSION:
            raise RunningCopyError("Another version of Osaurus is running. Quit it, then start this one.")
        case Outcome.REFUSED:
            raise RunningCopyError("Osaurus is running and did not take this command.")
        case Outcome.DONE:
            return


_SILENT: Final = "Osaurus is running but does not answer. Quit it, or end its process, then start it again."
