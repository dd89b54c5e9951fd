"""Every window in a pseudo-language and in each real one, switched to while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from app.host.agents import BUILT_IN
from app.host.providers import KINDS
from app.languages import ENGLISH, NAMES
from app.telemetry.events import EVENTS
from tests.ui.walks.geometry import faults
from tests.ui.walks.languages import clashes, gaps, rebuilt, speak, speak_pseudo, untranslated
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import LARGE, LIGHT, World, settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import Dress

WITHOUT_SPACES = {"ja", "zh_CN"}
OTHERS = [code for code in NAMES if code != ENGLISH]
EVERY_SCENE = pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
DATA = frozenset(
    {
        *("Osaurus", "pytest-qt-qapp"),
        *NAMES.values(),
        *EVENTS,
        *(kind.label for kind in KINDS.values()),
        *(agent.name for agent in BUILT_IN),
        *(
            "Dino",
            "Rex",
            "Work",
            "At home",
            "Lab",
            "Ollama",
            "LM Studio",
            "llama.cpp",
            "Files",
            "Files 2",
            "Search",
            "Calendar",
            "code",
            "broken",
            "API_TOKEN",
            "LOG_LEVEL",
            "ACCESS_TOKEN",
        ),
    }
)
"""The same in every language: the app's own name, names of events and providers, and what the scenes have typed."""


@EVERY_SCENE
def test_nothing_is_left_in_english_and_everything_has_room(qapp: QApplication, tmp_path: Path, scene: Scene) -> None:
    with World(qapp, tmp_path, LIGHT) as world:
        settle(scene.show(world))
        translator = speak_pseudo(qapp, world)
        try:
            QTest.qWait(0)
            window = rebuilt(world, scene)
            assert [*untranslated(window, DATA), *faults(window)] == []
        finally:
            qapp.removeTranslator(translator)


@pytest.mark.long
@pytest.mark.parametrize("code", OTHERS)
@EVERY_SCENE
def test_everything_has_room_in_each_language(qapp: QApplication, tmp_path: Path, scene: Scene, code: str) -> None:
    assert _faults_in(qapp, tmp_path, scene, code) == []


@pytest.mark.long
@pytest.mark.parametrize("code", OTHERS)
@EVERY_SCENE
def test_and_so_it_has_in_large_text(qapp: QApplication, tmp_path: Path, scene: Scene, code: str) -> None:
    assert _faults_in(qapp, tmp_path, scene, code, LARGE) == []


@pytest.mark.parametrize("code", ["de", "ja", "ar"])
@pytest.mark.parametrize("scene", [scene for scene in SCENES if scene.name in {"welcome", "settings-privacy-on"}])
def test_the_first_minute_has_room(qapp: QApplication, tmp_path: Path, scene: Scene, code: str) -> None:
    assert _faults_in(qapp, tmp_path, scene, code) == []


def _faults_in(qapp: QApplication, folder: Path, scene: Scene, code: str, dress: Dress = LIGHT) -> list[str]:
    with World(qapp, folder, dress) as world:
        settle(scene.show(world))
        speak(world, code)
        window = rebuilt(world, scene)
        return [*faults(window), *clashes(window), *(gaps(window) if code in WITHOUT_SPACES else [])]
