"""What can be found in the panes: read from the controls that are there, so that nothing has to be kept in step."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.settings.listing import ListDetail
from ui.settings.rows import SEARCH_WORDS, SettingRow
from ui.theme.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.settings.pane import Entry, Pane

_W = TypeVar("_W", bound=QWidget)
_CONTROLS: Final = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
_TITLES: Final = frozenset({Role.SECTION.value, Role.STRONG.value})


@dataclass(frozen=True, slots=True)
class Finding:
    """Something in a pane that a person may look for.

    Attributes:
        title: what it is called.
        pane: the pane's name.
        where: the pane's title.
        words: what else it says and may be called.
        frame: what is brought into view and marked.
        target: takes the focus; None where there is nothing to press.
        reveal: to be called first, for what is not in view yet.
    """

    title: str
    pane: str
    where: str
    words: str
    frame: QWidget
    target: QWidget | None = None
    reveal: Callable[[], object] | None = None


def findings(entry: Entry, pane: Pane) -> list[Finding]:
    """List everything in a pane that has a name and is there now, the pane itself first."""
    lead = " ".join(label.text() for label in pane.findChildren(QLabel)[1:2])
    found = [Finding(entry.title, entry.name, "", f"{lead} {_more(pane)}", pane, pane.home())]
    taken: set[QWidget] = set()
    for row in _there(pane, SettingRow):
        inside = [row.control, *row.control.findChildren(QWidget)]
        names = " ".join(filter(None, map(_name, inside)))
        taken.update(row.findChildren(QLabel), inside)
        words = f"{row.description} {names} {_more(row)}"
        found.append(Finding(row.title, entry.name, entry.title, words, row, focus_target(row.control)))
    for detail in _there(pane, ListDetail):
        for each in detail.rows:
            reveal = partial(detail.select, each.key)
            found.append(Finding(each.title, entry.name, entry.title, each.note, detail.list, detail.list, reveal))
    for control in _there(pane, QWidget):
        name = _name(control) if control not in taken and _takes_keys(control) else ""
        if name:
            words = f"{control.accessibleDescription()} {_more(control)}"
            found.append(Finding(name, entry.name, entry.title, words, control, control))
    titles = {each.title for each in found}
    for label in _there(pane, QLabel):
        is_title = label.property("role") in _TITLES or label.property(SEARCH_WORDS) is not None
        # What repeats the name of something else that is here, such as of the row that is chosen, says nothing new.
        if label not in taken and is_title and label.text() not in titles | {""}:
            found.append(Finding(label.text(), entry.name, entry.title, _more(label), label))
    return found


def focus_target(widget: QWidget) -> QWidget | None:
    """Return the control in a widget that takes the focus: itself, whom it names, or the first one inside."""
    proxy = widget.focusProxy()
    for candidate in (proxy if proxy is not None else widget, *widget.findChildren(QWidget)):
        if _takes_keys(candidate) and (candidate is widget or candidate.isVisibleTo(widget)):
            return candidate
    return None


def _there(pane: Pane, kind: type[_W]) -> list[_W]:
    return [widget for widget in pane.findChildren(kind) if widget.isVisibleTo(pane)]


def _takes_keys(widget: QWidget) -> bool:
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _name(widget: QWidget) -> str:
    """Give the name by which a screen reader calls a widget."""
    if not isinstance(widget, _CONTROLS):
        return ""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).replace("&", "")


def _more(widget: QWidget) -> str:
    return str(widget.property(SEARCH_WORDS) or "")
