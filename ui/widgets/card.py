"""Surfaces: cards, wells and the lines between their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Card(QFrame):
    """A bordered surface with rounded corners and a column, `body`, to fill.

    Args:
        flush: no padding, for rows that reach the edges and lines between them.
        well: the sunken ground of code and quotations instead of the raised one.
    """

    def __init__(self, parent: QWidget | None = None, *, flush: bool = False, well: bool = False) -> None:
        super().__init__(parent)
        set_role(self, Role.WELL if well else Role.CARD)
        self.body = QVBoxLayout(self)
        side, top = (0, 0) if flush else (18, Space.L)
        self.body.setContentsMargins(side, top, side, top)
        self.body.setSpacing(0 if flush else Space.S)


class Line(QFrame):
    """A hairline between rows, or between columns if `vertical`."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        set_role(self, Role.VLINE if vertical else Role.LINE)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if vertical else wide, wide if vertical else fixed)
