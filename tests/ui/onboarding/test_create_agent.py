"""Meeting the first agent: what is typed, what is wrong with it, and that nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel

from app.host.face import Face
from ui.onboarding.create_agent import CreateAgentPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def application(qtbot: QtBot, make_app: MakeApp) -> Application:
    made = make_app()
    with qtbot.waitSignal(made.painted, timeout=20_000):
        made.start()
    assert made.onboarding is not None
    made.onboarding.footer.main.click()
    qtbot.waitUntil(made.onboarding.isActiveWindow)
    return made


@pytest.fixture
def window(application: Application) -> OnboardingWindow:
    assert application.onboarding is not None
    return application.onboarding


@pytest.fixture
def page(window: OnboardingWindow) -> CreateAgentPage:
    assert isinstance(window.page, CreateAgentPage)
    return window.page


def own(application: Application) -> list[tuple[str, Face]]:
    return [(agent.name, agent.face) for agent in application.agents.agents if not agent.is_built_in]


def paste(page: CreateAgentPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.name.line.setFocus()
    page.name.line.paste()


def described(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def test_the_example_in_the_field_is_not_taken_for_a_name(
    application: Application, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    assert page.name.line.placeholderText() == "For example, Dino"

    window.footer.main.click()

    assert own(application) == []
    assert "name" in page.name.error


def test_a_name_and_return_make_an_agent(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    assert window.focusWidget() is page.name.line
    qtbot.keyClicks(page.name.line, "Dino")
    qtbot.mouseClick(page.faces.tiles[Face.VIOLET], LEFT)
    qtbot.keyClick(page.name.line, Key.Key_Return)
    assert own(application) == [("Dino", Face.VIOLET)]
    assert window.flow.state.step == "configure_ai"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Give it a name"),
        ("   ", "Give it a name"),
        ("x" * 10_000, "too long"),
        ("Di\nno", "line break"),
        ("Di\x07no", "invisible character"),
        ("\u202eonid", "turns the writing around"),
    ],
)
def test_what_is_wrong_stands_beside_the_name(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: CreateAgentPage, typed: str, words: str
) -> None:
    if typed:
        paste(page, typed)
    page.faces.tiles[Face.BLUE].click()
    qtbot.mouseClick(window.footer.main, LEFT)

    assert window.page is page
    assert words in page.name.error
    assert page.name._wrong.isVisible()
    assert page.name.line.property("invalid") is True
    assert described(page.name.line) == page.name.error
    assert window.focusWidget() is page.name.line
    assert page.name.text == typed
    assert page.faces.tiles[Face.BLUE].isChecked()
    assert own(application) == []

    page.name.line.clear()
    qtbot.keyClicks(page.name.line, "D")
    assert (page.name.error, page.name._wrong.isVisible()) == ("", False)
    assert page.name.line.property("invalid") is False


@pytest.mark.parametrize("name", ["🦕 Dino", "ديناصور", "<b>bold</b> & co"])
def test_any_writing_is_a_name_and_is_shown_as_it_is(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: CreateAgentPage, name: str
) -> None:
    paste(page, name)
    qtbot.mouseClick(window.footer.main, LEFT)
    assert own(application) == [(name, Face.GREEN)]


def test_back_and_forth_keep_what_was_typed_and_make_one_agent(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    qtbot.keyClicks(page.name.line, "Dino")
    qtbot.mouseClick(window.header.back, LEFT)
    qtbot.mouseClick(window.footer.main, LEFT)
    assert page.name.text == "Dino"
    qtbot.mouseClick(window.footer.main, LEFT)
    qtbot.mouseClick(window.header.back, LEFT)
    qtbot.keyClicks(page.name.line, "2")
    qtbot.mouseClick(window.footer.main, LEFT)
    assert own(application) == [("Dino2", Face.GREEN)]


def test_escape_keeps_the_window_and_what_was_typed(
    qtbot: QtBot, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    qtbot.keyClicks(page.name.line, "Dino")
    qtbot.keyClick(page.name.line, Key.Key_Escape)
    assert window.isVisible()
    assert page.name.text == "Dino"


def test_the_faces_are_one_stop_for_tab_and_arrows_go_through_them(
    qtbot: QtBot, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    names = []
    for _ in range(6):
        focused = window.focusWidget()
        assert focused is not None
        names.append(QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name))
        qtbot.keyClick(focused, Key.Key_Tab)
    assert names == ["Name", "Skip", "Continue", "Back", "Close", "Green, with a sprout"]

    page.faces.tiles[Face.GREEN].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.faces.tiles[Face.GREEN], Key.Key_Right)
    assert page.faces.tiles[Face.BLUE].isChecked()
    assert window.flow.state.agent.face is Face.BLUE
    assert page.faces.tiles[Face.BLUE].ring
    roles = {QAccessible.queryAccessibleInterface(tile).role() for tile in page.faces.tiles.values()}
    assert roles == {QAccessible.Role.RadioButton}
    assert len({tile.accessibleName() for tile in page.faces.tiles.values()}) == len(Face)


def test_it_says_what_would_be_counted(page: CreateAgentPage) -> None:
    said = [label.text() for label in page.findChildren(QLabel) if "Counted" in label.text()]
    assert said == ["Counted, if you share usage data: that an agent was created. Not its name or its face."]


def test_an_agent_that_cannot_be_written_is_told_and_nothing_is_lost(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: CreateAgentPage
) -> None:
    application.agents.file.path.with_suffix(".lock").mkdir(parents=True)
    qtbot.keyClicks(page.name.line, "Dino")
    qtbot.mouseClick(window.footer.main, LEFT)
    assert page._trouble.isVisible()
    assert page._trouble.text().startswith("agents.json cannot be written")
    assert page.name.text == "Dino"
    application.agents.file.path.with_suffix(".lock").rmdir()
    qtbot.mouseClick(window.footer.main, LEFT)
    assert own(application) == [("Dino", Face.GREEN)]
