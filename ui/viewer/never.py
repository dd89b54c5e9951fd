"""What is never collected, how the code makes sure, and what cannot be promised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.card import Card
from ui.widgets.columns import Columns
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.page import Page
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign
from ui.widgets.stack import column, signed
from ui.wording import Promise, Wording

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sharing import SharingModel

_TWO_COLUMNS: Final = 708


class NeverPage(Page):
    """To read; nothing in here can be changed."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Never collected"), parent, measure=940, side=26)
        self._sharing = sharing
        self._wording = Wording(self)
        self._recipient = WrapLabel(measure=680)
        intro = self.tr("There is no field for any of this. Each line says how the code makes sure.")
        self.body.addWidget(WrapLabel(intro, measure=680))
        self.body.addSpacing(Space.XS)
        promises = [_promise(promise) for promise in self._wording.never()]
        self.body.addWidget(Columns(promises, least=_TWO_COLUMNS, gap=Space.XXL, line_gap=Space.L))
        self.body.addSpacing(Space.L)
        self.body.addWidget(Label(self.tr("What we cannot promise"), Role.SECTION))
        card = Card()
        for sentence in self._wording.limits():
            card.body.addWidget(_limit(sentence))
        self.body.addWidget(card)
        self.body.addSpacing(Space.L)
        self.body.addWidget(Label(self.tr("Who receives it"), Role.SECTION))
        self.body.addWidget(self._recipient)
        self.body.addStretch()
        sharing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self._recipient.setText(self._wording.recipient(self._sharing.status.server))


def _promise(promise: Promise) -> QWidget:
    words = column(WrapLabel(promise.short, Role.BODY_STRONG), WrapLabel(promise.how), gap=2)
    return signed(Sign("shield", size=20, tone=Tone.ACCENT), words, gap=Space.M)


def _limit(sentence: str) -> QWidget:
    return signed(Sign("info", size=18, tone=Tone.DIM), WrapLabel(sentence, measure=820), gap=Space.M)
