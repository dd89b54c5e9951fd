"""The walks find what they are there to find: windows that are wrong in one way each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QRadioButton, QScrollArea, QWidget

from tests.ui.walks.geometry import faults, missing
from tests.ui.walks.keyboard import by_arrows, out_of_order, twice_used, unnamed, unreached, unseen, walk
from ui.widgets.buttons import Button
from ui.widgets.labels import WrapLabel
from ui.widgets.tab_order import tab_chain

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.theme.theme import Theme

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """Be empty, on the screen and active."""
    assert theme is not None
    made = QWidget()
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put(window: QWidget, part: QWidget, *box: int) -> QWidget:
    """Place a part in a window, without a layout to set it right."""
    part.setParent(window)
    part.setGeometry(*box)
    part.show()
    return part


def good(window: QWidget) -> tuple[QWidget, QWidget]:
    one = put(window, Button("Back"), 10, 10, 100, 36)
    other = put(window, Button("Continue"), 200, 10, 120, 36)
    for button in (one, other):
        button.setAccessibleName(button.text())  # type: ignore[attr-defined]
    return one, other


def test_a_good_window_is_good(window: QWidget) -> None:
    good(window)
    put(window, WrapLabel("Two words"), 10, 100, 200, 60)
    stops = walk(window)
    assert faults(window) == []
    assert missing(window, ("Back", "Continue")) == []
    found = (unreached(window, stops), out_of_order(stops), unseen(stops), unnamed(window), twice_used(window))
    assert found == ([], [], [], [], [])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda window: put(window, Button("Test connection"), 10, 100, 60, 36), "is cut"),
        (lambda window: put(window, QLabel("Which features are counted"), 10, 100, 40, 20), "is cut"),
        (lambda window: put(window, wrapped("Words that need three lines"), 10, 100, 90, 20), "is cut"),
        (lambda window: put(window, hinted("https://example.com/v1"), 10, 100, 60, 40), "cuts its hint"),
        (lambda window: put(window, choice("Everything there is"), 10, 100, 40, 40), "is cut"),
        (lambda window: put(window, rows("A name that is longer than the list"), 10, 100, 60, 90), "cuts"),
        (lambda window: put(window, Button("Skip"), 60, 20, 100, 36), "overlap"),
        (lambda window: put(window, QLabel("Over it"), 210, 20, 90, 20), "overlap"),
        (lambda window: put(window, Button("Skip"), 350, 100, 100, 36), "reaches out of"),
        (lambda window: put(window, Button("Skip"), 10, -20, 100, 36), "reaches out of"),
        (lambda window: put(window, Button("Skip"), 10, 100, 0, 0), "has no size"),
        (lambda window: put(window, wide(), 10, 100, 200, 100), "sideways"),
    ],
)
def test_what_stands_wrong_is_found(window: QWidget, spoil: Callable[[QWidget], QWidget], words: str) -> None:
    good(window)
    spoil(window)
    assert [fault for fault in faults(window) if words in fault]


def wrapped(words: str) -> QWidget:
    label = QLabel(words)
    label.setWordWrap(True)
    return label


def hinted(words: str) -> QWidget:
    line = QLineEdit()
    line.setPlaceholderText(words)
    return line


def choice(words: str) -> QWidget:
    box = QComboBox()
    box.addItem(words)
    return box


def rows(words: str) -> QWidget:
    made = QListWidget()
    made.addItem(words)
    return made


def wide() -> QWidget:
    area = QScrollArea()
    inside = QWidget()
    inside.setFixedSize(500, 50)
    area.setWidget(inside)
    return area


def test_a_control_that_is_hidden_or_gone_is_missed(window: QWidget) -> None:
    back, _ = good(window)
    back.hide()
    assert missing(window, ("Back", "Continue", "Skip")) == ["Back", "Skip"]


def test_what_tab_passes_by_is_found(window: QWidget) -> None:
    good(window)
    lost = put(window, Stray("Lost"), 10, 100, 100, 36)
    assert unreached(window, walk(window)) == [f"Stray {lost.text()!r}"]  # type: ignore[attr-defined]


class Stray(QPushButton):
    """A button that jumps the queue: Tab never stays on it."""

    def focusInEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        chain = tab_chain(self.window())
        chain[chain.index(self) + 1 - len(chain)].setFocus()
        self.window().findChildren(Button)[0].setFocus()


def test_an_order_that_jumps_is_found(window: QWidget) -> None:
    back, other = good(window)
    third = put(window, Button("Below"), 10, 200, 300, 36)
    QWidget.setTabOrder(third, other)
    QWidget.setTabOrder(other, back)
    assert out_of_order(walk(window)) != []
    QWidget.setTabOrder(back, other)
    QWidget.setTabOrder(other, third)
    assert out_of_order(walk(window)) == []


def test_right_to_left_the_order_is_the_other_way_round(window: QWidget) -> None:
    good(window)
    put(window, Button("Third"), 330, 10, 60, 36)
    assert out_of_order(walk(window)) == []
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert out_of_order(walk(window)) != []


def test_a_focus_that_does_not_show_is_found(window: QWidget) -> None:
    good(window)
    put(window, Blank("Blank"), 10, 100, 100, 36)
    assert unseen(walk(window)) == ["Blank 'Blank'"]


class Blank(QPushButton):
    """A button that looks the same whatever happens."""

    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Draw nothing."""


def test_a_control_without_name_or_role_is_found(window: QWidget) -> None:
    good(window)
    put(window, QLineEdit(), 10, 100, 100, 36)
    plain = put(window, QWidget(), 10, 200, 100, 36)
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert [fault.partition("' ")[2] for fault in unnamed(window)] == [
        "has no name",
        "has no name",
        "is a Client to a screen reader",
    ]


def test_one_letter_for_two_is_found(window: QWidget) -> None:
    for button in good(window):
        button.setShortcut(QKeySequence("Alt+B"))  # type: ignore[attr-defined]
    assert twice_used(window) == ["Alt+B: Button 'Back', Button 'Continue'"]


def test_tiles_that_arrows_do_not_come_to_are_found(window: QWidget) -> None:
    one = put(window, QRadioButton("One"), 10, 100, 100, 30)
    other = put(window, Deaf("Other"), 10, 140, 100, 30)
    one.setChecked(True)  # type: ignore[attr-defined]
    assert by_arrows(walk(window)) == [f"Deaf {other.text()!r}"]  # type: ignore[attr-defined]


class Deaf(QRadioButton):
    """One that gives the focus away at once."""

    def focusInEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        self.window().findChildren(QRadioButton)[0].setFocus()
