"""The pictures of docs/screenshots: taking them, and comparing two of the same scene.

Two pictures are compared as one sees them from afar: both are shrunk to dots of grey, and each dot of one must find
its like near the same place in the other. So another rasteriser, or a font a little wider, makes no difference, and a
button that is missing or stands elsewhere does.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from tests.ui.walks.languages import rebuilt, speak
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import DARK, HIGH, LARGE, LIGHT, RTL, World, photograph, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import Dress

FOLDER: Final = Path("docs") / "screenshots"
PICTURED: Final = (LIGHT, DARK, HIGH, RTL, LARGE)
"""What is to be looked at; the walks wear every dress."""

SHARP: Final = ("welcome-popover", "create-agent", "configure-ai-connected", "settings-privacy-on", "viewer-event")
"""README shows these scenes, in light and dark: with two pixels for one of the app's.

The others have one, and fewer where the text, and with it the window, is larger.
"""

SPOKEN: Final = {"welcome": "de", "viewer-event": "ja", "settings-privacy-on": "ar"}
"""Scenes that are pictured in one more language, for the README."""

DOT: Final = 16
NEAR: Final = 1
"""A dot is so many pixels of the app wide; its like may be so many dots away."""

_COLOURS: Final = {True: 256, False: 112}
"""How many a sharp picture has, and another one."""


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How much may differ.

    Attributes:
        grey: levels of 256; a dot that differs by more from all that is near has no like.
        stray: the part of the dots that may be without.
    """

    grey: int
    stray: float


OTHER_FONTS: Final = Tolerance(56, 0.004)
"""Words may be a little wider and wrap elsewhere."""

SAME_FONTS: Final = Tolerance(6, 0.0)
"""A number or a time may be another one."""


def file_name(scene: Scene, dress: Dress, code: str = "") -> str:
    """Name a picture; one in another language is named after that."""
    return f"{scene.name}.{code or dress.name}.png"


def take(app: QApplication, scene: Scene, dress: Dress, code: str = "") -> QImage:
    """Play a scene and take its picture, in as many colours as one byte tells apart.

    Args:
        app: Qt's.
        scene: what is to be seen.
        dress: how.
        code: of a language that is chosen while the scene is on the screen; empty is English.
    """
    with tempfile.TemporaryDirectory(prefix="osaurus-") as folder, World(app, Path(folder), dress) as world:
        shown = scene.show(world)
        settle(shown)
        if code:
            speak(world, code)
            shown = rebuilt(world, scene)
        picture = photograph(shown).toImage()
    sharp = scene.name in SHARP and dress in (LIGHT, DARK)
    if not sharp:
        size = picture.size() / picture.devicePixelRatio() / dress.text**0.5
        picture = picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    picture.setDevicePixelRatio(1.0)
    return _in_few_colours(picture, _COLOURS[sharp])


def take_all(app: QApplication) -> Iterator[tuple[str, QImage]]:
    """Take every picture there is."""
    for scene in SCENES:
        for dress in PICTURED:
            yield file_name(scene, dress), take(app, scene, dress)
    for scene, code in spoken_scenes():
        yield file_name(scene, LIGHT, code), take(app, scene, LIGHT, code)


def spoken_scenes() -> list[tuple[Scene, str]]:
    """List the scenes that are pictured in another language too."""
    return [(scene, SPOKEN[scene.name]) for scene in SCENES if scene.name in SPOKEN]


def save_all(app: QApplication, folder: Path) -> tuple[int, int, int]:
    """Write every picture that does not look as before, and remove those of scenes that are no more.

    Returns:
        how many were written, kept and removed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = {path.name: path for path in folder.glob("*.png")}
    written = kept = 0
    for name, picture in take_all(app):
        path = before.pop(name, None)
        if path is not None and not differs(QImage(str(path)), picture, SAME_FONTS):
            kept += 1
            continue
        picture.save(str(folder / name), "PNG", 0)  # type: ignore[call-overload]
        written += 1
    for path in before.values():
        path.unlink()
    return written, kept, len(before)


def differs(one: QImage, other: QImage, tolerance: Tolerance = OTHER_FONTS) -> str:
    """Say in what way two pictures are not of the same scene; empty where they are."""
    if one.size() != other.size():
        return f"{_size(one)} is not {_size(other)}"
    dots = _dots(one), _dots(other)
    count = len(dots[0]) * len(dots[0][0])
    strange = sum(_alone(a, b, tolerance.grey) for a, b in (dots, dots[::-1]))
    return f"{strange} of {2 * count} places differ" if strange > tolerance.stray * 2 * count else ""


def _alone(one: list[list[int]], other: list[list[int]], grey: int) -> int:
    """Count the dots of one picture that have no like in the other."""
    alone = 0
    for y, row in enumerate(one):
        for x, dot in enumerate(row):
            near = [
                level
                for line in other[max(0, y - NEAR) : y + NEAR + 1]
                for level in line[max(0, x - NEAR) : x + NEAR + 1]
            ]
            alone += dot < min(near) - grey or dot > max(near) + grey
    return alone


def _dots(picture: QImage) -> list[list[int]]:
    size = QSize(max(1, picture.width() // DOT), max(1, picture.height() // DOT))
    small = _on_grey(picture).scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return [[grey.pixelColor(x, y).lightness() for x in range(size.width())] for y in range(size.height())]


def _on_grey(picture: QImage) -> QImage:
    flat = QImage(picture.size(), QImage.Format.Format_RGB32)
    flat.fill(Qt.GlobalColor.gray)
    painter = QPainter(flat)
    painter.drawImage(0, 0, picture)
    painter.end()
    return flat


def _in_few_colours(picture: QImage, most: int) -> QImage:
    """Keep the colours that are there most and one of each kind of the others: the eye sees no difference."""
    picture = picture.convertToFormat(QImage.Format.Format_ARGB32)
    counted = Counter(memoryview(picture.constBits()).cast("I")).most_common()
    colours = [colour for colour, _ in counted[: most // 3]]
    kinds: dict[int, int] = {}
    for colour, _ in counted[len(colours) :]:
        kinds.setdefault(colour & 0xC0E0E0E0, colour)
    colours += list(kinds.values())[: most - len(colours)]
    colours += [colour for colour, _ in counted if colour not in colours][: most - len(colours)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, colours, flags)


def _size(picture: QImage) -> str:
    return f"{picture.width()} x {picture.height()}"
