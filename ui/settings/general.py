"""The General pane: how the app looks and speaks, when it starts, and about this build."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.build import Channel
from app.errors import LoginItemError, PreferencesError
from app.languages import NAMES, available_languages
from ui.language.phrases import left_to_right
from ui.observer import Observer
from ui.settings.appearance import AppearanceChoice
from ui.settings.pane import Pane, Wish
from ui.settings.rows import SettingRow, search_words
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.art import Art
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.checks import Switch
from ui.widgets.combo import ComboBox
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.stack import column

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from app.build import Build
    from app.preferences import Appearance, Preferences
    from ui.settings.pane import Context


class GeneralPane(Pane):
    """Every choice holds at once; nothing in here changes what is shared."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("General"), self.tr("How Osaurus looks, when it starts, and what this is."), parent)
        self._context = context
        self.watch_file(context.preferences)
        self.appearance = AppearanceChoice()
        self.language = ComboBox()
        self.at_login = Switch()
        self.add_section(self.tr("Look and language"))
        self.body.addWidget(_card(self._appearance_row(), self._language_row()))
        self.add_section(self.tr("Start"))
        self.body.addWidget(_card(self._login_row(), self._onboarding_row()))
        self.add_section(self.tr("About"))
        self.body.addWidget(self._about_card(context.build))
        self.body.addWidget(_card(self._folder_row(str(context.folder))))
        self.body.addStretch()
        self.appearance.chosen.connect(self._choose_appearance)
        self.language.activated.connect(self._choose_language)
        self.at_login.toggled.connect(self._choose_login)
        Observer(context.preferences, self).changed.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again at what the system remembers: it has a switch of its own for it."""
        super().showEvent(event)
        self._follow()

    def _appearance_row(self) -> SettingRow:
        return SettingRow(
            self.tr("Appearance"),
            self.tr("Light, dark, or as your system has it."),
            self.appearance,
            words=self.tr("theme colours night mode bright black white"),
        )

    def _language_row(self) -> SettingRow:
        set_role(self.language, Role.COMPACT)
        self.language.addItem(self.tr("System language"), "")
        for code in available_languages():
            self.language.addItem(NAMES[code], code)
        return SettingRow(
            self.tr("Language"),
            self.tr("In which language Osaurus speaks to you."),
            self.language,
            words=self.tr("translation locale words") + " " + " ".join(NAMES.values()),
        )

    def _login_row(self) -> SettingRow:
        return SettingRow(
            self.tr("Start at login"),
            self.tr("When you log in, Osaurus comes up in the menu bar; where there is none, with this window."),
            self.at_login,
            words=self.tr("autostart launch boot automatically startup"),
        )

    def _onboarding_row(self) -> SettingRow:
        again = Button(self.tr("Run onboarding again"))
        again.clicked.connect(lambda: self.wished.emit(Wish.ONBOARDING))
        return SettingRow(
            self.tr("Onboarding"),
            self.tr("Welcome, an agent, a provider and the tour. Your answer about sharing stays as it is."),
            again,
            words=self.tr("welcome tour introduction first steps assistant"),
        )

    def _about_card(self, build: Build) -> QWidget:
        card = Card(flush=True)
        licences = Button(self.tr("Licences"))
        licences.clicked.connect(self._show_licences)
        search_words(licences, self.tr("license copyright open source libraries"))
        head = Fold(gap=14)
        head.setContentsMargins(18, 14, 18, 14)
        head.add(Art("app-icon", 44))
        about = self.tr("Osaurus for the desktop. Open source, under the MIT licence.")
        head.add(column(Label("Osaurus", Role.STRONG), WrapLabel(about)), least=220)
        head.add(licences)
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

    def _folder_row(self, folder: str) -> SettingRow:
        copy = Button(self.tr("Copy path"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(folder))
        return SettingRow(
            self.tr("What Osaurus remembers"),
            self.tr("Your answers and choices are in this folder. Events never are: they live in memory only."),
            copy,
            WrapLabel(left_to_right(folder), Role.NOTE, measure=640),
            words=self.tr("folder profile files data storage path"),
        )

    def _follow(self) -> None:
        now = self._context.preferences.current
        self.appearance.show_choice(now.appearance)
        self.language.setCurrentIndex(max(0, self.language.findData(now.language)))
        self.at_login.blockSignals(True)
        self.at_login.setChecked(self._context.login.is_on())
        self.at_login.blockSignals(False)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._choose(lambda stored: stored._replace(appearance=appearance))

    def _choose_language(self, index: int) -> None:
        code = str(self.language.itemData(index))
        self._choose(lambda stored: stored._replace(language=code))

    def _choose(self, change: Callable[[Preferences], Preferences]) -> None:
        if change(self._context.preferences.current) == self._context.preferences.current:
            return
        try:
            self._context.preferences.update(change)
        except PreferencesError as error:
            self.say_failure(error, self.tr("Your choice holds until you quit."))
        else:
            self.say_failure(None)

    def _choose_login(self, on: bool) -> None:
        try:
            self._context.login.turn(on)
        except LoginItemError as error:
            self.say_failure(error)
        else:
            self.say_failure(None)
        self._follow()

    def _show_licences(self) -> None:
        from ui.settings.licences import LicencesWindow

        LicencesWindow(self._context.aside, self.window()).show()


def _card(*rows: SettingRow) -> Card:
    """Put settings under each other, with lines between them."""
    card = Card(flush=True)
    for index, row in enumerate(rows):
        if index:
            card.body.addWidget(Line())
        row.pad(18, 14)
        card.body.addWidget(row)
    return card


def _fact(name: str, value: str) -> QWidget:
    row = Fold(gap=Space.M, fold_gap=0)
    row.setContentsMargins(18, 9, 18, 9)
    label = Label(name, Role.BODY)
    search_words(label, "")
    row.add(label, least=120)
    row.add(Label(value, Role.SECONDARY))
    return row
