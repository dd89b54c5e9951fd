"""The collector as its clients see it, over real connections."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import threading
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from app.collector import Collector, Reason, Verdict
from app.collector.door import MAX_BODY
from app.collector.server import MAX_ARRIVALS, MAX_REQUESTS
from tests.app.collector.samples import (
    HEADERS,
    KEY,
    NOW,
    PATIENCE,
    PRIVATE,
    answer_on,
    body,
    dial,
    event,
    head,
    post,
    with_system,
)

if TYPE_CHECKING:
    from app.collector import Arrival, Refusal
    from tests.conftest import Records


def padded(size: int) -> bytes:
    """Return a faultless body of exactly this many bytes."""
    short = body(event())
    return short[:-1] + b" " * (size - len(short)) + b"]"


def test_events_are_answered_with_an_empty_object(collector: Collector) -> None:
    assert (200, b"{}") == post(collector, body(event(), with_system(isDebug=True)))
    assert [KEY, f"{KEY}_DEBUG"] == [arrival.bucket for arrival in collector.arrivals]
    assert [Verdict.STORED] * 2 == [arrival.verdict for arrival in collector.arrivals]


def test_a_dropped_event_hides_behind_a_200(collector: Collector) -> None:
    assert (200, b"{}") == post(collector, body(event(props=[])))
    assert Reason.PROPS_NOT_AN_OBJECT is collector.arrivals[0].reason


def test_a_refused_request_leaves_no_arrival(collector: Collector) -> None:
    status, answer = post(collector, body(event(), event(eventName="")))

    assert 400 == status
    assert {"reasons": ["[1].eventName: missing or empty"]} == json.loads(answer)
    assert () == collector.arrivals


def test_what_is_shown_is_what_arrived(collector: Collector) -> None:
    first = b'{"eventName":"caf\\u00e9 \xc3\xa9", "sessionId":"s",  "systemProps":{"sdkVersion":"x@1"}}'
    payload = b"[ " + first + b",\n" + json.dumps(event()).encode() + b" ]"

    post(collector, payload)

    assert payload == collector.requests[0].body
    assert [first, json.dumps(event()).encode()] == [arrival.raw for arrival in collector.arrivals]


def test_the_answer_has_no_cors_headers_and_names_no_server(collector: Collector) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", collector.port, timeout=PATIENCE)) as connection:
        connection.request("POST", "/api/v0/events", body(event()), HEADERS | {"Origin": "https://evil.example"})
        response = connection.getresponse()
        names = {name.lower() for name, _ in response.getheaders()}

    assert {"content-length", "content-type", "cache-control"} == names


@pytest.mark.parametrize(
    ("method", "path", "headers", "status"),
    [
        ("POST", "/api/v0/event", HEADERS, 404),
        ("GET", "/api/v0/events", HEADERS, 405),
        ("OPTIONS", "/api/v0/events", HEADERS, 405),
        ("POST", "/api/v0/events", HEADERS | {"Host": "evil.example"}, 421),
        ("POST", "/api/v0/events", HEADERS | {"Host": "127.0.0.1:1"}, 421),
        ("POST", "/api/v0/events", {"App-Key": KEY, "Content-Type": "text/plain"}, 415),
        ("POST", "/api/v0/events", {"App-Key": KEY}, 415),
        ("POST", "/api/v0/events", {"Content-Type": "application/json"}, 404),
        ("POST", "/api/v0/events", HEADERS | {"App-Key": "A-DE-1"}, 404),
    ],
)
def test_what_is_not_asked_for_properly_is_refused(
    collector: Collector, method: str, path: str, headers: dict[str, str], status: int
) -> None:
    assert status == post(collector, body(event()), headers=headers, method=method, path=path)[0]
    assert [(status, method, path)] == [(one.status, one.method, one.path) for one in collector.requests]
    assert () == collector.arrivals


def test_localhost_is_a_name_of_the_collector(collector: Collector) -> None:
    assert 200 == post(collector, body(event()), headers=HEADERS | {"Host": f"localhost:{collector.port}"})[0]


def test_a_compressed_body_is_refused(collector: Collector) -> None:
    packed = gzip.compress(body(event()))

    assert 400 == post(collector, packed, headers=HEADERS | {"Content-Encoding": "gzip"})[0]


def test_unknown_keys_are_refused_where_the_known_are_given() -> None:
    with Collector(known_keys=["A-DEV-1"], locked_keys=["A-DEV-2"], clock=lambda: NOW) as collector:
        statuses = [
            post(collector, body(event()), headers=HEADERS | {"App-Key": key})[0] for key in ("A-DEV-1", "A-DEV-3")
        ]

    assert [200, 404] == statuses


def test_a_locked_account_is_refused() -> None:
    with Collector(locked_keys=[KEY], clock=lambda: NOW) as collector:
        assert 400 == post(collector, body(event()))[0]


def test_a_body_of_1_mib_passes(collector: Collector) -> None:
    assert (200, b"{}") == post(collector, padded(MAX_BODY))
    assert padded(MAX_BODY) == collector.requests[0].body


@pytest.mark.parametrize("size", [MAX_BODY + 1, 5 * MAX_BODY])
def test_a_larger_body_is_refused_and_forgotten(collector: Collector, size: int) -> None:
    status, answer = post(collector, padded(size))

    assert 413 == status
    assert {"reasons": ["body: too large (at most 1048576)"]} == json.loads(answer)
    assert MAX_BODY == len(collector.requests[0].body)


def test_a_larger_body_in_chunks_is_refused(collector: Collector) -> None:
    chunk = b"%x\r\n%b\r\n" % (MAX_BODY, b"[" * MAX_BODY)
    request = head(collector, 0).replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
    with dial(collector) as client:
        client.sendall(request + chunk + b"1\r\n[\r\n0\r\n\r\n")

        assert answer_on(client).startswith(b"HTTP/1.1 413")


def test_one_connection_carries_many_requests(collector: Collector) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", collector.port, timeout=PATIENCE)) as connection:
        for _ in range(3):
            connection.request("POST", "/api/v0/events", body(event()), HEADERS)
            assert b"{}" == connection.getresponse().read()

    assert 3 == len(collector.requests)


def test_the_21st_request_of_a_second_is_refused() -> None:
    moments = [NOW] * 21 + [NOW + timedelta(seconds=1)]
    with Collector(clock=iter(moments).__next__) as collector:
        statuses = [post(collector, body(event()))[0] for _ in moments]

    assert [200] * 20 + [429, 200] == statuses


def test_the_rate_can_be_left_alone(collector: Collector) -> None:
    assert {200} == {post(collector, body(event()))[0] for _ in range(25)}


def test_a_request_is_kept_with_its_headers_and_no_address(collector: Collector) -> None:
    with dial(collector) as client:
        own_port = client.getsockname()[1]
        payload = body(event())
        client.sendall(head(collector, len(payload)) + payload)
        assert answer_on(client).startswith(b"HTTP/1.1 200")

    (request,) = collector.requests
    assert NOW == request.received_at
    assert collector.arrivals == request.arrivals
    assert (
        ("host", f"127.0.0.1:{collector.port}"),
        ("app-key", KEY),
        ("content-type", "application/json"),
        ("content-length", str(len(payload))),
    ) == request.headers
    assert str(own_port) not in repr((collector.requests, vars(collector)))


def test_waiting_ends_with_the_last_awaited_event(collector: Collector) -> None:
    done: list[bool] = []
    waiter = threading.Thread(target=lambda: done.append(collector.wait_for(3, 2 * PATIENCE)))
    waiter.start()

    post(collector, body(event(), event()))
    post(collector, body(event()))
    waiter.join(PATIENCE)

    assert [True] == done


def test_waiting_in_vain_is_told(collector: Collector) -> None:
    assert not collector.wait_for(1, timeout=0)
    assert not collector.wait_for_requests(1, timeout=0)
    assert collector.wait_for(0, timeout=0)


def test_what_was_kept_can_be_forgotten(collector: Collector) -> None:
    post(collector, body(event()))

    collector.clear()

    assert ((), ()) == (collector.arrivals, collector.requests)
    assert not collector.wait_for(1, timeout=0)


def test_memory_is_bounded(collector: Collector) -> None:
    payload = body(*[event()] * 11)
    request = head(collector, len(payload)) + payload
    with dial(collector) as client:
        for _ in range(MAX_REQUESTS):
            client.sendall(request)
            answer_on(client)
    assert (200, b"{}") == post(collector, payload)

    assert MAX_ARRIVALS == len(collector.arrivals)
    assert MAX_REQUESTS == len(collector.requests)
    assert collector.wait_for(11 * (MAX_REQUESTS + 1), timeout=0)


def test_listeners_hear_of_events_and_refusals() -> None:
    arrivals: list[Arrival] = []
    refusals: list[Refusal] = []
    with Collector(on_arrival=arrivals.append, on_refusal=refusals.append, clock=lambda: NOW) as collector:
        post(collector, body(event(), event(props=[])))
        post(collector, b"{}")

    assert [Verdict.STORED, Verdict.DROPPED] == [arrival.verdict for arrival in arrivals]
    assert [400] == [refusal.status for refusal in refusals]


def fail(_record: object) -> None:
    """Be a listener that raises."""
    raise LookupError(PRIVATE)


def test_a_failing_listener_is_logged_without_a_word_of_the_event(
    caplog: pytest.LogCaptureFixture, logged: Records
) -> None:
    with Collector(on_arrival=fail, on_refusal=fail, clock=lambda: NOW) as collector:
        assert 200 == post(collector, body(event(eventName=PRIVATE)))[0]
        assert 400 == post(collector, b"{}")[0]
        assert 200 == post(collector, body(event()))[0]

    logged.expect(*["ERROR: a listener failed: LookupError at test_server.py:"] * 3)
    assert PRIVATE not in caplog.text


def test_a_failure_of_the_collector_itself_is_a_500(caplog: pytest.LogCaptureFixture, logged: Records) -> None:
    """A schema that divides by nought passes as a schema and fails on the first number."""
    schema = {"properties": {"props": {"properties": {"number": {"multipleOf": 0}}}}}
    with Collector(schema=schema, clock=lambda: NOW) as collector:
        status, answer = post(collector, body(event(eventName=PRIVATE, props={"number": 271828})))
        assert 200 == post(collector, body(event()))[0]

    assert (500, {"reasons": ["collector: the collector itself failed"]}) == (status, json.loads(answer))
    logged.expect("ERROR: deciding about a request failed: ZeroDivisionError at ")
    assert not {PRIVATE, "271828"} & set(re.split(r"[ :]", caplog.text))


def test_a_breach_of_the_schema_is_told_without_the_value() -> None:
    schema = {"properties": {"props": {"properties": {"model": {"enum": ["foundation"]}}}}}
    with Collector(schema=schema, clock=lambda: NOW) as collector:
        assert 200 == post(collector, body(event(), event(props={"model": PRIVATE})))[0]

    assert [(Verdict.STORED, ""), (Verdict.STORED, "props.model")] == [
        (arrival.verdict, arrival.undeclared) for arrival in collector.arrivals
    ]
