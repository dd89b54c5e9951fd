"""The system changes its mind while windows are open: contrast and motion are followed at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QStyle

from ui.theme.look import look
from ui.theme.source import SystemScheme
from ui.theme.tokens import LIGHT, LIGHT_HIGH, Contrast, Scheme
from ui.widgets.checks import CheckBox, Switch
from ui.widgets.spinner import Spinner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QStyleHintReturn, QStyleOption, QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.theme.source import SchemeSource
    from ui.theme.theme import Theme

DIFFERENT: Final = 60
"""Levels of grey that anybody sees."""


@pytest.fixture
def windows(qtbot: QtBot, make_app: MakeApp) -> list[QWidget]:
    """The three windows, all of them open."""
    application: Application = make_app()
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    application.open_settings("privacy")
    application.open_viewer()
    found = [application.onboarding, application.settings, application.viewer]
    return [window for window in found if window is not None]


def test_high_contrast_comes_and_goes_in_every_open_window(
    qtbot: QtBot, source: SchemeSource, windows: list[QWidget]
) -> None:
    assert len(windows) == 3
    before = [window.grab().toImage() for window in windows]
    source.tell(contrast=Contrast.HIGH)
    assert look().contrast is Contrast.HIGH
    assert LIGHT_HIGH.text2 != LIGHT.text2
    for window, was in zip(windows, before, strict=True):
        qtbot.waitUntil(lambda window=window, was=was: window.grab().toImage() != was)  # type: ignore[misc]
        assert window.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT_HIGH.text)
    source.tell(contrast=Contrast.NORMAL)
    for window in windows:
        assert window.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.text)


def test_on_and_off_are_told_apart_without_colour(qtbot: QtBot, theme: Theme) -> None:
    assert theme is not None
    for control in (CheckBox("Share"), Switch("Share")):
        qtbot.addWidget(control)
        control.show()
        shapes = []
        for on in (False, True):
            control.setChecked(on)
            shapes.append(drawn(control))
        assert shapes[0] != shapes[1]


def drawn(control: QWidget) -> list[bool]:
    """Say which points differ from the ground, colours aside."""
    grey = control.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(0, 0).lightness()
    levels = [grey.pixelColor(x, y).lightness() for x in range(grey.width()) for y in range(grey.height())]
    return [abs(level - ground) > DIFFERENT for level in levels]


def test_what_turns_stands_still_as_soon_as_the_system_wishes(qtbot: QtBot, theme: Theme, source: SchemeSource) -> None:
    assert theme is not None
    source.tell(motion=True)
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.show()
    states = []
    for motion in (True, False, True):
        source.tell(motion=motion)
        states.append(spinner._turn.state() is QAbstractAnimation.State.Running)
    assert states == [True, False, True]
    spinner.hide()
    assert spinner._turn.state() is QAbstractAnimation.State.Stopped


def test_the_system_is_asked_again_when_the_app_comes_back(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = SystemScheme(qapp)
    answer = {"milliseconds": 200}
    asked = type(qapp.style()).styleHint

    def hint(
        style: QStyle,
        kind: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        back: QStyleHintReturn | None = None,
    ) -> int:
        if kind is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return answer["milliseconds"]
        return asked(style, kind, option, widget, back)

    monkeypatch.setattr(type(qapp.style()), "styleHint", hint)
    system.ask_for_motion()
    assert system.motion()
    answer["milliseconds"] = 0
    with qtbot.waitSignal(system.changed):
        qapp.applicationStateChanged.emit(qapp.applicationState())
    assert not system.motion()
    answer["milliseconds"] = 200
    with qtbot.waitSignal(system.changed):
        qapp.applicationStateChanged.emit(qapp.applicationState())
    assert system.motion()
    assert system.scheme() in Scheme
    system.deleteLater()
