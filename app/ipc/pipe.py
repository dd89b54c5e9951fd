"""The same conversation over a named pipe, for Windows, where Python has no Unix sockets.

A pipe's name is everybody's, and the system does not tell Python who is at its other end. So both ends prove that they
know a secret: the first copy writes a new one at each start to a file in the profile, which only its owner can read.
Nothing that was overheard serves a second time: each proof covers a fresh challenge, and ours the request itself.

The library underneath also speaks Unix sockets, which is how the tests meet this code on any system.
"""

from __future__ import annotations

import hmac
import logging
import os
import secrets
import threading
from contextlib import suppress
from multiprocessing import connection
from typing import TYPE_CHECKING, Final

from app.errors import RunningCopyError
from app.ipc.message import MAX_ANSWER, MAX_REQUEST, Problem

if TYPE_CHECKING:
    import sys
    from collections.abc import Callable
    from typing import TypeAlias

    if sys.platform == "win32":
        Connection: TypeAlias = connection.Connection | connection.PipeConnection
    else:
        Connection: TypeAlias = connection.Connection

    from app.ipc.place import Place

PATIENCE_SECONDS: Final = 2.0
_BYTES: Final = 32
_CALLER: Final = b"caller"
_FIRST: Final = b"first"

log = logging.getLogger(__name__)


class PipeListener:
    """Takes requests on a thread of its own, one after the other.

    Args:
        place: names pipe and secret.
        family: of the library underneath; another than the default only in tests.
    """

    def __init__(self, place: Place, family: str = "AF_PIPE") -> None:
        self._place = place
        self._family = family
        self._secret = secrets.token_bytes(_BYTES)
        _write_secret(place, self._secret)
        self._listener = connection.Listener(_address(place, family), family)
        self._thread: threading.Thread | None = None
        self._closed = False

    def serve(self, answer: Callable[[bytes], bytes]) -> None:
        """Begin to take requests. `answer` is called on the thread with a line, and gives the line to say."""
        self._thread = threading.Thread(target=self._serve, args=(answer,), name="ipc-pipe", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Take nothing any more."""
        self._closed = True
        if self._thread is not None:
            with suppress(OSError):  # a look of our own wakes the thread
                connection.Client(_address(self._place, self._family), self._family).close()
            self._thread.join(PATIENCE_SECONDS)
        self._listener.close()
        with suppress(OSError):
            self._place.secret.unlink()

    def _serve(self, answer: Callable[[bytes], bytes]) -> None:
        while not self._closed:
            try:
                with self._listener.accept() as caller:
                    if not self._closed:
                        self._talk(caller, answer)
            except (OSError, EOFError):  # it has gone in the middle of a sentence
                continue

    def _talk(self, caller: Connection, answer: Callable[[bytes], bytes]) -> None:
        challenge = secrets.token_bytes(_BYTES)
        caller.send_bytes(challenge)
        if not caller.poll(PATIENCE_SECONDS):
            _refuse(Problem.TOO_SLOW.value)
            return
        try:
            said = caller.recv_bytes(_BYTES + MAX_REQUEST)
        except (EOFError, ConnectionError):  # somebody looked whether anybody is here
            return
        except OSError:
            _refuse(Problem.TOO_LONG.value)
            return
        proof, line = said[:_BYTES], said[_BYTES:]
        if not hmac.compare_digest(proof, _prove(self._secret, _CALLER + challenge + line)):
            _refuse("it is from somebody else")
            return
        words = answer(line)
        caller.send_bytes(_prove(self._secret, _FIRST + challenge + line + words) + words)


def say(place: Place, line: bytes, patience: float, family: str = "AF_PIPE") -> bytes | None:
    """Say one line to the first copy and give its answer; None where nobody listens.

    Raises:
        RunningCopyError: who listens does not know the secret.
        TimeoutError: no answer within so many seconds.
    """
    try:
        secret = place.secret.read_bytes()
        first = connection.Client(_address(place, family), family)
    except OSError:
        return None
    with first:
        try:
            challenge = _hear(first, _BYTES, patience)
            first.send_bytes(_prove(secret, _CALLER + challenge + line) + line)
            said = _hear(first, _BYTES + MAX_ANSWER, patience)
        except TimeoutError:
            raise
        except (OSError, EOFError):
            return None
    proof, words = said[:_BYTES], said[_BYTES:]
    if not hmac.compare_digest(proof, _prove(secret, _FIRST + challenge + line + words)):
        raise RunningCopyError("The pipe of Osaurus belongs to somebody else, so its answer was not taken.")
    return words


def open_pipe(place: Place) -> PipeListener | None:
    """Listen; None, and a line in the log, where that cannot be."""
    try:
        return PipeListener(place)
    except OSError as error:
        log.warning("later starts cannot reach this one: %s", error.strerror or error)
        return None


def _hear(first: Connection, most: int, patience: float) -> bytes:
    if not first.poll(patience):
        raise TimeoutError
    return bytes(first.recv_bytes(most))


def _address(place: Place, family: str) -> str:
    return rf"\\.\pipe\osaurus-{place.name}" if family == "AF_PIPE" else str(place.socket)


def _prove(secret: bytes, words: bytes) -> bytes:
    return hmac.digest(secret, words, "sha256")


def _write_secret(place: Place, secret: bytes) -> None:
    with suppress(FileNotFoundError):
        place.secret.unlink()
    handle = os.open(place.secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)


def _refuse(why: str) -> None:
    log.warning("a message on the local socket was refused: %s", why)
