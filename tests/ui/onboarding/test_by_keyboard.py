"""The whole assistant without a mouse, from Welcome to Finish, for both answers; and always one sees where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.host.face import Face
from app.telemetry.consent import Consent
from app.telemetry.words import RemoteProviderType, Step
from tests.provider_server import KEY, ProviderServer
from tests.ui.walks.keyboard import RING_PIXELS, shows
from tests.ui.walks.names import called
from ui.widgets.ring import Ring

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.keychain import Keychain
    from tests.ui.conftest import MakeApp, Trap
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow

Key = Qt.Key
BOX = "Share anonymous usage data"
INFO = "About anonymous usage data"
MOST_PRESSES = 30


class Hand:
    """Somebody who has a keyboard and nothing else: no click, no focus by program."""

    def __init__(self, qtbot: QtBot, application: Application) -> None:
        self._qtbot = qtbot
        with qtbot.waitSignal(application.painted, timeout=20_000):
            application.start()
        window = application.onboarding
        assert window is not None
        self.window: OnboardingWindow = window
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def focused(self) -> QWidget:
        """What has the focus, in the popover if that is open."""
        top = QApplication.activePopupWidget() or self.window
        focused = top.focusWidget()
        assert focused is not None
        return focused

    @property
    def is_open(self) -> bool:
        return isValid(self.window) and self.window.isVisible()

    @property
    def at(self) -> str:
        return called(self.focused)

    def press(self, *keys: Qt.Key) -> None:
        """Press one key after the other; afterwards the focus can be seen, if the window is still there."""
        for key in keys:
            QTest.keyClick(self.focused, key)
            self._qtbot.wait(10)  # a layout may have to make room for what has just appeared
            if self.is_open:
                assert shows(self.focused) >= RING_PIXELS, f"nobody sees that {self.at!r} has the focus"

    def go_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> None:
        """Press Tab, or Shift and Tab, until it comes to a control."""
        for _ in range(MOST_PRESSES):
            if self.at == name:
                return
            self.press(key)
        raise AssertionError(f"Tab does not come to {name!r}")

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused, text)

    def letter(self, key: Qt.Key) -> None:
        """Press a letter together with Alt; a button shows being pressed for a moment before it acts."""
        QTest.keyClick(self.focused, key, Qt.KeyboardModifier.AltModifier)
        self._qtbot.wait(150)

    def is_at(self, step: Step) -> None:
        """Wait until a step is in view: a keychain may have to be asked before."""
        self._qtbot.waitUntil(lambda: self.window.flow.state.step is step)


def test_agreeing_and_filling_in_everything(
    qtbot: QtBot, make_app: MakeApp, collector: Collector, keychain: Keychain
) -> None:
    application = make_app(collector.url)
    hand = Hand(qtbot, application)
    assert hand.at == BOX
    hand.press(Key.Key_Tab, Key.Key_Backtab, Key.Key_Return)
    assert application.service.consent is Consent.GRANTED

    assert hand.at == "Name"
    hand.type("Dino")
    hand.go_to("Green, with a sprout", Key.Key_Backtab)
    hand.press(Key.Key_Right)
    assert hand.at == "Blue"
    hand.go_to("Continue")
    hand.press(Key.Key_Space)

    with ProviderServer(RemoteProviderType.OPEN_RESPONSES) as server:
        assert hand.at == "OpenAI"
        hand.go_to("More types of providers")
        hand.press(Key.Key_Space)
        assert hand.at == "Azure OpenAI"
        hand.press(Key.Key_Right)
        assert hand.at == "Open Responses"
        assert hand.window.flow.state.provider.type is RemoteProviderType.OPEN_RESPONSES
        hand.go_to("Address")
        address = server.address
        hand.type(address)
        hand.go_to("Key")
        hand.type(KEY)
        hand.go_to("Test connection")
        hand.press(Key.Key_Return)
        qtbot.waitUntil(lambda: hand.window.flow.state.tested is not None)
        assert hand.at == "Test connection"
    hand.go_to("Key", Key.Key_Backtab)
    hand.press(Key.Key_Return)
    hand.is_at(Step.WALKTHROUGH)

    assert hand.at == "Finish"
    hand.press(Key.Key_Enter)
    assert not hand.is_open
    [agent] = [agent for agent in application.agents.agents if not agent.is_built_in]
    [provider] = application.providers.providers
    assert (agent.name, agent.face) == ("Dino", Face.BLUE)
    assert (provider.address, list(keychain.kept.values())) == (address, [KEY])
    assert application.preferences.current.onboarding_finished
    qtbot.waitUntil(lambda: collector.arrivals[-1].event_name == "onboarding_completed")


def test_declining_reading_why_and_skipping_everything(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    hand = Hand(qtbot, application)
    hand.press(Key.Key_Space)
    assert application.service.consent is Consent.DECLINED

    hand.go_to(INFO)
    hand.press(Key.Key_Space)
    assert hand.at == "See exactly what"
    hand.press(Key.Key_Tab)
    assert hand.at == "Close", "Tab stays inside"
    hand.press(Key.Key_Backtab, Key.Key_Backtab)
    assert hand.at == "Close"
    hand.press(Key.Key_Space)
    assert hand.at == INFO
    hand.press(Key.Key_Return)
    assert hand.at == "See exactly what"
    hand.press(Key.Key_Escape)
    assert (hand.at, hand.window.isVisible()) == (INFO, True)

    hand.go_to("Get started")
    hand.press(Key.Key_Space)
    for step in (Step.CREATE_AGENT, Step.CONFIGURE_AI):
        assert hand.window.flow.state.step is step
        hand.go_to("Skip")
        hand.press(Key.Key_Return)
    hand.go_to("Back", Key.Key_Backtab)
    hand.press(Key.Key_Space)
    assert hand.window.flow.state.step is Step.CONFIGURE_AI
    hand.go_to("Skip")
    hand.press(Key.Key_Space)
    hand.go_to("Finish")
    hand.press(Key.Key_Space)
    assert not hand.is_open
    assert application.service.consent is Consent.DECLINED
    assert [agent for agent in application.agents.agents if not agent.is_built_in] == []


def test_by_letters_alone(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    application = make_app(trap.url)
    hand = Hand(qtbot, application)
    hand.letter(Key.Key_S)
    assert application.service.consent is Consent.DECLINED
    hand.letter(Key.Key_A)
    assert hand.at == "See exactly what"
    hand.press(Key.Key_Escape)
    way = [(Key.Key_G, 1), (Key.Key_K, 2), (Key.Key_B, 1), (Key.Key_B, 0), (Key.Key_G, 1)]
    for key, index in (*way, (Key.Key_C, 1), (Key.Key_K, 2), (Key.Key_K, 3)):
        hand.letter(key)
        assert hand.window.flow.state.position == index, key
    window = hand.window
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(hand.focused, Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert application.preferences.current.onboarding_finished


@pytest.mark.parametrize(("skips", "closes"), [(0, True), (1, False), (2, False), (3, True)])
def test_escape_closes_only_where_nothing_typed_is_lost(
    qtbot: QtBot, make_app: MakeApp, trap: Trap, skips: int, closes: bool
) -> None:
    hand = Hand(qtbot, make_app(trap.url))
    if skips:
        hand.press(Key.Key_Space)
        hand.letter(Key.Key_G)
    for _ in range(skips - 1):
        hand.letter(Key.Key_K)
    assert hand.window.flow.state.position == skips
    QTest.keyClick(hand.focused, Key.Key_Escape)
    assert hand.is_open is not closes


def test_what_is_wrong_gets_the_focus_and_what_was_typed_stays(qtbot: QtBot, make_app: MakeApp, trap: Trap) -> None:
    hand = Hand(qtbot, make_app(trap.url))
    hand.press(Key.Key_Space)
    hand.go_to("Get started")
    hand.press(Key.Key_Return)
    hand.go_to("Continue")
    hand.press(Key.Key_Return)
    assert hand.at == "Name"
    assert not isinstance(hand.focused, Ring)
    hand.type("x" * 200)
    hand.press(Key.Key_Return)
    assert hand.at == "Name"
    assert hand.window.flow.state.agent.name == "x" * 200
