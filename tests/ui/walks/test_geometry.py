"""Every scene in every dress: nothing missing, cut, covered or out of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.walks.geometry import faults, missing
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import BOTH, DRESSES, LIGHT

if TYPE_CHECKING:
    from tests.ui.walks.conftest import Play
    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import Dress

EVERY_SCENE = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])


def wrong(play: Play, scene: Scene, *dresses: Dress) -> list[str]:
    found = []
    for dress in dresses:
        shown = play(scene, dress)
        faulty = [*(f"{name!r} is missing" for name in missing(shown, scene.controls)), *faults(shown)]
        found += [f"{dress.name}: {fault}" for fault in faulty]
    return found


@EVERY_SCENE
def test_everything_is_there_and_nothing_is_cut_or_covered(play: Play, scene: Scene) -> None:
    assert wrong(play, scene, LIGHT, BOTH) == []


@pytest.mark.long
@EVERY_SCENE
def test_and_so_it_is_in_every_dress(play: Play, scene: Scene) -> None:
    assert wrong(play, scene, *(dress for dress in DRESSES if dress not in (LIGHT, BOTH))) == []
