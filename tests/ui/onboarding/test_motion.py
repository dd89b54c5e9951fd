"""What moves: only where the system lets things move, in the direction of reading, and never in anybody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtTest import QTest

from app.telemetry.words import Step
from ui.onboarding.hero import Hero
from ui.onboarding.welcome import WelcomePage
from ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow
    from ui.theme.source import SchemeSource
    from ui.widgets.buttons import CtaButton
    from ui.widgets.tween import Tween

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def _right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def application(make_app: MakeApp, source: SchemeSource) -> Application:
    """An app on a desktop where things may move."""
    source.tell(motion=True)
    made = make_app()
    made.start()
    return made


@pytest.fixture
def window(application: Application) -> OnboardingWindow:
    assert application.onboarding is not None
    return application.onboarding


def moves(tween: Tween) -> bool:
    return tween.state() is QAbstractAnimation.State.Running


def hero(window: OnboardingWindow) -> Hero:
    return window.page.findChildren(Hero)[0]


def test_the_hero_comes_in_once(qtbot: QtBot, window: OnboardingWindow) -> None:
    assert moves(hero(window).entrance)
    qtbot.waitUntil(lambda: not moves(hero(window).entrance))
    assert hero(window).entrance.value == 1.0

    window.footer.main.click()
    window.header.back.click()

    assert window.flow.state.step is Step.WELCOME
    assert not moves(hero(window).entrance)


def test_a_press_while_the_hero_comes_in_counts(qtbot: QtBot, window: OnboardingWindow) -> None:
    page = window.page
    assert isinstance(page, WelcomePage)
    assert moves(hero(window).entrance)

    qtbot.mouseClick(page.question.box, LEFT, pos=QPoint(12, 12))
    qtbot.mouseClick(window.footer.main, LEFT)

    assert not window.flow.state.box_checked
    assert window.flow.state.step is Step.CREATE_AGENT


def test_presses_while_steps_slide_count_each(qtbot: QtBot, window: OnboardingWindow) -> None:
    qtbot.mouseClick(window.footer.main, LEFT)
    assert moves(window.stage._way)
    qtbot.mouseClick(window.footer.skip, LEFT)
    assert moves(window.stage._way)
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.flow.state.step is Step.WALKTHROUGH)
    qtbot.mouseClick(window.header.back, LEFT)
    assert window.flow.state.step is Step.CONFIGURE_AI

    qtbot.waitUntil(lambda: not moves(window.stage._way))
    assert window.stage.pane is not None
    assert window.stage.pane.x() == 0
    assert window.stage._old.isNull()


def test_typing_while_a_step_slides_in_is_kept(qtbot: QtBot, window: OnboardingWindow) -> None:
    qtbot.mouseClick(window.footer.main, LEFT)
    assert moves(window.stage._way)

    qtbot.keyClicks(window.focusWidget(), "Dino")

    assert window.flow.state.agent.name == "Dino"


@pytest.mark.parametrize("rtl", [False, True])
def test_steps_come_from_where_reading_goes(
    request: pytest.FixtureRequest, make_app: MakeApp, source: SchemeSource, *, rtl: bool
) -> None:
    if rtl:
        request.getfixturevalue("_right_to_left")
    source.tell(motion=True)
    application = make_app()
    application.start()
    window = application.onboarding
    assert window is not None

    window.footer.main.click()
    assert window.stage.pane is not None
    ahead = window.stage.pane.x()
    window.header.back.click()
    behind = window.stage.pane.x()

    assert (ahead < 0 < behind) if rtl else (behind < 0 < ahead)


def first_ink(button: CtaButton) -> int:
    """Find where the label or arrow begins, seen from the left, in the middle of the capsule."""
    image = button.grab().toImage()
    middle = image.height() // 2
    return next(x for x in range(12, image.width()) if image.pixelColor(x, middle).lightness() > 200)


@pytest.mark.usefixtures("_right_to_left")
def test_the_arrow_goes_ahead_under_the_mouse_also_from_right_to_left(
    qtbot: QtBot, application: Application, window: OnboardingWindow
) -> None:
    button = window.footer.main
    still = first_ink(button)

    QTest.mouseMove(button, button.rect().center())
    qtbot.waitUntil(lambda: button._nudge.value == 1.0)
    assert first_ink(button) == still - 3

    application.theme.choose_motion(False)
    QTest.mouseMove(window, QPoint(2, 2))
    qtbot.waitUntil(lambda: button._nudge.value == 0.0)
    assert not moves(button._nudge)


def test_the_popover_fades_and_takes_keys_meanwhile(qtbot: QtBot, window: OnboardingWindow) -> None:
    page = window.page
    assert isinstance(page, WelcomePage)
    qtbot.mouseClick(page.question.info, LEFT)
    popover = window.findChildren(Popover)[0]
    assert moves(popover._fade)

    qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert not popover.isVisible()
    assert window.focusWidget() is page.question.info


def test_nothing_moves_where_the_system_says_so(qtbot: QtBot, source: SchemeSource, window: OnboardingWindow) -> None:
    source.tell(motion=False)
    window.footer.main.click()
    assert not moves(window.stage._way)
    assert window.stage.pane is not None
    assert window.stage.pane.x() == 0
    window.header.back.click()
    page = window.page
    assert isinstance(page, WelcomePage)
    qtbot.mouseClick(page.question.info, LEFT)
    popover = window.findChildren(Popover)[0]
    assert not moves(popover._fade)
    popover.close()


def test_the_hero_stands_as_soon_as_it_turns_out_that_nothing_may_move(
    qtbot: QtBot, source: SchemeSource, window: OnboardingWindow
) -> None:
    entrance = hero(window).entrance
    entrance.setDuration(3_600_000)
    assert moves(entrance)
    source.tell(motion=False)
    qtbot.waitUntil(lambda: not moves(entrance))
    assert entrance.value == 1.0


def test_where_nothing_moves_the_hero_is_there_at_once(make_app: MakeApp) -> None:
    application = make_app()
    application.start()
    assert application.onboarding is not None

    assert hero(application.onboarding).entrance.value == 1.0
