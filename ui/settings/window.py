"""The Settings window: a list of panes, and the pane."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.errors import PreferencesError
from ui.settings.findings import Finding, findings
from ui.settings.pane import Entry, Wish
from ui.settings.place import go_to, place_of
from ui.settings.search import SettingsSearch
from ui.settings.spotlight import Spotlight
from ui.settings.undo import UndoBar
from ui.theme.icons import app_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.card import Line
from ui.widgets.placement import comfortable
from ui.widgets.rows import NavList

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

    from ui.settings.pane import Context, Pane

WIDTH, HEIGHT = 900, 600
MIN_WIDTH, MIN_HEIGHT = 560, 400
NAV_WIDTH, NAV_MOST = 184, 264
NAV_SHARE = 0.37
_BESIDE_NAMES = 12


class Panes(QObject):
    """All panes there are; a new one is one entry here."""

    def entries(self) -> tuple[Entry, ...]:
        """List them in the order of the window."""
        return (
            Entry("general", self.tr("General"), "gear", _general),
            Entry("agents", self.tr("Agents"), "agent", _agents),
            Entry("providers", self.tr("Providers"), "cloud", _providers),
            Entry("tools", self.tr("Tools"), "tool", _tools),
            Entry("privacy", self.tr("Privacy"), "shield", _privacy),
        )


# Each pane is loaded when it is first looked at.


def _general(context: Context) -> Pane:
    from ui.settings.general import GeneralPane

    return GeneralPane(context)


def _agents(context: Context) -> Pane:
    from ui.settings.agents import AgentsPane

    return AgentsPane(context)


def _providers(context: Context) -> Pane:
    from ui.settings.providers import ProvidersPane

    return ProvidersPane(context)


def _tools(context: Context) -> Pane:
    from ui.settings.tools import ToolsPane

    return ToolsPane(context)


def _privacy(context: Context) -> Pane:
    from ui.settings.privacy import PrivacyPane

    return PrivacyPane(context)


@dataclass(frozen=True, slots=True)
class SettingsState:
    """Where the person is in Settings.

    Attributes:
        pane: the name of the pane in view.
        search: what is searched for.
        panes: what each pane that was built says of itself, by name.
    """

    pane: str
    search: str
    panes: Mapping[str, object]


class SettingsWindow(QWidget):
    """Every change in it applies at once. What is deleted can be brought back with the bar below, or Ctrl+Z.

    It opens where it was closed, on the pane that was looked at last.

    Args:
        context: what the panes are built from.
        parent: the window it belongs to, if any.
        pane: the name of the one to begin with, in place of the one that was looked at last.

    Signals:
        viewer_requested: show what is collected.
        onboarding_requested: run onboarding again.
    """

    viewer_requested = Signal()
    onboarding_requested = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None, *, pane: str | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowIcon(app_icon())
        set_role(self, Role.WINDOW)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._entries = Panes(self).entries()
        self._panes: dict[str, Pane] = {}
        self.nav = NavList(self.tr("Panes"), [(entry.title, entry.icon) for entry in self._entries])
        self.search = SettingsSearch(self.nav, self._look_everywhere)
        self.search.chosen.connect(self._jump)
        self._stack = QStackedWidget()
        self.undo = UndoBar()
        self.undo.left.connect(self._go_home)
        side = QWidget()
        set_role(side, Role.PANE)
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = QVBoxLayout(side)
        left.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        left.addWidget(self.search)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(Line(vertical=True))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.undo)
        across.addLayout(right, 1)
        self.nav.currentRowChanged.connect(self._show_row)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.begin)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo.undo)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(comfortable(self, WIDTH, HEIGHT))
        self._fit_nav()
        stored = context.preferences.current
        if stored.settings_place is not None:
            go_to(self, stored.settings_place)
        self.show_pane(pane if pane is not None else stored.settings_pane)
        self._show_row(self.nav.currentRow())
        self.nav.setFocus()

    def show_pane(self, name: str) -> None:
        """Go to a pane by its name on the command line; an unknown one changes nothing."""
        for index, entry in enumerate(self._entries):
            if entry.name == name:
                self.nav.setCurrentRow(index)

    def state(self) -> SettingsState:
        """Return where the person is, for a window that is built in place of this one."""
        name = self._entries[self.nav.currentRow()].name
        return SettingsState(name, self.search.text, {name: pane.state() for name, pane in self._panes.items()})

    def restore(self, state: SettingsState) -> None:
        """Go back to where `state` was taken."""
        for entry in self._entries:
            said = state.panes.get(entry.name)
            if said is not None:
                self._pane_of(entry).restore(said)
        self.show_pane(state.pane)
        self.search.field.setText(state.search)

    @property
    def pane(self) -> Pane:
        """The pane in view."""
        return self._panes[self._entries[self.nav.currentRow()].name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the search on Escape, and close where nothing is searched for, unless the focus needed that key."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text:
                self.search.end()
            else:
                self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where this was and what was looked at. A place that cannot be written is no reason to stay."""
        super().closeEvent(event)
        preferences = self._context.preferences
        # Before anybody has answered the question, nothing is written that nobody asked for.
        if preferences.current.consent is None:
            return
        pane, place = self._entries[self.nav.currentRow()].name, place_of(self)
        if (preferences.current.settings_pane, preferences.current.settings_place) != (pane, place):
            with suppress(PreferencesError):
                preferences.update(lambda stored: stored._replace(settings_pane=pane, settings_place=place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the larger part to the pane."""
        super().resizeEvent(event)
        self._fit_nav()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger names."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self._fit_nav()

    def _fit_nav(self) -> None:
        self.nav.ensurePolished()
        grown = min(look().px(NAV_WIDTH), NAV_MOST)
        most = max(grown, round(self.width() * NAV_SHARE))  # icons make room for names before panes do
        self.search.setFixedWidth(min(max(grown, self.nav.widest() + _BESIDE_NAMES), most))

    def _show_row(self, index: int) -> None:
        self._stack.setCurrentWidget(self._pane_of(self._entries[index]))

    def _pane_of(self, entry: Entry) -> Pane:
        if entry.name not in self._panes:
            pane = entry.make(self._context)
            pane.wished.connect(self._pass_on)
            pane.undo_offered.connect(self.undo.offer)
            self._panes[entry.name] = pane
            self._stack.addWidget(pane)
        return self._panes[entry.name]

    def _look_everywhere(self) -> Iterator[Finding]:
        for entry in self._entries:
            yield from findings(entry, self._pane_of(entry))

    def _jump(self, found: Finding) -> None:
        """Show the pane, put the focus on what was found, and mark its place once the pane is laid out."""
        self.show_pane(found.pane)
        if found.reveal is not None:
            found.reveal()
        QTimer.singleShot(0, self, partial(self._point_at, found))

    def _point_at(self, found: Finding) -> None:
        if not isValid(found.frame):
            return  # it has gone since it was found
        (found.target or self.nav).setFocus(Qt.FocusReason.ShortcutFocusReason)
        pane = self.pane
        if found.frame is not pane:
            pane.ensureWidgetVisible(found.frame)
            Spotlight(pane, found.frame)

    def _go_home(self) -> None:
        """Put the focus somewhere sensible: what had it is gone."""
        (self.pane.home() or self.nav).setFocus()

    def _pass_on(self, wish: Wish) -> None:
        (self.viewer_requested if wish is Wish.VIEWER else self.onboarding_requested).emit()
