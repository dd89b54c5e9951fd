"""The main thread never waits: the longest gap between two ticks of a 1 ms timer, under each fault, beside idle.

The app runs in a process of its own, offscreen, with Settings open. After a second of rest it tracks an event every
20 ms for two and a half seconds, with nobody having agreed, so that delivery is idle; then it agrees, goes on for as
long while the server does its worst in another process, and declines. Idle and busy stand beside each other in each
run, so that what else the machine does meets both. The first row is a build without a key, idle in both halves.
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
from typing import TYPE_CHECKING

from tests.app.telemetry.faults import behaviours
from tests.app.telemetry.faults.places import Authority, black_hole, refused
from tests.app.telemetry.faults.server import FaultServer
from tests.benchmarks.table import Table

if TYPE_CHECKING:
    import ssl

ROOT = Path(__file__).parents[2]
ROUNDS = 3
FRAME_MS = 16.0
KEY = "A-SH-0123456789"
IDLE = "idle: no key"

APP = """
import json, sys, time
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from app.policy import Policy
from app.telemetry.later import events
from ui.application import Application
from ui.main import _leave_at_rest
from ui.theme.source import SchemeSource
from ui.theme.tokens import Scheme
from pathlib import Path
import os
app = QApplication([])
whole = Application(app, source=SchemeSource(Scheme.LIGHT), profile=Path(sys.argv[1]), policy=Policy(),
                    environ=dict(os.environ), flush_seconds=0.2)
whole.painted.connect(_leave_at_rest)
whole.start(pane="privacy")
gaps, last = [], [0.0]
def tick():
    now = time.perf_counter()
    if last[0]:
        gaps.append((now - last[0]) * 1000)
    last[0] = now
ticker = QTimer(timerType=Qt.TimerType.PreciseTimer); ticker.timeout.connect(tick)
busy = QTimer(); busy.timeout.connect(whole.features.agent_created)
def timed(act):
    began = time.perf_counter(); act(); return (time.perf_counter() - began) * 1000
def begin():
    idle.extend(gaps); ticker.stop()
    granted.append(timed(whole.sharing.share))
    gaps.clear(); last[0] = 0.0; ticker.start(1)
idle, granted = [], []
QTimer.singleShot(1000, lambda: (ticker.start(1), busy.start(20)))
QTimer.singleShot(3500, begin)
QTimer.singleShot(6000, lambda: (busy.stop(), ticker.stop()))
def stop():
    print(json.dumps({"idle": max(idle), "idle lost": sum(gap > 16 for gap in idle), "longest": max(gaps),
                      "lost": sum(gap > 16 for gap in gaps), "grant": granted[0],
                      "decline": timed(whole.sharing.stop)}))
    app.quit()
QTimer.singleShot(6100, stop)
app.exec()
whole.close()
"""


def tables() -> list[Table]:
    """Measure each fault, and give the one table of this module."""
    results: dict[str, list[dict[str, float]]] = {}
    with ExitStack() as stack:
        faults = _faults(stack)
        for _ in range(ROUNDS):
            for name, variables in faults.items():
                results.setdefault(name, []).append(_run(variables))
    rows = []
    for name, found in results.items():
        idle, longest, grant, decline = (_median(found, figure) for figure in ("idle", "longest", "grant", "decline"))
        lost = f"{_median(found, 'lost'):.0f} ({_median(found, 'idle lost'):.0f})"
        rows.append(
            (name, f"{idle:.1f}", f"{longest:.1f}", f"{longest / idle:.2f}", lost, f"{grant:.1f}", f"{decline:.1f}")
        )
    return [
        Table(
            f"The main thread under each fault: longest gap between ticks of a 1 ms timer, in ms (medians of {ROUNDS})",
            ("fault", "idle", "busy", "ratio", f"gaps > {FRAME_MS:.0f} ms (idle)", "grant()", "decline()"),
            rows,
        )
    ]


def _median(found: list[dict[str, float]], figure: str) -> float:
    return statistics.median(result[figure] for result in found)


def _faults(stack: ExitStack) -> dict[str, dict[str, str]]:
    """Start every server there is to be; gives the variables with which the app meets each."""

    def serving(then: behaviours.Behaviour | None = None, tls: ssl.SSLContext | None = None) -> dict[str, str]:
        return _keyed(stack.enter_context(FaultServer(then=then, tls=tls)).url)

    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    authority = Authority(folder)
    trusting = {"SSL_CERT_FILE": str(authority.trust_file)}
    hole, _listener = stack.enter_context(black_hole())
    proxied = {"HTTPS_PROXY": stack.enter_context(refused())}
    return {
        IDLE: {},
        "answers": serving(),
        "answers over TLS": serving(tls=authority.issue()) | trusting,
        "500": serving(behaviours.status(500)),
        "429": serving(behaviours.status(429)),
        "429 with Retry-After": serving(behaviours.status(429, ("Retry-After", "2"))),
        "400 for all": serving(behaviours.refuse_all),
        "404": serving(behaviours.status(404)),
        "413": serving(behaviours.status(413)),
        "redirects": serving(behaviours.redirect(307)),
        "200 with HTML": serving(behaviours.portal),
        "200 with 1 GB": serving(behaviours.huge([])),
        "never answers": serving(behaviours.hang),
        "one byte at a time": serving(behaviours.trickle(0.02)),
        "closes in the body": serving(behaviours.close_in_body),
        "closes after the body": serving(behaviours.close_after_body),
        "self-signed certificate": serving(tls=authority.issue()),
        "expired certificate": serving(tls=authority.issue(expired=True)) | trusting,
        "refuses the connection": _keyed(stack.enter_context(refused())),
        "black hole": _keyed(hole),
        "no such name": _keyed("https://nowhere.invalid"),
        "a proxy that refuses": _keyed("https://eu.example.invalid") | proxied,
    }


def _keyed(url: str) -> dict[str, str]:
    return {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": url}


def _run(variables: dict[str, str]) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "QT_LOGGING_RULES": "*=false"}
        for name in ("APTABASE_APP_KEY", "APTABASE_HOST", "DO_NOT_TRACK"):
            environ.pop(name, None)
        environ.update(variables)
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
