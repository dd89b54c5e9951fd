"""Icons and pictures: there, tinted, sharp, mirrored."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from ui.theme.icons import app_icon, icon_pixmap, tray_icon
from ui.theme.tokens import LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

ICONS = sorted(path.name.removesuffix(".svg") for path in (files("resources") / "icons").iterdir())
ART = sorted(path.name for path in (files("resources") / "art").iterdir())
WANTED = {
    *("close", "back", "arrow", "info", "tick", "gear", "agent", "cloud", "tool", "shield", "search"),
    *("copy", "external", "chevron", "warning", "tray"),
}


def inked(image: QImage) -> list[QColor]:
    size = image.size()
    colours = [image.pixelColor(x, y) for x in range(size.width()) for y in range(size.height())]
    return [colour for colour in colours if colour.alpha() > 200]


def test_the_icons_are_there() -> None:
    assert set(ICONS) >= WANTED


@pytest.mark.parametrize("name", ICONS)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_an_icon_is_drawn_in_its_colour_at_every_resolution(name: str, ratio: float) -> None:
    pixmap = icon_pixmap(name, LIGHT.accent, 20, ratio)

    assert pixmap.size() == QSize(round(20 * ratio), round(20 * ratio))
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)
    ink = inked(pixmap.toImage())
    assert ink
    wanted = QColor(LIGHT.accent)
    assert all(abs(colour.green() - wanted.green()) < 12 for colour in ink)


@pytest.mark.parametrize("name", ["back", "arrow", "chevron", "external"])
def test_pointing_icons_are_mirrored_for_right_to_left(name: str) -> None:
    plain = icon_pixmap(name, "#000000").toImage()
    mirrored = icon_pixmap(name, "#000000", mirrored=True).toImage()

    assert plain != mirrored


def test_other_icons_are_not_mirrored() -> None:
    assert icon_pixmap("search", "#000000").toImage() == icon_pixmap("search", "#000000", mirrored=True).toImage()


def test_the_tray_icon_is_a_mask_only_without_a_colour() -> None:
    assert tray_icon().isMask()
    assert not tray_icon("#ffffff").isMask()
    assert not app_icon().isNull()


@pytest.mark.parametrize("name", ICONS)
def test_icons_name_no_colour(name: str) -> None:
    text = (files("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")

    assert "currentColor" in text
    assert re.search(r"#[0-9a-fA-F]{3,8}\b", text) is None


@pytest.mark.parametrize("name", ART)
def test_art_says_what_it_shows_and_uses_only_what_qtsvg_draws(name: str) -> None:
    text = (files("resources") / "art" / name).read_text(encoding="utf-8")

    assert "<title>" in text
    assert not re.search(r"clipPath|clip-path|<mask|<filter|<image|href", text)
