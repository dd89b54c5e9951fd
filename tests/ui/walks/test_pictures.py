"""The pictures in docs/screenshots show the app as it is, whatever font and rasteriser it is drawn with here."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.walks.pictures import FOLDER, PICTURED, SAME_FONTS, differs, file_name, spoken_scenes
from tests.ui.walks.scenes import SCENES
from tests.ui.walks.world import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

MOST_MEGABYTES = 8
NAMES = sorted(
    [
        *(file_name(scene, dress) for scene in SCENES for dress in PICTURED),
        *(file_name(scene, LIGHT, code) for scene, code in spoken_scenes()),
    ]
)


@pytest.fixture
def picture() -> QImage:
    """Be a window with words, a field and a button."""
    made = QImage(820, 640, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    for line in range(5):
        for word in range(12):
            painter.fillRect(QRect(100 + word * 40, 100 + line * 22, 30, 9), QColor("#555550"))
    painter.drawRect(100, 300, 500, 36)
    painter.fillRect(QRect(320, 540, 170, 44), Qt.GlobalColor.black)
    painter.end()
    return made


def changed(picture: QImage, box: QRect, colour: str) -> QImage:
    made = picture.copy()
    painter = QPainter(made)
    painter.fillRect(box, QColor(colour))
    painter.end()
    return made


def test_other_type_makes_no_difference(picture: QImage) -> None:
    other = picture.copy()
    other.fill(Qt.GlobalColor.white)
    painter = QPainter(other)
    painter.drawImage(QRect(0, 0, 828, 640), picture)  # a little wider
    painter.end()
    assert differs(picture, picture, SAME_FONTS) == ""
    assert differs(picture, other) == ""


@pytest.mark.parametrize(
    ("box", "colour"),
    [
        (QRect(320, 540, 170, 44), "white"),
        (QRect(600, 20, 120, 44), "black"),
        (QRect(0, 0, 400, 640), "#808080"),
    ],
)
def test_what_is_missing_or_new_is_found(picture: QImage, box: QRect, colour: str) -> None:
    assert "places differ" in differs(picture, changed(picture, box, colour))


def test_another_size_is_found(picture: QImage) -> None:
    assert differs(picture, picture.copy(0, 0, 800, 640)) == "820 x 640 is not 800 x 640"


@pytest.mark.long
def test_the_pictures_show_the_app_as_it_is(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.walks", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=500,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert NAMES == sorted(path.name for path in tmp_path.glob("*.png"))
    assert NAMES == sorted(path.name for path in FOLDER.glob("*.png")), "run: make screenshots"
    found = {name: differs(QImage(str(FOLDER / name)), QImage(str(tmp_path / name))) for name in NAMES}
    assert {name: difference for name, difference in found.items() if difference} == {}, "run: make screenshots"
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) <= MOST_MEGABYTES * 1e6
