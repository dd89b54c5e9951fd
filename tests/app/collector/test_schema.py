"""What the collector tells about a field that a schema does not allow."""

from __future__ import annotations

from typing import Any

import pytest

from app.collector import Verdict
from app.collector.schema import compile_schema
from tests.app.collector.samples import PRIVATE, arrival_of, event, with_system

SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "additionalProperties": False,
    "required": ["timestamp", "sessionId", "eventName", "systemProps", "props"],
    "properties": {
        "timestamp": {"type": "string"},
        "sessionId": {"type": "string"},
        "eventName": {"enum": ["app_launched", "message_sent"]},
        "systemProps": {"type": "object", "properties": {"osName": {"enum": ["Linux"]}}},
        "props": {
            "type": "object",
            "additionalProperties": False,
            "required": ["total_memory_gb"],
            "properties": {
                "total_memory_gb": {"enum": ["8", "16"]},
                "step_index": {"type": "integer", "maximum": 3},
                "list": {"type": "array", "items": {"type": "string"}},
            },
        },
    },
}


@pytest.mark.parametrize(
    ("one", "path"),
    [
        (event(), ""),
        (event(props={"total_memory_gb": "16", "step_index": 3}), ""),
        (event(props={"total_memory_gb": PRIVATE}), "props.total_memory_gb"),
        (event(props={"total_memory_gb": "16", "step_index": 4}), "props.step_index"),
        (event(props={"total_memory_gb": "16", "step_index": "1"}), "props.step_index"),
        (event(props={"total_memory_gb": "16", "list": ["a", 1]}), "props.list.1"),
        (event(props={"total_memory_gb": "16", "model": PRIVATE}), "props.model"),
        (event(props={}), "props.total_memory_gb"),
        (event(props=None), "props"),
        (event(eventName=PRIVATE), "eventName"),
        (event(deviceModel=PRIVATE), "deviceModel"),
        (with_system(osName=PRIVATE), "systemProps.osName"),
    ],
)
def test_a_violation_is_told_by_its_path_alone(one: dict[str, Any], path: str) -> None:
    arrival = arrival_of(one, undeclared=compile_schema(SCHEMA))

    assert path == arrival.undeclared
    assert PRIVATE not in arrival.undeclared


def test_a_violation_changes_no_verdict() -> None:
    arrival = arrival_of(event(props={"model": PRIVATE}), undeclared=compile_schema(SCHEMA))

    assert Verdict.STORED is arrival.verdict
    assert {"model": PRIVATE} == arrival.props


def test_where_no_alternative_fits_the_event_itself_is_named() -> None:
    schema = {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}

    assert "$" == compile_schema(schema)({"c": 1})
    assert "" == compile_schema(schema)({"a": 1})


def test_defaults_are_not_written_into_the_event() -> None:
    one: dict[str, Any] = {}

    compile_schema({"properties": {"a": {"default": 1}}})(one)

    assert {} == one


def test_what_is_no_schema_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="Unknown type"):
        compile_schema({"type": "no such type"})
