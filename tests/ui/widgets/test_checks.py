"""Check box, switch and tile: native to keyboard and screen reader, drawn by us."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme
from ui.widgets.checks import CheckBox, Switch
from ui.widgets.tile import ChoiceTile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, SchemeSource(motion=True))
    yield made
    made.close()


@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_it_is_a_check_box_to_keyboard_and_screen_reader(qtbot: QtBot, kind: type[CheckBox | Switch]) -> None:
    box = kind("Share anonymous usage data")
    qtbot.addWidget(box)
    box.show()
    seen = QAccessible.queryAccessibleInterface(box)

    qtbot.keyClick(box, Qt.Key.Key_Space)

    assert box.isChecked()
    assert seen.role() == QAccessible.Role.CheckBox
    assert seen.text(QAccessible.Text.Name) == "Share anonymous usage data"
    assert seen.state().checked


def test_the_label_takes_a_click_and_the_room_beside_it_does_not(qtbot: QtBot) -> None:
    box = CheckBox("Share")
    qtbot.addWidget(box)
    box.resize(400, 40)
    box.show()

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(380, 20))
    assert not box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.sizeHint().width() - 12, 20))
    assert box.isChecked()


def test_the_click_follows_the_direction_of_reading(qtbot: QtBot) -> None:
    box = CheckBox("Share")
    qtbot.addWidget(box)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(400, 40)
    box.show()

    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(388, 20))
    assert box.isChecked()


@pytest.mark.parametrize("reason", [Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason])
@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_focus_by_keyboard_can_be_seen(qtbot: QtBot, kind: type[CheckBox | Switch], reason: Qt.FocusReason) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = kind("One"), kind("Two")
    column.addWidget(first)
    column.addWidget(second)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    plain = second.grab().toImage()
    clicked = first.grab().toImage()

    second.setFocus(reason)

    assert second.ring
    assert second.grab().toImage() != plain
    second.clearFocus()
    assert first.grab().toImage() == clicked  # the mouse left no ring behind


def test_on_is_told_from_off_without_colour(qtbot: QtBot) -> None:
    switch = Switch("Share")
    qtbot.addWidget(switch)
    switch.show()
    off = switch.grab().toImage()
    switch.setChecked(True)
    on = switch.grab().toImage()
    left, right, middle = QPoint(16, 16), QPoint(32, 16), off.rect().center()

    assert off.size() == on.size()
    assert off.pixelColor(left) == on.pixelColor(right)  # the knob, white in both, is on the other side
    assert off.pixelColor(left) != off.pixelColor(middle + QPoint(8, 6))


def test_the_knob_glides_only_if_things_may_move(qtbot: QtBot, theme: Theme) -> None:
    switch = Switch("Share")
    qtbot.addWidget(switch)
    switch.show()

    switch.setChecked(True)
    assert switch._knob.value < 1.0
    qtbot.waitUntil(lambda: switch._knob.value == 1.0)

    theme.choose_motion(False)
    switch.setChecked(False)
    assert switch._knob.value == 0.0


@pytest.mark.parametrize("kind", [CheckBox, Switch, ChoiceTile])
def test_it_repaints_when_the_theme_changes(
    qtbot: QtBot, theme: Theme, kind: type[CheckBox | Switch | ChoiceTile]
) -> None:
    box = kind("Share")
    qtbot.addWidget(box)
    box.show()
    light = box.grab().toImage()

    theme.choose_scheme(Scheme.DARK)

    assert box.grab().toImage() != light


@pytest.mark.parametrize("kind", [CheckBox, Switch])
def test_it_grows_with_the_text(qtbot: QtBot, theme: Theme, kind: type[CheckBox | Switch]) -> None:
    box = kind("Share")
    qtbot.addWidget(box)
    box.show()
    before = box.sizeHint()

    theme.choose_text_scale(2.0)

    assert box.sizeHint().height() >= 1.6 * before.height()


def test_tiles_are_radio_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    one, two = ChoiceTile("OpenAI"), ChoiceTile("A dinosaur", art="face-2")
    column.addWidget(one)
    column.addWidget(two)
    window.show()
    one.setChecked(True)

    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)

    assert two.isChecked()
    assert not one.isChecked()
    seen = QAccessible.queryAccessibleInterface(two)
    assert seen.role() == QAccessible.Role.RadioButton
    assert seen.text(QAccessible.Text.Name) == "A dinosaur"
