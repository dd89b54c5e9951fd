"""What an answer means; which proxy; and that nothing raises."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from typing import TYPE_CHECKING, Any

import httpcore
import pytest

from app.telemetry import exchange
from app.telemetry.aptabase import Endpoint
from app.telemetry.exchange import Exchange, Outcome, judge, system_proxy
from app.telemetry.ledger import Reason
from app.telemetry.status import Verdict
from tests.app.telemetry.faults import behaviours as does
from tests.app.telemetry.faults.server import FaultServer

if TYPE_CHECKING:
    from collections.abc import Callable

AWAY = Endpoint("https://eu.aptabase.com", "A-EU-1")


@pytest.mark.parametrize(
    ("status", "verdict", "reason"),
    [
        (200, Verdict.ACCEPTED, Reason.ACCEPTED),
        (201, Verdict.UNKNOWN, Reason.NO_RESPONSE),
        (204, Verdict.UNKNOWN, Reason.NO_RESPONSE),
        *((status, Verdict.NOT_ARRIVED, None) for status in (408, 418, 425, 429, 500, 503)),
        *((status, Verdict.SPLIT, Reason.SERVER_REFUSED) for status in (400, 413)),
        *((status, Verdict.STOP, Reason.STOPPED) for status in (401, 403, 404)),
        *((status, Verdict.REFUSED, Reason.REDIRECTED) for status in (300, 301, 302, 304, 307, 308)),
        *((status, Verdict.REFUSED, Reason.SERVER_REFUSED) for status in (402, 405, 407, 411, 415, 422, 431, 451)),
        *((status, Verdict.UNKNOWN, Reason.GATEWAY) for status in (502, 504)),
        *((status, Verdict.UNKNOWN, Reason.NO_RESPONSE) for status in (501, 505, 511, 599)),
    ],
)
def test_the_meaning_of_a_status(status: int, verdict: Verdict, reason: Reason | None) -> None:
    outcome = judge(status, {}, b"{}")
    assert (outcome.verdict, outcome.reason, outcome.status, outcome.body_left) == (verdict, reason, status, True)


@pytest.mark.parametrize("answer", [None, b"", b"<html>", b"\xff\xfe", b"[" * 100_000])
def test_a_success_without_json_is_none(answer: bytes | None) -> None:
    assert judge(200, {}, answer).verdict == Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({b"Retry-After": b"7"}, 7.0),
        ({b"retry-after": b" 120 "}, 120.0),
        ({b"Retry-After": b"-1"}, None),
        ({b"Retry-After": b"soon"}, None),
        ({b"Retry-After": b"\xff"}, None),
        ({b"Retry-After": b"1" * 10}, None),
        ({b"Retry-After": b"Tue, 22 Sep 2026 10:00:09 GMT", b"Date": b"Tue, 22 Sep 2026 10:00:00 GMT"}, 9.0),
        ({b"Retry-After": b"Tue, 22 Sep 2026 09:00:00 GMT", b"Date": b"Tue, 22 Sep 2026 10:00:00 GMT"}, -3600.0),
        ({b"Retry-After": b"Tue, 22 Sep 2026 10:00:09 GMT"}, None),
        ({b"Retry-After": b"Tue, 22 Sep 2026 10:00:09 GMT", b"Date": b"Tue, 22 Sep 2026 10:00:00"}, None),
    ],
)
def test_retry_after(headers: dict[bytes, bytes], seconds: float | None) -> None:
    assert judge(429, headers, b"{}").retry_after == seconds


def found_proxy(monkeypatch: pytest.MonkeyPatch, **environ: str) -> httpcore.Proxy | None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    return system_proxy(AWAY, ssl.create_default_context())


def test_no_proxy_unless_the_system_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found_proxy(monkeypatch) is None
    assert found_proxy(monkeypatch, http_proxy="http://proxy.invalid:3128") is None


@pytest.mark.parametrize(
    ("value", "url", "login"),
    [
        ("http://proxy.invalid:3128", b"http://proxy.invalid:3128/", None),
        ("proxy.invalid:3128", b"http://proxy.invalid:3128/", None),
        ("https://proxy.invalid", b"https://proxy.invalid/", None),
        ("http://[::1]:3128", b"http://[::1]:3128/", None),
        ("http://me:p%40ss@proxy.invalid:1", b"http://proxy.invalid:1/", (b"me", b"p@ss")),
    ],
)
def test_the_proxy_of_the_system(
    monkeypatch: pytest.MonkeyPatch, value: str, url: bytes, login: tuple[bytes, bytes] | None
) -> None:
    proxy = found_proxy(monkeypatch, https_proxy=value)
    assert proxy is not None
    origin = httpcore.URL(url).origin
    assert (proxy.url.origin.scheme, proxy.url.origin.host, proxy.url.port, proxy.auth) == (
        origin.scheme,
        origin.host,
        httpcore.URL(url).port,
        login,
    )
    assert (proxy.ssl_context is not None) == value.startswith("https")


def test_exceptions_from_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found_proxy(monkeypatch, all_proxy="http://proxy.invalid:1", no_proxy="example.org") is not None
    assert found_proxy(monkeypatch, no_proxy="eu.aptabase.com") is None
    assert found_proxy(monkeypatch, no_proxy="*") is None


@pytest.mark.parametrize("value", ["socks5://proxy.invalid:1080", "http://proxy.invalid:port", "http://"])
def test_a_proxy_that_cannot_be_used(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    with pytest.raises(httpcore.UnsupportedProtocol) as caught:
        found_proxy(monkeypatch, https_proxy=value.replace("proxy", "user:hunter2@proxy"))
    assert "hunter2" not in str(caught.value)


def post(url: str, *, is_open: Callable[[], bool] = lambda: True, times: int = 1) -> list[Outcome]:
    """Post on a loop of its own, then rest."""

    async def run() -> list[Outcome]:
        subject = Exchange(Endpoint(url, "A-SH-1"), "Linux/12 en-us")
        outcomes = [await subject.post(b"[]", is_open) for _ in range(times)]
        await subject.rest()
        await asyncio.sleep(0)
        return outcomes

    return asyncio.run(run())


def test_a_shut_gate_lets_no_byte_and_no_connection_through() -> None:
    with FaultServer() as server:
        assert post(server.url, is_open=lambda: False) == [Outcome(Verdict.CUT)]
        assert server.settle_door() == 0


@pytest.mark.parametrize("opens", [1, 2, 3, 4])
def test_a_gate_that_shuts_on_the_way_keeps_the_body_back(opens: int) -> None:
    asked = 0

    def is_open() -> bool:
        nonlocal asked
        asked += 1
        return asked <= opens

    with FaultServer() as server:
        assert post(server.url, is_open=is_open) == [Outcome(Verdict.CUT)]
        server.settle_door()
        server.wait_until(lambda: all(visit.ended == "reset" for visit in server.visits))
        assert [heard.body for heard in server.requests] == [b""] * len(server.requests)


def test_one_connection_for_several_requests() -> None:
    with FaultServer() as server:
        outcomes = post(server.url, times=3)
        assert [outcome.verdict for outcome in outcomes] == [Verdict.ACCEPTED] * 3
        server.wait_until(lambda: server.visits[0].ended is not None)
        assert [(len(visit.requests), visit.ended) for visit in server.visits] == [(3, "eof")]


@pytest.mark.parametrize("parting", [b"HTTP/1.1 408 Too slow\r\nContent-Length: 0\r\n\r\n", b""])
def test_a_connection_on_which_the_server_spoke_unasked_is_not_used_again(parting: bytes) -> None:
    spoke = threading.Event()

    def answer_and_part(talk: does.Talk) -> None:
        does.ok(talk)
        spoke.wait(20)
        talk.send(parting)
        talk.sock.shutdown(socket.SHUT_WR)
        talk.wait_for_end()

    async def run() -> list[Verdict]:
        subject = Exchange(Endpoint(server.url, "A-SH-1"), "Linux/12 en-us")
        first = await subject.post(b"[]", lambda: True)
        [stream] = subject._network._streams
        spoke.set()
        while not stream.get_extra_info("is_readable"):  # noqa: ASYNC110 - nobody sets an event for this
            await asyncio.sleep(0.001)
        second = await subject.post(b"[]", lambda: True)
        await subject.rest()
        await asyncio.sleep(0)
        return [first.verdict, second.verdict]

    with FaultServer([answer_and_part]) as server:
        assert asyncio.run(run()) == [Verdict.ACCEPTED, Verdict.ACCEPTED]
        assert [len(visit.requests) for visit in server.visits] == [1, 1]


def test_an_unexpected_failure_has_an_outcome_too(monkeypatch: pytest.MonkeyPatch, logged: Any) -> None:
    def broken(*_: Any) -> None:
        raise ZeroDivisionError("hunter2-secret")

    monkeypatch.setattr(exchange, "system_proxy", broken)
    [outcome] = post("http://127.0.0.1:9")
    assert outcome == Outcome(Verdict.NOT_ARRIVED, None, "ZeroDivisionError")
    assert "hunter2" not in str(logged.messages)
    logged.expect("a request failed in an unexpected way: ZeroDivisionError")
