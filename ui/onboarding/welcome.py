"""The first step: who this is, and the one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.onboarding.consent import ConsentQuestion
from ui.onboarding.hero import Hero
from ui.onboarding.page import Page
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel


class WelcomePage(Page):
    """The hero. The question stands in the foot, directly above the button, so that it is always in view."""

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__(flow, sharing)
        middle = Qt.AlignmentFlag.AlignHCenter
        art = Hero("welcome", 332, self, description=self.tr("A young green dinosaur with a leaf in its mouth"))
        headline = WrapLabel(self.tr("Your AI. Your desk. Your rules."), Role.HEADLINE, self, measure=680, align=middle)
        lead = self.tr(
            "Osaurus lives on your computer. You choose which models answer, and you decide what we get to know."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, 0, Space.XXL, Space.S)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(art)
        column.addSpacing(Space.L)
        column.addWidget(headline)
        column.addSpacing(Space.S)
        column.addWidget(WrapLabel(lead, Role.LEAD, self, measure=460, align=middle), 0, middle)
        column.addStretch(3)
        self.question = ConsentQuestion(flow, sharing)
        self.question.viewer_requested.connect(self.viewer_requested)
        self.foot = self.question

    def main_text(self) -> str:
        """Return the words on the button that leads on."""
        return self.tr("Get started")

    def main_letter(self) -> str:
        """Return what presses it together with Alt."""
        return self.tr("Alt+G", "presses Get started")

    def first_focus(self) -> QWidget | None:
        """Begin at the box where it can be changed: Space changes it, and Return goes on either way."""
        return self.question.box if self.question.box.isEnabled() else None

    def refresh(self) -> None:
        """Show the box as it is now."""
        self.question.refresh()
