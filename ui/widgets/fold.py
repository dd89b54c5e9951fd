"""A row of parts that becomes a column where it does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme.look import look
from ui.theme.tokens import Space
from ui.widgets.buttons import Button, LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ANY_WIDTH = 16_777_215
"""What Qt has for no limit."""


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


def line_of(*buttons: QWidget, parent: QWidget | None = None, centred: bool = False) -> Fold:
    """Give buttons a line of their own, at its start or in its middle, on which their words may go over several."""
    fold = Fold(parent, gap=Space.S, fold_gap=Space.S)
    if centred:
        fold.box.addStretch()
    for button in buttons:
        fold.add(button)
    fold.box.addStretch()
    return fold


def _whole(widget: QWidget) -> int:
    """Return the width that a widget has where it need not give way."""
    return widget.whole_width() if isinstance(widget, Button | LinkButton) else widget.sizeHint().width()
