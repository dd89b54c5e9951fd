"""The bar that brings back what was deleted, and how a pane reaches it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.errors import NotWritableError
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.settings.pane import Context


@pytest.fixture
def window(qtbot: QtBot, make_context: Callable[..., Context]) -> SettingsWindow:
    made = SettingsWindow(make_context())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_a_pane_offers_with_one_call_and_the_button_takes_it(qtbot: QtBot, window: SettingsWindow) -> None:
    undone: list[str] = []
    assert window.undo.isVisible() is False
    window.pane.offer_undo("Agent “Dino” deleted.", lambda: undone.append("Dino"))
    assert (window.undo.isVisible(), window.undo.text) == (True, "Agent “Dino” deleted.")
    assert window.undo.undo_button.accessibleDescription() == "Agent “Dino” deleted."
    window.undo.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(window.undo.undo_button, Qt.Key.Key_Return)
    assert undone == ["Dino"]
    assert window.undo.isVisible() is False
    assert window.focusWidget() is window.nav


def test_ctrl_z_goes_back_step_by_step(qtbot: QtBot, window: SettingsWindow) -> None:
    undone: list[str] = []
    window.pane.offer_undo("First deleted.", lambda: undone.append("first"))
    window.pane.offer_undo("Second deleted.", lambda: undone.append("second"))
    window.show_pane("privacy")
    window.nav.setFocus()
    qtbot.keyClick(window.nav, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, window.undo.text) == (["second"], "First deleted.")
    qtbot.keyClick(window.nav, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.nav, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, window.undo.text) == (["second", "first"], "")


def test_it_can_be_sent_away(qtbot: QtBot, window: SettingsWindow) -> None:
    window.pane.offer_undo("First deleted.", lambda: pytest.fail("nobody asked for it"))
    window.undo.close_button.setFocus()
    qtbot.keyClick(window.undo.close_button, Qt.Key.Key_Return)
    assert window.undo.isVisible() is False
    window.undo.undo()


def test_what_belonged_to_it_is_let_go_only_when_it_can_come_back_no_more(window: SettingsWindow) -> None:
    gone: list[str] = []
    for name in ("first", "second", "third"):
        window.pane.offer_undo(f"{name} deleted.", lambda: None, lambda name=name: gone.append(name))  # type: ignore[misc]
    window.undo.undo()
    assert gone == []
    window.undo.close_button.click()
    assert gone == ["first", "second"]


def test_what_cannot_be_brought_back_stays_on_offer(window: SettingsWindow) -> None:
    tries: list[int] = []

    def bring_back() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise NotWritableError("agents.json cannot be written: No space left on device.")

    window.pane.offer_undo("Agent deleted.", bring_back)
    window.undo.undo_button.click()
    assert window.undo.text == "agents.json cannot be written: No space left on device."
    window.undo.undo_button.click()
    assert (len(tries), window.undo.isVisible()) == (2, False)


def test_a_failure_is_said_on_top_of_the_pane(window: SettingsWindow) -> None:
    window.pane.say_failure(NotWritableError("agents.json cannot be written: Read-only file system."))
    assert window.pane.failure == "agents.json cannot be written: Read-only file system."
    window.pane.say_failure(None)
    assert window.pane.failure == ""
