"""The pictures are in the colours of the moment: as drawn beside the light tokens, and mixed from them elsewhere."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.theme.contrast import luminance
from ui.theme.pigments import PIGMENT, pigment
from ui.theme.tokens import LIGHT, Contrast, Scheme, tokens_for
from ui.widgets.art import Art, draw_art

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.source import SchemeSource
    from ui.theme.theme import Theme

pytestmark = pytest.mark.usefixtures("qapp")

ART = sorted(path.name.removesuffix(".svg") for path in (files("resources") / "art").iterdir())
TINTED = [name for name in ART if name != "app-icon"]  # what stands in a dock or a task bar is the same everywhere
FACES = [name for name in ART if name.startswith("face")]
OWN = frozenset(
    {
        *("#ffffff", "#1b2a20", "#1b2420", "#2a1a10", "#231a33"),  # eyes, and the light on things
        *("#f2a391", "#f2a9a6", "#ee7f6c", "#f095b4", "#7a2f22", "#f08a7a"),  # cheeks and a laugh
        *("#eda53a", "#f8cd68", "#f3b54b", "#b9771b", "#8a5a17"),  # the leaf
        *("#e79f33", "#f0b64a", "#fff6fb"),  # the key, what sparkles, a flower
    }
)
NIGHTS = [(Scheme.DARK, Contrast.NORMAL), (Scheme.DARK, Contrast.HIGH)]


def source_of(name: str) -> str:
    return (files("resources") / "art" / f"{name}.svg").read_text(encoding="utf-8")


def pigments(name: str) -> list[tuple[str, str, str]]:
    found = PIGMENT.findall(source_of(name).encode())
    return [(kind.decode(), kin.decode(), drawn.decode()) for kind, kin, drawn in found]


def mixed(kind: str, kin: str, drawn: str, scheme: Scheme, contrast: Contrast) -> str:
    return pigment(kind, kin, drawn, tokens_for(scheme, contrast), scheme, contrast)


def apart(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture(name: str) -> QImage:
    image = QImage(160, 160, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    draw_art(painter, name, QRectF(0, 0, 160, 160), radius=0)
    painter.end()
    return image


@pytest.mark.parametrize("name", TINTED)
def test_every_colour_is_a_pigment_or_its_own_everywhere(name: str) -> None:
    rest = PIGMENT.sub(b"", source_of(name).encode()).decode()

    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", rest)) <= OWN
    assert "var(" not in rest


@pytest.mark.parametrize("name", TINTED)
def test_beside_the_light_tokens_a_picture_is_as_it_was_drawn(name: str) -> None:
    for kind, kin, drawn in pigments(name):
        got, wanted = QColor(mixed(kind, kin, drawn, Scheme.LIGHT, Contrast.NORMAL)), QColor(drawn)
        for one, other in ((got.red(), wanted.red()), (got.green(), wanted.green()), (got.blue(), wanted.blue())):
            assert abs(one - other) <= 1


@pytest.mark.parametrize("name", TINTED)
@pytest.mark.parametrize(("scheme", "contrast"), NIGHTS)
def test_nothing_large_glares_in_the_dark(name: str, scheme: Scheme, contrast: Contrast) -> None:
    large = [each for each in pigments(name) if each[0] in {"ground", "card", "metal"}]

    assert all(QColor(mixed(*each, scheme, contrast)).lightnessF() < 0.6 for each in large)
    grounds = [each for each in large if each[0] != "metal"]
    assert all(QColor(mixed(*each, scheme, contrast)).lightnessF() < 0.3 for each in grounds)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_in_high_contrast_the_dinosaur_parts_from_the_window(scheme: Scheme) -> None:
    usual, window = (tokens_for(scheme, contrast).window for contrast in (Contrast.NORMAL, Contrast.HIGH))
    for name in TINTED:
        for kind, kin, drawn in pigments(name):
            if kind in {"skin", "plant"} and kin == "accent":
                normal = apart(mixed(kind, kin, drawn, scheme, Contrast.NORMAL), usual)
                now = apart(mixed(kind, kin, drawn, scheme, Contrast.HIGH), window)
                assert now > normal
                assert now >= 2.5


@pytest.mark.parametrize("scheme", list(Scheme))
def test_a_face_is_told_from_its_ground(scheme: Scheme) -> None:
    for name in FACES:
        drawn = pigments(name)
        skins = [mixed(*each, scheme, Contrast.HIGH) for each in drawn if each[0] == "skin"]
        grounds = [mixed(*each, scheme, Contrast.HIGH) for each in drawn if each[0] == "ground"]
        assert max(apart(skin, ground) for skin in skins for ground in grounds) >= 3.0


def test_what_is_green_turns_with_the_accent_and_a_blue_face_stays_blue() -> None:
    other = LIGHT._replace(accent="#1d5fa8")

    green = QColor(pigment("skin", "accent", "#6dc08c", other, Scheme.LIGHT, Contrast.NORMAL))
    blue = pigment("skin", "info", "#4d8fc9", other, Scheme.LIGHT, Contrast.NORMAL)

    assert abs(green.hslHue() - QColor(other.accent).hslHue()) < 12
    assert QColor(blue).hslHue() == QColor("#4d8fc9").hslHue()


@pytest.mark.usefixtures("theme")
def test_pictures_follow_the_theme_while_they_are_shown(qtbot: QtBot, source: SchemeSource) -> None:
    art = Art("face-2", 96)
    qtbot.addWidget(art)
    art.show()
    by_day, row_by_day = art.grab().toImage().pixelColor(90, 6), picture("face-2").pixelColor(150, 8)

    source.tell(scheme=Scheme.DARK)

    by_night, row_by_night = art.grab().toImage().pixelColor(90, 6), picture("face-2").pixelColor(150, 8)
    assert by_day.lightnessF() > 0.8
    assert row_by_day.lightnessF() > 0.8
    assert by_night.lightnessF() < 0.3
    assert row_by_night.lightnessF() < 0.3


def test_the_icon_of_the_app_is_the_same_everywhere(source: SchemeSource, theme: Theme) -> None:
    before = picture("app-icon")
    source.tell(scheme=Scheme.DARK, contrast=Contrast.HIGH)

    assert theme.look.scheme is Scheme.DARK
    assert picture("app-icon") == before
