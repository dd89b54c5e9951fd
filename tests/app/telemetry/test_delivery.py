"""When a batch goes: intervals, batches, the rate, backing off; and that a mistake in here hides nothing."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import pytest

from app.build import Build, Channel
from app.telemetry import aptabase, delivery, events
from app.telemetry.aptabase import MAX_BATCH
from app.telemetry.ledger import Fate, Reason
from tests.app.telemetry.conftest import KEY, HandClock, Watcher
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.clock import FlyingClock
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.telemetry import TelemetryService

    Make = Callable[..., TelemetryService]


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


def track(service: TelemetryService, number: int = 1) -> None:
    for _ in range(number):
        service.track(events.ServerStarted())


def until_sent(service: TelemetryService, number: int) -> None:
    watcher = Watcher(service)
    watcher.until(lambda: service.status().counts[Fate.SENT] == number)
    watcher.stop()


@pytest.mark.parametrize(("channel", "seconds"), [(Channel.RELEASE, 60.0), (Channel.DEBUG, 2.0)])
def test_the_first_event_waits_for_company_by_channel_and_with_jitter(
    make_service: Make, server: FaultServer, channel: Channel, seconds: float
) -> None:
    waits = set()
    key = {"app_key": KEY, "host": server.url} if channel is Channel.RELEASE else {}
    clock = HandClock()
    service = make_service(server.url, clock=clock, build=Build(channel=channel, **key))
    service.grant()
    for number in range(1, 6):
        track(service)
        wait = clock.wait_for_timer()
        waits.add(wait)
        assert seconds * 0.9 <= wait <= seconds * 1.1
        assert abs((service.due_in() or 0) - wait) < 0.001
        assert len(server.requests) == number - 1
        clock.advance(wait + 0.001)
        until_sent(service, number)
        assert service.due_in() is None
    assert len(waits) > 1


def test_no_timer_while_nothing_waits(make_service: Make, server: FaultServer) -> None:
    clock = HandClock()
    service = make_service(server.url, clock=clock)
    service.grant()
    track(service)
    assert len(clock._pending()) <= 1
    clock.advance(clock.wait_for_timer() + 0.001)
    until_sent(service, 1)
    server.wait_until(lambda: server.visits[0].ended == "eof")
    assert clock._pending() == []
    clock.advance(86_400)
    assert len(server.requests) == 1


def test_at_once_when_25_wait(make_service: Make, server: FaultServer) -> None:
    service = make_service(server.url, clock=HandClock())
    service.grant()
    track(service, MAX_BATCH)
    until_sent(service, MAX_BATCH)
    assert sum(len(heard.times) for heard in server.requests) == MAX_BATCH


def test_at_once_on_grant(make_service: Make, server: FaultServer) -> None:
    service = make_service(server.url, clock=HandClock())
    track(service, 3)
    service.grant()
    until_sent(service, 3)
    assert [len(heard.body) > 0 for heard in server.requests] == [True]


def test_at_most_ten_requests_a_second(make_service: Make, server: FaultServer) -> None:
    clock = FlyingClock()
    service = make_service(server.url, clock=clock)
    track(service, 64)
    began = clock.monotonic()
    service.grant()
    until_sent(service, 64)
    assert len(server.requests) == 3
    assert clock.monotonic() - began >= 2 * delivery.MIN_REQUEST_GAP_SECONDS


def test_backoff_grows_with_full_jitter_and_is_bounded(make_service: Make) -> None:
    clock = FlyingClock()
    with FaultServer([does.status(503)] * 40) as server:
        service = make_service(server.url, clock=clock)
        track(service, 3)
        service.grant()
        until_sent(service, 3)
    naps = [nap for nap in clock.naps if nap > delivery.MIN_REQUEST_GAP_SECONDS]
    assert len(naps) == 40
    for attempt, nap in enumerate(naps, 1):
        assert 2.0 - 0.01 <= nap <= min(300.0, 2.0 * 2**attempt)
    assert max(naps) > 60
    assert min(naps[10:]) < 200
    track(service, 1)


def test_a_success_forgets_the_backoff(make_service: Make) -> None:
    clock = FlyingClock()
    with FaultServer([*[does.status(503)] * 8, does.ok, does.status(503)]) as server:
        service = make_service(server.url, clock=clock)
        track(service, 30)
        service.grant()
        until_sent(service, 30)
    assert [nap for nap in clock.naps if nap > 1][-1] <= 4.0


def test_the_connection_serves_several_requests_and_is_closed_when_idle(
    make_service: Make, server: FaultServer
) -> None:
    service = make_service(server.url, clock=FlyingClock())
    track(service, 64)
    service.grant()
    until_sent(service, 64)
    server.wait_until(lambda: server.visits[0].ended is not None)
    assert [(len(visit.requests), visit.ended) for visit in server.visits] == [(3, "eof")]


def test_no_connection_is_held_through_a_long_wait(make_service: Make) -> None:
    with FaultServer([does.status(503)]) as server:
        service = make_service(server.url, clock=HandClock())
        track(service, 3)
        service.grant()
        server.wait_until(lambda: server.visits and server.visits[0].ended == "eof")
        assert service.status().counts[Fate.QUEUED] == 3


def test_a_connection_that_the_server_closed_is_not_used_again(make_service: Make) -> None:
    clock = HandClock()
    with FaultServer() as server:

        def answer_and_close(talk: does.Talk) -> None:
            does.ok(talk)
            talk.close()

        server.then = answer_and_close
        service = make_service(server.url, clock=clock)
        track(service, 64)
        service.grant()
        for number in (25, 50, 64):
            until_sent(service, number)
            server.wait_until(lambda: all(visit.ended is not None for visit in server.visits))
            if number < 64:
                clock.advance(clock.wait_for_timer() + 0.001)
        assert service.reasons() == {(Fate.SENT, Reason.ACCEPTED): 64}
        assert len(server.visits) == 3


def test_every_header_is_ours(make_service: Make, server: FaultServer) -> None:
    service = make_service(server.url, clock=FlyingClock())
    track(service, 2)
    service.grant()
    until_sent(service, 2)
    [heard] = server.requests
    assert heard.head.split(b"\r\n")[0] == b"POST /api/v0/events HTTP/1.1"
    assert heard.headers == [
        ("Host", server.url.removeprefix("http://")),
        ("User-Agent", "Linux/12 en-us"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),
        ("App-Key", KEY),
        ("Content-Type", "application/json"),
        ("Content-Length", str(len(heard.body))),
    ]
    payloads = [row.payload for row in service.rows()[1]]
    assert heard.body == aptabase.encode_batch([payload for payload in payloads if payload is not None])


def test_a_row_shows_the_request_it_went_in_with_the_key_masked(make_service: Make, server: FaultServer) -> None:
    service = make_service(server.url, clock=FlyingClock())
    track(service, MAX_BATCH + 1)
    service.grant()
    until_sent(service, MAX_BATCH + 1)
    requests = [row.request for row in service.rows()[1]]
    assert len({id(request) for request in requests}) == 2  # one object for each request, not one for each event
    for heard, request in zip(server.requests, (requests[0], requests[-1]), strict=True):
        assert request is not None
        assert request.url == server.url + aptabase.PATH
        assert request.body == heard.body
        assert list(request.headers) == [
            (name, "A-SH-…" if name == "App-Key" else value) for name, value in heard.headers
        ]
    assert KEY.removeprefix("A-SH-") not in repr(requests)


def test_an_event_that_did_not_arrive_shows_no_request(make_service: Make) -> None:
    with FaultServer(then=does.status(500)) as server:
        clock = HandClock()
        service = make_service(server.url, clock=clock)
        track(service)
        service.grant()
        watcher = Watcher(service)
        watcher.until(lambda: (Fate.QUEUED, Reason.AWAITS_RETRY) in service.reasons())
        [row] = service.rows()[1]
        assert row.payload is not None
        assert row.request is None
        service.decline()
        [row] = service.rows()[1]
        assert (row.payload, row.request) == (None, None)


def test_an_event_of_which_some_may_have_left_shows_its_request(make_service: Make) -> None:
    with FaultServer(then=does.hang) as server:
        service = make_service(server.url, clock=HandClock())
        track(service)
        service.grant()
        server.wait_until(lambda: server.requests and server.requests[0].whole)
        service.decline()
        [row] = service.rows()[1]
        assert row.fate == Fate.UNKNOWN
        assert row.request is not None
        assert row.request.body == server.requests[0].body


def test_cookies_are_neither_kept_nor_sent(make_service: Make) -> None:
    cookie = ("Set-Cookie", "id=you; Path=/; Max-Age=999999")
    with FaultServer(then=does.status(200, cookie)) as server:
        service = make_service(server.url, clock=FlyingClock())
        track(service, 64)
        service.grant()
        until_sent(service, 64)
        assert len(server.requests) == 3
        assert {name.lower() for heard in server.requests for name, _ in heard.headers} & {"cookie", "cookie2"} == set()


def test_nothing_of_the_key_is_logged(
    make_service: Make, caplog: pytest.LogCaptureFixture, logged: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(delivery, "MISTAKE_SECONDS", 0.0)
    with FaultServer([does.status(500), does.close_after_body]) as server:
        service = make_service(server.url, clock=FlyingClock())
        track(service, 3)
        service.grant()
        watcher = Watcher(service)
        watcher.until(lambda: service.status().counts[Fate.UNKNOWN] == 3)
    assert logged.messages == []
    assert KEY not in caplog.text
    assert KEY.removeprefix("A-SH-") not in caplog.text


def test_an_event_about_to_turn_a_day_old_is_discarded(make_service: Make, server: FaultServer) -> None:
    clock = HandClock()
    service = make_service(server.url, clock=clock)
    track(service, 2)
    clock.advance(60, wall=24 * 3600 - 599)
    track(service, 1)
    service.grant()
    until_sent(service, 1)
    assert service.reasons() == {(Fate.DISCARDED, Reason.TOO_OLD): 2, (Fate.SENT, Reason.ACCEPTED): 1}
    assert [row.payload is None for row in service.rows()[1]] == [True, True, False]


def test_a_clock_that_jumps_a_day_back_loses_nothing(make_service: Make, server: FaultServer) -> None:
    clock = HandClock()
    service = make_service(server.url, clock=clock)
    track(service, 2)
    clock.advance(1, wall=-24 * 3600)
    track(service, 1)
    service.grant()
    until_sent(service, 3)
    assert len(server.times()) == 3


def test_the_thousand_and_first_event_is_discarded(make_service: Make) -> None:
    with FaultServer(then=does.hang) as server:
        service = make_service(server.url, clock=HandClock())
        service.grant()
        track(service, MAX_BATCH)
        server.wait_until(lambda: server.requests and server.requests[0].whole)
        first = len(server.requests[0].times)
        track(service, 1000 + first - MAX_BATCH + 3)
        reasons = service.reasons()
        assert reasons[Fate.QUEUED, Reason.AWAITS_BATCH] == 1000
        assert reasons[Fate.DISCARDED, Reason.QUEUE_FULL] == 3
        assert [row.fate for row in service.rows()[1][-4:]] == [Fate.QUEUED, *[Fate.DISCARDED] * 3]


def test_a_mistake_in_the_delivery_ends_no_delivery_and_hides_no_event(
    make_service: Make, server: FaultServer, monkeypatch: pytest.MonkeyPatch, logged: Any
) -> None:
    monkeypatch.setattr(delivery, "MISTAKE_SECONDS", 0.0)
    real = aptabase.encode_batch

    def broken(payloads: Any) -> bytes:
        monkeypatch.setattr(aptabase, "encode_batch", real)
        raise ZeroDivisionError(payloads)

    monkeypatch.setattr(aptabase, "encode_batch", broken)
    service = make_service(server.url, clock=FlyingClock())
    track(service, 30)
    service.grant()
    until_sent(service, 5)
    assert service.reasons() == {(Fate.UNKNOWN, Reason.NO_RESPONSE): 25, (Fate.SENT, Reason.ACCEPTED): 5}
    logged.expect("a delivery went wrong: ZeroDivisionError")


def test_an_observer_that_fails_disturbs_no_delivery(make_service: Make, server: FaultServer, logged: Any) -> None:
    import threading

    service = make_service(server.url, clock=FlyingClock())
    track(service, 64)

    def fail() -> None:
        if threading.current_thread().name == "telemetry-delivery":
            raise ZeroDivisionError

    watcher = Watcher(service)
    service.subscribe(fail)
    service.grant()
    watcher.until(lambda: service.status().counts[Fate.SENT] == 64)
    service.close()
    assert set(logged.messages) == {"ERROR: an observer failed: ZeroDivisionError"}
    logged.messages.clear()


def test_an_event_that_cannot_be_built_holds_up_no_other(make_service: Make, server: FaultServer, logged: Any) -> None:
    service = make_service(server.url, clock=HandClock())
    recorder = service._recorder

    def broken() -> bytes:
        raise OverflowError("a year beyond all years")

    service.grant()
    with recorder.outbox.lock:
        recorder.outbox.put(recorder.ledger.enter("odd", 2e9, Fate.QUEUED, Reason.AWAITS_BATCH, (broken,)))
    track(service, 24)
    until_sent(service, 24)
    assert service.reasons() == {(Fate.REFUSED, Reason.INVALID): 1, (Fate.SENT, Reason.ACCEPTED): 24}
    logged.expect("an event could not be built: odd (OverflowError)")


def test_what_the_windows_are_told(make_service: Make) -> None:
    with FaultServer([does.status(503)]) as server:
        clock = FlyingClock()
        service = make_service(server.url, clock=clock)
        assert service.status().progress is None
        track(service, 3)
        service.grant()
        until_sent(service, 3)
        progress = service.status().progress
        assert progress is not None
        assert (progress.verdict, progress.status, progress.stopped) == ("accepted", 200, None)
        assert progress.answered_at is not None


def test_a_retry_waits_for_the_backoff_and_not_for_company(make_service: Make) -> None:
    with FaultServer([does.status(503, ("Retry-After", "5"))]) as server:
        clock = HandClock()
        key = {"app_key": KEY, "host": server.url}
        service = make_service(server.url, clock=clock, build=Build(channel=Channel.RELEASE, **key))
        service.grant()
        track(service)
        clock.advance(clock.wait_for_timer() + 0.001)
        watcher = Watcher(service)
        watcher.until(lambda: (Fate.QUEUED, Reason.AWAITS_RETRY) in service.reasons())
        watcher.stop()
        wait = clock.wait_for_timer()
        assert 5.0 <= wait <= 5.5
        clock.advance(wait + 0.001)
        until_sent(service, 1)
