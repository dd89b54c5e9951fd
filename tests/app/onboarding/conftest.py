"""The flow's tests stand on the core's fixtures: a profile, a collector, a service wired to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from app.onboarding.flow import STEPS
from tests.app.onboarding.runs import Run
from tests.app.telemetry.conftest import clock, collector, make_service, store
from tests.keychain import installed_keychain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.collector import Collector
    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from app.telemetry.words import Step
    from tests.keychain import Keychain

__all__ = ["clock", "collector", "make_service", "store"]


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend


@pytest.fixture
def run(
    make_service: Callable[..., TelemetryService], store: PreferencesStore, collector: Collector
) -> Callable[..., Run]:
    """Begin a run of the assistant."""

    def begin(steps: Sequence[Step] = STEPS, *, url: str | None = collector.url, **settings: Any) -> Run:
        return Run(make_service, settings.pop("store", store), url, steps, **settings)

    return begin
