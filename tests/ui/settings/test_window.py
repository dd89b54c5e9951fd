"""The Settings window: its panes, its keys, its names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.build import Build, Channel
from app.errors import NotWritableError
from app.telemetry import events
from tests.ui.settings.conftest import focusable, name_of
from ui.panes import Pane
from ui.settings.trouble import FileTrouble
from ui.settings.window import Panes, SettingsWindow
from ui.theme.tokens import Contrast, Scheme
from ui.viewer.window import ViewerWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from app.collector import Collector
    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from tests.conftest import Records
    from ui.settings.pane import Context
    from ui.theme.theme import Theme

BUILD = Build(channel=Channel.RELEASE, version="1.2.3", number="42", commit="abc1234")


@pytest.fixture
def window(
    qtbot: QtBot,
    make_service: Callable[..., TelemetryService],
    collector: Collector,
    make_context: Callable[..., Context],
) -> SettingsWindow:
    service = make_service(collector.url)
    service.grant()
    made = SettingsWindow(make_context(service, build=BUILD))
    qtbot.addWidget(made)
    made.show()
    return made


def button(window: SettingsWindow, name: str) -> QPushButton:
    [found] = [one for one in window.findChildren(QPushButton) if name_of(one) == name]
    return found


KEPT_IN = {
    Pane.GENERAL: "preferences",
    Pane.AGENTS: "agents",
    Pane.PROVIDERS: "providers",
    Pane.TOOLS: "tools",
    Pane.PRIVACY: "preferences",
}


@pytest.mark.parametrize("pane", Pane)
def test_each_pane_says_that_its_file_was_damaged(
    qtbot: QtBot,
    make_context: Callable[..., Context],
    store: PreferencesStore,
    logged: Records,
    pane: Pane,
) -> None:
    name = KEPT_IN[pane]
    store.folder.mkdir(parents=True)
    (store.folder / f"{name}.json").write_text("{")
    store.load()
    window = SettingsWindow(make_context())
    qtbot.addWidget(window)
    window.show_pane(pane.value)
    said = [notice.text for notice in window.pane.findChildren(FileTrouble)]
    words = (
        f"{name}.json was damaged and could not be understood. It was set aside as {name}.broken-1.json, and Osaurus "
        "began a new one."
    )
    assert said == [words]
    logged.expect("was set aside")


def test_it_opens_on_general_as_large_as_drawn(window: SettingsWindow) -> None:
    assert window.windowTitle() == "Settings"
    assert window.size() == QSize(900, 600)
    assert name_of(window.nav) == "Panes"
    assert [window.nav.item(row).text() for row in range(window.nav.count())] == [
        "General",
        "Agents",
        "Providers",
        "Tools",
        "Privacy",
    ]
    assert name_of(window.pane) == "General"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_no_scroll_bar_moves_what_it_scrolls(
    qtbot: QtBot, window: SettingsWindow, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    edges = []
    window.show_pane("privacy")
    for height in (600, 5000):
        window.resize(900, height)
        pane = window.pane
        bar = pane.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar, height=height: bar.isVisible() is (height == 600))  # type: ignore[misc]
        qtbot.wait(0)
        column = pane.body.parentWidget()
        edges.append((column.mapTo(window, column.rect().topLeft()).x(), column.width()))
    assert edges[0] == edges[1]


def test_the_command_line_knows_the_same_panes() -> None:
    assert [entry.name for entry in Panes().entries()] == list(Pane)


def test_panes_by_name(window: SettingsWindow) -> None:
    window.show_pane("privacy")
    assert (window.nav.currentRow(), name_of(window.pane)) == (window.nav.count() - 1, "Privacy")
    window.show_pane("nonsense")
    assert name_of(window.pane) == "Privacy"
    window.show_pane("general")
    assert name_of(window.pane) == "General"


def test_about_says_which_build_this_is_and_where_things_are(window: SettingsWindow, tmp_path: Path) -> None:
    words = {label.text() for label in window.pane.findChildren(QLabel)}
    assert {"1.2.3", "42", "release", "abc1234", str(tmp_path / "profile")} <= words
    button(window, "Copy path").click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "profile")


def test_what_a_pane_cannot_do_is_asked_for(qtbot: QtBot, window: SettingsWindow) -> None:
    with qtbot.waitSignal(window.onboarding_requested):
        button(window, "Run onboarding again").click()
    window.show_pane("privacy")
    with qtbot.waitSignal(window.viewer_requested):
        button(window, "See what we collect").click()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_keys_that_close(qtbot: QtBot, window: SettingsWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    window.show_pane("privacy")
    window.activateWindow()
    window.nav.setFocus()
    qtbot.keyClick(window.nav, key, modifier)
    assert window.isVisible() is False


def test_tab_follows_the_eye(window: SettingsWindow) -> None:
    window.show_pane("privacy")
    assert [name_of(widget) for widget in focusable(window)] == [
        "Search",
        "Panes",
        "Privacy",
        "Share Anonymous Usage Data",
        "See what we collect",
    ]


def test_arrow_keys_walk_through_the_panes(qtbot: QtBot, window: SettingsWindow) -> None:
    window.nav.setFocus()
    qtbot.keyClick(window.nav, Qt.Key.Key_Down)
    assert name_of(window.pane) == "Agents"
    qtbot.keyClick(window.nav, Qt.Key.Key_End)
    assert name_of(window.pane) == "Privacy"


@pytest.mark.parametrize("pane", ["general", "agents", "providers", "tools", "privacy"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_nothing_is_cut_off_sideways(
    qtbot: QtBot,
    qapp: QApplication,
    window: SettingsWindow,
    theme: Theme,
    pane: str,
    scale: float,
    direction: Qt.LayoutDirection,
) -> None:
    qapp.setLayoutDirection(direction)
    theme.choose_text_scale(scale)
    theme.choose_contrast(Contrast.HIGH)
    theme.choose_scheme(Scheme.DARK)
    window.show_pane(pane)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.pane.horizontalScrollBar().maximum() == 0)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumHeight() <= 640
    assert all(name_of(widget) for widget in focusable(window))


class Shown(QObject):
    """Notes every window that comes onto the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_no_part_of_a_pane_is_ever_a_window_of_its_own(
    qtbot: QtBot,
    qapp: QApplication,
    make_service: Callable[..., TelemetryService],
    collector: Collector,
    make_context: Callable[..., Context],
    store: PreferencesStore,
) -> None:
    store.folder.mkdir(parents=True)
    store.path.write_bytes(b'{"version": 999}')
    store.load()
    service = make_service(collector.url, flush_seconds=3600.0)
    service.track(events.AppLaunched())
    service.decline()
    context = make_context(service)
    shown = Shown()
    qapp.installEventFilter(shown)
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.show()
    viewer = ViewerWindow(context.sharing)
    qtbot.addWidget(viewer)
    for name in Pane:
        made.show_pane(name.value)
        made.pane.say_failure(NotWritableError("agents.json cannot be written: No space left on device."))
    qapp.removeEventFilter(shown)
    assert shown.windows == ["SettingsWindow"]
