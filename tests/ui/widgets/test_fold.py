"""Rows that become columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from ui.widgets.fold import Fold

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_row_folds_where_it_does_not_fit_and_unfolds_again(qtbot: QtBot) -> None:
    outer, inner = Fold(), Fold()
    qtbot.addWidget(outer)
    for words in ("Copy", "Save"):
        inner.add(QPushButton(words))
    outer.add(QLabel("onboarding_step_viewed"), least=120)
    outer.add(inner)
    outer.show()
    outer.resize(100, 60)
    qtbot.waitUntil(lambda: outer.folded and inner.folded)
    outer.resize(900, 60)
    qtbot.waitUntil(lambda: not outer.folded and not inner.folded)
