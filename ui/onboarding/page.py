"""What every step of the assistant offers to the window around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme.roles import Role, set_role

if TYPE_CHECKING:
    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel


class Page(QWidget):
    """One step: its content, and what the window needs to know about it. It never navigates.

    A step that is added later subclasses this and is named in `window.make_page`. The window calls `refresh` whenever
    the page comes into view and whenever the state of sharing has changed.

    Signals:
        viewer_requested: the person wants to see what is collected.
        attention: this part of the page has something new to say and must come into view.

    Attributes:
        foot: stands below the content and never scrolls away; None where there is nothing to keep in view.
        escape_closes: whether Escape closes the window here; not where something typed would be lost.
    """

    viewer_requested = Signal()
    attention = Signal(QWidget)

    foot: QWidget | None = None
    escape_closes = True

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__()
        set_role(self, Role.SCROLLED)
        self.flow = flow
        self.sharing = sharing

    def main_text(self) -> str:
        """Return the words on the button that leads on."""
        return self.tr("Continue")

    def main_letter(self) -> str:
        """Return what presses it together with Alt."""
        return self.tr("Alt+C", "presses Continue")

    def first_focus(self) -> QWidget | None:
        """Return the control that gets the focus when the page comes into view; None is the main button."""
        return None

    def refresh(self) -> None:
        """Show what is true now."""

    def heightForWidth(self, width: int) -> int:
        """Return the least height, not the nicest: pictures give way to words before anything has to scroll."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1
