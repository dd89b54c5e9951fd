"""Going through a window by Tab: what is reached, in which order, and how it shows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from operator import ne
from typing import Final

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QRadioButton, QScrollArea, QWidget

from tests.ui.walks.geometry import place, told
from tests.ui.walks.names import ROLES, called, role_of

MOST_STOPS: Final = 200
RING_PIXELS: Final = 24
"""So many pixels at least look different where the focus is."""

AROUND: Final = 6


@dataclass(frozen=True)
class Stop:
    """Where Tab came to.

    Attributes:
        place: in the window at that moment, as if no page were scrolled.
        shows: how many pixels looked different there than without the focus.
    """

    widget: QWidget
    place: QRect
    shows: int


def focusable(window: QWidget) -> list[QWidget]:
    """List every control that the keyboard must reach."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.isVisible()
        and part.isEnabled()
        and part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[Stop]:
    """Press Tab until it comes round; a list of controls in the order in which it came to them."""
    stops: list[Stop] = []
    for _ in range(MOST_STOPS):
        focused = window.focusWidget()
        _press(focused if focused is not None else window, key)
        QTest.qWait(1)  # a page may scroll to what has the focus
        focused = window.focusWidget()
        if focused is None or any(stop.widget is focused for stop in stops):
            return stops
        stops.append(Stop(focused, _unscrolled(focused), shows(focused)))
    raise AssertionError(f"Tab does not come round in {MOST_STOPS} steps")


def _unscrolled(widget: QWidget) -> QRect:
    """Return where a widget would stand if the pages around it had not been scrolled to show it."""
    spot, around = place(widget), widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            spot.translate(around.horizontalScrollBar().value(), around.verticalScrollBar().value())
        around = around.parentWidget()
    return spot


def unreached(window: QWidget, stops: list[Stop]) -> list[str]:
    """Say what Tab passes by. Of buttons that exclude each other the chosen one is enough: arrows go on from there."""
    reached = {stop.widget for stop in stops}
    missed = [widget for widget in focusable(window) if widget not in reached]
    return [told(widget) for widget in missed if not (_excludes(widget) and reached & set(_group(widget)))]


def not_chosen(stops: list[Stop]) -> list[str]:
    """Say where Tab came to one of several that exclude each other, and not to the chosen one."""
    radios = [stop.widget for stop in stops if isinstance(stop.widget, QRadioButton)]
    return [told(one) for one in radios if not one.isChecked() and any(other.isChecked() for other in _group(one))]


def by_arrows(stops: list[Stop]) -> list[str]:
    """Say which of the buttons that exclude each other arrow keys do not come to. Changes the choice."""
    missed = []
    for stop in stops:
        group = _group(stop.widget) if _excludes(stop.widget) else []
        found = [stop.widget]
        for button in found:
            for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
                button.setFocus(Qt.FocusReason.TabFocusReason)
                _press(button, key)
                came_to = button.window().focusWidget()
                if came_to in group and came_to not in found:
                    found.append(came_to)
        missed += [told(button) for button in group if button not in found]
    return missed


def out_of_order(stops: list[Stop]) -> list[str]:
    """Say where Tab goes against the order of reading: line by line, and in a line from where reading begins.

    A column beside another one may be read to its end first. Tab goes round, so the round may begin anywhere.
    """
    rounds = [_against(stops[start:] + stops[:start]) for start in range(len(stops))]
    return min(rounds, key=len, default=[])


def _against(stops: list[Stop]) -> list[str]:
    found = []
    for before, after in combinations(stops, 2):
        if before.widget.isAncestorOf(after.widget):
            continue
        if after.widget.isAncestorOf(before.widget) or _reads_before(after, before):
            found.append(f"{told(after.widget)} comes after {told(before.widget)}")
    return found


def unnamed(window: QWidget) -> list[str]:
    """Say which controls a screen reader has no name or no role for."""
    found = []
    for part in focusable(window):
        if not called(part).strip():
            found.append(f"{told(part)} has no name")
        scrolls = isinstance(part, QScrollArea) and role_of(part) is QAccessible.Role.Client
        if role_of(part) not in ROLES and not scrolls:
            found.append(f"{told(part)} is a {role_of(part).name} to a screen reader")
    return found


def unseen(stops: list[Stop]) -> list[str]:
    """Say where nothing on the screen tells that a control has the focus."""
    return [told(stop.widget) for stop in stops if stop.shows < RING_PIXELS]


def twice_used(window: QWidget) -> list[str]:
    """Say which keys more than one control of a window listens to."""
    owners: dict[str, list[str]] = {}
    parts = [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]
    for part in parts:
        keys = part.shortcut().toString() if isinstance(part, QAbstractButton) else ""
        if isinstance(part, QLabel) and part.buddy() is not None and "&" in part.text().replace("&&", ""):
            keys = "Alt+" + part.text().replace("&&", "").partition("&")[2][:1].upper()
        if keys:
            owners.setdefault(keys, []).append(told(part))
    for shortcut in window.findChildren(QShortcut):
        # One of a single control counts only where that control is, and can have the focus.
        alone = shortcut.context() is Qt.ShortcutContext.WidgetShortcut
        owner = shortcut.parent()
        if shortcut.isEnabled() and not (alone and isinstance(owner, QWidget) and not owner.isVisible()):
            owners.setdefault(shortcut.key().toString(), []).append("the window")
    if isinstance(window, QMenu):
        for action in window.actions():
            if action.isVisible() and not action.shortcut().isEmpty():
                owners.setdefault(action.shortcut().toString(), []).append(action.text())
    return [f"{keys}: {', '.join(who)}" for keys, who in owners.items() if len(who) > 1]


def _press(widget: QWidget | None, key: Qt.Key) -> None:
    assert widget is not None
    QTest.keyClick(widget, key)


def _excludes(widget: QWidget) -> bool:
    return isinstance(widget, QRadioButton)


def _group(widget: QWidget) -> list[QWidget]:
    """List a radio button and those of which only one can be chosen with it."""
    assert isinstance(widget, QRadioButton)
    group = widget.group()
    buttons = group.buttons() if group is not None else widget.parentWidget().findChildren(QRadioButton)
    return [button for button in buttons if button.isVisible() and button.isEnabled()]


def _reads_before(one: Stop, other: Stop) -> bool:
    """Whether one is read before the other without doubt."""
    rtl = one.widget.window().layoutDirection() is Qt.LayoutDirection.RightToLeft
    a, b = one.place, other.place
    begins = a.left() > b.right() if rtl else a.right() < b.left()
    ends = a.right() < b.left() if rtl else a.left() > b.right()
    above = a.bottom() < b.top()
    below = a.top() > b.bottom()
    return (above and not ends) or (begins and not above and not below)


def shows(widget: QWidget) -> int:
    """Count the pixels by which a control with the focus differs from the same without."""
    window = widget.window()
    around = (place(widget) + QMargins(AROUND, AROUND, AROUND, AROUND)) & window.rect()
    if around.isEmpty():
        return 0
    having = window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.clearFocus()
    without = window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    pixels = (memoryview(picture.constBits()).cast("I") for picture in (having, without))
    return sum(map(ne, *pixels))
