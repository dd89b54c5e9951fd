"""The Tools pane: adding, changing, switching, removing and bringing back MCP servers; what is counted and what not."""

from __future__ import annotations

import gc
from threading import Event
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from app.host.providers import KeyPlace
from app.host.tool_server import ServerDraft, VariableDraft
from app.host.tools import ToolStore
from app.telemetry.words import Transport
from tests.ui.settings.conftest import focusable, name_of
from ui.settings.tools import NEW, ToolsPane
from ui.settings.window import SettingsWindow
from ui.theme.tokens import Contrast, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.telemetry import TelemetryService
    from tests.keychain import Keychain
    from ui.settings.pane import Context
    from ui.theme.theme import Theme

SECRET = "canary-9f8e7d6c5b"  # noqa: S105 - the canary of these tests
FILES = ServerDraft("Files", command="npx", args=("-y", "", "x y"), env=(VariableDraft("TOKEN", SECRET),))
SEARCH = ServerDraft("Search", Transport.HTTP, url="https://example.com/mcp")


class Rig:
    """A window of Settings on the pane, and what a person does there."""

    def __init__(self, qtbot: QtBot, context: Context) -> None:
        self.qtbot = qtbot
        self.context = context
        self.store = context.tools
        self.window = SettingsWindow(context)
        qtbot.addWidget(self.window)
        self.window.show_pane("tools")
        self.window.show()
        self.window.activateWindow()
        pane = self.window.pane
        assert isinstance(pane, ToolsPane)
        self.pane = pane
        self.form = pane.form

    def type(self, line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, text)

    def save(self, *, wait: bool = True) -> None:
        self.form.save_button.click()
        if wait:
            self.qtbot.waitUntil(lambda: not self.pane._busy)

    def counted(self) -> list[str]:
        service = self.context.features._service
        service._prepared.wait(20)
        payloads = [row.payload for row in service.rows()[1] if row.name == "mcp_provider_added"]
        return ["stdio" if payload is not None and b'"stdio"' in payload else "http" for payload in payloads]


@pytest.fixture
def rig(
    qtbot: QtBot,
    make_context: Callable[..., Context],
    make_service: Callable[..., TelemetryService],
    collector: Collector,
    keychain: Keychain,
) -> Rig:
    assert keychain is not None
    service = make_service(collector.url, flush_seconds=3600.0)
    service.grant()
    return Rig(qtbot, make_context(service))


def names(store: ToolStore) -> list[str]:
    return [server.name for server in store.servers]


def titles(rig: Rig) -> list[str]:
    return [row.title for row in rig.pane.detail.rows]


def pills(rig: Rig) -> list[str]:
    return [row.pill[0] if row.pill is not None else "" for row in rig.pane.detail.rows]


def test_a_program_is_added_by_keyboard_and_counts_once(rig: Rig, keychain: Keychain) -> None:
    form = rig.form
    rig.qtbot.keyClick(rig.pane.home(), Qt.Key.Key_Space)
    assert rig.window.focusWidget() is form.name.line
    rig.qtbot.keyClicks(form.name.line, "Files")
    rig.type(form.command.line, "npx")
    form.args.box.setFocus()
    rig.qtbot.keyClicks(form.args.box, "-y")
    rig.qtbot.keyClick(form.args.box, Qt.Key.Key_Return)
    rig.qtbot.keyClicks(form.args.box, "server files")
    rig.qtbot.keyClick(form.env.add_button, Qt.Key.Key_Space)
    [row] = form.env.rows
    assert rig.window.focusWidget() is row.name
    rig.qtbot.keyClicks(row.name, "TOKEN")
    rig.qtbot.keyClicks(row.value, SECRET)
    assert row.value.echoMode() is QLineEdit.EchoMode.Password
    rig.qtbot.keyClick(row.value, Qt.Key.Key_Return)
    rig.qtbot.waitUntil(lambda: names(rig.store) == ["Files"] and not rig.pane._busy)
    [server] = rig.store.servers
    assert (server.command, server.args) == ("npx", ("-y", "server files"))
    assert list(keychain.kept.values()) == [SECRET]
    assert (titles(rig), pills(rig)) == (["Files"], [""])
    assert rig.pane.detail.selected == server.id
    assert form.env.rows[0].value.placeholderText() == "In the keychain"
    assert form.save_button.isVisible() is False
    assert rig.counted() == ["stdio"]


def test_an_address_is_added_and_counts_as_http(rig: Rig) -> None:
    rig.pane.home().click()  # type: ignore[union-attr]
    rig.type(rig.form.name.line, "Search")
    rig.qtbot.mouseClick(rig.form.tiles[Transport.HTTP], Qt.MouseButton.LeftButton)
    assert (rig.form.command.isVisible(), rig.form.url.isVisible()) == (False, True)
    rig.type(rig.form.url.line, "https://example.com/mcp")
    rig.save()
    assert [(server.transport, server.url) for server in rig.store.servers] == [
        (Transport.HTTP, "https://example.com/mcp")
    ]
    assert rig.counted() == ["http"]


def test_what_is_wrong_is_told_beside_its_field_and_the_focus_goes_there(rig: Rig) -> None:
    rig.store.add(SEARCH)
    rig.pane._begin()
    rig.type(rig.form.name.line, "search")
    rig.type(rig.form.cwd.line, "here")
    rig.form.env.add_button.click()
    rig.type(rig.form.env.rows[0].value, "x")
    rig.save()
    form = rig.form
    assert form.name.error == "Another server has that name. Give this one a name of its own."
    assert form.command.error == "Enter the program that starts the server, such as npx or uvx."
    assert form.cwd.error == "Enter the whole path of the folder, from its very beginning."
    assert form.env.rows[0].error == "Give this line a name, or remove it."
    assert rig.window.focusWidget() is form.name.line
    rig.type(form.name.line, "Other")
    assert form.name.error == form.command.error == form.env.rows[0].error == ""
    rig.save()
    assert rig.window.focusWidget() is form.command.line
    assert (names(rig.store), rig.counted()) == (["Search"], [])


def test_changing_is_saved_with_its_button_and_does_not_count(rig: Rig, keychain: Keychain) -> None:
    server = rig.store.add(FILES)
    rig.pane.refresh()
    assert (rig.form.args.text, rig.form.save_button.isVisible()) == ("-y\n\nx y", False)
    rig.type(rig.form.name.line, "Folders")
    assert (names(rig.store), pills(rig)) == (["Files"], ["Unsaved"])
    rig.save()
    assert (names(rig.store), pills(rig)) == (["Folders"], [""])
    assert rig.store.read_values(server.id) == {"TOKEN": SECRET}
    rig.type(rig.form.env.rows[0].value, "another-value")
    rig.save()
    assert list(keychain.kept.values()) == ["another-value"]
    assert rig.form.env.rows[0].value.text() == ""
    assert rig.counted() == []


def test_what_is_typed_and_not_saved_waits_while_another_one_is_looked_at(rig: Rig) -> None:
    files, search = rig.store.add(FILES), rig.store.add(SEARCH)
    rig.pane.refresh()
    rig.pane.detail.select(files.id)
    rig.type(rig.form.name.line, "Folders")
    rig.pane.detail.select(search.id)
    assert (rig.form.name.text, rig.form.save_button.isVisible()) == ("Search", False)
    rig.pane.detail.select(files.id)
    assert (rig.form.name.text, rig.form.save_button.isVisible()) == ("Folders", True)
    rig.form.drop_button.click()
    assert (rig.form.name.text, pills(rig)) == ("Files", ["", ""])


def test_typing_back_what_was_there_is_no_change(rig: Rig) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    rig.type(rig.form.command.line, "npy")
    assert pills(rig) == ["Unsaved"]
    rig.type(rig.form.command.line, "npx")
    assert pills(rig) == [""]


def test_a_secret_made_plain_must_be_typed_again(rig: Rig, keychain: Keychain) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    [row] = rig.form.env.rows
    row.secret.click()
    assert row.value.text() == ""
    rig.save()
    assert row.error == "Type the value again: what the keychain has kept is not shown in the open."
    rig.type(row.value, "debug")
    rig.save()
    assert rig.store.servers[0].variables[0].value == "debug"
    assert keychain.kept == {}


def test_lines_outlive_the_collecting_of_garbage(rig: Rig) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    for _ in range(2):
        rig.form.env.rows[0].remove.click()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        rig.form.env.add_button.click()
        rig.form.env.add_button.click()
        gc.collect()

    rows = rig.form.env.rows
    assert [[isValid(part) for part in (row, row.name, row.value, row.secret, row.remove)] for row in rows] == [
        [True] * 5
    ] * 3
    inside = [each for each in focusable(rig.window) if rig.form.env.isAncestorOf(each)]
    each_row = [[row.name, row.value, row.secret, row.remove] for row in rows]
    assert inside == [*(part for parts in each_row for part in parts), rig.form.env.add_button]


def test_the_switch_applies_at_once_also_beside_what_is_not_saved(rig: Rig) -> None:
    server = rig.store.add(FILES)
    rig.pane.refresh()
    rig.type(rig.form.name.line, "Folders")
    rig.qtbot.keyClick(rig.form.switch, Qt.Key.Key_Space)
    assert [(each.name, each.is_enabled) for each in rig.store.servers] == [("Files", False)]
    assert (rig.form.name.text, rig.form.switch.isChecked(), pills(rig)) == ("Folders", False, ["Unsaved"])
    rig.form.drop_button.click()
    assert pills(rig) == ["Off"]
    rig.store.set_enabled(server.id, is_enabled=True)  # in another window
    rig.qtbot.waitUntil(rig.form.switch.isChecked)
    assert rig.store.servers[0].is_enabled is True


def test_a_locked_keychain_leaves_a_choice_and_the_window_answers(rig: Rig, keychain: Keychain) -> None:
    keychain.error = KeyringLocked(SECRET)
    rig.pane._begin()
    rig.type(rig.form.name.line, "Files")
    rig.type(rig.form.command.line, "npx")
    rig.form.env.add_button.click()
    rig.type(rig.form.env.rows[0].name, "TOKEN")
    rig.type(rig.form.env.rows[0].value, SECRET)
    rig.save()
    notice = rig.form.keychain
    assert notice.text == (
        "The system keychain is locked; unlock it and try again. Or keep the secrets in memory until Osaurus quits."
    )
    assert rig.window.focusWidget() is notice.button
    rig.qtbot.waitUntil(lambda: notice.visibleRegion().boundingRect() == notice.rect())
    assert (names(rig.store), rig.form.env.rows[0].value.text()) == ([], SECRET)
    notice.button.click()
    rig.qtbot.waitUntil(lambda: not rig.pane._busy)
    [server] = rig.store.servers
    assert rig.store.value_place(server.variables[0]) is KeyPlace.SESSION
    assert (notice.isVisible(), rig.form.env.rows[0].value.placeholderText()) == (False, "In memory")
    assert rig.counted() == ["stdio"]


def test_while_the_keychain_waits_for_a_person_nothing_is_pressed_twice(rig: Rig, keychain: Keychain) -> None:
    keychain.gate = Event()
    rig.store.add(SEARCH)
    rig.pane._begin()
    rig.type(rig.form.name.line, "Files")
    rig.type(rig.form.command.line, "npx")
    rig.form.env.add_button.click()
    rig.type(rig.form.env.rows[0].name, "TOKEN")
    rig.type(rig.form.env.rows[0].value, SECRET)
    rig.save(wait=False)
    assert keychain.waiting.wait(20)
    assert (rig.form.save_button.isEnabled(), rig.form._state.text()) == (False, "Waiting for the system keychain…")
    rig.qtbot.keyClick(rig.form.name.line, Qt.Key.Key_Return)
    keychain.gate.set()
    rig.qtbot.waitUntil(lambda: not rig.pane._busy)
    assert (names(rig.store), rig.counted()) == (["Search", "Files"], ["stdio"])


def test_a_server_added_while_the_window_goes_still_counts(rig: Rig, keychain: Keychain) -> None:
    keychain.gate = Event()
    window = SettingsWindow(rig.context)  # not known to qtbot, which closes what it knows
    window.show_pane("tools")
    pane = window.pane
    assert isinstance(pane, ToolsPane)
    pane._drafts[NEW] = FILES
    pane.refresh()
    pane.form.save_button.click()
    assert keychain.waiting.wait(20)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    keychain.gate.set()
    rig.qtbot.waitUntil(lambda: titles(rig) == ["Files"] and rig.counted() == ["stdio"])


def test_removed_and_brought_back_with_its_secret_and_not_counted(rig: Rig, keychain: Keychain) -> None:
    files = rig.store.add(FILES)
    rig.store.add(SEARCH)
    rig.pane.refresh()
    rig.pane.detail.select(files.id)
    rig.pane.detail.list.setFocus()
    rig.qtbot.keyClick(rig.pane.detail.list, Qt.Key.Key_Delete)
    assert (names(rig.store), rig.window.undo.text) == (["Search"], "Server “Files” was removed.")
    rig.qtbot.keyClick(rig.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    rig.qtbot.waitUntil(lambda: names(rig.store) == ["Files", "Search"])
    assert rig.store.read_values(files.id) == {"TOKEN": SECRET}
    rig.pane._remove(files.id)
    assert list(keychain.kept.values()) == [SECRET]
    rig.window.undo.close_button.click()
    rig.qtbot.waitUntil(lambda: not keychain.kept)
    assert rig.counted() == []


def test_what_an_earlier_run_left_in_the_keychain_goes_when_the_pane_is_opened(
    qtbot: QtBot, make_context: Callable[..., Context], keychain: Keychain
) -> None:
    context = make_context()
    earlier = ToolStore(context.folder)
    earlier.remove(earlier.add(FILES).id)
    context.tools.load()
    Rig(qtbot, context)
    qtbot.waitUntil(lambda: not keychain.kept)
    qtbot.waitUntil(lambda: not context.tools.has_leftovers)


def test_a_file_that_refuses_is_told_on_top(rig: Rig) -> None:
    server = rig.store.add(SEARCH)
    lock = rig.store.file.path.with_suffix(".lock")
    lock.unlink()
    lock.mkdir()
    rig.pane.refresh()
    rig.form.switch.click()
    assert rig.pane.failure.startswith("tools.json cannot be written")
    assert rig.form.switch.isChecked() is True
    rig.type(rig.form.name.line, "Other")
    rig.save()
    assert rig.pane.failure.startswith("tools.json cannot be written")
    assert (rig.form.name.text, pills(rig)) == ("Other", ["Unsaved"])
    lock.rmdir()
    rig.save()
    assert (rig.pane.failure, rig.store.get(server.id) is not None, names(rig.store)) == ("", True, ["Other"])


def test_two_windows_show_the_same_servers(rig: Rig) -> None:
    other = Rig(rig.qtbot, rig.context)
    rig.store.add(SEARCH)
    rig.qtbot.waitUntil(lambda: titles(rig) == titles(other) == ["Search"])
    other.pane._remove(rig.store.servers[0].id)
    rig.qtbot.waitUntil(lambda: titles(rig) == titles(other) == [])


def test_where_the_person_is_and_what_was_typed_moves_into_a_new_window(rig: Rig) -> None:
    files = rig.store.add(FILES)
    rig.store.add(SEARCH)
    rig.pane.refresh()
    rig.pane.detail.select(files.id)
    rig.type(rig.form.env.rows[0].value, SECRET)
    rig.pane._begin()
    rig.type(rig.form.name.line, "Third")
    rig.pane.import_button.click()
    rig.pane.importer.text.box.setPlainText('{"x": {"command": "' + SECRET + '"}}')
    state = rig.window.state()
    assert SECRET not in repr(state)
    other = SettingsWindow(rig.context)
    rig.qtbot.addWidget(other)
    other.restore(state)
    other.show()
    pane = other.pane
    assert isinstance(pane, ToolsPane)
    assert pane.importer.isVisible() is True
    assert pane.state() == rig.pane.state()
    rig.qtbot.waitUntil(lambda: len(pane.importer.cards) == 1)
    pane.importer.left.emit()
    assert (pane.detail.selected, pane.form.name.text) == (NEW, "Third")
    pane.detail.select(files.id)
    assert pane.form.env.rows[0].value.text() == SECRET


def test_values_with_line_breaks_survive_a_look(rig: Rig) -> None:
    draft = ServerDraft("A", command="x", env=(VariableDraft("K", "one\ntwo\n", is_secret=False),))
    rig.store.add(draft)
    rig.pane.refresh()
    assert (rig.form.draft.env[0].value, pills(rig)) == ("one\ntwo\n", [""])
    rig.type(rig.form.name.line, "B")
    rig.save()
    assert rig.store.servers[0].variables[0].value == "one\ntwo\n"


def everything_a_screen_reader_is_told(window: QWidget) -> str:
    """Names and descriptions of every part, and the title."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is not None:
            said += [seen.text(QAccessible.Text.Name), seen.text(QAccessible.Text.Description), widget.toolTip()]
    return "\n".join(said)


def test_a_secret_is_in_no_name_title_or_tool_tip(rig: Rig) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    rig.type(rig.form.env.rows[0].value, SECRET)
    rig.pane.importer.show_text('{"x": {"command": "y", "env": {"TOKEN": "' + SECRET + '"}}}')
    rig.qtbot.waitUntil(lambda: len(rig.pane.importer.cards) == 1)
    said = everything_a_screen_reader_is_told(rig.window)
    assert "Value 1" in said
    assert "TOKEN" in said
    assert SECRET not in said


def test_everything_reachable_has_a_name_and_tab_follows_the_eye(rig: Rig) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    reached = [name_of(widget) for widget in focusable(rig.window)]
    wanted = [
        "MCP servers",
        "New server",
        "Use this server",
        "Name",
        "Program",
        "Command",
        "Arguments, one in a line",
        "Working folder",
        "Name 1",
        "Value 1",
        "Secret 1",
        "Remove line 1",
        "Add a variable",
        "Remove",
        "Import…",
    ]
    assert all(reached)
    assert [name for name in reached if name in wanted] == wanted


def test_what_shift_tab_comes_to_from_outside_is_brought_into_view(rig: Rig) -> None:
    rig.store.add(FILES)
    rig.pane.refresh()
    rig.qtbot.waitUntil(lambda: rig.pane.verticalScrollBar().maximum() > 0)
    first = focusable(rig.window)[0]
    first.setFocus()
    rig.qtbot.keyClick(first, Qt.Key.Key_Backtab)
    button = rig.pane.import_button
    assert rig.window.focusWidget() is button
    rig.qtbot.waitUntil(lambda: button.visibleRegion().contains(button.rect().center()))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("place", ["program", "address", "import"])
def test_nothing_is_cut_off_sideways(
    rig: Rig, theme: Theme, scale: float, direction: Qt.LayoutDirection, place: str
) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.setLayoutDirection(direction)
    theme.choose_text_scale(scale)
    theme.choose_contrast(Contrast.HIGH)
    theme.choose_scheme(Scheme.DARK)
    files, search = rig.store.add(FILES), rig.store.add(SEARCH)
    rig.pane.refresh()
    rig.pane.detail.select((search if place == "address" else files).id)
    if place == "import":
        rig.pane.import_button.click()
        rig.pane.importer.show_text('{"mcpServers": {"a": {"command": "x", "env": {"TOKEN": "y"}, "z": 1}, "b": 1}}')
        rig.qtbot.waitUntil(lambda: len(rig.pane.importer.cards) == 2)
    rig.window.resize(900, 600)
    rig.qtbot.waitUntil(lambda: rig.pane.horizontalScrollBar().maximum() == 0)
    assert all(name_of(widget) for widget in focusable(rig.window))
