"""THE CATALOGUE: every event that can exist, one frozen class each. Nothing else can be tracked.

The texts here are the ones people read: a class's docstring says when the event fires, `why` what it is good for,
each field's description what it means. `catalog.py` turns them into docs/TELEMETRY.md, the JSON Schema and the
viewer.

A property is a yes or no, a small number, a word of a closed list, an id of the shipped catalogue of models, or the
salted hash of a remote model id. There is no property that free text could enter, and an unknown one is an error.

To add or change anything here: write the change, raise `CATALOGUE_VERSION`, mark what is new with `since`, tell the
story in `history.py`, and run `make document`. People who agreed to an older catalogue are not recorded with what is
new until they have been shown it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from app.models import FOUNDATION_MODEL, shipped_models
from app.telemetry.device import MemoryTier
from app.telemetry.remote_model import RemoteModelHash
from app.telemetry.words import (
    CATALOGUE_VERSION,
    AgentSource,
    CompletedVia,
    MessageSource,
    ModelSource,
    Pillar,
    ProviderType,
    RemoteProviderType,
    Step,
    Transport,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = [
    "CATALOGUE_VERSION",
    "EVENTS",
    "AgentCreated",
    "AgentRun",
    "AppLaunched",
    "ChatSessionStarted",
    "CommonProperties",
    "Event",
    "FirstTimeChatShown",
    "FirstTimeChatUsed",
    "McpProviderAdded",
    "MessageSent",
    "ModelDownloaded",
    "OnboardingCompleted",
    "OnboardingStarted",
    "OnboardingStepSkipped",
    "OnboardingStepViewed",
    "RemoteProviderAdded",
    "ServerStarted",
    "field_since",
]


class _OneOf:
    """Marks a text property as one of a list that is known when the program starts."""

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._words = words

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:
        return core_schema.literal_schema(list(dict.fromkeys(self._words())))


ModelId = Annotated[str, _OneOf(lambda: [FOUNDATION_MODEL, *shipped_models()])]
ShippedModelId = Annotated[str, _OneOf(lambda: list(shipped_models()))]
ParamCount = Annotated[str, _OneOf(lambda: [m.param_count for m in shipped_models().values() if m.param_count])]
Quantization = Annotated[str, _OneOf(lambda: [m.quantization for m in shipped_models().values() if m.quantization])]


class Declared(BaseModel):
    """A closed set of properties: checked when it is made, unchangeable afterwards, and made in no other way."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    def properties(self, covered: int = CATALOGUE_VERSION) -> dict[str, Any]:
        """Give the properties that a catalogue version knows; what does not apply is left out."""
        if covered >= CATALOGUE_VERSION:
            return {key: value for key, value in self.__dict__.items() if value is not None}
        return {
            key: value
            for key, value in self.__dict__.items()
            if value is not None and field_since(type(self), key) <= covered
        }

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **_values: Any) -> Self:
        """Refuse: pydantic would not check the values.

        Raises:
            TypeError: always.
        """
        raise TypeError(f"{cls.__name__} is always checked when it is made")

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copy; a copy with changes is refused, since pydantic would not check them.

        Raises:
            TypeError: there are changes.
        """
        if update:
            raise TypeError(f"{type(self).__name__} is always checked when it is made")
        return super().model_copy(deep=deep)


class CommonProperties(Declared):
    """What goes with every event."""

    total_memory_gb: MemoryTier = Field(
        description="This computer's memory in coarse steps of gigabytes, so that what happens on small and large "
        "machines can be told apart. The exact size is not sent."
    )


class Event(Declared):
    """What all events share. Not an event itself.

    Attributes:
        name: the event's name on the wire.
        pillar: the question it helps to answer.
        why: what we learn from it.
        since: the catalogue version that brought it.
    """

    name: ClassVar[str]
    pillar: ClassVar[Pillar]
    why: ClassVar[str]
    since: ClassVar[int] = 1
    example: ClassVar[Mapping[str, Any]] = {}


def field_since(model: type[BaseModel], name: str) -> int:
    """Say which catalogue version brought a property: `since` in its field, else that of its event."""
    extra = model.model_fields[name].json_schema_extra
    since = extra.get("since") if isinstance(extra, dict) else None
    return since if isinstance(since, int) else int(getattr(model, "since", 1))


class AppLaunched(Event):
    """Once each time the app starts."""

    name = "app_launched"
    pillar = Pillar.RETENTION
    why = "The baseline that everything else is compared with: on how many computers Osaurus is in use on a day."


class ServerStarted(Event):
    """Each time the local server has begun to listen. Its port and address are not attached."""

    name = "server_started"
    pillar = Pillar.RETENTION
    why = "Whether people keep the server running, or only try it once."


class MessageSent(Event):
    """Once for each question that a person or a program asks, on every surface.

    The steps that an agent takes to answer one question are not counted. Only the role of the last message is looked
    at, never its words.
    """

    name = "message_sent"
    pillar = Pillar.ENGAGEMENT
    why = "The main measure: whether the app is used for what it is there for, and with which kinds of models."
    example = {
        "source": "chat_ui",
        "model_source": "local",
        "provider_type": "mlx",
        "model": "mlx-community/Qwen3-8B-4bit",
        "is_agent": False,
        "stream": True,
    }

    source: MessageSource = Field(description="Where the question was asked.")
    model_source: ModelSource = Field(
        description="What kind of model answers: Apple's own, one on this computer, or one at a provider."
    )
    provider_type: ProviderType = Field(
        description="The kind of engine or provider, as a fixed word. Never the name or address you gave it."
    )
    model: ModelId | None = Field(
        default=None,
        description="The model's id, only when it is on the shipped list of models. Left out for a model you brought "
        "yourself, and always for a remote one.",
    )
    model_hash: RemoteModelHash | None = Field(
        default=None,
        description="Remote models only: twelve characters of a salted hash of the model's id, to count how many "
        "different ones there are.",
    )
    is_agent: bool = Field(description="Whether an agent run over HTTP asked, rather than a plain request.")
    stream: bool = Field(description="Whether the answer was wanted piece by piece.")

    @model_validator(mode="after")
    def _fields_agree(self) -> Self:
        fields = self.__dict__  # each look at an attribute of a pydantic model takes a detour
        source, model = fields["model_source"], fields["model"]
        if (source, fields["provider_type"]) not in _PROVIDERS:
            raise _disagreement("provider_type", "model_source")
        if source is _REMOTE:
            if model is not None:
                raise _disagreement("model", "model_source")
        elif fields["model_hash"] is not None:
            raise _disagreement("model_hash", "model_source")
        elif model is not None and (model == FOUNDATION_MODEL) is not (source is _FOUNDATION):
            raise _disagreement("model", "model_source")
        if fields["is_agent"] and fields["source"] is not MessageSource.HTTP_API:
            raise _disagreement("is_agent", "source")
        return self


class ChatSessionStarted(Event):
    """Each time a person starts a new conversation in the app."""

    name = "chat_session_started"
    pillar = Pillar.ENGAGEMENT
    why = "How many conversations there are beside the single questions."


class AgentRun(Event):
    """Once when an agent run has been accepted and begins."""

    name = "agent_run"
    pillar = Pillar.ENGAGEMENT
    why = "Whether agents are set to work, and from where."
    example = {"source": "dispatch"}

    source: AgentSource = Field(
        description="Who started it: a request over HTTP, or the app itself (in the background, on a schedule, for a "
        "plugin)."
    )


class ModelDownloaded(Event):
    """When a model of the shipped list has been downloaded and every file was checked on disk."""

    name = "model_downloaded"
    pillar = Pillar.ADOPTION
    why = "Which models people want on their own computers, and how large they can be."
    example = {
        "model": "mlx-community/Qwen3-8B-4bit",
        "param_count": "8B",
        "quantization": "4-bit",
        "is_vlm": False,
    }

    model: ShippedModelId = Field(description="The model's id, from the shipped list.")
    param_count: ParamCount | None = Field(default=None, description="Its coarse size, from the same list.")
    quantization: Quantization | None = Field(default=None, description="How it is compressed, from the same list.")
    is_vlm: bool = Field(description="Whether it understands pictures, from the same list.")

    @model_validator(mode="after")
    def _as_listed(self) -> Self:
        row = shipped_models()[self.model]
        if self.param_count != row.param_count:
            raise _disagreement("param_count", "model")
        if self.quantization != row.quantization:
            raise _disagreement("quantization", "model")
        if self.is_vlm != row.is_vlm:
            raise _disagreement("is_vlm", "model")
        return self


class RemoteProviderAdded(Event):
    """When a person has added a provider. Not on edits, and not for ones that were merely found on the network."""

    name = "remote_provider_added"
    pillar = Pillar.ADOPTION
    why = "Which kinds of providers to support well."
    example = {"provider_type": "anthropic"}

    provider_type: RemoteProviderType = Field(
        description="The kind of provider, as a fixed word. Never its name, address or key."
    )


class McpProviderAdded(Event):
    """When a person has added an MCP server with tools. Not on edits."""

    name = "mcp_provider_added"
    pillar = Pillar.ADOPTION
    why = "Whether tools are used, and over which transport."
    example = {"transport": "stdio"}

    transport: Transport = Field(description="How the server is spoken to. Never its command, address or arguments.")


class AgentCreated(Event):
    """When a person has created an agent. The built-in ones do not count."""

    name = "agent_created"
    pillar = Pillar.ADOPTION
    why = "Whether people make agents of their own."


class OnboardingStarted(Event):
    """Once for each run of the first-run assistant."""

    name = "onboarding_started"
    pillar = Pillar.FIRST_RUN
    why = "How many people begin."


class OnboardingStepViewed(Event):
    """Each time a step of the first-run assistant comes into view, also when Back returns to it."""

    name = "onboarding_step_viewed"
    pillar = Pillar.FIRST_RUN
    why = "Where people stop."
    example = {"step": "welcome", "step_index": 0}

    step: Step = Field(description="The step.")
    step_index: int = Field(ge=0, le=9, description="Its position, counted from 0.")


class OnboardingStepSkipped(Event):
    """When Skip is chosen on a step of the first-run assistant."""

    name = "onboarding_step_skipped"
    pillar = Pillar.FIRST_RUN
    why = "Which steps people do not want."
    example = {"step": "configure_ai"}

    step: Step = Field(description="The step.")


class OnboardingCompleted(Event):
    """When the first-run assistant ends after the question was answered."""

    name = "onboarding_completed"
    pillar = Pillar.FIRST_RUN
    why = "How many people come through, and how the others leave."
    example = {"last_step": "walkthrough", "via": "finish_button"}

    last_step: Step = Field(description="The step that was in view.")
    via: CompletedVia = Field(description="How it ended.")


class FirstTimeChatShown(Event):
    """At most once per install: the first time a chat comes into view after the first-run assistant has ended."""

    name = "first_time_chat_shown"
    pillar = Pillar.FIRST_RUN
    why = "Whether new people ever reach the chat."


class FirstTimeChatUsed(Event):
    """At most once per install: when the first message is sent from the chat in the app."""

    name = "first_time_chat_used"
    pillar = Pillar.FIRST_RUN
    why = "Whether new people ever ask anything."


# Python 3.11 looks a member of an enum up anew each time it is named; a question asked in the app should not pay it.
_FOUNDATION, _REMOTE = ModelSource.FOUNDATION, ModelSource.REMOTE
_PROVIDERS = frozenset(
    {
        (ModelSource.FOUNDATION, ProviderType.FOUNDATION),
        (ModelSource.LOCAL, ProviderType.MLX),
        *((ModelSource.REMOTE, ProviderType(word.value)) for word in RemoteProviderType),
    }
)

EVENTS: Mapping[str, type[Event]] = {
    event.name: event
    for event in (
        MessageSent,
        ChatSessionStarted,
        AgentRun,
        AppLaunched,
        ServerStarted,
        ModelDownloaded,
        RemoteProviderAdded,
        McpProviderAdded,
        AgentCreated,
        OnboardingStarted,
        OnboardingStepViewed,
        OnboardingStepSkipped,
        OnboardingCompleted,
        FirstTimeChatShown,
        FirstTimeChatUsed,
    )
}
"""All events by name, in the order in which documents and windows list them."""


def _disagreement(first: str, second: str) -> PydanticCustomError:
    """Say which two fields contradict each other, without what they hold."""
    return PydanticCustomError(
        "fields_disagree", "{first} does not go with {second}", {"first": first, "second": second}
    )
