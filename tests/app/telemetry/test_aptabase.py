"""The wire format and the server's limits, held against the collector's own reading of the server."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from app.collector import Arrival, Verdict, rules
from app.telemetry import aptabase
from app.telemetry.aptabase import (
    Endpoint,
    Envelope,
    KeyProblem,
    encode_batch,
    encode_event,
    is_loopback,
    preflight,
    request_headers,
    resolve_endpoint,
    timestamp,
)

ENVELOPE = Envelope(
    is_debug=False,
    os_name="Linux",
    os_version="12",
    locale="en-us",
    app_version="1.0.0",
    app_build_number="1",
    sdk_version="osaurus-qt@1.0.0",
)
SESSION = "5b1c7a0e-0000-4000-8000-000000000000"
AT = 1_795_331_200.123
NOW = datetime.fromtimestamp(AT, UTC)
KEY = "A-EU-0123456789"


def event(**props: object) -> bytes:
    return encode_event("app_launched", AT, SESSION, ENVELOPE, {"total_memory_gb": "16", **props})


def judged(payload: bytes) -> Any:
    return rules.judge(encode_batch([payload]), NOW, app_key=KEY)


# Keys and hosts.


@pytest.mark.parametrize(
    ("key", "host", "expected"),
    [
        ("A-EU-0123456789", None, "https://eu.aptabase.com"),
        ("A-US-a", None, "https://us.aptabase.com"),
        ("A-DEV-000", None, "http://localhost:3000"),
        ("A-EU-0123456789", "https://elsewhere.example", "https://eu.aptabase.com"),
        ("A-SH-0", "https://a.example", "https://a.example"),
        ("A-SH-0", "https://a.example/", "https://a.example"),
        ("A-SH-0", "HTTPS://A.Example:8443", "https://a.example:8443"),
        ("A-SH-0", "http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("A-SH-0", "http://localhost", "http://localhost"),
        ("A-SH-0", "http://[::1]:8000", "http://[::1]:8000"),
        ("A-SH-0", "https://[2001:db8::1]", "https://[2001:db8::1]"),
    ],
)
def test_where_a_key_leads(key: str, host: str | None, expected: str) -> None:
    assert resolve_endpoint(key, host) == Endpoint(expected, key)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "A-EU-",
        "A-XX-0123",
        "a-eu-0123",
        "A-EU-01 23",
        "A-EU-0123\n",
        "A-EU-0123\r\nX-Evil: 1",
        "A-EU-" + "0" * 65,
        "A-EU-é",
        "EU-0123",
    ],
)
def test_a_key_of_another_form_is_malformed(key: str) -> None:
    assert resolve_endpoint(key, "https://a.example") == KeyProblem.MALFORMED


@pytest.mark.parametrize(
    ("host", "problem"),
    [
        (None, KeyProblem.HOST_MISSING),
        ("", KeyProblem.HOST_MISSING),
        ("a.example", KeyProblem.HOST_MALFORMED),
        ("ftp://a.example", KeyProblem.HOST_MALFORMED),
        ("https://", KeyProblem.HOST_MALFORMED),
        ("https://a.example/path", KeyProblem.HOST_MALFORMED),
        ("https://a.example?q=1", KeyProblem.HOST_MALFORMED),
        ("https://a.example#f", KeyProblem.HOST_MALFORMED),
        ("https://user:word@a.example", KeyProblem.HOST_MALFORMED),
        ("https://a.example:99999", KeyProblem.HOST_MALFORMED),
        ("https://a.example:port", KeyProblem.HOST_MALFORMED),
        ("https://[::1", KeyProblem.HOST_MALFORMED),
        ("https://a b.example", KeyProblem.HOST_MALFORMED),
        ("https://bücher.example", KeyProblem.HOST_MALFORMED),
        ("http://a.example", KeyProblem.HOST_NOT_HTTPS),
        ("http://127.0.0.1.example", KeyProblem.HOST_NOT_HTTPS),
        ("http://192.168.1.1", KeyProblem.HOST_NOT_HTTPS),
    ],
)
def test_a_host_that_cannot_be_used(host: str | None, problem: KeyProblem) -> None:
    assert resolve_endpoint("A-SH-0123456789", host) == problem


def test_each_problem_says_what_to_do() -> None:
    texts = [problem.explanation for problem in KeyProblem]
    assert len(set(texts)) == len(KeyProblem)
    assert all(text.endswith(".") for text in texts)


def test_an_endpoint_knows_its_name_and_hides_its_key() -> None:
    endpoint = Endpoint("http://127.0.0.1:8000", KEY)
    assert (endpoint.name, endpoint.is_loopback) == ("127.0.0.1:8000", True)
    assert Endpoint("https://eu.aptabase.com", KEY).is_loopback is False
    assert repr(endpoint) == "Endpoint(origin='http://127.0.0.1:8000')"
    assert KEY not in f"{endpoint} {endpoint!s} {[endpoint]}"


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("localhost.example", False), ("", False), (None, False)],
)
def test_what_is_this_computer(host: str | None, *, expected: bool) -> None:
    assert is_loopback(host) is expected


# The bytes.


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (0.0, "1970-01-01T00:00:00.000Z"),
        (1_795_331_200.0, "2026-11-22T07:06:40.000Z"),
        (1_795_331_200.123, "2026-11-22T07:06:40.123Z"),
        (1_795_331_200.9996, "2026-11-22T07:06:40.999Z"),
        (1_795_331_200.0009, "2026-11-22T07:06:40.000Z"),
    ],
)
def test_a_time_is_utc_with_milliseconds(moment: float, expected: str) -> None:
    assert timestamp(moment) == expected


def test_an_event_byte_for_byte() -> None:
    assert event() == (
        b'{"timestamp":"2026-11-22T07:06:40.123Z","sessionId":"5b1c7a0e-0000-4000-8000-000000000000",'
        b'"eventName":"app_launched","systemProps":{"isDebug":false,"osName":"Linux","osVersion":"12",'
        b'"locale":"en-us","appVersion":"1.0.0","appBuildNumber":"1","sdkVersion":"osaurus-qt@1.0.0"},'
        b'"props":{"total_memory_gb":"16"}}'
    )


def test_a_batch_keeps_the_bytes_of_each_event() -> None:
    one, other = event(), event(is_agent=True)
    assert encode_batch([one, other]) == b"[" + one + b"," + other + b"]"
    assert encode_batch([]) == b"[]"
    arrivals = rules.judge(encode_batch([one, other]), NOW, app_key=KEY)
    assert isinstance(arrivals, tuple)
    assert [arrival.raw for arrival in arrivals] == [one, other]


def test_the_headers_are_these_and_no_others() -> None:
    assert request_headers(Endpoint("https://eu.aptabase.com", KEY), ENVELOPE.user_agent, 42) == [
        ("Host", "eu.aptabase.com"),
        ("User-Agent", "Linux/12 en-us"),
        ("Accept", "application/json"),
        ("Accept-Encoding", "identity"),
        ("App-Key", KEY),
        ("Content-Type", "application/json"),
        ("Content-Length", "42"),
    ]


def test_numbers_that_are_none_are_not_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        event(step_index=float("nan"))


# The limits.


def test_an_event_of_ours_passes() -> None:
    assert preflight(event()) == []
    [arrival] = judged(event())
    assert (arrival.verdict, arrival.event_name, dict(arrival.props)) == (
        Verdict.STORED,
        "app_launched",
        {"total_memory_gb": "16"},
    )


def changed(**changes: object) -> bytes:
    return json.dumps({**json.loads(event()), **changes}).encode()


def system(**changes: object) -> bytes:
    return changed(systemProps={**ENVELOPE.as_dict(), **changes})


@pytest.mark.parametrize(
    ("payload", "wrong"),
    [
        (changed(eventName=""), ["eventName"]),
        (changed(eventName="e" * 61), ["eventName"]),
        (changed(sessionId=""), ["sessionId"]),
        (changed(sessionId="s" * 37), ["sessionId"]),
        (changed(sessionId="170000000012345678"), ["sessionId"]),
        (system(locale="l" * 11), ["systemProps.locale"]),
        (system(osName="o" * 31), ["systemProps.osName"]),
        (system(osVersion="1" * 101), ["systemProps.osVersion"]),
        (system(appVersion="1" * 51), ["systemProps.appVersion"]),
        (system(appBuildNumber="1" * 21), ["systemProps.appBuildNumber"]),
        (system(sdkVersion="s" * 41), ["systemProps.sdkVersion"]),
        (system(sdkVersion=""), ["systemProps.sdkVersion"]),
        (changed(props={" ": "x"}), ["props. "]),
        (changed(props={"k" * 41: "x"}), [f"props.{'k' * 41}"]),
        (changed(props={"model": "m" * 181}), ["props.model"]),
        (changed(props={"n": 10**30}), ["props.n"]),
        (changed(props={"n": None}), ["props.n"]),
        (changed(props={"n": []}), ["props.n"]),
        (system(locale="l" * 11, osName="o" * 31), ["systemProps.locale", "systemProps.osName"]),
    ],
)
def test_what_the_server_would_refuse_cut_or_drop_is_named(payload: bytes, wrong: list[str]) -> None:
    assert preflight(payload) == wrong
    outcome = judged(payload)
    kept_as_it_is = (
        isinstance(outcome, tuple)
        and outcome[0].verdict is Verdict.STORED
        and dict(outcome[0].props) == json.loads(payload)["props"]
    )
    assert kept_as_it_is is False


@pytest.mark.parametrize(
    "payload",
    [
        changed(eventName="e" * 60),
        changed(sessionId="s" * 36),
        system(locale="", osVersion="", osName=""),
        system(
            locale="en-us-long"[:10], osName="o" * 30, osVersion="1" * 100, appVersion="1" * 50, sdkVersion="s" * 40
        ),
        changed(props={"k" * 40: "m" * 180, "n": 10**26, "b": True, "e": ""}),
        changed(props={}),
    ],
)
def test_what_is_just_within_the_limits_passes_both(payload: bytes) -> None:
    assert preflight(payload) == []
    [arrival] = judged(payload)
    assert isinstance(arrival, Arrival)
    assert arrival.verdict is Verdict.STORED


def test_our_limits_are_the_ones_the_collector_read_in_the_server() -> None:
    assert aptabase.MAX_BATCH == rules.MAX_EVENTS
    assert aptabase.MAX_EVENT_NAME == rules.MAX_EVENT_NAME
    assert aptabase.MAX_SESSION_ID == rules.MAX_SESSION_ID
    assert aptabase.MAX_PROPERTY_KEY == rules.MAX_KEY
    assert aptabase.MAX_PROPERTY_TEXT == rules.MAX_TEXT
    assert rules.MAX_EVENT_AGE.total_seconds() == aptabase.MAX_AGE_SECONDS
    assert {name: rules.MAX_SYSTEM_PROPS[name] for name in aptabase.MAX_SYSTEM_TEXT} == aptabase.MAX_SYSTEM_TEXT


def test_a_system_without_release_or_language_still_has_a_user_agent() -> None:
    assert Envelope(False, "Linux", "", "", "1.0.0", "1", "osaurus-qt@1.0.0").user_agent == "Linux/"
