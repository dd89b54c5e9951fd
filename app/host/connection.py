"""Testing a connection: ask a provider for its list of models, and say how that went in words a person can act on.

Nothing is asked for but the list. No key, address or answer goes into a log, an exception or a result.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.host.checks import is_loopback
from app.secrets import KeychainError
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop, Task
    from collections.abc import Callable, Mapping

    import httpx

    from app.host.providers import Provider

CONNECT_SECONDS: Final = 5.0
TOTAL_SECONDS: Final = 15.0
MAX_ANSWER_BYTES: Final = 1024 * 1024
AZURE_VERSION: Final = "2024-10-21"
ANTHROPIC_VERSION: Final = "2023-06-01"

_OK: Final = 200

log = logging.getLogger(__name__)


class Failure(StrEnum):
    """Why a provider could not be used."""

    WRONG_KEY = "wrong_key"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    QUOTA = "quota"
    REFUSED = "refused"
    SERVER_ERROR = "server_error"
    NOT_JSON = "not_json"
    NOT_A_LIST = "not_a_list"
    REDIRECTED = "redirected"
    TIMEOUT = "timeout"
    NO_CONNECTION = "no_connection"
    NAME_NOT_FOUND = "name_not_found"
    TLS = "tls"
    TOO_LARGE = "too_large"
    KEYCHAIN = "keychain"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"


WORDS: Final[Mapping[Failure, str]] = {
    Failure.WRONG_KEY: "The provider does not accept this key. Check that it is whole and has not been withdrawn.",
    Failure.FORBIDDEN: "The provider knows this key but does not let it list models. "
    "Look at its permissions in your account there.",
    Failure.NOT_FOUND: "There is a server, but no list of models at this address. Check the address and the type.",
    Failure.QUOTA: "The provider says that too much was asked, or that the credit is used up. "
    "Wait a minute, or look at your account there.",
    Failure.REFUSED: "The provider refused the question. Check that the type fits this provider.",
    Failure.SERVER_ERROR: "The provider has trouble of its own just now. Try again in a few minutes.",
    Failure.NOT_JSON: "A web page answered where a provider should. Check the address: it often ends in /v1.",
    Failure.NOT_A_LIST: "Something answered, but not like a provider of this type. Choose another type or address.",
    Failure.REDIRECTED: "The server points to another address, and the key is not sent there. "
    "Enter the address that it leads to.",
    Failure.TIMEOUT: "The provider did not answer in time. Check your connection, then try again.",
    Failure.NO_CONNECTION: "Nothing answers at this address. Check your connection, and that the server runs.",
    Failure.NAME_NOT_FOUND: "No server of this name was found. Check the spelling of the address, and your connection.",
    Failure.TLS: "The connection is not secure: the server's certificate is not one that this computer trusts.",
    Failure.TOO_LARGE: "The answer was far too large for a list of models. Check the address.",
    Failure.KEYCHAIN: "The system keychain did not give the key. Unlock it, then try again.",
    Failure.CANCELLED: "The test was stopped.",
    Failure.UNEXPECTED: "The test failed in a way that we did not expect. Try again.",
}


@dataclass(frozen=True, slots=True)
class Result:
    """How a test ended.

    Attributes:
        models: how many models the provider listed; counts only where nothing failed.
        failure: why it could not be used, None where it could.
        words: the keychain's own words, where it was the keychain that failed.
    """

    models: int = 0
    failure: Failure | None = None
    detail: str = ""

    @property
    def is_connected(self) -> bool:
        """Whether the provider can be used."""
        return self.failure is None

    @property
    def words(self) -> str:
        """What a person can do about a failure, in plain English; empty where there is none."""
        return "" if self.failure is None else self.detail or WORDS[self.failure]


class ConnectionTest:
    """One test. It waits for the network: `run` it on a thread, and `cancel` it from any other.

    Args:
        provider: whom to ask; it need not have been saved.
        read_key: gives the key; called in `run`, so it may ask the keychain.
    """

    def __init__(self, provider: Provider, read_key: Callable[[], str | None]) -> None:
        self._provider = provider
        self._read_key = read_key
        self._lock = threading.Lock()
        self._cancelled = False
        self._running: tuple[AbstractEventLoop, Task[Result]] | None = None

    def __repr__(self) -> str:
        return f"<ConnectionTest of type {self._provider.type}>"

    def run(self) -> Result:
        """Ask, and say how it went. Never raises."""
        try:
            key = self._read_key()
        except KeychainError as error:
            return Result(failure=Failure.KEYCHAIN, detail=str(error))
        return self._ask(key)

    def cancel(self) -> None:
        """Stop asking, at once. The result is then CANCELLED, unless another one came first."""
        with self._lock:
            self._cancelled = True
            if self._running is not None:
                loop, task = self._running
                loop.call_soon_threadsafe(task.cancel)

    def _ask(self, key: str | None) -> Result:
        import asyncio

        loop = asyncio.new_event_loop()
        try:
            task = loop.create_task(ask(self._provider, key))
            with self._lock:
                self._running = (loop, task)
                if self._cancelled:
                    task.cancel()
            return loop.run_until_complete(task)
        except asyncio.CancelledError:
            return Result(failure=Failure.CANCELLED)
        except Exception as error:  # noqa: BLE001 - its text may quote an address
            log.error("a connection test failed in an unexpected way: %s", type(error).__name__)  # noqa: TRY400
            return Result(failure=Failure.UNEXPECTED)
        finally:
            with self._lock:
                self._running = None
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()


async def ask(provider: Provider, key: str | None) -> Result:
    """Ask a provider for its models. Runs on a loop of its own; whoever cancels it closes the connection at once."""
    import asyncio

    import httpx

    for name in ("httpx", "httpcore"):  # they log addresses, and httpcore headers too
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        async with asyncio.timeout(TOTAL_SECONDS):
            url = httpx.URL(url_of(provider))
            await _look_up(url)
            return await _exchange(provider, url, headers_of(provider, key))
    except (TimeoutError, httpx.TimeoutException):
        return Result(failure=Failure.TIMEOUT)
    except OSError:  # the name look-up's
        return Result(failure=Failure.NAME_NOT_FOUND)
    except httpx.ConnectError as error:
        return Result(failure=Failure.TLS if _is_tls(error) else Failure.NO_CONNECTION)
    except (httpx.RemoteProtocolError, httpx.DecodingError):
        return Result(failure=Failure.NOT_A_LIST)
    except httpx.TransportError:
        return Result(failure=Failure.NO_CONNECTION)
    except (httpx.InvalidURL, UnicodeError):
        return Result(failure=Failure.NAME_NOT_FOUND)


def url_of(provider: Provider) -> str:
    """Return where a provider lists its models, with as many on one page as it allows."""
    base = provider.base.rstrip("/")
    match provider.type:
        case RemoteProviderType.AZURE_OPENAI:
            return f"{base}/openai/models?api-version={AZURE_VERSION}"
        case RemoteProviderType.ANTHROPIC:
            return f"{base}/models?limit=1000"
        case RemoteProviderType.GEMINI:
            return f"{base}/models?pageSize=1000"
        case RemoteProviderType.OSAURUS if not base.endswith("/v1"):
            return f"{base}/v1/models"
        case _:
            return f"{base}/models"


def headers_of(provider: Provider, key: str | None) -> dict[str, str]:
    """Return the headers of the question. A key goes into a header, never into an address, which servers log."""
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "Osaurus"}
    if provider.type is RemoteProviderType.ANTHROPIC:
        headers["anthropic-version"] = ANTHROPIC_VERSION
    if key:
        match provider.type:
            case RemoteProviderType.ANTHROPIC:
                headers["x-api-key"] = key
            case RemoteProviderType.GEMINI:
                headers["x-goog-api-key"] = key
            case RemoteProviderType.AZURE_OPENAI:
                headers["api-key"] = key
            case _:
                headers["Authorization"] = f"Bearer {key}"
    return headers


def judge(kind: RemoteProviderType, status: int, body: bytes) -> Result:
    """Say what an answer means."""
    if status == _OK:
        return _count(kind, body)
    if 300 <= status < 400:  # noqa: PLR2004 - the class of redirections
        return Result(failure=Failure.REDIRECTED)
    if status >= 500:  # noqa: PLR2004 - the class of a server's own errors
        return Result(failure=Failure.SERVER_ERROR)
    by_status = {
        401: Failure.WRONG_KEY,
        403: Failure.FORBIDDEN,
        404: Failure.NOT_FOUND,
        402: Failure.QUOTA,
        407: Failure.NO_CONNECTION,
        408: Failure.TIMEOUT,
        429: Failure.QUOTA,
    }
    if kind is RemoteProviderType.GEMINI and status == 400 and b"API_KEY_INVALID" in body:  # noqa: PLR2004
        return Result(failure=Failure.WRONG_KEY)
    return Result(failure=by_status.get(status, Failure.REFUSED))


def _count(kind: RemoteProviderType, body: bytes) -> Result:
    """Count the models in an answer."""
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return Result(failure=Failure.NOT_JSON)
    field = "models" if kind is RemoteProviderType.GEMINI else "data"
    models = found.get(field) if isinstance(found, dict) else None
    if not isinstance(models, list):
        return Result(failure=Failure.NOT_A_LIST)
    return Result(models=len(models))


async def _exchange(provider: Provider, url: httpx.URL, headers: dict[str, str]) -> Result:
    import httpx

    local = is_loopback(str(url))
    async with (
        httpx.AsyncClient(
            verify=_trusted(url),
            timeout=httpx.Timeout(TOTAL_SECONDS, connect=CONNECT_SECONDS),
            follow_redirects=False,
            trust_env=not local,  # for the system's proxy, through which this computer is never reached
        ) as client,
        client.stream("GET", url, headers=headers) as response,
    ):
        body = bytearray()
        async for chunk in response.aiter_raw():
            body += chunk
            if len(body) > MAX_ANSWER_BYTES:
                return Result(failure=Failure.TOO_LARGE)
        return judge(provider.type, response.status_code, bytes(body))


def _trusted(url: httpx.URL) -> Any:
    """Return whom to trust: what the system does."""
    if url.scheme != "https":
        return False
    import ssl

    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


async def _look_up(url: httpx.URL) -> None:
    """Look the name up beforehand, on a thread that nobody waits for: a look-up that hangs must not hold up the end.

    Raises OSError where there is no such name. Behind a proxy the name is the proxy's business.
    """
    import socket
    from urllib.request import getproxies, proxy_bypass

    from app.telemetry.network import aside

    if is_loopback(str(url)) or (getproxies() and not proxy_bypass(url.host)):
        return
    await aside(lambda: socket.getaddrinfo(url.host, url.port or 443, type=socket.SOCK_STREAM))


def _is_tls(error: BaseException) -> bool:
    """Whether it was the certificate or the handshake: httpx tells that only by the cause."""
    import ssl

    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
