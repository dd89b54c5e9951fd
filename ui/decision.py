"""The control with which a person decides: a switch, or two buttons while the question is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.telemetry.consent import Sharing
from ui.announce import announce, is_looked_at
from ui.language.phrases import paragraph
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.checks import Switch
from ui.widgets.fold import Fold
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sharing import SharingModel


class Decision(Fold):
    """Shows what was decided, and decides.

    As long as nobody has answered it is neither on nor off: two buttons of equal weight stand in for the switch. In
    a build without a key the answer is remembered though nothing can be sent; policy disables the switch.
    """

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=Space.S, fold_gap=Space.S)
        self._sharing = sharing
        self.switch = Switch(self.tr("Share Anonymous Usage Data"), self)
        self.share_button = Button(self.tr("Share"), self)
        self.refuse_button = Button(self.tr("Don't share"), self)
        for widget in (self.share_button, self.refuse_button, self.switch):
            self.add(widget)
        self.box.addStretch()
        self._said = sharing.word()
        # A screen reader toggles without a click.
        self.switch.toggled.connect(self._switched)
        self.share_button.clicked.connect(self._share)
        self.refuse_button.clicked.connect(self._refuse)
        sharing.changed.connect(self._follow)
        self._follow()

    @property
    def overhang(self) -> int:
        """How much of its width at the end is only room for the switch's ring."""
        return 0 if self.is_open else self.switch.overhang

    @property
    def is_open(self) -> bool:
        """Whether the question is shown open."""
        return self._sharing.is_unanswered

    def _switched(self, on: bool) -> None:
        if on is not self._sharing.shows_on:
            self._sharing.set_on(on)
            self._follow()

    def _share(self) -> None:
        self._sharing.share()
        self._follow()

    def _refuse(self) -> None:
        self._sharing.stop()
        self._follow()

    def _follow(self) -> None:
        undecided = self.is_open
        buttons = (self.share_button, self.refuse_button)
        had_focus = self.window().focusWidget() in (*buttons, self.switch)
        self.switch.setChecked(self._sharing.shows_on)
        self.switch.setEnabled(self._sharing.status.sharing is not Sharing.BLOCKED)
        reasons = (self._sharing.policy_sentence(), self._sharing.silent_sentence())
        self.switch.setAccessibleDescription(paragraph(*reasons))
        for button in buttons:
            button.setVisible(undecided)
        self.switch.setVisible(not undecided)
        self._keep_focus(had_focus)
        self.updateGeometry()
        self.refold()
        self._tell()

    def _tell(self) -> None:
        """Have a screen reader say what holds now, also when it was decided elsewhere."""
        said, self._said = self._said, self._sharing.word()
        if said != self._said and is_looked_at(self):
            announce(self, self._said)

    def _keep_focus(self, had_focus: bool) -> None:
        if had_focus:
            (self.share_button if self.is_open else self.switch).setFocus()


class StateLine(Fold):
    """What holds now, in a word; and what that means or why it is so, in a sentence."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=Space.M, fold_gap=Space.XS)
        self._sharing = sharing
        self.pill = Pill()
        self._sentence = WrapLabel(role=Role.NOTE, measure=600)
        self.add(self.pill, top=True)
        self.add(self._sentence, least=240)
        sharing.changed.connect(self._follow)
        self._follow()

    @property
    def text(self) -> str:
        """The sentence."""
        return self._sentence.text()

    def _follow(self) -> None:
        sharing = self._sharing
        trouble = sharing.trouble_sentence()
        self.pill.show_state(sharing.word(), sharing.tone())
        words = trouble or self._words()
        if words != self._sentence.text():
            self._sentence.setText(words)
        self.refold()

    def _words(self) -> str:
        match self._sharing.status.sharing:
            case Sharing.ON:
                return self.tr("Only the events listed in What we collect are recorded and sent, and nothing else.")
            case Sharing.SILENT if self._sharing.is_unanswered:
                after = self.tr("A yes is asked again by a build that can send; a no counts everywhere.")
                return paragraph(self._sharing.silent_sentence(), after)
            case Sharing.SILENT:
                after = self.tr("Your answer is remembered.")
                return paragraph(self._sharing.silent_sentence(), after)
            case _:
                return self._sharing.sentence()
