"""The frozen build beside a plain PyInstaller build of one label: how large, and how long until the first paint.

Both are frozen anew by the same PyInstaller from the same environment in the same run; only ours is trimmed.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.table import Table

ROOT = Path(__file__).parents[2]
ROUNDS = 9
HELLO = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv)
label = QLabel("hello")
label.resize(820, 640)
label.show()
app.exec()
"""


def tables() -> list[Table]:
    """Freeze both, measure, and give the one table of this module."""
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None or shutil.which("strip") is None:
        return []
    with tempfile.TemporaryDirectory() as folder:
        hello = _freeze_hello(Path(folder))
        ours = _freeze_ours(Path(folder))
        sizes = [_size(hello.parent), _size(ours.parent)]
        seconds = _first_paints(Path(folder), hello, ours)
    rows = [
        ("plain PyInstaller, a label: size", f"{sizes[0] / 1e6:.0f} MB", "1.00"),
        ("Osaurus: size", f"{sizes[1] / 1e6:.0f} MB", f"{sizes[1] / sizes[0]:.2f}"),
        ("plain PyInstaller, a label: first paint", f"{seconds[0] * 1e3:.0f} ms", "1.00"),
        ("Osaurus: first paint of Welcome", f"{seconds[1] * 1e3:.0f} ms", f"{seconds[1] / seconds[0]:.2f}"),
    ]
    title = f"Frozen builds (medians of {ROUNDS} interleaved starts; at most 0.80 of the size and 1.20 of the time)"
    return [Table(title=title, header=("", "", "ratio"), rows=rows)]


def _freeze_hello(folder: Path) -> Path:
    source = folder / "hello.py"
    source.write_text(HELLO)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--name", "hello"]
    subprocess.run([*command, "--distpath", folder / "plain", "hello.py"], cwd=folder, check=True, capture_output=True)
    return folder / "plain" / "hello" / "hello"


def _freeze_ours(folder: Path) -> Path:
    environ = {**os.environ, "PYTHONPATH": "packaging"}
    command = [sys.executable, "-m", "pack", "--only", "folder", "--into", str(folder / "ours")]
    subprocess.run(command, cwd=ROOT, env=environ, check=True, capture_output=True)
    return folder / "ours" / "osaurus" / "osaurus"


def _size(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())


def _first_paints(folder: Path, hello: Path, ours: Path) -> list[float]:
    """Start each in turn on a display of their own, and wait for the first frame."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as display:
        number = display.readline().strip()
    try:
        times: list[list[float]] = [[], []]
        for turn in range(ROUNDS + 1):
            for index, program in enumerate((hello, ours)):
                taken = _first_paint(program, folder / f"home-{turn}-{index}", f":{number}")
                if turn:  # the first start fills the system's cache
                    times[index].append(taken)
    finally:
        server.terminate()
        server.wait()
    return [statistics.median(values) for values in times]


def _first_paint(program: Path, home: Path, display: str) -> float:
    environ = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "DISPLAY": display,
        "QT_LOGGING_RULES": "qt.widgets.painting=true",
    }
    home.mkdir()
    began = time.perf_counter()
    with subprocess.Popen([program], env=environ, stderr=subprocess.PIPE, text=True) as app:
        assert app.stderr is not None
        for line in app.stderr:
            if "Flushing QRegion" in line:  # Qt's own word for handing pixels to the display
                break
        taken = time.perf_counter() - began
        app.kill()
    return taken
