"""The popover: where it goes, how it closes, where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QRegion
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme.look import look
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


@pytest.mark.parametrize("y", [0, 60, 300, 540, 568])
@pytest.mark.parametrize("height", [100, 260, 5000])
def test_it_never_covers_its_anchor_and_is_less_high_rather(y: int, height: int) -> None:
    anchor = QRect(400, y, 32, 32)

    spot = place(QSize(320, height), anchor, SCREEN, arrow=9, corner=12)

    assert SCREEN.contains(spot.box)
    assert not spot.box.intersects(anchor)
    assert spot.box.height() <= height
    assert spot.box.height() >= min(height, 240)


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


def test_cut_out_it_parts_from_what_is_below(anchor: RoundButton) -> None:
    popover, _ = filled(anchor)
    popover.open_at_anchor()
    popover.setMask(popover._bubble.outline().toFillPolygon().toPolygon())
    picture = QImage(popover.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.black)  # what X shows where nothing is painted

    popover._bubble.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    edge = QColor(look().tokens.input_border)
    cut = [(x, y) for x in range(32) for y in range(picture.height()) if popover.mask().contains(QPoint(x, y))]
    assert cut
    assert all(picture.pixelColor(x, y).lightness() >= edge.lightness() - 2 for x, y in cut)
    assert edge.name() in {picture.pixelColor(x, picture.height() // 2).name() for x in range(32)}
    popover.close()


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


def test_what_fades_is_there_as_soon_as_nothing_may_move_any_more(
    qtbot: QtBot, qapp: QApplication, anchor: RoundButton
) -> None:
    theme = Theme(qapp, SchemeSource(motion=True))
    popover, _ = filled(anchor)
    try:
        popover._fade.setDuration(3_600_000)
        popover.open_at_anchor()
        assert popover._bubble.effect.isEnabled()
        theme.choose_motion(False)
        qtbot.waitUntil(lambda: not popover._bubble.effect.isEnabled())
        assert popover._bubble.effect.opacity() == 1.0
        popover.close()
    finally:
        theme.close()


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("across", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("down", [0.0, 0.5, 1.0])
def test_the_arrow_points_at_its_button_on_every_edge_of_the_screen(
    qtbot: QtBot, qapp: QApplication, across: float, down: float, *, rtl: bool
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    try:
        button = RoundButton("info", "About anonymous usage data")
        button.setWindowFlags(Qt.WindowType.FramelessWindowHint)
        qtbot.addWidget(button)
        button.resize(32, 32)
        screen = button.screen().availableGeometry()
        button.move(round(across * (screen.width() - 32)), round(down * (screen.height() - 32)))
        button.show()
        popover, _ = filled(button, closable=True)

        popover.open_at_anchor()

        spot, anchor = popover.card_geometry(), QRect(button.mapToGlobal(QPoint()), button.size())
        assert spot is not None
        assert screen.contains(spot.box)
        assert not spot.box.intersects(anchor)
        tip = spot.box.left() + spot.arrow_x
        assert anchor.left() <= tip <= anchor.right()
        assert spot.above is (spot.box.bottom() < anchor.top())
        (close,) = popover.findChildren(RoundButton)
        assert (close.x() < popover.width() / 2) is rtl
        popover.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_what_does_not_fit_scrolls_and_the_focus_is_never_out_of_sight(
    qtbot: QtBot, qapp: QApplication, anchor: RoundButton
) -> None:
    theme = Theme(qapp, SchemeSource())
    theme.choose_text_scale(2.0)
    try:
        popover, link = filled(anchor, closable=True)
        popover.body.insertWidget(0, WrapLabel("Words " * 200))
        popover.open_at_anchor()
        assert anchor.screen().availableGeometry().contains(popover.card_geometry().box)  # type: ignore[union-attr]
        bar = popover._view.verticalScrollBar()
        assert bar.maximum() > 0
        assert popover._view.horizontalScrollBar().maximum() == 0
        focused = popover.focusWidget()
        assert focused is popover._close, "the end is out of sight, so reading begins at the top"

        qtbot.keyClick(focused, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        qtbot.keyClick(focused, Qt.Key.Key_Tab)

        assert popover.focusWidget() is link
        in_view = QRect(link.mapTo(popover._view.viewport(), QPoint()), link.size())
        assert popover._view.viewport().rect().contains(in_view)
        qtbot.keyClick(link, Qt.Key.Key_Escape)
        assert not popover.isVisible()
        assert anchor.window().focusWidget() is anchor
    finally:
        theme.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_its_own_button_closes_it_by_key_and_the_focus_returns(qtbot: QtBot, anchor: RoundButton, key: Qt.Key) -> None:
    popover, _ = filled(anchor, closable=True)
    popover.open_at_anchor()
    (button,) = popover.findChildren(RoundButton)
    button.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(button, key)

    assert not popover.isVisible()
    assert anchor.window().focusWidget() is anchor
    assert anchor.ring
