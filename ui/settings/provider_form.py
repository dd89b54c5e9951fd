"""Everything about one provider."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.host.drafts import Busy
from app.host.drafts import Field as Place
from app.host.providers import KINDS, Provider
from ui.announce import announce
from ui.host.keychain import KeychainNotice
from ui.host.trial import Trial
from ui.language.core import core
from ui.observer import Observer
from ui.settings.key_part import KeyPart
from ui.settings.kind_part import KindPart
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.fold import line_of
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.host.provider_editor import EditorState, ProviderEditor


class ProviderForm(QWidget):
    """Shows an editor and passes on what is typed and pressed; it changes nothing itself.

    Signals:
        cancelled: do without the new one.
        told: there is something new to look at; a widget of the form.
    """

    cancelled = Signal()
    told = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor: ProviderEditor | None = None
        self._observer: Observer | None = None
        self._seen: EditorState | None = None
        self.kinds = KindPart(self)
        self.name = Field(self.tr("Name"), self)
        self.address = Field(self.tr("Address"), self, ltr=True)
        self.key = KeyPart(self)
        self.keychain = KeychainNotice(self.tr("Or keep the key in memory until Osaurus quits."), self)
        self._trouble = WrapLabel("", Role.ERROR, self, measure=340)
        self.trial = Trial(self)
        self.add_button = Button(self.tr("Add provider"), self)
        self.cancel_button = Button(self.tr("Cancel"), self)
        self._ends = line_of(self.add_button, self.cancel_button, parent=self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self.kinds, self.name, self.address, self.key, self.keychain, self._trouble):
            inside.addWidget(part)
        inside.addWidget(self.trial)
        inside.addWidget(self._ends)
        self._connect()

    def show_editor(self, editor: ProviderEditor) -> None:
        """Show another provider."""
        if editor is self._editor:
            return
        if self._observer is not None:
            self._observer.deleteLater()
        self._editor = editor
        self._seen = None
        self.key.close_line()
        self._observer = Observer(editor, self)
        self._observer.changed.connect(self.refresh)
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape in a line for what was typed there; only without that does it close the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            editor = self._editor
            if watched is self.key.field.line and editor is not None and not editor.state.is_new:
                self.key.drop()
                return True
            if editor is not None and editor.revert():
                self.refresh()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        for field in (self.name, self.address):
            field.edited.connect(self._typed)
            field.line.editingFinished.connect(lambda: self._ask(lambda editor: editor.apply()))
        for line in (self.name.line, self.address.line, self.key.field.line):
            line.installEventFilter(self)
            line.returnPressed.connect(self._return)
        self.kinds.chosen.connect(lambda kind: self._ask(lambda editor: editor.choose_type(kind)))
        self.key.typed.connect(self._typed)
        self.key.save_wanted.connect(lambda: self._ask(lambda editor: editor.save_key()))
        self.key.dropped.connect(self._typed_no_key)
        self.key.keep_wanted.connect(lambda: self._ask(lambda editor: editor.keep_key()))
        self.key.remove_wanted.connect(lambda: self._ask(lambda editor: editor.forget_key()))
        self.keychain.button.clicked.connect(self._keep_for_session)
        self.trial.wanted.connect(lambda: self._ask(lambda editor: editor.test_connection()))
        self.trial.unwanted.connect(lambda: self._ask(lambda editor: editor.stop_test()))
        self.add_button.clicked.connect(lambda: self._ask(lambda editor: editor.add()))
        self.cancel_button.clicked.connect(self.cancelled)

    def _ask(self, act: Callable[[ProviderEditor], object]) -> None:
        if self._editor is not None:
            act(self._editor)
            self.refresh()

    def _typed(self) -> None:
        draft = (self.name.text, self.address.text, self.key.field.text)
        name, address, key = draft
        self._ask(lambda editor: editor.set_draft(editor.state.draft._replace(name=name, address=address, key=key)))

    def _typed_no_key(self) -> None:
        self._ask(lambda editor: editor.set_draft(editor.state.draft._replace(key="")))

    def _return(self) -> None:
        if self._editor is not None and self._editor.state.is_new:
            self._ask(lambda editor: editor.add())
        elif self.sender() is self.key.field.line:
            self._ask(lambda editor: editor.save_key())

    def _keep_for_session(self) -> None:
        def keep(editor: ProviderEditor) -> None:
            (editor.add if editor.state.is_new else editor.save_key)(session_only=True)

        self._ask(keep)

    def refresh(self) -> None:
        """Show what was typed, what is under way, and what is wrong."""
        if self._editor is None:
            return
        state, before = self._editor.state, self._seen
        self._seen = state
        focused = self.window().focusWidget()
        draft, kind = state.draft, KINDS[state.draft.type]
        if before is not None and before.busy is Busy.SAVING and state.busy is None and state.trouble is None:
            self.key.close_line()
        self.kinds.show_kind(draft.type, is_new=state.is_new)
        self.name.show_text(draft.name)
        self.name.show_hint(kind.label)
        self.name.say(self._words(Place.NAME))
        self.address.show_text(draft.address)
        self.address.show_hint(kind.base or kind.example)
        self.address.setVisible(kind.takes_address or bool(draft.address))
        self.address.say(self._words(Place.ADDRESS))
        needed = Provider(self._editor.id, draft.type, "", draft.address.strip()).needs_key
        self.key.show_key(state, needed=needed, error=self._words(Place.KEY))
        self.keychain.say(self._words(Place.KEYCHAIN))
        step = self._words(Place.STEP)
        self._trouble.setText(step)
        self._trouble.setVisible(bool(step))
        self._ends.setVisible(state.is_new)
        self._show_trial(state, before)
        was_added = before is not None and before.is_new and not state.is_new
        if was_added:
            announce(self, self.tr("The provider was added."))
        elif before is not None and before.key_place is not state.key_place:
            announce(self, self.tr("Key: {state}").format(state=self.key.pill.text()))
        if self.isAncestorOf(focused) and not focused.isVisibleTo(self):
            (self.name.line if was_added else self.key.replace_button).setFocus()
        if state.trouble is not None and (before is None or state.trouble is not before.trouble):
            self._go_to(state.trouble.field)

    def _show_trial(self, state: EditorState, before: EditorState | None) -> None:
        has_ended = self.trial.follow(state.busy, state.tested, KINDS[state.draft.type].label)
        if has_ended and (before is None or before.tested is not state.tested):
            self.told.emit(self.trial)

    def _words(self, place: Place) -> str:
        trouble = self._editor.state.trouble if self._editor is not None else None
        if trouble is None or trouble.field is not place:
            return ""
        return core(trouble.words)

    def _go_to(self, place: Place) -> None:
        """Bring into view what is said, and the focus to where it can be put right if a press has failed.

        Leaving a line with something impossible in it must not call the focus back: people would be held there.
        """
        pressed = self._editor is not None and self._editor.state.is_new
        match place:
            case Place.NAME | Place.ADDRESS:
                field = self.name if place is Place.NAME else self.address
                if pressed:
                    field.line.setFocus()
                self.told.emit(field)
            case Place.KEY:
                if self.key.field.isVisibleTo(self):
                    self.key.field.line.setFocus()
                self.told.emit(self.key)
            case Place.KEYCHAIN:
                self.keychain.button.setFocus()
                self.told.emit(self.keychain)
            case _:
                self.told.emit(self._trouble)
