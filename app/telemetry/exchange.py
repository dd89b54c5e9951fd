"""One request and its outcome: did these events arrive, certainly not, or who knows?

The server cannot recognise a repeated request, so the difference decides whether anything is ever sent again.
Exception types do not tell; what tells is whether the first byte of the body was handed over.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import time
import urllib.request
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import httpcore

from app.telemetry import aptabase
from app.telemetry.ledger import Reason
from app.telemetry.network import Network, RevokedError

if TYPE_CHECKING:
    from collections.abc import Callable

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


class Verdict(StrEnum):
    """What a request meant for its events."""

    ACCEPTED = "accepted"
    NOT_ARRIVED = "not_arrived"
    SPLIT = "split"
    STOP = "stop"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CUT = "cut"


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
        self._network: Network | None = None
        self._is_open: Callable[[], bool] = lambda: False

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
                status, headers, answer = await self._request(body, progress)
        except asyncio.CancelledError:
            self.abort()
            return Outcome(Verdict.CUT, body_left=progress.body_left)
        except RevokedError:  # the body is one write, and the gate kept it back
            self.abort()
            return Outcome(Verdict.CUT)
        except TimeoutError:
            self.abort()
            return _broken("no answer in time", progress)
        except (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, httpcore.ProxyError) as error:
            self.abort()
            return _broken(_describe(error), progress)
        except (OSError, ValueError, httpcore.UnsupportedProtocol) as error:
            self.abort()
            return _broken(type(error).__name__, progress)
        return judge(status, headers, answer, seconds=time.monotonic() - began)

    async def rest(self) -> None:
        """Close the connection in the ordinary way: nothing waits."""
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await pool.aclose()

    def abort(self) -> None:
        """Reset the connection."""
        self._pool = None
        if self._network is not None:
            self._network.abort()

    async def _request(self, body: bytes, progress: _Progress) -> tuple[int, dict[bytes, bytes], bytes | None]:
        if self._pool is None:
            self._pool = self._open_pool()
        headers = aptabase.request_headers(self._endpoint, self._user_agent, len(body))
        async with self._pool.stream(
            "POST",
            self._endpoint.origin + aptabase.PATH,
            headers=headers,
            content=body,
            extensions={"trace": progress.note, "timeout": _TIMEOUTS},
        ) as response:
            answer = bytearray()
            async for chunk in response.aiter_stream():
                answer += chunk
                if len(answer) > MAX_ANSWER_BYTES:
                    self.abort()
                    return response.status, dict(response.headers), None
            return response.status, dict(response.headers), bytes(answer)

    def _open_pool(self) -> httpcore.AsyncConnectionPool:
        self._network = Network(lambda: self._is_open())  # noqa: PLW0108 - each request brings its own
        if self._context is None and self._endpoint.origin.startswith("https:"):
            import truststore

            self._context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        return httpcore.AsyncConnectionPool(
            ssl_context=self._context,
            proxy=system_proxy(self._endpoint),
            max_connections=1,
            max_keepalive_connections=1,
            network_backend=self._network,
        )


_TIMEOUTS = {"connect": CONNECT_SECONDS, "read": REQUEST_SECONDS, "write": REQUEST_SECONDS, "pool": REQUEST_SECONDS}


class _Progress:
    """Listens to httpcore for the moment at which the body begins to leave."""

    def __init__(self) -> None:
        self.body_left = False

    async def note(self, event: str, info: dict[str, Any]) -> None:
        """Take note of httpcore's trace; a proxy's CONNECT goes through here too and carries no events."""
        if event.endswith("send_request_body.started") and info["request"].method == b"POST":
            self.body_left = True


def judge(  # noqa: PLR0911 - one line per class of answers
    status: int, headers: dict[bytes, bytes], answer: bytes | None, *, seconds: float = 0.0
) -> Outcome:
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


def system_proxy(endpoint: aptabase.Endpoint) -> httpcore.Proxy | None:
    """Find the proxy that the system or the environment asks for; this computer is never reached through one.

    Raises:
        ValueError: the proxy is of a kind that cannot be used.
    """
    parts = urlsplit(endpoint.origin)
    if endpoint.is_loopback or urllib.request.proxy_bypass(parts.netloc):
        return None
    proxies = urllib.request.getproxies()
    url = proxies.get(parts.scheme) or proxies.get("all")
    if not url:
        return None
    proxy = urlsplit(url if "://" in url else f"http://{url}")
    if proxy.scheme not in ("http", "https") or not proxy.hostname:
        raise ValueError("the proxy is neither http nor https")
    name = f"[{proxy.hostname}]" if ":" in proxy.hostname else proxy.hostname
    origin = f"{proxy.scheme}://{name}" + (f":{proxy.port}" if proxy.port else "")
    login = (unquote(proxy.username), unquote(proxy.password or "")) if proxy.username else None
    return httpcore.Proxy(origin, auth=login)


def _broken(detail: str, progress: _Progress) -> Outcome:
    if progress.body_left:
        return Outcome(Verdict.UNKNOWN, Reason.NO_RESPONSE, detail, body_left=True)
    return Outcome(Verdict.NOT_ARRIVED, None, detail)


def _describe(error: Exception) -> str:
    """Name a failure in a few plain words, never with what a server or a name said."""
    match error:
        case httpcore.ConnectTimeout():
            return "no connection in time"
        case httpcore.ConnectError():
            return "no connection"
        case httpcore.ProxyError():
            return "the proxy refused"
        case httpcore.TimeoutException():
            return "no answer in time"
        case httpcore.ProtocolError():
            return "the answer was not HTTP"
        case _:
            return "the connection broke"


def _is_json(answer: bytes | None) -> bool:
    if answer is None:
        return False
    try:
        json.loads(answer)
    except (ValueError, RecursionError):
        return False
    return True


def _retry_after(headers: dict[bytes, bytes]) -> float | None:
    """Read Retry-After in its plain form, a number of seconds."""
    value = next((v for k, v in headers.items() if k.lower() == b"retry-after"), b"").strip()
    return float(value) if value.isdigit() and len(value) < 10 else None  # noqa: PLR2004 - longer is for ever
