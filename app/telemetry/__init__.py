"""The telemetry core: the catalogue, consent, what became of each event, and its way to Aptabase.

`TelemetryService` is the door. Importing this package loads no network, validation or keychain library.
"""

from app.telemetry.service import TelemetryService

__all__ = ["TelemetryService"]
