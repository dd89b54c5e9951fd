"""The server of the fault suite: raw sockets and threads on loopback, one scripted behaviour per request.

It writes down what really arrived, connection by connection, so that the ledger can be held against it.
"""

from __future__ import annotations

import array
import contextlib
import fcntl
import json
import os
import socket
import termios
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable
    from types import TracebackType

    Behaviour = Callable[["Talk"], None]

HOST = "127.0.0.1"
PATIENCE_SECONDS = 30.0


class GoneError(Exception):
    """The client closed or reset the connection."""


@dataclass
class Heard:
    """One request as it arrived.

    Attributes:
        head: request line and headers, byte for byte.
        body: as much of the body as arrived.
        whole: whether all of it did.
        status: what it was answered with, None without an answer.
        accepted: whether the answer was a 200 with JSON, all of it handed over.
    """

    head: bytes
    body: bytes = b""
    whole: bool = False
    status: int | None = None
    accepted: bool = False

    @property
    def times(self) -> list[str]:
        """The timestamps of the events: the suite gives every event its own."""
        return [event["timestamp"] for event in json.loads(self.body)] if self.whole else []

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers, in order."""
        lines = self.head.decode().split("\r\n")[1:]
        return [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines) if name]


@dataclass
class Visit:
    """One connection.

    Attributes:
        port: the client's.
        received: how many bytes were read from it.
        ended: how it ended, seen from here: "eof", "reset", "tls", or "server" when the server closed it.
    """

    port: int
    received: int = 0
    requests: list[Heard] = field(default_factory=list)
    ended: str | None = None


class Talk:
    """One connection as a behaviour sees it."""

    def __init__(self, server: FaultServer, sock: socket.socket, visit: Visit) -> None:
        self.server = server
        self.visit = visit
        self.sock = sock
        self._buffer = b""

    def receive(self) -> bytes:
        """Read what has come; raises GoneError at the end of the connection."""
        return self._receive(lambda: self.sock.recv(65536))

    def _receive(self, read: Callable[[], bytes]) -> bytes:
        try:
            data = read()
        except (OSError, ValueError):
            self._end("reset")
            raise GoneError from None
        if not data:
            self._end("eof")
            raise GoneError
        self.visit.received += len(data)
        self.server.note()
        return data

    def wait_for_request(self) -> None:
        """Wait until the first byte of a request is here."""
        if not self._buffer:
            self._buffer = self.receive()

    def read_head(self) -> Heard:
        """Read up to the end of the headers."""
        while b"\r\n\r\n" not in self._buffer:
            self._buffer += self.receive()
        head, _, self._buffer = self._buffer.partition(b"\r\n\r\n")
        heard = Heard(head)
        self.visit.requests.append(heard)
        self.server.note()
        return heard

    def read_body(self, heard: Heard, at_most: int | None = None) -> None:
        """Read the body, or its first bytes."""
        length = int(dict(heard.headers).get("Content-Length", "0"))
        wanted = length if at_most is None else min(at_most, length)
        while len(self._buffer) < wanted:
            self._buffer += self.receive()
        heard.body, self._buffer = self._buffer[:wanted], self._buffer[wanted:]
        heard.whole = wanted == length
        self.server.note()

    def read(self) -> Heard:
        """Read a whole request."""
        heard = self.read_head()
        self.read_body(heard)
        return heard

    def send(self, data: bytes) -> None:
        """Send bytes; raises GoneError when nobody takes them."""
        try:
            self.sock.sendall(data)
        except OSError:
            self._end("reset")
            raise GoneError from None

    def answer(self, heard: Heard, status: int, body: bytes = b"{}", *headers: tuple[str, str]) -> None:
        """Answer a request in one go."""
        fields = "".join(f"{name}: {value}\r\n" for name, value in headers)
        head = f"HTTP/1.1 {status} Scripted\r\nContent-Length: {len(body)}\r\n{fields}\r\n"
        heard.status = status
        heard.accepted = status == 200 and body == b"{}"
        try:
            self.send(head.encode() + body)
        except GoneError:
            heard.status, heard.accepted = None, False
            raise
        self.server.note()

    def wait_for_end(self) -> None:
        """Read until the client ends the connection, beneath TLS, where its goodbye counts as bytes like any other."""
        with contextlib.suppress(GoneError):
            while True:
                self._buffer += self._receive(lambda: os.read(self.sock.fileno(), 65536))

    def close(self) -> None:
        """End the connection from here."""
        with contextlib.suppress(OSError):
            self.sock.close()
        self._end("server")

    def start_tls(self, context: ssl.SSLContext) -> None:
        """Begin TLS; raises GoneError when the client does not like what it sees."""
        try:
            self.sock = context.wrap_socket(self.sock, server_side=True)
        except (OSError, ValueError):
            self._end("tls")
            raise GoneError from None

    def unread(self) -> int:
        """How many bytes wait in the kernel, unread."""
        number = array.array("i", [0])
        with contextlib.suppress(OSError, ValueError):  # closed a moment ago
            fcntl.ioctl(self.sock.fileno(), termios.FIONREAD, number)
        return number[0]

    def _end(self, how: str) -> None:
        if self.visit.ended is None:
            self.visit.ended = how
        self.server.note()


class FaultServer:
    """Listens on loopback; the behaviours of the script answer one request each, `then` the rest.

    Args:
        script: what to do with the first requests, in their order.
        then: what to do with all the others.
        tls: the context for a server that speaks TLS from the first byte.
        receive_buffer: shrinks the kernel's buffer, so that a client that writes is soon stuck.
    """

    def __init__(
        self,
        script: Iterable[Behaviour] = (),
        *,
        then: Behaviour | None = None,
        tls: ssl.SSLContext | None = None,
        receive_buffer: int | None = None,
    ) -> None:
        self.visits: list[Visit] = []
        self.talks: list[Talk] = []
        self.released = threading.Event()
        self._script = deque(script)
        self.then = then if then is not None else ok
        self._tls = tls
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._listener = socket.socket()
        if receive_buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind((HOST, 0))
        self._listener.listen(16)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'http' if tls is None else 'https'}://{HOST}:{self.port}"
        self._ended = False
        self._door = threading.Thread(target=self._accept, name="fault-door", daemon=True)

    def __enter__(self) -> Self:
        self._door.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.released.set()
        self._ended = True
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._door.join(PATIENCE_SECONDS)
        for talk in self.talks:
            with contextlib.suppress(OSError):
                talk.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE_SECONDS)

    def note(self) -> None:
        """Wake those who wait for something to arrive."""
        with self._changed:
            self._changed.notify_all()

    def wait_until(self, condition: Callable[[], Any]) -> None:
        """Wait for a condition over what has arrived."""
        with self._changed:
            assert self._changed.wait_for(condition, PATIENCE_SECONDS), self.visits

    @property
    def requests(self) -> list[Heard]:
        """Every request, in the order of arrival."""
        return [heard for visit in self.visits for heard in visit.requests]

    @property
    def received(self) -> int:
        """How many bytes arrived and were read, on all connections."""
        return sum(visit.received for visit in self.visits)

    def times(self, *, accepted: bool | None = None) -> list[str]:
        """List the timestamps of the events that arrived, of requests accepted or not."""
        return [
            moment
            for heard in self.requests
            if accepted is None or heard.accepted is accepted
            for moment in heard.times
        ]

    def settle_door(self) -> int:
        """Count the connections ever opened, once all that knocked before this moment have been let in."""
        with socket.create_connection((HOST, self.port)) as marker:
            port = marker.getsockname()[1]
            self.wait_until(lambda: any(visit.port == port for visit in self.visits))
        self.visits = [visit for visit in self.visits if visit.port != port]
        return len(self.visits)

    def _accept(self) -> None:
        while True:
            try:
                sock, address = self._listener.accept()
            except OSError:
                return
            if self._ended:
                sock.close()
                return
            visit = Visit(address[1])
            talk = Talk(self, sock, visit)
            thread = threading.Thread(target=self._serve, args=(talk,), name="fault-talk", daemon=True)
            self._threads.append(thread)
            self.talks.append(talk)
            self.visits.append(visit)
            self.note()
            thread.start()

    def _serve(self, talk: Talk) -> None:
        try:
            if self._tls is not None:
                talk.start_tls(self._tls)
            while talk.visit.ended is None:
                talk.wait_for_request()
                behaviour = self._script.popleft() if self._script else self.then
                behaviour(talk)
        except GoneError:
            pass
        finally:
            talk.close()


def ok(talk: Talk) -> None:
    """Answer as the real server does."""
    talk.answer(talk.read(), 200)
