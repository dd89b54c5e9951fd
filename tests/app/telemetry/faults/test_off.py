"""Off means off: 1,000 events queued and a request under way, cut in each of its phases."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from app.policy import Forbidden, Policy
from app.telemetry import events
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.conftest import Watcher
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.phases import PHASES, caught_in, fill, knocks
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.telemetry import TelemetryService
    from tests.app.telemetry.faults.places import Authority

QUEUED = 1000


def cut_once(make_service: Callable[..., TelemetryService], phase: str) -> None:
    """Decline in the middle of a phase, then hold what arrived against what had arrived when `decline` returned."""
    with caught_in(phase) as caught:
        service = make_service(caught.url)
        service.grant()
        fill(service, QUEUED, fat=phase == "writing")
        caught.wait()
        service.decline()
        at_return = caught.arrived()
        service.track(events.AppLaunched())
        connections = caught.server.settle_door() if caught.server is not None else 0

        left = 25 if phase in ("writing", "waiting", "reading") else 0
        assert service.reasons() == {
            key: number
            for key, number in {
                (Fate.DISCARDED, Reason.DECLINED): QUEUED - left,
                (Fate.UNKNOWN, Reason.LEFT_BEFORE_CUT): left,
            }.items()
            if number
        }
        cut = service.status().cut
        assert cut is not None
        assert (cut.destroyed, cut.left) == (QUEUED - left, left)
        if caught.server is not None:
            server = caught.server
            server.released.set()
            server.wait_until(lambda: all(visit.ended is not None for visit in server.visits))
            assert [visit.ended for visit in server.visits] == ["reset"]
            assert caught.arrived() == at_return
            assert connections == 1
        if caught.listener is not None:
            assert knocks(caught.listener) == 1  # the one that keeps the door shut
        service.close()


@pytest.mark.parametrize("run", range(5))
@pytest.mark.parametrize("phase", PHASES)
def test_when_decline_returns_no_byte_follows(
    make_service: Callable[..., TelemetryService], phase: str, run: int
) -> None:
    assert run >= 0
    cut_once(make_service, phase)


@pytest.mark.long
@pytest.mark.parametrize("run", range(100))
@pytest.mark.parametrize("phase", PHASES)
def test_when_decline_returns_no_byte_follows_100_times(
    make_service: Callable[..., TelemetryService], phase: str, run: int
) -> None:
    assert run >= 0
    cut_once(make_service, phase)


@pytest.mark.parametrize("phase", PHASES)
def test_a_policy_cuts_as_a_decline_does(make_service: Callable[..., TelemetryService], phase: str) -> None:
    with caught_in(phase) as caught:
        service = make_service(caught.url)
        service.grant()
        fill(service, 100, fat=phase == "writing")
        caught.wait()
        service.restrict(Policy(Forbidden.ADMINISTRATOR))
        counts = service.status().counts
        assert counts[Fate.DISCARDED] + counts[Fate.UNKNOWN] == 100
        assert counts[Fate.UNKNOWN] in (0, 25)
        if caught.server is not None:
            caught.server.released.set()
            caught.server.wait_until(lambda: caught.server.visits[0].ended == "reset")  # type: ignore[union-attr]


def test_a_decline_between_two_requests_leaves_no_connection(make_service: Callable[..., TelemetryService]) -> None:
    with FaultServer([does.status(500)], then=does.ok) as server:
        service = make_service(server.url)
        service.grant()
        fill(service, 3)
        Watcher(service).until(lambda: (Fate.QUEUED, Reason.AWAITS_RETRY) in service.reasons())
        service.decline()
        server.wait_until(lambda: server.visits[0].ended is not None)
        assert len(server.requests) == 1
        assert service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 3}


def test_a_decline_races_with_a_busy_delivery(make_service: Callable[..., TelemetryService]) -> None:
    """Decline at no particular moment, again and again: whatever was on its way, nothing follows."""
    with FaultServer() as server:
        service = make_service(server.url)
        for turn in range(60):
            service.grant()
            fill(service, 25)
            if turn % 3:
                server.wait_until(lambda turn=turn: len(server.requests) > 0 or turn < 0)
            service.decline()
            seen = len(server.requests)
            fill_refused = service.status().counts
            assert fill_refused[Fate.QUEUED] + fill_refused[Fate.SENDING] == 0
            server.wait_until(lambda: all(visit.ended is not None for visit in server.visits[:-1]))
            assert len(server.requests) - seen <= 1  # one that had wholly left may be read a moment later
        counts = service.status().counts
        assert counts[Fate.SENT] <= sum(len(heard.times) for heard in server.requests)
        assert counts[Fate.SENT] + counts[Fate.UNKNOWN] >= len(server.times(accepted=True))
        assert counts[Fate.SENT] + counts[Fate.UNKNOWN] + counts[Fate.DISCARDED] == 25 * 60


def test_a_child_of_a_fork_does_not_keep_the_connection(make_service: Callable[..., TelemetryService]) -> None:
    with FaultServer(then=does.hang) as server:
        service = make_service(server.url)
        service.grant()
        fill(service, 25)
        server.wait_until(lambda: any(heard.whole for heard in server.requests))
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(writer)
            os.read(reader, 1)
            os._exit(0)
        os.close(reader)
        service.decline()
        server.wait_until(lambda: server.visits[0].ended == "reset")
        os.close(writer)
        os.waitpid(child, 0)


def test_a_decline_on_the_delivery_thread_itself(make_service: Callable[..., TelemetryService]) -> None:
    """An observer should not decline, but may: it cannot wait for its own thread, and nothing leaves all the same."""
    with FaultServer(then=does.hang) as server:
        service = make_service(server.url)
        service.grant()
        declined = threading.Event()

        def decline() -> None:
            if threading.current_thread().name == "telemetry-delivery" and not declined.is_set():
                declined.set()
                service.decline()

        service.subscribe(decline)
        fill(service, 100)
        assert declined.wait(20)
        Watcher(service).until(lambda: service.status().counts[Fate.SENDING] == 0)
        assert service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 100}
        service.close()
        assert server.settle_door() == 0


@pytest.mark.parametrize("tunnel", [False, True], ids=["direct", "through a proxy"])
def test_a_decline_resets_an_encrypted_connection_too(
    make_service: Callable[..., TelemetryService],
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    tunnel: bool,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.trust_file))
    context = authority.issue("127.0.0.1", "telemetry.invalid")
    with FaultServer(then=does.hang, tls=None if tunnel else context) as server:
        if tunnel:
            server.then = does.proxy(context, does.hang)
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.port}")
        service = make_service("https://telemetry.invalid" if tunnel else server.url)
        service.grant()
        fill(service, 100)
        server.wait_until(lambda: any(heard.whole for heard in server.requests if heard.head.startswith(b"POST")))
        before = server.received
        service.decline()
        server.wait_until(lambda: server.visits[0].ended == "reset")
        assert server.received == before  # not even a goodbye
        assert server.settle_door() == 1
        assert service.reasons() == {
            (Fate.DISCARDED, Reason.DECLINED): 75,
            (Fate.UNKNOWN, Reason.LEFT_BEFORE_CUT): 25,
        }
