"""Pictures of the app's own windows, taken of the real widgets at the moment somebody looks at them.

So they are true in every language, scheme, text size and direction, and show the state of sharing as it is. The
windows are built, drawn into a picture and let go; nobody sees or meets them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget

from ui.panel import WIDTH as PANEL_WIDTH
from ui.panel_content import PanelContent
from ui.panes import Pane
from ui.settings.window import SettingsWindow
from ui.theme.look import look
from ui.tray import build_app_menu

if TYPE_CHECKING:
    from ui.settings.pane import Context
    from ui.tray import Actions

_SETTINGS: Final = QSize(620, 420)
"""Small, so that something can be read in a picture of it."""


@dataclass(frozen=True, slots=True)
class Portraits:
    """Takes them.

    Attributes:
        context: what Settings is built from.
        actions: what the menu can do.
        version: of the app.
    """

    context: Context
    actions: Actions
    version: str

    def settings(self, *, has_menu: bool) -> QPixmap:
        """Take Settings, open on Privacy.

        Args:
            has_menu: whether it carries the menu of the app, as where there is no menu-bar item.
        """
        window = SettingsWindow(self.context, pane=Pane.PRIVACY)
        layout = window.layout()
        if has_menu and layout is not None:
            layout.setMenuBar(self._menu_bar(window))
        window.resize(look().px(_SETTINGS.width()), look().px(_SETTINGS.height()))
        picture = _taken(window, look().tokens.window)
        window.deleteLater()
        return picture

    def panel(self) -> QPixmap:
        """Take the panel of the menu-bar item."""
        content = PanelContent(self.context.sharing, self.version)
        width = look().px(PANEL_WIDTH)
        content.resize(width, content.height())
        content.ensurePolished()
        content.resize(width, content.height_for(width))
        picture = _taken(content, look().tokens.card)
        content.deleteLater()
        return picture

    def menu(self) -> QPixmap:
        """Take the menu that stands at the top of Settings, opened."""
        bar = self._menu_bar(None)
        menu = build_app_menu(bar, self.context.sharing, self.actions)
        menu.ensurePolished()
        size = menu.sizeHint()
        menu.resize(size)
        bar.resize(size.width(), bar.sizeHint().height())
        above, below = _taken(bar, look().tokens.window), _taken(menu, look().tokens.card)
        both = _blank(QSize(size.width(), bar.height() + size.height()), look().tokens.window)
        painter = QPainter(both)
        painter.drawPixmap(0, 0, above)
        painter.drawPixmap(0, bar.height(), below)
        painter.end()
        bar.deleteLater()
        return both

    def _menu_bar(self, window: QWidget | None) -> QMenuBar:
        bar = QMenuBar(window)
        bar.setNativeMenuBar(False)
        bar.addMenu(build_app_menu(bar, self.context.sharing, self.actions))
        return bar


def _blank(size: QSize, ground: str) -> QPixmap:
    app = QApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QApplication) else 1.0
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(ground))
    return picture


def _taken(widget: QWidget, ground: str) -> QPixmap:
    """Draw a widget that is not on the screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    picture = _blank(widget.size(), ground)
    widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return picture
