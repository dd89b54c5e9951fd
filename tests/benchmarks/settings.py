"""Opening Settings: again, and for the first time, beside an empty window, until each has been painted.

The app runs in a process of its own, offscreen, after its first window has been painted and everything that was put off
until then is done. Both windows live on while they are closed, as they do in the app. The empty window is a plain
`QWidget` in the same style sheet.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]
ROUNDS = 15
AIM_MS = 150

APP = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from app.policy import Policy
from ui.application import Application
from ui.panes import Pane
from ui.theme.source import SchemeSource
from ui.theme.tokens import Scheme

app = QApplication([])
whole = Application(app, source=SchemeSource(Scheme.LIGHT), profile=Path(sys.argv[1]), policy=Policy(), environ={})

class Painted(QObject):
    def __init__(self):
        super().__init__()
        self.loop = QEventLoop()
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.loop.quit)
        return False

def rest(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

def timed(open_it, window_of):
    painted = Painted()
    began = time.perf_counter()
    open_it()
    window = window_of()
    window.installEventFilter(painted)
    painted.loop.exec()
    ended = time.perf_counter()
    window.removeEventFilter(painted)
    return (ended - began) * 1000

whole.start(viewer=True)
rest(1500)
times = {"first": [timed(lambda: whole.open_settings(Pane.GENERAL), lambda: whole.settings)]}
for pane in Pane:
    whole.settings.show_pane(pane.value)
    rest(50)
empty = QWidget()
for _ in range(int(sys.argv[2])):
    for name in Pane:
        whole.settings.close()
        rest(20)
        times.setdefault(name.value, []).append(timed(lambda: whole.open_settings(name), lambda: whole.settings))
    empty.close()
    rest(20)
    times.setdefault("empty", []).append(timed(lambda: (empty.resize(900, 600), empty.show()), lambda: empty))
empty.close()
print(json.dumps(times))
whole.close()
"""


def tables() -> list[Table]:
    """Measure, and give the one table of this module."""
    firsts, found = [], {}
    for _ in range(3):
        times = _run()
        firsts.append(times["first"][0])
        found = times
    empty = statistics.median(found.pop("empty"))
    found.pop("first")
    rows = [("an empty window", f"{empty:.1f}", "1.0", "")]
    for pane, each in found.items():
        median = statistics.median(each)
        rows.append((f"Settings again, on {pane}", f"{median:.1f}", f"{median / empty:.1f}", _verdict(median)))
    first = statistics.median(firsts)
    rows.append(("Settings for the first time", f"{first:.1f}", f"{first / empty:.1f}", ""))
    header = ("window", "ms until painted", "ratio", f"within {AIM_MS} ms")
    return [Table(f"Opening Settings (medians of {ROUNDS}; the first time of 3)", header, rows)]


def _verdict(milliseconds: float) -> str:
    return "yes" if milliseconds <= AIM_MS else "no"


def _run() -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "QT_LOGGING_RULES": "*=false"}
        for name in ("APTABASE_APP_KEY", "APTABASE_HOST", "DO_NOT_TRACK"):
            environ.pop(name, None)
        done = subprocess.run(
            [sys.executable, "-c", APP, str(Path(home) / "profile"), str(ROUNDS)],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        times: dict[str, list[float]] = json.loads(done.stdout)
        return times
