"""Where the steps are shown: one at a time, sliding in the direction of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.theme.tokens import Duration, Space
from ui.widgets.card import Line
from ui.widgets.scrolling import ScrollingView
from ui.widgets.tween import Tween

if TYPE_CHECKING:
    from ui.onboarding.page import Page

_LEAST_VIEW: Final = 96
_MOST_LEAST: Final = QSize(768, 56)


class _View(ScrollingView):
    """The content of a page. Scrolls when the text is too large for the screen."""

    def minimumSizeHint(self) -> QSize:
        """Return a few lines of text; of the largest text only one, so that what stands below fits on small screens."""
        return QSize(
            min(look().px(4 * _LEAST_VIEW), _MOST_LEAST.width()), min(look().px(_LEAST_VIEW), _MOST_LEAST.height())
        )


class Pane(QWidget):
    """A page as it stands on the stage: the content that may scroll, and the foot that may not."""

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self.page = page
        self._view = _View(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._view, 1)
        self._edge = Line(self)
        policy = self._edge.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._edge.setSizePolicy(policy)
        column.addWidget(self._edge)
        bar = self._view.verticalScrollBar()
        bar.valueChanged.connect(self._mark_edge)
        bar.rangeChanged.connect(self._mark_edge)
        bar.rangeChanged.connect(lambda: self._find())  # noqa: PLW0108 - without the numbers
        self._sought: QWidget | None = None
        page.attention.connect(self._seek)
        self._mark_edge()
        if page.foot is not None:
            column.addWidget(page.foot)

    def scroll_by_key(self, key: int) -> bool:
        """Follow an arrow or page key; says whether it was one."""
        return self._view.scroll_by_key(key)

    def _seek(self, part: QWidget) -> None:
        """Bring a part into view, and keep it there while the layout makes room for what it says now."""
        self._sought = part
        QTimer.singleShot(0, self, self._find)
        QTimer.singleShot(Duration.QUICK, self, self._found)

    def _find(self) -> None:
        if self._sought is not None and self._sought.isVisible():
            self._view.ensureWidgetVisible(self._sought, 0, Space.L)

    def _found(self) -> None:
        self._find()
        self._sought = None

    def _mark_edge(self) -> None:
        """Draw a line where the content goes on below."""
        bar = self._view.verticalScrollBar()
        self._edge.setVisible(bar.value() < bar.maximum())


class Stage(QWidget):
    """Shows one pane. The new one takes clicks and keys from the first moment; the old one is only a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane: Pane | None = None
        self._old = QPixmap()
        self._side = 1
        self._way = Tween(self, Duration.SLIDE, 1.0)
        self._way.valueChanged.connect(self._move)
        self._way.finished.connect(self._arrive)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pane(self, pane: Pane, *, forwards: bool) -> None:
        """Bring a pane into view; it slides if things may move and another one was there."""
        before, self.pane = self.pane, pane
        if before is pane:
            return
        slides = before is not None and self.isVisible() and look().motion
        if before is not None:
            self._old = before.grab() if slides else QPixmap()
            before.hide()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._side = 1 if forwards is not rtl else -1
        self._way.stop()
        self._way.value = 0.0 if slides else 1.0
        self._place()
        pane.show()
        pane.lower()
        self.updateGeometry()
        if slides:
            self._way.send(1.0)

    def sizeHint(self) -> QSize:
        """Return what the pane wants."""
        return self.pane.sizeHint() if self.pane is not None else QSize()

    def minimumSizeHint(self) -> QSize:
        """Return what the pane needs."""
        return self.pane.minimumSizeHint() if self.pane is not None else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pane as large as the stage."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Hand on what a pane's own layout asks for."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the old pane on its way out."""
        if self._old.isNull():
            return
        painter = QPainter(self)
        painter.drawPixmap(round(-self._side * self._way.value * self.width()), 0, self._old)
        painter.end()

    def _move(self) -> None:
        self._place()

    def _arrive(self) -> None:
        self._old = QPixmap()
        self.update()

    def _place(self) -> None:
        if self.pane is not None:
            x = round(self._side * (1 - self._way.value) * self.width())
            self.pane.setGeometry(x, 0, self.width(), self.height())
