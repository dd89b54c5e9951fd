"""Every two colours that meet on any screen can be told apart.

Nobody lists the pairs: each token is given a colour of its own, every scene is drawn in those, its type without
smoothing, and whichever two tokens are found side by side have met.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QWidget

from tests.ui.theme.contrast import DECORATION, MARKED, Pair, poor
from tests.ui.walks.geometry import told
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import World, settle
from ui.theme.palette import palette_for
from ui.theme.stylesheet import stylesheet_for
from ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.ui.walks.scenes import Scene

    Draw = Callable[[Scene], QWidget]

NAMES = {0xFF000000 | int(getattr(MARKED, name)[1:], 16): name for name in Tokens._fields}
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture
def draw(qapp: QApplication, tmp_path: Path) -> Iterator[Draw]:
    """Play a scene in the marked colours."""
    before = qapp.font()
    plain = QFont(before)
    plain.setStyleStrategy(QFont.StyleStrategy.NoAntialias)
    qapp.setFont(plain)
    with World(qapp, tmp_path) as world:
        theme = world.application.theme
        theme.look = theme.look._replace(tokens=MARKED)
        qapp.setPalette(palette_for(MARKED))
        qapp.setStyleSheet(stylesheet_for(MARKED, theme.look.unit, theme._points_per_pixel))

        def show(scene: Scene) -> QWidget:
            shown = scene.show(world)
            settle(shown)
            return shown

        yield show
    qapp.setFont(before)


def colours(widget: QWidget) -> list[memoryview]:
    """Return the pixels of a widget, line by line."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = memoryview(bytes(picture.constBits())).cast("I")
    return [pixels[start : start + picture.width()] for start in range(0, len(pixels), picture.width())]


def met(widget: QWidget) -> set[Pair]:
    """Find the tokens that are side by side, or with one smoothed pixel between them; every second line will do."""
    lines = colours(widget)[::2]
    near = set()
    for line, below in pairwise(lines):
        near |= set(pairwise(line)) | set(zip(line, below, strict=True))
        between = set(zip(line, line[1:], line[2:], strict=False))
        near |= {(one, other) for one, smooth, other in between if smooth not in NAMES}
    return {frozenset((NAMES[a], NAMES[b])) for a, b in near if a != b and a in NAMES and b in NAMES}


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_what_meets_can_be_told_apart(draw: Draw, scene: Scene) -> None:
    shown = draw(scene)
    pairs = met(shown)
    assert len(pairs) > 2
    assert poor(pairs) == {}
    assert faint(shown) == []


def faint(window: QWidget) -> list[str]:
    """Say which controls are drawn in what nobody needs to see."""
    marks = {mark for mark, name in NAMES.items() if name in DECORATION}
    controls = [part for part in window.findChildren(QWidget) if isinstance(part, CONTROLS) and part.isVisible()]
    return [told(part) for part in controls if part.isEnabled() and marks & set().union(*colours(part))]


def test_the_eye_sees_what_is_there(draw: Draw) -> None:
    seen = met(draw(next(scene for scene in SCENES if scene.name == "configure-ai-error")))
    assert {
        frozenset(pair)
        for pair in (("text", "window"), ("on_cta", "cta"), ("text2", "window"), ("err", "window"), ("input", "text"))
    } <= seen
