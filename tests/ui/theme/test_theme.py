"""The theme dresses the application and follows the wishes of system and person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette

from ui.theme.look import Look, look
from ui.theme.source import SchemeSource, SystemScheme
from ui.theme.theme import Theme
from ui.theme.tokens import DARK, DARK_HIGH, LIGHT, Contrast, Scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def source(qapp: QApplication) -> SchemeSource:
    assert qapp is not None
    return SchemeSource()


@pytest.fixture
def theme(qapp: QApplication, source: SchemeSource) -> Iterator[Theme]:
    made = Theme(qapp, source)
    yield made
    made.close()


def test_without_a_theme_the_look_is_plain(qapp: QApplication) -> None:
    assert qapp is not None
    assert look() == Look()


def test_it_dresses_the_application(qapp: QApplication, theme: Theme) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.window)
    assert LIGHT.cta in qapp.styleSheet()
    assert look() is theme.look


def test_it_follows_the_system_live(theme: Theme, source: SchemeSource, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        source.tell(scheme=Scheme.DARK)

    assert theme.tokens is DARK


def test_a_choice_wins_over_the_system(theme: Theme, source: SchemeSource, qtbot: QtBot) -> None:
    theme.choose_scheme(Scheme.LIGHT)

    with qtbot.assertNotEmitted(theme.changed):
        source.tell(scheme=Scheme.DARK)
    theme.choose_scheme(None)

    assert theme.tokens is DARK


def test_contrast_and_motion_can_be_chosen(theme: Theme, source: SchemeSource) -> None:
    source.tell(scheme=Scheme.DARK, motion=True)
    assert look().motion

    theme.choose_contrast(Contrast.HIGH)
    theme.choose_motion(False)

    assert theme.tokens is DARK_HIGH
    assert not look().motion


def test_it_is_quiet_when_nothing_changes(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose_text_scale(1.0)
        theme.choose_contrast(None)


def test_text_grows_to_twice_its_size(qapp: QApplication, theme: Theme) -> None:
    before = QFontInfo(qapp.font()).pixelSize()

    theme.choose_text_scale(2.0)

    assert QFontInfo(qapp.font()).pixelSize() == pytest.approx(2 * before, abs=1)
    assert look().px(18) >= 36


def test_text_is_never_smaller_than_drawn(qapp: QApplication, theme: Theme) -> None:
    assert theme.look.unit >= 1.0
    assert QFontInfo(qapp.font()).pixelSize() >= 13


def test_closing_undresses(qapp: QApplication, source: SchemeSource) -> None:
    font = qapp.font()
    made = Theme(qapp, source)
    made.choose_text_scale(2.0)

    made.close()

    assert qapp.styleSheet() == ""
    assert qapp.font() == font
    assert Theme.of_app() is None


def test_a_second_theme_replaces_the_first(qapp: QApplication, theme: Theme) -> None:
    second = Theme(qapp, SchemeSource(Scheme.DARK))
    try:
        assert Theme.of_app() is second
        assert theme.parent() is None
    finally:
        second.close()
        # The fixture closes the first one again; that must be harmless.


def test_the_system_can_be_asked(qapp: QApplication) -> None:
    system = SystemScheme(qapp)

    assert system.scheme() in Scheme
    assert system.contrast() in Contrast
    system.override(None)
    system.deleteLater()
