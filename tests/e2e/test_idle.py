"""An app with nothing to do does nothing: the kernel counts how often its threads wake by themselves."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.conftest import end_politely, keyed

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    from app.collector import Collector
    from tests.e2e.conftest import Desktop

    Start = Callable[..., subprocess.Popen[str]]

IDLE_SECONDS = 10.0
MOST_SWITCHES = 2
WINDOWS = 3
"""A desktop that is still coming up may wake it once; an app with a timer would be awake in each of these."""


def voluntary_switches(process_id: int) -> int:
    """How often the threads of a process have given up the processor of their own accord."""
    total = 0
    for status in Path(f"/proc/{process_id}/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches:"):
                total += int(line.split()[1])
    return total


@pytest.mark.long
def test_after_a_grant_with_nothing_queued_it_sleeps(desktop: Desktop, start: Start, collector: Collector) -> None:
    app = start(**keyed(collector))
    desktop.ask("press", "Get started", "push button")
    desktop.skip_what_makes_something()
    desktop.ask("press", "Finish", "push button")
    collector.wait_for(9, timeout=30)
    pause = threading.Event()
    pause.wait(5.0)  # the last window has opened; let it come to rest, with nobody asking about it
    counted: list[int] = []
    while len(counted) < WINDOWS and (not counted or counted[-1] > MOST_SWITCHES):
        before = voluntary_switches(app.pid)
        pause.wait(IDLE_SECONDS)
        counted.append(voluntary_switches(app.pid) - before)
    end_politely(app)
    assert counted[-1] <= MOST_SWITCHES, counted
