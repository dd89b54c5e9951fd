"""Every window of the app in every state worth looking at: ONE list for pictures, geometry, keyboard and contrast.

To add a scene, write a function that takes a `World`, starts the app, brings the state about as a person would, and
returns the window (or the popup that stands over it); then add one `Scene` to `SCENES`. A new pane of Settings and a
new tab of the viewer are scenes already: they come from `Pane` and `TABS`. Run `make screenshots` afterwards, look at
the pictures, and commit them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from keyring.errors import KeyringLocked
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication

from app.host.face import Face
from app.host.tool_server import ServerDraft, VariableDraft
from app.policy import Forbidden, Policy
from app.telemetry.consent import Sharing
from app.telemetry.ledger import Fate
from app.telemetry.words import RemoteProviderType, Transport
from tests.provider_server import KEY, ProviderServer
from tests.ui.walks import host_scenes
from tests.ui.walks.world import there
from ui.onboarding.configure_ai import ConfigureAiPage
from ui.onboarding.welcome import WelcomePage
from ui.panes import Pane
from ui.settings.licences import LicencesWindow
from ui.settings.listing import ListDetail
from ui.settings.tools import ToolsPane
from ui.viewer.window import TABS
from ui.widgets.search import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from tests.ui.walks.world import World
    from ui.viewer.rehearsal import RehearsalWindow

Type = RemoteProviderType
_LATER_STEPS: Final = ("Back", "Close", "Skip", "Continue")


@dataclass(frozen=True, slots=True)
class Scene:
    """A window in a state.

    Attributes:
        name: the beginning of a picture's name.
        show: brings it about and returns what is to be looked at.
        controls: accessible names of controls that must be there; the walks look at all the others too.
        escape_closes: what Escape does to it while nothing in it wants that key.
        tab_goes_round: a menu is walked by arrows instead, by Qt's own code.
        again: opens it once more after the windows were built anew, where it is none of the app's three windows.
    """

    name: str
    show: Callable[[World], QWidget]
    controls: tuple[str, ...] = ()
    escape_closes: bool = True
    tab_goes_round: bool = True
    again: Callable[[World], QWidget] | None = None


def named(window: QWidget, name: str) -> QAbstractButton:
    """Find a button by the name that people and screen readers know it by."""
    for button in window.findChildren(QAbstractButton):
        if name in (button.accessibleName(), button.text()) and button.isVisible():
            return button
    raise LookupError(f"no button in view is called {name!r}")


def click(window: QWidget, name: str) -> None:
    """Click a button."""
    QTest.mouseClick(named(window, name), Qt.MouseButton.LeftButton)


# Onboarding.


def _welcome(world: World) -> QWidget:
    world.start()
    return world.onboarding


def _declined(world: World) -> QWidget:
    window = _welcome(world)
    QTest.keyClick(there(window.focusWidget()), Qt.Key.Key_Space)
    return window


def _popover(world: World) -> QWidget:
    click(_welcome(world), "About anonymous usage data")
    return there(QApplication.activePopupWidget())


def _popover_again(world: World) -> QWidget:
    page = world.onboarding.page
    assert isinstance(page, WelcomePage)
    page.question.info.click()
    return there(QApplication.activePopupWidget())


def _create_agent(world: World) -> QWidget:
    window = _welcome(world)
    click(window, "Get started")
    return window


def _create_agent_error(world: World) -> QWidget:
    window = _create_agent(world)
    click(window, "Continue")
    return window


def _configure_ai(world: World) -> QWidget:
    window = _create_agent(world)
    click(window, "Skip")
    return window


def _page(window: QWidget) -> ConfigureAiPage:
    page = window.page  # type: ignore[attr-defined]
    assert isinstance(page, ConfigureAiPage)
    return page


def _more_types(world: World) -> QWidget:
    window = _configure_ai(world)
    click(window, "More types of providers")
    QTest.mouseClick(_page(window).kinds.tiles[Type.AZURE_OPENAI], Qt.MouseButton.LeftButton)
    return window


def _wrong_address(world: World) -> QWidget:
    window = _more_types(world)
    QTest.keyClicks(_page(window).address.line, "https://me:secret@example.com")
    QTest.keyClicks(_page(window).key.line, KEY)
    click(window, "Continue")
    return window


def _tested(world: World, server: ProviderServer) -> QWidget:
    world.use(server)
    window = _configure_ai(world)
    page = _page(window)
    click(window, "More types of providers")
    QTest.mouseClick(page.kinds.tiles[Type.OSAURUS], Qt.MouseButton.LeftButton)
    page.address.line.clear()
    QTest.keyClicks(page.address.line, server.address)
    QTest.keyClicks(page.key.line, KEY)
    click(window, "Test connection")
    return window


def _testing(world: World) -> QWidget:
    return _tested(world, ProviderServer(Type.OSAURUS, hangs=True))


def _connected(world: World) -> QWidget:
    window = _tested(world, ProviderServer(Type.OSAURUS))
    world.wait(lambda: _page(window).trial.pill.text().startswith("Connected"))
    return window


def _not_connected(world: World) -> QWidget:
    window = _tested(world, ProviderServer(Type.OSAURUS, key="another"))
    world.wait(lambda: _page(window).trial.pill.text() == "Not connected")
    return window


def _locked_keychain(world: World) -> QWidget:
    window = _configure_ai(world)
    world.keychain.error = KeyringLocked("locked")
    QTest.keyClicks(_page(window).key.line, KEY)
    click(window, "Continue")
    world.wait(lambda: _page(window).keychain.isVisible())
    return window


def _walkthrough(world: World) -> QWidget:
    window = _configure_ai(world)
    click(window, "Skip")
    return window


# Settings, the viewer, the menu.


def _share(world: World) -> None:
    """Turn sharing on and use the app a little, so that there is something to see."""
    world.application.sharing.share()
    with world.application.service._lock:  # both go in one request, however slow this computer is
        world.application.features.chat_session_started()
        world.application.features.agent_created()
    world.wait(lambda: world.application.service.status().counts[Fate.SENT] >= 2)
    world.application.sharing.catch_up()


def _pane(pane: Pane) -> Callable[[World], QWidget]:
    def show(world: World) -> QWidget:
        world.start(pane=pane)
        return there(world.application.settings)

    return show


def _privacy_on(world: World) -> QWidget:
    window = _pane(Pane.PRIVACY)(world)
    _share(world)
    return window


def _privacy_off(world: World) -> QWidget:
    window = _privacy_on(world)
    world.application.sharing.stop()
    world.wait(lambda: world.application.sharing.status.sharing is Sharing.OFF)
    return window


def _search(words: str) -> Callable[[World], QWidget]:
    def show(world: World) -> QWidget:
        window = there(_pane(Pane.GENERAL)(world))
        field = window.findChild(SearchField)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTest.keyClicks(field, words)
        return window

    return show


def _deleted_agent(world: World) -> QWidget:
    agents = world.application.agents
    agents.add("Dino", Face.ORANGE)
    rex = agents.add("Rex", Face.VIOLET)
    window = _pane(Pane.AGENTS)(world)
    [detail] = [each for each in window.findChildren(ListDetail) if each.isVisible()]
    detail.select(rex.id)
    named(window, "Delete").click()
    world.wait(named(window, "Undo").isVisible)
    return window


def _licences(world: World) -> QWidget:
    window = _pane(Pane.GENERAL)(world)
    named(window, "Licences").click()
    found = there(window.findChild(LicencesWindow))
    world.wait(lambda: found.list.count() > 0)
    return found


def _tools(world: World) -> QWidget:
    """A program with a secret and a plain variable, an address, and one that is off."""
    window = _pane(Pane.TOOLS)(world)
    tools = world.application.tools
    env = (VariableDraft("API_TOKEN", "abc"), VariableDraft("LOG_LEVEL", "debug", is_secret=False))
    tools.add(ServerDraft("Files", command="npx", args=("-y", "server-filesystem", "/srv/documents"), env=env))
    tools.add(ServerDraft("Search", Transport.HTTP, url="https://example.com/mcp"))
    tools.add(ServerDraft("Calendar", Transport.HTTP, is_enabled=False, url="https://example.com/calendar"))
    world.wait(lambda: len(_tools_pane(window).detail.rows) == 3)
    return window


def _tools_pane(window: QWidget) -> ToolsPane:
    pane = window.pane  # type: ignore[attr-defined]
    assert isinstance(pane, ToolsPane)
    return pane


def _tools_address(world: World) -> QWidget:
    window = _tools(world)
    pane = _tools_pane(window)
    pane.detail.select(world.application.tools.servers[1].id)
    named(window, "Add a header").click()
    QTest.keyClicks(pane.form.headers.rows[0].value, "Bearer abc")
    named(window, "Save").click()
    return window


def _tools_keychain(world: World) -> QWidget:
    window = _pane(Pane.TOOLS)(world)
    world.keychain.error = KeyringLocked("locked")
    click(window, "New server")
    form = _tools_pane(window).form
    QTest.keyClicks(form.name.line, "Files")
    QTest.keyClicks(form.command.line, "npx")
    named(window, "Add a variable").click()
    QTest.keyClicks(form.env.rows[0].name, "API_TOKEN")
    QTest.keyClicks(form.env.rows[0].value, "abc")
    named(window, "Add server").click()
    world.wait(form.keychain.isVisible)
    return window


_IMPORTED: Final = """{
  "mcpServers": {
    "Files": {"command": "npx", "args": ["-y", "server-filesystem"], "timeout": 60},
    "code": {"command": "docker", "args": ["run", "-i"], "env": {"ACCESS_TOKEN": "abc", "LOG_LEVEL": "debug"}},
    "broken": {"command": "npx -y server"}
  }
}"""


def _tools_import(world: World) -> QWidget:
    window = _tools(world)
    click(window, "Import…")
    importer = _tools_pane(window).importer
    importer.show_text(_IMPORTED)
    world.wait(lambda: len(importer.cards) == 3)
    return window


def _tools_import_error(world: World) -> QWidget:
    window = _pane(Pane.TOOLS)(world)
    click(window, "Import…")
    importer = _tools_pane(window).importer
    importer.show_text(_IMPORTED.replace("},", "}", 1))
    world.wait(lambda: bool(importer.text.error))
    return window


def _tab(tab: str) -> Callable[[World], QWidget]:
    def show(world: World) -> QWidget:
        world.start(viewer=True)
        world.application.open_viewer(tab)
        return there(world.application.viewer)

    return show


def _event(world: World) -> QWidget:
    window = _tab("session")(world)
    _share(world)
    table = next(view for view in window.findChildren(QAbstractItemView) if view.isVisible())
    world.wait(lambda: table.model().rowCount() > 1)
    spot = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    return window


def _side(view: str) -> Callable[[World], QWidget]:
    def show(world: World) -> QWidget:
        window = _event(world)
        there(world.application.viewer).session.detail.show_view(view)
        return window

    return show


def _rehearsal(world: World) -> RehearsalWindow:
    click(_tab("catalogue")(world), "Watch it yourself")
    window = there(there(world.application.viewer).rehearsal)
    world.wait(lambda: window.stage is not None and window.stage.isVisible())
    return window


def _rehearsal_again(world: World) -> QWidget:
    viewer = there(world.application.viewer)
    viewer.watch()
    window = there(viewer.rehearsal)
    world.wait(lambda: window.stage is not None and window.stage.isVisible())
    return window


def _rehearsed(world: World) -> QWidget:
    window = _rehearsal(world)
    stage = there(window.stage)
    for name in ("Let it happen", "Let it happen", "Share in the rehearsal"):
        click(window, name)
    world.wait(lambda: stage.sharing.count(Fate.SENT) == 2)
    stage.table.setCurrentIndex(stage.model.index(0, 0))
    return window


def _menu(world: World) -> QWidget:
    world.start(pane=Pane.PRIVACY)
    return _menu_again(world)


def _menu_again(world: World) -> QWidget:
    menu = world.application.tray.menu
    menu.popup(QPoint(0, 0))
    return menu


def _panel(world: World) -> QWidget:
    world.start(pane=Pane.GENERAL)
    world.application.tray.open_panel()
    return there(QApplication.activePopupWidget())


def _panel_again(world: World) -> QWidget:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    world.application.tray.open_panel()
    return there(QApplication.activePopupWidget())


def _panel_on(world: World) -> QWidget:
    panel = _panel(world)
    _share(world)
    return panel


def _panel_forbidden(world: World) -> QWidget:
    panel = _panel(world)
    world.application.restrict(Policy(Forbidden.ADMINISTRATOR))
    return panel


_DOORS: Final = ("What we collect…", "Settings…", "Quit Osaurus")

SCENES: Final = (
    Scene("welcome", _welcome, ("Share anonymous usage data", "About anonymous usage data", "Get started", "Close")),
    Scene("welcome-declined", _declined, ("Share anonymous usage data", "Get started")),
    Scene("welcome-popover", _popover, ("See exactly what", "Close"), again=_popover_again),
    Scene("create-agent", _create_agent, (*_LATER_STEPS, "Name", "Blue"), escape_closes=False),
    Scene("create-agent-error", _create_agent_error, (*_LATER_STEPS, "Name"), escape_closes=False),
    Scene(
        "configure-ai",
        _configure_ai,
        (*_LATER_STEPS, "OpenAI", "Anthropic", "Gemini", "More types of providers", "Name", "Key", "Test connection"),
        escape_closes=False,
    ),
    Scene("configure-ai-more", _more_types, (*_LATER_STEPS, "Osaurus", "Address", "Key"), escape_closes=False),
    Scene("configure-ai-error", _wrong_address, (*_LATER_STEPS, "Address"), escape_closes=False),
    Scene("configure-ai-testing", _testing, (*_LATER_STEPS, "Stop the test"), escape_closes=False),
    Scene("configure-ai-connected", _connected, (*_LATER_STEPS, "Test connection"), escape_closes=False),
    Scene("configure-ai-not-connected", _not_connected, (*_LATER_STEPS, "Test connection"), escape_closes=False),
    Scene(
        "configure-ai-keychain",
        _locked_keychain,
        (*_LATER_STEPS, "Keep for this session only"),
        escape_closes=False,
    ),
    Scene("walkthrough", _walkthrough, ("Back", "Close", "Finish")),
    *(Scene(f"settings-{pane.value}", _pane(pane), ("Panes",)) for pane in Pane),
    Scene(
        "settings-agents-new", host_scenes.agent_new, ("Agents", "Name", "Create agent", "Cancel"), escape_closes=False
    ),
    Scene("settings-agents-deleted", host_scenes.agent_deleted, ("Agents", "Undo", "Dismiss")),
    Scene(
        "settings-providers-kept", host_scenes.provider_kept, ("Name", "Replace key", "Remove key", "Remove provider")
    ),
    Scene(
        "settings-providers-new",
        host_scenes.provider_new,
        ("Name", "Address", "Key", "Add provider", "Cancel"),
        escape_closes=False,
    ),
    Scene("settings-providers-tested", host_scenes.provider_tested, ("Address", "Test connection")),
    Scene("settings-providers-keychain", host_scenes.provider_locked, ("New key", "Keep for this session only")),
    Scene("settings-providers-found", host_scenes.provider_found, ("Look for local servers", "Keep llama.cpp")),
    Scene("settings-privacy-on", _privacy_on, ("Share Anonymous Usage Data", "See what we collect")),
    Scene("settings-privacy-off", _privacy_off, ("Share Anonymous Usage Data", "See what we collect")),
    Scene("settings-search", _search("on"), ("Search", "Search results"), escape_closes=False),
    Scene("settings-search-nothing", _search("xyzzy"), ("Search",), escape_closes=False),
    Scene("settings-undo", _deleted_agent, ("Agents", "Undo", "Dismiss")),
    Scene("licences", _licences, ("Libraries", "Licence", "Close")),
    Scene("settings-tools-program", _tools, ("MCP servers", "Use this server", "Command", "Value 1", "Remove")),
    Scene(
        "settings-tools-address",
        _tools_address,
        ("MCP servers", "Address", "Name 1", "Secret 1", "Save"),
        escape_closes=False,
    ),
    Scene(
        "settings-tools-keychain",
        _tools_keychain,
        ("Keep them for this session only", "Add server", "Cancel"),
        escape_closes=False,
    ),
    Scene("settings-tools-import", _tools_import, ("Choose a file…", "code", "Import", "Cancel"), escape_closes=False),
    Scene("settings-tools-import-error", _tools_import_error, ("Choose a file…", "Cancel"), escape_closes=False),
    *(Scene(f"viewer-{tab}", _tab(tab)) for tab in TABS),
    Scene("viewer-event", _event, ("Events of this session",)),
    Scene("viewer-event-request", _side("request"), ("The headers of the request", "The body of the request")),
    Scene("viewer-event-fields", _side("fields"), ("Copy", "Save…")),
    Scene(
        "rehearsal",
        _rehearsal,
        ("Share in the rehearsal", "Don't share in the rehearsal", "Let it happen"),
        again=_rehearsal_again,
    ),
    Scene(
        "rehearsal-shared",
        _rehearsed,
        ("Let it happen", "Events of the rehearsal", "The bytes that arrived"),
        again=_rehearsal_again,
    ),
    Scene("panel", _panel, ("Share", "Don't share", *_DOORS), again=_panel_again),
    Scene("panel-on", _panel_on, ("Share Anonymous Usage Data", *_DOORS), again=_panel_again),
    Scene("panel-forbidden", _panel_forbidden, _DOORS, again=_panel_again),
    Scene("menu", _menu, tab_goes_round=False, again=_menu_again),
)
