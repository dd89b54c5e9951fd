"""A request caught in each of its phases, for whoever wants to cut it there. The benchmarks use this too."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.telemetry.aptabase import encode_event
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.places import black_hole
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.telemetry import TelemetryService

PHASES = ("resolving", "connecting", "writing", "waiting", "reading")
SLOW_NAME = "slow.invalid"
PATIENCE_SECONDS = 30.0

_connects: list[Callable[[int], None]] = []


def _listen(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple):
        for listener in tuple(_connects):
            listener(args[1][1])


sys.addaudithook(_listen)


class Caught:
    """Where a service should send to, and how to know that its request is in the phase.

    Attributes:
        url: the address for the service.
        server: the server, in the phases that reach one.
        listener: the listener of the black hole, in the phase that knocks at one.
        wait: returns once a request is in the phase.
    """

    def __init__(
        self,
        url: str,
        wait: Callable[[], None],
        server: FaultServer | None = None,
        listener: socket.socket | None = None,
    ) -> None:
        self.url = url
        self.wait = wait
        self.server = server
        self.listener = listener

    def arrived(self) -> int:
        """Count the bytes that have arrived, those included that nobody has read yet."""
        if self.server is None:
            return 0
        unread = sum(talk.unread() for talk in self.server.talks if talk.visit.ended is None)
        return self.server.received + unread


@contextmanager
def caught_in(phase: str) -> Iterator[Caught]:
    """Set the scene in which a request comes as far as this phase, and no further."""
    match phase:
        case "resolving":
            yield from _resolving()
        case "connecting":
            knocked = threading.Event()
            with black_hole() as (url, listener):
                port = listener.getsockname()[1]
                heard = lambda at: knocked.set() if at == port else None  # noqa: E731
                _connects.append(heard)
                yield Caught(url, lambda: _wait(knocked), listener=listener)
                _connects.remove(heard)
        case "writing":
            with FaultServer(then=does.never_read, receive_buffer=4096) as server:
                yield Caught(server.url, lambda: server.wait_until(lambda: server.received >= 2000), server)
        case "waiting":
            with FaultServer(then=does.hang) as server:
                whole = lambda: any(heard.whole for heard in server.requests)  # noqa: E731
                yield Caught(server.url, lambda: server.wait_until(whole), server)
        case "reading":
            begun = threading.Event()
            with FaultServer(then=lambda talk: does.announce_and_stop(talk, begun)) as server:
                yield Caught(server.url, lambda: _wait(begun), server)


def _resolving() -> Iterator[Caught]:
    asked, over = threading.Event(), threading.Event()
    real = socket.getaddrinfo

    def slow(host: Any, *rest: Any, **options: Any) -> Any:
        if host not in (SLOW_NAME, SLOW_NAME.encode()):
            return real(host, *rest, **options)
        asked.set()
        over.wait(PATIENCE_SECONDS)
        raise socket.gaierror("too late")

    socket.getaddrinfo = slow
    try:
        yield Caught(f"https://{SLOW_NAME}", lambda: _wait(asked))
    finally:
        over.set()
        socket.getaddrinfo = real


def _wait(event: threading.Event) -> None:
    assert event.wait(PATIENCE_SECONDS)


def fill(service: TelemetryService, number: int, *, fat: bool = False) -> None:
    """Queue so many events behind the catalogue's back; fat ones, of which 25 are more than sockets buffer."""
    recorder = service._recorder
    surroundings = service.surroundings()
    assert surroundings is not None
    many = {f"property_{n}": "x" * 170 for n in range(3000 if fat else 1)}
    with recorder.outbox.lock:
        for _ in range(number):
            at = service._clock.wall()
            recipe = (encode_event, "server_started", at, "session", surroundings.envelope, many)
            entry = recorder.ledger.enter("server_started", at, Fate.QUEUED, Reason.AWAITS_BATCH, recipe)
            recorder.outbox.put(entry)
        service._wake(urgent=True)


def knocks(listener: socket.socket) -> int:
    """Count the connections that wait at a listener's door."""
    listener.setblocking(False)
    number = 0
    with contextlib.suppress(BlockingIOError):
        while True:
            listener.accept()[0].close()
            number += 1
    return number
