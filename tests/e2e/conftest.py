"""A desktop for the end-to-end tests: an X server, a session bus with accessibility, and the app as a process."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from app.collector import Collector
from app.telemetry.catalog import json_schema

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
KEY = "A-SH-0123456789"
NEEDED = ("Xvfb", "dbus-daemon", "xdotool")
PATIENCE_SECONDS = 30
QT_NOTICE = "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement"
"""What Qt says when a client asks for something newer than it knows; nothing of ours."""


def _what_is_missing() -> str:
    if not sys.platform.startswith("linux"):
        return "these tests drive an X server on Linux"
    for command in NEEDED:
        if shutil.which(command) is None:
            return f"{command} is not installed"
    probe = subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "" if probe.returncode == 0 else "pyatspi is not installed for the system's Python"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    reason = _what_is_missing()
    for item in items:
        if reason and "desktop" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.skip(reason=reason))


@dataclass
class Desktop:
    """An X display and a session bus of its own."""

    environ: dict[str, str]
    driver: subprocess.Popen[str] = field(repr=False)

    def ask(self, do: str, name: str = "", role: str = "") -> Any:
        """Give the assistive-technology client a command; see `driver.py`."""
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps({"do": do, "name": name, "role": role}) + "\n")
        self.driver.stdin.flush()
        answer = json.loads(self.driver.stdout.readline())
        assert "error" not in answer, f"{do} {role} {name!r}: {answer['error']}\n" + "\n".join(self._tree())
        return answer["ok"]

    def skip_what_makes_something(self) -> None:
        """From the step after Welcome to the last one, with nothing made."""
        for title in ("Meet your first agent", "Give it a brain"):
            self.ask("wait", title, "label")
            self.ask("press", "Skip", "push button")

    def type(self, text: str) -> None:
        """Type, for whichever control has the focus."""
        subprocess.run(["xdotool", "type", "--delay", "20", text], env=self.environ, check=True)

    def key(self, *keys: str) -> None:
        """Press keys, for whichever window has the focus."""
        subprocess.run(["xdotool", "key", *keys], env=self.environ, check=True)

    def focus_window(self, title: str) -> None:
        """Give a window the focus: there is no window manager to do it."""
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
            env=self.environ,
            check=True,
            capture_output=True,
            text=True,
            timeout=PATIENCE_SECONDS,
        )
        window = found.stdout.split()[-1]
        subprocess.run(["xdotool", "windowfocus", "--sync", window], env=self.environ, check=True, timeout=20)

    def _tree(self) -> list[str]:
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write('{"do": "tree"}\n')
        self.driver.stdin.flush()
        return list(json.loads(self.driver.stdout.readline()).get("ok", []))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    """An empty desktop, gone at the end with everything on it."""
    # Sockets are made there, whose paths have room for about a hundred letters.
    with tempfile.TemporaryDirectory(prefix="osaurus-") as folder, desktop_in(Path(folder)) as desktop:
        yield desktop


@contextmanager
def desktop_in(folder: Path, prefix: tuple[str, ...] = ()) -> Iterator[Desktop]:
    """Lay out a desktop that keeps what it must keep in a folder.

    Args:
        folder: belongs to whoever runs it.
        prefix: goes before each command, to run it as somebody else.
    """
    runtime = folder / "runtime"
    subprocess.run([*prefix, "mkdir", "--mode", "0700", str(runtime)], check=True)
    environ = {
        **{name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")},
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
        "LANG": "C.UTF-8",
    }
    reader, writer = os.pipe()
    server = subprocess.Popen(
        [*prefix, "Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as display:
        environ["DISPLAY"] = f":{display.readline().strip()}"
    bus = subprocess.Popen(
        [*prefix, "dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environ,
        text=True,
    )
    assert bus.stdout is not None
    environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
    driver = subprocess.Popen(
        [*prefix, SYSTEM_PYTHON, "-c", Path(__file__).with_name("driver.py").read_text()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environ,
        text=True,
    )
    desktop = Desktop(environ, driver)
    desktop.ask("texts")  # the accessibility bus comes with its first client, and must be there before the app
    try:
        yield desktop
    finally:
        for process in (driver, bus, server):
            end(process)


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start the app on the desktop; whatever still runs at the end is ended."""
    started: list[subprocess.Popen[str]] = []

    def start_app(*arguments: str, prefix: tuple[str, ...] = (), **variables: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*prefix, sys.executable, "-m", "ui", *arguments],
            cwd=ROOT,
            env={**desktop.environ, "OSAURUS_HOME": str(tmp_path / "profile"), **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start_app
    for process in started:
        end(process)


@pytest.fixture
def collector() -> Iterator[Collector]:
    """A server on this computer that holds every event against the schema."""
    with Collector(rate_limit=False, schema=json_schema()) as collector:
        yield collector


class Panel:
    """The desktop's panel: a place for menu-bar items that comes and goes as a test likes; see `watcher.py`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, do: str, name: str = "") -> Any:
        """Give it a command."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, "name": name}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, f"{do} {name!r}: {answer['error']}"
        return answer["ok"]

    def lines(self) -> list[str]:
        """What a person reads in the menu of the item."""
        return [line["label"] for line in self.ask("menu") if line["visible"] and not line["separator"]]

    def entry(self, label: str) -> dict[str, Any]:
        """One entry of the menu."""
        found = [line for line in self.ask("menu") if line["label"] == label]
        assert len(found) == 1, label
        return dict(found[0])


@pytest.fixture
def panel(desktop: Desktop) -> Iterator[Panel]:
    """A panel that has yet to come."""
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("watcher.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=desktop.environ,
        text=True,
    )
    yield Panel(process)
    end(process)


def keyed(collector: Collector) -> dict[str, str]:
    """The variables that lead the app to a collector."""
    return {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": collector.url}


def end_politely(process: subprocess.Popen[str]) -> str:
    """Ask the app to end, as a session that closes does; gives what it wrote to standard error."""
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=PATIENCE_SECONDS)
    assert process.returncode == 0, errors
    return "".join(line for line in errors.splitlines(keepends=True) if QT_NOTICE not in line)


def end(process: subprocess.Popen[str]) -> None:
    """See that a process is gone, with force if it must be."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait(10)
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
