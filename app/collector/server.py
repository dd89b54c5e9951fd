"""The collector: a stand-in for the Aptabase server on loopback, for development, for tests and for watching."""

from __future__ import annotations

import errno
import logging
import socket
import threading
import traceback
from collections import deque
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from app.collector.door import HOST, turned_away, unreadable
from app.collector.records import Arrival, Fault, Reason, Refusal, Request
from app.collector.rules import REQUESTS_PER_WINDOW, RateWindow, judge
from app.collector.schema import compile_schema
from app.errors import PortInUseError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from types import TracebackType

    from app.collector.records import Visit
    from app.collector.web import Server

MAX_ARRIVALS = 10_000
MAX_REQUESTS = 1_000
_MAX_PORT = 65_535

_log = logging.getLogger(__name__)
_Told = TypeVar("_Told")


def utc_now() -> datetime:
    """Return the time of day in UTC, from the system's clock."""
    return datetime.now(UTC)


class Collector:
    """A local HTTP server that does with events what Aptabase would do, and shows it.

    It listens on 127.0.0.1 only, keeps everything in memory, bounded, and no address anywhere. The two listeners are
    called on the server's own thread, after the record is kept and before the client has its answer; one that raises
    is logged, without a word of the event, and changes nothing else.

    Args:
        port: where to listen; 0 takes a free one. A collector that is started again keeps its port.
        on_arrival: called with each event of a request that is answered with 200.
        on_refusal: called with each request that is answered otherwise.
        known_keys: the app keys that exist; None lets every well-formed key in.
        locked_keys: app keys whose account is locked.
        rate_limit: refuse what exceeds 20 requests a second.
        clock: the time in UTC; the rules about age, and the rate, go by it.
        schema: a JSON Schema of one event. A breach of it changes no verdict, since the server knows no schema: it is
            told in `Arrival.undeclared`.

    Raises:
        ValueError: the schema cannot be used.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        on_arrival: Callable[[Arrival], None] | None = None,
        on_refusal: Callable[[Refusal], None] | None = None,
        known_keys: Collection[str] | None = None,
        locked_keys: Collection[str] = (),
        rate_limit: bool = True,
        clock: Callable[[], datetime] = utc_now,
        schema: Mapping[str, Any] | None = None,
    ) -> None:
        self.port = port
        self._on_arrival = on_arrival
        self._on_refusal = on_refusal
        self._known_keys = None if known_keys is None else frozenset(known_keys)
        self._locked_keys = frozenset(locked_keys)
        self._rate = RateWindow() if rate_limit else None
        self._clock = clock
        self._undeclared = compile_schema(schema) if schema is not None else lambda _event: ""
        self._changed = threading.Condition()
        self._arrivals: deque[Arrival] = deque(maxlen=MAX_ARRIVALS)
        self._requests: deque[Request] = deque(maxlen=MAX_REQUESTS)
        self._arrival_count = 0
        self._request_count = 0
        self._server: Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it listens, as a client wants to have it: `http://127.0.0.1:PORT`."""
        return f"http://{HOST}:{self.port}"

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """The newest 10,000 events that came in a request answered with 200, oldest first, as of now."""
        with self._changed:
            return tuple(self._arrivals)

    @property
    def requests(self) -> tuple[Request, ...]:
        """The newest 1,000 requests, whatever their answer, oldest first, as of now."""
        with self._changed:
            return tuple(self._requests)

    def clear(self) -> None:
        """Forget all arrivals and requests; `wait_for` counts from nought again."""
        with self._changed:
            self._arrivals.clear()
            self._requests.clear()
            self._arrival_count = self._request_count = 0

    def wait_for(self, count: int, timeout: float) -> bool:
        """Block until `count` events have arrived, for at most `timeout` seconds; return whether they have."""
        with self._changed:
            return self._changed.wait_for(lambda: self._arrival_count >= count, timeout)

    def wait_for_requests(self, count: int, timeout: float) -> bool:
        """Block until `count` requests have come in, cut ones included; otherwise like `wait_for`."""
        with self._changed:
            return self._changed.wait_for(lambda: self._request_count >= count, timeout)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Begin to listen; when this returns, the collector serves.

        Raises:
            PortInUseError: another program has the port.
            UsageError: the port cannot be listened on for another reason.
            RuntimeError: it is running already, or the server did not come up.
        """
        if self._thread is not None:
            raise RuntimeError("this collector is running already")
        from app.collector.web import Server

        listener = _listen(self.port)
        self.port = listener.getsockname()[1]
        settled = threading.Event()
        server = Server(self._take, settled.set)
        self._thread = threading.Thread(
            target=_run, args=(server, listener, settled), name="osaurus-collector", daemon=True
        )
        self._thread.start()
        settled.wait()
        self._server = server
        if not server.started:
            self.stop()
            raise RuntimeError("the collector's server did not come up; the log says why")

    def stop(self) -> None:
        """Stop listening, cut every connection, end the thread. Without effect on a collector that is not running."""
        if self._server is None or self._thread is None:
            return
        self._server.stop()
        self._thread.join()
        self._server = self._thread = None

    def _take(self, visit: Visit) -> Refusal | None:
        """Decide about a request and keep a record of it; return why it is refused, None for a 200."""
        now = self._clock()
        try:
            outcome = self._decide(visit, now)
        except Exception as error:  # noqa: BLE001 -- whatever is wrong with one request, the next is served
            _log_failure("deciding about a request", error)
            outcome = Refusal(now, 500, (Fault("collector", Reason.INTERNAL),))
        refusal = outcome if isinstance(outcome, Refusal) else None
        arrivals = () if isinstance(outcome, Refusal) else outcome
        status = refusal.status if refusal else 200
        request = Request(now, visit.headers, visit.body, status, arrivals, visit.method, visit.path)
        with self._changed:
            self._requests.append(request)
            self._request_count += 1
            self._arrivals.extend(arrivals)
            self._arrival_count += len(arrivals)
            self._changed.notify_all()
        for arrival in arrivals:
            _tell(self._on_arrival, arrival)
        if refusal:
            _tell(self._on_refusal, refusal)
        return refusal

    def _decide(self, visit: Visit, now: datetime) -> tuple[Arrival, ...] | Refusal:
        turned = turned_away(visit, self.port)
        if turned is None and self._rate is not None and not self._rate.admit(now):
            turned = 429, Fault("rate", Reason.TOO_MANY_REQUESTS, REQUESTS_PER_WINDOW)
        turned = turned or unreadable(visit)
        if turned is not None:
            status, fault = turned
            return Refusal(now, status, (fault,))
        return judge(
            visit.body,
            now,
            app_key=visit.header("app-key"),
            known_keys=self._known_keys,
            locked_keys=self._locked_keys,
            undeclared=self._undeclared,
        )


def _listen(port: int) -> socket.socket:
    """Return a socket that listens on loopback.

    Its connections inherit that they send at once. asyncio would see to that only for sockets that were made with
    the number of TCP, which `create_server` leaves out; without it each answer takes 40 ms
    (https://github.com/python/cpython/issues/148783).
    """
    if not 0 <= port <= _MAX_PORT:
        raise UsageError(f"A port is a number from 0 to {_MAX_PORT}.")
    try:
        listener = socket.create_server((HOST, port))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortInUseError(
                f"Port {port} on {HOST} is in use by another program: end that, or choose another port "
                "(0 takes a free one)."
            ) from None
        raise UsageError(
            f"The collector cannot listen on port {port}: {error.strerror}. Choose another port (0 takes a free one)."
        ) from None
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def _run(server: Server, listener: socket.socket, settled: threading.Event) -> None:
    try:
        server.run(sockets=[listener])
    except Exception as error:  # noqa: BLE001 -- the last frame of this thread: nobody else could tell
        _log_failure("the server", error)
    finally:
        listener.close()
        settled.set()


def _tell(listener: Callable[[_Told], None] | None, record: _Told) -> None:
    if listener is None:
        return
    try:
        listener(record)
    except Exception as error:  # noqa: BLE001 -- a listener's mistake is not the client's
        _log_failure("a listener", error)


def _log_failure(what: str, error: Exception) -> None:
    """Log one line that says what failed and where, without the error's text: it may quote an event."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    _log.error("%s failed: %s at %s:%s", what, type(error).__name__, Path(frame.filename).name, frame.lineno)
