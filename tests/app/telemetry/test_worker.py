"""The one thread: when it exists, how it ends, and that nothing waits for it."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.clock import SystemClock
from app.telemetry import events
from app.telemetry import worker as worker_module
from app.telemetry.ledger import Fate, Ledger, Reason
from app.telemetry.outbox import Outbox
from app.telemetry.report import SENDS, report
from app.telemetry.worker import Worker
from tests.app.telemetry.conftest import HandClock, Watcher
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.clock import FlyingClock
from tests.app.telemetry.faults.phases import caught_in, fill
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.telemetry import TelemetryService

    Make = Callable[..., TelemetryService]

NEVER_BEYOND_SECONDS = 0.7
SLOW_MACHINE_SECONDS = 1.0
HALF_A_REQUEST_SECONDS = 5.0


def delivery_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "telemetry-delivery"]


def get_stuck(service: TelemetryService) -> tuple[threading.Event, threading.Event]:
    """Have the delivery's loop stand still once; gives what tells that it does, and what lets it go on."""
    stuck, go_on = threading.Event(), threading.Event()

    def hang() -> None:
        if threading.current_thread().name == "telemetry-delivery" and not stuck.is_set():
            stuck.set()
            go_on.wait(20)

    service.subscribe(hang)
    return stuck, go_on


def test_no_thread_before_the_first_grant(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url)
        service.track(events.AppLaunched())
        assert delivery_threads() == []
        service.grant()
        assert len(delivery_threads()) == 1
        service.close()
        assert delivery_threads() == []


def test_close_returns_at_once_when_nothing_waits(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, clock=FlyingClock())
        service.track(events.AppLaunched())
        service.grant()
        Watcher(service).until(lambda: service.status().counts[Fate.SENT] == 1)
        began = time.monotonic()
        service.close(60.0)
        assert time.monotonic() - began < 30
        assert delivery_threads() == []


@pytest.mark.parametrize("phase", ["resolving", "connecting", "waiting", "reading", "writing"])
def test_close_is_never_held_up_by_a_server(make_service: Make, phase: str) -> None:
    with caught_in(phase) as caught:
        service = make_service(caught.url)
        service.grant()
        fill(service, 100, fat=phase == "writing")
        caught.wait()
        began = time.monotonic()
        service.close(0.6)
        assert time.monotonic() - began < NEVER_BEYOND_SECONDS + SLOW_MACHINE_SECONDS
        counts = service.status().counts
        assert counts[Fate.DISCARDED] + counts[Fate.UNKNOWN] == 100
        assert counts[Fate.UNKNOWN] in (0, 25)


def test_close_sends_as_many_batches_as_the_deadline_allows(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, flush_seconds=3600.0)
        service.grant()
        service.track(events.AppLaunched())
        fill(service, 200)
        service.close(20.0)
        assert service.reasons() == {(Fate.SENT, Reason.ACCEPTED): 201}
        assert len(server.times(accepted=True)) == 201


def test_close_does_not_wait_out_a_backoff(make_service: Make) -> None:
    with FaultServer(then=does.status(503)) as server:
        service = make_service(server.url)
        service.grant()
        fill(service, 3)
        Watcher(service).until(lambda: (Fate.QUEUED, Reason.AWAITS_RETRY) in service.reasons())
        began = time.monotonic()
        service.close(60.0)
        assert time.monotonic() - began < 30
        assert service.reasons() == {(Fate.DISCARDED, Reason.QUIT): 3}


def test_close_while_the_thread_is_still_importing(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url)
        service.track(events.AppLaunched())
        service.grant()
        service.close(0.0)
        counts = service.status().counts
        assert counts[Fate.SENT] + counts[Fate.DISCARDED] + counts[Fate.UNKNOWN] == 1
        if counts[Fate.DISCARDED]:
            assert service.reasons() == {(Fate.DISCARDED, Reason.QUIT): 1}


def test_close_twice_and_decline_after_it(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url)
        service.grant()
        service.close()
        service.close()
        service.decline()
        service.track(events.AppLaunched())
        assert sum(service.status().counts.values()) == 0


def test_grant_and_decline_again_and_again(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, clock=FlyingClock())
        for _ in range(50):
            service.grant()
            service.track(events.AppLaunched())
            service.decline()
        assert len(delivery_threads()) == 1
        counts = service.status().counts
        assert counts[Fate.SENT] + counts[Fate.DISCARDED] + counts[Fate.UNKNOWN] == 50
        service.grant()
        service.track(events.AppLaunched())
        sent = counts[Fate.SENT]
        Watcher(service).until(lambda: service.status().counts[Fate.SENT] == sent + 1)


def outbox_with(number: int) -> Outbox:
    outbox = Outbox(Ledger(), SystemClock())
    for _ in range(number):
        outbox.put(outbox.ledger.enter("odd", time.time(), Fate.QUEUED, Reason.AWAITS_BATCH, (lambda: b"{}",)))
    return outbox


def test_a_delivery_that_cannot_be_built_leaves_no_event_behind(logged: Any) -> None:
    outbox = outbox_with(3)

    def broken() -> Any:
        raise ImportError("no such library")

    told = threading.Event()
    worker = Worker(outbox, broken, on_failure=told.set)
    worker.start()
    worker._thread.join(20)
    assert worker.failed
    assert told.is_set()
    assert outbox.ledger.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 3}
    outbox.put(outbox.ledger.enter("odd", time.time(), Fate.QUEUED, Reason.AWAITS_BATCH, (lambda: b"{}",)))
    worker.wake()
    assert outbox.ledger.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 4}
    assert worker.cut(Reason.DECLINED) is False
    worker.finish(0.1)
    logged.expect("the delivery thread ended by mistake")


def test_a_delivery_that_fails_is_seen_in_the_status(
    make_service: Make, monkeypatch: pytest.MonkeyPatch, logged: Any
) -> None:
    def broken(*_: Any, **__: Any) -> Any:
        raise ImportError("no such library")

    monkeypatch.setattr("app.telemetry.delivery.Delivery", broken)
    service = make_service("http://127.0.0.1:9")
    watcher = Watcher(service)
    assert service.status().broken is False
    service.grant()
    service.track(events.AppLaunched())
    watcher.until(lambda: service.status().broken)
    watcher.until(lambda: service.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 1})
    assert report(service.status(), service.build, running=True)[SENDS] is False
    logged.expect("the delivery thread ended by mistake")


def test_a_thread_that_cannot_be_started_raises_nowhere(monkeypatch: pytest.MonkeyPatch, logged: Any) -> None:
    outbox = outbox_with(1)

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    worker = Worker(outbox, lambda: None)  # type: ignore[arg-type, return-value]
    monkeypatch.setattr(threading.Thread, "start", refuse)
    worker.start()
    monkeypatch.undo()
    assert worker.failed
    worker.wake(urgent=True)
    assert outbox.ledger.reasons() == {(Fate.DISCARDED, Reason.BROKEN): 1}
    worker.finish(0.0)
    logged.expect("the delivery thread could not be started")


def test_a_loop_that_does_not_answer_holds_up_a_cut_only_so_long(
    make_service: Make, monkeypatch: pytest.MonkeyPatch, logged: Any
) -> None:
    with FaultServer() as server:
        service = make_service(server.url, clock=HandClock())
        stuck, go_on = get_stuck(service)
        monkeypatch.setattr(worker_module, "CUT_SECONDS", 0.05)
        service.grant()
        fill(service, 100)
        assert stuck.wait(20)
        service.decline()
        go_on.set()
        Watcher(service).until(lambda: service.status().counts[Fate.SENDING] == 0)
        assert service.reasons() == {(Fate.DISCARDED, Reason.DECLINED): 100}
        assert server.settle_door() == 0
    logged.expect("the delivery thread did not answer")


def test_a_loop_that_does_not_answer_holds_up_no_quit_and_is_no_mistake_of_its_own(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, clock=HandClock())
        stuck, go_on = get_stuck(service)
        service.grant()
        fill(service, 100)
        assert stuck.wait(20)
        service.close(0.0)
        assert not go_on.is_set()
        go_on.set()
        Watcher(service).until(lambda: service.status().counts[Fate.SENDING] == 0)
        assert service.reasons() == {(Fate.DISCARDED, Reason.QUIT): 100}
        assert server.settle_door() == 0


@pytest.mark.parametrize("phase", ["resolving", "connecting", "waiting", "reading", "writing"])
def test_track_does_not_wait_for_a_request(make_service: Make, phase: str) -> None:
    with caught_in(phase) as caught:
        service = make_service(caught.url)
        service.grant()
        fill(service, 25, fat=phase == "writing")
        caught.wait()
        began = time.monotonic()
        for _ in range(100):
            service.track(events.AppLaunched())
        assert time.monotonic() - began < HALF_A_REQUEST_SECONDS
        service.close(0.0)


def test_track_does_not_wait_for_a_delivery_that_is_stuck(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, clock=HandClock())
        stuck, go_on = get_stuck(service)
        service.grant()
        fill(service, 25)
        assert stuck.wait(20)
        began = time.monotonic()
        for _ in range(100):
            service.track(events.AppLaunched())
        assert time.monotonic() - began < HALF_A_REQUEST_SECONDS
        assert not go_on.is_set()
        go_on.set()


@pytest.mark.long
@pytest.mark.timeout(120)
def test_an_idle_worker_sleeps(make_service: Make) -> None:
    with FaultServer() as server:
        service = make_service(server.url, flush_seconds=0.01)
        service.track(events.AppLaunched())
        service.grant()
        Watcher(service).until(lambda: service.status().counts[Fate.SENT] == 1)
        server.wait_until(lambda: server.visits[0].ended == "eof")
        [thread] = delivery_threads()
        status = Path(f"/proc/self/task/{thread.native_id}/status")

        def switches() -> int:
            lines = status.read_text(encoding="ascii").splitlines()
            return int(next(line.split()[1] for line in lines if line.startswith("voluntary")))

        time.sleep(0.5)  # what follows the last answer
        before = switches()
        time.sleep(10)
        assert switches() - before <= 2
