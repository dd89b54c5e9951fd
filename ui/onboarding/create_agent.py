"""The second step: a name and a face for the first agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.host.drafts import Field as Place
from ui.host.counted import Counted
from ui.host.faces import FaceTiles
from ui.onboarding.form import FormPage
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.field import Field
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel


class CreateAgentPage(FormPage):
    """Makes nothing by itself: the flow does, when Continue is pressed."""

    measure = 340

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__(flow, sharing)
        self.set_heading(
            self.tr("Meet your first agent"),
            self.tr("It answers in the chat. Give it a name and a face; change both later."),
        )
        self.faces = FaceTiles(self.head)
        self.faces.chosen.connect(self._typed)
        self.wide.setContentsMargins(0, 0, 0, Space.XL)
        self.wide.addWidget(self.faces)
        self.name = Field(self.tr("Name"), self.form)
        self.name.show_hint(self.tr("For example, Dino"))
        self.name.edited.connect(self._typed)
        self._trouble = WrapLabel("", Role.ERROR, self.form, measure=self.measure)
        counted = self.tr("Counted, if you share usage data: that an agent was created. Not its name or its face.")
        self.body.addWidget(self.name)
        self.body.addWidget(self._trouble)
        self.body.addSpacing(Space.M)
        self.body.addWidget(Counted(counted, self.form, measure=self.measure))
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """Begin where one types."""
        return self.name.line

    def refresh(self) -> None:
        """Show what was typed, and what is wrong with it if anything is."""
        draft = self.flow.state.agent
        self.faces.show_face(draft.face)
        self.name.show_text(draft.name)
        self.name.say(self.words_for(Place.NAME))
        self._trouble.setText(self.words_for(Place.STEP))
        self._trouble.setVisible(bool(self._trouble.text()))
        if self.is_news():
            self.name.line.setFocus()
            self.attention.emit(self.name if self.name.error else self._trouble)

    def _typed(self) -> None:
        self.flow.set_agent(self.flow.state.agent._replace(name=self.name.text, face=self.faces.face))
