"""The panes on which agents and providers are made, in every state worth looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.host.face import Face
from app.host.local_servers import LocalSearch
from app.host.providers import check_provider
from app.telemetry.words import RemoteProviderType
from tests.local_server import llama_cpp, ollama
from tests.provider_server import KEY, ProviderServer
from tests.ui.walks.world import there
from ui.panes import Pane
from ui.settings.agents import AgentsPane
from ui.settings.providers import ProvidersPane

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton, QWidget

    from tests.ui.walks.world import World

Type = RemoteProviderType


def _press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _agents(world: World) -> AgentsPane:
    for name, face in (("Dino", Face.ORANGE), ("Rex", Face.VIOLET)):
        world.application.agents.add(name, face)
    world.start(pane=Pane.AGENTS)
    pane = there(world.application.settings).pane
    assert isinstance(pane, AgentsPane)
    return pane


def agent_new(world: World) -> QWidget:
    """Try to create one without a name."""
    pane = _agents(world)
    _press(pane.detail.add_button)
    _press(pane.form.create_button)
    return pane.window()


def agent_deleted(world: World) -> QWidget:
    """Delete one."""
    pane = _agents(world)
    pane.detail.select(pane.detail.rows[2].key)
    _press(pane.detail.delete_button)
    return pane.window()


def _providers(world: World) -> ProvidersPane:
    store = world.application.providers
    store.save(check_provider(Type.OPENAI, "Work"), KEY)
    store.save(check_provider(Type.ANTHROPIC, "At home"), KEY, session_only=True)
    store.save(check_provider(Type.GEMINI, "Gemini"))
    world.start(pane=Pane.PROVIDERS)
    pane = there(world.application.settings).pane
    assert isinstance(pane, ProvidersPane)
    return pane


def provider_kept(world: World) -> QWidget:
    """Choose a provider whose key is in the keychain."""
    return _providers(world).window()


def provider_new(world: World) -> QWidget:
    """Try to add one without its address."""
    pane = _providers(world)
    _press(pane.detail.add_button)
    QTest.keyClick(pane.form.kinds.list, Qt.Key.Key_End)
    pane.form.address.line.clear()
    pane.form.address.edited.emit()
    _press(pane.form.add_button)
    return pane.window()


def provider_tested(world: World) -> QWidget:
    """Test a connection with a key that is not accepted."""
    server = world.use(ProviderServer(Type.OPEN_RESPONSES, key="another"))
    pane = _providers(world)
    kept = world.application.providers.save(check_provider(Type.OPEN_RESPONSES, "Lab", server.address), KEY)
    world.wait(lambda: len(pane.detail.rows) == 4)
    pane.detail.select(kept.id)
    _press(pane.form.trial.button)
    world.wait(lambda: pane.form.trial.pill.text() == "Not connected")
    return pane.window()


def provider_locked(world: World) -> QWidget:
    """Replace a key while the keychain is locked."""
    pane = _providers(world)
    world.keychain.error = KeyringLocked("locked")
    _press(pane.form.key.replace_button)
    QTest.keyClicks(pane.form.key.field.line, KEY)
    _press(pane.form.key.save_button)
    world.wait(lambda: pane.form.keychain.isVisible())
    return pane.window()


def provider_found(world: World) -> QWidget:
    """Look for local servers and keep one of two."""
    one, two = world.use(ollama("llama3", "qwen3")), world.use(llama_cpp("x.gguf"))
    pane = _providers(world)
    pane.finder.make_search = lambda: LocalSearch({"one": one.port, "two": two.port})
    _press(pane.finder.button)
    world.wait(lambda: len(pane.finder.found) == 2)
    pane.finder.keep_wanted.emit(pane.finder.found[0])
    world.wait(lambda: len(pane.detail.rows) == 4)
    pane.ensureWidgetVisible(pane.finder)
    return pane.window()
