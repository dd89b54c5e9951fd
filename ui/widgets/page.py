"""A column of parts that scrolls where it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.ring import Ring, draw_ring


class Page(Ring, QScrollArea):
    """A column that scrolls when it must; then the keyboard can reach it too.

    Args:
        name: what a screen reader calls it.
        measure: how wide the column may get, in pixels at text scale 1.
        side: the room on its left and right.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, measure: int = 760, side: int = Space.XXL) -> None:
        super().__init__(parent)
        self._measure = measure
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setViewportMargins(2, 2, 2, 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        set_role(self._inner, Role.SCROLLED)
        self._side = side - 2
        across = QHBoxLayout(self._inner)
        across.setContentsMargins(side - 2, min(side, 26) - 2, side - 2, side)
        self._column = QWidget()
        self.body = QVBoxLayout(self._column)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(Space.S)
        across.addWidget(self._column, 1)
        across.addStretch(0)
        self.setWidget(self._inner)
        self.verticalScrollBar().rangeChanged.connect(self._reachable)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self._limit()

    @property
    def content(self) -> QWidget:
        """What scrolls."""
        return self._inner

    def event(self, event: QEvent) -> bool:
        """Draw the ring around the page, outside of what scrolls."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_ring(painter, QRectF(self.rect()), 4.0)
            painter.end()
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Let the column grow with the text, and keep to its sides."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_sides()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what a key came to into view; Qt itself only does where the key was pressed inside of the page."""
        if now is None or not self._inner.isAncestorOf(now):
            return
        if self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self.ensureWidgetVisible(now)

    def _limit(self) -> None:
        self._column.setMaximumWidth(look().px(self._measure))

    def _reachable(self, _least: int, most: int) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus)
        self._keep_sides()

    def _keep_sides(self) -> None:
        """Have the scroll bar stand in the room beside the column: nothing moves when it comes or goes."""
        layout, bar = self._inner.layout(), self.verticalScrollBar()
        if layout is None:
            return
        sides = [self._side, self._side]
        if bar.maximum() > 0:
            end = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
            sides[end] = max(0, self._side - bar.sizeHint().width())
        around = layout.contentsMargins()
        if [around.left(), around.right()] != sides:
            layout.setContentsMargins(sides[0], around.top(), sides[1], around.bottom())
