"""Parts in two columns, or in one where there is no room for two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.look import look
from ui.theme.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class Columns(QWidget):
    """Goes on in the second column of a line before it begins the next.

    Args:
        parts: what it shows, in the order of reading.
        least: how wide two columns are together at the least, in pixels at text scale 1.
        gap: the space between the columns, in pixels.
        line_gap: the space between the lines, in pixels.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        parent: QWidget | None = None,
        *,
        least: int,
        gap: int = Space.XL,
        line_gap: int = Space.S,
    ) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        self._least = least
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(line_gap)
        self._arrange()

    @property
    def count(self) -> int:
        """How many columns there are now."""
        return self._count

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use a second column where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        count = 2 if self.width() >= look().px(self._least) else 1
        if count == self._count:
            return
        self._count = count
        for index, part in enumerate(self._parts):
            self._grid.addWidget(part, index // count, index % count, Qt.AlignmentFlag.AlignTop)
        for index in range(2):
            self._grid.setColumnStretch(index, 1 if index < count else 0)
