"""The closed lists of words that properties are made of. Light to import: the first window needs some of them.

The words are stable names. A word that is taken away, added or changed is a change of the catalogue.
"""

from __future__ import annotations

from enum import StrEnum

CATALOGUE_VERSION = 1
"""Raised with every event, property or word that is added or changed; `history.py` tells what changed."""


class Pillar(StrEnum):
    """The questions that the events answer."""

    ENGAGEMENT = "engagement"
    RETENTION = "retention"
    ADOPTION = "adoption"
    FIRST_RUN = "first_run"


class MessageSource(StrEnum):
    """Where a question was asked."""

    CHAT_UI = "chat_ui"
    HTTP_API = "http_api"
    PLUGIN = "plugin"


class ModelSource(StrEnum):
    """What kind of model answers."""

    FOUNDATION = "foundation"
    LOCAL = "local"
    REMOTE = "remote"


class RemoteProviderType(StrEnum):
    """The kinds of providers that a person can configure."""

    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    AZURE_OPENAI = "azureOpenAI"
    OPEN_RESPONSES = "openResponses"
    OPENAI_CODEX = "openAICodex"
    OSAURUS = "osaurus"


class ProviderType(StrEnum):
    """The kinds of engines and providers that can answer."""

    FOUNDATION = "foundation"
    MLX = "mlx"
    OPENAI = "openai"
    ANTHROPIC = "anthropic"
    GEMINI = "gemini"
    AZURE_OPENAI = "azureOpenAI"
    OPEN_RESPONSES = "openResponses"
    OPENAI_CODEX = "openAICodex"
    OSAURUS = "osaurus"


class AgentSource(StrEnum):
    """Who started an agent run."""

    HTTP_API = "http_api"
    DISPATCH = "dispatch"


class Transport(StrEnum):
    """How an MCP server is spoken to."""

    HTTP = "http"
    STDIO = "stdio"


class Step(StrEnum):
    """The steps of the first-run assistant, whatever their position."""

    WELCOME = "welcome"
    CREATE_AGENT = "create_agent"
    CONFIGURE_AI = "configure_ai"
    WALKTHROUGH = "walkthrough"


class CompletedVia(StrEnum):
    """How the first-run assistant ended."""

    FINISH_BUTTON = "finish_button"
    CLOSE_BUTTON = "close_button"
