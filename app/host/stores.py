"""What a person has set up in one profile: agents, providers and tools."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from app.storage import warm_up

if TYPE_CHECKING:
    from pathlib import Path

    from app.host.agents import AgentStore
    from app.host.providers import ProviderStore
    from app.host.tools import ToolStore


class HostStores:
    """The stores of a profile. Each is loaded when it is first asked for: the first window needs none of them.

    Args:
        folder: of the profile.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @cached_property
    def agents(self) -> AgentStore:
        """Who there is to talk to."""
        from app.host.agents import AgentStore

        store = AgentStore(self._folder)
        store.load()
        return store

    @cached_property
    def providers(self) -> ProviderStore:
        """Where answers come from."""
        from app.host.providers import ProviderStore

        store = ProviderStore(self._folder)
        store.load()
        return store

    @cached_property
    def tools(self) -> ToolStore:
        """What agents may use."""
        from app.host.tools import ToolStore

        store = ToolStore(self._folder)
        store.load()
        return store


def load_ahead() -> None:
    """Load what the next windows need, off the main thread, so that nobody waits for it when they open."""
    warm_up()
    for module in ("agents", "providers", "tools"):
        import_module(f"app.host.{module}")
