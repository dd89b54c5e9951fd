"""Importing the collector must cost nothing: its libraries are loaded when it starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAVY = {"starlette", "uvicorn", "h11", "anyio", "asyncio", "pydantic", "fastjsonschema", "httpx", "PySide6"}


def loaded_by(statements: str) -> set[str]:
    """Return the names of all modules that a fresh interpreter has loaded after some statements."""
    script = f"{statements}\nimport sys\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["app.collector", "app.collector.rules", "app.collector.console"])
def test_an_import_loads_no_web_server(module: str) -> None:
    assert set() == HEAVY & loaded_by(f"import {module}")


def test_a_collector_that_is_not_started_loads_no_web_server() -> None:
    assert set() == HEAVY & loaded_by("from app.collector import Collector\nCollector()")
