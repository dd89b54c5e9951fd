"""Names with a value each: the environment of a program, the headers of an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.host.providers import KeyPlace
from app.host.tool_server import VariableDraft
from ui.language.core import core
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button, RoundButton
from ui.widgets.card import Card
from ui.widgets.checks import CheckBox
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.tab_order import tab_chain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SENSITIVE = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_EXACT = Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText


class VariableRow(QWidget):
    """One name and its value; a secret one shows dots, and nothing at all once it is kept.

    Signals:
        edited: something was typed, or the mark was changed.
        removed: do without this line.
        entered: Return was pressed in it.
    """

    edited = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self, draft: VariableDraft, place: KeyPlace, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = draft.kept
        self._place = place
        self._value = draft.value
        self.name = QLineEdit(draft.name)
        self.value = QLineEdit(draft.value)
        self._shown = self.value.text()
        self.secret = CheckBox(self.tr("Secret"))
        self.remove = RoundButton("close", self.tr("Remove this line"))
        self._wrong = WrapLabel("", Role.ERROR, measure=340)
        self._wrong.hide()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name {number}").format(number=number))
        self.value.setAccessibleName(self.tr("Value {number}").format(number=number))
        self.secret.setAccessibleName(self.tr("Secret {number}").format(number=number))
        self.remove.setAccessibleName(self.tr("Remove line {number}").format(number=number))
        for line in (self.name, self.value):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            line.textEdited.connect(self.edited)
            line.returnPressed.connect(self.entered)
        self.name.setInputMethodHints(_EXACT)
        self.secret.setChecked(draft.is_secret)
        self._lay_out()
        self.secret.toggled.connect(self._marked)
        self.remove.clicked.connect(self.removed)
        self._hide_value()

    def _lay_out(self) -> None:
        """Put the name over the value: both may be long."""
        ends = Fold(gap=Space.XS, fold_gap=Space.XS)
        ends.add(self.secret)
        ends.add(self.remove)
        second = Fold(gap=Space.S, fold_gap=Space.XS)
        second.add(self.value, least=170)
        second.add(ends)
        card = Card(well=True)
        card.body.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        card.body.addWidget(self.name)
        card.body.addWidget(second)
        card.body.addWidget(self._wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def draft(self) -> VariableDraft:
        """What is in it now. A value with line breaks stays whole as long as nobody types into it."""
        value = self._value if self.value.text() == self._shown else self.value.text()
        return VariableDraft(self.name.text(), value, self.secret.isChecked(), self._kept)

    @property
    def error(self) -> str:
        """What it says is wrong now."""
        return self._wrong.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        for line in (self.name, self.value):
            line.setProperty("invalid", bool(sentence))
            line.setAccessibleDescription(sentence or (self._hints()[1] if line is self.value else ""))
            line.style().unpolish(line)
            line.style().polish(line)

    def _marked(self) -> None:
        self._hide_value()
        self.edited.emit()

    def _hide_value(self) -> None:
        hidden = self.secret.isChecked()
        self.value.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.value.setInputMethodHints(_SENSITIVE | Qt.InputMethodHint.ImhHiddenText if hidden else _EXACT)
        short, hint = self._hints()
        self.value.setPlaceholderText(short)
        self.value.setToolTip(hint)
        self.value.setAccessibleDescription(hint)

    def _hints(self) -> tuple[str, str]:
        """Say where the value is, in short and in full."""
        if not self._kept or not self.secret.isChecked():
            return self.tr("Value"), ""
        match self._place:
            case KeyPlace.KEYCHAIN:
                return self.tr("In the keychain"), self.tr("In the keychain; type to replace it.")
            case KeyPlace.SESSION:
                return self.tr("In memory"), self.tr("In memory until Osaurus quits; type to replace it.")
            case _:
                return self.tr("Type it again"), self.tr("It is gone with the last session; type it again.")


class VariableRows(QWidget):
    """The lines, and a button for one more.

    Args:
        title: what they are.
        lead: what becomes of what is typed in, in a sentence.
        add: on the button that adds a line.

    Signals:
        edited: something was typed, added or removed.
        entered: Return was pressed in a line.
    """

    edited = Signal()
    entered = Signal()

    def __init__(self, title: str, lead: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[VariableRow] = []
        self._places: Mapping[str, KeyPlace] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.add_button = Button(add, icon="plus")
        self.add_button.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(WrapLabel(title, Role.LABEL))
        column.addWidget(WrapLabel(lead, Role.CAPTION, measure=420))
        column.addLayout(self._lines)
        column.addWidget(line_of(self.add_button))

    @property
    def drafts(self) -> tuple[VariableDraft, ...]:
        """What is in the lines now, empty ones too."""
        return tuple(row.draft for row in self.rows)

    def show_lines(self, drafts: Sequence[VariableDraft], places: Mapping[str, KeyPlace]) -> None:
        """Show these lines; where they stand there already, nothing is touched.

        Args:
            drafts: what to show.
            places: where each secret that is kept is now.
        """
        if tuple(drafts) == self.drafts and places == self._places:
            return
        self._places = places
        while self.rows:
            self._drop(self.rows[-1])
        for draft in drafts:
            self._append(draft)

    def say(self, words: Mapping[int, str]) -> None:
        """Say what is wrong with lines, by their row."""
        for index, row in enumerate(self.rows):
            row.say(core(words[index]) if index in words else "")

    def _append(self, draft: VariableDraft) -> VariableRow:
        place = self._places.get(draft.kept, KeyPlace.NOWHERE)
        row = VariableRow(draft, place, len(self.rows) + 1)
        row.edited.connect(self.edited)
        row.entered.connect(self.entered)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        row.show()
        before = self._before()
        for widget in (row.name, row.value, row.secret, row.remove, self.add_button):
            self.setTabOrder(before, widget)  # Qt goes by when things were made
            before = widget
        return row

    def _before(self) -> QWidget:
        """Return what Tab reaches before the newest line: the line before it, or what stood before the button."""
        if len(self.rows) > 1:
            return self.rows[-2].remove  # no need to go through the whole window for each of many lines
        chain = tab_chain(self.window())
        before = chain[: chain.index(self.add_button)]
        return next(
            (each for each in reversed(before) if each.focusPolicy() & Qt.FocusPolicy.TabFocus), self.add_button
        )

    def _add(self) -> None:
        row = self._append(VariableDraft())
        self.edited.emit()
        row.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: VariableRow) -> None:
        index = self.rows.index(row)
        self._drop(row)
        self.edited.emit()
        after = self.rows[min(index, len(self.rows) - 1)].name if self.rows else self.add_button
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _drop(self, row: VariableRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
