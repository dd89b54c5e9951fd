"""The focus ring: seen by whoever moves by keyboard, not by whoever clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme.look import look
from ui.theme.tokens import Contrast

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object  # the mixin must not bring a second Qt class along

RING: Final = 2.0
# What a filled control leaves free on each side for a gap and the ring.
RING_ROOM: Final = 4

_AROUND: Final = 16  # what is left free above or below the control that is scrolled to
_KEYBOARD: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)


class Ring(_Base):
    """Mixin that knows whether to show the ring; the widget draws it with `draw_ring`.

    Focus by key or by program shows it, focus by mouse does not; when a window or popover gives focus back, it stays
    as it was. A key pressed on a focused control shows it too. High contrast always shows it.
    """

    _by_keyboard = False

    @property
    def ring(self) -> bool:
        """Whether the ring is to be seen now."""
        return self.hasFocus() and (self._by_keyboard or look().contrast is Contrast.HIGH)

    def show_hand(self) -> None:
        """Note that the hand is on the keyboard, where the focus itself did not tell."""
        self._by_keyboard = True
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note how the focus came."""
        if event.reason() in _KEYBOARD:
            self._by_keyboard = True
            _bring_into_view(self)
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            self._by_keyboard = False
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the ring to hands that are on the keyboard."""
        if not self._by_keyboard:
            self._by_keyboard = True
            self.update()
        super().keyPressEvent(event)


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to what has got the focus: Qt does so only if the focus was in that area before."""
    from PySide6.QtWidgets import QScrollArea

    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, _AROUND)
        parent = parent.parentWidget()


def draw_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """Draw the ring just inside a box."""
    half = RING / 2
    painter.setPen(QPen(QColor(look().tokens.focus), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)
