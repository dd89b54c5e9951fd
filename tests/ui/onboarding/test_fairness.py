"""The question is fair: saying no is as easy, as calm and as readable as saying yes, and it is asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from app.telemetry.consent import Consent
from app.telemetry.words import Step
from ui.onboarding.welcome import WelcomePage
from ui.theme.look import look
from ui.theme.tokens import Contrast, Scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from ui.onboarding.consent import ConsentQuestion
    from ui.onboarding.window import OnboardingWindow
    from ui.theme.source import SchemeSource

Key = Qt.Key


def question(window: OnboardingWindow) -> ConsentQuestion:
    assert isinstance(window.page, WelcomePage)
    return window.page.question


def press(qtbot: QtBot, window: OnboardingWindow, key: Qt.Key) -> None:
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def others(window: OnboardingWindow) -> list[QWidget]:
    return [
        widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible()
    ] + window.findChildren(QDialog)


def test_no_is_one_key_more_than_yes_and_nothing_asks_twice(qtbot: QtBot, window: OnboardingWindow) -> None:
    before = others(window)

    press(qtbot, window, Key.Key_Space)
    assert window.flow._service.consent is Consent.DECLINED
    assert others(window) == before
    press(qtbot, window, Key.Key_Return)

    assert window.flow.state.step is Step.CREATE_AGENT
    assert others(window) == before
    assert window.findChildren(QMessageBox) == []


def test_yes_and_no_lead_on_by_the_same_button_that_says_the_same(window: OnboardingWindow) -> None:
    main, box = window.footer.main, question(window).box
    yes = (main.text(), main.geometry(), main.isEnabled(), main.isDefault(), main.grab().toImage())

    box.setChecked(False)

    assert (main.text(), main.geometry(), main.isEnabled(), main.isDefault(), main.grab().toImage()) == yes


def test_no_moves_nothing_hides_nothing_and_is_said_as_large(window: OnboardingWindow) -> None:
    asked = question(window)

    def seen() -> tuple[object, ...]:
        box, why = asked.box, asked._why
        parts = (box.geometry(), asked.info.geometry(), asked.info.isVisible(), box.text(), box.isEnabled())
        return (*parts, box.font(), why.font(), why.isVisible(), why.palette().color(why.foregroundRole()).name())

    yes = seen()
    asked.box.setChecked(False)

    assert seen() == yes
    assert asked._why.font().pointSizeF() >= asked.box.font().pointSizeF() * 0.85
    assert not window.footer.notice.isVisible()


def is_red(colour: QColor) -> bool:
    """Whether the eye would take a colour for a warning; the greys of the words are a little warm, but pale."""
    red = colour.hsvHue() <= 25 or colour.hsvHue() >= 340
    return red and colour.hsvSaturationF() > 0.3 and colour.valueF() > 0.3


def colours(image: QImage) -> set[int]:
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("contrast", Contrast)
def test_no_is_never_painted_as_danger(
    window: OnboardingWindow, source: SchemeSource, scheme: Scheme, contrast: Contrast
) -> None:
    source.tell(scheme=scheme, contrast=contrast)
    asked = question(window)
    asked.box.setChecked(False)
    assert is_red(QColor(look().tokens.err)), "or this test could not fail"

    painted = colours(asked.grab().toImage()) | colours(window.footer.grab().toImage())

    assert [colour.name() for colour in map(QColor, painted) if is_red(colour)] == []


def test_no_can_be_taken_back_with_the_same_key(qtbot: QtBot, window: OnboardingWindow) -> None:
    for checked in (False, True, False):
        press(qtbot, window, Key.Key_Space)
        assert question(window).box.isChecked() is checked
