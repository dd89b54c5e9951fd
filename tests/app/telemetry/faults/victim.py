"""A process of its own that records and delivers without end, until somebody kills it.

Arguments: the address of the server, the folder of the profile.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from app.build import Build, Channel
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService, events


def main(url: str, folder: str) -> None:
    """Grant, then record for ever."""
    store = PreferencesStore(Path(folder))
    store.load()
    environ = {"APTABASE_APP_KEY": "A-SH-0123456789", "APTABASE_HOST": url}
    service = TelemetryService(
        build=Build(channel=Channel.DEBUG), preferences=store, policy=Policy(), environ=environ, flush_seconds=0.01
    )
    service.start()
    service.grant()
    while True:
        service.track(events.ServerStarted())
        time.sleep(0.0005)


if __name__ == "__main__":
    main(*sys.argv[1:])
