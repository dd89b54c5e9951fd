"""PySide's look into what is imported after it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

TOUCHY = """
def __getattr__(name):
    raise ImportError(f"{name} cannot be loaded now")
"""
"""Answers as pydantic's modules do while they are being loaded elsewhere."""


@pytest.mark.parametrize(
    ("before", "ends"),
    [
        ("import PySide6.QtCore", "ImportError: __wrapped__ cannot be loaded now"),
        ("from ui.plain_imports import leave_imports_alone as leave; leave()", ""),
        ("from ui.plain_imports import leave_imports_alone as leave; leave(); leave()", ""),
    ],
)
def test_a_module_is_not_asked_what_it_cannot_answer(tmp_path: Path, before: str, ends: str) -> None:
    (tmp_path / "touchy.py").write_text(TOUCHY)
    done = subprocess.run(
        [sys.executable, "-c", f"{before}\nimport sys\nsys.path.append(sys.argv[1])\nimport touchy", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.stderr.strip().rpartition("\n")[2] == ends


def test_the_app_leaves_imports_alone(tmp_path: Path) -> None:
    (tmp_path / "touchy.py").write_text(TOUCHY)
    code = """
import sys
from ui import main
sys.path.append(sys.argv[1])
app = main.DesktopApplication([])
main.Application(app)
import touchy
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
