"""The assistant by keyboard alone, and what its controls are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.telemetry.consent import Consent
from ui.onboarding.welcome import WelcomePage
from ui.widgets.mnemonics import underlined
from ui.widgets.ring import Ring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.ui.conftest import MakeApp
    from ui.onboarding.consent import ConsentQuestion
    from ui.onboarding.popover import AboutPopover
    from ui.onboarding.window import OnboardingWindow

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def question(window: OnboardingWindow) -> ConsentQuestion:
    assert isinstance(window.page, WelcomePage)
    return window.page.question


def popover(window: OnboardingWindow) -> AboutPopover:
    shown = question(window)._popover
    assert shown is not None
    return shown


def press(qtbot: QtBot, window: OnboardingWindow, key: Qt.Key) -> None:
    """Press a key on whatever has the focus."""
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def called(widget: QWidget | None) -> str:
    assert widget is not None
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_tab_goes_in_the_order_of_reading_and_shows_where_it_is(qtbot: QtBot, window: OnboardingWindow) -> None:
    assert called(window.focusWidget()) == "Share anonymous usage data"
    names = []
    for _ in range(5):
        press(qtbot, window, Key.Key_Tab)
        focused = window.focusWidget()
        names.append(called(focused))
        assert isinstance(focused, Ring)
        assert focused.ring
    assert names == [
        "About anonymous usage data",
        "Get started",
        "Close",
        "Share anonymous usage data",
        "About anonymous usage data",
    ]
    press(qtbot, window, Key.Key_Backtab)
    assert called(window.focusWidget()) == "Share anonymous usage data"


def test_the_focus_comes_without_a_ring_to_whoever_uses_the_mouse(qtbot: QtBot, window: OnboardingWindow) -> None:
    assert not question(window).box.ring
    question(window).box.setChecked(False)

    window.footer.main.click()
    for _ in range(2):
        window.footer.skip.click()

    assert window.focusWidget() is window.footer.main
    assert not window.footer.main.ring
    for _ in range(3):
        qtbot.mouseClick(window.header.back, LEFT)
    assert window.focusWidget() is question(window).box
    assert not question(window).box.ring


def test_everything_has_its_name_and_role(window: OnboardingWindow) -> None:
    def seen(widget: QWidget) -> tuple[str, QAccessible.Role]:
        return called(widget), QAccessible.queryAccessibleInterface(widget).role()

    asked = question(window)
    assert called(window) == "Welcome to Osaurus"
    assert seen(asked.box) == ("Share anonymous usage data", QAccessible.Role.CheckBox)
    assert asked.box.text() == "Share anonymous usage data"
    assert seen(asked.info) == ("About anonymous usage data", QAccessible.Role.Button)
    assert seen(window.header.close_button) == ("Close", QAccessible.Role.Button)
    assert seen(window.footer.main) == ("Get started", QAccessible.Role.Button)
    assert not window.header.back.isVisible()
    assert not window.footer.skip.isVisible()
    asked.box.setChecked(False)
    window.footer.main.click()
    assert seen(window.footer.main) == ("Continue", QAccessible.Role.Button)
    assert seen(window.header.back) == ("Back", QAccessible.Role.Button)
    assert seen(window.footer.skip) == ("Skip", QAccessible.Role.Button)
    assert called(window.header.dots) == "Step 2 of 4"
    for _ in range(2):
        window.footer.skip.click()
    assert seen(window.footer.main) == ("Finish", QAccessible.Role.Button)


def test_the_whole_journey_without_a_mouse(qtbot: QtBot, make_app: MakeApp, collector: Collector) -> None:
    application = make_app(collector.url)
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start()
    window = application.onboarding
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow)

    press(qtbot, window, Key.Key_Space)
    assert application.service.consent is Consent.DECLINED
    press(qtbot, window, Key.Key_Space)
    press(qtbot, window, Key.Key_Return)
    assert application.service.consent is Consent.GRANTED
    assert called(window.focusWidget()) == "Name"
    while called(window.focusWidget()) != "Back":
        press(qtbot, window, Key.Key_Backtab)
    press(qtbot, window, Key.Key_Space)
    assert window.focusWidget() is question(window).box
    assert question(window).box.ring, "the hand is on the keyboard"
    press(qtbot, window, Key.Key_Enter)
    qtbot.keyClicks(window.focusWidget(), "Dino")
    press(qtbot, window, Key.Key_Return)
    assert [agent.name for agent in application.agents.agents if not agent.is_built_in] == ["Dino"]
    qtbot.keyClick(window, Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.footer.main.text() == "Finish")
    press(qtbot, window, Key.Key_Return)
    assert not window.isVisible()
    assert application.preferences.current.onboarding_finished


@pytest.mark.parametrize("way", ["mouse", Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_the_popover_opens_by_mouse_and_keys_and_gives_the_focus_back(
    qtbot: QtBot, window: OnboardingWindow, way: str | Qt.Key
) -> None:
    info = question(window).info
    if isinstance(way, str):
        qtbot.mouseClick(info, LEFT)
    else:
        info.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(info, way)

    assert popover(window).isVisible()
    assert called(popover(window)) == "About anonymous usage data"
    assert called(popover(window).focusWidget()) == "See exactly what"
    qtbot.keyClick(popover(window), Key.Key_Escape)
    assert not popover(window).isVisible()
    assert window.isVisible(), "Escape closes the popover first"
    assert window.focusWidget() is info


def test_a_click_outside_closes_the_popover(qtbot: QtBot, window: OnboardingWindow) -> None:
    qtbot.mouseClick(question(window).info, LEFT)

    qtbot.mouseClick(popover(window), LEFT, pos=QPoint(1, 1))

    assert not popover(window).isVisible()
    assert window.focusWidget() is question(window).info


def test_its_link_asks_for_the_viewer(qtbot: QtBot, window: OnboardingWindow) -> None:
    window.viewer_requested.disconnect()
    qtbot.mouseClick(question(window).info, LEFT)

    with qtbot.waitSignal(window.viewer_requested):
        qtbot.mouseClick(popover(window).link, LEFT)

    assert not popover(window).isVisible()


def test_the_popover_says_what_is_true_now(qtbot: QtBot, window: OnboardingWindow) -> None:
    qtbot.mouseClick(question(window).info, LEFT)
    told = popover(window)
    assert told._state.text() == "Nothing has been sent yet"
    height = told.height()

    question(window).box.setChecked(False)

    assert told._state.text() == "Sharing is off"
    assert told._story.text().startswith("Nothing is recorded and nothing is sent.")
    assert told.height() <= height
    assert told._story.height() >= told._story.heightForWidth(told._story.width())
    told.close()


def test_escape_closes_welcome_and_is_no_answer(qtbot: QtBot, window: OnboardingWindow) -> None:
    press(qtbot, window, Key.Key_Escape)

    assert not window.isVisible()
    assert window.flow._service.consent is Consent.UNDECIDED


def test_letters_work_with_alt_and_are_underlined_only_then(qtbot: QtBot, window: OnboardingWindow) -> None:
    box, main = question(window).box, window.footer.main
    assert (underlined(box), underlined(main)) == ("Share anonymous usage data", "Get started")

    qtbot.keyPress(box, Key.Key_Alt)
    assert (underlined(box), underlined(main)) == ("&Share anonymous usage data", "&Get started")
    qtbot.keyRelease(box, Key.Key_Alt)
    assert underlined(main) == "Get started"

    qtbot.keyClick(window, Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not box.isChecked())
    qtbot.keyClick(window, Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: main.text() == "Continue")
    qtbot.keyClick(window, Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: main.text() == "Get started")


def test_one_press_is_one_step(qtbot: QtBot, window: OnboardingWindow) -> None:
    question(window).box.setChecked(False)
    main = window.footer.main

    qtbot.mouseClick(main, LEFT)
    qtbot.mouseDClick(main, LEFT)  # its first press is a double click already: none of it counts
    for target in (main, window):
        for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Escape):
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
            QApplication.sendEvent(target, held)

    assert window.isVisible()
    assert window.flow.state.position == 1
