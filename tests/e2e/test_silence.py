"""Silence, as the kernel sees it: no connection but to the display and the buses, and no event in any write."""

from __future__ import annotations

import re
import shutil
import threading
from typing import TYPE_CHECKING

import pytest

from app.telemetry.events import EVENTS
from tests.e2e.conftest import end_politely, keyed

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from app.collector import Collector
    from tests.e2e.conftest import Desktop

    Start = Callable[..., subprocess.Popen[str]]

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")

BOX = ("Share anonymous usage data", "check box")
GET_STARTED = ("Get started", "push button")
FINISH = ("Finish", "push button")
SWITCH = ("Share Anonymous Usage Data", "check box")
MINUTES_OF_USE_SECONDS = 180.0
CALLS = "connect,sendto,sendmsg,sendmmsg,write,writev,pwrite64"


class Trace:
    """What strace wrote down about a process and its children."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.prefix = ("strace", "-D", "-f", "-qq", "-s", "100000", "-e", f"trace={CALLS}", "-o", str(path))

    def connections(self) -> list[str]:
        """Every connect that left the machine's own sockets."""
        return [line for line in self._lines() if re.search(r"\bconnect\(.*sa_family=AF_INET6?", line)]

    def events(self) -> list[str]:
        """Every write in which an event's name or an envelope's field appears."""
        words = [*EVENTS, "eventName", "sessionId", "total_memory_gb"]
        return [line[:300] for line in self._lines() if any(word in line for word in words)]

    def _lines(self) -> list[str]:
        lines = self.path.read_text(errors="replace").splitlines()
        assert any("connect(" in line and "AF_UNIX" in line for line in lines), "strace saw nothing at all"
        return lines


@pytest.fixture
def trace(tmp_path: Path) -> Trace:
    return Trace(tmp_path / "trace")


def test_undecided_from_start_to_welcome(desktop: Desktop, start: Start, collector: Collector, trace: Trace) -> None:
    app = start(prefix=trace.prefix, **keyed(collector))
    desktop.ask("wait", *BOX)
    end_politely(app)
    assert (trace.connections(), trace.events()) == ([], [])


def test_a_grant_is_seen_so_the_trace_would_tell(
    desktop: Desktop, start: Start, collector: Collector, trace: Trace
) -> None:
    app = start(prefix=trace.prefix, **keyed(collector))
    desktop.ask("press", *GET_STARTED)
    collector.wait_for(3, timeout=30)
    end_politely(app)
    assert len(trace.connections()) > 0
    assert len(trace.events()) > 0


def test_declined(desktop: Desktop, start: Start, collector: Collector, trace: Trace) -> None:
    app = start(prefix=trace.prefix, **keyed(collector))
    desktop.ask("press", *BOX)
    desktop.ask("press", *GET_STARTED)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    desktop.ask("gone", *FINISH)
    end_politely(app)
    assert (trace.connections(), trace.events()) == ([], [])


def test_a_build_without_a_key(desktop: Desktop, start: Start, trace: Trace) -> None:
    app = start(prefix=trace.prefix)
    desktop.ask("press", *GET_STARTED)
    desktop.skip_what_makes_something()
    desktop.ask("press", *FINISH)
    desktop.ask("gone", *FINISH)
    end_politely(app)
    assert (trace.connections(), trace.events()) == ([], [])


@pytest.mark.long
def test_undecided_for_minutes_of_use(desktop: Desktop, start: Start, collector: Collector, trace: Trace) -> None:
    app = start(prefix=trace.prefix, **keyed(collector))
    desktop.ask("wait", *BOX)
    desktop.focus_window("Welcome to Osaurus")
    pause = threading.Event()
    for _ in range(int(MINUTES_OF_USE_SECONDS)):
        desktop.key("Tab")
        pause.wait(1.0)  # use takes its time; nothing is waited for
    end_politely(app)
    assert (trace.connections(), trace.events()) == ([], [])
