"""A frame around what was looked for: seen for a moment, in nobody's way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.theme.look import look
from ui.theme.tokens import Radius

if TYPE_CHECKING:
    from ui.widgets.page import Page

_SHOWN_MILLISECONDS: Final = 1800
_FADES_FROM: Final = 0.6
_ROOM: Final = 3
_MOVES: Final = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest})


class Spotlight(QWidget):
    """Lies over a page, around one of its parts, and goes by itself. One page has one at most.

    Where things may not move it does not fade; it is there and then it is not.
    """

    def __init__(self, page: Page, part: QWidget) -> None:
        super().__init__(page.content)
        self._over = page.content
        for old in page.findChildren(Spotlight):
            if old is not self:
                old.deleteLater()
        self._page = page
        self._part = part
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._time = QVariantAnimation(self)
        self._time.setDuration(_SHOWN_MILLISECONDS)
        self._time.setStartValue(0.0)
        self._time.setEndValue(1.0)
        self._time.valueChanged.connect(lambda: self.update())  # noqa: PLW0108 - without the value
        self._time.finished.connect(self.deleteLater)
        part.installEventFilter(self)
        self._over.installEventFilter(self)
        page.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        self._follow()
        self.show()
        if look().motion:
            self._time.start()
        else:
            QTimer.singleShot(_SHOWN_MILLISECONDS, self, self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the part wherever the layout puts it, and keep it in view."""
        if event.type() in _MOVES and isValid(self._part):
            self._follow()
            if watched is self._part:
                self._keep_in_view()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        passed = float(self._time.currentValue() or 0.0)
        colour = QColor(look().tokens.accent)
        if passed > _FADES_FROM:
            colour.setAlphaF((1.0 - passed) / (1.0 - _FADES_FROM))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2.0))
        radius = float(Radius.SMALL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _keep_in_view(self) -> None:
        if isValid(self._part):
            self._page.ensureWidgetVisible(self._part)

    def _follow(self) -> None:
        corner = self._part.mapTo(self._over, QPoint())
        room = _ROOM
        place = self._part.rect().translated(corner).adjusted(-room, -room, room, room)
        self.setGeometry(place.intersected(self._over.rect()))
        self.raise_()
