"""The General pane: the first steps again, and about this build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.build import Channel
from ui.settings.pane import Pane, Wish
from ui.settings.parts import Fold, column
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.art import Art
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.labels import Label, WrapLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.build import Build
    from ui.settings.pane import Context


class GeneralPane(Pane):
    """Nothing in here changes what is shared."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("General"), self.tr("The first steps, this build, and where things are kept."), parent)
        self.add_section(self.tr("First steps"))
        self.body.addWidget(self._onboarding_card())
        self.add_section(self.tr("About"))
        self.body.addWidget(self._about_card(context.build))
        self.add_section(self.tr("On this computer"))
        self.body.addWidget(self._folder_card(str(context.folder)))
        self.body.addStretch()

    def _onboarding_card(self) -> QWidget:
        again = Button(self.tr("Run onboarding again"))
        again.clicked.connect(lambda: self.wished.emit(Wish.ONBOARDING))
        card = Card()
        row = Fold()
        words = self.tr("Welcome, your first agent, a provider and the tour. Your answer about sharing stays as it is.")
        row.add(column(Label(self.tr("Onboarding"), Role.STRONG), WrapLabel(words)), least=260)
        row.add(again)
        card.body.addWidget(row)
        return card

    def _about_card(self, build: Build) -> QWidget:
        card = Card(flush=True)
        head = Fold(gap=14)
        head.setContentsMargins(18, 14, 18, 14)
        head.add(Art("app-icon", 44))
        licence = self.tr("Osaurus for the desktop. Open source, under the MIT licence.")
        head.add(column(Label("Osaurus", Role.STRONG), WrapLabel(licence)), least=260)
        card.body.addWidget(head)
        channel = self.tr("debug") if build.channel is Channel.DEBUG else self.tr("release")
        facts = [
            (self.tr("Version"), build.version),
            (self.tr("Build"), build.number),
            (self.tr("Channel"), channel),
        ]
        if build.commit:
            facts.append((self.tr("Commit"), build.commit))
        for name, value in facts:
            card.body.addWidget(Line())
            card.body.addWidget(_fact(name, value))
        return card

    def _folder_card(self, folder: str) -> QWidget:
        copy = Button(self.tr("Copy path"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(folder))
        path = WrapLabel(folder, Role.NOTE, measure=640)
        card = Card()
        row = Fold()
        words = self.tr("Your answers and choices are in this folder. Events never are: they live in memory only.")
        row.add(column(Label(self.tr("What Osaurus remembers"), Role.STRONG), WrapLabel(words), path), least=260)
        row.add(copy)
        card.body.addWidget(row)
        return card


def _fact(name: str, value: str) -> QWidget:
    row = Fold(gap=Space.M, fold_gap=0)
    row.setContentsMargins(18, 9, 18, 9)
    row.add(Label(name, Role.BODY), least=120)
    row.add(Label(value, Role.SECONDARY))
    return row
