"""Having a screen reader say what changed where the focus is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have words said, in the name of a widget, as soon as nothing else is being said.

    A window that is closed says nothing. Who tells of what several windows show asks `is_looked_at` first.
    """
    if words and widget.window().isVisible():
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def is_looked_at(widget: QWidget) -> bool:
    """Whether a widget is in view in the window that the person is in: what two windows show is said once."""
    return widget.isVisible() and widget.isActiveWindow()
