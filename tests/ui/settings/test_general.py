"""The General pane: what is chosen holds at once, everywhere, and is remembered."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.host.login import XdgLoginItem
from app.preferences import Appearance, PreferencesStore
from app.storage import Trouble
from tests.ui.settings.conftest import name_of
from ui.settings.general import GeneralPane
from ui.settings.licences import LicencesWindow
from ui.settings.window import SettingsWindow
from ui.theme.tokens import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.conftest import Records
    from tests.ui.conftest import MakeApp
    from ui.settings.pane import Context


def open_general(qtbot: QtBot, context: Context) -> tuple[SettingsWindow, GeneralPane]:
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show_pane("general")
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    assert isinstance(window.pane, GeneralPane)
    return window, window.pane


def test_the_look_changes_at_once_in_every_window_and_after_a_restart(qtbot: QtBot, make_app: MakeApp) -> None:
    whole = make_app()
    whole.start(pane="general")
    assert whole.settings is not None
    other = SettingsWindow(whole.settings_context())
    qtbot.addWidget(other)
    pane, second = whole.settings.pane, other.pane
    assert isinstance(pane, GeneralPane)
    assert isinstance(second, GeneralPane)
    assert pane.appearance.tiles[Appearance.SYSTEM].isChecked() is True

    pane.appearance.tiles[Appearance.DARK].click()
    qtbot.waitUntil(lambda: whole.theme.look.scheme is Scheme.DARK)
    qtbot.waitUntil(second.appearance.tiles[Appearance.DARK].isChecked)
    second.appearance.tiles[Appearance.SYSTEM].click()
    qtbot.waitUntil(lambda: whole.theme.look.scheme is Scheme.LIGHT)
    second.appearance.tiles[Appearance.DARK].click()
    whole.close()

    again = make_app()
    assert again.theme.look.scheme is Scheme.DARK


def test_arrow_keys_choose_a_look(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    context = make_context()
    _window, pane = open_general(qtbot, context)
    tile = pane.appearance.tiles[Appearance.SYSTEM]
    tile.setFocus()
    qtbot.keyClick(tile, Qt.Key.Key_Right)
    assert context.preferences.current.appearance is Appearance.LIGHT


def test_only_languages_that_are_there_are_offered_by_their_own_names(
    qtbot: QtBot, make_context: Callable[..., Context]
) -> None:
    context = make_context()
    _window, pane = open_general(qtbot, context)
    offered = [pane.language.itemText(index) for index in range(pane.language.count())]
    assert offered[:2] == ["System language", "English"]
    pane.language.setFocus()
    qtbot.keyClick(pane.language, Qt.Key.Key_Down)
    assert context.preferences.current.language == "en"
    stored = PreferencesStore(context.folder)
    assert stored.load().language == "en"


def test_start_at_login_writes_what_the_system_reads(
    qtbot: QtBot, make_context: Callable[..., Context], tmp_path: Path
) -> None:
    item = XdgLoginItem(tmp_path / "autostart", [sys.executable])
    _window, pane = open_general(qtbot, make_context(login=item))
    assert pane.at_login.isChecked() is False
    pane.at_login.click()
    assert (item.is_on(), item.path.exists()) == (True, True)
    pane.at_login.click()
    assert item.path.exists() is False


def test_what_the_system_changed_is_seen_when_the_pane_is_shown_again(
    qtbot: QtBot, make_context: Callable[..., Context], tmp_path: Path
) -> None:
    item = XdgLoginItem(tmp_path / "autostart", [sys.executable])
    window, pane = open_general(qtbot, make_context(login=item))
    item.turn(True)
    window.show_pane("privacy")
    window.show_pane("general")
    assert pane.at_login.isChecked() is True


def test_a_system_that_refuses_is_quoted_and_the_switch_stays(
    qtbot: QtBot, make_context: Callable[..., Context], tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("in the way")
    item = XdgLoginItem(tmp_path / "autostart", [sys.executable])
    _window, pane = open_general(qtbot, make_context(login=item))
    pane.at_login.click()
    assert pane.at_login.isChecked() is False
    assert pane.failure.startswith("The system did not take it: ")


def test_a_choice_that_cannot_be_saved_holds_and_says_so(
    qtbot: QtBot, make_context: Callable[..., Context], tmp_path: Path
) -> None:
    (tmp_path / "profile").write_text("a file where the folder should be")
    context = make_context()
    _window, pane = open_general(qtbot, context)
    pane.appearance.tiles[Appearance.DARK].click()
    assert context.preferences.current.appearance is Appearance.DARK
    assert pane.failure.startswith("preferences.json cannot be written: ")
    assert pane.failure.endswith(" Your choice holds until you quit.")
    (tmp_path / "profile").unlink()
    pane.appearance.tiles[Appearance.LIGHT].click()
    assert pane.failure == ""
    assert PreferencesStore(context.folder).load().appearance is Appearance.LIGHT


@pytest.mark.parametrize(
    ("content", "trouble", "words"),
    [
        (b'{"version": 999}', Trouble.NEWER, "A newer Osaurus wrote preferences.json, so this one leaves it alone"),
        (b"{", Trouble.SET_ASIDE, "It was set aside as preferences.broken-1.json, and Osaurus began a new one."),
    ],
)
def test_a_file_that_cannot_be_used_is_explained_and_left_alone(
    qtbot: QtBot,
    make_context: Callable[..., Context],
    store: PreferencesStore,
    logged: Records,
    content: bytes,
    trouble: Trouble,
    words: str,
) -> None:
    store.folder.mkdir(parents=True)
    store.path.write_bytes(content)
    store.load()
    if trouble is Trouble.SET_ASIDE:
        logged.expect("was set aside")
    assert store.trouble is trouble
    _window, pane = open_general(qtbot, make_context())
    said = [notice.text for notice in pane.findChildren(type(pane._failure))]
    assert any(words in sentence for sentence in said)
    pane.appearance.tiles[Appearance.DARK].click()
    if trouble is Trouble.NEWER:
        assert store.path.read_bytes() == content
        assert "was written by a newer Osaurus" in pane.failure


def test_the_licences_are_read_and_shown(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    window, pane = open_general(qtbot, make_context())
    pane._show_licences()
    [licences] = window.findChildren(LicencesWindow)
    qtbot.waitUntil(lambda: licences.list.count() > 5, timeout=20_000)
    assert licences.list.item(0).text() == "Osaurus"
    assert licences.text.toPlainText().startswith("MIT\n\nMIT License")
    qtbot.keyClick(licences.list, Qt.Key.Key_Down)
    assert licences.list.currentRow() == 1
    assert name_of(licences.text) == "Licence"
    qtbot.keyClick(licences.list, Qt.Key.Key_Escape)


def test_licences_that_come_too_late_meet_nobody(qtbot: QtBot, make_context: Callable[..., Context]) -> None:
    context = make_context()
    late = []
    window, pane = open_general(qtbot, make_context(aside=lambda work, done: late.append((work, done))))
    assert context is not None
    pane._show_licences()
    [licences] = window.findChildren(LicencesWindow)
    licences.close()
    qtbot.waitUntil(lambda: window.findChildren(LicencesWindow) == [])
    [(work, done)] = late
    done(work())
