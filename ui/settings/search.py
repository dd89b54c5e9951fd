"""The search over all panes: a field above the list of panes, and what it finds in place of that list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ui.announce import announce
from ui.settings.matching import match
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import WrapLabel
from ui.widgets.row_plan import NOTE_ROLE
from ui.widgets.rows import NavList
from ui.widgets.search import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.settings.findings import Finding

_MOST: Final = 40
_WALK: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SettingsSearch(QWidget):
    """Finds settings by their words. Up and Down walk through what was found, Return goes there, Escape ends it.

    Args:
        nav: the list of panes; stands here while nothing is searched for.
        look: gives all that can be found; asked anew for every letter.

    Signals:
        chosen: the person wants to go to this `Finding`.
    """

    chosen = Signal(object)

    def __init__(self, nav: QWidget, look: Callable[[], Iterable[Finding]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._nav = nav
        self._found: list[Finding] = []
        self.field = SearchField(self.tr("Search"))
        self.results = NavList(self.tr("Search results"), [], wraps=True)
        self.nothing = WrapLabel("", Role.NOTE, measure=200)
        missing = QWidget()
        column = QVBoxLayout(missing)
        column.setContentsMargins(Space.S, Space.XS, Space.S, 0)
        column.addWidget(self.nothing)
        column.addStretch(1)
        self._stack = QStackedWidget()
        for part in (nav, self.results, missing):
            self._stack.addWidget(part)
        self._missing = missing
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.field)
        column.addWidget(self._stack, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.results.installEventFilter(self)
        self.results.itemClicked.connect(self._go)

    @property
    def text(self) -> str:
        """What is searched for; empty while nothing is."""
        return self.field.text()

    @property
    def found(self) -> tuple[Finding, ...]:
        """What was found, the best first."""
        return tuple(self._found)

    def begin(self) -> None:
        """Put the focus into the field, with what is in it ready to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def end(self) -> None:
        """Search for nothing any more: the list of panes is back."""
        inside = self.window().focusWidget() is self.results
        self.field.clear()
        if inside:
            self._nav.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the keys of field and results work together."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if watched is self.field and key in _WALK and self._found:
            self._walk(-1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1)
            return True
        if key in _ENTER and self._found:
            self._go()
            return True
        if watched is self.results and key == Qt.Key.Key_Escape:
            self.end()
            return True
        return False

    def _walk(self, step: int) -> None:
        row = min(max(self.results.currentRow() + step, 0), self.results.count() - 1)
        self.results.setCurrentRow(row)
        found = self._found[row]
        announce(self.results, self.tr("{setting}, {pane}").format(setting=found.title, pane=found.where))

    def _go(self) -> None:
        row = self.results.currentRow()
        if 0 <= row < len(self._found):
            self.chosen.emit(self._found[row])

    def _search(self, text: str) -> None:
        query = text.strip()
        ranked = [(match(query, each.title, each.words), each) for each in self._look()] if query else []
        # Sorting keeps the order of the panes among those that fit equally well.
        ranked = sorted((pair for pair in ranked if pair[0]), key=lambda pair: -pair[0])[:_MOST]
        self._found = [each for _, each in ranked]
        self.results.clear()
        for each in self._found:
            item = QListWidgetItem(each.title)
            item.setData(NOTE_ROLE, each.where)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, each.where)
            item.setToolTip(each.title)
            self.results.addItem(item)
        self.results.setCurrentRow(0 if self._found else -1)
        self._show(query)

    def _show(self, query: str) -> None:
        if not query:
            self._stack.setCurrentWidget(self._nav)
            said = ""
        elif self._found:
            self._stack.setCurrentWidget(self.results)
            said = self.tr("%n found", "", len(self._found))
        else:
            said = self.tr("Nothing is called “{query}”. Try another word.").format(query=query)
            self.nothing.setText(said)
            self._stack.setCurrentWidget(self._missing)
        self.field.setAccessibleDescription(said)
        announce(self.field, said)
