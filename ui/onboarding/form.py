"""What the steps share on which something is typed: a heading, a column of one width, and what would be counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.language.core import core
from ui.onboarding.hero import Hero
from ui.onboarding.page import Page
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from app.host.drafts import Field, Trouble
    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel

_MIDDLE: Final = Qt.AlignmentFlag.AlignHCenter
_PICTURE: Final = 248
"""As wide as leaves a form of two lines its room."""


class FormPage(Page):
    """A step with fields. Escape does nothing here: what was typed must not go by one key.

    Fill `body`, the column of `form`; it keeps to `measure`. What needs more room goes above it, into the line `wide`
    of `head`. Parts are made as children of `form` or `head`, in the order of reading, which is the order of Tab.
    """

    escape_closes = False
    measure = 560

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__(flow, sharing)
        self._told: Trouble | None = None
        self.head = QWidget(self)
        self.wide = QHBoxLayout(self.head)
        self.wide.setContentsMargins(0, 0, 0, 0)
        self.wide.setSpacing(Space.XS)
        self.form = QWidget(self)
        self.body = QVBoxLayout(self.form)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(0)
        self._title = WrapLabel("", Role.TITLE, self, measure=680, align=_MIDDLE)
        self._lead = WrapLabel("", Role.SUB, self, measure=620, align=_MIDDLE)
        column.addWidget(self._title)
        column.addSpacing(Space.S)
        column.addWidget(self._lead)
        column.addSpacing(Space.XL)
        column.addWidget(self.head)
        column.addLayout(_centred(self.form))
        column.addStretch(1)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the form grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()

    def set_heading(self, title: str, lead: str) -> None:
        """Say what this step is about."""
        self._title.setText(title)
        self._lead.setText(lead)

    def set_picture(self, name: str, description: str) -> None:
        """Put a picture above the heading; it makes room for the form when that needs more.

        Args:
            name: of `resources/art`.
            description: what it shows, in words.
        """
        self._column.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        self._column.insertWidget(0, Hero(name, _PICTURE, self, description=description, yields=True))
        self._column.insertSpacing(1, Space.S)

    def words_for(self, field: Field) -> str:
        """Return what is to be said beside a field now."""
        trouble = self.flow.state.trouble
        return core(trouble.words) if trouble is not None and trouble.field is field else ""

    def is_news(self) -> bool:
        """Say once of each trouble that it has just come: then the focus goes where it can be put right."""
        trouble = self.flow.state.trouble
        before, self._told = self._told, trouble
        return trouble is not None and trouble is not before

    def _limit(self) -> None:
        self.form.setMaximumWidth(look().px(self.measure))


def _centred(part: QWidget) -> QHBoxLayout:
    """Put something in the middle of the line; it takes what room it may."""
    between = QHBoxLayout()
    between.setContentsMargins(0, 0, 0, 0)
    between.addStretch(1)
    between.addWidget(part, 1000)
    between.addStretch(1)
    return between
