"""The popover: where it goes, how it closes, where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.buttons import LinkButton, RoundButton
from ui.widgets.labels import WrapLabel
from ui.widgets.placement import place
from ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("does not support")

SCREEN = QRect(0, 0, 800, 600)
SIZE = QSize(320, 200)


@pytest.mark.parametrize("x", [0, 10, 400, 780])
@pytest.mark.parametrize("y", [0, 150, 300, 580])
def test_it_stays_on_the_screen_and_points_at_its_anchor(x: int, y: int) -> None:
    anchor = QRect(x, y, 20, 20)

    spot = place(SIZE, anchor, SCREEN, arrow=9, corner=12)

    assert SCREEN.contains(spot.box)
    assert not spot.box.intersects(anchor)
    assert spot.above is (spot.box.bottom() < y)
    tip = spot.box.left() + spot.arrow_x
    assert abs(tip - anchor.center().x()) <= 24
    assert 12 <= spot.arrow_x <= SIZE.width() - 12


def test_a_second_screen_counts_from_its_own_corner() -> None:
    screen = QRect(-1920, 40, 1920, 1040)

    spot = place(SIZE, QRect(-30, 60, 20, 20), screen, arrow=9, corner=12)

    assert screen.contains(spot.box)
    assert not spot.above


@pytest.fixture
def anchor(qtbot: QtBot) -> Iterator[RoundButton]:
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button = RoundButton("info", "About anonymous usage data")
    column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    yield button
    assert window is not None  # nothing else keeps it


def filled(anchor: RoundButton, *, closable: bool = False) -> tuple[Popover, LinkButton]:
    popover = Popover(anchor, "What this shares", closable=closable)
    link = LinkButton("See exactly what")
    popover.body.addWidget(WrapLabel("Words " * 40))
    popover.body.addWidget(link)
    return popover, link


def test_focus_goes_in_and_comes_back(qtbot: QtBot, anchor: RoundButton) -> None:
    popover, link = filled(anchor)

    popover.open_at_anchor()
    assert popover.focusWidget() is link
    with qtbot.waitSignal(popover.finished):
        qtbot.keyClick(popover, Qt.Key.Key_Escape)

    assert not popover.isVisible()
    assert anchor.window().focusWidget() is anchor


def test_a_click_outside_closes_it(qtbot: QtBot, anchor: RoundButton) -> None:
    popover, _ = filled(anchor)
    popover.open_at_anchor()

    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))

    assert not popover.isVisible()


def test_a_click_on_the_card_does_not(qtbot: QtBot, anchor: RoundButton) -> None:
    popover, _ = filled(anchor)
    popover.open_at_anchor()

    qtbot.mouseClick(popover, Qt.MouseButton.LeftButton, pos=popover.rect().center())

    assert popover.isVisible()
    popover.close()
    assert not popover.isVisible()


def test_its_own_button_closes_it(qtbot: QtBot, anchor: RoundButton) -> None:
    popover, _ = filled(anchor, closable=True)
    popover.open_at_anchor()
    (button,) = popover.findChildren(RoundButton)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.accessibleName() == "Close"
    assert not popover.isVisible()


def test_it_has_a_name_and_holds_its_words(anchor: RoundButton) -> None:
    popover, link = filled(anchor)
    popover.open_at_anchor()
    seen = QAccessible.queryAccessibleInterface(popover)

    assert seen.text(QAccessible.Text.Name) == "What this shares"
    assert seen.role() == QAccessible.Role.Dialog
    label = popover.findChildren(WrapLabel)[0]
    assert label.height() >= label.heightForWidth(label.width())
    assert popover.rect().contains(link.geometry())
    popover.close()


def test_it_fades_in_only_if_things_may_move(qtbot: QtBot, qapp: QApplication, anchor: RoundButton) -> None:
    theme = Theme(qapp, SchemeSource(motion=True))
    popover, _ = filled(anchor)
    try:
        popover.open_at_anchor()
        assert popover._bubble.effect.isEnabled()
        qtbot.waitUntil(lambda: not popover._bubble.effect.isEnabled())
        popover.close()

        theme.choose_motion(False)
        popover.open_at_anchor()
        assert not popover._bubble.effect.isEnabled()
        popover.close()
    finally:
        theme.close()
