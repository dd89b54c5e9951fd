"""What the tests of the windows share: no window left behind, and whole apps that end with the test."""

from __future__ import annotations

import gc
import socket
from typing import TYPE_CHECKING, Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.build import Build
from app.collector import Collector
from app.policy import Policy, read_unix
from app.telemetry.device import Facts, MemoryTier
from tests.keychain import installed_keychain
from ui.cycles import collect_what_is_due
from ui.theme.source import SchemeSource
from ui.theme.theme import FUSION, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.keychain import Keychain
    from ui.application import Application

KEY = "A-SH-0123456789"
FACTS = Facts(memory=MemoryTier.GB_16, os_name="Linux", os_version="12", locale="en-us")


class MakeApp(Protocol):
    """Builds an app; see `make_app`."""

    def __call__(self, url: str | None = None, **options: object) -> Application: ...


def sweep() -> None:
    """Let everything go that is waiting to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _cycles_wait_for_the_main_thread() -> Iterator[None]:
    """Keep Python from collecting in a test's threads, see `ui/cycles.py`; it happens here instead."""
    gc.disable()
    yield
    collect_what_is_due()


@pytest.fixture(autouse=True)
def _leaves_no_window() -> Iterator[None]:
    """Fail a test that leaves a window behind, shown or not."""
    before = set(QApplication.topLevelWidgets()) if QApplication.instance() is not None else set()
    yield
    if QApplication.instance() is None:
        return
    sweep()
    if set(QApplication.topLevelWidgets()) - before:
        gc.collect()  # what only a cycle keeps alive is no leak
        sweep()
    left: set[QWidget] = set(QApplication.topLevelWidgets()) - before
    assert [f"{type(widget).__name__} {widget.windowTitle()!r}" for widget in left] == []


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Draw as the app does, whatever the desktop."""
    return ["osaurus", *FUSION]


@pytest.fixture
def source(qapp: QApplication) -> SchemeSource:
    """What the system wishes: light and still, until a test says otherwise."""
    assert qapp is not None
    return SchemeSource()


@pytest.fixture
def theme(qapp: QApplication, source: SchemeSource) -> Iterator[Theme]:
    made = Theme(qapp, source)
    yield made
    made.close()


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def policy_file(tmp_path: Path) -> Path:
    """Where the administrator of this test writes; nothing is there yet."""
    return tmp_path / "etc" / "osaurus" / "policy.json"


@pytest.fixture
def collector() -> Iterator[Collector]:
    with Collector(rate_limit=False) as collector:
        yield collector


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend


class Trap:
    """A server that nobody should ever knock at."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def visitors(self) -> int:
        """Count the connections since the last count."""
        count = 0
        while True:
            try:
                connection, _ = self._socket.accept()
            except BlockingIOError:
                return count
            connection.close()
            count += 1

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    trap = Trap()
    yield trap
    assert trap.visitors() == 0
    trap.close()


@pytest.fixture
def make_app(qapp: QApplication, profile: Path, policy_file: Path, source: SchemeSource) -> Iterator[MakeApp]:
    """Build apps that end with the test; all of them share one profile, so the second is the first started again."""
    from ui.application import Application

    made: list[Application] = []

    def make(url: str | None = None, **options: object) -> Application:
        environ = {"APTABASE_APP_KEY": KEY, "APTABASE_HOST": url} if url is not None else {}
        settings: dict[str, object] = {
            "source": source,
            "environ": environ,
            "profile": profile,
            "policy": Policy(),
            "policy_file": policy_file,
            "read": lambda: read_unix(policy_file),
            "build": Build(),
            "facts": lambda: FACTS,
            "flush_seconds": 0.02,
            **options,
        }
        application = Application(qapp, **settings)  # type: ignore[arg-type]
        made.append(application)
        return application

    yield make
    for application in made:
        application.close()
    sweep()
