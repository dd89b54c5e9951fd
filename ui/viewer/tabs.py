"""A tab bar of our own look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar

from ui.widgets.ring import Ring, draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Tabs(Ring, QTabBar):
    """A tab bar whose focus can be seen without telling colours apart.

    Signals:
        currentChanged: Qt's own; carries the number of the tab.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs, and the ring around the current one."""
        super().paintEvent(event)
        if self.ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(self.tabRect(self.currentIndex())).adjusted(4, 3, -4, -4), 6.0)
            painter.end()
