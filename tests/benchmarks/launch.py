"""How long until the first window is painted, and how much memory it takes, beside a bare PySide6 window.

Each runs as a process of its own, in turn, so that a busy computer disturbs all alike. The clock starts before the
process does and stops when the event loop turns for the first time after the window's first paint; memory is what is
resident at that moment. The bare window is as large as ours and holds nothing. Between the two stands a form of six
plain widgets without a line of ours: what any window costs that asks a question.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]
ROUNDS = 15
MOST_TIME = 1.4
MOST_MEMORY = 1.6
MEGABYTE = 1_000_000

_WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: print("painted", flush=True))
        return False
"""

BARE = f"""
from PySide6.QtWidgets import QApplication, QWidget
{_WATCH}
app = QApplication(sys.argv)
window = QWidget()
window.resize(820, 640)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""

FORM = f"""
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
{_WATCH}
app = QApplication(sys.argv)
window = QWidget()
window.resize(820, 640)
column, row = QVBoxLayout(window), QHBoxLayout()
title = QLabel("Welcome", alignment=Qt.AlignmentFlag.AlignCenter)
words = QLabel("What this is about, in a few words. " * 5, wordWrap=True)
for widget in (title, words, QCheckBox("Share", checked=True)):
    column.addWidget(widget)
row.addWidget(QPushButton("More"))
row.addStretch(1)
row.addWidget(QPushButton("Go on"))
column.addLayout(row)
watch = Watch()
window.installEventFilter(watch)
window.show()
app.exec()
"""

OURS = f"""
from ui import __main__ as command
from ui import preflight
load = preflight.load_qt
def load_and_watch(environ):  # the watch comes where the command has Qt, and changes nothing of its way there
    load(environ)
    {
    '''
    '''.join(_WATCH.strip().splitlines())
}
    from ui import main
    start, watch = main.Application.start, Watch()
    def begin(self, **wish):
        start(self, **wish)
        self.onboarding.installEventFilter(watch)
    main.Application.start = begin
preflight.load_qt = load_and_watch
command.main([])
"""

PROGRAMS = {"bare window": BARE, "six plain widgets": FORM, "Welcome": OURS}


def tables() -> list[Table]:
    """Start them in turn, and give the one table of this module."""
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    memory: dict[str, list[int]] = {name: [] for name in PROGRAMS}
    for number in range(ROUNDS + 1):
        for name, code in PROGRAMS.items():
            seconds, resident = _launch(code)
            if number:  # the first round warms the disk and writes the byte code
                times[name].append(seconds)
                memory[name].append(resident)
    rows: list[tuple[str, ...]] = []
    for name, taken in times.items():
        middle, held = statistics.median(taken), statistics.median(memory[name])
        time_ratio = statistics.median(a / b for a, b in zip(taken, times["bare window"], strict=True))
        memory_ratio = held / statistics.median(memory["bare window"])
        rows.append(
            (name, f"{middle * 1000:.0f}", f"{time_ratio:.2f}", f"{held / MEGABYTE:.0f}", f"{memory_ratio:.2f}")
        )
    return [
        Table(
            f"Launch to the first paint (medians of {ROUNDS} runs in turn; at most {MOST_TIME} x the time, "
            f"{MOST_MEMORY} x the memory)",
            ("window", "time, ms", "ratio", "resident, MB", "ratio"),
            rows,
        )
    ]


def _launch(code: str) -> tuple[float, int]:
    """Run a program until it says that it has painted; gives the seconds it took and the bytes resident then."""
    import psutil

    with tempfile.TemporaryDirectory() as home:
        environ = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "HOME": home, "OSAURUS_HOME": str(Path(home) / "own")}
        environ |= {"QT_LOGGING_RULES": "*=false"}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has byte code
        began = time.perf_counter()
        with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=environ, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            said = process.stdout.readline()
            seconds = time.perf_counter() - began
            resident = psutil.Process(process.pid).memory_info().rss
            process.kill()
        if said != b"painted\n":
            raise RuntimeError("it ended before it painted anything")
        return seconds, resident
