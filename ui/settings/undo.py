"""The bar that offers to bring back what was just deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import OsaurusError
from ui.announce import announce
from ui.language.core import core
from ui.theme.tokens import Space
from ui.widgets.buttons import Button, RoundButton
from ui.widgets.card import Card
from ui.widgets.labels import WrapLabel
from ui.widgets.tab_order import tab_chain

if TYPE_CHECKING:
    from ui.settings.pane import UndoOffer


class UndoBar(QWidget):
    """Stays until it was used or closed: nobody has to be quick. After the last deletion it offers the one before.

    Signals:
        left: it has gone, and what had the focus in it with it.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: list[UndoOffer] = []
        self._sentence = WrapLabel("", measure=640, align=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.undo_button = Button(self.tr("Undo"))
        self.close_button = RoundButton("close", self.tr("Dismiss"))
        card = Card(flush=True)
        row = QHBoxLayout()
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.addWidget(card)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.forget)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while it is away."""
        return self._sentence.text() if self._offers else ""

    def offer(self, offer: UndoOffer) -> None:
        """Offer to take the latest deletion back."""
        self._offers.append(offer)
        self._follow()
        announce(self, self.tr("{sentence} Press Ctrl+Z to undo.").format(sentence=offer.sentence))

    def undo(self) -> None:
        """Take the latest deletion back; without one, nothing. What cannot be brought back stays on offer."""
        if not self._offers:
            return
        try:
            self._offers[-1].undo()
        except OsaurusError as error:
            words = core(str(error))
            self._sentence.setText(words)
            announce(self, words)
            return
        self._offers.pop()
        announce(self, self.tr("Undone."))
        self._follow()

    def forget(self) -> None:
        """Go away: what is deleted stays so."""
        offers, self._offers = self._offers, []
        for offer in offers:
            if offer.let_go is not None:
                offer.let_go()
        self._follow()

    def _go_last(self) -> None:
        """Come after everything else for Tab: panes are built later than this bar, and their parts later still."""
        # Qt takes no notice of an order in which something has no focus.
        chain = [each for each in tab_chain(self.window()) if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        last = chain[-1] if chain else None
        if last is not None and last not in (self.undo_button, self.close_button):
            QWidget.setTabOrder(last, self.undo_button)
            QWidget.setTabOrder(self.undo_button, self.close_button)

    def _follow(self) -> None:
        had_focus = self.window().focusWidget() in (self.undo_button, self.close_button)
        self._sentence.setText(self._offers[-1].sentence if self._offers else "")
        self.undo_button.setAccessibleDescription(self._sentence.text())
        if self._offers and self.isHidden():
            self._go_last()
        self.setVisible(bool(self._offers))
        if had_focus and not self._offers:
            self.left.emit()
