"""The small panel of the menu-bar item, as a window: where it opens, how it closes, what it looks like around."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from ui.keys import QUIT_KEYS, SETTINGS_KEYS
from ui.panel_content import PanelContent
from ui.theme.look import look
from ui.theme.tokens import Contrast, Radius
from ui.widgets.placement import beside
from ui.widgets.scrolling import ScrollingView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHideEvent, QPaintEvent

    from ui.sharing import SharingModel
    from ui.tray import Actions

WIDTH: Final = 320
_MARGIN: Final = 8
_BORDER: Final = 1
_AGAIN_MILLISECONDS: Final = 300
"""A click on the item closes the panel first and asks for it right after: that one is meant to close it."""


class Panel(QDialog):
    """Opens beside the menu-bar item and closes on Escape, on a click outside, and when it has led somewhere.

    Args:
        sharing: what it shows, and what its switch changes.
        actions: where its doors lead.
        version: of the app.
        popup: whether it may be a popup. Wayland lets a program open one only from one of its own windows; there a
            panel that closes when it loses the focus is the next best.

    Attributes:
        content: what stands in it.
    """

    def __init__(self, sharing: SharingModel, actions: Actions, version: str, *, popup: bool = True) -> None:
        kind = Qt.WindowType.Popup if popup else Qt.WindowType.Tool
        super().__init__(None, kind | Qt.WindowType.FramelessWindowHint)
        self._popup = popup
        self._closed = QElapsedTimer()
        self._spot = QRect()
        self.setWindowTitle(QApplication.applicationName() or "Osaurus")
        self.setAccessibleName(self.tr("Osaurus"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setProperty("role", "popover")
        self.content = PanelContent(sharing, version)
        # With very large text on a small screen it is higher than the screen.
        self.scrolled = ScrollingView(self.content)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        self._around.addWidget(self.scrolled)
        for row, do in (
            (self.content.what, actions.see_what_we_collect),
            (self.content.settings, actions.open_settings),
            (self.content.exit, actions.quit),
        ):
            row.clicked.connect(lambda _checked=False, do=do: self._leave_for(do))
        QShortcut(SETTINGS_KEYS, self, lambda: self._leave_for(actions.open_settings))
        QShortcut(QUIT_KEYS, self, lambda: self._leave_for(actions.quit))
        self.content.grown.connect(self._refit)

    def open_near(self, spot: QRect) -> None:
        """Open beside a spot on the screen, where the item is; if it was closed by the same click, stay closed.

        Args:
            spot: the item, or just the mouse, in screen coordinates.
        """
        if self.isVisible() or (self._closed.isValid() and self._closed.elapsed() < _AGAIN_MILLISECONDS):
            self.close()
            self._closed.invalidate()
            return
        self._spot = spot
        self._fit()
        self.show()
        self._fit()  # only what is shown is dressed, and tells its true size
        self.raise_()
        self.activateWindow()
        self.content.first_stop().setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrows, as in a menu."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Note when it closed."""
        self._closed.start()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Where it is no popup, close when somebody turns to another window."""
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and not self._popup and not self.isActiveWindow():
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if look().contrast is Contrast.HIGH else 1.0
        edge = look().tokens.border
        if not self.mask().isEmpty():  # cut out: its edge must part it from what is below, and not end in black
            edge = look().tokens.input_border
            painter.fillRect(self.rect(), QColor(edge))
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(look().tokens.card))
        painter.drawPath(self._outline(width / 2))
        painter.end()

    def _outline(self, inset: float = 0.0) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.CARD, Radius.CARD)
        return path

    def _leave_for(self, do: Callable[[], None]) -> None:
        self.close()
        do()

    def _refit(self) -> None:
        if self.isVisible():
            self._fit()

    def _fit(self) -> None:
        screen = (QGuiApplication.screenAt(self._spot.center()) or self.screen()).availableGeometry()
        width = min(look().px(WIDTH), screen.width() - 2 * _MARGIN)
        self.resize(width, self.height())
        self.ensurePolished()
        self._around.activate()
        height = self.content.height_for(width - 2 * _BORDER) + 2 * _BORDER
        size = QSize(width, min(height, screen.height() - 2 * _MARGIN))
        self.setGeometry(beside(size, self._spot, screen))
        if QGuiApplication.platformName() == "xcb":
            # Without a compositor X shows black where nothing is painted, and Qt cannot tell whether there is one.
            self.setMask(self._outline().toFillPolygon().toPolygon())
