"""A place for one copy, in a folder of the test's own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from app.build import Channel
from app.ipc.place import Place, find_place

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = find_place(tmp_path / "profile", Channel.DEBUG, os.environ)
    found.prepare()
    return found
