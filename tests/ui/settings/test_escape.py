"""Escape takes one step back at a time, and takes it in the same way on every pane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from app.host.tool_server import ServerDraft
from tests.keychain import installed_keychain
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QLineEdit, QWidget
    from pytestqt.qtbot import QtBot

    from tests.keychain import Keychain
    from ui.settings.pane import Context

Key = Qt.Key


@pytest.fixture(autouse=True)
def keychain() -> Iterator[Keychain]:
    with installed_keychain() as backend:
        yield backend


@pytest.fixture
def context(make_context: Callable[..., Context]) -> Context:
    return make_context()


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> SettingsWindow:
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    return window


@dataclass(frozen=True)
class Form:
    """A form for something new: its pane, the line that its name is typed into, and other places in it."""

    pane: str
    said: str
    others: Callable[[Any], list[QWidget]]

    def begin(self, window: SettingsWindow) -> Any:
        window.show_pane(self.pane)
        pane: Any = window.pane
        pane.detail.add_wanted.emit()
        return pane


FORMS = [
    Form(
        "agents", "The new agent was discarded.", lambda form: [form.create_button, form.faces.tiles[form.faces.face]]
    ),
    Form("providers", "The new provider was discarded.", lambda form: [form.kinds.list, form.key.field.line]),
    Form("tools", "The new server was discarded.", lambda form: [form.args.box, form.switch, form.env.add_button]),
]
EVERY_FORM = pytest.mark.parametrize("form", FORMS, ids=[form.pane for form in FORMS])


def titles(pane: Any) -> list[str]:
    return [row.title for row in pane.detail.rows]


def escape(qtbot: QtBot, window: SettingsWindow) -> None:
    focused = window.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_Escape)


@EVERY_FORM
def test_the_first_cancels_what_was_begun_and_the_second_closes(
    qtbot: QtBot, window: SettingsWindow, form: Form
) -> None:
    pane = form.begin(window)
    line: QLineEdit = pane.form.name.line
    line.setFocus()
    qtbot.keyClicks(line, "Rex")
    qtbot.waitUntil(lambda: titles(pane)[-1] == "Rex")
    escape(qtbot, window)
    assert ("Rex" in titles(pane), window.isVisible()) == (False, True)
    assert window.undo.text == form.said
    window.undo.undo()
    assert (titles(pane)[-1], pane.form.name.text, window.undo.text) == ("Rex", "Rex", "")
    line.setFocus()
    escape(qtbot, window)
    escape(qtbot, window)
    assert window.isVisible() is False


@EVERY_FORM
def test_it_does_so_wherever_the_focus_is_and_offers_nothing_where_nothing_was_typed(
    qtbot: QtBot, window: SettingsWindow, form: Form
) -> None:
    pane = form.begin(window)
    before = len(titles(pane)) - 1
    places = [pane.detail.list, *form.others(pane.form)]
    for place in places:
        pane.detail.add_wanted.emit()
        assert len(titles(pane)) == before + 1
        place.setFocus()
        assert window.focusWidget() is place
        escape(qtbot, window)
        assert (len(titles(pane)), window.isVisible(), window.undo.text) == (before, True, "")


@EVERY_FORM
def test_what_was_begun_since_is_not_lost_for_it(qtbot: QtBot, window: SettingsWindow, form: Form) -> None:
    pane = form.begin(window)
    for name in ("Rex", "Dino"):
        pane.form.name.line.setFocus()
        qtbot.keyClicks(pane.form.name.line, name)
        qtbot.waitUntil(lambda name=name: titles(pane)[-1] == name)
        if name == "Rex":
            escape(qtbot, window)
            pane.detail.add_wanted.emit()
    window.undo.undo()
    assert (titles(pane)[-1], pane.form.name.text) == ("Dino", "Dino")
    assert "was begun meanwhile" in window.undo._sentence.text()
    pane.form.name.line.setFocus()
    escape(qtbot, window)
    window.undo.undo()
    assert (titles(pane)[-1], pane.form.name.text, window.undo.text) == ("Dino", "Dino", form.said)


def test_what_was_changed_in_a_server_is_put_back_and_can_come_again(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    server = context.tools.add(ServerDraft("Files", command="npx"))
    window.show_pane("tools")
    pane: Any = window.pane
    pane.detail.select(server.id)
    pane.form.command.line.setFocus()
    qtbot.keyClicks(pane.form.command.line, "x")
    escape(qtbot, window)
    assert (pane.form.command.text, window.isVisible()) == ("npx", True)
    assert window.undo.text == "What was changed in “Files” was discarded."
    window.undo.undo()
    assert pane.form.command.text == "npxx"
