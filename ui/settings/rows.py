"""A setting as people see it: what it is called, what it does, and the control beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMargins, Qt

from ui.theme.roles import Role
from ui.widgets.fold import Fold
from ui.widgets.labels import WrapLabel
from ui.widgets.stack import column

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
        self._pad = (0, 0)
        self.add(column(WrapLabel(title, Role.STRONG, measure=620), self._description, *parts), least=260)
        self.add(control)

    def pad(self, side: int, top: int) -> None:
        """Keep away from the edges of a card."""
        self._pad = (side, top)
        self.refold()

    def refold(self) -> None:
        """Fold or unfold, and let the room for a control's ring reach over the edge, on which its face then stands."""
        super().refold()
        side, top = self._pad
        over = 0 if self.folded else min(side, getattr(self.control, "overhang", 0))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        around = QMargins(side - over if rtl else side, top, side if rtl else side - over, top)
        if around != self.contentsMargins():
            self.setContentsMargins(around)

    def event(self, event: QEvent) -> bool:
        """Fold anew when the control has become another one, or the direction."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self.refold()
        return done

    @property
    def description(self) -> str:
        """What it says under its title."""
        return self._description.text()
