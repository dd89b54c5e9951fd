"""The panes of Settings by name, for the command line and the window. Light to import."""

from __future__ import annotations

from enum import StrEnum


class Pane(StrEnum):
    """A pane of the Settings window."""

    GENERAL = "general"
    AGENTS = "agents"
    PROVIDERS = "providers"
    TOOLS = "tools"
    PRIVACY = "privacy"
