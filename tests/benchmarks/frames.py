"""Sixty frames a second: the gaps between two painted frames while a step slides in, beside a bare moving widget.

Both run offscreen in processes of their own, in turn. The bare one moves a picture of the same size over the same way
in the same time, with Qt's own animation and nothing else in the window.
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
ROUNDS = 5
FRAME_MS = 1000 / 60

_WATCH = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
class Frames(QObject):
    def __init__(self):
        super().__init__()
        self.times, self.gaps = [], []
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False
    def end(self):
        self.gaps += [(b - a) * 1000 for a, b in zip(self.times, self.times[1:])]
        self.times = []
"""

BARE = f"""
{_WATCH}
from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication(sys.argv)
window = QWidget(); window.resize(820, 640)
picture = QPixmap(820, 480); picture.fill(QColor("#2a7347"))
label = QLabel(window); label.setPixmap(picture); label.resize(820, 480)
frames = Frames(); label.installEventFilter(frames)
way = QPropertyAnimation(label, b"pos"); way.setDuration(420); way.setEasingCurve(QEasingCurve.Type.OutCubic)
way.setStartValue(QPoint(820, 60)); way.setEndValue(QPoint(0, 60))
turns = []
def ended():
    frames.end(); turns.append(1)
    if len(turns) == 6:
        print(json.dumps(frames.gaps)); app.quit()
    else:
        QTimer.singleShot(150, start)
def start():
    frames.times = []
    way.start()
way.finished.connect(ended)
window.show()
QTimer.singleShot(600, start)
app.exec()
"""

OURS = f"""
{_WATCH}
import os
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.policy import Policy
from ui.application import Application
from ui.theme.source import SchemeSource
app = QApplication(sys.argv)
whole = Application(app, source=SchemeSource(motion=True), profile=Path(sys.argv[1]), policy=Policy(), environ={{}})
whole.start()
window = whole.onboarding
frames = Frames(); window.stage.installEventFilter(frames)
moves = [window.footer.main, window.footer.skip, window.footer.skip, *[window.header.back] * 3] * 2
skipped = 6
def ended():
    if len(moves) < skipped:
        frames.end()
    frames.times = []
    QTimer.singleShot(150, step)
def step():
    if not moves:
        print(json.dumps(frames.gaps)); app.quit(); return
    frames.times = []
    moves.pop(0).click()
window.stage._way.finished.connect(ended)
QTimer.singleShot(1200, step)
app.exec()
whole.close()
"""


def tables() -> list[Table]:
    """Slide both, in turn, and give the one table of this module."""
    gaps: dict[str, list[list[float]]] = {"bare widget": [], "a step of the assistant": []}
    for _ in range(ROUNDS):
        for name, code in (("bare widget", BARE), ("a step of the assistant", OURS)):
            gaps[name].append(_run(code))
    rows = []
    for name, found in gaps.items():
        middle = statistics.median(statistics.median(run) for run in found)
        longest = statistics.median(max(run) for run in found)
        late = statistics.median(100 * sum(gap > 2 * FRAME_MS for gap in run) / len(run) for run in found)
        base = statistics.median(max(run) for run in gaps["bare widget"])
        rows.append(
            (name, f"{middle:.1f}", f"{1000 / middle:.0f}", f"{longest:.1f}", f"{longest / base:.2f}", f"{late:.1f}")
        )
    return [
        Table(
            f"Frames while sliding, every page seen once before (medians of {ROUNDS} runs in turn)",
            ("what slides", "gap, ms", "frames/s", "longest gap, ms", "ratio", "frames lost, %"),
            rows,
        )
    ]


def _run(code: str) -> list[float]:
    with tempfile.TemporaryDirectory() as home:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "QT_LOGGING_RULES": "*=false"}
        done = subprocess.run(
            [sys.executable, "-c", code, str(Path(home) / "profile")],
            cwd=ROOT,
            env=environ,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        gaps: list[float] = json.loads(done.stdout)
        return gaps
