"""What stands in the panel of the menu-bar item: the state, the switch, and the doors to everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.telemetry.ledger import Fate
from ui.decision import Decision
from ui.keys import QUIT_KEYS, SETTINGS_KEYS
from ui.language.phrases import left_to_right
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.art import Art
from ui.widgets.card import Line
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill
from ui.widgets.row_button import RowButton
from ui.widgets.stack import column

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ui.sharing import SharingModel

_SIDE: Final = 16
_FACE: Final = 44


class PanelContent(QWidget):
    """Follows the state of sharing.

    Args:
        sharing: what it shows, and what its switch changes.
        version: of the app.

    Signals:
        grown: the words are others now, so another height may be needed.
    """

    grown = Signal()

    def __init__(self, sharing: SharingModel, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        set_role(self, Role.SCROLLED)
        self.pill = Pill()
        self.sentence = WrapLabel("", Role.NOTE)
        self.news = WrapLabel("", Role.NOTE)
        self.kept = WrapLabel("", Role.ERROR)
        self.decision = Decision(sharing)
        self.what = RowButton(self.tr("What we collect…"))
        self.settings = RowButton(self.tr("Settings…"), _keys(SETTINGS_KEYS))
        self.exit = RowButton(self.tr("Quit Osaurus"), _keys(QUIT_KEYS))
        names = column(Label(self.tr("Osaurus"), Role.STRONG), Label(version, Role.CAPTION), gap=0)
        self._state = _fold(names, self.pill, least=60)
        self._choice = _fold(WrapLabel(self.tr("Share anonymous usage data"), Role.BODY), self.decision, least=160)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(self._head())
        lines.addWidget(Line())
        self._choice_room = _column(self._choice, left=_SIDE, top=Space.S, right=_SIDE, bottom=0)
        lines.addLayout(self._choice_room)
        words = _column(self.sentence, self.news, self.kept, left=_SIDE, top=6, right=_SIDE, bottom=Space.XS)
        words.setSpacing(Space.S)
        lines.addLayout(words)
        inset = _SIDE - Space.S
        lines.addLayout(_column(self.what, self.settings, self.exit, left=inset, top=0, right=inset, bottom=Space.S))
        sharing.changed.connect(self._follow)
        self._follow()

    def first_stop(self) -> QWidget:
        """Return the control that the keyboard begins with."""
        decision = self.decision
        stops = (decision.switch, decision.share_button, self.what)
        return next(stop for stop in stops if stop.isEnabled() and stop.isVisibleTo(self))

    def height_for(self, width: int) -> int:
        """Return the height that the words need at a width, which it has been given already."""
        layout = self.layout()
        if layout is None:
            return self.height()
        for _ in range(2):  # what folds for want of width wants more height
            layout.invalidate()
            layout.activate()
            self._state.refold()
            self._choice.refold()
        return layout.totalHeightForWidth(width)

    def _head(self) -> QLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, Space.L, _SIDE, Space.M)
        head.setSpacing(Space.M)
        head.addWidget(Art("app-icon", _FACE, grows=True), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._state, 1)
        return head

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_edge()

    def _keep_edge(self) -> None:
        """Let the room for the switch's ring reach over the edge, on which its face then stands."""
        over = _SIDE - self.decision.overhang
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._choice_room.setContentsMargins(over if rtl else _SIDE, Space.S, _SIDE if rtl else over, 0)

    def _follow(self) -> None:
        """Show how things stand now."""
        self._keep_edge()
        sharing = self._sharing
        self.pill.show_state(sharing.word(), sharing.tone())
        _say(self.sentence, "" if sharing.is_on else sharing.sentence())
        _say(self.news, sharing.news_sentence())
        _say(self.kept, sharing.kept_sentence())
        self.what.show_note(self._count())
        self.grown.emit()

    def _count(self) -> str:
        """Say in two words what happened in this session."""
        if self._sharing.is_on or self._sharing.count(Fate.SENT):
            return self.tr("{number} sent").format(number=self._sharing.count(Fate.SENT))
        held = self._sharing.count(Fate.HELD)
        return self.tr("{number} held").format(number=held) if held else ""


def _fold(words: QWidget, end: QWidget, *, least: int) -> Fold:
    fold = Fold(gap=Space.S, fold_gap=Space.XS)
    fold.add(words, least=least)
    fold.add(end)
    return fold


def _column(*parts: QWidget, left: int, top: int, right: int, bottom: int) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setContentsMargins(left, top, right, bottom)
    lines.setSpacing(0)
    for part in parts:
        lines.addWidget(part)
    return lines


def _say(label: WrapLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _keys(keys: QKeySequence) -> str:
    return left_to_right(keys.toString(QKeySequence.SequenceFormat.NativeText))
