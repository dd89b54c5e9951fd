"""What a screen reader is told of a control."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_Role = QAccessible.Role
ROLES: Final = frozenset(
    {
        _Role.Button,
        _Role.ButtonMenu,
        _Role.CheckBox,
        _Role.RadioButton,
        _Role.Switch,
        _Role.ComboBox,
        _Role.EditableText,
        _Role.SpinBox,
        _Role.Slider,
        _Role.Link,
        _Role.List,
        _Role.Table,
        _Role.Tree,
        _Role.PageTabList,
        _Role.ScrollBar,
        _Role.MenuBar,
        _Role.PopupMenu,
        _Role.Dialog,
    }
)
"""What a control may be to a screen reader: something it says what can be done with it."""


def called(widget: QWidget | None) -> str:
    """Return the name by which a screen reader calls a widget."""
    seen = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    return "" if seen is None else seen.text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return what a screen reader says it is."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return _Role.NoRole if seen is None else seen.role()
