"""Keys in the real keychain of Linux: nowhere else is one ever seen, and no state of it holds the window up."""

from __future__ import annotations

import gc
import logging
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from app import secrets
from app.host.providers import KeyPlace
from app.telemetry.words import RemoteProviderType
from tests.provider_server import ProviderServer
from tests.secret_service import needs_secret_service, secret_service
from ui.settings.providers import ProvidersPane
from ui.settings.rows import SEARCH_WORDS
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.host.providers import ProviderStore
    from app.preferences import PreferencesStore
    from tests.secret_service import SecretService
    from ui.settings.pane import Context
    from ui.settings.provider_form import ProviderForm

pytestmark = needs_secret_service

CANARY = "sk-hunter2-canary-0123456789"
PARTS = ("hunter2", "canary")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(tmp_path / "session", monkeypatch) as service:
        yield service


@pytest.fixture
def all_records() -> Iterator[list[str]]:
    """Everything that anybody logs, at every level."""
    messages: list[str] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(f"{record.getMessage()} {record.args} {record.exc_text} {record.exc_info}")

    root = logging.getLogger()
    handler, before = Keep(logging.DEBUG), root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield messages
    root.setLevel(before)
    root.removeHandler(handler)


class Sheet:
    """A window at its Providers pane."""

    def __init__(self, qtbot: QtBot, context: Context) -> None:
        self.qtbot = qtbot
        self.context = context
        self.window = SettingsWindow(context)
        qtbot.addWidget(self.window)
        self.window.show_pane("providers")
        self.window.show()

    @property
    def pane(self) -> ProvidersPane:
        assert isinstance(self.window.pane, ProvidersPane)
        return self.window.pane

    @property
    def form(self) -> ProviderForm:
        return self.pane.form

    @property
    def store(self) -> ProviderStore:
        return self.context.providers

    def fill_in(self, address: str) -> None:
        self.pane.detail.add_wanted.emit()
        for field, text in ((self.form.address, address), (self.form.key.field, CANARY)):
            field.line.setText(text)
            field.edited.emit()

    def wait_for_pill(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.form.key.pill.text() == words)

    def answers(self) -> None:
        """Show that the window does what one asks of it: another pane, typing, and back."""
        self.window.show_pane("agents")
        assert self.window.pane is not self.window.findChild(ProvidersPane)
        self.window.show_pane("providers")
        before = self.form.name.text
        self.qtbot.keyClicks(self.form.name.line, "x")
        assert self.form.name.text == f"{before}x"
        self.qtbot.keyClick(self.form.name.line, Qt.Key.Key_Backspace)


@pytest.fixture
def sheet(qtbot: QtBot, service: SecretService, make_context: Callable[..., Context]) -> Sheet:
    assert service is not None
    return Sheet(qtbot, make_context())


def told(widget: QWidget) -> list[str]:
    """Everything that a widget tells anybody: on the screen, to a screen reader, to the window manager."""
    seen = QAccessible.queryAccessibleInterface(widget)
    texts = [widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.objectName()]
    texts += [widget.accessibleName(), widget.accessibleDescription()]
    texts += [str(widget.property(name)) for name in ("role", "invalid", SEARCH_WORDS)]
    if seen is not None:
        texts += [seen.text(kind) for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
        texts += [child.text(QAccessible.Text.Name) for child in map(seen.child, range(seen.childCount())) if child]
    if isinstance(widget, QLineEdit):
        texts.append(widget.displayText())
    elif isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    return texts


def leaks(preferences: PreferencesStore, records: list[str], session: Path) -> list[str]:
    """Where the key can be seen: in any widget, title, file, log or clipboard."""
    found = [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for widget in QApplication.allWidgets()
        if any(part in text for text in told(widget) for part in PARTS)
    ]
    found += [f"title {window.title()}" for window in QGuiApplication.allWindows() if PARTS[0] in window.title()]
    for folder in (preferences.folder, session.parent / "home"):
        for path in folder.rglob("*"):
            if path.is_file() and any(part.encode() in path.read_bytes() for part in PARTS):
                found.append(f"file {path.name}")
    found += [f"log {message}" for message in records if any(part in message for part in PARTS)]
    if PARTS[0] in QGuiApplication.clipboard().text():
        found.append("clipboard")
    return found


def test_a_key_is_seen_nowhere_on_its_whole_way(
    sheet: Sheet,
    service: SecretService,
    store: PreferencesStore,
    all_records: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    thrown: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: thrown.append(str(args)))

    def look() -> list[str]:
        gc.collect()
        return leaks(store, all_records, tmp_path / "session")

    with ProviderServer(RemoteProviderType.OPENAI, key=CANARY) as server:
        sheet.fill_in(server.address)
        assert look() == []
        sheet.form.trial.button.click()
        sheet.qtbot.waitUntil(lambda: "14 models" in sheet.form.trial.pill.text())
        assert look() == []

        service.lock()
        sheet.form.add_button.click()
        sheet.qtbot.waitUntil(sheet.form.keychain.isVisible)
        assert look() == []
        sheet.form.keychain.button.click()
        sheet.wait_for_pill("Set, for this session only")
        assert look() == []

        service.unlock()
        sheet.form.key.keep_button.click()
        sheet.wait_for_pill("Set, in the system keychain")
        assert [secret for _, _, secret in service.items()] == [CANARY.encode()]
        assert look() == []
        sheet.form.trial.button.click()
        sheet.qtbot.waitUntil(lambda: "14 models" in sheet.form.trial.pill.text())
        assert look() == []

        sheet.pane.detail.delete_button.click()
        sheet.qtbot.waitUntil(service.is_empty)
        assert look() == []
        sheet.window.undo.undo()
        [kept] = sheet.store.providers
        sheet.qtbot.waitUntil(lambda: sheet.store.key_place(kept.id) is KeyPlace.KEYCHAIN)
        assert [secret for _, _, secret in service.items()] == [CANARY.encode()]
        assert look() == []

        service.kill()
        sheet.form.trial.button.click()
        sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Not connected")
        assert look() == []
    assert [text for text in thrown if PARTS[0] in text] == []


def test_the_walk_would_see_a_key(sheet: Sheet, store: PreferencesStore, tmp_path: Path) -> None:
    places = ["name", "title", "file", "log"]
    sheet.form.trial.button.setAccessibleDescription(CANARY)
    sheet.window.setWindowTitle(CANARY)
    store.folder.mkdir(exist_ok=True)
    (store.folder / "left").write_text(CANARY)
    found = leaks(store, [CANARY], tmp_path / "session")
    assert len(found) >= len(places)
    assert any("file left" in place for place in found)
    assert any("SettingsWindow" in place for place in found)


def test_a_line_for_a_key_shows_dots_and_gives_no_copy(sheet: Sheet) -> None:
    sheet.fill_in("")
    line = sheet.form.key.field.line
    seen = QAccessible.queryAccessibleInterface(line)
    assert set(seen.text(QAccessible.Text.Value)) <= {"●", "•", "*"}
    line.selectAll()
    line.copy()
    assert PARTS[0] not in QGuiApplication.clipboard().text()
    assert bool(line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData)


@pytest.mark.parametrize("state", ["locked", "hanging"])
def test_no_state_of_the_keychain_holds_the_window_up(
    sheet: Sheet, service: SecretService, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    with ProviderServer(RemoteProviderType.OPENAI, key=CANARY) as server:
        sheet.fill_in(server.address)
        sheet.form.add_button.click()
        sheet.wait_for_pill("Set, in the system keychain")
        if state == "locked":
            service.lock()
        else:
            monkeypatch.setattr(secrets, "CALL_SECONDS", 1.0)
            service.pause()
        for act in ("test", "replace", "remove key", "remove provider"):
            match act:
                case "test":
                    sheet.form.trial.button.click()
                    sheet.answers()
                    sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() in ("Not connected", ""))
                    sheet.form.trial.button.click()
                    sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Not connected")
                case "replace":
                    sheet.form.key.replace_button.click()
                    sheet.form.key.field.line.setText(CANARY)
                    sheet.form.key.field.edited.emit()
                    sheet.form.key.save_button.click()
                    sheet.answers()
                    sheet.qtbot.waitUntil(lambda: bool(sheet.form.trial.button.isVisible()))
                    sheet.qtbot.waitUntil(lambda: not sheet.form.trial.pill.isVisible())
                    sheet.form.key.cancel_button.click()
                case "remove key":
                    sheet.form.key.remove_button.click()
                    sheet.answers()
                    sheet.qtbot.waitUntil(lambda: not sheet.form.trial.pill.isVisible())
                    assert sheet.form.key.pill.text() == "Set, in the system keychain"
                case _:
                    sheet.pane.detail.delete_button.click()
                    assert sheet.store.providers == ()
                    sheet.qtbot.waitUntil(lambda: "still in the keychain" in sheet.pane.notice.text)
        sheet.window.undo.undo()
        [kept] = sheet.store.providers
        assert sheet.store.key_place(kept.id) == KeyPlace.KEYCHAIN
    service.resume()
    for thread in threading.enumerate():
        if thread.name in ("keychain", "aside"):
            thread.join(10)
