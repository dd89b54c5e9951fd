"""Where a frozen build begins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.build import VERSION

ROOT = Path(__file__).parents[2]
START = """
import os, runpy, sys
sys.argv = ["osaurus", "--version"]
try:
    runpy.run_path("packaging/start.py")
except SystemExit as end:
    print(end.code, "QT_PLUGIN_PATH" in os.environ)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere PyInstaller's own preparation sets it")
def test_the_plugins_of_another_qt_are_not_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**os.environ, "QT_PLUGIN_PATH": "/opt/another-qt/plugins"},
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    version, ended = done.stdout.splitlines()
    assert VERSION in version
    assert ended == "0 False"
