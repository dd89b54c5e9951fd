"""Scenes that end with the test."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import pytest

from tests.ui.walks.world import LIGHT, World, settle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import Dress


class Play(Protocol):
    """Brings a scene onto the screen, in place of the one before; see `play`."""

    def __call__(self, scene: Scene, dress: Dress = LIGHT) -> QWidget: ...


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path) -> Iterator[Play]:
    stack = ExitStack()
    count = 0

    def show(scene: Scene, dress: Dress = LIGHT) -> QWidget:
        nonlocal count
        stack.close()
        count += 1
        world = stack.enter_context(World(qapp, tmp_path / str(count), dress))
        shown = scene.show(world)
        settle(shown)
        return shown

    yield show
    stack.close()
