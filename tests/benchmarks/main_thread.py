"""The main thread never waits: the longest gap between two ticks of a 1 ms timer, under each fault, beside idle.

The app runs in a process of its own, offscreen, with Settings open. After a second of rest it agrees, tracks an event
every 20 ms for five seconds, declines, and agrees again, all on the main thread, while the server does its worst in
another process. Idle is the same app with the same timer and the same calls in a build without a key.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.app.telemetry.faults import behaviours
from tests.app.telemetry.faults.places import black_hole, refused
from tests.app.telemetry.faults.server import FaultServer
from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]
ROUNDS = 3
FRAME_MS = 16.0
KEY = "A-SH-0123456789"

APP = """
import json, sys, time
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from app.policy import Policy
from app.telemetry.later import events
from ui.application import Application
from ui.theme.source import SchemeSource
from ui.theme.tokens import Scheme
from pathlib import Path
import os
app = QApplication([])
whole = Application(app, source=SchemeSource(Scheme.LIGHT), profile=Path(sys.argv[1]), policy=Policy(),
                    environ=dict(os.environ), flush_seconds=0.2)
whole.start(pane="privacy")
gaps, last = [], [0.0]
def tick():
    now = time.perf_counter()
    if last[0]:
        gaps.append((now - last[0]) * 1000)
    last[0] = now
ticker = QTimer(timerType=Qt.TimerType.PreciseTimer); ticker.timeout.connect(tick)
busy = QTimer(); busy.timeout.connect(whole.features.agent_created)
QTimer.singleShot(1000, lambda: (ticker.start(1), whole.service.grant(), busy.start(20)))
QTimer.singleShot(6000, lambda: (busy.stop(), ticker.stop()))
def stop():
    began = time.perf_counter(); whole.service.decline(); declined = (time.perf_counter() - began) * 1000
    print(json.dumps({"longest": max(gaps), "lost": sum(gap > 16 for gap in gaps), "decline": declined}))
    app.quit()
QTimer.singleShot(6100, stop)
app.exec()
whole.close()
"""


def tables() -> list[Table]:
    """Measure each fault, and give the one table of this module."""
    results: dict[str, list[dict[str, float]]] = {}
    for _ in range(ROUNDS):
        with ExitStack() as stack:
            hole, _listener = stack.enter_context(black_hole())
            faults = {
                "idle: no key": None,
                "answers": stack.enter_context(FaultServer()).url,
                "500": stack.enter_context(FaultServer(then=behaviours.status(500))).url,
                "429": stack.enter_context(FaultServer(then=behaviours.status(429))).url,
                "400 for all": stack.enter_context(FaultServer(then=behaviours.refuse_all)).url,
                "never answers": stack.enter_context(FaultServer(then=behaviours.hang)).url,
                "closes after the body": stack.enter_context(FaultServer(then=behaviours.close_after_body)).url,
                "200 with 1 GB": stack.enter_context(FaultServer(then=behaviours.huge([]))).url,
                "refuses the connection": stack.enter_context(refused()),
                "black hole": hole,
                "no such name": "https://nowhere.invalid",
            }
            for name, url in faults.items():
                results.setdefault(name, []).append(_run(url))
    idle = statistics.median(result["longest"] for result in results["idle: no key"])
    rows = []
    for name, found in results.items():
        longest = statistics.median(result["longest"] for result in found)
        lost = statistics.median(result["lost"] for result in found)
        decline = statistics.median(result["decline"] for result in found)
        rows.append((name, f"{longest:.1f}", f"{longest / idle:.2f}", f"{lost:.0f}", f"{decline:.1f}"))
    return [
        Table(
            f"The main thread under each fault: longest gap between ticks of a 1 ms timer (medians of {ROUNDS} runs)",
            ("fault", "longest gap, ms", "ratio to idle", f"gaps over {FRAME_MS:.0f} ms", "decline(), ms"),
            tuple(rows),
        )
    ]


def _run(url: str | None) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "QT_LOGGING_RULES": "*=false"}
        for name in ("APTABASE_APP_KEY", "APTABASE_HOST", "DO_NOT_TRACK"):
            environ.pop(name, None)
        if url is not None:
            environ.update(APTABASE_APP_KEY=KEY, APTABASE_HOST=url)
        done = subprocess.run(
            [sys.executable, "-c", APP, str(Path(home) / "profile")],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        result: dict[str, float] = json.loads(done.stdout)
        return result
