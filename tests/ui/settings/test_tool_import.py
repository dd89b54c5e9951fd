"""Importing servers: pasted or from a file, previewed, ticked, added; and what is wrong, told by line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.ui.settings.conftest import focusable, name_of
from tests.ui.settings.test_tools import FILES, SECRET, Rig, names, rig

if TYPE_CHECKING:
    from pathlib import Path

    from tests.keychain import Keychain
    from ui.settings.tool_import import ImportPage

__all__ = ["rig"]

TEXT = json.dumps(
    {
        "theme": "dark",
        "mcpServers": {
            "files": {"command": "npx", "args": ["-y"], "env": {"TOKEN": SECRET, "LOG_LEVEL": "debug"}, "timeout": 3},
            "R&D": {"url": "https://example.com/mcp"},
            "broken": {"command": "npx", "env": {"A": "1", "B=C": "2"}},
        },
    },
    indent=1,
)


@pytest.fixture
def page(rig: Rig) -> ImportPage:
    rig.pane.import_button.click()
    return rig.pane.importer


def paste(rig: Rig, text: str) -> None:
    """Paste as a person does, and wait until it was read."""
    page = rig.pane.importer
    turn = page._turn
    page.text.box.selectAll()
    page.text.box.insertPlainText(text)
    rig.qtbot.waitUntil(lambda: page._turn > turn and bool(page.cards or page.text.error))


def test_the_page_takes_the_place_of_the_list_and_gives_it_back(rig: Rig, page: ImportPage) -> None:
    assert (page.isVisible(), rig.pane.detail.isVisible()) == (True, False)
    assert rig.window.focusWidget() is page.text.box
    assert page.import_button.isEnabled() is False
    rig.qtbot.keyClicks(page.text.box, "{")
    rig.qtbot.keyClick(page.text.box, Qt.Key.Key_Escape)
    assert (page.isVisible(), rig.pane.detail.isVisible(), rig.window.isVisible()) == (False, True, True)
    rig.pane.import_button.click()
    assert page.text.text == "{"
    page.back_button.click()
    assert (page.isVisible(), page.text.text) == (False, "")


def test_the_preview_says_what_would_come_and_where_values_go(rig: Rig, page: ImportPage) -> None:
    rig.store.add(FILES)
    paste(rig, TEXT)
    assert page.left_out.text == "Also in the text, and no servers: theme."
    assert [(name_of(card.box), card.box.isChecked(), card.box.isEnabled()) for card in page.cards] == [
        ("files 2", True, True),
        ("R&D", True, True),
        ("broken", False, False),
    ]
    assert page.cards[0].words == (
        "Starts npx -y",
        "Into the keychain: TOKEN.",
        "Into a plain file: LOG_LEVEL.",
        "You have a server of that name already, so this one will be called files 2.",
        "Not taken over, because Osaurus has no use for it: timeout.",
    )
    assert page.cards[1].words == ("At https://example.com/mcp",)
    assert page.cards[2].words == (
        "Line 18: B=C: The name of a variable has no equals sign and no invisible character in it.",
    )
    assert page.cards[0].box.accessibleDescription() == "\n".join(page.cards[0].words)
    assert page._sum.text() == "To be added: 2 of 3."
    assert names(rig.store) == ["Files"]


@pytest.mark.usefixtures("page")
def test_tab_goes_through_the_entries_before_the_buttons(rig: Rig) -> None:
    paste(rig, TEXT)
    wanted = ["Choose a file…", "The other client's file", "files", "R&D", "Import", "Cancel"]
    assert [name for widget in focusable(rig.window) if (name := name_of(widget)) in wanted] == wanted


class Windows(QObject):
    """Notes every window that comes up, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.usefixtures("page")
def test_a_preview_brings_up_no_window_of_its_own(rig: Rig, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    paste(rig, TEXT)
    qapp.removeEventFilter(windows)
    assert (windows.seen, rig.window.isActiveWindow()) == ([], True)


def test_what_is_ticked_is_added_and_each_server_counts_once(rig: Rig, page: ImportPage, keychain: Keychain) -> None:
    paste(rig, TEXT)
    page.import_button.click()
    rig.qtbot.waitUntil(lambda: names(rig.store) == ["files", "R&D"] and not rig.pane._busy)
    assert list(keychain.kept.values()) == [SECRET]
    assert rig.counted() == ["stdio", "http"]
    assert (page.isVisible(), page.text.text, page.cards) == (False, "", [])
    assert rig.pane.detail.selected == rig.store.servers[0].id


def test_what_is_not_ticked_stays_out_also_after_a_change_of_the_text(rig: Rig, page: ImportPage) -> None:
    paste(rig, TEXT)
    page.cards[0].box.click()
    assert page._sum.text() == "To be added: 1 of 3."
    paste(rig, TEXT.replace("npx", "uvx"))
    rig.qtbot.waitUntil(lambda: page.cards[0].entry.draft.command == "uvx")
    page.import_button.click()
    rig.qtbot.waitUntil(lambda: names(rig.store) == ["R&D"] and not rig.pane._busy)
    assert rig.counted() == ["http"]


def test_a_broken_text_is_told_by_line_beside_the_box(rig: Rig, page: ImportPage) -> None:
    paste(rig, '{\n"mcpServers": 1\n"b": 2}')
    assert page.text.error == "Line 3: A comma or a closing brace is missing before this."
    assert page.text.box.accessibleDescription() == page.text.error
    assert page.import_button.isEnabled() is False
    paste(rig, TEXT)
    rig.qtbot.waitUntil(lambda: page.text.error == "")
    page.text.box.clear()
    rig.qtbot.waitUntil(lambda: page.cards == [])
    assert page.text.error == ""


def test_a_locked_keychain_leaves_a_choice(rig: Rig, page: ImportPage, keychain: Keychain) -> None:
    keychain.error = KeyringLocked(SECRET)
    paste(rig, TEXT)
    page.import_button.click()
    rig.qtbot.waitUntil(lambda: not rig.pane._busy)
    assert page.keychain.text.startswith("The system keychain is locked; unlock it and try again.")
    assert (names(rig.store), rig.counted(), len(page.cards)) == ([], [], 3)
    page.keychain.button.click()
    rig.qtbot.waitUntil(lambda: names(rig.store) == ["files", "R&D"] and not rig.pane._busy)
    assert rig.store.read_values(rig.store.servers[0].id) == {"TOKEN": SECRET, "LOG_LEVEL": "debug"}
    assert (keychain.kept, rig.counted()) == ({}, ["stdio", "http"])


def test_a_file_that_refuses_is_told_and_nothing_is_lost(rig: Rig, page: ImportPage, keychain: Keychain) -> None:
    rig.store.file.folder.mkdir(exist_ok=True)
    lock = rig.store.file.path.with_suffix(".lock")
    lock.mkdir()
    paste(rig, TEXT)
    page.import_button.click()
    rig.qtbot.waitUntil(lambda: not rig.pane._busy)
    assert rig.pane.failure.startswith("tools.json cannot be written")
    assert (names(rig.store), keychain.kept, page.text.text) == ([], {}, TEXT)


def test_a_server_that_comes_meanwhile_changes_the_preview(rig: Rig, page: ImportPage) -> None:
    paste(rig, TEXT)
    rig.store.add(FILES)
    rig.qtbot.waitUntil(lambda: bool(page.cards) and page.cards[0].entry.draft.name == "files 2")


def test_a_file_is_chosen_and_read(rig: Rig, page: ImportPage, tmp_path: Path) -> None:
    file = tmp_path / "mcp.json"
    file.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    page.file_button.click()
    [dialog] = rig.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    rig.qtbot.waitUntil(lambda: len(page.cards) == 3)
    assert page.text.text == TEXT
    assert file.read_bytes() == b"\xef\xbb\xbf" + TEXT.encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "That file cannot be opened. Choose another one, or paste what is in it."),
        (b"\xff\xfe\x00", "That file holds no text. Choose the one in which the other client keeps its servers."),
        (b" " * 4_000_001, "That is far too long for a list of servers."),
    ],
)
def test_files_that_cannot_be_read(
    rig: Rig, page: ImportPage, tmp_path: Path, content: bytes | None, words: str
) -> None:
    file = tmp_path / "mcp.json"
    if content is not None:
        file.write_bytes(content)
    page.open_file(str(file))
    rig.qtbot.waitUntil(lambda: page.text.error == words)
