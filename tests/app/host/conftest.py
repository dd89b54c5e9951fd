"""What the tests of the host share: a profile and a keychain of their own."""

from __future__ import annotations

import fcntl
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.keychain import installed_keychain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.keychain import Keychain


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend


@contextmanager
def held(lock: Path) -> Iterator[None]:
    """Be another copy of the app, in the middle of writing."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for what another thread does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)
