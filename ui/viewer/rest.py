"""What lets all of a window scroll, for text so large that not even the least of each part fits on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme.roles import Role, set_role


class Content(QWidget):
    """All that stands in a window."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, Role.SCROLLED)

    def heightForWidth(self, width: int) -> int:
        """Return the least height: the parts give way, and scroll, before all of it does."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class Rest(QScrollArea):
    """Fills a window with its content, and scrolls that as a whole where its parts cannot give way any more."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
