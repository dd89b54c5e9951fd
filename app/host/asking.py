"""Asking a server something: on a loop of its own that another thread may stop, with limits, and no more than that.

Nothing is logged here, and nothing that was asked or answered goes into an exception.
"""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from app.errors import OsaurusError
from app.host.checks import is_loopback

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from collections.abc import Callable, Coroutine, Mapping

    import httpx

CONNECT_SECONDS: Final = 5.0
MAX_ANSWER_BYTES: Final = 1024 * 1024

_T = TypeVar("_T")


class TooLargeError(OsaurusError):
    """An answer was larger than anything that was asked for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said.

    Attributes:
        status: of HTTP.
        server: what the server calls itself, where it says so.
        body: as it came.
    """

    status: int
    server: str
    body: bytes


class Run(Generic[_T]):
    """One coroutine on a loop of its own: `finish` it on a thread, and `cancel` it from any other."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._running: tuple[AbstractEventLoop, Task[_T]] | None = None

    def finish(self, begin: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        """Run what `begin` gives to its end. Raises CancelledError where it was cancelled, also beforehand."""
        import asyncio

        from app.loops import close_loop

        loop = asyncio.new_event_loop()
        try:
            task = loop.create_task(begin())
            with self._lock:
                self._running = (loop, task)
                if self._cancelled:
                    task.cancel()
            return loop.run_until_complete(task)
        finally:
            with self._lock:
                self._running = None
            close_loop(loop)

    def cancel(self) -> None:
        """Stop at once; connections are closed."""
        with self._lock:
            self._cancelled = True
            if self._running is not None:
                loop, task = self._running
                loop.call_soon_threadsafe(task.cancel)


async def fetch(url: httpx.URL, headers: Mapping[str, str], *, seconds: float) -> Answer:
    """Get one page. Redirects are not followed, and whoever cancels closes the connection at once.

    Args:
        url: where.
        headers: of the question.
        seconds: how long each wait may take; for a connection never longer than CONNECT_SECONDS.

    Raises:
        TooLargeError: the answer has no end.
        httpx.HTTPError: it did not come to an answer.
    """
    import httpx

    for name in ("httpx", "httpcore"):  # they log addresses, and httpcore headers too
        logging.getLogger(name).setLevel(logging.WARNING)
    local = is_loopback(str(url))
    async with (
        httpx.AsyncClient(
            verify=_trusted(url),
            timeout=httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS)),
            follow_redirects=False,
            trust_env=not local,  # for the system's proxy, through which this computer is never reached
        ) as client,
        client.stream("GET", url, headers=dict(headers)) as response,
    ):
        body = bytearray()
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > MAX_ANSWER_BYTES:
                raise TooLargeError("The answer was too large.")
        return Answer(response.status_code, response.headers.get("Server", ""), bytes(body))


def _trusted(url: httpx.URL) -> Any:
    """Return whom to trust: what the system does."""
    if url.scheme != "https":
        return False
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
