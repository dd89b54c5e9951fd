"""A field to search in what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.widgets.buttons import RoundButton
from ui.widgets.hints import has_room

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ICON: Final = 16
_START: Final = 7
_ROOM: Final = 26
"""What an icon takes away from the words, in pixels at text scale 1, as the other two."""


class SearchField(QLineEdit):
    """A line edit with a lens; Escape empties it before it goes on to whoever else listens.

    Qt draws the icons of a line edit in one size, however large the text is, so these are drawn here.

    Args:
        prompt: what can be searched, for screen readers, and as a hint while there is room for it.
        short: the hint where there is none.
    """

    def __init__(self, prompt: str, parent: QWidget | None = None, *, short: str = "") -> None:
        super().__init__(parent)
        self._prompts = (prompt, short)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        set_role(self, Role.SEARCH)
        self._wipe = _Wipe("close", self.tr("Clear"), self)
        self._wipe.hide()
        self._wipe.clicked.connect(self.clear)
        self.textChanged.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Let the icons grow with the text, and change sides with the window."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape empty the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lens at the beginning of the line."""
        super().paintEvent(event)
        now = look()
        side, start = now.px(_ICON), now.px(_START)
        x = self.width() - start - side if self._is_rtl() else start
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_icon(painter, "search", now.tokens.text3, QRectF(x, (self.height() - side) / 2, side, side))
        painter.end()

    def _is_rtl(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _fit(self) -> None:
        now = look()
        full = bool(self.text())
        start, end = now.px(_ROOM), now.px(_ROOM) if full else 0
        self.setTextMargins(*((end, 0, start, 0) if self._is_rtl() else (start, 0, end, 0)))
        button = self._wipe.sizeHint()
        inset = now.px(_START) - (button.width() - now.px(_ICON)) // 2
        x = inset if self._is_rtl() else self.width() - inset - button.width()
        self._wipe.setGeometry(x, (self.height() - button.height()) // 2, button.width(), button.height())
        self._wipe.setVisible(full)
        prompt, short = self._prompts
        self.setPlaceholderText(prompt if not short or has_room(self, prompt) else short)


class _Wipe(RoundButton):
    """Empties the field, for the mouse; the keyboard has Escape."""

    _height = 22
    _icon_size = 16

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(icon, name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
