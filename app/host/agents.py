"""Agents: a name and a face each. Two come with Osaurus; the others a person has made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from app.errors import BuiltInError, GoneError
from app.host.checks import MAX_NAME, check_name, visible_characters
from app.host.face import Face
from app.host.ids import new_id
from app.observed import Observed
from app.sentences import Sentence
from app.storage import FileStore, typed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SCHEMA_VERSION = 1
FILE_NAME = "agents.json"


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody to talk to.

    Attributes:
        id: stays the same whatever else changes.
        name: as `check_name` gives it.
        face: which picture.
        is_built_in: it came with Osaurus; it cannot be changed or deleted, and does not count.
    """

    id: str
    name: str
    face: Face
    is_built_in: bool = False


BUILT_IN: Final = (
    Agent("6c1f6c0e-4a55-4c0b-9b1e-0d1f0a5a0001", "Osaurus", Face.GREEN, is_built_in=True),
    Agent("6c1f6c0e-4a55-4c0b-9b1e-0d1f0a5a0002", "Proofreader", Face.BLUE, is_built_in=True),
)
_BUILT_IN_IDS: Final = frozenset(agent.id for agent in BUILT_IN)


class AgentStore(Observed):
    """The agents, and the one way to change them. All methods may be called from any thread.

    A change that cannot be written does not hold: PreferencesError says why, and the person may try again.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._file = _AgentsFile(folder / FILE_NAME, SCHEMA_VERSION)
        self.file: FileStore[tuple[Agent, ...]] = self._file

    def load(self) -> None:
        """Read what is remembered. Never raises; see `file.trouble`."""
        self._file.load()
        self._changed()

    @property
    def agents(self) -> tuple[Agent, ...]:
        """Every agent: the built-in ones, then the others in the order in which they were made."""
        return (*BUILT_IN, *self._file.current)

    def get(self, agent_id: str) -> Agent | None:
        """Return an agent, None where it is not there any more."""
        return next((agent for agent in self.agents if agent.id == agent_id), None)

    def add(self, name: str, face: Face, *, agent_id: str | None = None) -> Agent:
        """Make an agent.

        Args:
            name: as it was typed.
            face: which picture.
            agent_id: from `new_id`, for whoever must know it before.

        Raises:
            InputError: the name cannot be used.
            PreferencesError: it cannot be remembered.
        """
        made = Agent(agent_id or new_id(), check_name(name), face)
        return self.restore(made)

    def restore(self, agent: Agent, *, position: int | None = None) -> Agent:
        """Bring an agent back that was deleted, to where it was."""
        _refuse_built_in(agent.id)

        def bring_back(stored: tuple[Agent, ...]) -> tuple[Agent, ...]:
            others = [kept for kept in stored if kept.id != agent.id]
            others.insert(len(others) if position is None else position, agent)
            return tuple(others)

        self._file.attempt(bring_back)
        self._changed()
        return agent

    def change(self, agent_id: str, *, name: str | None = None, face: Face | None = None) -> Agent:
        """Give an agent another name or face.

        Raises:
            InputError: the name cannot be used.
            GoneError: it is not there any more.
            BuiltInError: it came with Osaurus.
            PreferencesError: it cannot be remembered.
        """
        _refuse_built_in(agent_id)
        checked = None if name is None else check_name(name)
        changed: list[Agent] = []

        def edit(stored: tuple[Agent, ...]) -> tuple[Agent, ...]:
            before = _find(stored, agent_id)
            after = replace(before, name=checked or before.name, face=face or before.face)
            changed[:] = [after]
            return tuple(after if kept is before else kept for kept in stored)

        self._file.attempt(edit)
        self._changed()
        return changed[0]

    def rename(self, agent_id: str, name: str) -> Agent:
        """Give an agent another name; see `change`."""
        return self.change(agent_id, name=name)

    def duplicate(self, agent_id: str) -> Agent:
        """Make a copy of an agent, a built-in one too, under a name that tells the two apart."""
        origin = self.get(agent_id)
        if origin is None:
            raise GoneError(Sentence("That agent is not there any more."))
        return self.add(_name_of_copy(origin.name, {agent.name for agent in self.agents}), origin.face)

    def delete(self, agent_id: str) -> tuple[Agent, int]:
        """Delete an agent; gives it and its position, for `restore`. Raises like `change`."""
        _refuse_built_in(agent_id)
        deleted: list[tuple[Agent, int]] = []

        def leave_out(stored: tuple[Agent, ...]) -> tuple[Agent, ...]:
            gone = _find(stored, agent_id)
            deleted[:] = [(gone, stored.index(gone))]
            return tuple(kept for kept in stored if kept is not gone)

        self._file.attempt(leave_out)
        self._changed()
        return deleted[0]


class _AgentsFile(FileStore[tuple[Agent, ...]]):
    def _empty(self) -> tuple[Agent, ...]:
        return ()

    def _to_json(self, value: tuple[Agent, ...]) -> dict[str, Any]:
        return {"agents": [{"id": agent.id, "name": agent.name, "face": agent.face.value} for agent in value]}

    def _from_json(self, found: Mapping[str, Any]) -> tuple[Agent, ...]:
        agents = [_decode(entry) for entry in typed(list, found.get("agents", []))]
        if len({agent.id for agent in agents} | _BUILT_IN_IDS) != len(agents) + len(BUILT_IN):
            raise ValueError("two agents have one id")
        return tuple(agents)


def _decode(entry: object) -> Agent:
    found = typed(dict, entry)
    name = typed(str, found.get("name"))
    return Agent(typed(str, found.get("id")), name, Face(typed(str, found.get("face"))))


def _find(stored: tuple[Agent, ...], agent_id: str) -> Agent:
    for agent in stored:
        if agent.id == agent_id:
            return agent
    raise GoneError(Sentence("That agent is not there any more."))


def _refuse_built_in(agent_id: str) -> None:
    if agent_id in _BUILT_IN_IDS:
        raise BuiltInError(Sentence("This agent came with Osaurus. Duplicate it to change it."))


def _name_of_copy(name: str, taken: set[str]) -> str:
    number = 2
    while True:
        ending = f" {number}"
        shortened = name
        while visible_characters(shortened) + len(ending) > MAX_NAME:
            shortened = shortened[:-1]
        if (candidate := shortened + ending) not in taken:
            return candidate
        number += 1
