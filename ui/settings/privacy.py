"""The Privacy pane: whether anything is shared, what became of it, and what never is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.announce import announce
from ui.decision import Decision, StateLine
from ui.language.phrases import series
from ui.settings.figures import Figures, ServerState
from ui.settings.pane import Pane, Wish
from ui.settings.rows import SettingRow
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.columns import Columns
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone
from ui.widgets.sign import Sign
from ui.widgets.stack import column, signed
from ui.wording import Wording

if TYPE_CHECKING:
    from ui.settings.pane import Context
    from ui.sharing import SharingModel

_TWO_COLUMNS: Final = 484
"""From this width on, in pixels at text scale 1."""


class PrivacyPane(Pane):
    """Follows the one state of sharing and offers the one switch."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Privacy"), self.tr("What Osaurus may tell us, and what it never does."), parent)
        self._sharing = context.sharing
        self.watch_file(context.preferences)
        self._wording = Wording(self)
        self.decision = Decision(self._sharing)
        self.cause = StateLine(self._sharing)
        self.cut = Notice("tick", Tone.OK, self)
        self.kept = Notice("warning", Tone.WARN, self)
        self.new_facts = NewFacts(self._sharing, self)
        self.recipient = WrapLabel(role=Role.BODY, measure=640)

        self.add_section(self.tr("Data collection"))
        self.body.addWidget(self._decision_card())
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._session_card())
        self.add_section(self.tr("Never collected"))
        promises = [_promise(promise.short) for promise in self._wording.never()]
        self.body.addWidget(Columns(promises, least=_TWO_COLUMNS))
        self.add_section(self.tr("Where it goes"))
        self.body.addWidget(self._recipient_card())
        self.body.addStretch()

        self.new_facts.see_button.clicked.connect(self._ask_for_viewer)
        self._sharing.changed.connect(self._follow)
        self._follow()

    def _decision_card(self) -> QWidget:
        card = Card(flush=True)
        description = self.tr(
            "Counts of the features you use, so that we know what to improve. Never your chats, prompts, files or "
            "keys. Turning it off takes effect at once."
        )
        words = self.tr("telemetry analytics statistics tracking consent opt out send events privacy")
        row = SettingRow(self.tr("Share Anonymous Usage Data"), description, self.decision, words=words)
        row.pad(18, 14)
        below = column(self.cause, self.cut, self.kept, self.new_facts, gap=Space.S)
        below.setContentsMargins(18, Space.M, 18, Space.M)
        for part in (row, Line(), below):
            card.body.addWidget(part)
        return card

    def _session_card(self) -> QWidget:
        card = Card(flush=True)
        above, below = Fold(gap=Space.L), Fold(gap=Space.L)
        above.setContentsMargins(18, 14, 18, 14)
        below.setContentsMargins(18, 12, 18, 12)
        above.add(Figures(self._sharing), least=200, top=True)
        above.add(ServerState(self._sharing, self._wording, self), top=True)
        see = Button(self.tr("See what we collect"))
        see.clicked.connect(self._ask_for_viewer)
        below.add(WrapLabel(self.tr("Every event of this session, byte for byte.")), least=200)
        below.add(see)
        for part in (above, Line(), below):
            card.body.addWidget(part)
        return card

    def _recipient_card(self) -> QWidget:
        card = Card(flush=True)
        sentences = [WrapLabel(sentence, Role.NOTE, measure=640) for sentence in self._wording.limits()[:3]]
        for index, sentence in enumerate((self.recipient, *sentences)):
            if index:
                card.body.addWidget(Line())
            room = column(sentence)
            room.setContentsMargins(18, Space.M, 18, Space.M)
            card.body.addWidget(room)
        return card

    def _ask_for_viewer(self) -> None:
        self.wished.emit(Wish.VIEWER)

    def _follow(self) -> None:
        sharing = self._sharing
        cut = sharing.cut_sentence() if not sharing.is_on else ""
        if cut != self.cut.text:
            announce(self, cut)
        self.cut.say(cut)
        self.kept.say(sharing.kept_sentence())
        self.recipient.setText(self._wording.recipient(sharing.status.server))


class NewFacts(QWidget):
    """What the catalogue has that the person has not been shown since they agreed; recorded only once they are."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self.sentence = Notice("info", Tone.ACCENT)
        self.see_button = Button(self.tr("See them"))
        self.include_button = Button(self.tr("Share these too"))
        self.include_button.clicked.connect(sharing.service.acknowledge_new_facts)
        buttons = line_of(self.see_button, self.include_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.S, 0, 0)
        layout.addWidget(Line())
        layout.addSpacing(Space.XS)
        layout.addWidget(self.sentence)
        layout.addWidget(buttons)
        sharing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        facts = self._sharing.status.new_facts
        self.setVisible(bool(facts))
        words = self.tr(
            "New since you agreed: {facts}. Not recorded until you say so; with the switch above you can also turn "
            "everything off."
        )
        self.sentence.say(words.format(facts=series(facts)) if facts else "")


def _promise(words: str) -> QWidget:
    return signed(Sign("shield", size=16, tone=Tone.ACCENT), WrapLabel(words))
