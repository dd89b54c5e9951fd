"""The app as one object: everything is built here, once, and handed down. Runs no event loop."""

from __future__ import annotations

import os
import sys
import threading
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShortcut

from app.build import load_build
from app.host.stores import HostStores, load_ahead
from app.onboarding.flow import OnboardingFlow
from app.policy import UNIX_POLICY, Policy, read_policy
from app.preferences import Appearance, PreferencesStore, profile_folder
from app.telemetry import TelemetryService
from app.telemetry.device import read_facts
from app.telemetry.features import FeatureTelemetry
from app.telemetry.onboarding import OnboardingTelemetry
from ui.aside import Aside
from ui.cycles import CycleCollector
from ui.file_watch import FileWatch
from ui.keys import QUIT_KEYS, SETTINGS_KEYS
from ui.language.speech import Speech
from ui.lean_pyside import load_pyside
from ui.observer import Observer
from ui.panes import Pane
from ui.sharing import SharingModel
from ui.theme.source import SystemScheme
from ui.theme.theme import Theme
from ui.theme.tokens import Scheme

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

    from app.build import Build
    from app.clock import Clock
    from app.host.agents import AgentStore
    from app.host.login import LoginItem
    from app.host.providers import ProviderStore
    from app.host.tools import ToolStore
    from app.telemetry.device import Facts
    from ui.onboarding.window import OnboardingWindow
    from ui.portraits import Portraits
    from ui.settings.pane import Context
    from ui.settings.window import SettingsWindow
    from ui.theme.source import SchemeSource
    from ui.tray import Actions, Tray
    from ui.viewer.window import ViewerWindow


SWITCH_SECONDS = 0.0005
"""So long a thread may keep the interpreter while another one wants it. A tenth of Python's own choice: libraries are
imported on threads while windows are drawn, and the longest gap between two frames was three times as long without."""

UNSEEN_MILLISECONDS = 4500
"""So long a start at login waits for a place for the menu-bar item: panels may come up later than the app."""


class _FirstPaint(QObject):
    """Tells once that a window is on the screen.

    Signals:
        seen: the window was painted and the event loop has turned since.
    """

    seen = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint, then step aside."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.seen.emit)
        return False


class Application(QObject):
    """Everything there is, wired together.

    `start()` opens the first window. What is heavy waits until that window is painted: the catalogue and the look at
    this computer (on a thread), the menu-bar item, the watch on what others write. The other windows are built when
    they are first opened.

    Each argument after the first is for tests and demonstrations; without it the real thing is used.

    Args:
        app: Qt's application object.
        source: says light or dark.
        environ: the environment variables.
        profile: the folder of what is remembered.
        policy: what stands above the person at the start.
        policy_file: watched for a policy that comes later.
        read: reads the policy again when that file changes.
        build: version, channel and key.
        clock: the time.
        facts: looks at this computer.
        flush_seconds: how long the first event waits for company.
        tray_available: says whether the desktop has a place for the menu-bar item.
        login: the system's entry for starting at login.

    Signals:
        painted: the first window is on the screen.
    """

    painted = Signal()

    def __init__(  # noqa: PLR0913 - the root is given everything
        self,
        app: QApplication,
        *,
        source: SchemeSource | None = None,
        environ: Mapping[str, str] | None = None,
        profile: Path | None = None,
        policy: Policy | None = None,
        policy_file: Path = UNIX_POLICY,
        read: Callable[[], Policy] | None = None,
        build: Build | None = None,
        clock: Clock | None = None,
        facts: Callable[[], Facts] | None = None,
        flush_seconds: float | None = None,
        tray_available: Callable[[], bool] | None = None,
        login: LoginItem | None = None,
        wishes: Sequence[str] | None = None,
    ) -> None:
        super().__init__()
        load_pyside()
        self._cycles = CycleCollector(self)
        environ = os.environ if environ is None else environ
        self._app = app
        self._read_policy = read if read is not None else partial(read_policy, environ)
        self.build = build if build is not None else load_build()
        self._source = source if source is not None else SystemScheme(app)
        self.theme = Theme(app, self._source)
        self.preferences = PreferencesStore(profile if profile is not None else profile_folder(environ))
        self.preferences.load()
        self._warming: threading.Thread | None = None
        self.speech = Speech(app, self.preferences.current.language, wishes)
        self.theme.choose_language(self.speech.code)
        self.speech.changed.connect(self._speak_anew, Qt.ConnectionType.QueuedConnection)
        self._was_shown = self._ended = self._closed = False
        self._follow_preferences()
        Observer(self.preferences, self).changed.connect(self._follow_preferences)
        self.host = HostStores(self.preferences.folder)
        self.service = TelemetryService(
            build=self.build,
            preferences=self.preferences,
            policy=policy if policy is not None else self._read_policy(),
            clock=clock,
            environ=environ,
            facts=facts if facts is not None else partial(read_facts, locale=QLocale.system().name()),
            flush_seconds=flush_seconds,
        )
        self.features = FeatureTelemetry(self.service, self.preferences)
        self.aside = Aside(self)
        self._login, self._environ = login, environ
        self.sharing = SharingModel(self.service)
        self._tray_available = tray_available
        self.flow: OnboardingFlow | None = None
        self.onboarding: OnboardingWindow | None = None
        self.settings: SettingsWindow | None = None
        self.viewer: ViewerWindow | None = None
        self._bars: list[QMenuBar] = []
        self._watches = (
            FileWatch(policy_file, lambda: self.service.restrict(self._read_policy()), self),
            FileWatch(self.preferences.path, self.preferences.look, self),
        )
        self._first_paint = _FirstPaint(self)
        self._first_paint.seen.connect(self._settle)
        app.setQuitOnLastWindowClosed(True)

    @property
    def agents(self) -> AgentStore:
        """Who there is to talk to."""
        return self.host.agents

    @property
    def providers(self) -> ProviderStore:
        """Where answers come from."""
        return self.host.providers

    @property
    def tools(self) -> ToolStore:
        """What agents may use."""
        return self.host.tools

    @cached_property
    def login(self) -> LoginItem:
        """The system's entry for starting at login."""
        from app.host.login import login_item

        return self._login if self._login is not None else login_item(self._environ)

    @cached_property
    def actions(self) -> Actions:
        """What the menu can do besides the switch."""
        from ui.tray import Actions

        return Actions(self.open_viewer, self.open_settings, self.quit)

    @cached_property
    def tray(self) -> Tray:
        """The menu-bar item; it comes up once the first window is painted."""
        from ui.tray import Tray, has_tray

        available = self._tray_available if self._tray_available is not None else has_tray
        tray = Tray(self.sharing, self.actions, self, version=self.build.version, available=available)
        tray.available_changed.connect(self._follow_tray)
        return tray

    def start(self, *, pane: Pane | None = None, viewer: bool = False, at_login: bool = False) -> None:
        """Begin, and open the window that was asked for.

        Without a wish it is Welcome while the first run is unfinished or the question is open, and Settings
        afterwards, so that a start always shows something. Whoever asked for a window by name gets that one: the
        question is not asked then, nothing is held for it, and it comes with the next plain start. The same goes for a
        start at login, which opens no window unless the menu bar has no place for the item.
        """
        by_name = pane is not None or viewer or at_login
        self.service.start(prepare=False)
        welcome = not by_name and (self.service.needs_decision or not self.preferences.current.onboarding_finished)
        if not welcome:
            self.service.dismiss()
        self.features.app_launched()
        if welcome:
            self.open_onboarding()
        elif at_login:
            QTimer.singleShot(0, self, self._come_unseen)
        elif viewer:
            self.open_viewer()
        else:
            self.open_settings(pane)

    def open_onboarding(self) -> None:
        """Run the assistant, or bring the run under way to the front."""
        if self.onboarding is None:
            self.flow = OnboardingFlow(
                self.service,
                OnboardingTelemetry(self.service),
                self.preferences,
                self.host,
                self.features,
                aside=self.aside,
            )
            self.flow.begin()
            self.onboarding = self._build_onboarding(self.flow)
        self._present(self.onboarding)

    def open_settings(self, pane: Pane | str | None = None) -> None:
        """Show Settings, on a pane if one is named."""
        if self.settings is None:
            self.settings = self._build_settings()
        if pane is not None:
            self.settings.show_pane(Pane(pane))
        self._present(self.settings)

    def settings_context(self) -> Context:
        """Gather what the panes of Settings are built from."""
        from ui.settings.pane import Context

        return Context(
            build=self.build,
            sharing=self.sharing,
            features=self.features,
            preferences=self.preferences,
            agents=self.agents,
            providers=self.providers,
            tools=self.tools,
            aside=self.aside,
            login=self.login,
        )

    def _portraits(self) -> Portraits:
        from ui.portraits import Portraits

        return Portraits(self.settings_context(), self.actions, self.build.version)

    def open_viewer(self, tab: str | None = None) -> None:
        """Show what is collected, on a tab if one is named: catalogue, session or never."""
        if self.viewer is None:
            self.viewer = self._build_viewer()
        if tab is not None:
            self.viewer.show_tab(tab)
        self._present(self.viewer)

    def come_forward(self) -> None:
        """Do what a plain start does, with what is there: the question where it is open, else the windows, else one."""
        if (
            self.onboarding is not None
            or self.service.needs_decision
            or not self.preferences.current.onboarding_finished
        ):
            self.open_onboarding()
            return
        shown = [window for window in (self.viewer, self.settings) if window is not None and window.isVisible()]
        shown.sort(key=lambda window: window.isActiveWindow())
        for window in shown:
            self._present(window)
        if not shown:
            self.open_settings()

    def restrict(self, policy: Policy) -> None:
        """Let a policy that a later start brings, and the one that is on this computer now, take effect at once."""
        self.service.restrict(policy.stricter(self._read_policy()))
        self.sharing.catch_up()

    def quit(self) -> None:
        """End the app. A question that is open stays open: quitting is no answer."""
        self.leave()
        self._app.quit()

    def leave(self) -> None:
        """Get ready to end: the assistant must not take this for its X."""
        if self.onboarding is not None:
            self.onboarding.leave()

    def end(self) -> None:
        """Send what may be sent, destroy the rest, follow nothing any more."""
        if not self._ended:
            self._ended = True
            self.aside.close()
            self.sharing.close()
            self.service.close()

    def await_loading(self, seconds: float) -> None:
        """Wait for what threads are loading: an interpreter that ends in the middle of an import may crash."""
        if self._warming is not None:
            self._warming.join(seconds)
        self.service.await_preparation(seconds)

    def close(self) -> None:
        """Take everything down, so that another one can be built in the same process."""
        if self._closed:
            return
        self._closed = True
        self.leave()
        self.end()
        if "tray" in vars(self):
            self.tray.close()
        for window in (self.settings, self.viewer):
            if window is not None:
                window.close()
                window.deleteLater()
        self.settings = self.viewer = None
        self.speech.close()
        self.theme.close()
        self._cycles.close()
        self.deleteLater()

    def _build_onboarding(self, flow: OnboardingFlow) -> OnboardingWindow:
        from ui.onboarding.window import OnboardingWindow

        onboarding = OnboardingWindow(flow, self.sharing, self._portraits)
        onboarding.viewer_requested.connect(lambda: self.open_viewer("session"))
        onboarding.finished.connect(self.open_settings)
        onboarding.closed.connect(self._forget_onboarding)
        self._adopt(onboarding)
        return onboarding

    def _build_settings(self) -> SettingsWindow:
        from ui.settings.window import SettingsWindow

        settings = SettingsWindow(self.settings_context())
        settings.viewer_requested.connect(self.open_viewer)
        settings.onboarding_requested.connect(self.open_onboarding)
        self._adopt(settings)
        self._carry_menu(settings)
        return settings

    def _build_viewer(self) -> ViewerWindow:
        from ui.viewer.window import ViewerWindow

        viewer = ViewerWindow(self.sharing)
        self._adopt(viewer)
        self._carry_menu(viewer)
        return viewer

    def _speak_anew(self) -> None:
        """Build the windows that are there again, in the new language: where each was, with what was typed in it."""
        if self._closed:
            return
        from ui.takeover import take_over

        self.theme.choose_language(self.speech.code)
        self._bars.clear()
        self.tray.speak_anew()
        if self.onboarding is not None and self.flow is not None:
            assistant, self.onboarding = self.onboarding, self._build_onboarding(self.flow)
            take_over(self.onboarding, assistant)
            assistant.make_way()
            assistant.deleteLater()
        if self.settings is not None:
            settings, self.settings = self.settings, self._build_settings()
            self.settings.restore(settings.state())
            take_over(self.settings, settings)
            settings.close()
            settings.deleteLater()
        if self.viewer is not None:
            viewer, self.viewer = self.viewer, self._build_viewer()
            self.viewer.restore(viewer.state())
            take_over(self.viewer, viewer)
            viewer.close()
            viewer.deleteLater()

    def _adopt(self, window: QWidget) -> None:
        """Give a new window what every window has."""
        QShortcut(QUIT_KEYS, window, self.quit)
        QShortcut(SETTINGS_KEYS, window, self.open_settings)
        if not self._was_shown:
            self._was_shown = True
            window.installEventFilter(self._first_paint)

    def _carry_menu(self, window: QWidget) -> None:
        """Hang the menu of the app on a window, for desktops without a place for the item."""
        from PySide6.QtWidgets import QMainWindow, QMenuBar

        from ui.tray import build_app_menu

        bar = QMenuBar(window)
        bar.addMenu(build_app_menu(bar, self.sharing, self.actions))
        if isinstance(window, QMainWindow):
            window.setMenuBar(bar)
        else:
            layout = window.layout()
            if layout is not None:
                layout.setMenuBar(bar)
        bar.setVisible(not self.tray.is_shown)
        self._bars.append(bar)

    @staticmethod
    def _present(window: QWidget) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _settle(self) -> None:
        """The first window is painted: now for everything that may take its time."""
        from ui.theme.icons import app_icon

        sys.setswitchinterval(SWITCH_SECONDS)
        self._cycles.start()
        self._source.ask_for_motion()
        self._warming = threading.Thread(target=load_ahead, name="load-ahead", daemon=True)
        self._warming.start()
        self.service.prepare()
        self._app.setWindowIcon(app_icon())
        self.tray.start()
        for watch in self._watches:
            watch.start()
        self.painted.emit()

    def _come_unseen(self) -> None:
        """Begin without a window; open one where no menu-bar item has come up."""
        self._was_shown = True  # no first paint has to be waited for
        self._app.setQuitOnLastWindowClosed(False)
        self._settle()
        if not self.tray.is_shown:
            QTimer.singleShot(UNSEEN_MILLISECONDS, self, self._follow_tray)

    def _follow_preferences(self) -> None:
        """Look and speak as the person chose; not when this was on its way while the app was closed."""
        if self._closed:
            return
        self.speech.speak(self.preferences.current.language)
        schemes = {Appearance.LIGHT: Scheme.LIGHT, Appearance.DARK: Scheme.DARK}
        self.theme.choose_scheme(schemes.get(self.preferences.current.appearance))

    def _follow_tray(self) -> None:
        """With an item the app may live without a window; without one it must never run unseen."""
        shown = self.tray.is_shown
        self._app.setQuitOnLastWindowClosed(not shown)
        for bar in self._bars:
            bar.setVisible(not shown)
        if not shown and not any(window.isVisible() for window in self._app.topLevelWidgets() if window.isWindow()):
            self.open_settings()

    def _forget_onboarding(self) -> None:
        window, self.onboarding = self.onboarding, None
        if window is not None:
            window.deleteLater()
