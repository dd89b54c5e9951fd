"""The question on Welcome: the box, why it helps, what explains it, and what stands in its way if anything does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.telemetry.consent import Consent, Sharing
from ui.announce import announce, is_looked_at
from ui.language.phrases import paragraph
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import RoundButton
from ui.widgets.checks import CheckBox
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from app.onboarding.flow import OnboardingFlow
    from ui.onboarding.popover import AboutPopover
    from ui.sharing import SharingModel

_MEASURE: Final = 460
_MIDDLE: Final = Qt.AlignmentFlag.AlignHCenter


class ConsentQuestion(QWidget):
    """Shows the flow's box. Unchecking acts at once; checking waits for the main button.

    An answer given elsewhere meanwhile, in the menu for instance, moves the box too.

    Signals:
        viewer_requested: the person wants to see what is collected.
    """

    viewer_requested = Signal()

    def __init__(self, flow: OnboardingFlow, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = flow
        self._sharing = sharing
        self._consent = sharing.service.consent
        self._showing = False
        self._popover: AboutPopover | None = None
        self.box = CheckBox(self.tr("Share anonymous usage data"), self, wraps=True)
        self.box.setAccessibleName(self.box.text())
        self.box.setShortcut(QKeySequence(self.tr("Alt+S", "checks Share anonymous usage data")))
        self.box.toggled.connect(self._toggled)
        self.info = RoundButton("info", self.tr("About anonymous usage data"), self)
        self.info.setShortcut(QKeySequence(self.tr("Alt+A", "presses About anonymous usage data")))
        self.info.clicked.connect(self._explain)
        self._why = WrapLabel("", Role.CAPTION, self, measure=_MEASURE, align=_MIDDLE)
        self._reason = WrapLabel("", Role.NOTE, self, measure=_MEASURE, align=_MIDDLE)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch()
        row.addWidget(self.box)
        row.addWidget(self.info)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        for label in (self._why, self._reason):
            column.addWidget(label)
        self.refresh()

    def refresh(self) -> None:
        """Show the box and the lines under it as they are now."""
        consent = self._sharing.service.consent
        if consent is not self._consent:
            self._consent = consent
            if consent is not Consent.UNDECIDED:
                self._flow.set_box(checked=consent is Consent.GRANTED)
        enabled = self._sharing.service.box.enabled
        self._showing = True
        self.box.setEnabled(enabled)
        self.box.setChecked(enabled and self._flow.state.box_checked)
        self._showing = False
        self._say(self._why, self._why_words())
        self._say(self._reason, self._sharing.policy_sentence() or self._sharing.silent_sentence())
        self._tell(paragraph(self._why.text(), self._reason.text()))
        if self._popover is not None:
            self._popover.refresh()

    def _tell(self, words: str) -> None:
        """Let a screen reader know what holds now: with the box, and at once where that has changed."""
        if words != self.box.accessibleDescription() and is_looked_at(self):
            announce(self.box, words)
        self.box.setAccessibleDescription(words)

    def _why_words(self) -> str:
        """Say why it helps; where it is switched off, that it is."""
        sharing = self._sharing.status.sharing
        if sharing is Sharing.BLOCKED:
            return ""
        if sharing is Sharing.OFF and not self._flow.state.box_checked:
            return paragraph(self._sharing.sentence(), self.tr("You can turn it on any time in Settings → Privacy."))
        return self.tr("Which features get used, never what you write. It shows us what to improve next.")

    def _toggled(self, checked: bool) -> None:
        if self._showing:
            return
        self._flow.set_box(checked=checked)
        self._consent = self._sharing.service.consent
        self._sharing.catch_up()
        self.refresh()

    def _explain(self) -> None:
        if self._popover is None:
            from ui.onboarding.popover import AboutPopover

            self._popover = AboutPopover(self.info, self._sharing)
            self._popover.viewer_requested.connect(self.viewer_requested)
        self._popover.open_at_anchor()

    @staticmethod
    def _say(label: WrapLabel, words: str) -> None:
        if label.text() != words:
            label.setText(words)
        label.setVisible(bool(words))
