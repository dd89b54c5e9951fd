"""What the tests of both windows share: real services, their model, a dressed application, and eyes for controls."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.build import Build
from app.host.agents import AgentStore
from app.host.login import XdgLoginItem
from app.host.providers import ProviderStore
from app.host.tools import ToolStore
from app.telemetry.features import FeatureTelemetry
from tests.app.telemetry.conftest import collector, make_service, store
from ui.aside import Aside
from ui.settings.pane import Context
from ui.sharing import SharingModel
from ui.theme.source import SchemeSource
from ui.theme.theme import Theme
from ui.widgets.tab_order import tab_chain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService

__all__ = ["collector", "follow", "make_context", "make_service", "store", "theme"]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = set(qapp.topLevelWidgets())
    made = Theme(qapp, SchemeSource())
    yield made
    made.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    left = {widget for widget in qapp.topLevelWidgets() if widget.isVisible()} - before
    assert left == set()


@pytest.fixture
def follow(
    make_service: Callable[..., TelemetryService],
    theme: Theme,
) -> Iterator[Callable[[TelemetryService], SharingModel]]:
    """Make models that end before their services do."""
    assert make_service is not None
    assert theme is not None
    models: list[SharingModel] = []

    def make(service: TelemetryService) -> SharingModel:
        models.append(SharingModel(service))
        return models[-1]

    yield make
    for model in models:
        model.close()


MakeContext = "Callable[..., Context]"


@pytest.fixture
def make_context(
    make_service: Callable[..., TelemetryService],
    follow: Callable[[TelemetryService], SharingModel],
    store: PreferencesStore,
    qapp: QApplication,
) -> Iterator[Callable[..., Context]]:
    """Make what panes are built from: real stores in one profile; a service, or a silent one, and what is given."""
    asides: list[Aside] = []

    def make(service: TelemetryService | None = None, **given: object) -> Context:
        service = make_service() if service is None else service
        agents, providers, tools = AgentStore(store.folder), ProviderStore(store.folder), ToolStore(store.folder)
        agents.load()
        providers.load()
        tools.load()
        asides.append(Aside(qapp))
        parts: dict[str, object] = {
            "build": Build(),
            "sharing": follow(service),
            "features": FeatureTelemetry(service, store),
            "preferences": store,
            "agents": agents,
            "providers": providers,
            "tools": tools,
            "aside": asides[-1],
            "login": XdgLoginItem(store.folder.parent / "autostart", [sys.executable]),
            **given,
        }
        return Context(**parts)  # type: ignore[arg-type]

    yield make
    for aside in asides:
        aside.close()
        aside.deleteLater()


def focusable(window: QWidget) -> list[QWidget]:
    """List what Tab reaches, in the order in which it does."""
    found = []
    for widget in tab_chain(window):
        policy = widget.focusPolicy()
        reachable = bool(policy & Qt.FocusPolicy.TabFocus) and policy is not Qt.FocusPolicy.NoFocus
        if reachable and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    """Give the name by which a screen reader calls it."""
    seen = QAccessible.queryAccessibleInterface(widget)
    return "" if seen is None else seen.text(QAccessible.Text.Name)
