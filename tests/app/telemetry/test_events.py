"""The catalogue: the seed's fifteen events to the letter, and no way for a text of anybody's into one of them."""

from __future__ import annotations

import copy
import itertools
import pickle
import traceback
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError, create_model

from app.models import FOUNDATION_MODEL, shipped_models
from app.telemetry import events
from app.telemetry.device import MemoryTier
from app.telemetry.events import EVENTS, CommonProperties, Event, MessageSent, ModelDownloaded, field_since
from app.telemetry.remote_model import RemoteModelHash, hash_remote_model
from app.telemetry.words import (
    AgentSource,
    CompletedVia,
    MessageSource,
    ModelSource,
    ProviderType,
    RemoteProviderType,
    Step,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRET = "acme-internal/legal-bot"  # noqa: S105 - what a person typed
HASH = hash_remote_model(SECRET)
SHIPPED = "mlx-community/Qwen3-8B-4bit"
SENT: dict[str, Any] = {
    "source": MessageSource.CHAT_UI,
    "model_source": ModelSource.LOCAL,
    "provider_type": ProviderType.MLX,
    "model": SHIPPED,
    "is_agent": False,
    "stream": True,
}

# What the seed says, written down a second time on purpose.

REMOTE = ["openai", "anthropic", "gemini", "azureOpenAI", "openResponses", "openAICodex", "osaurus"]
STEPS = ["welcome", "create_agent", "configure_ai", "walkthrough"]
SEED: dict[str, dict[str, Any]] = {
    "message_sent": {
        "source": ["chat_ui", "http_api", "plugin"],
        "model_source": ["foundation", "local", "remote"],
        "provider_type": ["foundation", "mlx", *REMOTE],
        "model": "a listed model, or nothing",
        "model_hash": "a hash, or nothing",
        "is_agent": bool,
        "stream": bool,
    },
    "chat_session_started": {},
    "agent_run": {"source": ["http_api", "dispatch"]},
    "app_launched": {},
    "server_started": {},
    "model_downloaded": {
        "model": "a listed model",
        "param_count": "as listed",
        "quantization": "as listed",
        "is_vlm": bool,
    },
    "remote_provider_added": {"provider_type": REMOTE},
    "mcp_provider_added": {"transport": ["http", "stdio"]},
    "agent_created": {},
    "onboarding_started": {},
    "onboarding_step_viewed": {"step": STEPS, "step_index": int},
    "onboarding_step_skipped": {"step": STEPS},
    "onboarding_completed": {"last_step": STEPS, "via": ["finish_button", "close_button"]},
    "first_time_chat_shown": {},
    "first_time_chat_used": {},
}


def test_the_events_are_those_of_the_seed_with_those_properties() -> None:
    assert {name: list(event.model_fields) for name, event in EVENTS.items()} == {
        name: list(properties) for name, properties in SEED.items()
    }
    assert list(CommonProperties.model_fields) == ["total_memory_gb"]


def test_the_closed_lists_are_those_of_the_seed() -> None:
    enums = {
        (name, field): [word.value for word in info.annotation]
        for name, event in EVENTS.items()
        for field, info in event.model_fields.items()
        if isinstance(info.annotation, type) and issubclass(info.annotation, StrEnum)
    }
    assert enums == {
        (name, field): values
        for name, properties in SEED.items()
        for field, values in properties.items()
        if isinstance(values, list)
    }


@pytest.mark.parametrize("event", EVENTS.values(), ids=list(EVENTS))
def test_every_event_describes_itself(event: type[Event]) -> None:
    assert event.__doc__
    assert event.why.endswith(".")
    assert event.name == EVENTS[event.name].name
    assert all(info.description and info.description.endswith(".") for info in event.model_fields.values())


def test_every_subclass_is_in_the_catalogue() -> None:
    ours = [kind for kind in Event.__subclasses__() if kind.__module__ == "app.telemetry.events"]
    assert set(ours) == set(EVENTS.values())
    assert [name for name, kind in EVENTS.items() if kind.name != name] == []


# No property that free text could enter.


def open_places(kind: type[BaseModel]) -> list[str]:
    """Name every place of a class that could hold what nobody has listed, found in what pydantic really checks."""
    schema = kind.__pydantic_core_schema__
    found = list(_open(schema, kind.__name__, {item["ref"]: item for item in schema.get("definitions", ())}))
    config = kind.model_config
    for name, wanted in {"extra": "forbid", "strict": True, "frozen": True, "hide_input_in_errors": True}.items():
        if config.get(name) != wanted:
            found.append(f"{kind.__name__}: {name}")
    return found


def _open(schema: Any, where: str, definitions: dict[str, Any]) -> Iterator[str]:
    match schema:
        case {"type": "literal" | "enum" | "bool"}:
            return
        case {"type": "int", "ge": _, "le": _}:
            return
        case {"type": "json-or-python", "python_schema": {"type": "is-instance", "cls": cls}} if cls is RemoteModelHash:
            return
        case {"type": "definitions", "schema": inner}:
            yield from _open(inner, where, definitions)
        case {"type": "definition-ref", "schema_ref": name}:
            yield from _open(definitions[name], where, definitions)
        case {"type": "model" | "default" | "nullable" | "model-field" | "function-after", "schema": inner}:
            yield from _open(inner, where, definitions)
        case {"type": "model-fields", "fields": fields, **rest}:
            for name, field in fields.items():
                yield from _open(field, f"{where}.{name}", definitions)
            if rest.get("extras_schema") or rest.get("computed_fields"):
                yield f"{where}: more than its fields"
        case _:
            yield f"{where}: {schema['type']}"


@pytest.mark.parametrize("kind", [*EVENTS.values(), CommonProperties], ids=lambda kind: kind.__name__)
def test_no_property_can_hold_what_nobody_has_listed(kind: type[BaseModel]) -> None:
    assert open_places(kind) == []


@pytest.mark.parametrize(
    ("annotation", "found"),
    [
        (str, ["Loosened.note: str"]),
        (str | None, ["Loosened.note: str"]),
        (Annotated[str, Field(pattern="^[a-z]$")], ["Loosened.note: str"]),
        (Annotated[str, Field(max_length=1)], ["Loosened.note: str"]),
        (Any, ["Loosened.note: any"]),
        (object, ["Loosened.note: any"]),
        (bytes, ["Loosened.note: bytes"]),
        (float, ["Loosened.note: float"]),
        (int, ["Loosened.note: int"]),
        (Annotated[int, Field(ge=0)], ["Loosened.note: int"]),
        (list[Step], ["Loosened.note: list"]),
        (dict[str, str], ["Loosened.note: dict"]),
        (Step | str, ["Loosened.note: union"]),
        (Step | None, []),
        (Literal["a", "b"], []),
        (Annotated[int, Field(ge=0, le=9)], []),
        (RemoteModelHash, []),
    ],
)
def test_the_search_for_open_places_finds_them(annotation: Any, found: list[str]) -> None:
    loosened = create_model("Loosened", __base__=Event, note=(annotation, ...))
    assert open_places(loosened) == found


@pytest.mark.parametrize(
    "config",
    [{"extra": "allow"}, {"extra": "ignore"}, {"strict": False}, {"frozen": False}, {"hide_input_in_errors": False}],
)
def test_the_search_finds_a_loosened_class(config: ConfigDict) -> None:
    class Loosened(Event):
        model_config = config

    assert open_places(Loosened) == [f"Loosened: {next(iter(config))}"]


def test_the_lists_of_models_are_the_shipped_ones() -> None:
    for model in shipped_models():
        assert MessageSent(**{**SENT, "model": model}).model == model
    for kind, values in {
        "model": [FOUNDATION_MODEL, SECRET, "", SHIPPED.upper(), f" {SHIPPED}", None],
        "param_count": ["9000B", SECRET, ""],
        "quantization": ["1-bit", SECRET, ""],
    }.items():
        for value in values:
            with pytest.raises(ValidationError):
                ModelDownloaded(**{**downloaded(SHIPPED), kind: value})


def downloaded(model: str) -> dict[str, Any]:
    row = shipped_models()[model]
    return {"model": row.id, "param_count": row.param_count, "quantization": row.quantization, "is_vlm": row.is_vlm}


# What does not fit is refused, and nothing is quoted.

WRONG: list[tuple[type[Event], dict[str, Any]]] = [
    (MessageSent, {**SENT, "source": SECRET}),
    (MessageSent, {**SENT, "source": "chat_ui"}),
    (MessageSent, {**SENT, "source": AgentSource.HTTP_API}),
    (MessageSent, {**SENT, "model_source": SECRET}),
    (MessageSent, {**SENT, "provider_type": SECRET}),
    (MessageSent, {**SENT, "provider_type": RemoteProviderType.OPENAI}),
    (MessageSent, {**SENT, "model": SECRET}),
    (MessageSent, {**SENT, "model": HASH}),
    (MessageSent, {**SENT, "model": 1}),
    (MessageSent, {**SENT, "model_hash": SECRET}),
    (MessageSent, {**SENT, "is_agent": SECRET}),
    (MessageSent, {**SENT, "is_agent": 1}),
    (MessageSent, {**SENT, "stream": "true"}),
    (MessageSent, {**SENT, "note": SECRET}),
    (MessageSent, {key: value for key, value in SENT.items() if key != "stream"}),
    (events.AppLaunched, {"note": SECRET}),
    (events.AppLaunched, {"total_memory_gb": MemoryTier.GB_8}),
    (events.AgentRun, {"source": SECRET}),
    (events.AgentRun, {"source": MessageSource.HTTP_API}),
    (events.RemoteProviderAdded, {"provider_type": SECRET}),
    (events.RemoteProviderAdded, {"provider_type": ProviderType.MLX}),
    (events.McpProviderAdded, {"transport": SECRET}),
    (events.OnboardingStepViewed, {"step": SECRET, "step_index": 0}),
    (events.OnboardingStepViewed, {"step": Step.WELCOME, "step_index": -1}),
    (events.OnboardingStepViewed, {"step": Step.WELCOME, "step_index": 10}),
    (events.OnboardingStepViewed, {"step": Step.WELCOME, "step_index": True}),
    (events.OnboardingStepViewed, {"step": Step.WELCOME, "step_index": 0.0}),
    (events.OnboardingStepViewed, {"step": Step.WELCOME, "step_index": SECRET}),
    (events.OnboardingCompleted, {"last_step": Step.WELCOME, "via": SECRET}),
    (events.OnboardingStepSkipped, {"step": CompletedVia.CLOSE_BUTTON}),
    (ModelDownloaded, {**downloaded(SHIPPED), "is_vlm": True}),
    (ModelDownloaded, {**downloaded(SHIPPED), "param_count": "1B"}),
    (ModelDownloaded, {**downloaded(SHIPPED), "quantization": "8-bit"}),
    (ModelDownloaded, {**downloaded(SHIPPED), "param_count": None}),
    (ModelDownloaded, {**downloaded(SHIPPED), "model": SECRET}),
]


@pytest.mark.parametrize(("kind", "values"), WRONG, ids=range(len(WRONG)))
def test_what_does_not_fit_is_refused_without_being_quoted(kind: type[Event], values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        kind(**values)
    told = "".join(traceback.format_exception(caught.value))
    assert SECRET not in told.replace(f'"{SECRET}"', "")  # the line of this file may show it, the error may not
    assert SECRET not in str(caught.value)
    assert SECRET not in repr(caught.value)
    assert SECRET not in str(caught.value.errors(include_input=False))


def test_an_enum_of_another_class_with_the_same_word_is_refused() -> None:
    assert AgentSource.HTTP_API == MessageSource.HTTP_API.value
    with pytest.raises(ValidationError):
        MessageSent(**{**SENT, "source": AgentSource.HTTP_API})


def test_nothing_can_be_changed_afterwards() -> None:
    event = MessageSent(**SENT)
    with pytest.raises(ValidationError):
        event.model = SECRET
    with pytest.raises(ValidationError):
        event.note = SECRET  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "sneak",
    [
        lambda event: type(event).model_construct(**{**SENT, "model": SECRET}),
        lambda event: event.model_copy(update={"model": SECRET}),
    ],
)
def test_the_ways_around_the_checks_are_closed(sneak: Callable[[Event], Event]) -> None:
    with pytest.raises(TypeError) as caught:
        sneak(MessageSent(**SENT))
    assert SECRET not in str(caught.value)


def test_plain_copies_are_copies() -> None:
    event = MessageSent(**SENT)
    for again in (copy.copy(event), copy.deepcopy(event), event.model_copy(), pickle.loads(pickle.dumps(event))):  # noqa: S301
        assert again == event


# Cross-field rules.

PAIRS = {
    (ModelSource.FOUNDATION, ProviderType.FOUNDATION),
    (ModelSource.LOCAL, ProviderType.MLX),
    *((ModelSource.REMOTE, ProviderType(word)) for word in REMOTE),
}


def may_be(values: dict[str, Any]) -> bool:
    """The rules of the design, said another way."""
    source, model, digest = values["model_source"], values["model"], values["model_hash"]
    return (
        (source, values["provider_type"]) in PAIRS
        and (model is None or {FOUNDATION_MODEL: ModelSource.FOUNDATION, SHIPPED: ModelSource.LOCAL}[model] is source)
        and (digest is None or source is ModelSource.REMOTE)
        and (not values["is_agent"] or values["source"] is MessageSource.HTTP_API)
    )


def test_every_combination_is_decided_by_the_rules_of_the_design() -> None:
    names = ("source", "model_source", "provider_type", "model", "model_hash", "is_agent", "stream")
    combinations = itertools.product(
        MessageSource,
        ModelSource,
        ProviderType,
        (None, FOUNDATION_MODEL, SHIPPED),
        (None, HASH),
        (False, True),
        (True,),
    )
    accepted = 0
    for combination in combinations:
        values = dict(zip(names, combination, strict=True))
        try:
            MessageSent(**values)
        except ValidationError as error:
            assert may_be(values) is False, values
            [problem] = error.errors(include_input=False)
            assert problem["type"] == "fields_disagree"
            assert set(problem["ctx"]) == {"first", "second"}
        else:
            accepted += 1
            assert may_be(values) is True, values
    assert accepted == (3 + 1) * (2 + 2 + 7 * 2)


@pytest.mark.parametrize("row", shipped_models().values(), ids=lambda row: row.id)
def test_every_shipped_model_can_be_told_as_it_is_listed(row: Any) -> None:
    given = {"model": row.id, "param_count": row.param_count, "quantization": row.quantization, "is_vlm": row.is_vlm}
    event = ModelDownloaded(**given)
    assert event.properties() == {key: value for key, value in given.items() if value is not None}


# What is given out.


def test_what_does_not_apply_is_left_out_and_what_is_false_is_not() -> None:
    assert MessageSent(**{**SENT, "model": None, "stream": False}).properties() == {
        "source": "chat_ui",
        "model_source": "local",
        "provider_type": "mlx",
        "is_agent": False,
        "stream": False,
    }
    assert events.OnboardingStepViewed(step=Step.WELCOME, step_index=0).properties() == {
        "step": "welcome",
        "step_index": 0,
    }
    assert events.AppLaunched().properties() == {}


def test_a_property_is_as_old_as_its_event_unless_it_says_otherwise() -> None:
    class Later(Event):
        """Made up."""

        since = 2
        stream: bool
        is_agent: bool = Field(json_schema_extra={"since": 3})

    assert {name: field_since(Later, name) for name in Later.model_fields} == {"stream": 2, "is_agent": 3}
    assert field_since(MessageSent, "source") == 1
    assert Later(stream=True, is_agent=True).properties(0) == {}
