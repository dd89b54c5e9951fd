"""Copies of the code with something changed, to be run in processes of their own: how else would a test turn red?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def changed_copy(folder: Path, changes: dict[str, list[tuple[str, str]]]) -> Path:
    """Copy the app and the tests into a folder and change some files, by path; each old text must occur once."""
    for name in ("app", "tests", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "faults", "ui", "e2e"))
    for path, replacements in changes.items():
        text = (folder / path).read_text(encoding="utf-8")
        for old, new in replacements:
            assert text.count(old) == 1, f"{path} contains {text.count(old)} times: {old}"
            text = text.replace(old, new)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def run_in(folder: Path, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a copy, or in the original, so that it finds the code there."""
    settings = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", **environ}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=settings, capture_output=True, text=True, check=False, timeout=120)
