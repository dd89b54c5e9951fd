"""Events and requests that the tests of the collector begin with."""

from __future__ import annotations

import http.client
import json
import socket
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

from app.collector import Arrival, Collector, Refusal
from app.collector.rules import judge

KEY = "A-DEV-123"
DINOSAUR = "🦖"  # two UTF-16 units
NOW = datetime(2026, 11, 22, 7, 6, 40, 123000, UTC)
SYSTEM_PROPS: dict[str, Any] = {
    "isDebug": False,
    "locale": "en-us",
    "osName": "Linux",
    "osVersion": "12",
    "appVersion": "1.0.0",
    "appBuildNumber": "1",
    "sdkVersion": "osaurus-qt@1.0.0",
}


def event(**changes: Any) -> dict[str, Any]:
    """Return a faultless event with some of its fields changed."""
    whole: dict[str, Any] = {
        "timestamp": "2026-11-22T07:06:40.123Z",
        "sessionId": "5b1c7a0e-0000-4000-8000-000000000000",
        "eventName": "app_launched",
        "systemProps": SYSTEM_PROPS,
        "props": {"total_memory_gb": "16"},
    }
    return whole | changes


def without(name: str) -> dict[str, Any]:
    """Return a faultless event that lacks one field."""
    return {key: value for key, value in event().items() if key != name}


def with_system(**changes: Any) -> dict[str, Any]:
    """Return an event with some of its system properties changed."""
    return event(systemProps=SYSTEM_PROPS | changes)


def body(*events: object) -> bytes:
    """Return a request body."""
    return json.dumps(list(events)).encode()


def outcome(*events: object, **settings: Any) -> tuple[Arrival, ...] | Refusal:
    """Return what the rules make of a request with these events."""
    return judge(body(*events), NOW, **({"app_key": KEY} | settings))


def arrival_of(one: object, **settings: Any) -> Arrival:
    """Return the arrival of a request with this one event."""
    judged = outcome(one, **settings)
    assert isinstance(judged, tuple), judged
    return judged[0]


def refusal_of(*events: object, **settings: Any) -> Refusal:
    """Return the refusal of a request with these events."""
    judged = outcome(*events, **settings)
    assert isinstance(judged, Refusal), judged
    return judged


def faults_of(*events: object, **settings: Any) -> list[str]:
    """Return the reasons why a request with these events is refused, as people read them."""
    return [str(fault) for fault in refusal_of(*events, **settings).reasons]


HEADERS = {"App-Key": KEY, "Content-Type": "application/json"}


def post(
    collector: Collector,
    payload: bytes,
    *,
    headers: dict[str, str] = HEADERS,
    method: str = "POST",
    path: str = "/api/v0/events",
) -> tuple[int, bytes]:
    """Send one request on a connection of its own; return the status and the body of the answer."""
    with closing(http.client.HTTPConnection("127.0.0.1", collector.port, timeout=10)) as connection:
        connection.request(method, path, payload, headers)
        response = connection.getresponse()
        return response.status, response.read()


PATIENCE = 10.0
"""Seconds after which a test gives up."""

PRIVATE = "acme-internal/legal-bot"
"""A value that may appear in no log and no description."""


def head(collector: Collector, length: int) -> bytes:
    """Return the beginning of a request, to be sent by hand."""
    lines = [
        "POST /api/v0/events HTTP/1.1",
        f"Host: 127.0.0.1:{collector.port}",
        *(f"{name}: {value}" for name, value in HEADERS.items()),
        f"Content-Length: {length}",
    ]
    return "\r\n".join([*lines, "", ""]).encode()


def dial(collector: Collector) -> socket.socket:
    """Open a connection."""
    return socket.create_connection(("127.0.0.1", collector.port), timeout=PATIENCE)


def answer_on(client: socket.socket) -> bytes:
    """Read one whole answer on an open connection; every answer of the collector ends with a brace."""
    answer = b""
    while not answer.endswith(b"}"):
        part = client.recv(4096)
        assert part, "the connection ended before the answer did"
        answer += part
    return answer
