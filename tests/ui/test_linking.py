"""What is linked ahead of those who need it: Qt is loaded, works as ever, and nothing is said where it is not there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux links ahead")

ROOT = Path(__file__).parents[2]

LINKED = """
import sys, threading
from pathlib import Path
from ui.linking import link_ahead
link_ahead()
for thread in threading.enumerate():
    if thread.name == "link-ahead":
        thread.join(40)
mapped = Path("/proc/self/maps").read_text()
print([name for name in ("libQt6Widgets", "libQt6Svg", "libfontconfig") if name in mapped], "PySide6" in sys.modules)
"""

WORKS = """
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("here")
label.show()
QTimer.singleShot(0, app.quit)
app.exec()
print(QThread.isMainThread(), label.thread() == app.thread(), label.sizeHint().width() > 0)
"""


def run(code: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *options, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_qt_is_linked_before_anybody_has_loaded_it_and_works_as_ever() -> None:
    done = run(LINKED + WORKS)
    said = "['libQt6Widgets', 'libQt6Svg', 'libfontconfig'] False\nTrue True True\n"
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")


def test_where_there_is_no_qt_nothing_happens() -> None:
    done = run(LINKED, "-S")
    assert (done.returncode, done.stdout, done.stderr) == (0, "[] False\n", "")


def test_python_ends_only_after_what_is_being_linked() -> None:
    done = run("from ui.linking import link_ahead; link_ahead()")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
