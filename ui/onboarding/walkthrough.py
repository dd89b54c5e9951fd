"""The last step: where things are from now on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.onboarding.hero import Hero
from ui.onboarding.page import Page
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.tray import has_tray
from ui.widgets.card import Card, Line
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign

if TYPE_CHECKING:
    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel


class WalkthroughPage(Page):
    """Says where the menu-bar item, Settings and Privacy are; of the item only what is true on this desktop."""

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__(flow, sharing)
        middle = Qt.AlignmentFlag.AlignHCenter
        description = self.tr("The young dinosaur sits and waves")
        self._place = Label("", Role.BODY_STRONG)
        self._place_words = WrapLabel("", Role.SECONDARY)
        card = Card(flush=True)
        card.setMinimumWidth(0)
        settings = Label(self.tr("Settings"), Role.BODY_STRONG)
        settings_words = WrapLabel(self.tr("Opens when you finish here, and from the menu whenever you need it."))
        privacy = Label(self.tr("Settings → Privacy"), Role.BODY_STRONG)
        privacy_words = WrapLabel(self.tr("Shows what is shared, event by event, and turns it on or off at once."))
        rows = (
            ("tray", self._place, self._place_words),
            ("gear", settings, settings_words),
            ("shield", privacy, privacy_words),
        )
        for number, (sign, heading, words) in enumerate(rows):
            if number:
                card.body.addWidget(Line())
            card.body.addLayout(_row(sign, heading, words))
        title = WrapLabel(self.tr("Good to know"), Role.TITLE, self, measure=560, align=middle)
        lead = WrapLabel(self.tr("Three places, and you are at home."), Role.SUB, self, measure=560, align=middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.S, Space.XXL, Space.S)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Hero("walkthrough", 250, self, description=description))
        column.addSpacing(Space.S)
        column.addWidget(title)
        column.addSpacing(Space.XS)
        column.addWidget(lead)
        column.addSpacing(Space.L)
        between = QHBoxLayout()
        between.addStretch(1)
        between.addWidget(card, 6)
        between.addStretch(1)
        column.addLayout(between)
        column.addStretch(2)
        self.refresh()

    def main_text(self) -> str:
        """Return the words on the button that leads on."""
        return self.tr("Finish")

    def main_letter(self) -> str:
        """Return what presses it together with Alt."""
        return self.tr("Alt+F", "presses Finish")

    def refresh(self) -> None:
        """Say where the item is, or that this desktop has no place for one."""
        if not has_tray():
            place = self.tr("The Osaurus menu")
            words = self.tr("Stands at the top of Settings. This desktop has no place for a menu-bar item.")
        elif sys.platform == "darwin":
            place = self.tr("In the menu bar")
            words = self.tr("The dinosaur opens a menu: what is shared, Settings, and Quit.")
        else:
            place = self.tr("In the system tray")
            words = self.tr("The dinosaur has a menu: what is shared, Settings, and Quit.")
        self._place.setText(place)
        self._place_words.setText(words)


def _row(icon: str, heading: QWidget, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
    row.setSpacing(14)
    text = QVBoxLayout()
    text.setSpacing(1)
    text.addWidget(heading)
    text.addWidget(words)
    row.addWidget(Sign(icon, size=20, tone=Tone.ACCENT, tile=36), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addLayout(text, 1)
    return row
