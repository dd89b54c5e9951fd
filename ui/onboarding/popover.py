"""The popover beside the box on Welcome: what is shared and why, what never is, what has happened so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.telemetry.consent import Sharing
from app.telemetry.ledger import Fate
from ui.language.phrases import paragraph
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.popover import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sharing import SharingModel


class AboutPopover(Popover):
    """Answers "what is that?" beside the box, and says what is true at this moment.

    Signals:
        viewer_requested: the person wants to see exactly what; the popover has closed.
    """

    viewer_requested = Signal()

    def __init__(self, anchor: QWidget, sharing: SharingModel) -> None:
        super().__init__(anchor, self.tr("About anonymous usage data"), width=336, closable=True)
        self._sharing = sharing
        shares = self.tr(
            "Which features, models and kinds of provider get used, how much memory this computer has in coarse "
            "steps, and the version of the app, the system and its language. It shows us what to improve."
        )
        never = self.tr(
            "What you write or read: chats, prompts, answers, files, keys, names. "
            "Nor any number that stands for you or this computer."
        )
        self._part(self.tr("What this shares"), shares)
        self._part(self.tr("Never"), never)
        self._state, self._story = self._part("", "")
        self.link = LinkButton(self.tr("See exactly what"), icon="arrow")
        self.link.setAccessibleName(self.tr("See exactly what"))
        self.link.clicked.connect(self._see)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self.link, 0, Qt.AlignmentFlag.AlignLeft)
        sharing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is true now."""
        state, story = self._now()
        if (state, story) != (self._state.text(), self._story.text()):
            self._state.setText(state)
            self._story.setText(story)
            self.refit()

    def _part(self, heading: str, words: str) -> tuple[Label, WrapLabel]:
        if self.body.count():
            self.body.addSpacing(Space.S)
        label, text = Label(heading, Role.BODY_STRONG), WrapLabel(words, Role.NOTE)
        self.body.addWidget(label)
        self.body.addWidget(text)
        return label, text

    def _now(self) -> tuple[str, str]:
        """Return the heading and the story of this moment."""
        sharing = self._sharing
        later = self.tr("Change your mind any time in Settings → Privacy.")
        match sharing.status.sharing:
            case Sharing.ON:
                return self.tr("Sharing is on"), paragraph(self.tr("Events go out as things happen."), later)
            case Sharing.OFF if sharing.count(Fate.SENT) or sharing.count(Fate.UNKNOWN):
                gone = self.tr("Nothing is recorded any more. What was sent before cannot be called back.")
                return self.tr("Sharing is off"), paragraph(gone, later)
            case Sharing.OFF:
                return self.tr("Sharing is off"), paragraph(sharing.sentence(), later)
            case Sharing.BLOCKED:
                return self.tr("Sharing is off"), sharing.policy_sentence()
            case Sharing.SILENT:
                return self.tr("Nothing can be sent"), sharing.silent_sentence()
            case _:
                waits = self.tr("A few first facts wait in memory for your answer, and nowhere else.")
                return self.tr("Nothing has been sent yet"), paragraph(waits, later)

    def _see(self) -> None:
        self.accept()
        self.viewer_requested.emit()
