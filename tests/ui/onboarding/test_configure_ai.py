"""Choosing who answers: types, fields, the test of the connection, and a keychain that takes its time."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from app.host.drafts import Busy
from app.host.providers import KeyPlace
from app.telemetry.words import RemoteProviderType
from tests.provider_server import HTML, KEY, ProviderServer
from ui.onboarding.configure_ai import ConfigureAiPage
from ui.widgets.labels import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.keychain import Keychain
    from tests.ui.conftest import MakeApp
    from ui.application import Application
    from ui.onboarding.window import OnboardingWindow
    from ui.widgets.field import Field

Type = RemoteProviderType
LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.usefixtures("keychain")


@pytest.fixture
def application(qtbot: QtBot, make_app: MakeApp) -> Application:
    made = make_app()
    with qtbot.waitSignal(made.painted, timeout=20_000):
        made.start()
    assert made.onboarding is not None
    made.onboarding.footer.main.click()
    made.onboarding.footer.skip.click()
    qtbot.waitUntil(made.onboarding.isActiveWindow)
    return made


@pytest.fixture
def window(application: Application) -> OnboardingWindow:
    assert application.onboarding is not None
    return application.onboarding


@pytest.fixture
def page(window: OnboardingWindow) -> ConfigureAiPage:
    assert isinstance(window.page, ConfigureAiPage)
    return window.page


@pytest.fixture
def _right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def choose(page: ConfigureAiPage, kind: Type) -> None:
    if not page.kinds.tiles[kind].isVisible():
        page.kinds.more.click()
    page.kinds.tiles[kind].click()


def paste(field: Field, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.line.selectAll()
    field.line.paste()


def called(widget: QWidget | None) -> str:
    assert widget is not None
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_continue_saves_the_provider_and_leads_on(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: ConfigureAiPage, keychain: Keychain
) -> None:
    choose(page, Type.ANTHROPIC)
    qtbot.keyClicks(page.name.line, "Work account")
    paste(page.key, f"{KEY}\n")
    qtbot.keyClick(page.key.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.flow.state.step == "walkthrough")
    [kept] = application.providers.providers
    assert (kept.type, kept.name, kept.has_key) == (Type.ANTHROPIC, "Work account", True)
    assert list(keychain.kept.values()) == [KEY]
    assert window.footer.main.text() == "Finish"
    qtbot.mouseClick(window.header.back, LEFT)
    assert (page.name.text, page.key.text) == ("Work account", f"{KEY}\n")


def test_more_shows_the_others_and_only_some_ask_for_an_address(page: ConfigureAiPage) -> None:
    assert [kind for kind, tile in page.kinds.tiles.items() if tile.isVisible()] == [
        Type.OPENAI,
        Type.ANTHROPIC,
        Type.GEMINI,
    ]
    page.kinds.more.click()
    assert not page.kinds.more.isVisible()
    asked = []
    for kind, tile in page.kinds.tiles.items():
        tile.click()
        if page.address.isVisible():
            asked.append(kind)
    assert asked == [Type.AZURE_OPENAI, Type.OPEN_RESPONSES, Type.OSAURUS]
    assert page.address.text == "http://127.0.0.1:1337/v1"
    page.kinds.tiles[Type.AZURE_OPENAI].click()
    assert page.address.text == ""


def test_tab_goes_in_the_order_of_reading(qtbot: QtBot, window: OnboardingWindow, page: ConfigureAiPage) -> None:
    def walk() -> list[str]:
        names = []
        focused = window.focusWidget()
        while focused is not None and called(focused) not in names:
            names.append(called(focused))
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
            focused = window.focusWidget()
        return names

    rest = ["Test connection", "Skip", "Continue", "Back", "Close"]
    assert walk() == ["OpenAI", "More types of providers", "Name", "Key", *rest]
    choose(page, Type.OSAURUS)
    page.kinds.tiles[Type.OSAURUS].setFocus(Qt.FocusReason.TabFocusReason)
    assert walk() == ["Osaurus", "Name", "Address", "Key", *rest]
    assert page.name.line.hasFocus() is False


def test_every_control_has_a_name_and_no_key_is_in_it(window: OnboardingWindow, page: ConfigureAiPage) -> None:
    choose(page, Type.OSAURUS)
    paste(page.key, KEY)
    said = []
    for widget in window.findChildren(QWidget):
        interface = QAccessible.queryAccessibleInterface(widget)
        if widget.isVisible() and interface is not None:
            parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
            said += [interface.text(part) for part in parts]
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert interface.text(QAccessible.Text.Name), widget
    assert [text for text in said if KEY in text] == []
    assert KEY not in window.windowTitle()


@pytest.mark.parametrize(
    ("kind", "address", "key", "words"),
    [
        (Type.OPENAI, "", "", "Enter the key"),
        (Type.OPENAI, "", "sk-one\nsk-two", "line break in the key"),
        (Type.OPENAI, "", "x" * 10_000, "too long for a key"),
        (Type.AZURE_OPENAI, "", KEY, "Enter the address"),
        (Type.AZURE_OPENAI, "https://me:hunter2@example.com", KEY, "password out of the address"),
        (Type.AZURE_OPENAI, "http://example.com", KEY, "Use https://"),
        (Type.OSAURUS, "https://example.com/\nv1", "", "line break"),
    ],
)
@pytest.mark.parametrize("press", ["main", "test"])
def test_what_is_wrong_stands_beside_its_field_and_stays_typed(
    qtbot: QtBot,
    window: OnboardingWindow,
    page: ConfigureAiPage,
    kind: Type,
    address: str,
    key: str,
    words: str,
    press: str,
) -> None:
    choose(page, kind)
    if page.address.isVisible():
        paste(page.address, address)
    paste(page.key, key)
    qtbot.mouseClick(window.footer.main if press == "main" else page.trial.button, LEFT)

    field = page.key if "key" in words.casefold() or not page.address.isVisible() else page.address
    assert words in field.error
    assert field.line.property("invalid") is True
    assert field.line.accessibleDescription() == field.error
    assert window.focusWidget() is field.line
    assert "hunter2" not in field.error
    assert window.page is page
    assert page.key.text == key
    if page.address.isVisible():
        assert page.address.text == address
    qtbot.keyClicks(field.line, "x")
    assert field.error == ""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("x" * 10_000, "too long"),
        ("Work\naccount", "line break"),
        ("Work\x07account", "invisible character"),
        ("\u202etnuocca", "turns the writing around"),
    ],
)
def test_a_name_that_cannot_be_kept_is_told_beside_it_and_stays_typed(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: ConfigureAiPage, name: str, words: str
) -> None:
    paste(page.name, name)
    paste(page.key, KEY)
    qtbot.mouseClick(window.footer.main, LEFT)

    assert words in page.name.error
    assert window.focusWidget() is page.name.line
    assert (page.name.text, page.key.text) == (name, KEY)
    assert application.providers.providers == ()


@pytest.mark.parametrize("name", ["🦕 Dino", "حساب العمل", "<b>bold</b> & co", "Ω" * 60])
def test_any_writing_is_a_name_of_a_provider(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: ConfigureAiPage, name: str
) -> None:
    paste(page.name, name)
    paste(page.key, f"  {KEY}\r\n")
    qtbot.mouseClick(window.footer.main, LEFT)
    qtbot.waitUntil(lambda: window.flow.state.step == "walkthrough")

    assert [kept.name for kept in application.providers.providers] == [name]


def test_a_server_that_hangs_up_is_told_and_can_be_tried_again(qtbot: QtBot, page: ConfigureAiPage) -> None:
    with ProviderServer(Type.OSAURUS, drops=True) as server:
        choose(page, Type.OSAURUS)
        paste(page.address, server.address)
        for _ in range(2):
            server.reached.clear()
            qtbot.mouseClick(page.trial.button, LEFT)
            assert page.trial.pill.text() == "Asking Osaurus for its models…"
            qtbot.waitUntil(lambda: page.trial.pill.text() == "Not connected")
            assert server.reached.is_set()
            assert page.trial.advice


def test_typing_goes_on_while_a_server_hangs_and_ends_the_test(qtbot: QtBot, page: ConfigureAiPage) -> None:
    with ProviderServer(Type.OSAURUS, hangs=True) as server:
        choose(page, Type.OSAURUS)
        paste(page.address, server.address)
        qtbot.mouseClick(page.trial.button, LEFT)
        qtbot.waitUntil(server.reached.is_set)

        qtbot.keyClicks(page.name.line, "Here")

        assert server.left.wait(5)
    assert page.name.text == "Here"
    assert not page.trial.pill.isVisible()


def test_a_connection_is_tested_and_says_how_many_models(qtbot: QtBot, page: ConfigureAiPage) -> None:
    with ProviderServer(Type.OPEN_RESPONSES) as server:
        choose(page, Type.OPEN_RESPONSES)
        paste(page.address, server.address)
        paste(page.key, KEY)
        qtbot.mouseClick(page.trial.button, LEFT)
        assert page.trial.pill.text() == "Asking Open Responses for its models…"
        qtbot.waitUntil(lambda: page.trial.pill.text() == "Connected. 14 models answered")
    assert page.trial.button.accessibleDescription() == "Connected. 14 models answered"
    qtbot.keyClicks(page.name.line, "x")
    assert not page.trial.pill.isVisible()


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [(200, HTML, "A web page answered"), (302, b"", "points to another address"), (401, b"{}", "wants a key")],
)
def test_a_failure_says_what_to_do(qtbot: QtBot, page: ConfigureAiPage, status: int, body: bytes, words: str) -> None:
    with ProviderServer(Type.OSAURUS, status=status, body=body) as server:
        choose(page, Type.OSAURUS)
        paste(page.address, server.address)
        qtbot.mouseClick(page.trial.button, LEFT)
        qtbot.waitUntil(lambda: page.trial.pill.text() == "Not connected")
    assert words in page.trial.advice
    assert words in page.trial.button.accessibleDescription()
    assert page.address.text == server_address(page)


def server_address(page: ConfigureAiPage) -> str:
    return page.flow.state.provider.address


def test_a_test_can_be_stopped_with_the_same_button(qtbot: QtBot, page: ConfigureAiPage) -> None:
    with ProviderServer(Type.OSAURUS, hangs=True) as server:
        choose(page, Type.OSAURUS)
        paste(page.address, server.address)
        qtbot.mouseClick(page.trial.button, LEFT)
        qtbot.waitUntil(server.reached.is_set)
        assert page.trial.button.text() == "Stop the test"
        qtbot.mouseClick(page.trial.button, LEFT)
        assert server.left.wait(5)
    assert page.trial.button.text() == "Test connection"
    assert not page.trial.pill.isVisible()


def test_closing_the_window_stops_the_test(qtbot: QtBot, window: OnboardingWindow, page: ConfigureAiPage) -> None:
    with ProviderServer(Type.OSAURUS, hangs=True) as server:
        choose(page, Type.OSAURUS)
        paste(page.address, server.address)
        qtbot.mouseClick(page.trial.button, LEFT)
        qtbot.waitUntil(server.reached.is_set)
        window.close()
        assert server.left.wait(5)


@pytest.mark.parametrize("error", [NoKeyringError("none"), KeyringLocked("locked")])
def test_a_keychain_that_will_not_is_explained_and_leaves_a_choice(
    qtbot: QtBot,
    application: Application,
    window: OnboardingWindow,
    page: ConfigureAiPage,
    keychain: Keychain,
    error: Exception,
) -> None:
    keychain.error = error
    paste(page.key, KEY)
    qtbot.mouseClick(window.footer.main, LEFT)
    qtbot.waitUntil(page.keychain.isVisible)
    assert "keychain" in page.keychain.text
    assert window.focusWidget() is page.keychain.button
    assert page.key.text == KEY
    qtbot.mouseClick(page.keychain.button, LEFT)
    qtbot.waitUntil(lambda: window.flow.state.step == "walkthrough")
    [kept] = application.providers.providers
    assert application.providers.key_place(kept.id) is KeyPlace.SESSION
    assert KEY not in (application.preferences.folder / "providers.json").read_text()


def test_the_window_answers_while_the_keychain_waits_for_a_person(
    qtbot: QtBot, window: OnboardingWindow, page: ConfigureAiPage, keychain: Keychain
) -> None:
    keychain.gate = threading.Event()
    paste(page.key, KEY)
    qtbot.mouseClick(window.footer.main, LEFT)
    qtbot.waitUntil(keychain.waiting.is_set)
    turns: list[int] = []
    QTimer.singleShot(0, lambda: turns.append(1))
    qtbot.waitUntil(lambda: turns == [1])
    assert window.flow.state.busy is Busy.SAVING
    assert page.trial.pill.text() == "Waiting for the system keychain…"
    for button in (window.footer.main, window.footer.skip, window.header.back):
        qtbot.mouseClick(button, LEFT)
    assert window.page is page
    keychain.gate.set()
    qtbot.waitUntil(lambda: window.flow.state.step == "walkthrough")


def test_closing_while_the_keychain_waits_closes_at_once(
    qtbot: QtBot, application: Application, window: OnboardingWindow, page: ConfigureAiPage, keychain: Keychain
) -> None:
    keychain.gate = threading.Event()
    paste(page.key, KEY)
    qtbot.mouseClick(window.footer.main, LEFT)
    qtbot.waitUntil(keychain.waiting.is_set)
    window.close()
    assert not window.isVisible()
    keychain.gate.set()
    qtbot.waitUntil(lambda: len(application.providers.providers) == 1)


def test_it_says_what_would_be_counted(page: ConfigureAiPage) -> None:
    choose(page, Type.GEMINI)
    said = [label.text() for label in page.findChildren(QLabel) if "Counted" in label.text()]
    assert len(said) == 1
    assert "a provider of type <b>gemini</b> was added" in said[0]
    assert "Not its name, address, key or models." in said[0]


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", [Type.ANTHROPIC, Type.AZURE_OPENAI])
def test_nothing_is_cut_or_too_wide_and_trouble_comes_into_view(
    qtbot: QtBot,
    application: Application,
    window: OnboardingWindow,
    page: ConfigureAiPage,
    scale: float,
    kind: Type,
) -> None:
    application.theme.choose_text_scale(scale)
    choose(page, kind)
    qtbot.mouseClick(window.footer.main, LEFT)
    wrong = page.address if kind is Type.AZURE_OPENAI else page.key
    view = next(area for area in window.findChildren(QScrollArea) if area.widget() is page)

    def in_view() -> bool:
        top = wrong._wrong.mapTo(view.viewport(), wrong._wrong.rect().topLeft()).y()
        return top >= 0 and top + wrong._wrong.height() <= view.viewport().height()

    def has_room() -> bool:
        labels = [label for label in page.findChildren(WrapLabel) if label.isVisible() and label.text()]
        return all(label.height() >= label.heightForWidth(label.width()) for label in labels)

    qtbot.waitUntil(in_view)
    qtbot.waitUntil(has_room)
    assert page.width() <= view.viewport().width()
    tiles = [tile for tile in page.kinds.tiles.values() if tile.isVisible()]

    def stand_apart() -> bool:
        return all(
            tile.width() >= tile.sizeHint().width()
            and not any(tile.geometry().intersects(other.geometry()) for other in tiles if other is not tile)
            for tile in tiles
        )

    qtbot.waitUntil(stand_apart)


@pytest.mark.usefixtures("_right_to_left")
def test_right_to_left_it_is_mirrored_but_for_keys_and_addresses(page: ConfigureAiPage) -> None:
    tiles = page.kinds.tiles
    assert tiles[Type.OPENAI].x() > tiles[Type.GEMINI].x()
    assert page.name.x() > page.key.x()
    assert page.key.line.layoutDirection() is Qt.LayoutDirection.LeftToRight
