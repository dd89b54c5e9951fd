"""FeatureTelemetry: product moments → events, with the rules that decide whether a moment counts.

One function per moment. They take roles, kinds and the product's own types, never what anybody wrote: the id of a
remote model is the one exception, and only its hash goes on from here.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.errors import PreferencesError
from app.models import FOUNDATION_MODEL, shipped_models
from app.named_tuple import NamedTuple
from app.telemetry.later import events
from app.telemetry.words import (
    AgentSource,
    MessageSource,
    ModelSource,
    ProviderType,
    RemoteProviderType,
    Transport,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.preferences import Preferences, PreferencesStore
    from app.telemetry.service import TelemetryService

log = logging.getLogger(__name__)


class Role(StrEnum):
    """Who speaks in a conversation. Only the last one of a request is looked at."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


class FoundationModel:
    """Apple's own model answers."""

    __slots__ = ()


class LocalModel(NamedTuple):
    """A model on this computer answers. Its id is sent only when it is on the shipped list."""

    id: str


class RemoteModel(NamedTuple):
    """A provider's model answers. Only the kind of provider and a hash of the id are sent."""

    provider: RemoteProviderType
    id: str


Model = FoundationModel | LocalModel | RemoteModel


class FeatureTelemetry:
    """Tells the service what happened in the product."""

    def __init__(self, service: TelemetryService, preferences: PreferencesStore) -> None:
        self._service = service
        self._preferences = preferences
        self._spent_here: set[str] = set()

    def app_launched(self) -> None:
        """Tell once that the app has started."""
        self._service.track_moment("app_launched", lambda: events.AppLaunched())

    def server_started(self) -> None:
        """Tell that the local server has begun to listen."""
        self._service.track_moment("server_started", lambda: events.ServerStarted())

    def message_sent(
        self, roles: Sequence[Role], *, source: MessageSource, model: Model, is_agent: bool = False, stream: bool
    ) -> None:
        """Tell that a request was routed. It counts only when its last message is a user's.

        Args:
            roles: who speaks in each message, in order.
            source: where the question was asked.
            model: what will answer.
            is_agent: an agent run over HTTP asked.
            stream: the answer is wanted piece by piece.
        """
        if not roles or roles[-1] is not Role.USER:
            return
        self._service.track_moment(
            "message_sent",
            lambda: events.MessageSent(source=source, is_agent=is_agent, stream=stream, **_route(model)),
        )

    def chat_session_started(self) -> None:
        """Tell that a person began a new conversation in the app."""
        self._service.track_moment("chat_session_started", lambda: events.ChatSessionStarted())

    def chat_shown(self) -> None:
        """Tell that a chat came into view. The first time after onboarding counts, once per install."""
        if self._preferences.current.chat_shown_armed and self._spend("first_time_chat_shown"):
            self._service.track_moment("first_time_chat_shown", lambda: events.FirstTimeChatShown())

    def chat_used(self) -> None:
        """Tell that a message with content was sent from the chat. The first one counts, once per install."""
        if self._spend("first_time_chat_used"):
            self._service.track_moment("first_time_chat_used", lambda: events.FirstTimeChatUsed())

    def agent_run(self, source: AgentSource) -> None:
        """Tell that an agent run was accepted and begins."""
        self._service.track_moment("agent_run", lambda: events.AgentRun(source=source))

    def agent_run_over_http(self, roles: Sequence[Role], *, model: Model, stream: bool) -> None:
        """Tell that the agent-run endpoint accepted a request: it is an agent run, and a question."""
        self.agent_run(AgentSource.HTTP_API)
        self.message_sent(roles, source=MessageSource.HTTP_API, model=model, is_agent=True, stream=stream)

    def model_downloaded(self, model_id: str, *, verified: bool) -> None:
        """Tell that a download ended. It counts when every file was checked on disk and the model is a shipped one."""
        row = shipped_models().get(model_id)
        if row is None or not verified:
            return
        self._service.track_moment(
            "model_downloaded",
            lambda: events.ModelDownloaded(
                model=row.id, param_count=row.param_count, quantization=row.quantization, is_vlm=row.is_vlm
            ),
        )

    def remote_provider_saved(self, provider: RemoteProviderType, *, is_new: bool, is_ephemeral: bool = False) -> None:
        """Tell that a provider was saved. New ones count, unless they were merely found on the network."""
        if is_new and not is_ephemeral:
            self._service.track_moment(
                "remote_provider_added", lambda: events.RemoteProviderAdded(provider_type=provider)
            )

    def mcp_provider_saved(self, transport: Transport, *, is_new: bool) -> None:
        """Tell that an MCP server was saved. New ones count."""
        if is_new:
            self._service.track_moment("mcp_provider_added", lambda: events.McpProviderAdded(transport=transport))

    def agent_created(self, *, is_built_in: bool = False) -> None:
        """Tell that an agent was created. The built-in ones do not count."""
        if not is_built_in:
            self._service.track_moment("agent_created", lambda: events.AgentCreated())

    def _spend(self, name: str) -> bool:
        """Use up a once-per-install moment; durable before anybody hears of it, whatever the answer to the question.

        Two copies of the app agree through the preferences' lock. Where nothing can be written, it is once per process:
        the last look is then at what this process remembers.
        """
        if name in self._spent_here or name in self._preferences.current.spent_moments:
            return False
        self._spent_here.add(name)
        was_spent = False

        def spend(stored: Preferences) -> Preferences:
            nonlocal was_spent
            was_spent = name in stored.spent_moments
            return stored if was_spent else stored._replace(spent_moments=(*stored.spent_moments, name))

        try:
            self._preferences.update(spend)
        except PreferencesError as error:
            log.warning("a once-per-install moment could not be written down: %s", error)
        return not was_spent


def _route(model: Model) -> dict[str, Any]:
    """Say what may be said about the model that answers: the properties of `message_sent` that depend on it."""
    match model:
        case FoundationModel():
            return {
                "model_source": ModelSource.FOUNDATION,
                "provider_type": ProviderType.FOUNDATION,
                "model": FOUNDATION_MODEL,
            }
        case LocalModel():
            return {
                "model_source": ModelSource.LOCAL,
                "provider_type": ProviderType.MLX,
                "model": model.id if model.id in shipped_models() else None,
            }
        case RemoteModel():
            from app.telemetry.remote_model import hash_remote_model

            return {
                "model_source": ModelSource.REMOTE,
                "provider_type": ProviderType(model.provider.value),
                "model_hash": hash_remote_model(model.id) if model.id.strip() else None,
            }
