"""A run of the assistant, as its tests go through it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.host.drafts import AgentDraft, ProviderDraft
from app.host.stores import HostStores
from app.onboarding.flow import STEPS, OnboardingFlow
from app.preferences import PreferencesStore
from app.telemetry.features import FeatureTelemetry
from app.telemetry.onboarding import OnboardingTelemetry
from app.telemetry.words import RemoteProviderType, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.onboarding.data import State
    from app.telemetry import TelemetryService

TWO = (Step.WELCOME, Step.WALKTHROUGH)
"""The steps that make nothing: enough for everything about consent."""
LOCAL = ProviderDraft(RemoteProviderType.OSAURUS, "Here", "http://127.0.0.1:1337")


class Run:
    """One run of the assistant, as a person would go through it."""

    def __init__(
        self,
        make: Callable[..., TelemetryService],
        store: PreferencesStore,
        url: str | None,
        steps: Sequence[Step] = STEPS,
        *,
        aside: Any = None,
        **settings: Any,
    ) -> None:
        self.store = store
        self.service = make(url, preferences=store, flush_seconds=3600.0, **settings)
        self.host = HostStores(store.folder)
        self.agents, self.providers = self.host.agents, self.host.providers
        self.features = FeatureTelemetry(self.service, store)
        options = {"aside": aside} if aside is not None else {}
        self.flow = OnboardingFlow(
            self.service, OnboardingTelemetry(self.service), store, self.host, self.features, steps, **options
        )
        self.flow.begin()

    def go(self, moves: str) -> Run:
        """Make moves.

        `n` is the main button, `s` skip, `b` back, `x` close; `-` unchecks, `+` checks; `a` types an agent's name,
        `p` fills in a provider that needs no key.
        """
        acts: dict[str, Callable[[], None]] = {
            "n": self.flow.advance,
            "s": self.flow.skip,
            "b": self.flow.back,
            "x": self.flow.close,
            "-": lambda: self.flow.set_box(checked=False),
            "+": lambda: self.flow.set_box(checked=True),
            "a": lambda: self.flow.set_agent(AgentDraft("Dino")),
            "p": lambda: self.flow.set_provider(LOCAL),
        }
        for move in moves:
            acts[move]()
        return self

    @property
    def state(self) -> State:
        return self.flow.state

    def recorded(self) -> list[str]:
        """Everything that was recorded, discarded or not."""
        return [row.name.removeprefix("onboarding_") for row in self.service.rows()[1]]

    def alive(self) -> list[str]:
        """The events that have been or may still be sent, with their properties."""
        return [short(row.payload) for row in self.service.rows()[1] if row.payload is not None]


def short(payload: bytes) -> str:
    """Return an event in a few words."""
    event = json.loads(payload)
    values = [str(value) for key, value in event["props"].items() if key != "total_memory_gb"]
    return " ".join([event["eventName"].removeprefix("onboarding_"), *values])


def again(store: PreferencesStore) -> PreferencesStore:
    """The preferences as the next launch finds them."""
    later = PreferencesStore(store.folder)
    later.load()
    return later
