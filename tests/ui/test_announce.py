"""What a screen reader says of its own accord: each change once, where the person is, and no chatter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.host.face import Face
from app.telemetry import events
from app.telemetry.ledger import Fate
from app.telemetry.words import RemoteProviderType
from tests.provider_server import ProviderServer
from ui.announce import announce
from ui.onboarding.welcome import WelcomePage
from ui.settings.agents import AgentsPane
from ui.settings.privacy import PrivacyPane
from ui.settings.providers import ProvidersPane

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.keychain import Keychain
    from tests.ui.conftest import MakeApp
    from ui.application import Application

BURST = 100
FEW = 6


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced from now on; Qt hands it on to the system's screen reader as before."""
    said: list[str] = []
    hand_on = QAccessible.updateAccessibility

    def listen(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        hand_on(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
    return said


@pytest.fixture
def application(qtbot: QtBot, make_app: MakeApp, collector: Collector, keychain: Keychain) -> Iterator[Application]:
    """An app whose question is not asked yet; nothing is sent unless a test waits for it."""
    assert keychain is not None
    made = make_app(collector.url)
    yield made
    qtbot.wait(0)


def opened(qtbot: QtBot, application: Application, **wish: Any) -> None:
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start(**wish)
    application.service.await_preparation(20)


def in_front(qtbot: QtBot, window: QWidget | None) -> None:
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_a_closed_window_says_nothing(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    opened(qtbot, application, pane="agents")
    window = application.settings
    assert window is not None
    announce(window.nav, "Said.")
    announce(window.nav, "")
    window.close()
    announce(window.nav, "Not said.")
    assert heard == ["Said."]


def test_the_consent_switch_says_what_holds_now(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    opened(qtbot, application, pane="privacy")
    in_front(qtbot, application.settings)
    pane = application.settings.pane  # type: ignore[union-attr]
    assert isinstance(pane, PrivacyPane)
    qtbot.mouseClick(pane.decision.share_button, Qt.MouseButton.LeftButton)
    assert heard == ["Sharing on"]
    heard.clear()
    application.sharing.stop()  # in the menu, say
    assert heard == ["Sharing off", "Nothing was waiting, and no request was under way."]


def test_what_two_windows_show_is_said_once(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    opened(qtbot, application, pane="privacy")
    application.open_viewer()
    in_front(qtbot, application.viewer)
    application.sharing.share()
    assert heard == ["Sharing on"]


def test_the_box_on_welcome_says_what_its_change_means(
    qtbot: QtBot, application: Application, heard: list[str]
) -> None:
    opened(qtbot, application)
    window = application.onboarding
    in_front(qtbot, window)
    page = window.page  # type: ignore[union-attr]
    assert isinstance(page, WelcomePage)
    qtbot.keyClick(page.question.box, Qt.Key.Key_Space)
    assert len(heard) == 1
    assert "Nothing is recorded and nothing is sent." in heard[0]


def test_the_result_of_a_test_is_said(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    opened(qtbot, application, pane="providers")
    in_front(qtbot, application.settings)
    with ProviderServer(RemoteProviderType.OSAURUS) as server:
        pane = application.settings.pane  # type: ignore[union-attr]
        assert isinstance(pane, ProvidersPane)
        pane.detail.add_button.click()
        qtbot.keyClick(pane.form.kinds.list, Qt.Key.Key_End)
        pane.form.address.line.setText(server.address)
        pane.form.address.edited.emit()
        heard.clear()
        pane.form.trial.button.click()
        qtbot.waitUntil(lambda: pane.form.trial.pill.text() == "Not connected", timeout=20_000)
    assert heard[0].startswith("Asking ")
    assert heard[1:] == ["Not connected. The provider wants a key, and there is none yet. Enter one."]


def choose_an_event(qtbot: QtBot, application: Application) -> None:
    """Share, let something happen, and look at it in the viewer."""
    opened(qtbot, application, viewer=True)
    application.sharing.share()
    application.open_viewer("session")
    window = application.viewer
    in_front(qtbot, window)
    application.service.track(events.AgentCreated())
    table = window.session.table  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: table.model().rowCount() > 0, timeout=20_000)  # this computer is looked at first
    table.setCurrentIndex(table.model().index(0, 0))


def test_the_fate_of_the_chosen_event_is_said(
    qtbot: QtBot, make_app: MakeApp, collector: Collector, heard: list[str]
) -> None:
    application = make_app(collector.url, flush_seconds=3600.0)
    choose_an_event(qtbot, application)
    application.service.track(events.AgentCreated())
    heard.clear()
    application.sharing.stop()
    assert sorted(heard) == ["Sharing off", "agent_created, discarded"]


def test_a_burst_of_events_is_no_chatter(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    choose_an_event(qtbot, application)
    application.open_settings("privacy")
    in_front(qtbot, application.viewer)
    heard.clear()
    for _ in range(BURST):
        application.service.track(events.AgentCreated())
    qtbot.waitUntil(lambda: application.service.status().counts[Fate.SENT] > BURST, timeout=30_000)
    application.sharing.catch_up()
    assert set(heard) <= {"agent_created, sending", "agent_created, sent"}
    assert len(heard) <= FEW


def test_an_undo_is_said(qtbot: QtBot, application: Application, heard: list[str]) -> None:
    rex = application.agents.add("Rex", Face.VIOLET)
    opened(qtbot, application, pane="agents")
    window = application.settings
    in_front(qtbot, window)
    pane = window.pane  # type: ignore[union-attr]
    assert isinstance(pane, AgentsPane)
    pane.detail.select(rex.id)
    heard.clear()
    pane.detail.delete_button.click()
    window.undo.undo()  # type: ignore[union-attr]
    assert [("Rex" in said, "Ctrl+Z" in said) for said in heard[:1]] == [(True, True)]
    assert heard[-1] == "Undone."
    assert len(heard) <= FEW
