"""The Agents pane: making, changing, copying, deleting and bringing back; what counts, and what is typed meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from app.host.agents import BUILT_IN
from app.host.drafts import AgentDraft
from app.host.face import Face
from tests.ui.settings.conftest import focusable, name_of
from ui.settings.agents import NEW, AgentsPane, AgentsState
from ui.settings.window import SettingsWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.host.agents import AgentStore
    from app.telemetry import TelemetryService
    from ui.settings.pane import Context

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Sheet:
    """A window at its Agents pane, beside a service that records."""

    def __init__(self, context: Context, service: TelemetryService) -> None:
        self.context = context
        self.service = service
        self.window = SettingsWindow(context)
        self.window.show_pane("agents")
        self.window.show()
        self.window.activateWindow()

    @property
    def pane(self) -> AgentsPane:
        assert isinstance(self.window.pane, AgentsPane)
        return self.window.pane

    @property
    def store(self) -> AgentStore:
        return self.context.agents

    def own(self) -> list[tuple[str, Face]]:
        return [(agent.name, agent.face) for agent in self.store.agents if not agent.is_built_in]

    def rows(self) -> list[str]:
        return [row.title for row in self.pane.detail.rows]

    def recorded(self) -> list[str]:
        return [row.name for row in self.service.rows()[1]]


@pytest.fixture
def sheet(
    qtbot: QtBot,
    make_service: Callable[..., TelemetryService],
    make_context: Callable[..., Context],
    collector: Collector,
) -> Sheet:
    service = make_service(collector.url, flush_seconds=3600.0)
    service.ask()  # so that events are held, and nothing is sent
    made = Sheet(make_context(service), service)
    qtbot.addWidget(made.window)
    return made


def shown(widget: QWidget) -> list[str]:
    return [name_of(found) for found in focusable(widget)]


def test_the_two_that_come_with_osaurus_can_only_be_copied(qtbot: QtBot, sheet: Sheet) -> None:
    assert sheet.rows() == [agent.name for agent in BUILT_IN] == ["Osaurus", "Proofreader"]
    for agent in BUILT_IN:
        sheet.pane.detail.select(agent.id)
        assert sheet.pane.form.name.isVisible() is False
        assert sheet.pane.detail.delete_button.isVisible() is False
        sheet.pane.detail.list.setFocus()
        qtbot.keyClick(sheet.pane.detail.list, Key.Key_Delete)
    assert (sheet.rows(), sheet.recorded(), sheet.window.undo.text) == (["Osaurus", "Proofreader"], [], "")


def test_with_the_keyboard_alone_an_agent_is_created_and_counts_once(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.pane.detail.list.setFocus()
    qtbot.keyClick(sheet.pane.detail.list, Key.Key_N, CONTROL)
    line = sheet.pane.form.name.line
    assert sheet.window.focusWidget() is line
    assert sheet.rows() == ["Osaurus", "Proofreader", "New agent"]
    qtbot.keyClicks(line, "Dino")
    assert (sheet.rows()[-1], sheet.own(), sheet.recorded()) == ("Dino", [], [])
    qtbot.keyClick(line, Key.Key_Return)
    assert (sheet.own(), sheet.recorded()) == ([("Dino", Face.GREEN)], ["agent_created"])
    assert sheet.pane.detail.selected == sheet.store.agents[-1].id
    assert sheet.window.focusWidget() is sheet.pane.detail.list
    told = str(sheet.service.rows()[1])
    assert "Dino" not in told


def test_a_name_that_cannot_be_used_is_told_beside_it(qtbot: QtBot, sheet: Sheet) -> None:
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    qtbot.mouseClick(sheet.pane.form.create_button, LEFT)
    assert "Give it a name" in sheet.pane.form.name.error
    assert (sheet.own(), sheet.recorded()) == ([], [])
    qtbot.keyClicks(sheet.pane.form.name.line, "D")
    assert sheet.pane.form.name.error == ""


def test_a_new_one_can_be_left_and_found_again_and_thrown_away(qtbot: QtBot, sheet: Sheet) -> None:
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    qtbot.keyClicks(sheet.pane.form.name.line, "Dino")
    qtbot.mouseClick(sheet.pane.form.faces.tiles[Face.ORANGE], LEFT)
    sheet.pane.detail.select(BUILT_IN[0].id)
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    assert sheet.rows() == ["Osaurus", "Proofreader", "Dino"]
    assert (sheet.pane.form.name.text, sheet.pane.form.faces.face) == ("Dino", Face.ORANGE)
    qtbot.keyClick(sheet.pane.form.name.line, Key.Key_Escape)
    assert sheet.window.isVisible() is True
    assert (sheet.rows(), sheet.own(), sheet.recorded()) == (["Osaurus", "Proofreader"], [], [])


def test_name_and_face_apply_at_once_and_do_not_count(qtbot: QtBot, sheet: Sheet) -> None:
    made = sheet.store.add("Dino", Face.GREEN)
    qtbot.waitUntil(lambda: "Dino" in sheet.rows())
    sheet.pane.detail.select(made.id)
    line = sheet.pane.form.name.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Rex")
    qtbot.keyClick(line, Key.Key_Return)
    assert sheet.own() == [("Rex", Face.GREEN)]
    qtbot.mouseClick(sheet.pane.form.faces.tiles[Face.VIOLET], LEFT)
    assert sheet.own() == [("Rex", Face.VIOLET)]
    assert sheet.recorded() == []


def test_a_name_is_taken_when_the_line_is_left_and_given_back_by_escape(qtbot: QtBot, sheet: Sheet) -> None:
    made = sheet.store.add("Dino", Face.GREEN)
    qtbot.waitUntil(lambda: "Dino" in sheet.rows())
    sheet.pane.detail.select(made.id)
    line = sheet.pane.form.name.line
    line.setFocus()
    qtbot.keyClicks(line, " the first")
    qtbot.keyClick(line, Key.Key_Escape)
    assert (line.text(), sheet.window.isVisible()) == ("Dino", True)
    line.clear()
    qtbot.keyClick(line, Key.Key_Return)
    assert "Give it a name" in sheet.pane.form.name.error
    assert sheet.own() == [("Dino", Face.GREEN)]
    qtbot.keyClicks(line, "Rex")
    sheet.pane.detail.list.setFocus()
    assert sheet.own() == [("Rex", Face.GREEN)]


def test_a_copy_counts_as_a_created_agent_also_of_one_that_came_with_osaurus(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.pane.detail.select(BUILT_IN[1].id)
    qtbot.mouseClick(sheet.pane.detail.duplicate_button, LEFT)
    assert sheet.own() == [("Proofreader 2", Face.BLUE)]
    qtbot.keyClick(sheet.pane.detail.list, Key.Key_D, CONTROL)
    assert [name for name, _ in sheet.own()] == ["Proofreader 2", "Proofreader 2 2"]
    assert sheet.recorded() == ["agent_created", "agent_created"]


def test_what_is_deleted_comes_back_to_its_place_and_does_not_count(qtbot: QtBot, sheet: Sheet) -> None:
    for name in ("one", "two", "three"):
        sheet.store.add(name, Face.BLUE)
    qtbot.waitUntil(lambda: len(sheet.rows()) == 5)
    before = sheet.store.agents
    sheet.pane.detail.select(before[3].id)
    sheet.pane.detail.list.setFocus()
    qtbot.keyClick(sheet.pane.detail.list, Key.Key_Delete)
    assert [name for name, _ in sheet.own()] == ["one", "three"]
    assert sheet.window.undo.text == "Agent “two” was deleted."
    assert sheet.pane.detail.selected == before[4].id
    sheet.pane.detail.list.setFocus()
    qtbot.keyClick(sheet.pane.detail.list, Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(sheet.rows()) == 5)
    assert (sheet.store.agents, sheet.recorded()) == (before, [])


def test_two_windows_show_the_same_agents(qtbot: QtBot, sheet: Sheet) -> None:
    other = SettingsWindow(sheet.context)
    qtbot.addWidget(other)
    other.show_pane("agents")
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    qtbot.keyClicks(sheet.pane.form.name.line, "Dino")
    qtbot.keyClick(sheet.pane.form.name.line, Key.Key_Return)
    theirs = other.pane
    assert isinstance(theirs, AgentsPane)
    qtbot.waitUntil(lambda: [row.title for row in theirs.detail.rows][-1] == "Dino")


def test_what_was_typed_is_there_in_a_window_built_in_place_of_this_one(qtbot: QtBot, sheet: Sheet) -> None:
    made = sheet.store.add("Dino", Face.GREEN)
    qtbot.waitUntil(lambda: "Dino" in sheet.rows())
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    qtbot.keyClicks(sheet.pane.form.name.line, "half a na")
    qtbot.mouseClick(sheet.pane.form.faces.tiles[Face.VIOLET], LEFT)
    sheet.pane.detail.select(made.id)
    qtbot.keyClicks(sheet.pane.form.name.line, " Rex")
    state = sheet.window.state()
    assert state.panes["agents"] == AgentsState(made.id, AgentDraft("half a na", Face.VIOLET), "Dino Rex")

    other = SettingsWindow(sheet.context)
    qtbot.addWidget(other)
    other.restore(state)
    theirs = other.pane
    assert isinstance(theirs, AgentsPane)
    assert (theirs.detail.selected, theirs.form.name.text) == (made.id, "Dino Rex")
    theirs.detail.select(NEW)
    assert (theirs.form.name.text, theirs.form.faces.face) == ("half a na", Face.VIOLET)
    theirs.restore(None)


def test_a_full_disk_is_told_on_the_pane_and_nothing_counts(qtbot: QtBot, sheet: Sheet) -> None:
    sheet.store.file.folder.mkdir(exist_ok=True)
    sheet.store.file.path.with_suffix(".lock").mkdir()
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    qtbot.keyClicks(sheet.pane.form.name.line, "Dino")
    qtbot.keyClick(sheet.pane.form.name.line, Key.Key_Return)
    assert "cannot be written" in sheet.pane.failure
    assert (sheet.own(), sheet.recorded(), sheet.pane.form.name.text) == ([], [], "Dino")


def test_tab_follows_the_eye(qtbot: QtBot, sheet: Sheet) -> None:
    qtbot.mouseClick(sheet.pane.detail.add_button, LEFT)
    assert shown(sheet.window) == [
        "Search",
        "Panes",
        "Agents",
        "New agent",
        "Green, with a sprout",
        "Name",
        "Create agent",
        "Cancel",
    ]


def test_what_can_be_undone_comes_last_for_tab_though_its_bar_was_there_first(qtbot: QtBot, sheet: Sheet) -> None:
    made = sheet.store.add("Dino", Face.GREEN)
    qtbot.waitUntil(lambda: "Dino" in sheet.rows())
    sheet.pane.detail.select(made.id)
    qtbot.mouseClick(sheet.pane.detail.delete_button, LEFT)
    assert shown(sheet.window) == [
        "Search",
        "Panes",
        "Agents",
        "New agent",
        "Duplicate",
        "Undo",
        "Dismiss",
    ]
    sheet.window.undo.undo()
    qtbot.waitUntil(lambda: "Dino" in sheet.rows())
    sheet.pane.detail.select(made.id)
    qtbot.mouseClick(sheet.pane.detail.delete_button, LEFT)
    assert shown(sheet.window)[-2:] == ["Undo", "Dismiss"]
