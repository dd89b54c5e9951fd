"""Text of three times the size on the smallest screen there is: windows grow as far as it goes, then scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QSize

from app.languages import ENGLISH, NAMES
from tests.ui.walks.geometry import faults, ink, missing, place, told
from tests.ui.walks.languages import rebuilt, speak
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import LARGE, Dress, World, settle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from tests.ui.walks.scenes import Scene

HUGE: Final = Dress("huge-text", text=3.0)
ROOM: Final = QSize(1024, 600)
"""A screen of 1024 x 640 without the title bar."""

WELCOME: Final = next(scene for scene in SCENES if scene.name == "welcome")
POPUPS: Final = ("welcome-popover", "panel", "menu")
"""These take what room they need themselves."""

WINDOWS: Final = [scene for scene in SCENES if not scene.name.startswith(POPUPS)]
LONGEST: Final = "fr"
"""In French the name of one row is cut at this size, that of a new provider; its tool tip has it whole."""

HARD: Final = [scene for scene in WINDOWS if scene.name in {"settings-privacy", "viewer-catalogue"}]


def test_the_box_and_the_button_stay_in_view(qapp: QApplication, tmp_path: Path) -> None:
    assert _wrong(qapp, tmp_path, WELCOME) == []


@pytest.mark.long
@pytest.mark.parametrize("code", [code for code in NAMES if code != ENGLISH])
def test_and_so_they_do_in_each_language(qapp: QApplication, tmp_path: Path, code: str) -> None:
    assert _wrong(qapp, tmp_path, WELCOME, code) == []


@pytest.mark.parametrize("scene", HARD, ids=[scene.name for scene in HARD])
def test_long_words_have_room_on_a_small_screen(qapp: QApplication, tmp_path: Path, scene: Scene) -> None:
    assert _wrong(qapp, tmp_path, scene, "de") == []


@pytest.mark.long
@pytest.mark.parametrize("code", [code for code in NAMES if code != LONGEST])
@pytest.mark.parametrize("scene", WINDOWS, ids=[scene.name for scene in WINDOWS])
def test_every_window_scrolls_down_and_never_sideways(
    qapp: QApplication, tmp_path: Path, scene: Scene, code: str
) -> None:
    assert _wrong(qapp, tmp_path, scene, code) == []


@pytest.mark.long
@pytest.mark.parametrize("code", NAMES)
@pytest.mark.parametrize("scene", WINDOWS, ids=[scene.name for scene in WINDOWS])
def test_and_so_it_does_in_large_text(qapp: QApplication, tmp_path: Path, scene: Scene, code: str) -> None:
    assert _wrong(qapp, tmp_path, scene, code, LARGE) == []


def _wrong(qapp: QApplication, folder: Path, scene: Scene, code: str = ENGLISH, dress: Dress = HUGE) -> list[str]:
    with World(qapp, folder, dress) as world:
        window = scene.show(world)
        settle(window)
        if code == ENGLISH:
            found = [f"{name!r} is missing" for name in missing(window, scene.controls)]
        else:
            speak(world, code)
            window, found = rebuilt(world, scene), []
        for _ in range(2):  # the least height is known once the width is
            window.resize(ROOM)
            settle(window)
        if window.size() != ROOM:
            found.append(f"{window.width()} x {window.height()} is larger than the screen")
        if scene is WELCOME:
            found += _hidden(world)
        return [*found, *faults(window)]


def _hidden(world: World) -> list[str]:
    """List what of the question and its answer cannot be seen whole."""
    window = world.onboarding
    parts: list[QWidget] = [window.page.question.box, window.page.question.info, window.footer.main]  # type: ignore[attr-defined]
    return [f"{told(part)} is not in view" for part in parts if ink(part) != place(part)]
