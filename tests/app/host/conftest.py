"""What the tests of the host share: a profile and a keychain of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.keychain import installed_keychain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.keychain import Keychain


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend
