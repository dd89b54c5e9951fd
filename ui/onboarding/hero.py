"""The picture of a step, which comes to meet whoever sees it for the first time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize

from ui.theme.tokens import Duration, Space
from ui.widgets.art import Art
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

_RISE: Final = 18
_LEAST: Final = 0.4
"""The part of its height below which it is gone."""


class Hero(Art):
    """Rises into place and into view, once, if things may move. Nothing else waits for it.

    Args:
        name: the file's name without `.svg`.
        width: how wide it is drawn, in logical pixels.
        description: what it shows, in words.
        yields: whether it becomes smaller, and goes, before anything has to scroll.
    """

    def __init__(
        self, name: str, width: int, parent: QWidget | None = None, *, description: str, yields: bool = False
    ) -> None:
        super().__init__(name, width, parent, description=description)
        self._yields = yields
        self.entrance = Tween(self, Duration.HERO)

    def showEvent(self, event: QShowEvent) -> None:
        """Come in; from the second time on it is there already."""
        super().showEvent(event)
        if self.entrance.value == 0.0:
            self.entrance.send(1.0)

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing where it makes room."""
        return QSize(Space.S, Space.S) if self._yields else super().minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it once it comes into view, and as long as there is room for a picture: a stamp is worse than none."""
        has_room = not self._yields or self.height() >= _LEAST * self.sizeHint().height()
        if has_room and self.entrance.value > 0.0:
            super().paintEvent(event)

    def place(self, painter: QPainter) -> None:
        """Draw it as far as it has come."""
        way = self.entrance.value
        painter.setOpacity(way)
        painter.translate(0, _RISE * (1 - way))
