"""Loads what the first window needs of the core: all of it is Python, to be loaded while Qt's libraries are linked."""

from __future__ import annotations

import app.host.stores
import app.onboarding.flow
import app.telemetry.features
import app.telemetry.onboarding
import app.telemetry.report

__all__ = ["app"]
