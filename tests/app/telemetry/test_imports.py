"""What importing the core costs, and that nothing under app needs Qt."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
HEAVY = {
    "pydantic",
    "pydantic_core",
    "httpx",
    "httpcore",
    "psutil",
    "keyring",
    "asyncio",
    "PySide6",
    "truststore",
    "ssl",
}


def python(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.parametrize(
    "module",
    ["app.telemetry", "app.telemetry.features", "app.telemetry.onboarding", "app.onboarding.flow", "app.preferences"],
)
def test_the_first_window_waits_for_no_heavy_library(module: str) -> None:
    loaded = set(python(f"import {module}, sys; print(*(name.partition('.')[0] for name in sys.modules))").split())
    assert loaded & HEAVY == set()


def test_the_search_for_heavy_libraries_finds_them() -> None:
    loaded = set(python("import app.telemetry.events, sys; print(*sys.modules)").split())
    assert loaded & HEAVY == {"pydantic", "pydantic_core"}


def test_a_silent_start_and_an_unanswered_question_load_neither_network_nor_qt() -> None:
    script = """
import sys, tempfile
from pathlib import Path
from app.build import Build
from app.policy import Policy
from app.preferences import PreferencesStore
from app.telemetry import TelemetryService
for environ in ({}, {"APTABASE_APP_KEY": "A-EU-0"}):
    store = PreferencesStore(Path(tempfile.mkdtemp()))
    store.load()
    service = TelemetryService(build=Build(), preferences=store, policy=Policy(), environ=environ)
    service.start()
    if service._preparation is not None:
        service._preparation.join()
    service.ask()
    service.close()
    print(*sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[1:])))
"""
    assert python(script, *sorted(HEAVY)) == "\npsutil pydantic pydantic_core\n"


BLOCKED = """
import importlib, pkgutil, sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6", "PyQt6"):
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocker())
import app
names = [module.name for module in pkgutil.walk_packages(app.__path__, "app.")]
for name in names:
    importlib.import_module(name)
print(len(names), *sorted(name for name in sys.modules if name.startswith(("PySide6", "ui"))))
try:
    import PySide6
except ImportError as error:
    print(error)
"""


def test_nothing_under_app_needs_qt() -> None:
    count, *rest = python(BLOCKED).split(maxsplit=1)
    assert int(count) >= len(list((ROOT / "app").rglob("*.py"))) - 2
    assert rest == ["PySide6 is blocked\n"]
