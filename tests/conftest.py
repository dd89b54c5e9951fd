"""What every test is held to: nothing but loopback, no unexpected log record, no thread left behind, a private home."""

from __future__ import annotations

import ipaddress
import logging
import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

FORBIDDEN_VARIABLES = (
    "APTABASE_APP_KEY",
    "APTABASE_HOST",
    "DO_NOT_TRACK",
    "OSAURUS_HOME",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
)
THREAD_SECONDS = 5.0

_outside: list[str] = []


def _watch_connections(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: refuse to connect to, or look up, anything that is not this computer."""
    if event == "socket.connect":
        address = args[1]
        if isinstance(address, tuple) and not _is_loopback(str(address[0])):
            _outside.append(f"connect to {address[0]}")
            raise ConnectionRefusedError("tests stay on this computer")
    elif event == "socket.getaddrinfo":
        host = args[0]
        name = host.decode() if isinstance(host, bytes) else host
        if name and not _is_loopback(str(name)) and not str(name).endswith(".invalid"):
            _outside.append(f"look-up of {name}")
            raise socket.gaierror("tests stay on this computer")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


sys.addaudithook(_watch_connections)


@pytest.fixture(autouse=True)
def _private_home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the home, the configuration and the keys of whoever runs it."""
    for name in FORBIDDEN_VARIABLES:
        monkeypatch.delenv(name, raising=False)
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / ".local" / "share"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / ".cache"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("user")))


@pytest.fixture(autouse=True)
def _stays_on_this_computer() -> Iterator[None]:
    """Fail a test that tried to reach anything else, also where the attempt was caught and forgotten."""
    _outside.clear()
    yield
    assert list(_outside) == []


@pytest.fixture(autouse=True)
def _leaves_no_thread() -> Iterator[None]:
    """Fail a test that leaves a thread running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not _belongs_to_a_library(thread)]
    for thread in left:
        thread.join(THREAD_SECONDS)
    assert [thread.name for thread in left if thread.is_alive()] == []


def _belongs_to_a_library(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)


class Records(logging.Handler):
    """Collects what is logged as a warning or worse; a test that expects some takes it away with `expect`."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.messages.append(f"{record.levelname}: {record.getMessage()}")

    def expect(self, *fragments: str) -> None:
        """Take away one message for each fragment; fail if there is none."""
        for fragment in fragments:
            found = next((message for message in self.messages if fragment in message), None)
            assert found is not None, f"nothing logged contains {fragment!r}: {self.messages}"
            self.messages.remove(found)


@pytest.fixture(autouse=True)
def logged() -> Iterator[Records]:
    """Fail a test that logs a warning nobody expected; gives the records to those who do."""
    records = Records()
    root = logging.getLogger()
    root.addHandler(records)
    yield records
    root.removeHandler(records)
    assert records.messages == []
