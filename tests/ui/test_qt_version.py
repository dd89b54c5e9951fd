"""The fault that keeps us from PySide6 6.12.0 on Python 3.10 and 3.11: each void call gave away a reference to None."""

from __future__ import annotations

import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
class Bell(QObject):
    rung = Signal()
app = QApplication([])
label, bell = QLabel(), Bell()
for number in range(100_000):
    label.setText("a")
    bell.rung.emit()
print("whole")
"""


def test_a_hundred_thousand_void_calls_leave_the_process_whole() -> None:
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=55, check=False)
    assert (done.returncode, done.stdout) == (0, "whole\n")
