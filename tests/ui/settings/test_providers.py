"""The Providers pane: adding, changing, testing, removing and bringing back; keys; servers found on this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.host.drafts import ProviderDraft
from app.host.local_servers import LocalSearch
from app.host.providers import KINDS, KeyPlace, check_provider
from app.telemetry.words import RemoteProviderType
from tests.keychain import installed_keychain
from tests.local_server import LocalServer, llama_cpp, ollama
from tests.provider_server import KEY, ProviderServer
from tests.ui.settings.conftest import focusable, name_of
from ui.settings.providers import ProvidersPane, ProvidersState
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.host.providers import Provider, ProviderStore
    from app.telemetry import TelemetryService
    from tests.keychain import Keychain
    from ui.settings.local_finder import LocalFinder
    from ui.settings.pane import Context
    from ui.settings.provider_form import ProviderForm
    from ui.widgets.field import Field

Type = RemoteProviderType
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend


class Sheet:
    """A window at its Providers pane, beside a service that records."""

    def __init__(self, qtbot: QtBot, context: Context, service: TelemetryService) -> None:
        self.qtbot = qtbot
        self.context = context
        self.service = service
        self.window = SettingsWindow(context)
        qtbot.addWidget(self.window)
        self.window.show_pane("providers")
        self.window.show()
        self.window.activateWindow()

    @property
    def pane(self) -> ProvidersPane:
        assert isinstance(self.window.pane, ProvidersPane)
        return self.window.pane

    @property
    def form(self) -> ProviderForm:
        return self.pane.form

    @property
    def finder(self) -> LocalFinder:
        return self.pane.finder

    @property
    def store(self) -> ProviderStore:
        return self.context.providers

    def rows(self) -> list[tuple[str, str]]:
        return [(row.title, row.pill[0] if row.pill else row.note) for row in self.pane.detail.rows]

    def recorded(self) -> list[str]:
        return [row.name for row in self.service.rows()[1]]

    def keep(self, name: str = "Work", kind: Type = Type.OPENAI, address: str = "", key: str | None = KEY) -> Provider:
        """Add a provider past the window, and wait until it is shown."""
        kept = self.store.save(check_provider(kind, name, address), key)
        self.qtbot.waitUntil(lambda: name in [row.title for row in self.pane.detail.rows])
        self.pane.detail.select(kept.id)
        return kept

    def press(self, button: QPushButton) -> None:
        """Press something that can be seen."""
        assert button.isVisible()
        self.pane.ensureWidgetVisible(button)
        self.qtbot.mouseClick(button, LEFT)

    def begin(self, kind: Type) -> None:
        """Begin a new provider of a type, with the keyboard."""
        self.pane.home().setFocus()  # type: ignore[union-attr]
        self.pane.detail.add_wanted.emit()
        kinds = self.form.kinds.list
        assert self.window.focusWidget() is kinds
        self.qtbot.keyClick(kinds, Key.Key_Home)
        for _ in range(list(KINDS).index(kind)):
            self.qtbot.keyClick(kinds, Key.Key_Down)
        assert kinds.currentText() == KINDS[kind].label

    def type_into(self, field: Field, text: str) -> None:
        field.line.setFocus()
        field.line.selectAll()
        field.line.insert(text)
        field.line.textEdited.emit(field.line.text())

    def wait_for_pill(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.form.key.pill.text() == words)


@pytest.fixture
def sheet(
    qtbot: QtBot,
    keychain: Keychain,
    make_service: Callable[..., TelemetryService],
    make_context: Callable[..., Context],
    collector: Collector,
) -> Sheet:
    assert keychain is not None
    service = make_service(collector.url, flush_seconds=3600.0)
    service.ask()  # so that events are held, and nothing is sent
    return Sheet(qtbot, make_context(service), service)


FIELDS = {
    Type.OPENAI: ["Type", "Name", "Address", "Key"],
    Type.ANTHROPIC: ["Type", "Name", "Key"],
    Type.GEMINI: ["Type", "Name", "Key"],
    Type.AZURE_OPENAI: ["Type", "Name", "Address", "Key"],
    Type.OPEN_RESPONSES: ["Type", "Name", "Address", "Key"],
    Type.OPENAI_CODEX: ["Type", "Name", "Key"],
    Type.OSAURUS: ["Type", "Name", "Address", "Key"],
}


@pytest.mark.parametrize("kind", Type)
def test_each_type_asks_for_what_it_needs_and_is_added(sheet: Sheet, keychain: Keychain, kind: Type) -> None:
    sheet.begin(kind)
    shown = [widget for widget in focusable(sheet.window) if sheet.form.isAncestorOf(widget)]
    # On Linux a screen reader takes the name of a combo box from its label.
    names = [widget.accessibleName() if widget is sheet.form.kinds.list else name_of(widget) for widget in shown]
    assert names == [*FIELDS[kind], "Test connection", "Add provider", "Cancel"]
    assert sheet.form.name.line.placeholderText() == KINDS[kind].label
    if KINDS[kind].asks_address:
        sheet.type_into(sheet.form.address, "https://example.com/v1")
    sheet.type_into(sheet.form.key.field, KEY)
    assert sheet.recorded() == []
    sheet.qtbot.keyClick(sheet.form.key.field.line, Key.Key_Return)
    sheet.qtbot.waitUntil(lambda: len(sheet.store.providers) == 1)
    sheet.wait_for_pill("Set, in the system keychain")
    [kept] = sheet.store.providers
    assert (kept.type, kept.name) == (kind, KINDS[kind].label)
    assert keychain.kept == {f"provider-{kept.id}": KEY}
    assert sheet.recorded() == ["remote_provider_added"]
    assert sheet.form.key.field.text == ""
    assert sheet.form.add_button.isVisible() is False
    assert sheet.window.focusWidget() is sheet.form.name.line


def test_what_is_missing_is_told_beside_its_field_which_takes_the_focus(sheet: Sheet) -> None:
    sheet.begin(Type.AZURE_OPENAI)
    sheet.press(sheet.form.add_button)
    assert "Enter the address" in sheet.form.address.error
    assert sheet.window.focusWidget() is sheet.form.address.line
    sheet.type_into(sheet.form.address, "https://example.openai.azure.com")
    assert sheet.form.address.error == ""
    sheet.press(sheet.form.add_button)
    assert "Enter the key" in sheet.form.key.field.error
    assert (sheet.store.providers, sheet.recorded()) == ((), [])


def test_a_test_says_how_it_went_for_a_new_one_and_adds_nothing(sheet: Sheet) -> None:
    with ProviderServer(Type.OPEN_RESPONSES) as server:
        sheet.begin(Type.OPEN_RESPONSES)
        sheet.type_into(sheet.form.address, server.address)
        sheet.type_into(sheet.form.key.field, KEY)
        sheet.press(sheet.form.trial.button)
        assert sheet.form.trial.pill.text() == "Asking Open Responses for its models…"
        sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Connected. 14 models answered")
        sheet.type_into(sheet.form.key.field, "sk-wrong")
        sheet.press(sheet.form.trial.button)
        sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Not connected")
        assert "does not accept this key" in sheet.form.trial.advice
    assert (sheet.store.providers, sheet.recorded()) == ((), [])


def test_a_test_of_one_that_exists_uses_its_kept_key_and_can_be_stopped(sheet: Sheet) -> None:
    with ProviderServer(Type.OPENAI) as server:
        sheet.keep(address=server.address)
        sheet.press(sheet.form.trial.button)
        sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Connected. 14 models answered")
    with ProviderServer(Type.OPENAI, hangs=True) as server:
        sheet.keep("Slow", address=server.address)
        sheet.press(sheet.form.trial.button)
        sheet.qtbot.waitUntil(server.reached.is_set)
        assert sheet.form.trial.button.text() == "Stop the test"
        sheet.press(sheet.form.trial.button)
        sheet.qtbot.waitUntil(server.left.is_set)
        assert sheet.form.trial.button.text() == "Test connection"
        assert sheet.form.trial.pill.isVisible() is False


def test_a_test_goes_on_while_another_provider_is_looked_at(sheet: Sheet) -> None:
    with ProviderServer(Type.OPENAI) as server:
        other, one = sheet.keep("Other"), sheet.keep("One", address=server.address)
        sheet.press(sheet.form.trial.button)
        sheet.pane.detail.select(other.id)
        assert sheet.form.trial.pill.isVisible() is False
        sheet.qtbot.waitUntil(server.reached.is_set)
        sheet.pane.detail.select(one.id)
        sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.text() == "Connected. 14 models answered")


def test_name_and_address_apply_when_the_line_is_left_and_do_not_count(sheet: Sheet) -> None:
    kept = sheet.keep()
    sheet.type_into(sheet.form.name, "Home")
    sheet.qtbot.keyClick(sheet.form.name.line, Key.Key_Return)
    assert sheet.store.providers[0].name == "Home"
    sheet.type_into(sheet.form.address, "http://example.com")
    sheet.pane.detail.list.setFocus()
    assert "Use https://" in sheet.form.address.error
    assert sheet.window.focusWidget() is sheet.pane.detail.list
    assert sheet.store.providers[0].address == ""
    sheet.form.address.line.setFocus()
    sheet.qtbot.keyClick(sheet.form.address.line, Key.Key_Escape)
    assert (sheet.form.address.text, sheet.form.address.error, sheet.window.isVisible()) == ("", "", True)
    assert (sheet.store.providers[0].id, sheet.recorded()) == (kept.id, [])


def test_a_key_is_replaced_and_removed(sheet: Sheet, keychain: Keychain) -> None:
    sheet.keep()
    assert (sheet.form.key.pill.text(), sheet.form.key.field.isVisible()) == ("Set, in the system keychain", False)
    sheet.press(sheet.form.key.replace_button)
    assert sheet.window.focusWidget() is sheet.form.key.field.line
    sheet.qtbot.keyClick(sheet.form.key.field.line, Key.Key_Escape)
    assert (sheet.form.key.field.isVisible(), sheet.window.isVisible()) == (False, True)
    sheet.press(sheet.form.key.replace_button)
    sheet.press(sheet.form.key.save_button)
    assert "Enter the key" in sheet.form.key.field.error
    sheet.type_into(sheet.form.key.field, "sk-another")
    sheet.qtbot.keyClick(sheet.form.key.field.line, Key.Key_Return)
    sheet.qtbot.waitUntil(lambda: not sheet.form.key.field.isVisible())
    assert list(keychain.kept.values()) == ["sk-another"]
    assert sheet.window.focusWidget() is sheet.form.key.replace_button
    sheet.press(sheet.form.key.remove_button)
    sheet.wait_for_pill("Not set")
    assert sheet.window.focusWidget() is sheet.form.key.replace_button
    assert keychain.kept == {}
    assert sheet.rows() == [("Work", "No key")]


def test_a_locked_keychain_offers_this_session_and_the_key_moves_later(sheet: Sheet, keychain: Keychain) -> None:
    keychain.error = KeyringLocked("locked")
    sheet.begin(Type.OPENAI)
    sheet.type_into(sheet.form.key.field, KEY)
    sheet.press(sheet.form.add_button)
    sheet.qtbot.waitUntil(sheet.form.keychain.isVisible)
    assert "locked" in sheet.form.keychain.text
    assert sheet.window.focusWidget() is sheet.form.keychain.button
    assert (sheet.store.providers, sheet.recorded()) == ((), [])
    sheet.qtbot.keyClick(sheet.form.keychain.button, Key.Key_Space)
    sheet.wait_for_pill("Set, for this session only")
    assert sheet.form.keychain.isVisible() is False
    sheet.press(sheet.form.key.keep_button)
    sheet.qtbot.waitUntil(lambda: sheet.form.trial.pill.isVisible() is False)
    assert sheet.form.key.pill.text() == "Set, for this session only"
    keychain.error = None
    sheet.press(sheet.form.key.keep_button)
    sheet.wait_for_pill("Set, in the system keychain")
    assert (list(keychain.kept.values()), sheet.recorded()) == ([KEY], ["remote_provider_added"])


def test_what_is_removed_comes_back_with_its_key_and_does_not_count(sheet: Sheet, keychain: Keychain) -> None:
    one, two = sheet.keep("one"), sheet.keep("two")
    sheet.pane.detail.select(one.id)
    sheet.press(sheet.pane.detail.delete_button)
    assert sheet.window.undo.text == "Provider “one” was removed."
    sheet.qtbot.waitUntil(lambda: list(keychain.kept) == [f"provider-{two.id}"])
    sheet.pane.detail.list.setFocus()
    sheet.qtbot.keyClick(sheet.pane.detail.list, Key.Key_Z, CONTROL)
    sheet.qtbot.waitUntil(lambda: sheet.store.providers == (one, two))
    assert keychain.kept == {f"provider-{one.id}": KEY, f"provider-{two.id}": KEY}
    sheet.pane.detail.select(one.id)
    sheet.wait_for_pill("Set, in the system keychain")
    assert sheet.recorded() == []


def test_once_the_offer_to_undo_is_closed_no_key_is_left_anywhere(sheet: Sheet, keychain: Keychain) -> None:
    one = sheet.keep()
    sheet.press(sheet.pane.detail.delete_button)
    sheet.window.undo.close_button.click()
    sheet.qtbot.waitUntil(lambda: keychain.kept == {})
    sheet.qtbot.waitUntil(lambda: not sheet.store.has_keys_to_clear)
    assert sheet.store.read_key(one.id) is None


def test_a_file_of_a_newer_osaurus_is_told_on_both_panes(sheet: Sheet) -> None:
    newer = '{"version": 99}'
    for name, store in (("agents", sheet.context.agents), ("providers", sheet.store)):
        store.file.folder.mkdir(exist_ok=True)
        store.file.path.write_text(newer)
        store.load()
        other = SettingsWindow(sheet.context)
        sheet.qtbot.addWidget(other)
        other.show_pane(name)
        told = [label.text() for label in other.pane.findChildren(QLabel)]
        assert [text for text in told if f"A newer Osaurus wrote {name}.json" in text] != []
        assert store.file.path.read_text() == newer


def test_a_key_that_a_locked_keychain_holds_back_is_told_and_goes_with_the_next_look(
    qtbot: QtBot, sheet: Sheet, keychain: Keychain
) -> None:
    sheet.keep()
    keychain.error = KeyringLocked("locked")
    sheet.press(sheet.pane.detail.delete_button)
    qtbot.waitUntil(lambda: "still in the keychain" in sheet.pane.notice.text)
    keychain.error = None
    other = SettingsWindow(sheet.context)
    qtbot.addWidget(other)
    other.show_pane("providers")
    qtbot.waitUntil(lambda: keychain.kept == {})


def ports(*servers: LocalServer) -> Callable[[], LocalSearch]:
    return lambda: LocalSearch({str(server.port): server.port for server in servers})


def offers(sheet: Sheet) -> list[str]:
    return [name for widget in focusable(sheet.window) if (name := name_of(widget)).startswith("Keep ")]


def test_nobody_is_looked_for_until_the_button_is_pressed_and_nothing_is_kept_until_it_is_wanted(
    sheet: Sheet,
) -> None:
    with ollama("llama3", "qwen3") as one, llama_cpp("x.gguf") as two:
        sheet.finder.make_search = ports(one, two)
        sheet.window.show_pane("agents")
        sheet.window.show_pane("providers")
        assert (one.asked, two.asked) == ([], [])
        sheet.press(sheet.finder.button)
        sheet.qtbot.waitUntil(lambda: len(sheet.finder.found) == 2)
        assert sheet.finder.button.text() == "Look for local servers"
        assert (sheet.store.providers, sheet.recorded()) == ((), [])

        sheet.qtbot.waitUntil(lambda: offers(sheet) == ["Keep Ollama", "Keep llama.cpp"])
        keep = next(widget for widget in focusable(sheet.window) if name_of(widget) == "Keep Ollama")
        sheet.press(keep)  # type: ignore[arg-type]
    [kept] = sheet.store.providers
    assert (kept.type, kept.name, kept.address) == (Type.OPENAI, "Ollama", f"http://127.0.0.1:{one.port}/v1")
    assert sheet.recorded() == ["remote_provider_added"]
    assert sheet.rows() == [("Ollama", "OpenAI")]
    assert sheet.pane.detail.selected == kept.id
    sheet.qtbot.waitUntil(lambda: offers(sheet) == ["Keep llama.cpp"])
    sheet.press(sheet.pane.detail.delete_button)
    sheet.qtbot.waitUntil(lambda: offers(sheet) == ["Keep Ollama", "Keep llama.cpp"])


def test_the_real_search_asks_the_known_ports(sheet: Sheet) -> None:
    assert dict(sheet.finder.make_search()._ports) == {"Ollama": 11434, "LM Studio": 1234, "llama.cpp": 8080}


def test_a_search_that_finds_nobody_says_so_and_one_can_be_stopped(sheet: Sheet) -> None:
    with LocalServer({}) as other:
        sheet.finder.make_search = ports(other)
        sheet.press(sheet.finder.button)
        sheet.qtbot.waitUntil(lambda: sheet.finder.text == "None was found. Start one, then look again.")
    with LocalServer(hangs_at="/v1/models") as hanging:
        sheet.finder.make_search = ports(hanging)
        sheet.press(sheet.finder.button)
        assert (sheet.finder.text, sheet.finder.button.text()) == ("Looking…", "Stop looking")
        sheet.qtbot.waitUntil(hanging.reached.is_set)
        sheet.press(sheet.finder.button)
        assert (sheet.finder.text, sheet.finder.button.text()) == ("", "Look for local servers")


def test_what_was_typed_and_found_is_there_in_a_window_built_in_place_of_this_one(sheet: Sheet) -> None:
    kept = sheet.keep()
    with ollama("llama3") as server:
        sheet.finder.make_search = ports(server)
        sheet.press(sheet.finder.button)
        sheet.qtbot.waitUntil(lambda: len(sheet.finder.found) == 1)
    sheet.begin(Type.OSAURUS)
    sheet.type_into(sheet.form.name, "half a na")
    sheet.type_into(sheet.form.key.field, KEY)
    sheet.pane.detail.select(kept.id)
    sheet.press(sheet.form.key.replace_button)
    sheet.type_into(sheet.form.key.field, "sk-half")
    state = sheet.window.state()
    said = state.panes["providers"]
    assert isinstance(said, ProvidersState)
    assert (said.selected, said.draft) == (kept.id, ProviderDraft(Type.OPENAI, "Work", "", "sk-half"))
    assert [word for word in (KEY, "sk-half") if word in repr(state)] == []

    other = SettingsWindow(sheet.context)
    sheet.qtbot.addWidget(other)
    other.restore(state)
    theirs = other.pane
    assert isinstance(theirs, ProvidersPane)
    assert (theirs.detail.selected, theirs.form.key.field.text) == (kept.id, "sk-half")
    assert len(theirs.finder.found) == 1
    theirs.detail.select(theirs.detail.rows[-1].key)
    assert (theirs.form.name.text, theirs.form.key.field.text) == ("half a na", KEY)
    assert theirs.form.kinds.list.currentText() == "Osaurus"
    theirs.restore(None)


def test_a_new_one_can_be_left_found_again_and_thrown_away(sheet: Sheet) -> None:
    kept = sheet.keep()
    sheet.begin(Type.GEMINI)
    sheet.type_into(sheet.form.name, "Mine")
    sheet.pane.detail.select(kept.id)
    sheet.press(sheet.pane.detail.add_button)
    sheet.qtbot.waitUntil(lambda: sheet.rows()[1:] == [("Mine", "Not added yet")])
    sheet.press(sheet.form.cancel_button)
    assert (sheet.rows(), sheet.recorded()) == ([("Work", "OpenAI")], [])
    assert sheet.window.focusWidget() is sheet.pane.detail.list


def test_a_second_window_shows_the_same_and_does_not_write_over_it(sheet: Sheet) -> None:
    kept = sheet.keep()
    other = SettingsWindow(sheet.context)
    sheet.qtbot.addWidget(other)
    other.show_pane("providers")
    theirs = other.pane
    assert isinstance(theirs, ProvidersPane)
    sheet.type_into(sheet.form.name, "Home")
    sheet.qtbot.keyClick(sheet.form.name.line, Key.Key_Return)
    sheet.qtbot.waitUntil(lambda: theirs.form.name.text == "Home")
    theirs.form.address.line.insert("https://example.com/v1")
    theirs.form.address.line.textEdited.emit("https://example.com/v1")
    sheet.qtbot.keyClick(theirs.form.address.line, Key.Key_Return)
    after = sheet.store.get(kept.id)
    assert after is not None
    assert (after.name, after.address) == ("Home", "https://example.com/v1")
    assert sheet.store.key_place(kept.id) == KeyPlace.KEYCHAIN
