"""What the windows are put together from: pages that scroll, rows that fold, signs and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme.icons import draw_icon
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.labels import WrapLabel
from ui.widgets.ring import Ring, draw_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_ANY_WIDTH = 16_777_215
"""What Qt has for no limit."""
_OFFSCREEN = frozenset({"offscreen", "minimal"})


def comfortable(window: QWidget, width: int, height: int) -> QSize:
    """Return the size to open a window in: as drawn, larger where the text is, never larger than the screen."""
    grown = QSize(look().px(width), look().px(height))
    if QGuiApplication.platformName() in _OFFSCREEN:
        return grown  # its screen is no screen
    return grown.boundedTo(window.screen().availableGeometry().size())


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


class Fold(QWidget):
    """A row that becomes a column where it does not fit.

    A button that is too wide even for the column puts its words on several lines.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = Space.L, fold_gap: int = Space.M) -> None:
        super().__init__(parent)
        self._gaps = (gap, fold_gap)
        self._least: dict[QWidget, int] = {}
        self.box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def folded(self) -> bool:
        """Whether it is a column now."""
        return self.box.direction() is QBoxLayout.Direction.TopToBottom

    def add(self, widget: QWidget, *, least: int = 0, top: bool = False) -> None:
        """Add a widget.

        Args:
            widget: keeps its size; one with a `least` takes the room that is left.
            least: how narrow it may get in the row, in pixels at text scale 1.
            top: align it with the top of the row, not with its middle.
        """
        if least:
            self._least[widget] = least
        across = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
        self.box.addWidget(widget, 1 if least else 0, across)

    def sizeHint(self) -> QSize:
        """Ask for the room of the row, also while it is a column: else it could never unfold."""
        shown = self._shown()
        width = sum(map(_whole, shown)) + self._gaps[0] * max(0, len(shown) - 1)
        return QSize(width + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return what the column needs: the row is never insisted on."""
        widths = [self._hint(item, least=True) for item in self._shown()]
        return QSize(max(widths, default=0) + self._around(), super().minimumSizeHint().height() if widths else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self.refold()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.refold()

    def refold(self) -> None:
        """Fold or unfold; to be called too when a part is shown or hidden."""
        shown = self._shown()
        gap, fold_gap = self._gaps
        wanted = sum(self._hint(item) for item in shown) + gap * max(0, len(shown) - 1)
        room = self.width() - self._around()
        fold = wanted > room
        for button in shown:
            if isinstance(button, Button | LinkButton):
                button.setMaximumWidth(room if 0 < room < button.whole_width() else _ANY_WIDTH)
        if fold is not self.folded:
            self.box.setDirection(QBoxLayout.Direction.TopToBottom if fold else QBoxLayout.Direction.LeftToRight)
            self.box.setSpacing(fold_gap if fold else gap)
            for widget in shown:
                widget.updateGeometry()  # some are less high in a column

    def _shown(self) -> list[QWidget]:
        found = [item.widget() for index in range(self.box.count()) if (item := self.box.itemAt(index))]
        return [widget for widget in found if widget is not None and not widget.isHidden()]

    def _hint(self, widget: QWidget, *, least: bool = False) -> int:
        if least:
            return widget.minimumSizeHint().width()
        if widget in self._least:
            return max(look().px(self._least[widget]), widget.minimumSizeHint().width())
        return _whole(widget)

    def _around(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()


def _whole(widget: QWidget) -> int:
    """Return the width that a widget has where it need not give way."""
    return widget.whole_width() if isinstance(widget, Button | LinkButton) else widget.sizeHint().width()


class Sign(QWidget):
    """An icon beside words; says nothing by itself."""

    def __init__(self, icon: str, colour: str = "text3", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._colour = colour
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_icon(painter, self._icon, getattr(look().tokens, self._colour), QRectF(self.rect()), mirrored=rtl)
        painter.end()


class Notice(QWidget):
    """A sentence with a sign before it; gone while there is nothing to say.

    Args:
        icon: of `resources/icons`.
        colour: the sign's colour role.
    """

    def __init__(self, icon: str = "info", colour: str = "text3", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = WrapLabel(role=Role.NOTE, measure=640)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Sign(icon, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        if sentence != self._sentence.text():
            self._sentence.setText(sentence)
        if sentence and self.parentWidget() is None:
            # Shown now it would be a window of its own for a moment; it comes up with whoever adopts it.
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, on=False)
        else:
            self.setVisible(bool(sentence))


def line_of(button: QWidget, *, centred: bool = False) -> Fold:
    """Give a button a line of its own, on which its words may go over several lines."""
    fold = Fold()
    if centred:
        fold.box.addStretch()
    fold.add(button)
    fold.box.addStretch()
    return fold


def column(*parts: QWidget, gap: int = 3) -> QWidget:
    """Put widgets under each other."""
    return _filled(QVBoxLayout(), parts, gap)


def row(*parts: QWidget, gap: int = Space.S) -> QWidget:
    """Put widgets beside each other, at the start of the line."""
    widget = _filled(QHBoxLayout(), parts, gap)
    layout = widget.layout()
    if isinstance(layout, QHBoxLayout):
        layout.addStretch()
    return widget


def _filled(layout: QLayout, parts: tuple[QWidget, ...], gap: int) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        layout.addWidget(part)
    return widget
