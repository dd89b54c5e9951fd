"""What scrolls up and down where its place is too small, by the wheel and by the keys that its window hands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class ScrollingView(QScrollArea):
    """Has no frame and no place in the order of Tab; the ground of the window shows through.

    Args:
        content: what scrolls.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One of our own: PySide makes every class of widgets there is before it hands out one that Qt has made.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.setAutoFillBackground(False)

    @property
    def scrolls(self) -> bool:
        """Whether there is more than can be seen at once."""
        return self.verticalScrollBar().maximum() > 0

    def scroll_by_key(self, key: int) -> bool:
        """Follow an arrow or page key; says whether it was one."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
        }
        step = steps.get(Qt.Key(key))
        if step is not None:
            bar.setValue(bar.value() + step)
        return step is not None
