"""A value that glides to where it is sent, or is there at once when nothing may move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation

from ui.theme.look import look
from ui.theme.tokens import Duration

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Tween(QVariantAnimation):
    """Moves `value` between 0 and 1 and repaints its widget; idle, and without any timer, once it has arrived."""

    def __init__(self, widget: QWidget, duration: int = Duration.QUICK, start: float = 0.0) -> None:
        super().__init__(widget)
        self._widget = widget
        self.value = start
        self.setDuration(duration)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(self._tick)

    def send(self, target: float) -> None:
        """Go to `target`."""
        self.stop()
        if look().motion and self._widget.isVisible():
            self.setStartValue(self.value)
            self.setEndValue(target)
            self.start()
        else:
            self._step(target)

    def _tick(self, value: float) -> None:
        """Go on, or be there where nothing may move any more; whoever waits for the end hears of it either way."""
        if look().motion or value == self.endValue():
            self._step(value)
        else:
            self.setCurrentTime(self.duration())

    def _step(self, value: float) -> None:
        self.value = value
        self._widget.update()
