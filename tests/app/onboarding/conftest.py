"""The flow's tests stand on the core's fixtures: a profile, a collector, a service wired to them."""

from __future__ import annotations

from tests.app.telemetry.conftest import clock, collector, make_service, store

__all__ = ["clock", "collector", "make_service", "store"]
