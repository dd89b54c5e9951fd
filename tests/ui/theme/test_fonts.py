"""Every character of every translation has a shape, and the shape that its readers know."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QTextLayout

from app.languages import ENGLISH, NAMES
from tests.ui.language.test_harvest import messages
from ui.language.harvest import source_file
from ui.theme.fonts import SCRIPT_FAMILIES, families_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont, QRawFont
    from PySide6.QtWidgets import QApplication

    from ui.theme.theme import Theme

SYSTEMS: Final = ("darwin", "win32", "linux")
TEST_FONTS: Final = {"ja": "Noto Sans CJK JP", "zh_CN": "Noto Sans CJK SC"}
"""What `.ci/run` installs for a language; the others are written in DejaVu Sans."""
INVISIBLE: Final = frozenset({"Cc", "Cf", "Zs"})
"""Line ends, marks of direction and spaces: Qt draws none of them."""


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("code", NAMES)
def test_the_systems_own_typeface_stays_in_front(code: str, system: str) -> None:
    assert families_for(code, "Plain", system)[0] == "Plain"


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("code", NAMES)
def test_each_script_but_the_latin_has_typefaces_on_each_system(code: str, system: str) -> None:
    named = families_for(code, "Plain", system)[1:]
    is_latin = QLocale(code).script() is QLocale.Script.LatinScript
    assert bool(named) is not is_latin
    assert len(named) == len(set(named))


def test_japanese_and_chinese_share_no_typeface() -> None:
    both = [set(families_for(code, "Plain", system)[1:]) for system in SYSTEMS for code in ("ja", "zh_CN")]
    assert [one & other for one, other in zip(both[::2], both[1::2], strict=True)] == [set(), set(), set()]


def test_another_unix_has_what_linux_has() -> None:
    assert families_for("ja", "Plain", "freebsd14") == families_for("ja", "Plain", "linux")


def test_nothing_is_named_for_a_language_that_is_not_spoken() -> None:
    assert set(SCRIPT_FAMILIES) < set(NAMES)


@pytest.mark.parametrize("code", [code for code in NAMES if code != ENGLISH])
def test_no_character_of_a_translation_is_without_a_glyph(qapp: QApplication, theme: Theme, code: str) -> None:
    needs_font(code)
    theme.choose_language(code)
    missing = [character for character in characters(code) if not has_glyphs(character, qapp.font())]
    assert [f"{character} U+{ord(character):04X}" for character in missing] == []


@pytest.mark.parametrize("code", TEST_FONTS)
def test_han_characters_are_drawn_as_their_readers_write_them(qapp: QApplication, theme: Theme, code: str) -> None:
    needs_font(code)
    theme.choose_language(code)
    han = [character for character in characters(code) if unicodedata.name(character).startswith("CJK UNIFIED")]
    assert han
    assert {font.familyName() for character in han for font in drawn_with(character, qapp.font())} == {TEST_FONTS[code]}


def test_a_character_that_nobody_can_draw_is_missed(qapp: QApplication, theme: Theme) -> None:
    assert theme is not None
    assert not has_glyphs("\U0010fffd", qapp.font())


def needs_font(code: str) -> None:
    family = TEST_FONTS.get(code, "DejaVu Sans")
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed here; .ci/run installs it")


def characters(code: str) -> list[str]:
    """List what a language is written in here, with its own name, each character once."""
    texts = [form for message in messages(source_file(code)) for form in message.forms]
    found = set("".join([NAMES[code], *texts]))
    return sorted(character for character in found if unicodedata.category(character) not in INVISIBLE)


def has_glyphs(text: str, font: QFont) -> bool:
    runs = list(glyph_runs(text, font))
    return bool(runs) and all(glyphs and all(glyphs) for _, glyphs in runs)


def drawn_with(text: str, font: QFont) -> list[QRawFont]:
    return [raw for raw, _ in glyph_runs(text, font)]


def glyph_runs(text: str, font: QFont) -> Iterator[tuple[QRawFont, list[int]]]:
    """Lay a text out as the screen does; glyph 0 is the box that stands for a missing one."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    yield from ((run.rawFont(), run.glyphIndexes()) for run in layout.glyphRuns())
