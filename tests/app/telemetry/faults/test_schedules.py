"""Random schedules of all the faults, with grants and declines in between, held against what the server saw."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from app.telemetry import events, exchange
from app.telemetry.aptabase import timestamp
from app.telemetry.consent import Sharing
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.conftest import Watcher
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.clock import FlyingClock
from tests.app.telemetry.faults.conftest import WAITING
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.telemetry import TelemetryService
    from tests.app.telemetry.faults.server import Talk

STEPS = 40
MAX_EVENTS = 450  # the ledger has rows for 500
PATIENCE_SECONDS = 0.3
FAULTS: list[does.Behaviour] = [
    *(does.status(code) for code in (400, 408, 413, 418, 425, 429, 500, 502, 503, 504)),
    does.status(429, ("Retry-After", "30")),
    does.redirect(302),
    does.refuse_early,
    does.hang,
    does.answer_later,
    does.trickle(0.02),
    does.close_in_body,
    does.close_after_body,
    does.close_in_body_of_answer(200),
    does.close_in_body_of_answer(500),
    does.announce_and_stop,
    does.portal,
    does.huge([]),
    does.bad_http,
]


@dataclass
class Schedule:
    """One random schedule: what was recorded, what must never be seen, and where each decline fell."""

    service: TelemetryService
    server: FaultServer
    clock: FlyingClock
    dice: random.Random
    recorded: list[str] = field(default_factory=list)
    forbidden: set[str] = field(default_factory=set)
    watersheds: list[tuple[int, int]] = field(default_factory=list)

    def track(self) -> None:
        """Record some events; while sharing is off their times go on the list of what must never be seen."""
        records = self.service.status().sharing in (Sharing.ASKING, Sharing.ON)
        for _ in range(self.dice.randint(1, 28)):
            if len(self.recorded) >= MAX_EVENTS:
                return
            before = self.clock.wall()
            self.service.track(events.ServerStarted())
            after = self.clock.wall()
            moments = {timestamp(before + step * 0.001) for step in range(1, round((after - before) * 1000))}
            if records:
                row = self.service.rows()[1][-1]
                if timestamp(row.happened_at) not in self.recorded[-1:]:  # else it was held over the bound
                    self.recorded.append(timestamp(row.happened_at))
            else:
                self.forbidden |= moments | {timestamp(before), timestamp(after)}

    def decline(self) -> None:
        """Turn off; what was recorded before must be in no request that arrives from here on."""
        self.service.decline()
        self.server.settle_door()
        self.server.wait_until(lambda: all(visit.ended is not None for visit in self.server.visits))
        self.watersheds.append((len(self.server.requests), len(self.recorded)))

    def pause(self) -> None:
        """Let some requests happen, and perhaps come to the middle of the next."""
        number = len(self.server.requests) + self.dice.choice((1, 1, 2, 4))
        watcher = Watcher(self.service)
        watcher.until(lambda: len(self.server.requests) >= number or not self.is_waiting())
        watcher.stop()
        self.server.released.wait(self.dice.choice((0.0, 0.001, 0.004, 0.02)))

    def is_waiting(self) -> bool:
        """Whether events may still leave."""
        status = self.service.status()
        return status.sharing is Sharing.ON and any(status.counts[fate] for fate in WAITING)

    def run(self) -> None:
        """Play all steps, then let everything come to its end at a server in good health."""
        for _ in range(STEPS):
            self.dice.choices((self.track, self.service.grant, self.decline, self.pause), (5, 3, 1.2, 5))[0]()
        self.server.then = does.ok
        self.service.grant()
        self.track()
        Watcher(self.service).until(lambda: not self.is_waiting(), 60)
        self.service.close()
        self.server.settle_door()
        self.server.wait_until(lambda: all(visit.ended is not None for visit in self.server.visits))

    def check(self) -> None:
        """Hold every event's fate against the server's book."""
        server = self.server
        rows = {timestamp(row.happened_at): row for row in self.service.rows()[1]}
        assert sorted(rows) == sorted(self.recorded)
        over = self.service.reasons().get((Fate.DISCARDED, Reason.HOLD_FULL), 0)
        assert sum(self.service.status().counts.values()) == len(self.recorded) + over
        seen = server.times()
        assert not set(seen) & self.forbidden
        assert set(seen) <= set(self.recorded)

        accepted = server.times(accepted=True)
        assert accepted == sorted(set(accepted))
        sent = [moment for moment, row in rows.items() if row.fate is Fate.SENT]
        assert set(sent) <= set(accepted)
        assert {rows[moment].fate for moment in accepted} <= {Fate.SENT, Fate.UNKNOWN}

        silent = [moment for h in server.requests if h.whole and h.status in (None, 502, 504) for moment in h.times]
        assert len(silent) == len(set(silent))
        assert {rows[moment].fate for moment in silent} <= {Fate.UNKNOWN}
        last = {moment: heard.status for heard in server.requests for moment in heard.times}
        lost = {m for m, row in rows.items() if row.fate is Fate.DISCARDED} & set(last)
        assert {last[moment] for moment in lost} <= {*exchange.RETRY_STATUSES, *exchange.SPLIT_STATUSES}

        for requests, recorded in self.watersheds:
            later = {moment for heard in server.requests[requests:] for moment in heard.times}
            assert not later & set(self.recorded[:recorded])


def play(make_service: Callable[..., TelemetryService], seed: int) -> None:
    """Play one schedule and check it."""
    dice, fault_dice = random.Random(seed), random.Random(seed + 1)  # noqa: S311 - a schedule, not a secret
    faults = [*FAULTS, does.status(404), does.refuse_all] if seed % 8 == 0 else FAULTS
    health = dice.uniform(0.2, 0.7)

    def behave(talk: Talk) -> None:
        (does.ok if fault_dice.random() < health else fault_dice.choice(faults))(talk)

    clock = FlyingClock()
    with FaultServer(then=behave) as server:
        schedule = Schedule(make_service(server.url, clock=clock), server, clock, dice)
        schedule.run()
        schedule.check()


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exchange, "REQUEST_SECONDS", PATIENCE_SECONDS)
    monkeypatch.setattr(exchange, "CONNECT_SECONDS", PATIENCE_SECONDS)


@pytest.mark.parametrize("seed", range(6))
def test_a_few_random_schedules(make_service: Callable[..., TelemetryService], seed: int) -> None:
    play(make_service, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(200))
def test_200_random_schedules(make_service: Callable[..., TelemetryService], seed: int) -> None:
    play(make_service, seed)
