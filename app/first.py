"""Loads what the first window needs of the core. Import it before Qt.

PySide reads the source of each module that is imported after it, in search of the features it could switch on there;
of what knows no Qt that would be half of the time the core takes to load.
"""

from __future__ import annotations

import app.build
import app.host.stores
import app.ipc.message
import app.onboarding.flow
import app.policy
import app.preferences
import app.telemetry.features
import app.telemetry.onboarding
import app.telemetry.report

__all__ = ["app"]
