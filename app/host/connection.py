"""Testing a connection: ask a provider for its list of models, and say how that went in words a person can act on.

Nothing is asked for but the list. No key, address or answer goes into a log, an exception or a result.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from app.host.answers import Failure, Result, judge
from app.host.asking import Run, TooLargeError, fetch
from app.host.checks import is_loopback
from app.secrets import KeychainError
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from app.host.providers import Provider

TOTAL_SECONDS: Final = 15.0
AZURE_VERSION: Final = "2024-10-21"
ANTHROPIC_VERSION: Final = "2023-06-01"

log = logging.getLogger(__name__)


class ConnectionTest:
    """One test. It waits for the network: `run` it on a thread, and `cancel` it from any other.

    Args:
        provider: whom to ask; it need not have been saved.
        read_key: gives the key; called in `run`, so it may ask the keychain.
    """

    def __init__(self, provider: Provider, read_key: Callable[[], str | None]) -> None:
        self._provider = provider
        self._read_key = read_key
        self._run: Run[Result] = Run()

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
        self._run.cancel()

    def _ask(self, key: str | None) -> Result:
        import asyncio

        try:
            return self._run.finish(lambda: ask(self._provider, key))
        except asyncio.CancelledError:
            return Result(failure=Failure.CANCELLED)
        except Exception as error:  # noqa: BLE001 - its text may quote an address
            log.error("a connection test failed in an unexpected way: %s", type(error).__name__)  # noqa: TRY400
            return Result(failure=Failure.UNEXPECTED)


async def ask(provider: Provider, key: str | None) -> Result:
    """Ask a provider for its models. Runs on a loop of its own; whoever cancels it closes the connection at once."""
    import asyncio

    import httpx

    try:
        async with asyncio.timeout(TOTAL_SECONDS):
            url = httpx.URL(url_of(provider))
            await _look_up(url)
            answer = await fetch(url, headers_of(provider, key), seconds=TOTAL_SECONDS)
            return judge(provider.type, answer.status, answer.body, has_key=bool(key))
    except (TimeoutError, httpx.TimeoutException):
        return Result(failure=Failure.TIMEOUT)
    except TooLargeError:
        return Result(failure=Failure.TOO_LARGE)
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
