"""Another language while windows are open: what was typed and where one was stays, and everything else speaks it."""

from __future__ import annotations

import gc
import socket
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.telemetry import events
from app.telemetry.ledger import Fate
from app.telemetry.words import RemoteProviderType, Step
from tests.ui.conftest import sweep
from ui.onboarding.configure_ai import ConfigureAiPage
from ui.onboarding.welcome import WelcomePage
from ui.settings.general import GeneralPane
from ui.settings.providers import ProvidersPane
from ui.settings.tools import ToolsPane

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QSize
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from tests.keychain import Keychain
    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow
    from ui.settings.window import SettingsWindow
    from ui.viewer.window import ViewerWindow

Type = RemoteProviderType
CANARY = "sk-not-a-key-0123456789"
WAY = ("ar", "en")
"""There and back again, over the other direction of writing."""


@pytest.fixture
def application(make_app: MakeApp, collector: Collector, keychain: Keychain) -> Application:
    assert keychain is not None
    return make_app(collector.url, wishes=["en-GB"])


def opened(qtbot: QtBot, application: Application, **wish: object) -> None:
    with qtbot.waitSignal(application.painted, timeout=20_000):
        application.start(**wish)  # type: ignore[arg-type]
    application.service.await_preparation(20)


def speak(qtbot: QtBot, application: Application, code: str) -> None:
    """Choose a language as Settings does, and wait for the windows that speak it."""
    before = {window for window in (application.onboarding, application.settings, application.viewer) if window}
    application.preferences.update(lambda stored: stored._replace(language=code))

    def anew() -> bool:
        now = {window for window in (application.onboarding, application.settings, application.viewer) if window}
        return application.speech.code == code and not before & now

    qtbot.waitUntil(anew, timeout=20_000)
    sweep()


def only_windows(*windows: QWidget | None) -> None:
    """Fail where a window of the language before is left, or a popup is open."""
    gc.collect()
    assert QApplication.activePopupWidget() is None
    shown = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    assert shown == set(windows)


def front(qtbot: QtBot, window: QWidget | None) -> None:
    assert window is not None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def onboarding(application: Application) -> OnboardingWindow:
    assert application.onboarding is not None
    return application.onboarding


def settings(application: Application) -> SettingsWindow:
    assert application.settings is not None
    return application.settings


def viewer(application: Application) -> ViewerWindow:
    assert application.viewer is not None
    return application.viewer


def rehearsal(qtbot: QtBot, application: Application) -> Any:
    window = viewer(application).rehearsal
    assert window is not None
    qtbot.waitUntil(lambda: window.stage is not None, timeout=20_000)
    return window


def is_listening(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port)).close()
    except OSError:
        return False
    return True


def files(profile: Path) -> bytes:
    return b"".join(path.read_bytes() for path in profile.rglob("*") if path.is_file())


def test_the_assistant_keeps_step_and_what_was_typed_and_the_key_in_memory(
    qtbot: QtBot, application: Application, profile: Path
) -> None:
    opened(qtbot, application)
    window = onboarding(application)
    window.footer.main.click()
    window.footer.skip.click()
    page = window.page
    assert isinstance(page, ConfigureAiPage)
    page.kinds.more.click()
    page.kinds.tiles[Type.AZURE_OPENAI].click()
    front(qtbot, window)
    for field, text in ((page.name, "Work"), (page.address, "https://example.com/v1"), (page.key, CANARY)):
        field.line.setFocus()
        qtbot.keyClicks(field.line, text)
    page.key.line.setCursorPosition(3)
    size, step = window.size(), window.flow.state
    for code in WAY:
        speak(qtbot, application, code)
        window = onboarding(application)
        page = window.page
        assert isinstance(page, ConfigureAiPage)
        assert (page.name.text, page.address.text, page.key.text) == ("Work", "https://example.com/v1", CANARY)
        assert page.kinds.tiles[Type.AZURE_OPENAI].isChecked()
        assert window.flow.state == step
        assert (page.key.line.hasFocus(), page.key.line.cursorPosition()) == (True, 3)
        assert window.size() == size
        only_windows(window)
    assert window.windowTitle() == "Welcome to Osaurus"
    assert CANARY.encode() not in files(profile)


def test_an_unchecked_box_stays_unchecked_and_its_popover_closes(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application)
    window = onboarding(application)
    front(qtbot, window)
    page = window.page
    assert isinstance(page, WelcomePage)
    page.question.box.click()
    page.question.info.click()
    assert QApplication.activePopupWidget() is not None
    for code in WAY:
        speak(qtbot, application, code)
        page = onboarding(application).page
        assert isinstance(page, WelcomePage)
        assert not page.question.box.isChecked()
        only_windows(onboarding(application))
    assert onboarding(application).flow.state.step is Step.WELCOME


def test_settings_keep_a_provider_that_is_not_added_yet(qtbot: QtBot, application: Application, profile: Path) -> None:
    opened(qtbot, application, pane="providers")
    window = settings(application)
    front(qtbot, window)
    pane = window.pane
    assert isinstance(pane, ProvidersPane)
    pane.detail.add_button.click()
    for line, text in ((pane.form.name.line, "Work"), (pane.form.key.field.line, CANARY)):
        line.setFocus()
        qtbot.keyClicks(line, text)
    pane.form.name.line.setFocus()
    window.resize(940, 640)
    for code in WAY:
        speak(qtbot, application, code)
        window = settings(application)
        pane = window.pane
        assert isinstance(pane, ProvidersPane)
        assert (pane.form.name.text, pane.form.key.field.text) == ("Work", CANARY)
        assert (len(pane.detail.rows), pane.form.name.line.hasFocus()) == (1, True)
        assert (window.width(), window.height()) == (940, 640)
        only_windows(window)
    assert application.providers.providers == ()
    assert CANARY.encode() not in files(profile)


def test_settings_keep_a_server_that_is_not_added_yet_and_the_other_panes(
    qtbot: QtBot, application: Application
) -> None:
    opened(qtbot, application, pane="agents")
    window = settings(application)
    application.open_settings("tools")
    front(qtbot, window)
    pane = window.pane
    assert isinstance(pane, ToolsPane)
    pane.detail.add_button.click()
    for field, text in ((pane.form.name, "Files"), (pane.form.command, "npx")):
        field.line.setFocus()
        qtbot.keyClicks(field.line, text)
    window.search.field.setText("key")
    for code in WAY:
        speak(qtbot, application, code)
        window = settings(application)
        pane = window.pane
        assert isinstance(pane, ToolsPane)
        assert (pane.form.name.text, pane.form.command.text, window.search.text) == ("Files", "npx", "key")
        only_windows(window)
    assert application.tools.servers == ()


def test_the_list_of_languages_itself_keeps_the_focus(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application, pane="general")
    front(qtbot, settings(application))
    for code in WAY:
        pane = settings(application).pane
        assert isinstance(pane, GeneralPane)
        pane.language.setFocus(Qt.FocusReason.TabFocusReason)
        speak(qtbot, application, code)
        pane = settings(application).pane
        assert isinstance(pane, GeneralPane)
        assert (pane.language.currentData(), pane.language.hasFocus()) == (code, True)
        only_windows(settings(application))


def test_the_viewer_keeps_tab_search_event_and_side(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application, viewer=True)
    application.sharing.share()
    application.open_viewer("session")
    for _ in range(2):
        application.service.track(events.AgentCreated())
    qtbot.waitUntil(lambda: application.service.status().counts[Fate.SENT] >= 2, timeout=20_000)
    application.sharing.catch_up()
    window = viewer(application)
    front(qtbot, window)
    window.session.search.setText("agent")
    window.session.table.setCurrentIndex(window.session.proxy.index(1, 0))
    window.session.detail.show_view("fields")
    window.session.table.setFocus()
    state = window.state()
    assert (state.tab, state.session.find, state.session.view) == ("session", "agent", "fields")
    assert state.session.number > 0
    for code in WAY:
        speak(qtbot, application, code)
        window = viewer(application)
        assert window.state() == state
        assert window.session.table.hasFocus()
        only_windows(window)


def test_the_rehearsal_goes_on(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application, viewer=True)
    viewer(application).watch()
    before = rehearsal(qtbot, application)
    before.stage.events.setCurrentText("agent_created")
    before.stage.happen_button.click()
    before.stage.decision.share_button.click()
    qtbot.waitUntil(lambda: before.stage.sharing.count(Fate.SENT) == 1, timeout=20_000)
    before.stage.table.setCurrentIndex(before.stage.model.index(0, 0))
    before.stage.decision.switch.click()
    before.stage.happen_button.click()
    before.move(40, 50)
    state = before.state()
    assert (state.event, state.chosen is None, state.off_since) == ("agent_created", False, (1, 1))
    running = before.rehearsal
    for code in WAY:
        speak(qtbot, application, code)
        after = rehearsal(qtbot, application)
        assert (after.rehearsal, after.state()) == (running, state)
        qtbot.waitUntil(after.stage.detail.isVisible)
        only_windows(viewer(application), after)
    before = rehearsal(qtbot, application)
    before.stage.decision.switch.click()
    before.stage.happen_button.click()
    qtbot.waitUntil(lambda: before.stage.counts.text().endswith("Arrived: 2."), timeout=20_000)
    host, port = running.address.split(":")
    before.close()
    qtbot.waitUntil(lambda: not is_listening(host, int(port)), timeout=20_000)


def test_all_windows_the_menu_and_the_item_change(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application, pane="privacy")
    application.open_viewer()
    application.tray.open_panel()
    english = [action.text() for action in application.tray.menu.actions() if action.text()]
    sizes = [window.size() for window in (settings(application), viewer(application))]
    speak(qtbot, application, "ar")
    arabic = [action.text() for action in application.tray.menu.actions() if action.text()]
    assert not set(english) & set(arabic)
    assert settings(application).layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert settings(application).windowTitle() != "Settings"
    assert _sizes(application) == sizes
    only_windows(settings(application), viewer(application))
    speak(qtbot, application, "en")
    assert [action.text() for action in application.tray.menu.actions() if action.text()] == english
    assert (settings(application).windowTitle(), viewer(application).windowTitle()) == ("Settings", "What we collect")
    assert _sizes(application) == sizes
    only_windows(settings(application), viewer(application))


def test_a_window_that_is_closed_stays_closed(qtbot: QtBot, application: Application) -> None:
    opened(qtbot, application, pane="general")
    application.open_viewer("never")
    viewer(application).close()
    speak(qtbot, application, "ja")
    only_windows(settings(application))
    application.open_viewer()
    assert viewer(application).state().tab == "never"


def _sizes(application: Application) -> list[QSize]:
    return [window.size() for window in (settings(application), viewer(application))]
