"""One window in place of another: where it stood, and with the focus where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from ui.widgets.ring import Ring

if TYPE_CHECKING:
    from collections.abc import Sequence


def take_over(window: QWidget, before: QWidget) -> None:
    """Show a window where another one of its kind stands, if that is shown.

    Args:
        window: in the state of the other one already.
        before: is to go; it is only looked at.
    """
    window.setGeometry(before.normalGeometry() if before.isMaximized() else before.geometry())
    focused = before.focusWidget()
    if before.isVisible():
        window.setWindowState(before.windowState())
        window.show()
        if before.isActiveWindow():
            window.raise_()
            window.activateWindow()
    if focused is not None:
        _focus_same(window, before, focused)


def _focus_same(window: QWidget, before: QWidget, focused: QWidget) -> None:
    """Put the focus on what stands in the same place; one window is built as the other was."""
    same = _at(window, _way_to(before, focused))
    if same is None or type(same) is not type(focused) or not same.isEnabled() or same.isHidden():
        return
    by_key = isinstance(focused, Ring) and focused.ring and not isinstance(focused, QLineEdit)  # Tab selects a line
    same.setFocus(Qt.FocusReason.TabFocusReason if by_key else Qt.FocusReason.OtherFocusReason)
    if isinstance(same, QLineEdit) and isinstance(focused, QLineEdit):
        same.setCursorPosition(focused.cursorPosition())


def _way_to(window: QWidget, part: QWidget) -> list[int]:
    """Say which child of which child of a window a part of it is."""
    way: list[int] = []
    while part is not window:
        parent = part.parentWidget()
        if parent is None:
            return []
        way.insert(0, _children(parent).index(part))
        part = parent
    return way


def _at(window: QWidget, way: Sequence[int]) -> QWidget | None:
    part = window
    for index in way:
        children = _children(part)
        if index >= len(children):
            return None
        part = children[index]
    return part


def _children(part: QWidget) -> list[QWidget]:
    found = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(part, QAbstractScrollArea):
        # Qt moves a scroll bar among its brothers when it first appears; one window may have one that the other lacks.
        found.sort(key=lambda child: child is not part.viewport())
    return found
