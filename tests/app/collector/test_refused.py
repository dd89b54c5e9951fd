"""When the whole request is refused for what its body says: the limit passes, one over does not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.collector import Verdict
from app.collector.rules import judge, parse_timestamp
from tests.app.collector.samples import (
    DINOSAUR,
    KEY,
    NOW,
    arrival_of,
    event,
    faults_of,
    outcome,
    refusal_of,
    with_system,
    without,
)


@pytest.mark.parametrize(
    ("payload", "fault"),
    [
        (b"{}", "body: not an array"),
        (b"[", "body: not well-formed JSON in UTF-8"),
        (b"\xff", "body: not well-formed JSON in UTF-8"),
        (b"", "body: not well-formed JSON in UTF-8"),
        (b"[1]", "[0]: not an object"),
        (b"[null]", "[0]: not an object"),
    ],
)
def test_a_body_that_is_no_array_of_objects_is_refused(payload: bytes, fault: str) -> None:
    refusal = judge(payload, NOW, app_key=KEY)

    assert not isinstance(refusal, tuple)
    assert 400 == refusal.status
    assert [fault] == [str(one) for one in refusal.reasons]


def test_25_events_pass() -> None:
    arrivals = outcome(*[event()] * 25)

    assert isinstance(arrivals, tuple)
    assert [Verdict.STORED] * 25 == [arrival.verdict for arrival in arrivals]


def test_26_events_are_refused() -> None:
    assert ["body: too many events (at most 25)"] == faults_of(*[event()] * 26)


def test_one_faulty_event_refuses_the_whole_request() -> None:
    assert ["[1].eventName: missing or empty"] == faults_of(event(), event(eventName=""), event())


def test_every_fault_is_told() -> None:
    faults = faults_of({"eventName": "x" * 61, "timestamp": "yesterday"}, with_system(isDebug="true"))

    assert [
        "[0].eventName: too long (at most 60)",
        "[0].sessionId: missing or empty",
        "[0].timestamp: not an ISO 8601 timestamp",
        "[0].systemProps.sdkVersion: missing or empty",
        "[1].systemProps.isDebug: neither true nor false",
    ] == faults


@pytest.mark.parametrize("name", ["eventName", "sessionId"])
@pytest.mark.parametrize("value", ["", "  ", None])
def test_an_empty_name_or_session_is_refused(name: str, value: str | None) -> None:
    assert [f"[0].{name}: missing or empty"] == faults_of(event(**{name: value}))


@pytest.mark.parametrize("name", ["eventName", "sessionId"])
def test_a_missing_name_or_session_is_refused(name: str) -> None:
    assert [f"[0].{name}: missing or empty"] == faults_of(without(name))


@pytest.mark.parametrize("name", ["eventName", "sessionId"])
@pytest.mark.parametrize("value", [1, True, [], {}])
def test_a_name_or_session_of_another_type_is_refused(name: str, value: object) -> None:
    assert [f"[0].{name}: not a string"] == faults_of(event(**{name: value}))


@pytest.mark.parametrize("text", ["x" * 60, DINOSAUR * 30])
def test_an_event_name_of_60_passes(text: str) -> None:
    assert Verdict.STORED is arrival_of(event(eventName=text)).verdict


@pytest.mark.parametrize("text", ["x" * 61, DINOSAUR * 30 + "x"])
def test_an_event_name_of_61_is_refused(text: str) -> None:
    assert ["[0].eventName: too long (at most 60)"] == faults_of(event(eventName=text))


LIMITS = [
    ("sdkVersion", 40),
    ("osName", 30),
    ("osVersion", 100),
    ("locale", 10),
    ("appVersion", 50),
    ("appBuildNumber", 20),
    ("engineName", 30),
    ("engineVersion", 30),
    ("deviceModel", 100),
]


@pytest.mark.parametrize(("name", "limit"), LIMITS)
def test_a_system_property_at_its_limit_passes(name: str, limit: int) -> None:
    arrival = arrival_of(with_system(**{name: "x" * limit}))

    assert Verdict.STORED is arrival.verdict
    assert ("x" * limit if name != "locale" else "") == arrival.system_props[name]


@pytest.mark.parametrize(("name", "limit"), LIMITS)
def test_a_system_property_over_its_limit_refuses_the_request(name: str, limit: int) -> None:
    refusal = refusal_of(with_system(**{name: "x" * (limit + 1)}))

    assert 400 == refusal.status
    assert [f"[0].systemProps.{name}: too long (at most {limit})"] == [str(one) for one in refusal.reasons]


@pytest.mark.parametrize(("name", "limit"), LIMITS)
def test_a_system_property_is_a_string(name: str, limit: int) -> None:
    assert [f"[0].systemProps.{name}: not a string"] == faults_of(with_system(**{name: limit}))


@pytest.mark.parametrize("name", [name for name, _ in LIMITS if name != "sdkVersion"])
@pytest.mark.parametrize("value", ["", None])
def test_a_system_property_may_be_empty(name: str, value: str | None) -> None:
    assert "" == arrival_of(with_system(**{name: value})).system_props[name]


@pytest.mark.parametrize("value", ["", " ", None])
def test_the_sdk_version_may_not_be_empty(value: str | None) -> None:
    assert ["[0].systemProps.sdkVersion: missing or empty"] == faults_of(with_system(sdkVersion=value))


def test_the_sdk_version_alone_is_enough() -> None:
    arrival = arrival_of(event(systemProps={"sdkVersion": "x@1", "unheardOf": 1}))

    assert {"isDebug": False, "sdkVersion": "x@1"} == arrival.system_props


@pytest.mark.parametrize("value", [None, "true", 1, []])
def test_is_debug_is_a_boolean(value: object) -> None:
    assert ["[0].systemProps.isDebug: neither true nor false"] == faults_of(with_system(isDebug=value))


@pytest.mark.parametrize("value", [None, [], "x", 1])
def test_the_system_properties_are_an_object(value: object) -> None:
    assert ["[0].systemProps: not an object"] == faults_of(event(systemProps=value))


def test_without_system_properties_there_is_no_sdk_version() -> None:
    assert ["[0].systemProps.sdkVersion: missing or empty"] == faults_of(without("systemProps"))


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-22T07:06:40.123Z", datetime(2026, 11, 22, 7, 6, 40, 123000, UTC)),
        ("2026-11-22T07:06:40Z", datetime(2026, 11, 22, 7, 6, 40, 0, UTC)),
        ("2026-11-22T07:06:40", datetime(2026, 11, 22, 7, 6, 40, 0, UTC)),
        ("2026-11-22T07:06", datetime(2026, 11, 22, 7, 6, 0, 0, UTC)),
        ("2026-11-22", datetime(2026, 11, 22, 0, 0, 0, 0, UTC)),
        ("2026-11-22T07:06:40.1234567Z", datetime(2026, 11, 22, 7, 6, 40, 123456, UTC)),
        ("2026-11-22T07:06:40.1234567890123456Z", datetime(2026, 11, 22, 7, 6, 40, 123456, UTC)),
        ("2026-11-22T07:06:40.1+01:00", datetime(2026, 11, 22, 6, 6, 40, 100000, UTC)),
        ("2026-11-22T07:06:40-05:30", datetime(2026, 11, 22, 12, 36, 40, 0, UTC)),
        ("2026-11-22T07:06:40+14:00", datetime(2026, 11, 21, 17, 6, 40, 0, UTC)),
    ],
)
def test_a_timestamp_is_read_as_utc(text: str, moment: datetime) -> None:
    assert moment == parse_timestamp(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "1763795200",
        "2026-11-22 07:06:40Z",
        "2026-11-22T07:06:40.Z",
        "2026-11-22T07:06:40.12345678901234567Z",
        "2026-11-22T07:06:40z",
        "2026-11-22T07Z",
        "2026-11-22Z",
        "2026-11-22T07:06:60Z",
        "2026-11-22T25:06:40Z",
        "2026-02-30T07:06:40Z",
        "2026-11-22T07:06:40+14:01",
        "20261122T070640Z",
        "2026-W47-7",
        " 2026-11-22T07:06:40Z",
        "2026-11-22T07:06:40Z\n",
        "0001-01-01T00:00:00+01:00",
        "\u0662\u0660\u0662\u0666-11-22T07:06:40Z",
    ],
)
def test_a_malformed_timestamp_refuses_the_request(text: str) -> None:
    assert ["[0].timestamp: not an ISO 8601 timestamp"] == faults_of(event(timestamp=text))


@pytest.mark.parametrize("value", [None, 1763795200, True, {}])
def test_a_timestamp_of_another_type_refuses_the_request(value: object) -> None:
    assert ["[0].timestamp: not an ISO 8601 timestamp"] == faults_of(event(timestamp=value))
