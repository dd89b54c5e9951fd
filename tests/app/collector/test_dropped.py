"""When an event is dropped behind a 200: the limit passes, one over does not."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from app.collector import Reason, Verdict
from app.collector.rules import judge
from tests.app.collector.samples import DINOSAUR, KEY, NOW, arrival_of, body, event, outcome, without

if TYPE_CHECKING:
    from datetime import datetime

TICK = timedelta(microseconds=1)
SECOND = timedelta(seconds=1)


def iso(moment: datetime) -> str:
    """Return a moment as it is written on the wire."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def session(started_at: datetime) -> str:
    """Return a numeric session id that began then."""
    return str(int(started_at.timestamp()) * 10**8 + 12345678)


def drop_reason(one: dict[str, Any]) -> Reason:
    """Return why an event is dropped, having seen that verdict and reason agree and nothing of it is stored."""
    arrival = arrival_of(one)
    assert (Verdict.DROPPED if arrival.reason else Verdict.STORED) is arrival.verdict
    assert not arrival.reason or {} == arrival.props
    return arrival.reason


def test_an_event_of_exactly_24_hours_is_stored() -> None:
    assert Reason.NONE is drop_reason(event(timestamp=iso(NOW - timedelta(hours=24))))


def test_an_older_event_is_dropped() -> None:
    assert Reason.EVENT_TOO_OLD is drop_reason(event(timestamp=iso(NOW - timedelta(hours=24) - TICK)))


def test_an_event_without_a_timestamp_is_dropped() -> None:
    assert Reason.EVENT_TOO_OLD is drop_reason(without("timestamp"))
    assert arrival_of(without("timestamp")).timestamp is None


@pytest.mark.parametrize("ahead", [TICK, timedelta(hours=1), timedelta(days=4000)])
def test_an_event_from_the_future_is_moved_to_now(ahead: timedelta) -> None:
    arrival = arrival_of(event(timestamp=iso(NOW + ahead)))

    assert Verdict.STORED is arrival.verdict
    assert NOW == arrival.timestamp


@pytest.mark.parametrize("started_at", [NOW, NOW - timedelta(days=7) + SECOND, NOW + timedelta(minutes=10)])
def test_a_numeric_session_of_a_plausible_age_passes(started_at: datetime) -> None:
    assert Reason.NONE is drop_reason(event(sessionId=session(started_at)))


def test_a_numeric_session_that_began_exactly_7_days_ago_passes() -> None:
    midnight = NOW.replace(microsecond=0)

    arrivals = judge(body(event(sessionId=session(midnight - timedelta(days=7)))), midnight, app_key=KEY)

    assert isinstance(arrivals, tuple)
    assert Verdict.STORED is arrivals[0].verdict


def test_a_numeric_session_that_began_earlier_drops_the_event() -> None:
    assert Reason.SESSION_TOO_OLD is drop_reason(event(sessionId=session(NOW - timedelta(days=7, seconds=1))))


def test_a_numeric_session_from_the_future_drops_the_event() -> None:
    begins_at = NOW + timedelta(minutes=10, seconds=1)

    assert Reason.SESSION_IN_FUTURE is drop_reason(event(sessionId=session(begins_at)))


@pytest.mark.parametrize(
    ("session_id", "reason"),
    [
        ("0", Reason.SESSION_TOO_OLD),
        (" +12 ", Reason.SESSION_TOO_OLD),
        ("0" * 50 + "1", Reason.SESSION_TOO_OLD),
        (str(2**64 - 1), Reason.SESSION_IN_FUTURE),
        (str(2**64), Reason.NONE),
        ("9" * 36, Reason.NONE),
        ("9" * 37, Reason.SESSION_TOO_LONG),
        ("9" * 9999, Reason.SESSION_TOO_LONG),
        ("-1", Reason.NONE),
        ("1.5", Reason.NONE),
        ("\u0661", Reason.NONE),
        ("x" * 36, Reason.NONE),
        ("x" * 37, Reason.SESSION_TOO_LONG),
        (DINOSAUR * 18, Reason.NONE),
        (DINOSAUR * 18 + "x", Reason.SESSION_TOO_LONG),
    ],
)
def test_what_counts_as_a_numeric_session(session_id: str, reason: Reason) -> None:
    assert reason is drop_reason(event(sessionId=session_id))


@pytest.mark.parametrize("props", ["text", "", "null", "[]", "{", [], [{}], 1, 1.5, True, False])
def test_props_that_are_no_object_drop_the_event(props: object) -> None:
    assert Reason.PROPS_NOT_AN_OBJECT is drop_reason(event(props=props))


def test_props_may_be_missing_or_null() -> None:
    assert {} == arrival_of(without("props")).props
    assert {} == arrival_of(event(props=None)).props
    assert Verdict.STORED is arrival_of(event(props=None)).verdict


def test_an_object_inside_a_string_counts_as_props() -> None:
    assert {"stream": "true"} == arrival_of(event(props='{"stream": true}')).props


@pytest.mark.parametrize("key", ["", " ", "\t\n"])
def test_a_blank_key_drops_the_event(key: str) -> None:
    assert Reason.KEY_BLANK is drop_reason(event(props={"a": 1, key: 1}))


@pytest.mark.parametrize("key", ["k" * 40, DINOSAUR * 20])
def test_a_key_of_40_passes(key: str) -> None:
    assert {key: Decimal(1)} == arrival_of(event(props={key: 1})).props


@pytest.mark.parametrize("key", ["k" * 41, DINOSAUR * 20 + "k"])
def test_a_key_of_41_drops_the_event(key: str) -> None:
    assert Reason.KEY_TOO_LONG is drop_reason(event(props={"a": 1, key: 1}))


def test_one_dropped_event_leaves_the_others() -> None:
    arrivals = outcome(event(), event(props=[]), event(eventName="agent_created"))

    assert isinstance(arrivals, tuple)
    assert [Verdict.STORED, Verdict.DROPPED, Verdict.STORED] == [arrival.verdict for arrival in arrivals]
