"""What the fault suite shares: a service on a clock where time flies, and the reckoning with the server."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from app.telemetry import events
from app.telemetry.aptabase import timestamp
from app.telemetry.ledger import Fate
from tests.app.telemetry.conftest import Watcher
from tests.app.telemetry.faults.clock import FlyingClock
from tests.app.telemetry.faults.places import Authority

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from app.telemetry import TelemetryService
    from app.telemetry.ledger import Reason
    from tests.app.telemetry.faults.server import FaultServer

WAITING = (Fate.HELD, Fate.QUEUED, Fate.SENDING)


@dataclass
class Ride:
    """A service under test, its clock, and the timestamps of the events it was given."""

    service: TelemetryService
    clock: FlyingClock
    given: list[str]

    def track(self, number: int = 1) -> list[str]:
        """Record so many events; gives their timestamps."""
        ledger = self.service._recorder.ledger
        new: list[str] = []
        for _ in range(number):
            self.service.track(events.ServerStarted())
            new.append(timestamp(ledger._entries[-1].happened_at))
        self.given += new
        return new

    def grant(self, number: int) -> list[str]:
        """Hold so many events and grant, so that they go in one request where they fit into one."""
        new = self.track(number)
        self.service.grant()
        return new

    def rest(self, timeout: float = 40.0) -> None:
        """Wait until every event has its end."""
        counts = lambda: self.service.status().counts  # noqa: E731
        Watcher(self.service).until(lambda: not any(counts()[fate] for fate in WAITING), timeout)

    def fates(self) -> Mapping[Fate, int]:
        """Count the events by fate, those fates that occur."""
        return {fate: number for fate, number in self.service.status().counts.items() if number}

    def reasons(self) -> Mapping[tuple[Fate, Reason], int]:
        """Count the events by fate and reason."""
        return self.service.reasons()

    def reckon(self, server: FaultServer) -> None:
        """Hold the ledger against what the server saw: nothing lost, nothing doubled, the counts equal."""
        fates = Counter(self.fates())
        assert fates.total() == len(self.given)
        accepted = server.times(accepted=True)
        assert len(accepted) == fates[Fate.SENT]
        assert sorted(set(accepted)) == sorted(accepted)
        assert set(accepted) <= set(self.given)
        silent = [heard for heard in server.requests if heard.status is None and heard.whole and heard.body]
        gone = [moment for heard in silent for moment in heard.times]
        assert not set(gone) & set(accepted)
        assert len(gone) <= fates[Fate.UNKNOWN]


@pytest.fixture
def ride(make_service: Callable[..., TelemetryService]) -> Callable[[str], Ride]:
    """Make a service for a server's address; the question is open."""

    def make(url: str) -> Ride:
        clock = FlyingClock()
        return Ride(make_service(url, clock=clock), clock, [])

    return make


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)
