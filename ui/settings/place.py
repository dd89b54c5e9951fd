"""Where a window stood, and where it goes when it comes back: perhaps to other screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from app.preferences import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_GRIP: Final = QSize(120, 24)
"""So much of the upper edge must be on a screen for a person to move the window by."""
_TITLE_BAR: Final = 36


def place_of(window: QWidget) -> Place:
    """Say where a window stands, and where it would if it did not fill the screen."""
    box = window.normalGeometry() if window.isMaximized() else window.geometry()
    return Place(box.x(), box.y(), box.width(), box.height(), window.isMaximized())


def go_to(window: QWidget, place: Place) -> None:
    """Put a window where one stood, as far as the screens of today allow."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not screens:
        return
    window.setGeometry(fitted(place, screens, window.minimumSize()))
    if place.maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def fitted(place: Place, screens: Sequence[QRect], least: QSize) -> QRect:
    """Return the place itself where a person could still get hold of the window there, else the nearest that will do.

    Pure, so that every arrangement of screens can be tested without one.

    Args:
        place: where it stood.
        screens: what windows may cover, the main screen first; at least one.
        least: the smallest the window can be.
    """
    wish = QRect(place.x, place.y, place.width, place.height)
    edge = QRect(wish.topLeft() - QPoint(0, _TITLE_BAR), QSize(wish.width(), _TITLE_BAR + _GRIP.height()))
    home = next((screen for screen in screens if _holds(screen, edge)), None)
    screen = home if home is not None else screens[0]
    size = wish.size().expandedTo(least).boundedTo(screen.size() - QSize(0, _TITLE_BAR)).expandedTo(least)
    box = QRect(wish.topLeft(), size)
    if home is None:
        box.moveCenter(screen.center())
    if size != wish.size() or home is None:
        box.moveBottom(min(box.bottom(), screen.bottom()))
        box.moveRight(min(box.right(), screen.right()))
        box.moveLeft(max(box.left(), screen.left()))
    box.moveTop(max(box.top(), screen.top() + _TITLE_BAR if home is None else screen.top()))
    return box


def _holds(screen: QRect, edge: QRect) -> bool:
    common = screen.intersected(edge)
    return common.width() >= _GRIP.width() and common.height() >= _GRIP.height()
