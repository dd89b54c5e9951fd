"""The key of a provider: that there is one, never which one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.host.providers import KeyPlace
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.fold import line_of
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone

if TYPE_CHECKING:
    from app.host.provider_editor import EditorState


class KeyPart(QWidget):
    """Where the key is, and what can be done with it. For a new provider it is only a line to type the key into.

    Signals:
        typed: something was typed or pasted.
        save_wanted: keep the key that was typed.
        dropped: do without the key that was typed.
        keep_wanted: put the key of this session into the keychain.
        remove_wanted: remove the key.
    """

    typed = Signal()
    save_wanted = Signal()
    dropped = Signal()
    keep_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._label = Label(self.tr("Key"), Role.LABEL, self)
        self.pill = Pill("", Tone.DIM, self)
        self.replace_button = Button("", self)
        self.keep_button = Button(self.tr("Keep in keychain"), self)
        self.keep_button.setAccessibleName(self.tr("Keep key in keychain"))
        self.remove_button = Button(self.tr("Remove"), self)
        self.remove_button.setAccessibleName(self.tr("Remove key"))
        self._acts = line_of(self.replace_button, self.keep_button, self.remove_button, parent=self)
        self.field = Field("", self, hidden=True)
        self._wrong = WrapLabel("", Role.ERROR, self, measure=340)
        self.save_button = Button(self.tr("Save key"), self)
        self.cancel_button = Button(self.tr("Cancel"), self)
        self._ends = line_of(self.save_button, self.cancel_button, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self._label, self.pill, self._acts, self._wrong, self.field, self._ends):
            column.addWidget(widget)
        column.setAlignment(self.pill, Qt.AlignmentFlag.AlignLeft)
        self.field.edited.connect(self.typed)
        self.replace_button.clicked.connect(self._open)
        self.save_button.clicked.connect(self.save_wanted)
        self.cancel_button.clicked.connect(self.drop)
        self.keep_button.clicked.connect(self.keep_wanted)
        self.remove_button.clicked.connect(self.remove_wanted)

    def show_key(self, state: EditorState, *, needed: bool, error: str) -> None:
        """Show where the key is now, and the line to type one into where one is typed.

        Args:
            state: of the provider's editor.
            needed: it is of no use without a key.
            error: what is wrong with the key.
        """
        place, is_new = state.key_place, state.is_new
        self._is_open = not is_new and (self._is_open or bool(state.draft.key))
        self.field.set_label(self.tr("Key") if is_new else self.tr("New key"))
        self.field.show_text(state.draft.key)
        self.field.show_hint("" if needed else self.tr("Only if the server wants one"))
        at_line = is_new or self._is_open
        self.field.say(error if at_line else "")
        self._wrong.setText("" if at_line else error)
        words, tone = self._words(place, needed=needed)
        self.pill.show_state(words, tone)
        replaces = place is not KeyPlace.NOWHERE
        self.replace_button.setText(self.tr("Replace…") if replaces else self.tr("Enter…"))
        self.replace_button.setAccessibleName(self.tr("Replace key") if replaces else self.tr("Enter key"))
        self.replace_button.updateGeometry()
        for part, shown in (
            (self._label, not is_new),
            (self.pill, not is_new),
            (self._acts, not is_new and not self._is_open),
            (self._wrong, bool(self._wrong.text())),
            (self.keep_button, place is KeyPlace.SESSION),
            (self.remove_button, replaces),
            (self.field, is_new or self._is_open),
            (self._ends, self._is_open),
        ):
            part.setVisible(shown)
        self._acts.refold()

    def close_line(self) -> None:
        """Show the line to type into no more."""
        self._is_open = False

    def drop(self) -> None:
        """Do without what was typed."""
        self.close_line()
        self.dropped.emit()
        self.replace_button.setFocus()

    def _open(self) -> None:
        self._is_open = True
        self.typed.emit()
        self.field.line.setFocus()

    def _words(self, place: KeyPlace, *, needed: bool) -> tuple[str, Tone]:
        match place:
            case KeyPlace.KEYCHAIN:
                return self.tr("Set, in the system keychain"), Tone.OK
            case KeyPlace.SESSION:
                return self.tr("Set, for this session only"), Tone.WARN
            case _:
                return self.tr("Not set"), Tone.WARN if needed else Tone.DIM
