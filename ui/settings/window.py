"""The Settings window: a list of panes, and the pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.preferences import profile_folder
from ui.settings.general import GeneralPane
from ui.settings.pane import Context, Entry, Wish
from ui.settings.parts import comfortable
from ui.settings.privacy import PrivacyPane
from ui.theme.icons import app_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.card import Line
from ui.widgets.rows import NavList

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QEvent

    from app.build import Build
    from ui.settings.pane import Pane
    from ui.sharing import SharingModel

WIDTH, HEIGHT = 900, 600
MIN_WIDTH, MIN_HEIGHT = 560, 400
NAV_WIDTH = 184


class Panes(QObject):
    """All panes there are; a new one is one entry here."""

    def entries(self) -> tuple[Entry, ...]:
        """List them in the order of the window."""
        return (
            Entry("general", self.tr("General"), "gear", GeneralPane),
            Entry("privacy", self.tr("Privacy"), "shield", PrivacyPane),
        )


class SettingsWindow(QWidget):
    """Every change in it applies at once.

    Args:
        sharing: the state of sharing.
        build: which build this is.
        parent: the window it belongs to, if any.
        folder: where the app keeps what it remembers; the usual place unless given.

    Signals:
        viewer_requested: show what is collected.
        onboarding_requested: run onboarding again.
    """

    viewer_requested = Signal()
    onboarding_requested = Signal()

    def __init__(
        self,
        sharing: SharingModel,
        build: Build,
        parent: QWidget | None = None,
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setWindowIcon(app_icon())
        set_role(self, Role.WINDOW)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = Context(sharing, build, profile_folder() if folder is None else folder)
        self._entries = Panes(self).entries()
        self._panes: dict[str, Pane] = {}
        self.nav = NavList(self.tr("Panes"), [(entry.title, entry.icon) for entry in self._entries])
        self._stack = QStackedWidget()
        side = QWidget()
        set_role(side, Role.PANE)
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left = QVBoxLayout(side)
        left.setContentsMargins(Space.M, Space.L, Space.M, Space.L)
        left.addWidget(self.nav)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(side)
        across.addWidget(Line(vertical=True))
        across.addWidget(self._stack, 1)
        self.nav.currentRowChanged.connect(self._show_row)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(comfortable(self, WIDTH, HEIGHT))
        self._fit_nav()
        self._show_row(self.nav.currentRow())

    def show_pane(self, name: str) -> None:
        """Go to a pane by its name on the command line; an unknown one changes nothing."""
        for index, entry in enumerate(self._entries):
            if entry.name == name:
                self.nav.setCurrentRow(index)

    @property
    def pane(self) -> Pane:
        """The pane in view."""
        return self._panes[self._entries[self.nav.currentRow()].name]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, unless whoever has the focus needed it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger names."""
        super().changeEvent(event)
        if event.type() == event.Type.StyleChange:
            self._fit_nav()

    def _fit_nav(self) -> None:
        self.nav.ensurePolished()
        self.nav.setFixedWidth(max(NAV_WIDTH, self.nav.sizeHintForColumn(0) + look().px(10)))

    def _show_row(self, index: int) -> None:
        entry = self._entries[index]
        if entry.name not in self._panes:
            pane = entry.make(self._context)
            pane.wished.connect(self._pass_on)
            self._panes[entry.name] = pane
            self._stack.addWidget(pane)
        self._stack.setCurrentWidget(self._panes[entry.name])

    def _pass_on(self, wish: Wish) -> None:
        (self.viewer_requested if wish is Wish.VIEWER else self.onboarding_requested).emit()
