"""What the core's tests share: a clock to turn by hand, a profile, a collector, and a service wired to them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.build import Build, Channel
from app.collector import Collector
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService
from app.telemetry.device import Facts, MemoryTier

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from collections.abc import Callable, Iterator
    from pathlib import Path

KEY = "A-SH-0123456789"
FACTS = Facts(memory=MemoryTier.GB_16, os_name="Linux", os_version="12", locale="en-us")
START = 1_790_000_000.0


@dataclass
class _Call:
    due: float
    loop: AbstractEventLoop
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class HandClock:
    """A clock that stands still until it is turned; timers go off as it passes them."""

    def __init__(self, wall: float = START) -> None:
        self._wall = wall
        self._monotonic = 1000.0
        self._calls: list[_Call] = []
        self._changed = threading.Condition()

    def wall(self) -> float:
        return self._wall

    def monotonic(self) -> float:
        return self._monotonic

    def call_later(self, loop: AbstractEventLoop, seconds: float, callback: Callable[[], None]) -> _Call:
        with self._changed:
            call = _Call(self._monotonic + seconds, loop, callback)
            self._calls.append(call)
            self._changed.notify_all()
            return call

    def advance(self, seconds: float, *, wall: float | None = None) -> None:
        """Turn the clock; the wall clock by another amount if given."""
        with self._changed:
            self._monotonic += seconds
            self._wall += seconds if wall is None else wall
            due = [call for call in self._calls if call.due <= self._monotonic]
            self._calls = [call for call in self._calls if call.due > self._monotonic]
        for call in due:
            if not call.cancelled:
                call.loop.call_soon_threadsafe(call.callback)

    def wait_for_timer(self, timeout: float = 10.0) -> float:
        """Wait until something has set a timer; gives the seconds until the first one."""
        with self._changed:
            assert self._changed.wait_for(self._pending, timeout)
            return min(call.due for call in self._pending()) - self._monotonic

    def _pending(self) -> list[_Call]:
        return [call for call in self._calls if not call.cancelled]


class Watcher:
    """Waits for a service to come to a state, woken by its own notifications."""

    def __init__(self, service: TelemetryService) -> None:
        self._service = service
        self._changed = threading.Condition()
        self.stop = service.subscribe(self._wake)

    def _wake(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def until(self, condition: Callable[[], bool], timeout: float = 20.0) -> None:
        """Wait for a condition; fail when it does not come true."""
        with self._changed:
            assert self._changed.wait_for(condition, timeout), self._service.reasons()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def store(tmp_path: Path) -> PreferencesStore:
    store = PreferencesStore(tmp_path / "profile")
    store.load()
    return store


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector(rate_limit=False) as collector:
        yield collector


@pytest.fixture
def make_service(store: PreferencesStore) -> Iterator[Callable[..., TelemetryService]]:
    """Make services that end with the test. Their catalogue is loaded unless `start=False`."""
    services: list[TelemetryService] = []

    def make(url: str | None = None, *, start: bool = True, **options: object) -> TelemetryService:
        environ = {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": url} if url is not None else {}
        settings: dict[str, object] = {
            "build": Build(channel=Channel.DEBUG),
            "preferences": store,
            "policy": Policy(),
            "environ": environ,
            "facts": lambda: FACTS,
            **options,
        }
        service = TelemetryService(**settings)  # type: ignore[arg-type]
        services.append(service)
        if start:
            service.start()
            settle(service)
        return service

    yield make
    for service in services:
        service.close(0.0)


def settle(service: TelemetryService) -> None:
    """Wait until the catalogue is loaded, if it is being loaded."""
    preparation = service._preparation
    if preparation is not None:
        preparation.join(20)
