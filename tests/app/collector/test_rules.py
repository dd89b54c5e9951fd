"""What becomes of a request that is well-formed: what is stored of it, for which key, at which rate."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from app.collector import Reason, Verdict
from app.collector.rules import RateWindow, judge, normalise_locale
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

TICK = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)


def test_a_faultless_event_is_stored_as_it_was_sent() -> None:
    arrival = arrival_of(event())

    assert Verdict.STORED is arrival.verdict
    assert Reason.NONE is arrival.reason
    assert NOW == arrival.received_at
    assert NOW == arrival.timestamp
    assert "app_launched" == arrival.event_name
    assert "5b1c7a0e-0000-4000-8000-000000000000" == arrival.session_id
    assert {"total_memory_gb": "16"} == arrival.props
    assert event()["systemProps"] == arrival.system_props
    assert "" == arrival.undeclared


def test_the_raw_bytes_are_those_of_the_event() -> None:
    first = b'{"eventName":"a","sessionId":"s","systemProps":{"sdkVersion":"x@1"} }'
    second = '{ "eventName" : "b\\u00e4ä","sessionId":"s","systemProps":{"sdkVersion":"x@1"}}'.encode()

    arrivals = judge(b" [ " + first + b" ,\n" + second + b"]", NOW, app_key=KEY)

    assert isinstance(arrivals, tuple)
    assert [first, second] == [arrival.raw for arrival in arrivals]
    assert ["a", "bää"] == [arrival.event_name for arrival in arrivals]


def test_an_empty_array_is_accepted() -> None:
    assert () == outcome()


def test_debug_events_have_a_bucket_of_their_own() -> None:
    arrivals = outcome(event(), with_system(isDebug=True))

    assert isinstance(arrivals, tuple)
    assert [(KEY, False), (f"{KEY}_DEBUG", True)] == [(one.bucket, one.debug) for one in arrivals]


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("chat_ui", "chat_ui"),
        ("", ""),
        ("x" * 180, "x" * 180),
        ("x" * 181, "x" * 177 + "..."),
        (DINOSAUR * 90, DINOSAUR * 90),
        (DINOSAUR * 91, DINOSAUR * 88 + "\ufffd..."),
        (True, "true"),
        (False, "false"),
        (None, ""),
        ([1, 2], "[Array]"),
        ([], "[Array]"),
        ({"a": 1}, "{Object}"),
        (0, Decimal(0)),
        (-3, Decimal(-3)),
        (0.1, Decimal("0.1")),
        (2**96 - 1, Decimal(2**96 - 1)),
        (-(2**96) + 1, Decimal(-(2**96) + 1)),
        (7e28, Decimal("7e28")),
    ],
)
def test_a_property_is_stored_as(sent: object, stored: str | Decimal) -> None:
    assert {"value": stored} == arrival_of(event(props={"value": sent})).props


@pytest.mark.parametrize("number", [1e30, -1e30, 2**96, -(2**96), 10**400])
def test_a_number_that_fits_no_decimal_is_a_500(number: float) -> None:
    refusal = refusal_of(event(), event(props={"value": number}))

    assert 500 == refusal.status
    assert ["[1].props.value: a number that fits no decimal"] == [str(one) for one in refusal.reasons]


def test_a_dropped_event_may_hold_any_number() -> None:
    assert Reason.KEY_BLANK is arrival_of(event(props={"value": 1e30, "": 1})).reason


def test_properties_are_stored_in_the_order_of_their_keys() -> None:
    assert ["a", "b", "c"] == list(arrival_of(event(props={"b": 1, "c": 1, "a": 1})).props)


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en-us", "en-us"),
        ("en_US", "en-us"),
        ("pt-BR", "pt-br"),
        ("es-419", "es-419"),
        ("zh-Hans", "zh-hans"),
        ("zh_Hant_TW", "zh-hant-tw"),
        ("en-001", "en"),
        ("en_150", "en"),
        ("en-us-posix", "en"),
        ("en_US_POSIX", "en"),
        ("", ""),
        ("C", ""),
        ("c", ""),
        ("e", ""),
        ("eng", ""),
        ("en-u", ""),
        ("fil-ph", ""),
        ("english", ""),
        ("en-latin", ""),
        ("zh-hant-t", ""),
        ("zh-hantotw", ""),
        ("zhohant-tw", ""),
        ("zh-hant-twn", ""),
        ("en_US.UTF-8", ""),
    ],
)
def test_a_locale_is_stored_as(sent: str, stored: str) -> None:
    assert stored == normalise_locale(sent)


def test_the_locale_of_an_arrival_is_normalised() -> None:
    assert "zh-hant-tw" == arrival_of(with_system(locale="zh_Hant_TW")).system_props["locale"]


def test_a_locale_with_its_encoding_kills_the_whole_request() -> None:
    assert ["[1].systemProps.locale: too long (at most 10)"] == faults_of(event(), with_system(locale="en_US.UTF-8"))


@pytest.mark.parametrize("key", ["A-EU-1", "A-US-1234567890", "A-DEV-abcXYZ09", "A-SH-1"])
def test_a_well_formed_key_is_let_in(key: str) -> None:
    assert key == arrival_of(event(), app_key=key).bucket


@pytest.mark.parametrize("key", [None, "", "A-EU-", "A-DE-1", "B-EU-1", "A-EU-1-2", "A-EU-ä", " A-EU-1", "A-EU-1\n"])
def test_another_key_is_not_found(key: str | None) -> None:
    refusal = refusal_of(event(), app_key=key)

    assert 404 == refusal.status
    assert ["App-Key: no app has this key"] == [str(one) for one in refusal.reasons]


def test_only_known_keys_are_let_in() -> None:
    assert Verdict.STORED is arrival_of(event(), known_keys={KEY}).verdict
    assert 404 == refusal_of(event(), known_keys={"A-DEV-9"}).status
    assert 404 == refusal_of(event(), known_keys=set()).status


def test_a_locked_account_is_refused() -> None:
    refusal = refusal_of(event(), locked_keys={KEY})

    assert 400 == refusal.status
    assert ["App-Key: the account behind this key is locked"] == [str(one) for one in refusal.reasons]


def test_the_key_is_looked_at_only_if_an_event_is_worth_storing() -> None:
    assert Verdict.DROPPED is arrival_of(without("timestamp"), app_key="nonsense").verdict
    assert () == outcome(app_key=None)


def test_the_body_is_judged_before_the_key() -> None:
    assert 400 == refusal_of(event(eventName=""), app_key="nonsense").status


def test_twenty_requests_a_second_are_let_in() -> None:
    window = RateWindow()

    assert [True] * 20 + [False] * 3 == [window.admit(NOW) for _ in range(23)]


def test_the_next_second_begins_anew() -> None:
    window = RateWindow()
    for _ in range(21):
        window.admit(NOW)

    assert not window.admit(NOW + SECOND - TICK)
    assert window.admit(NOW + SECOND)


def test_a_clock_set_back_does_not_lock_the_door() -> None:
    window = RateWindow()
    for _ in range(21):
        window.admit(NOW)

    assert window.admit(NOW - timedelta(hours=1))
