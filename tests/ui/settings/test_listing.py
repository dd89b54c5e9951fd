"""The list with what is chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from tests.ui.settings.conftest import focusable, name_of
from ui.settings.listing import ListDetail, Row, Words
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.theme.theme import Theme

WORDS = Words("Agents", "New agent", "No agents yet", "An agent answers in the chat.", "agent")
ROWS = (
    Row("a", "Osaurus", "Built in", art="face-1", can_delete=False),
    Row("b", "Dino", pill=("on", Tone.OK)),
    Row("c", "Rex", icon="agent"),
)


class Sheet(QWidget):
    """A window with a list and an editor of one line."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = QWidget()
        self.line = QLineEdit(self.editor)
        self.line.setAccessibleName("Name")
        QVBoxLayout(self.editor).addWidget(self.line)
        self.detail = ListDetail(WORDS, self.editor)
        QVBoxLayout(self).addWidget(self.detail)
        self.heard: list[str] = []
        self.detail.chosen.connect(lambda key: self.heard.append(f"chosen {key}"))
        self.detail.add_wanted.connect(lambda: self.heard.append("add"))
        self.detail.duplicate_wanted.connect(lambda key: self.heard.append(f"duplicate {key}"))
        self.detail.delete_wanted.connect(lambda key: self.heard.append(f"delete {key}"))


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> Sheet:
    assert theme is not None
    made = Sheet()
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show()
    made.activateWindow()
    return made


def test_without_rows_it_says_what_one_is_good_for(qtbot: QtBot, sheet: Sheet) -> None:
    assert [name_of(widget) for widget in focusable(sheet)] == ["New agent"]
    assert sheet.detail.selected == ""
    qtbot.keyClick(sheet.detail.home(), Qt.Key.Key_Return)
    assert sheet.heard == ["add"]


def test_the_first_row_is_chosen_and_tab_goes_on_from_there(sheet: Sheet) -> None:
    sheet.detail.show_rows(ROWS)
    assert sheet.heard == ["chosen a"]
    assert [name_of(widget) for widget in focusable(sheet)] == ["Agents", "New agent", "Name", "Duplicate"]
    assert sheet.detail.select("b") is True
    assert [name_of(widget) for widget in focusable(sheet)][-2:] == ["Duplicate", "Delete"]
    assert sheet.detail.select("nobody") is False


def test_the_choice_follows_its_key(sheet: Sheet) -> None:
    sheet.detail.show_rows(ROWS)
    sheet.detail.select("b")
    sheet.detail.show_rows((ROWS[1], ROWS[0]))
    assert sheet.detail.selected == "b"
    sheet.detail.show_rows((Row("b", "Another name"), ROWS[0]))
    assert sheet.detail.selected == "b"
    assert sheet.heard == ["chosen a", "chosen b"]


def test_when_the_chosen_one_goes_its_neighbour_is_chosen(sheet: Sheet) -> None:
    sheet.detail.show_rows(ROWS)
    sheet.detail.select("b")
    sheet.detail.show_rows((ROWS[0], ROWS[2]))
    assert sheet.detail.selected == "c"
    sheet.detail.show_rows(ROWS[:1])
    assert sheet.detail.selected == "a"
    sheet.detail.show_rows(())
    assert sheet.heard == ["chosen a", "chosen b", "chosen c", "chosen a", "chosen "]


@pytest.mark.parametrize(
    ("key", "modifier", "heard"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, ["add"]),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, ["duplicate b"]),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, ["delete b"]),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, ["delete b"]),
    ],
)
def test_keys_in_the_list(
    qtbot: QtBot, sheet: Sheet, key: Qt.Key, modifier: Qt.KeyboardModifier, heard: list[str]
) -> None:
    sheet.detail.show_rows(ROWS)
    sheet.detail.select("b")
    sheet.heard.clear()
    sheet.detail.list.setFocus()
    qtbot.keyClick(sheet.detail.list, key, modifier)
    assert heard == sheet.heard


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_key_goes_into_the_editor(qtbot: QtBot, sheet: Sheet, key: Qt.Key) -> None:
    sheet.detail.show_rows(ROWS)
    sheet.detail.list.setFocus()
    qtbot.keyClick(sheet.detail.list, key)
    assert sheet.focusWidget() is sheet.line


def test_what_cannot_be_deleted_is_not(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.detail.show_rows(ROWS)
    sheet.detail.list.setFocus()
    qtbot.keyClick(sheet.detail.list, Qt.Key.Key_Delete)
    assert sheet.heard == ["chosen a"]
    assert sheet.detail.delete_button.isVisible() is False


def test_the_focus_is_not_lost_with_the_last_row(sheet: Sheet) -> None:
    sheet.detail.show_rows(ROWS[1:2])
    sheet.detail.delete_button.setFocus()
    sheet.detail.delete_button.click()
    assert sheet.heard[-1] == "delete b"
    sheet.detail.show_rows(())
    assert sheet.focusWidget() is sheet.detail.home()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_fits_into_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, theme: Theme, sheet: Sheet, scale: float, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    theme.choose_text_scale(scale)
    sheet.detail.show_rows(ROWS)
    sheet.resize(360, 600)
    qtbot.waitUntil(lambda: sheet.detail._across.folded)
    assert sheet.minimumSizeHint().width() <= 400
