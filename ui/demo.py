"""`osaurus --demo`: the app with a collector of its own on this computer, a debug key and a throw-away profile."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE

if TYPE_CHECKING:
    from ui.panes import Pane

DEMO_KEY = "A-SH-0000000000"


def run_demo(*, pane: Pane | None, viewer: bool) -> int:
    """Start the app so that every arrival is printed, and forget everything at the end."""
    from app.collector import Collector, describe, describe_refusal
    from app.telemetry.catalog import json_schema
    from ui.main import Options, run

    def say(line: str) -> None:
        print(line, flush=True)

    with (
        tempfile.TemporaryDirectory(prefix="osaurus-demo-") as folder,
        Collector(
            on_arrival=lambda arrival: say(describe(arrival)),
            on_refusal=lambda refusal: say(describe_refusal(refusal)),
            schema=json_schema(),
        ) as collector,
    ):
        say(f"Demo: events go to {collector.url} on this computer; the profile in {folder} is thrown away at the end.")
        environ = {**os.environ, KEY_VARIABLE: DEMO_KEY, HOST_VARIABLE: collector.url, "OSAURUS_HOME": folder}
        return run(Options(pane=pane, viewer=viewer, environ=environ, profile=Path(folder)))
