"""The catalogue as rows, plain data and JSON Schema: all of it from the event classes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import fastjsonschema
import pytest
from pydantic import Field

from app.collector import rules
from app.models import shipped_models
from app.telemetry import catalog, events
from app.telemetry.catalog import PropertyRow, catalog_json, common_rows, event_rows, example_payload, json_schema
from app.telemetry.device import MemoryTier
from app.telemetry.events import EVENTS, Event
from app.telemetry.remote_model import PATTERN
from app.telemetry.words import Pillar, Step
from tests.app.telemetry.test_aptabase import AT, ENVELOPE, KEY, NOW, SESSION

if TYPE_CHECKING:
    from collections.abc import Callable

COMMON = {"total_memory_gb": "16"}


def row(event: str, name: str) -> PropertyRow:
    [found] = [prop for r in event_rows() if r.name == event for prop in r.properties if prop.name == name]
    return found


def payload(name: str) -> dict[str, Any]:
    return dict(json.loads(example_payload(name, ENVELOPE, COMMON, AT, SESSION)))


# Rows.


def test_every_event_has_a_row_with_every_text() -> None:
    rows = event_rows()
    assert [r.name for r in rows] == list(EVENTS)
    assert {r.pillar for r in rows} == set(Pillar)
    for r in rows:
        assert r.fires
        assert r.why
        assert r.since >= 1
        assert [prop.name for prop in r.properties] == list(EVENTS[r.name].model_fields)
        assert all(prop.description for prop in r.properties)


def test_the_kinds_of_properties() -> None:
    assert row("onboarding_step_viewed", "step") == PropertyRow(
        "step", "text", "The step.", tuple(step.value for step in Step), "", optional=False, since=1
    )
    assert row("onboarding_step_viewed", "step_index") == PropertyRow(
        "step_index", "number", "Its position, counted from 0.", (), "0 to 9", optional=False, since=1
    )
    stream = row("message_sent", "stream")
    assert (stream.kind, stream.values, stream.pattern, stream.optional) == ("yes/no", (), "", False)
    digest = row("message_sent", "model_hash")
    assert (digest.kind, digest.values, digest.pattern, digest.optional) == ("text", (), PATTERN, True)
    model = row("message_sent", "model")
    assert (model.kind, model.values, model.optional) == ("text", ("foundation", *shipped_models()), True)
    assert row("model_downloaded", "model").values == tuple(shipped_models())


def test_every_text_says_all_its_values_or_its_form() -> None:
    for r in event_rows():
        for prop in r.properties:
            assert (prop.kind == "yes/no") == (not prop.values and not prop.pattern), prop


def test_the_common_property() -> None:
    [memory] = common_rows()
    assert (memory.name, memory.kind, memory.values) == (
        "total_memory_gb",
        "text",
        tuple(tier.value for tier in MemoryTier),
    )


def test_the_catalogue_as_plain_data_survives_json() -> None:
    found = catalog_json()
    assert json.loads(json.dumps(found)) == found
    assert found["version"] == events.CATALOGUE_VERSION
    assert [event["name"] for event in found["events"]] == list(EVENTS)
    assert [prop["name"] for prop in found["common"]] == ["total_memory_gb"]
    assert list(found["events"][0]) == ["name", "question", "fires", "why", "since", "properties", "example"]


# Examples.


@pytest.mark.parametrize("name", EVENTS)
def test_the_example_is_an_event_with_everything_it_can_show(name: str) -> None:
    sent = payload(name)
    assert sent["props"] == {**EVENTS[name].example, **COMMON}
    required = [field for field, info in EVENTS[name].model_fields.items() if info.is_required()]
    assert set(required) <= set(EVENTS[name].example)


# The schema.

validate = fastjsonschema.compile(json_schema(), use_default=False)


@pytest.mark.parametrize("name", EVENTS)
def test_the_schema_and_the_server_accept_every_example(name: str) -> None:
    validate(payload(name))
    [arrival] = rules.judge(json.dumps([payload(name)]).encode(), NOW, app_key=KEY)  # type: ignore[misc]
    assert arrival.reason == ""


def changed(name: str, *path: str, to: Any = None) -> dict[str, Any]:
    """An event's example with one place changed, or removed."""
    whole = payload(name)
    place = whole
    for part in path[:-1]:
        place = place[part]
    if to is None:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return whole


@pytest.mark.parametrize(
    "event",
    [
        changed("message_sent", "props", "model", to="acme-internal/legal-bot"),
        changed("message_sent", "props", "model_hash", to="acme-internal/legal-bot"),
        changed("message_sent", "props", "model_hash", to="9BEC1A08638B"),
        changed("message_sent", "props", "model_hash", to="9bec1a08638b\n"),
        changed("message_sent", "props", "source", to="cli"),
        changed("message_sent", "props", "is_agent", to="false"),
        changed("message_sent", "props", "stream"),
        changed("message_sent", "props", "total_memory_gb"),
        changed("message_sent", "props", "total_memory_gb", to="12"),
        changed("message_sent", "props", "note", to="x"),
        changed("message_sent", "props", "transport", to="http"),
        changed("app_launched", "props", "source", to="chat_ui"),
        changed("onboarding_step_viewed", "props", "step_index", to=10),
        changed("onboarding_step_viewed", "props", "step_index", to=-1),
        changed("app_launched", "eventName", to="app_opened"),
        changed("app_launched", "sessionId", to="Jane"),
        changed("app_launched", "timestamp", to="2026-11-22 07:06:40"),
        changed("app_launched", "systemProps", "osName", to="Plan 9"),
        changed("app_launched", "systemProps", "osVersion", to="12-canary"),
        changed("app_launched", "systemProps", "osVersion", to="١٢"),
        changed("app_launched", "systemProps", "locale", to="en_US.UTF-8"),
        changed("app_launched", "systemProps", "appVersion", to="1.0.0+gabc"),
        changed("app_launched", "systemProps", "deviceModel", to="canary"),
        changed("app_launched", "systemProps", "engineName", to="Qt"),
        changed("app_launched", "userId", to="1"),
        changed("app_launched", "props"),
        changed("app_launched", "systemProps"),
    ],
)
def test_the_schema_refuses_whatever_the_catalogue_does_not_have(event: dict[str, Any]) -> None:
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        validate(event)


def test_the_schema_knows_each_tier_and_each_release_without_a_name() -> None:
    for tier in MemoryTier:
        validate(changed("app_launched", "props", "total_memory_gb", to=tier.value))
    for name in ("osVersion", "locale"):
        validate(changed("app_launched", "systemProps", name, to=""))


def test_the_schema_carries_its_version_and_survives_json() -> None:
    schema = json_schema()
    assert schema["$id"] == f"urn:osaurus:telemetry:catalogue:{events.CATALOGUE_VERSION}"
    assert json.loads(json.dumps(schema)) == schema


# The fingerprint.


def test_the_fingerprint_is_the_same_each_time() -> None:
    assert catalog.fingerprint() == catalog.fingerprint()
    assert len(catalog.fingerprint()) == 16


def field_text(monkeypatch: pytest.MonkeyPatch, kind: type[Any], name: str) -> None:
    monkeypatch.setattr(kind.model_fields[name], "description", "Something else.")


CHANGES: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "an event goes": lambda patch: patch.setattr(catalog, "EVENTS", dict(list(EVENTS.items())[1:])),
    "when it fires": lambda patch: patch.setattr(events.AppLaunched, "__doc__", "Sometimes."),
    "why": lambda patch: patch.setattr(events.AppLaunched, "why", "Because."),
    "the question": lambda patch: patch.setattr(events.AppLaunched, "pillar", Pillar.ADOPTION),
    "since": lambda patch: patch.setattr(events.AppLaunched, "since", 2),
    "an example": lambda patch: patch.setattr(events.AgentRun, "example", {"source": "http_api"}),
    "the version": lambda patch: patch.setattr(catalog, "CATALOGUE_VERSION", 99),
    "what a property means": lambda patch: field_text(patch, events.MessageSent, "stream"),
    "what the common one means": lambda patch: field_text(patch, events.CommonProperties, "total_memory_gb"),
    "the form of the envelope": lambda patch: patch.setitem(catalog._SYSTEM, "deviceModel", {"type": "string"}),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=list(CHANGES))
def test_every_change_changes_the_fingerprint(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[pytest.MonkeyPatch], None]
) -> None:
    before = catalog.fingerprint()
    change(monkeypatch)
    assert catalog.fingerprint() != before


def test_a_changed_value_or_type_changes_the_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = {catalog.fingerprint()}
    kinds: list[Any] = [
        type("A", (Event,), {"__annotations__": {"step": Step}, "step": Field(description="x"), **TEXTS}),
        type("A", (Event,), {"__annotations__": {"step": Step | None}, "step": Field(default=None), **TEXTS}),
        type("A", (Event,), {"__annotations__": {"step": bool}, "step": Field(description="x"), **TEXTS}),
        type("A", (Event,), {"__annotations__": {"step": int}, "step": Field(ge=0, le=9, description="x"), **TEXTS}),
        type("A", (Event,), {"__annotations__": {"step": int}, "step": Field(ge=0, le=8, description="x"), **TEXTS}),
    ]
    for kind in kinds:
        monkeypatch.setattr(catalog, "EVENTS", {**EVENTS, "app_launched": kind})
        seen.add(catalog.fingerprint())
    assert len(seen) == 1 + len(kinds)


TEXTS = {"name": "app_launched", "pillar": Pillar.RETENTION, "why": "x.", "__doc__": "x.", "__module__": __name__}
