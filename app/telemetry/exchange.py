"""One request and its outcome: did these events arrive, certainly not, or who knows?

The server cannot recognise a repeated request, so the difference decides whether anything is ever sent again.
Exception types do not tell; what tells is whether the first byte of the body was handed over.
"""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
import time
import urllib.request
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import httpcore

from app.sentences import Sentence
from app.telemetry import aptabase
from app.telemetry.ledger import Reason
from app.telemetry.network import Network, RevokedError, UntrustedError, aside
from app.telemetry.status import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CONNECT_SECONDS = 5.0
REQUEST_SECONDS = 10.0
MAX_ANSWER_BYTES = 64 * 1024

OK = 200
RETRY_STATUSES = frozenset({408, 418, 425, 429, 500, 503})
"""Answers after which the events were certainly not taken, and may be sent again."""
SPLIT_STATUSES = frozenset({400, 413})
"""Answers that one bad event brings upon a whole batch."""
STOP_STATUSES = frozenset({401, 403, 404})
"""Answers that say this key will never be taken."""
GATEWAY_STATUSES = frozenset({502, 504})

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a request ended.

    Attributes:
        verdict: what it means for the events.
        reason: the ledger's word for it, where the verdict alone does not say.
        detail: a status or the kind of failure, in a few plain words.
        body_left: at least one byte of the body was handed over.
        status: the server's answer, if one came.
        seconds: how long it took.
        retry_after: what the server asked for, in seconds.
    """

    verdict: Verdict
    reason: Reason | None = None
    detail: str = ""
    body_left: bool = False
    status: int | None = None
    seconds: float = 0.0
    retry_after: float | None = None


class Exchange:
    """Sends bodies to one endpoint, one at a time. Everything runs on the delivery's event loop."""

    def __init__(self, endpoint: aptabase.Endpoint, user_agent: str) -> None:
        self._endpoint = endpoint
        self._user_agent = user_agent
        self._context: ssl.SSLContext | None = None
        self._pool: httpcore.AsyncConnectionPool | None = None
        self._network = Network(lambda: self._is_open())  # noqa: PLW0108 - each request brings its own
        self._is_open: Callable[[], bool] = lambda: False

    def describe(self, payloads: Sequence[bytes]) -> aptabase.Request:
        """Describe the request that these events would go in, for showing."""
        return aptabase.describe_request(self._endpoint, self._user_agent, payloads)

    async def post(self, body: bytes, is_open: Callable[[], bool]) -> Outcome:
        """Send one body and say how it ended. Never raises, also when the task is cancelled: then it was cut.

        Args:
            body: the bytes of a request.
            is_open: asked on this loop before anything is handed over.
        """
        self._is_open = is_open
        began = time.monotonic()
        progress = _Progress()
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                answer = await self._request(body, progress)
        except asyncio.CancelledError:
            self.abort()
            return Outcome(Verdict.CUT, body_left=progress.body_left)
        except RevokedError:  # the body is one write, and the gate kept it back
            self.abort()
            return Outcome(Verdict.CUT)
        except Exception as error:  # noqa: BLE001 - whatever it was, the events must have a fate
            self.abort()
            detail = _describe(error)
            if detail is None:
                detail = type(error).__name__
                log.error("a request failed in an unexpected way: %s", detail)  # noqa: TRY400 - it may quote a value
            return _broken(detail, progress)
        return judge(progress.status or 0, progress.headers, answer, seconds=time.monotonic() - began)

    async def rest(self) -> None:
        """Close the connection in the ordinary way: nothing waits."""
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await pool.aclose()

    def abort(self) -> None:
        """Reset the connection, also one that is being closed."""
        self._pool = None
        self._network.abort()

    async def _request(self, body: bytes, progress: _Progress) -> bytes | None:
        """Send and read; gives the answer's body, None when it was larger than anything the server would say."""
        if self._pool is None:
            self._pool = await aside(self._make_pool)
        timeouts = {"connect": CONNECT_SECONDS, **dict.fromkeys(("read", "write", "pool"), REQUEST_SECONDS)}
        headers = aptabase.request_headers(self._endpoint, self._user_agent, len(body))
        async with self._pool.stream(
            "POST",
            self._endpoint.origin + aptabase.PATH,
            headers=headers,
            content=body,
            extensions={"trace": progress.note, "timeout": timeouts},
        ) as response:
            progress.status, progress.headers = response.status, dict(response.headers)
            answer = bytearray()
            async for chunk in response.aiter_stream():
                answer += chunk
                if len(answer) > MAX_ANSWER_BYTES:
                    self.abort()
                    return None
            return bytes(answer)

    def _make_pool(self) -> httpcore.AsyncConnectionPool:
        """Ask the system for its proxy and its trusted certificates: this may read files and look names up."""
        if self._context is None and self._endpoint.origin.startswith("https:"):
            import truststore

            self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return httpcore.AsyncConnectionPool(
            ssl_context=self._context,
            proxy=system_proxy(self._endpoint, self._context),
            max_connections=1,
            max_keepalive_connections=1,
            network_backend=self._network,
        )


class _Progress:
    """How far a request came; listens to httpcore for the moment at which the body begins to leave."""

    def __init__(self) -> None:
        self.body_left = False
        self.status: int | None = None
        self.headers: dict[bytes, bytes] = {}

    async def note(self, event: str, info: dict[str, Any]) -> None:
        """Take note of httpcore's trace; a proxy's CONNECT goes through here too and carries no events."""
        if event.endswith("send_request_body.started") and info["request"].method == b"POST":
            self.body_left = True


def judge(status: int, headers: dict[bytes, bytes], answer: bytes | None, *, seconds: float = 0.0) -> Outcome:
    """Say what an answer means for the events of the request.

    Args:
        status: the HTTP status.
        headers: the answer's headers, names in lower case.
        answer: the body, or None when it was larger than anything the server would say.
        seconds: how long the exchange took.
    """

    def outcome(verdict: Verdict, reason: Reason | None = None, detail: str = "") -> Outcome:
        return Outcome(
            verdict,
            reason,
            detail or str(status),
            body_left=True,
            status=status,
            seconds=seconds,
            retry_after=_retry_after(headers) if verdict is Verdict.NOT_ARRIVED else None,
        )

    if status == OK:
        if _is_json(answer):
            return outcome(Verdict.ACCEPTED, Reason.ACCEPTED)
        return outcome(Verdict.UNKNOWN, Reason.NOT_APTABASE)
    if status in RETRY_STATUSES:
        return outcome(Verdict.NOT_ARRIVED)
    if status in SPLIT_STATUSES:
        return outcome(Verdict.SPLIT, Reason.SERVER_REFUSED)
    if status in STOP_STATUSES:
        return outcome(Verdict.STOP, Reason.STOPPED)
    if 300 <= status < 400:  # noqa: PLR2004 - the class of redirections
        return outcome(Verdict.REFUSED, Reason.REDIRECTED)
    if 400 <= status < 500:  # noqa: PLR2004 - the class of refusals
        return outcome(Verdict.REFUSED, Reason.SERVER_REFUSED)
    return outcome(Verdict.UNKNOWN, Reason.GATEWAY if status in GATEWAY_STATUSES else Reason.NO_RESPONSE)


def system_proxy(endpoint: aptabase.Endpoint, context: ssl.SSLContext | None) -> httpcore.Proxy | None:
    """Find the proxy that the system or the environment asks for; this computer is never reached through one.

    Args:
        endpoint: where the requests go.
        context: whom a proxy that is itself reached over TLS is trusted by.

    Raises:
        httpcore.UnsupportedProtocol: the proxy is of a kind that cannot be used.
    """
    parts = urlsplit(endpoint.origin)
    if endpoint.is_loopback or urllib.request.proxy_bypass(parts.netloc):
        return None
    proxies = urllib.request.getproxies()
    url = proxies.get(parts.scheme) or proxies.get("all")
    if not url:
        return None
    try:
        proxy = urlsplit(url if "://" in url else f"http://{url}")
        port = proxy.port
    except ValueError:
        raise httpcore.UnsupportedProtocol("the proxy's address is malformed") from None  # it may hold a password
    if proxy.scheme not in ("http", "https") or not proxy.hostname:
        raise httpcore.UnsupportedProtocol("the proxy is neither http nor https")
    name = f"[{proxy.hostname}]" if ":" in proxy.hostname else proxy.hostname
    origin = f"{proxy.scheme}://{name}" + (f":{port}" if port else "")
    login = (unquote(proxy.username), unquote(proxy.password or "")) if proxy.username else None
    return httpcore.Proxy(origin, auth=login, ssl_context=context if proxy.scheme == "https" else None)


def _broken(detail: str, progress: _Progress) -> Outcome:
    """Say what a request means that failed on the way: a status that came before counts, except for a success."""
    if progress.status is not None and progress.status != OK:
        return judge(progress.status, progress.headers, None)
    if progress.body_left:
        return Outcome(Verdict.UNKNOWN, Reason.NO_RESPONSE, detail, body_left=True, status=progress.status)
    return Outcome(Verdict.NOT_ARRIVED, None, detail)


def _describe(error: Exception) -> str | None:
    """Name a failure in a few plain words, never with what a server or a name said. None for one of no known kind."""
    match error:
        case UntrustedError():
            return Sentence("the certificate is not trusted")
        case httpcore.UnsupportedProtocol():
            return Sentence("the proxy cannot be used")
        case httpcore.ConnectTimeout():
            return Sentence("no connection in time")
        case httpcore.ConnectError():
            return Sentence("no connection")
        case httpcore.ProxyError():
            return Sentence("the proxy refused")
        case httpcore.TimeoutException() | TimeoutError():
            return Sentence("no answer in time")
        case httpcore.ProtocolError():
            return Sentence("the answer was not HTTP")
        case httpcore.NetworkError() | OSError():
            return Sentence("the connection broke")
        case _:
            return None


def _is_json(answer: bytes | None) -> bool:
    if answer is None:
        return False
    try:
        json.loads(answer)
    except (ValueError, RecursionError):
        return False
    return True


def _retry_after(headers: dict[bytes, bytes]) -> float | None:
    """Read Retry-After, in seconds: a number of them, or a date, which counts from the answer's own."""
    known = {name.lower(): value.strip() for name, value in headers.items()}
    value = known.get(b"retry-after", b"")
    if value.isdigit() and len(value) < 10:  # noqa: PLR2004 - longer is for ever
        return float(value)
    try:
        until, since = (parsedate_to_datetime(known.get(name, b"").decode()) for name in (b"retry-after", b"date"))
        return (until - since).total_seconds()
    except (ValueError, TypeError):
        return None
