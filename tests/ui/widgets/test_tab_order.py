"""Whoever looks along the order of Tab changes nothing in who holds what."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import dump, isValid

from ui.widgets.tab_order import tab_chain

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Nest(QWidget):
    """A widget of Python's in another one, with a button in it."""

    def __init__(self, depth: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addWidget(QLineEdit(str(depth)))
        if depth:
            column.addWidget(Nest(depth - 1))
        column.addWidget(QCheckBox(str(depth)))


def test_all_are_there_in_their_order_and_outlive_the_collecting_of_garbage(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(Nest(3))
    scrolled = QScrollArea()
    scrolled.setWidget(QPushButton("scrolled"))
    column.addWidget(scrolled)
    window.show()

    for _ in range(2):
        chain = tab_chain(window)
        gc.collect()
        assert [isValid(each) for each in chain] == [True] * len(chain)
    holders = {dump(each).partition("parent............ ")[2].partition("\n")[0] for each in chain}
    assert len(holders) == 1  # the window holds each of them, and none another

    said = [each.text() for each in chain if isinstance(each, QLineEdit | QCheckBox | QPushButton)]
    assert said == ["3", "2", "1", "0", "0", "1", "2", "3", "scrolled"]
    assert set(chain) == set(window.findChildren(QWidget))


def test_a_window_with_nothing_in_it_has_no_order(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert tab_chain(window) == []


def test_nobody_else_asks_qt_for_the_order() -> None:
    sources = [*Path("ui").rglob("*.py"), *Path("tests").rglob("*.py")]
    found = [str(source) for source in sources if "InFocusChain(" in source.read_text(encoding="utf-8")]

    assert sorted(found) == [str(Path(__file__).relative_to(Path.cwd())), str(Path("ui", "widgets", "tab_order.py"))]
