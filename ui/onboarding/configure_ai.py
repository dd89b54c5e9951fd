"""The third step: who answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.host.drafts import Field as Place
from app.host.drafts import ProviderDraft
from app.host.providers import KINDS
from ui.host.counted import Counted
from ui.host.keychain import KeychainNotice
from ui.host.trial import Trial
from ui.onboarding.form import FormPage
from ui.onboarding.kinds import KindTiles
from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.field import Field
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.onboarding.flow import OnboardingFlow
    from ui.sharing import SharingModel

_SIDE_BY_SIDE = 440
"""From this width on, in pixels at text scale 1, two fields stand beside each other."""


class ConfigureAiPage(FormPage):
    """Saves nothing by itself: the flow does, when Continue is pressed."""

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel) -> None:
        super().__init__(flow, sharing)
        self.set_heading(
            self.tr("Give it a brain"),
            self.tr("Connect a provider you trust. Its key goes to that provider and to nobody else."),
        )
        self.set_picture("configure-ai", self.tr("The young dinosaur at its laptop holds up a golden key"))
        self._laid_out: tuple[bool, bool] | None = None
        self.kinds = KindTiles(self.form)
        self.kinds.chosen.connect(lambda kind: flow.set_provider(flow.state.provider.with_type(kind)))
        self.name = Field(self.tr("Name"), self.form)
        self.address = Field(self.tr("Address"), self.form, ltr=True)
        self.key = Field(self.tr("Key"), self.form, hidden=True)
        for field in (self.name, self.address, self.key):
            field.edited.connect(self._typed)
        self._fields = QGridLayout()
        self._fields.setHorizontalSpacing(14)
        self._fields.setVerticalSpacing(Space.M)
        again = self.tr("Press Continue to try again, or keep the key in memory until Osaurus quits.")
        self.keychain = KeychainNotice(again, self.form)
        self.keychain.button.clicked.connect(flow.keep_key_for_session)
        self._trouble = WrapLabel("", Role.ERROR, self.form, measure=self.measure)
        self.trial = Trial(self.form)
        self.trial.wanted.connect(flow.test_connection)
        self.trial.unwanted.connect(flow.stop_test)
        self._counted = Counted("", self.form)
        self.body.addWidget(self.kinds)
        self.body.addSpacing(Space.XL)
        self.body.addLayout(self._fields)
        self.body.addSpacing(Space.L)
        for part in (self.keychain, self._trouble, self.trial):
            self.body.addWidget(part)
        self.body.addSpacing(Space.L)
        self.body.addWidget(self._counted)
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """Begin at the type."""
        return self.kinds.tiles[self.flow.state.provider.type]

    def refresh(self) -> None:
        """Show what was typed, what is under way, and what is wrong."""
        state = self.flow.state
        draft, kind = state.provider, KINDS[state.provider.type]
        self.kinds.show_kind(draft.type)
        for field, text in ((self.name, draft.name), (self.address, draft.address), (self.key, draft.key)):
            field.show_text(text)
        self.name.show_hint(kind.label)
        self.address.show_hint(kind.base or "https://example.com/v1")
        self.key.show_hint(self._key_hint())
        self._arrange(asks_address=kind.asks_address)
        self.name.say(self.words_for(Place.NAME))
        self.address.say(self.words_for(Place.ADDRESS))
        self.key.say(self.words_for(Place.KEY))
        self.keychain.say(self.words_for(Place.KEYCHAIN))
        self._trouble.setText(self.words_for(Place.STEP))
        self._trouble.setVisible(bool(self._trouble.text()))
        if self.trial.follow(state.busy, state.tested, kind.label):
            self.attention.emit(self.trial)
        words = self.tr(
            "Counted, if you share usage data: that a provider of type <b>{type}</b> was added. "
            "Not its name, address, key or models."
        ).format(type=draft.type.value)
        if words != self._counted.text():
            self._counted.setText(words)
        if self.is_news():
            self._go_to_trouble()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields under each other where there is no room beside."""
        super().resizeEvent(event)
        self._arrange(asks_address=KINDS[self.flow.state.provider.type].asks_address)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._laid_out is not None:
            self._arrange(asks_address=KINDS[self.flow.state.provider.type].asks_address)

    def _key_hint(self) -> str:
        if self.flow.has_stored_key:
            return self.tr("Saved; type to replace it")
        if not KINDS[self.flow.state.provider.type].needs_key:
            return self.tr("Only if the server wants one")
        return ""

    def _arrange(self, *, asks_address: bool) -> None:
        """Name and key beside each other as long as there is room; an address has a line of its own."""
        beside = self.width() - 2 * Space.XL >= look().px(_SIDE_BY_SIDE)
        if (asks_address, beside) == self._laid_out:
            return
        self._laid_out = asks_address, beside
        self.address.setVisible(asks_address)
        order = [self.name, *([self.address] if asks_address else []), self.key]
        for place, field in enumerate(order):
            if beside and not (asks_address and field is self.key):
                self._fields.addWidget(field, 0, place)
            elif beside:
                self._fields.addWidget(field, 1, 0, 1, 2)
            else:
                self._fields.addWidget(field, place, 0, 1, 2)
        for column in range(2):
            self._fields.setColumnStretch(column, 1)

    def _go_to_trouble(self) -> None:
        """Put the focus where it can be put right, and what is said about it in view."""
        trouble = self.flow.state.trouble
        place = trouble.field if trouble is not None else Place.STEP
        fields = {Place.NAME: self.name, Place.ADDRESS: self.address, Place.KEY: self.key}
        if place in fields:
            fields[place].line.setFocus()
            self.attention.emit(fields[place])
        elif place is Place.KEYCHAIN:
            self.keychain.button.setFocus()
            self.attention.emit(self.keychain)
        else:
            self.attention.emit(self._trouble)

    def _typed(self) -> None:
        draft = self.flow.state.provider
        self.flow.set_provider(ProviderDraft(draft.type, self.name.text, self.address.text, self.key.text))
