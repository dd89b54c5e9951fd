"""A box of several lines: what it holds, what it says, and that the keyboard gets out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, SchemeSource())
    yield made
    made.close()


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[TextField]:
    assert theme is not None
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = TextField("Arguments", lines=3)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    window.show()
    window.activateWindow()
    yield made
    window.close()


def test_what_is_typed_is_told_and_what_is_shown_is_not(qtbot: QtBot, field: TextField) -> None:
    heard: list[str] = []
    field.edited.connect(lambda: heard.append(field.text))
    field.show_text("-y\n\n x ")
    assert (field.text, heard) == ("-y\n\n x ", [])
    field.box.setFocus()
    qtbot.keyClicks(field.box, "a")
    assert heard == ["a-y\n\n x "]


def test_each_letter_is_as_wide_as_any_other_and_grows_with_the_text(field: TextField, theme: Theme) -> None:
    before = QFontMetrics(field.box.font()).horizontalAdvance("i" * 10)
    assert QFontMetrics(field.box.font()).horizontalAdvance("W" * 10) == before
    theme.choose_text_scale(2.0)
    assert QFontMetrics(field.box.font()).horizontalAdvance("W" * 10) > 1.6 * before


def test_tab_leaves_it(qtbot: QtBot, field: TextField) -> None:
    field.box.setFocus()
    qtbot.keyClick(field.box, Qt.Key.Key_Tab)
    assert (field.text, field.box.hasFocus()) == ("", False)


def test_what_is_wrong_is_a_part_of_what_a_screen_reader_says(field: TextField) -> None:
    field.say("A comma is missing.")
    seen = QAccessible.queryAccessibleInterface(field.box)
    assert seen.text(QAccessible.Text.Name) == "Arguments"
    assert seen.text(QAccessible.Text.Description) == field.error == "A comma is missing."
    field.say("")
    assert (seen.text(QAccessible.Text.Description), field._wrong.isVisible()) == ("", False)


def test_it_has_room_for_its_lines_also_in_large_text(field: TextField, theme: Theme, qtbot: QtBot) -> None:
    small = field.box.height()
    theme.choose_text_scale(2.0)
    qtbot.waitUntil(lambda: field.box.height() > 1.5 * small)
    assert field.box.viewport().height() >= 3 * field.box.fontMetrics().lineSpacing()


def test_it_is_written_from_left_to_right_in_every_window(field: TextField, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert field.box.layoutDirection() is Qt.LayoutDirection.LeftToRight
        assert field.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
