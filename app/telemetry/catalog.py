"""Reads the catalogue into rows for people and machines: the viewer, docs/TELEMETRY.md and the JSON Schema.

Nothing is described twice: every text and every allowed value comes from the event classes, the closed lists of words
and the history.
"""

from __future__ import annotations

import hashlib
import inspect
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.telemetry.aptabase import MAX_SESSION_ID, MAX_SYSTEM_TEXT, Envelope, encode_event
from app.telemetry.events import EVENTS, CommonProperties, Event, field_since
from app.telemetry.words import CATALOGUE_VERSION, Pillar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import BaseModel

SCHEMA_ID = "urn:osaurus:telemetry:catalogue"
MANY_VALUES = 12


@dataclass(frozen=True, slots=True)
class PropertyRow:
    """A property as people read it.

    Attributes:
        name: its name on the wire.
        kind: `text`, `yes/no` or `number`.
        description: what it means.
        values: every allowed value, empty for a yes/no and where `pattern` says it.
        pattern: the form of the value where there are too many to list.
        optional: it may be left out.
        since: the catalogue version that brought it.
    """

    name: str
    kind: str
    description: str
    values: tuple[str, ...]
    pattern: str
    optional: bool
    since: int


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as people read it."""

    name: str
    pillar: Pillar
    fires: str
    why: str
    properties: tuple[PropertyRow, ...]
    example: Mapping[str, Any]
    since: int


def event_rows() -> tuple[EventRow, ...]:
    """List all events, in the catalogue's order."""
    return tuple(
        EventRow(
            name=event.name,
            pillar=event.pillar,
            fires=inspect.cleandoc(event.__doc__ or ""),
            why=event.why,
            properties=_property_rows(event),
            example=event.example,
            since=event.since,
        )
        for event in EVENTS.values()
    )


def common_rows() -> tuple[PropertyRow, ...]:
    """List the properties that go with every event."""
    return _property_rows(CommonProperties)


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text of the catalogue into its paragraphs, each on one line."""
    return tuple(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def example_event(name: str) -> Event:
    """Build the example of an event."""
    return EVENTS[name].model_validate_json(json.dumps(dict(EVENTS[name].example)))


def example_payload(
    name: str, envelope: Envelope, common: Mapping[str, Any], happened_at: float, session: str
) -> bytes:
    """Build the bytes of an event's example as they would leave this very computer."""
    event = example_event(name)
    return encode_event(name, happened_at, session, envelope, {**event.properties(), **common})


def json_schema() -> dict[str, Any]:
    """Build the JSON Schema (draft 7) of one event as it stands in a request, with everything that may be in it."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{SCHEMA_ID}:{CATALOGUE_VERSION}",
        "title": "An event of Osaurus for the desktop, as it is sent to Aptabase",
        **_object(
            {
                "timestamp": {
                    "type": "string",
                    "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$",
                },
                "sessionId": {"type": "string", "pattern": "^[0-9a-f-]{36}$", "maxLength": MAX_SESSION_ID},
                "eventName": {"type": "string", "enum": list(EVENTS)},
                "systemProps": _object(_SYSTEM),
                "props": {"type": "object"},
            }
        ),
        "allOf": [
            {"if": {"properties": {"eventName": {"const": name}}}, "then": {"properties": {"props": _props(event)}}}
            for name, event in EVENTS.items()
        ],
    }


def fingerprint() -> str:
    """Digest the catalogue: goes into the history, so that no change goes by without a version and a story."""
    content = json.dumps([json_schema(), catalog_json()], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def catalog_json() -> dict[str, Any]:
    """Give the whole catalogue as plain data, for `osaurus telemetry catalog --json`."""
    return {
        "version": CATALOGUE_VERSION,
        "common": [_plain(row) for row in common_rows()],
        "events": [
            {
                "name": row.name,
                "question": row.pillar.value,
                "fires": row.fires,
                "why": row.why,
                "since": row.since,
                "properties": [_plain(prop) for prop in row.properties],
                "example": dict(row.example),
            }
            for row in event_rows()
        ],
    }


def _plain(row: PropertyRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "kind": row.kind,
        "description": row.description,
        "values": list(row.values),
        "pattern": row.pattern,
        "optional": row.optional,
        "since": row.since,
    }


def _property_rows(model: type[BaseModel]) -> tuple[PropertyRow, ...]:
    rows = []
    for name, schema in _properties(model).items():
        core, optional = _without_null(schema)
        rows.append(
            PropertyRow(
                name=name,
                kind=_KINDS[core["type"]],
                description=model.model_fields[name].description or "",
                values=tuple(core.get("enum", ())),
                pattern=_pattern(core),
                optional=optional,
                since=field_since(model, name),
            )
        )
    return tuple(rows)


_KINDS = {"string": "text", "boolean": "yes/no", "integer": "number"}


def _pattern(core: dict[str, Any]) -> str:
    if "pattern" in core:
        return str(core["pattern"])
    if core["type"] == "integer":
        return f"{core['minimum']} to {core['maximum']}"
    return ""


def _properties(model: type[BaseModel]) -> dict[str, dict[str, Any]]:
    """The JSON Schema of each property, with references resolved and texts that are not ours taken out."""
    schema = model.model_json_schema()
    definitions = schema.get("$defs", {})
    return {name: _resolve(prop, definitions) for name, prop in schema.get("properties", {}).items()}


def _resolve(schema: dict[str, Any], definitions: dict[str, Any]) -> dict[str, Any]:
    if "$ref" in schema:
        schema = {**definitions[schema["$ref"].rpartition("/")[2]], **schema}
    keep = {k: v for k, v in schema.items() if k in ("type", "enum", "const", "pattern", "minimum", "maximum", "anyOf")}
    if "const" in keep:
        keep["enum"] = [keep.pop("const")]
    if "anyOf" in keep:
        keep["anyOf"] = [_resolve(part, definitions) for part in keep["anyOf"]]
    return keep


def _without_null(schema: dict[str, Any]) -> tuple[dict[str, Any], bool]:
    """Split an optional property into what it is and that it is optional; an absent one is left out, never null."""
    if "anyOf" not in schema:
        return schema, False
    [core] = [part for part in schema["anyOf"] if part.get("type") != "null"]
    return core, True


def _props(event: type[Event]) -> dict[str, Any]:
    """The schema of an event's `props`: its own properties and the common ones, and nothing else."""
    properties: dict[str, Any] = {}
    required = []
    for model in (event, CommonProperties):
        for name, schema in _properties(model).items():
            properties[name], optional = _without_null(schema)
            if not optional:
                required.append(name)
    return {**_object(properties), "required": required}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _text(name: str, pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": pattern, "maxLength": MAX_SYSTEM_TEXT[name]}


_SYSTEM: dict[str, Any] = {
    "isDebug": {"type": "boolean"},
    "osName": {"type": "string", "enum": ["Linux", "macOS", "Windows"]},
    "osVersion": _text("osVersion", r"^([0-9]{1,4}(\.[0-9]{1,4}){0,2})?$"),
    "locale": _text("locale", r"^([a-z]{2}(-[a-z]{2})?)?$"),
    "appVersion": _text("appVersion", r"^[0-9]+(\.[0-9]+)*$"),
    "appBuildNumber": _text("appBuildNumber", r"^[0-9]+$"),
    "sdkVersion": _text("sdkVersion", r"^osaurus-qt@[0-9]+(\.[0-9]+)*$"),
}
