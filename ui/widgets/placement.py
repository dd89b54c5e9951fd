"""Where a popover goes: pure geometry, so that every edge of the screen can be tested without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from app.named_tuple import NamedTuple
from ui.theme.look import look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_GAP: Final = 4
_EDGE: Final = 8
_OFFSCREEN: Final = frozenset({"offscreen", "minimal"})


class Placement(NamedTuple):
    """A spot for the bubble.

    Attributes:
        box: the bubble without its arrow, in screen coordinates.
        above: whether it stands above the anchor, its arrow pointing down.
        arrow_x: the tip of the arrow, from the left edge of the bubble.
    """

    box: QRect
    above: bool
    arrow_x: int


def place(size: QSize, anchor: QRect, screen: QRect, *, arrow: int, corner: int) -> Placement:
    """Find the spot: above if there is room, else below, else where more room is; always on the screen.

    It never covers its anchor: where there is too little room the bubble is less high than was asked for.

    Args:
        size: the bubble without its arrow.
        anchor: what the arrow points at, in screen coordinates.
        screen: the part of the screen that may be covered.
        arrow: the arrow's height, which is half its width.
        corner: how far from a corner the arrow keeps.
    """
    reach = arrow + _GAP
    room_above = anchor.top() - screen.top() - _EDGE - reach
    room_below = screen.bottom() - anchor.bottom() - _EDGE - reach
    above = room_above >= size.height() or room_above >= room_below
    size = QSize(size.width(), min(size.height(), room_above if above else room_below))
    y = anchor.top() - reach - size.height() if above else anchor.bottom() + 1 + reach
    x = anchor.center().x() - size.width() // 2
    box = _kept(QRect(QPoint(x, y), size), screen)
    keep = corner + arrow
    tip = min(max(anchor.center().x() - box.left(), keep), max(size.width() - keep, keep))
    return Placement(box, above, tip)


def beside(size: QSize, spot: QRect, screen: QRect) -> QRect:
    """Place a panel beside what it belongs to in a bar of the desktop: towards the middle, always on the screen."""
    box = QRect(QPoint(), size)
    box.moveCenter(spot.center())
    if spot.center().y() < screen.center().y():
        box.moveTop(spot.bottom() + 1 + _GAP)
    else:
        box.moveBottom(spot.top() - 1 - _GAP)
    return _kept(box, screen)


def _kept(box: QRect, screen: QRect) -> QRect:
    box.moveRight(min(box.right(), screen.right() - _EDGE))
    box.moveLeft(max(box.left(), screen.left() + _EDGE))
    box.moveBottom(min(box.bottom(), screen.bottom() - _EDGE))
    box.moveTop(max(box.top(), screen.top() + _EDGE))
    return box


def comfortable(window: QWidget, width: int, height: int) -> QSize:
    """Return the size to open a window in: as drawn, larger where the text is, never larger than the screen."""
    grown = QSize(look().px(width), look().px(height))
    if QGuiApplication.platformName() in _OFFSCREEN:
        return grown  # its screen is no screen
    return grown.boundedTo(window.screen().availableGeometry().size())
