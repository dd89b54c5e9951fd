"""Where things stand: nothing cut, nothing over something else, nothing outside of what shows it.

Judged by rectangles and font metrics, never by pixels, so that it holds in every font and on every platform.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from tests.ui.walks.names import called
from ui.onboarding.hero import Hero
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.checks import Switch
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Pill
from ui.widgets.sign import Sign
from ui.widgets.spinner import Spinner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONTROLS: Final = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QTabBar,
    QLabel,
    Sign,
    Spinner,
)
"""What must not lie over something else: all that is pressed, typed into or read."""

SLACK: Final = 1
"""Pixels that rounding may take."""


def faults(window: QWidget) -> list[str]:
    """Say everything that is wrong with where things stand in a window."""
    seen = [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]
    found = [fault for part in seen for fault in (*_outside(part), *_cut(part))]
    found += _sideways(seen)
    parts = [part for part in seen if isinstance(part, CONTROLS) and not _is_inner(part)]
    for one, other in combinations(parts, 2):
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        common = ink(one) & ink(other)
        if common.width() > SLACK and common.height() > SLACK:
            found.append(f"{told(one)} and {told(other)} overlap")
    return found


def missing(window: QWidget, names: tuple[str, ...]) -> list[str]:
    """Say which controls, by their accessible names, are not there to be seen and used."""
    there = {
        called(part)
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.window() is window and not part.size().isEmpty()
    }
    return [name for name in names if name not in there]


def told(widget: QWidget) -> str:
    """Name a widget in a message."""
    words = called(widget) or getattr(widget, "text", "")
    return f"{type(widget).__name__} {words() if callable(words) else words!r}"


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def ink(widget: QWidget) -> QRect:
    """Return the part of a widget that is drawn on, as far as it can be seen, in its window."""
    box = QRect(QPoint(), widget.size())
    if isinstance(widget, QLabel) and widget.text():
        size = _words(widget).boundedTo(widget.size())
        box = QRect(QPoint(), size)
        across, down = widget.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask, widget.alignment()
        rtl = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        absolute = bool(down & Qt.AlignmentFlag.AlignAbsolute)
        ends = bool(across & Qt.AlignmentFlag.AlignRight)
        if isinstance(widget, WrapLabel):
            ends, absolute = ends is not rtl, True
        if across & Qt.AlignmentFlag.AlignHCenter:
            box.moveLeft((widget.width() - size.width()) // 2)
        elif ends if absolute else ends is not rtl:
            box.moveRight(widget.width() - 1)
        if not isinstance(widget, WrapLabel) or down & Qt.AlignmentFlag.AlignVCenter:
            box.moveTop((widget.height() - size.height()) // 2)
    box.moveTopLeft(widget.mapTo(widget.window(), box.topLeft()))
    for parent in _above(widget):
        box &= place(parent)
    return box


def _above(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        if parent.isWindow():
            return
        parent = parent.parentWidget()


def _is_inner(widget: QWidget) -> bool:
    """Whether a widget is a part of a control and not one of its own, such as the editor of a combo box."""
    return any(isinstance(parent, CONTROLS) for parent in _above(widget)) or isinstance(widget, QMenuBar)


def _outside(widget: QWidget) -> Iterator[str]:
    """Everything lies within what it is put into; what scrolls may be larger, but in one direction only."""
    parent = widget.parentWidget()
    gone = isinstance(widget, CONTROLS) and widget.size().isEmpty()
    if parent is None or (gone and not isinstance(widget, Hero)):  # such a picture goes before anything has to scroll
        yield f"{told(widget)} has no size"
        return
    if isinstance(parent, QAbstractButton | QComboBox | QLineEdit | QScrollBar | QTabBar | QAbstractScrollArea):
        return
    view = parent.parentWidget()
    if isinstance(view, QAbstractItemView):
        return
    box = QRect(widget.pos(), widget.size())
    room = parent.rect() + QMargins(SLACK, SLACK, SLACK, SLACK)
    if isinstance(view, QScrollArea) and view.viewport() is parent:
        if widget.width() > parent.width() + SLACK:
            yield f"{told(view)} must be scrolled sideways: {widget.width()} of {parent.width()}"
        return
    if not room.contains(box) and not box.isEmpty():
        yield f"{told(widget)} reaches out of {told(parent)}: {_tell(box)} of {_tell(parent.rect())}"


def _sideways(seen: list[QWidget]) -> list[str]:
    """List the pages that would have to be scrolled sideways to be read; a table may."""
    return [
        f"{told(area)} scrolls sideways"
        for area in seen
        if isinstance(area, QScrollArea | QListView) and area.horizontalScrollBar().maximum() > 0
    ]


def _cut(widget: QWidget) -> Iterator[str]:
    """Words have the room that their font needs."""
    for kind, look in _CUT.items():
        if isinstance(widget, kind):
            return look(widget)
    return iter(())


def _cut_label(label: QLabel) -> Iterator[str]:
    if label.text():
        yield from _too_small(label, label.minimumSizeHint() if isinstance(label, Pill) else _words(label))


def _cut_button(button: QAbstractButton) -> Iterator[str]:
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return  # its text is its name and is not drawn
    if isinstance(button, Button | LinkButton):
        yield from _too_small(button, button.sizeHint())
    elif button.text() and button.hasHeightForWidth():
        yield from _too_small(button, QSize(0, button.heightForWidth(button.width())))
    elif button.text():
        yield from _too_small(button, button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()))
    if button.text() or isinstance(button, Switch):
        yield from _too_small(button, button.minimumSizeHint())


def _cut_line(line: QLineEdit) -> Iterator[str]:
    """What is typed may scroll; the hint that stands there before may not."""
    metrics = line.fontMetrics()
    around = line.sizeHint().width() - 17 * metrics.horizontalAdvance("x")  # Qt asks for 17 of them and its frame
    if not line.text() and metrics.horizontalAdvance(line.placeholderText()) > max(line.width() - around, 0):
        yield f"{told(line)} cuts its hint {line.placeholderText()!r}"
    yield from _too_small(line, QSize(0, metrics.height() + 4))


def _cut_choice(box: QComboBox) -> Iterator[str]:
    yield from _too_small(box, box.minimumSizeHint())


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    for index in range(bar.count()):
        words = bar.fontMetrics().horizontalAdvance(bar.tabText(index))
        if bar.tabRect(index).width() < words or not bar.rect().contains(bar.tabRect(index)):
            yield f"{told(bar)} cuts {bar.tabText(index)!r}"


def _cut_rows(view: QListView) -> Iterator[str]:
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        needs, has = view.sizeHintForIndex(index), view.visualRect(index).size()
        has.setWidth(min(has.width(), view.viewport().width()))
        if not view.isRowHidden(row) and (has.width() < needs.width() or has.height() < needs.height()):
            yield f"{told(view)} cuts {index.data()!r}: {_size(has)}, needs {_size(needs)}"


_CUT: Final[dict[type[QWidget], Callable[[Any], Iterator[str]]]] = {
    QLabel: _cut_label,
    QAbstractButton: _cut_button,
    QLineEdit: _cut_line,
    QComboBox: _cut_choice,
    QTabBar: _cut_tabs,
    QListView: _cut_rows,
}


def _words(label: QLabel) -> QSize:
    """Measure what a label says, at the width it has."""
    if isinstance(label, WrapLabel):
        document = label._laid_out(label.width())
        return QSize(round(document.idealWidth()), label.heightForWidth(label.width()))
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    margin = 2 * label.margin()
    return label.fontMetrics().size(0, label.text()) + QSize(margin, margin)


def _too_small(widget: QWidget, needs: QSize) -> Iterator[str]:
    if widget.width() + SLACK < needs.width() or widget.height() + SLACK < needs.height():
        yield f"{told(widget)} is cut: {_size(widget.size())}, needs {_size(needs)}"


def _size(size: QSize) -> str:
    return f"{size.width()} x {size.height()}"


def _tell(box: QRect) -> str:
    return f"{_size(box.size())} at {box.x()},{box.y()}"
