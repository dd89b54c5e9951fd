"""Every scene without a mouse: what Tab reaches, in which order, under which name, and that one sees where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.walks.keyboard import by_arrows, not_chosen, out_of_order, twice_used, unnamed, unreached, unseen, walk
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import LIGHT, RTL

if TYPE_CHECKING:
    from tests.ui.walks.conftest import Play
    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import Dress

WALKED = [scene for scene in SCENES if scene.tab_goes_round]
EVERY_SCENE = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])


@pytest.mark.parametrize("dress", [LIGHT, pytest.param(RTL, marks=pytest.mark.long)], ids=lambda dress: dress.name)
@pytest.mark.parametrize("scene", WALKED, ids=[scene.name for scene in WALKED])
def test_tab_reaches_everything_in_the_order_of_reading(play: Play, scene: Scene, dress: Dress) -> None:
    shown = play(scene, dress)
    back = walk(shown, Qt.Key.Key_Backtab)
    assert back
    assert unreached(shown, back) == []
    assert out_of_order(back[::-1]) == []
    assert not_chosen(back) == []
    stops = walk(shown)
    assert {stop.widget for stop in stops} == {stop.widget for stop in back}
    assert out_of_order(stops) == []
    assert not_chosen(stops) == []
    assert unseen(stops) == []
    assert unnamed(shown) == []
    assert twice_used(shown) == []
    assert by_arrows(stops) == []


@EVERY_SCENE
def test_escape_closes_it_or_leaves_it_alone(play: Play, scene: Scene) -> None:
    shown = play(scene)
    focused = shown.focusWidget()
    QTest.keyClick(focused if focused is not None else shown, Qt.Key.Key_Escape)
    assert shown.isVisible() is not scene.escape_closes
