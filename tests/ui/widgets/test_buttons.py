"""The buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.buttons import Button, CtaButton, GhostButton, LinkButton, RoundButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support")

MAKERS: list[Callable[[], QPushButton]] = [
    lambda: CtaButton("Get started"),
    lambda: GhostButton("Get started"),
    lambda: Button("Get started", icon="copy"),
    lambda: LinkButton("Get started"),
    lambda: RoundButton("close", "Get started"),
]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, SchemeSource())
    yield made
    made.close()


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_return_press_it(qtbot: QtBot, make: Callable[[], QPushButton], key: Qt.Key) -> None:
    button = make()
    qtbot.addWidget(button)
    button.show()

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)

    seen = QAccessible.queryAccessibleInterface(button)
    assert seen.role() == QAccessible.Role.Button
    assert seen.text(QAccessible.Text.Name) == "Get started"


@pytest.mark.parametrize("make", MAKERS)
def test_keyboard_focus_shows_and_mouse_focus_does_not(qtbot: QtBot, make: Callable[[], QPushButton]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button, other = make(), QPushButton("Other")
    column.addWidget(other)
    column.addWidget(button)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    plain = button.grab().toImage()

    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert button.grab().toImage() == plain
    other.setFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != plain


def test_the_main_button_is_as_high_as_drawn_and_grows(qtbot: QtBot, theme: Theme) -> None:
    button = CtaButton("Get started")
    qtbot.addWidget(button)
    button.show()
    unit = theme.look.unit
    assert button.sizeHint().height() - 8 == round(44 * unit)

    theme.choose_text_scale(2.0)

    assert button.sizeHint().height() - 8 == round(88 * unit)
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance("Get started")


@pytest.mark.parametrize("make", MAKERS)
def test_it_is_drawn_mirrored_for_right_to_left(qtbot: QtBot, make: Callable[[], QPushButton]) -> None:
    left, right = make(), make()
    for button in (left, right):
        qtbot.addWidget(button)
    right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert left.sizeHint() == right.sizeHint()
    assert not right.grab().isNull()
