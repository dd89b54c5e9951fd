"""The name and the face of one agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.host.face import Face
from ui.host.faces import FaceTiles
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.art import Art
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.stack import column

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.host.agents import Agent
    from app.host.drafts import AgentDraft

_PORTRAIT = 72
_TILE = 56


class AgentForm(QWidget):
    """Shows an agent that came with Osaurus, one that can be changed, or one that is yet to be created.

    Signals:
        typed: something was typed into the name.
        renamed: a name was finished: the id of its agent, and the name.
        face_chosen: another face was chosen by hand.
        create_wanted: create the new one.
        cancelled: do without the new one.
    """

    typed = Signal()
    renamed = Signal(str, str)
    face_chosen = Signal(Face)
    create_wanted = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("", "")
        self._built_in = self._make_built_in()
        self._own = QWidget(self)
        self.faces = FaceTiles(self._own, side=_TILE, is_centred=False)
        self.name = Field(self.tr("Name"), self._own)
        self.create_button = Button(self.tr("Create agent"), self._own)
        self.cancel_button = Button(self.tr("Cancel"), self._own)
        self._buttons = line_of(self.create_button, self.cancel_button, parent=self._own)
        inside = QVBoxLayout(self._own)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        for part in (self.faces, self.name, self._buttons):
            inside.addWidget(part)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._built_in)
        outside.addWidget(self._own)
        self.name.line.installEventFilter(self)
        self.name.edited.connect(self._typed)
        self.name.line.editingFinished.connect(self._finish)
        self.name.line.returnPressed.connect(self._return)
        self.faces.chosen.connect(self.face_chosen)
        self.create_button.clicked.connect(self.create_wanted)
        self.cancel_button.clicked.connect(self.cancelled)

    def show_agent(self, agent: Agent) -> None:
        """Show one that exists. A name that is being typed stays, unless it was given another one elsewhere."""
        if agent.is_built_in:
            self._portrait.show_art(agent.face.value)
            self._called.setText(agent.name)
        elif (agent.id, agent.name) != self._shown:
            self.name.show_text(agent.name)
            self.name.say("")
        self._shown = (agent.id, agent.name)
        self.name.show_hint("")
        self._show(built_in=agent.is_built_in, new=False, face=agent.face)

    def show_draft(self, draft: AgentDraft) -> None:
        """Show one that is yet to be created."""
        if self._shown[0]:
            self._shown = ("", "")
            self.name.say("")
        self.name.show_text(draft.name)
        self.name.show_hint(self.tr("For example, Dino"))
        self._show(built_in=False, new=True, face=draft.face)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Escape in the name of one that exists for what was typed there."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            key, kept = self._shown
            if key and self.name.text != kept:
                self.name.show_text(kept)
                self.name.say("")
                return True
        return super().eventFilter(watched, event)

    def _make_built_in(self) -> QWidget:
        self._portrait = Art(Face.GREEN.value, _PORTRAIT, radius=18, grows=True)
        self._called = Label("", Role.STRONG)
        words = self.tr("Comes with Osaurus and stays as it is. Duplicate it to give the copy a name and a face.")
        row = Fold(self, gap=Space.L, fold_gap=Space.M)
        row.add(self._portrait, top=True)
        row.add(column(self._called, WrapLabel(words, Role.NOTE, measure=320), gap=Space.XS), least=180, top=True)
        return row

    def _show(self, *, built_in: bool, new: bool, face: Face) -> None:
        self.faces.show_face(face)
        self._built_in.setVisible(built_in)
        self._own.setHidden(built_in)
        self._buttons.setVisible(new)

    def _typed(self) -> None:
        self.name.say("")
        self.typed.emit()

    def _finish(self) -> None:
        if self._shown[0]:
            self.renamed.emit(self._shown[0], self.name.text)

    def _return(self) -> None:
        if not self._shown[0]:
            self.create_wanted.emit()
