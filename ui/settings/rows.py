"""A setting as people see it: what it is called, what it does, and the control beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.settings.parts import Fold, column
from ui.theme.roles import Role
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SEARCH_WORDS: Final = "search-words"
"""The dynamic property in which a widget keeps what else people call it."""


def search_words(widget: QWidget, words: str) -> None:
    """Let the search find a control, a row or a pane by other words than its own, separated by spaces; translated."""
    widget.setProperty(SEARCH_WORDS, words)


class SettingRow(Fold):
    """Title and description with a control at the end of the line, or below where there is no room.

    The search finds it by title and description and puts the focus on the control.

    Args:
        title: what it is called; the control takes it for its accessible name if it has neither name nor text.
        description: what it does, in a sentence or two.
        control: what changes it.
        words: what else people may look for; see `search_words`.
        parts: more that belongs under the description.
    """

    def __init__(
        self,
        title: str,
        description: str,
        control: QWidget,
        *parts: QWidget,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self.control = control
        self._description = WrapLabel(description, measure=620)
        if not control.accessibleName() and not control.property("text"):
            control.setAccessibleName(title)
        if not control.accessibleDescription():
            control.setAccessibleDescription(description)
        search_words(self, words)
        self.add(column(WrapLabel(title, Role.STRONG, measure=620), self._description, *parts), least=260)
        self.add(control)

    @property
    def description(self) -> str:
        """What it says under its title."""
        return self._description.text()
