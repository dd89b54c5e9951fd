"""The catalogue, loaded when it is first used: whoever names an event need not load the validation library for it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.telemetry import events
else:

    class _Events:
        def __getattr__(self, name: str) -> Any:
            return getattr(import_module("app.telemetry.events"), name)

    events = _Events()

__all__ = ["events"]
