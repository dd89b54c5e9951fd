"""The viewer's tests use what those of Settings use."""

from __future__ import annotations

from tests.ui.settings.conftest import collector, follow, make_service, store, theme

__all__ = ["collector", "follow", "make_service", "store", "theme"]
