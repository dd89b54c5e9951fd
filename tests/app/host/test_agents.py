"""Agents: made, changed, copied, deleted and brought back; what is on the disk; who is told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from app.errors import BuiltInError, GoneError, InputError, NewerVersionError, NotWritableError
from app.host.agents import BUILT_IN, Agent, AgentStore
from app.host.face import Face
from app.storage import Trouble

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Records


def fresh(folder: Path) -> AgentStore:
    store = AgentStore(folder)
    store.load()
    return store


def own(store: AgentStore) -> list[str]:
    return [agent.name for agent in store.agents if not agent.is_built_in]


def test_two_come_with_osaurus_and_nothing_is_written_for_them(folder: Path) -> None:
    store = fresh(folder)
    assert store.agents == BUILT_IN
    assert (len(BUILT_IN), {agent.is_built_in for agent in BUILT_IN}) == (2, {True})
    assert folder.exists() is False


def test_what_was_made_comes_back(folder: Path) -> None:
    store = fresh(folder)
    made = [store.add(" Dino ", Face.BLUE), store.add("ديناصور 🦕", Face.VIOLET)]
    assert fresh(folder).agents == (*BUILT_IN, *made)
    assert made[0] == Agent(made[0].id, "Dino", Face.BLUE)
    assert json.loads((folder / "agents.json").read_text()) == {
        "version": 1,
        "agents": [
            {"id": made[0].id, "name": "Dino", "face": "face-2"},
            {"id": made[1].id, "name": "ديناصور 🦕", "face": "face-4"},
        ],
    }


@pytest.mark.parametrize("name", ["", "x" * 10_000, "a\nb", "\u202eonid"])
def test_a_name_that_cannot_be_used_changes_nothing(folder: Path, name: str) -> None:
    store = fresh(folder)
    made = store.add("Dino", Face.GREEN)
    with pytest.raises(InputError):
        store.add(name, Face.GREEN)
    with pytest.raises(InputError):
        store.rename(made.id, name)
    assert own(store) == own(fresh(folder)) == ["Dino"]


def test_changing_keeps_the_id_and_the_place(folder: Path) -> None:
    store = fresh(folder)
    one, two = store.add("one", Face.GREEN), store.add("two", Face.GREEN)
    assert store.rename(one.id, "uno") == Agent(one.id, "uno", Face.GREEN)
    assert store.change(one.id, face=Face.VIOLET) == Agent(one.id, "uno", Face.VIOLET)
    assert [agent.id for agent in fresh(folder).agents[2:]] == [one.id, two.id]


def test_deleting_and_bringing_back(folder: Path) -> None:
    store = fresh(folder)
    one = store.add("one", Face.GREEN)
    store.add("two", Face.GREEN)
    deleted, position = store.delete(one.id)
    assert own(fresh(folder)) == ["two"]
    store.restore(deleted, position=position)
    assert own(store) == own(fresh(folder)) == ["one", "two"]


def test_the_built_in_ones_stay_as_they_are(folder: Path) -> None:
    store = fresh(folder)
    for agent in BUILT_IN:
        with pytest.raises(BuiltInError):
            store.delete(agent.id)
        with pytest.raises(BuiltInError):
            store.rename(agent.id, "x")
        with pytest.raises(BuiltInError):
            store.restore(agent)
    assert store.agents == BUILT_IN


def test_copies_are_told_apart_and_a_copy_of_a_built_in_one_is_ones_own(folder: Path) -> None:
    store = fresh(folder)
    copy = store.duplicate(BUILT_IN[0].id)
    assert copy == Agent(copy.id, "Osaurus 2", Face.GREEN)
    store.duplicate(BUILT_IN[0].id)
    long = store.add("x" * 60, Face.ORANGE)
    store.duplicate(long.id)
    assert own(store) == ["Osaurus 2", "Osaurus 3", "x" * 60, "x" * 58 + " 2"]


def test_what_is_gone_is_gone(folder: Path) -> None:
    store, other = fresh(folder), fresh(folder)
    made = store.add("Dino", Face.GREEN)
    other.load()
    other.delete(made.id)
    for change in (lambda: store.rename(made.id, "x"), lambda: store.delete(made.id), lambda: store.duplicate("no")):
        with pytest.raises(GoneError):
            change()
    assert store.get("no") is None


def test_two_copies_of_the_app_lose_nothing(folder: Path) -> None:
    one, other = fresh(folder), fresh(folder)
    for number in range(3):
        one.add(f"a{number}", Face.GREEN)
        other.add(f"b{number}", Face.GREEN)
    assert own(fresh(folder)) == ["a0", "b0", "a1", "b1", "a2", "b2"]


def test_observers_hear_of_changes_and_of_nothing_else(folder: Path) -> None:
    store = fresh(folder)
    heard: list[int] = []
    leave = store.subscribe(lambda: heard.append(len(store.agents)))
    made = store.add("Dino", Face.GREEN)
    store.rename(made.id, "Dina")
    with pytest.raises(InputError):
        store.add("", Face.GREEN)
    store.delete(made.id)
    leave()
    store.add("Dino", Face.GREEN)
    assert heard == [3, 3, 2]


def test_what_cannot_be_written_does_not_hold_and_can_be_tried_again(folder: Path) -> None:
    folder.write_text("not a folder")
    store = fresh(folder)
    with pytest.raises(NotWritableError, match=r"agents.json cannot be written"):
        store.add("Dino", Face.GREEN)
    assert store.agents == BUILT_IN
    folder.unlink()
    store.add("Dino", Face.GREEN)
    assert own(store) == own(fresh(folder)) == ["Dino"]


@pytest.mark.parametrize(
    "content",
    [
        "broken",
        '{"version": 1, "agents": {}}',
        '{"version": 1, "agents": [1]}',
        '{"version": 1, "agents": [{"id": "1", "name": "x", "face": "face-9"}]}',
        '{"version": 1, "agents": [{"id": "1", "name": 1, "face": "face-1"}]}',
        '{"version": 1, "agents": [{"id": "1", "name": "x"}]}',
        '{"version": 1, "agents": [{"id":"1","name":"x","face":"face-1"},{"id":"1","name":"y","face":"face-1"}]}',
        f'{{"version": 1, "agents": [{{"id": "{BUILT_IN[0].id}", "name": "x", "face": "face-1"}}]}}',
    ],
)
def test_a_broken_file_is_set_aside(folder: Path, logged: Records, content: str) -> None:
    folder.mkdir()
    (folder / "agents.json").write_text(content)
    store = fresh(folder)
    assert (store.agents, store.file.trouble) == (BUILT_IN, Trouble.SET_ASIDE)
    assert (folder / "agents.broken-1.json").read_text() == content
    logged.expect("a broken agents file was set aside as agents.broken-1.json")


def test_a_newer_file_is_never_touched(folder: Path) -> None:
    folder.mkdir()
    newer = '{"version": 2, "agents": "in a form of its own"}'
    (folder / "agents.json").write_text(newer)
    store = fresh(folder)
    assert store.file.trouble == Trouble.NEWER
    with pytest.raises(NewerVersionError):
        store.add("Dino", Face.GREEN)
    assert (folder / "agents.json").read_text() == newer
