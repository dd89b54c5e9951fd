"""Whatever validates passes the server's rules and the schema, and no sequence of decisions lets more out than that."""

from __future__ import annotations

import json
import tempfile
import threading
from collections import Counter
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, get_args

import fastjsonschema
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from pydantic import ValidationError

from app.build import Build
from app.collector import Collector, Verdict, rules
from app.errors import RefusedError
from app.policy import Forbidden, Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService, events
from app.telemetry.aptabase import encode_batch, encode_event, timestamp
from app.telemetry.catalog import json_schema
from app.telemetry.device import MemoryTier
from app.telemetry.events import EVENTS, CommonProperties, Event
from app.telemetry.ledger import Fate
from app.telemetry.recorder import MAX_HELD
from app.telemetry.remote_model import RemoteModelHash, hash_remote_model
from app.telemetry.words import Step
from tests.app.telemetry.conftest import FACTS, KEY, HandClock
from tests.app.telemetry.test_aptabase import AT, ENVELOPE, NOW, SESSION

validate = fastjsonschema.compile(json_schema(), use_default=False)


# Every event class, from its own fields.


def values_of(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Everything that one property may hold, from what pydantic really checks."""
    match schema:
        case {"type": "enum", "members": members}:
            return st.sampled_from(members)
        case {"type": "literal", "expected": expected}:
            return st.sampled_from(expected)
        case {"type": "bool"}:
            return st.booleans()
        case {"type": "int", "ge": least, "le": most}:
            return st.integers(least, most)
        case {"type": "nullable", "schema": inner}:
            return st.none() | values_of(inner)
        case {"type": "json-or-python"}:
            return st.text(min_size=1).map(hash_remote_model)
        case {"schema": inner}:
            return values_of(inner)
        case _:
            raise AssertionError(schema["type"])


def fields_of(kind: type[Event]) -> dict[str, Any]:
    """The checked schema of each field."""
    schema: Any = kind.__pydantic_core_schema__
    definitions = {item["ref"]: item for item in schema.get("definitions", ())}
    while "fields" not in schema:
        schema = definitions[schema["schema_ref"]] if schema["type"] == "definition-ref" else schema["schema"]

    def resolve(part: Any) -> Any:
        if isinstance(part, dict):
            if part.get("type") == "definition-ref":
                return resolve(definitions[part["schema_ref"]])
            return {key: resolve(value) if key == "schema" else value for key, value in part.items()}
        return part

    return {name: resolve(field) for name, field in schema["fields"].items()}


INPUTS = {
    name: st.fixed_dictionaries({f: values_of(s) for f, s in fields_of(kind).items()}) for name, kind in EVENTS.items()
}


@st.composite
def any_event(draw: st.DrawFn, name: str) -> Event:
    """An event that validates: the fields drawn one by one, until they agree."""
    values = draw(INPUTS[name])
    if name == "model_downloaded":
        from app.models import shipped_models

        row = shipped_models()[values["model"]]
        values |= {"param_count": row.param_count, "quantization": row.quantization, "is_vlm": row.is_vlm}
    if name == "message_sent" and draw(st.booleans()):
        values |= {"is_agent": False}
    try:
        return EVENTS[name](**values)
    except ValidationError:
        assume(False)
        raise


def payload_of(event: Event, tier: MemoryTier) -> bytes:
    common = CommonProperties(total_memory_gb=tier).properties()
    return encode_event(event.name, AT, SESSION, ENVELOPE, {**event.properties(), **common})


@pytest.mark.parametrize("name", EVENTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_whatever_validates_passes_the_server_the_schema_and_the_way_back(name: str, data: st.DataObject) -> None:
    event = data.draw(any_event(name))
    payload = payload_of(event, data.draw(st.sampled_from(MemoryTier)))

    whole = json.loads(payload)
    validate(whole)
    outcome = rules.judge(encode_batch([payload]), NOW, app_key=KEY)
    assert isinstance(outcome, tuple), outcome
    [arrival] = outcome
    assert (arrival.verdict, arrival.raw) == (Verdict.STORED, payload)
    assert {key: _plain(value) for key, value in whole["props"].items()} == {
        key: str(value) for key, value in arrival.props.items()
    }

    del whole["props"]["total_memory_gb"]
    assert EVENTS[name].model_validate_json(json.dumps(whole["props"])) == event


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


SECRETS = st.text(alphabet="qxjzkvw", min_size=12, max_size=20)
"""Texts that occur in no word of ours."""
RUBBISH = st.one_of(
    SECRETS,
    st.none(),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.binary(),
    st.lists(SECRETS, max_size=2),
    st.dictionaries(SECRETS, SECRETS, max_size=2),
    st.sampled_from([word for kind in (Step, MemoryTier) for word in kind]),
)


@pytest.mark.parametrize("name", EVENTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(data=st.data())
def test_whatever_has_a_wrong_field_or_one_too_many_is_refused_and_not_quoted(name: str, data: st.DataObject) -> None:
    kind = EVENTS[name]
    good = {key: getattr(data.draw(any_event(name)), key) for key in kind.model_fields}
    field = data.draw(st.sampled_from([*kind.model_fields, "note", "model_name", "total_memory_gb", "_private"]))
    value = data.draw(RUBBISH)
    if field in kind.model_fields:
        assume(not _allowed(kind, field, value))
    with pytest.raises(ValidationError) as caught:
        kind(**{**good, field: value})
    for told in (str(caught.value), repr(caught.value)):
        assert _quoted(value, told) is False


def _allowed(kind: type[Event], field: str, value: object) -> bool:
    """Whether a value may stand in that field as far as its type goes; then the rules between fields decide."""
    annotation = kind.model_fields[field].annotation
    options = get_args(annotation) or (annotation,)
    if value is None:
        return type(None) in options
    if isinstance(value, StrEnum):
        return type(value) in options
    if isinstance(value, bool):
        return bool in options
    return isinstance(value, int) and int in options and 0 <= value <= 9


def _quoted(value: object, told: str) -> bool:
    match value:
        case StrEnum():
            return False
        case str():
            return value in told
        case list():
            return any(part in told for part in value)
        case dict():
            return any(part in told for pair in value.items() for part in pair)
        case _:
            return False


@given(text=SECRETS)
def test_no_text_becomes_a_hash_or_a_literal(text: str) -> None:
    with pytest.raises(ValueError, match="not a hash"):
        RemoteModelHash(text)
    assert Literal is not None
    for name in ("model", "model_hash"):
        with pytest.raises(ValidationError):
            events.MessageSent(**{**dict(EVENTS["message_sent"].example), name: text})


# Any sequence of moments, decisions, policies and clocks.

TICK = 2**-9
"""About two milliseconds, and exact in binary, so that no two moments look the same on the wire."""


class Life(RuleBasedStateMachine):
    """A service, a collector and a clock, and beside them the few lines that say what should happen.

    Each moment is known by its time, which no two share.
    """

    def __init__(self) -> None:
        super().__init__()
        self.clock = HandClock()
        self.folder = tempfile.TemporaryDirectory()
        self.store = PreferencesStore(Path(self.folder.name) / "profile")
        self.store.load()
        self.collector = Collector(rate_limit=False, clock=lambda: datetime.fromtimestamp(self.clock.wall(), UTC))
        self.collector.start()
        self.service = TelemetryService(
            build=Build(),
            preferences=self.store,
            policy=Policy(),
            clock=self.clock,
            environ={"APTABASE_APP_KEY": KEY, "APTABASE_HOST": self.collector.url},
            facts=lambda: FACTS,
            flush_seconds=60.0,
        )
        self.service.start()
        self.service._prepared.wait(20)
        self.asking, self.answer, self.blocked = True, "", False
        self.ever_granted = False
        self.times: set[str] = set()
        self.held: list[str] = []
        self.may_leave: list[str] = []
        self.recorded = 0

    # What happens.

    @rule(
        some=st.lists(st.sampled_from(list(EVENTS)).flatmap(any_event), min_size=1, max_size=6), by_moment=st.booleans()
    )
    def happen(self, some: list[Event], *, by_moment: bool) -> None:
        for event in some:
            self.track(event, by_moment=by_moment)

    @rule(number=st.integers(20, 70))
    def much_happens(self, number: int) -> None:
        for _ in range(number):
            self.track(events.ServerStarted(), by_moment=False)

    def track(self, event: Event, *, by_moment: bool) -> None:
        while timestamp(self.clock.wall()) in self.times:
            self.clock.advance(TICK)
        now = timestamp(self.clock.wall())
        self.times.add(now)
        if by_moment:
            self.service.track_moment(event.name, lambda: event)
        else:
            self.service.track(event)
        if self.blocked:
            return
        if self.answer == "granted":
            self.recorded += 1
            self.may_leave.append(now)
        elif self.asking and not self.answer:
            self.recorded += 1
            if len(self.held) < MAX_HELD:
                self.held.append(now)

    @rule()
    def something_is_wrong(self) -> None:
        self.recorded += self.service.status().sharing.records
        self.service.track_moment("app_launched", lambda: events.AppLaunched(note="x"))  # type: ignore[call-arg]

    # What people and administrators decide.

    @rule()
    def grant(self) -> None:
        if self.blocked:
            with pytest.raises(RefusedError):
                self.service.grant()
            return
        self.service.grant()
        self.may_leave += self.held
        self.held = []
        self.answer, self.asking, self.ever_granted = "granted", False, True

    @rule(what=st.sampled_from(["ask", "ask", "ask", "dismiss", "dismiss", "decline", "decline", *Forbidden]))
    def decide(self, what: str) -> None:
        match what:
            case "ask":
                self.service.ask()
                self.asking = self.asking or not (self.answer or self.blocked)
                return
            case "dismiss":
                self.service.dismiss()
                gone = self.asking
            case "decline":
                self.service.decline()
                self.answer, gone = "declined", True
            case _:
                self.service.restrict(Policy())
                self.service.restrict(Policy(Forbidden(what)))
                self.blocked, gone = True, True
        if gone:
            self.held, self.asking = [], False

    # What time does.

    @rule(
        seconds=st.sampled_from([TICK, 3.0, 61.0, 61.0, 3700.0, 90_000.0]),
        jump=st.sampled_from([0.0, 0.0, 0.0, -5_000.0, 5_000.0, 100_000.0]),
    )
    def time_passes(self, seconds: float, jump: float) -> None:
        self.clock.advance(seconds, wall=seconds + jump)

    # What must hold at any time.

    @invariant()
    def nothing_is_sent_before_a_grant(self) -> None:
        if not self.ever_granted:
            assert list(self.collector.requests) == []

    @invariant()
    def the_counts_add_up(self) -> None:
        status = self.service.status()
        assert sum(status.counts.values()) == sum(self.service.reasons().values()) == self.recorded
        assert (status.counts[Fate.HELD] > 0) <= (self.asking and not self.answer)

    @invariant()
    def what_arrived_was_to_leave_and_came_once_and_in_its_order(self) -> None:
        arrived = [json.loads(arrival.raw)["timestamp"] for arrival in self.collector.arrivals]
        order = {moment: place for place, moment in enumerate(self.may_leave)}
        assert set(arrived) <= set(order)
        places = [order[moment] for moment in arrived]
        assert places == sorted(set(places))

    def teardown(self) -> None:
        try:
            self.deliver_what_waits()
            self.service.close(5.0)
            self.what_arrived_was_to_leave_and_came_once_and_in_its_order()
            self.nothing_is_sent_before_a_grant()
            counts = self.service.status().counts
            assert sum(counts.values()) == self.recorded
            assert counts[Fate.HELD] == counts[Fate.QUEUED] == counts[Fate.SENDING] == 0
            assert counts[Fate.SENT] <= len(self.collector.arrivals) <= counts[Fate.SENT] + counts[Fate.UNKNOWN]
            sent = {row.payload for row in self.service.rows()[1] if row.fate is Fate.SENT}
            assert sent <= {arrival.raw for arrival in self.collector.arrivals}
            SEEN.update({fate: number for fate, number in counts.items() if number})
        finally:
            self.service.close(0.0)
            self.collector.stop()
            self.folder.cleanup()

    def deliver_what_waits(self) -> None:
        """Turn the clock until nothing waits; the server is well, so each round brings it nearer."""
        changed = threading.Event()
        leave = self.service.subscribe(changed.set)
        while any(self.service.status().counts[fate] for fate in (Fate.QUEUED, Fate.SENDING)):
            self.clock.advance(61.0)
            changed.wait(0.05)
            changed.clear()
        leave()


SEEN: Counter[Fate] = Counter()
"""How many events of all lives came to which end: a suite in which none was sent would show nothing."""


@pytest.mark.parametrize(
    ("examples", "steps"), [(30, 20), pytest.param(200, 40, marks=[pytest.mark.long, pytest.mark.timeout(600)])]
)
def test_any_sequence_of_moments_decisions_policies_and_clocks(examples: int, steps: int, logged: Any) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Life,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert [
        message for message in logged.messages if "the catalogue refused an event: app_launched" not in message
    ] == []
    logged.messages.clear()
