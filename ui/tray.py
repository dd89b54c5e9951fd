"""The menu-bar item and its menu. Where a desktop has no place for it, the windows carry the same menu."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from app.named_tuple import NamedTuple
from app.telemetry.consent import Sharing
from ui.keys import QUIT_KEYS, SETTINGS_KEYS
from ui.language.phrases import left_to_right
from ui.theme.icons import tray_icon
from ui.theme.look import look
from ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QStyleOptionMenuItem, QWidget

    from ui.panel import Panel
    from ui.sharing import SharingModel

_LOOK_AGAIN: Final = (500, 1500, 4000)
"""Milliseconds after the start: a panel that comes up late is found by these, without any timer that lasts."""
_WATCHER: Final = "org.kde.StatusNotifierWatcher"


class Actions(NamedTuple):
    """What the menu can do besides the switch."""

    see_what_we_collect: Callable[[], None]
    open_settings: Callable[[], None]
    quit: Callable[[], None]


def has_tray() -> bool:
    """Whether this desktop has a place for the item now."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class AppMenu(QMenu):
    """The state, the switch and the ways on; the same wherever it hangs.

    Attributes:
        state: the line with the state; nobody can press it.
        share: the switch. Where nothing was decided it is unchecked, and the line says so.
        decline: the other answer, there only while nothing was decided.

    It follows the state while it is open, and is put together anew each time it opens.
    """

    def __init__(self, parent: QWidget | None, sharing: SharingModel, actions: Actions) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._actions = actions
        self.state = self.addAction("")
        self.state.setEnabled(False)
        self.addSeparator()
        self.share = self.addAction("")
        self.share.setCheckable(True)
        self.share.triggered.connect(self._switch)
        self.decline = self.addAction("")
        self.decline.triggered.connect(sharing.stop)
        self.what = self.addAction("")
        self.what.triggered.connect(self._see)
        self.addSeparator()
        self.settings = self.addAction("")
        # The menu only shows the keys; the windows listen to them, each once.
        self.settings.setShortcut(SETTINGS_KEYS)
        self.settings.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.settings.triggered.connect(self._set)
        self.exit = self.addAction("")
        self.exit.setShortcut(QUIT_KEYS)
        self.exit.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.exit.setMenuRole(QAction.MenuRole.QuitRole)
        self.exit.triggered.connect(self._quit)
        sharing.changed.connect(self._follow)
        self.aboutToShow.connect(sharing.catch_up)
        self.aboutToShow.connect(self._follow)
        self._follow()

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Keep keys from left to right: Qt puts them after a tab and would draw *Ctrl+,* as *,+Ctrl* in Arabic."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = f"{words}{tab}{left_to_right(keys)}"

    def _switch(self, on: bool) -> None:
        self._sharing.set_on(on)
        self._follow()

    def speak_anew(self) -> None:
        """Say everything in another language."""
        self._follow()

    def _follow(self) -> None:
        """Set every word and mark as things stand now."""
        sharing = self._sharing
        self.setTitle(self.tr("Osaurus"))
        self.state.setText(" · ".join(filter(None, (sharing.word(), self._addition()))))
        self.share.setText(self.tr("Share anonymous usage data"))
        self.share.setChecked(sharing.shows_on)
        self.share.setEnabled(sharing.status.sharing is not Sharing.BLOCKED)
        self.decline.setText(self.tr("Don't share"))
        self.decline.setVisible(sharing.is_unanswered)
        self.what.setText(self.tr("What we collect…"))
        self.settings.setText(self.tr("Settings…"))
        self.exit.setText(self.tr("Quit Osaurus"))

    # Qt tells a slot whether its action is checked, unless the slot takes nothing.

    def _see(self) -> None:
        self._actions.see_what_we_collect()

    def _set(self) -> None:
        self._actions.open_settings()

    def _quit(self) -> None:
        self._actions.quit()

    def _addition(self) -> str:
        """Say what the word alone leaves open."""
        match self._sharing.status.sharing:
            case Sharing.UNDECIDED:
                return self.tr("nothing is recorded")
            case Sharing.ASKING:
                return self.tr("nothing has been sent")
            case _:
                return self._sharing.news_sentence()


def build_app_menu(parent: QWidget | None, sharing: SharingModel, actions: Actions) -> AppMenu:
    """Make the menu of the app, for the item or for a window."""
    return AppMenu(parent, sharing, actions)


class Tray(QObject):
    """Shows the item as soon as there is a place for it, and takes note when that goes away.

    Nothing here ticks: it looks again a few times after the start, and the session bus tells the rest. A click opens a
    small panel, the other button the menu.

    Args:
        sharing: what menu, panel and tool tip follow.
        actions: what they can do.
        parent: owns it.
        version: of the app, for the panel.
        available: says whether there is a place for it.

    Signals:
        available_changed: there is a place now, or there is none any more.
    """

    available_changed = Signal()

    def __init__(
        self,
        sharing: SharingModel,
        actions: Actions,
        parent: QObject | None = None,
        *,
        version: str = "",
        available: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(parent)
        self._version = version
        self.panel: Panel | None = None
        self._available = available
        self._sharing = sharing
        self._actions = actions
        self.menu = build_app_menu(None, sharing, actions)
        self._icon: QSystemTrayIcon | None = None
        self._timers: list[QTimer] = []
        self._watcher: QObject | None = None
        theme = Theme.of_app()
        if theme is not None:
            theme.changed.connect(self._tint)
        sharing.changed.connect(self._tell)

    @property
    def is_shown(self) -> bool:
        """Whether the item is on the screen."""
        return self._icon is not None

    def start(self) -> None:
        """Show the item, now or when there is a place; call it after the first window is painted."""
        self._look()
        if sys.platform in ("darwin", "win32"):
            return
        self._watch_bus()
        for milliseconds in _LOOK_AGAIN if not self.is_shown else ():
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(self._look)
            timer.start()
            self._timers.append(timer)

    def close(self) -> None:
        """Take the item away for good."""
        for timer in self._timers:
            timer.stop()
        self._take_away()
        self._sharing.changed.disconnect(self._tell)
        self.menu.deleteLater()
        self.deleteLater()

    def _look(self) -> None:
        if self._available() is self.is_shown:
            return
        if self.is_shown:
            self._take_away()
        else:
            # Made anew each time: Qt chooses the kind of tray when the object is made, and never again.
            self._icon = QSystemTrayIcon(self)
            if sys.platform != "darwin":  # there a menu would open on either button
                self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._activated)
            self._tint()
            self._tell()
            self._icon.show()
        self.available_changed.emit()

    def _take_away(self) -> None:
        if self.panel is not None:
            self.panel.close()
            self.panel.deleteLater()
            self.panel = None
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def _watch_bus(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
        except ImportError:  # a system without D-Bus: the few looks after the start must do
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        watcher = QDBusServiceWatcher(_WATCHER, bus, QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange, self)
        # By the next turn Qt, which watches the same name, has heard of it too.
        watcher.serviceRegistered.connect(lambda _name: QTimer.singleShot(0, self, self._look))
        watcher.serviceUnregistered.connect(lambda _name: QTimer.singleShot(0, self, self._look))
        self._watcher = watcher

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_panel()
        elif reason is QSystemTrayIcon.ActivationReason.Context and sys.platform == "darwin":
            self.menu.popup(self._spot().bottomLeft())

    def open_panel(self) -> None:
        """Open the panel beside the item, or close it."""
        if self.panel is None:
            from ui.panel import Panel

            popup = not QGuiApplication.platformName().startswith("wayland")
            self.panel = Panel(self._sharing, self._actions, self._version, popup=popup)
        self.panel.open_near(self._spot())

    def speak_anew(self) -> None:
        """Say everything in another language; the panel is built anew when it is next opened."""
        self.menu.speak_anew()
        self._tell()
        if self.panel is not None:
            self.panel.close()
            self.panel.deleteLater()
            self.panel = None

    def _spot(self) -> QRect:
        """Where the item is, or the mouse that has just pressed it: a session bus does not tell places."""
        place = self._icon.geometry() if self._icon is not None else QRect()
        return place if place.isValid() else QRect(QCursor.pos(), QSize(1, 1))

    def _tell(self) -> None:
        if self._icon is not None:
            self._icon.setToolTip(f"{QApplication.applicationName()} · {self._sharing.word()}")

    def _tint(self) -> None:
        if self._icon is not None:
            # Nobody tells which ground a panel has. This grey keeps 3:1 on white and on black; macOS tints a mask.
            self._icon.setIcon(tray_icon(None if sys.platform == "darwin" else look().tokens.input_border))
