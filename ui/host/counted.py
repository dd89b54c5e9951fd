"""What would be counted, said at the place where it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.theme.roles import Role
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Counted(WrapLabel):
    """The small line that says what would be counted here, and what not."""

    def __init__(self, text: str, parent: QWidget | None = None, *, measure: int = 560) -> None:
        super().__init__(text, Role.CAPTION, parent, rich=True, measure=measure)
