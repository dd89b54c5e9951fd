"""The Agents pane: whom one talks to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from app.errors import InputError, OsaurusError
from app.host.drafts import NO_AGENT, AgentDraft, BegunError
from ui.announce import announce
from ui.host.counted import Counted
from ui.language.core import core
from ui.observer import Observer
from ui.settings.agent_form import AgentForm
from ui.settings.listing import ListDetail, Row, Words
from ui.settings.pane import Pane
from ui.settings.rows import search_words
from ui.theme.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.host.agents import Agent
    from app.host.face import Face
    from ui.settings.pane import Context

_T = TypeVar("_T")
NEW: Final = "new"
"""The key of the row of an agent that is yet to be created."""


@dataclass(frozen=True, slots=True)
class AgentsState:
    """Where the person is in this pane.

    Attributes:
        selected: the key of the chosen row.
        draft: a new agent that is yet to be created.
        typed: a name for the chosen one that was not taken yet.
    """

    selected: str
    draft: AgentDraft | None
    typed: str


class AgentsPane(Pane):
    """Name and face apply at once. A new agent is created with its button; that one counts, and so does a duplicate."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = self.tr("Whom you talk to. Two come with Osaurus; give others a name and a face of your own.")
        super().__init__(self.tr("Agents"), lead, parent)
        self._agents = context.agents
        self.watch_file(context.agents.file)
        self._features = context.features
        self._draft: AgentDraft | None = None
        self.form = AgentForm()
        words = Words(
            self.tr("Agents"),
            self.tr("New agent"),
            self.tr("No agents yet"),
            self.tr("An agent answers in the chat."),
            "agent",
        )
        self.detail = ListDetail(words, self.form)
        search_words(self.detail, self.tr("assistant character face name duplicate delete"))
        self.body.addWidget(self.detail)
        self.body.addSpacing(Space.S)
        counted = self.tr("Counted, if you share usage data: that an agent was created. Not its name or its face.")
        self.body.addWidget(Counted(counted, measure=640))
        self.body.addStretch()
        self.detail.chosen.connect(self._show)
        self.detail.add_wanted.connect(self._begin)
        self.detail.duplicate_wanted.connect(self._duplicate)
        self.detail.delete_wanted.connect(self._delete)
        self.form.renamed.connect(self._rename)
        self.form.face_chosen.connect(self._change_face)
        self.form.typed.connect(self._note_draft)
        self.form.create_wanted.connect(self._create)
        self.form.cancelled.connect(self._cancel)
        Observer(context.agents, self).changed.connect(self._refresh)
        self._refresh()

    def home(self) -> QWidget | None:
        """Return the list."""
        return self.detail.home()

    def state(self) -> AgentsState:
        """Return the chosen agent and what was typed."""
        return AgentsState(self.detail.selected, self._draft, self.form.name.text)

    def restore(self, state: object) -> None:
        """Choose it again and put back what was typed."""
        if not isinstance(state, AgentsState):
            return
        self._draft = state.draft
        self._refresh()
        if self.detail.select(state.selected) and state.selected != NEW and not self._chosen_is_built_in():
            self.form.name.show_text(state.typed)

    def _chosen_is_built_in(self) -> bool:
        agent = self._agents.get(self.detail.selected)
        return agent is None or agent.is_built_in

    def _refresh(self) -> None:
        rows = [self._row(agent) for agent in self._agents.agents]
        if self._draft is not None:
            title = self._draft.name.strip() or self.tr("New agent")
            note, face = self.tr("Not created yet"), self._draft.face.value
            rows.append(Row(NEW, title, note, art=face, can_duplicate=False, can_delete=False))
        self.detail.show_rows(rows)
        self._show(self.detail.selected)

    def _row(self, agent: Agent) -> Row:
        note = self.tr("Comes with Osaurus") if agent.is_built_in else ""
        return Row(agent.id, agent.name, note, art=agent.face.value, can_delete=not agent.is_built_in)

    def _show(self, key: str) -> None:
        if key == NEW and self._draft is not None:
            self.form.show_draft(self._draft)
        elif (agent := self._agents.get(key)) is not None:
            self.form.show_agent(agent)

    def _begin(self) -> None:
        """Begin a new agent, or go back to the one that was begun."""
        self.say_failure(None)
        if self._draft is None:
            self._draft = AgentDraft()
            self._refresh()
        self.detail.select(NEW)
        self.form.name.line.setFocus()
        self.ensureWidgetVisible(self.form)

    def _note_draft(self) -> None:
        if self.detail.selected == NEW and self._draft is not None:
            self._draft = self._draft._replace(name=self.form.name.text)
            self._refresh()

    def step_back(self) -> bool:
        """Cancel the new agent, if it is the one in view."""
        if self._draft is None or self.detail.selected != NEW:
            return False
        self._cancel()
        return True

    def _cancel(self) -> None:
        draft, self._draft = self._draft, None
        self._refresh()
        self.detail.list.setFocus()
        if draft is not None and draft != NO_AGENT:
            self.offer_undo(self.tr("The new agent was discarded."), lambda: self._go_on(draft))

    def _go_on(self, draft: AgentDraft) -> None:
        """Go on with a new agent that was cancelled."""
        if self._draft is not None and self._draft != NO_AGENT:
            raise BegunError
        self._draft = draft
        self._refresh()
        self.detail.select(NEW)

    def _create(self) -> None:
        draft = self._draft
        if draft is None:
            return
        made = self._attempt(lambda: self._agents.add(draft.name, draft.face))
        if made is not None:
            self._features.agent_created()
            self._draft = None
            self._arrive(made)
            announce(self, self.tr("Agent created."))

    def _duplicate(self, key: str) -> None:
        copy = self._attempt(lambda: self._agents.duplicate(key))
        if copy is not None:
            self._features.agent_created()
            self._arrive(copy)
            announce(self, self.tr("Agent duplicated."))

    def _arrive(self, agent: Agent) -> None:
        self._refresh()
        self.detail.select(agent.id)
        self.detail.list.setFocus()

    def _delete(self, key: str) -> None:
        gone = self._attempt(lambda: self._agents.delete(key))
        if gone is not None:
            agents, (agent, position) = self._agents, gone
            self._refresh()
            sentence = self.tr("Agent “{name}” was deleted.").format(name=agent.name)

            def undo() -> None:
                agents.restore(agent, position=position)

            self.offer_undo(sentence, undo)

    def _rename(self, key: str, name: str) -> None:
        agent = self._agents.get(key)
        if agent is not None and not agent.is_built_in and name != agent.name:
            self._attempt(lambda: self._agents.rename(key, name))
            self._refresh()

    def _change_face(self, face: Face) -> None:
        agent = self._agents.get(self.detail.selected)
        if self.detail.selected == NEW and self._draft is not None:
            self._draft = self._draft._replace(face=face)
            self._refresh()
        elif agent is not None and not agent.is_built_in:
            self._attempt(lambda: self._agents.change(agent.id, face=face))
            self._refresh()

    def _attempt(self, act: Callable[[], _T]) -> _T | None:
        """Do something that may be refused; then say why, beside the name where it is the name."""
        try:
            done = act()
        except InputError as error:
            self.form.name.say(core(str(error)))
            announce(self, self.form.name.error)
            return None
        except OsaurusError as error:
            self.say_failure(error)
            return None
        self.say_failure(None)
        return done
