"""The viewer under load: 10,000 events in a minute with *This session* open, beside the same app left alone.

The app runs in a process of its own, offscreen, with a server in another; a row is chosen, so that its bytes are on the
screen while rows arrive. Told are the longest gap between two ticks of a 1 ms timer, and how much the process grew
once the table was full.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.app.telemetry.faults.server import FaultServer
from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]
EVENTS, SECONDS = 10_000, 60
FRAME_MS = 16.0
KEY = "A-SH-0123456789"

APP = """
import gc, json, os, sys, time
from pathlib import Path
import psutil
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from app.policy import Policy
from app.telemetry import events
from app.telemetry.ledger import Fate
from ui.application import Application
from ui.theme.source import SchemeSource
from ui.theme.tokens import Scheme
profile, number, seconds = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
app = QApplication([])
whole = Application(app, source=SchemeSource(Scheme.LIGHT), profile=profile, policy=Policy(), environ=dict(os.environ))
whole.painted.connect(gc.freeze)  # as ui/main.py has it
whole.start(viewer=True)
whole.open_viewer("session")
gaps, sizes, state = [], [], {"last": 0.0, "begun": 0.0, "told": 0}
def tick():
    now = time.perf_counter()
    if state["last"]:
        gaps.append((now - state["last"]) * 1000)
    state["last"] = now
    due = int((now - state["begun"]) / seconds * number)
    while state["told"] < min(due, number):
        state["told"] += 1
        whole.service.track(events.AgentCreated())
    if state["told"] == 100 and number:
        page = whole.viewer.session
        page.table.setCurrentIndex(page.table.model().index(3, 0))
ticker = QTimer(timerType=Qt.TimerType.PreciseTimer); ticker.timeout.connect(tick)
weigher = QTimer(); weigher.timeout.connect(lambda: sizes.append(psutil.Process().memory_info().rss))
def begin():
    if number:
        whole.service.grant()
    state["begun"] = time.perf_counter()
    ticker.start(1)
    weigher.start(1000)
def stop():
    ticker.stop()
    weigher.stop()
    rows = whole.viewer.session.model.rowCount()
    print(json.dumps({"longest": max(gaps), "lost": sum(gap > 16 for gap in gaps), "told": state["told"], "rows": rows,
                      "grown": (sizes[-1] - sizes[len(sizes) // 3]) / 2**20}))
    app.quit()
QTimer.singleShot(2000, begin)
QTimer.singleShot(2000 + seconds * 1000 + 500, stop)
app.exec()
whole.close()
"""


def tables() -> list[Table]:
    """Measure both, and give the one table of this module; takes two minutes."""
    with FaultServer() as server:
        found = {
            "idle, viewer open": run(server.url, 0, SECONDS),
            f"{EVENTS:,} events in {SECONDS} s, viewer open": run(server.url, EVENTS, SECONDS),
        }
    idle = found["idle, viewer open"]["longest"]
    rows = [
        (
            name,
            f"{one['longest']:.1f}",
            f"{one['longest'] / idle:.2f}",
            f"{one['lost']:.0f}",
            f"{one['rows']:.0f}",
            f"{one['grown']:+.1f}",
        )
        for name, one in found.items()
    ]
    header = ("app", "longest gap, ms", "ratio", f"gaps over {FRAME_MS:.0f} ms", "rows", "growth after 20 s, MiB")
    return [Table(f"The viewer under load: gaps between ticks of a 1 ms timer (aim: {FRAME_MS:.0f} ms)", header, rows)]


def run(url: str, number: int, seconds: int) -> dict[str, float]:
    """Run the app with so many events spread over so many seconds."""
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "QT_LOGGING_RULES": "*=false"}
        environ.pop("DO_NOT_TRACK", None)
        environ.update(APTABASE_APP_KEY=KEY, APTABASE_HOST=url)
        done = subprocess.run(
            [sys.executable, "-c", APP, str(Path(home) / "profile"), str(number), str(seconds)],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=seconds + 60,
            check=True,
        )
        result: dict[str, float] = json.loads(done.stdout)
        return result
