"""Looking for model servers on this computer: Ollama, LM Studio and llama.cpp, at the ports they are known for.

Nobody is asked until the person wants it, and nobody but this computer ever. What is found is only shown; it becomes
a provider when the person keeps it, of the type `openai` because that is the protocol it speaks.
"""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from app.host.answers import Failure, read_list
from app.host.asking import Run, TooLargeError, fetch
from app.host.checks import is_loopback
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import httpx

    from app.host.asking import Answer
    from app.host.providers import Provider

SEARCH_SECONDS: Final = 3.0
"""A server on this computer answers in milliseconds; one that is loading a model may take its time."""

OLLAMA: Final = "Ollama"
LM_STUDIO: Final = "LM Studio"
LLAMA_CPP: Final = "llama.cpp"
PORTS: Final[Mapping[str, int]] = {OLLAMA: 11434, LM_STUDIO: 1234, LLAMA_CPP: 8080}

_HOST: Final = "127.0.0.1"
_HEADERS: Final = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "Osaurus"}
_OWNERS: Final = {"organization_owner": LM_STUDIO, "llamacpp": LLAMA_CPP}
"""Whom these servers name as the owner of their models; others name a person or nobody."""
_OK: Final = 200

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that speaks the protocol of OpenAI on this computer.

    Attributes:
        name: of the program, empty where it does not say which one it is.
        port: where it listens.
        models: how many it listed.
    """

    name: str
    port: int
    models: int

    @property
    def address(self) -> str:
        """Where a provider of it would be."""
        return f"http://{_HOST}:{self.port}/v1"

    def is_kept_in(self, providers: Iterable[Provider]) -> bool:
        """Whether it is one of these providers, by whichever name of this computer."""
        return any(is_loopback(kept.base) and urlsplit(kept.base).port == self.port for kept in providers)


class LocalSearch:
    """One search. It waits for the servers: `run` it on a thread, and `cancel` it from any other.

    Args:
        ports: where to look for which program.
    """

    def __init__(self, ports: Mapping[str, int] = PORTS) -> None:
        self._ports = ports
        self._run: Run[tuple[LocalServer, ...]] = Run()

    def run(self) -> tuple[LocalServer, ...] | None:
        """Look everywhere at once; gives what was found, None where the search was cancelled. Never raises."""
        try:
            return self._run.finish(self._look)
        except asyncio.CancelledError:
            return None

    def cancel(self) -> None:
        """Stop looking, at once."""
        self._run.cancel()

    async def _look(self) -> tuple[LocalServer, ...]:
        found = await asyncio.gather(*(_knock(port) for port in dict.fromkeys(self._ports.values())))
        return tuple(server for server in found if server is not None)


async def _knock(port: int) -> LocalServer | None:
    """Ask whoever listens at a port for its models; None where nobody does, or somebody else."""
    import httpx

    base = httpx.URL(f"http://{_HOST}:{port}")
    try:
        answer = await _ask(base.join("/v1/models"))
        models = _models(answer.body) if answer is not None else None
        if answer is None or models is None:
            return None
        name = LLAMA_CPP if answer.server == LLAMA_CPP else _owner(models)
        if not name and await _is_ollama(base):
            name = OLLAMA
        return LocalServer(name, port, len(models))
    except Exception as error:  # noqa: BLE001 - whatever listens there must not end the search for the others
        log.error("a search for local servers failed in an unexpected way: %s", type(error).__name__)  # noqa: TRY400
        return None


async def _ask(url: httpx.URL) -> Answer | None:
    """Return what a server says when all is well, None otherwise."""
    import httpx

    try:
        async with asyncio.timeout(SEARCH_SECONDS):
            answer = await fetch(url, _HEADERS, seconds=SEARCH_SECONDS)
    except (TimeoutError, httpx.HTTPError, TooLargeError):
        return None
    return answer if answer.status == _OK else None


def _models(body: bytes) -> list[Any] | None:
    """Return the models in a list of them: anything else may be a list too, so each must look like one."""
    models = read_list(RemoteProviderType.OPENAI, body)
    if isinstance(models, Failure) or any(not isinstance(model, dict) or not model.get("id") for model in models):
        return None
    return models


def _owner(models: list[Any]) -> str:
    owners = {model.get("owned_by") for model in models}
    return next((name for owner, name in _OWNERS.items() if owner in owners), "")


async def _is_ollama(base: httpx.URL) -> bool:
    """Whether a server answers the question for its version as Ollama does; its list of models says nothing of it."""
    answer = await _ask(base.join("/api/version"))
    try:
        told = json.loads(answer.body) if answer is not None else None
    except (ValueError, RecursionError):
        return False
    return isinstance(told, dict) and isinstance(told.get("version"), str)
