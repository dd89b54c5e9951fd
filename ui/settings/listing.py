"""A list and what is chosen in it: the layout of agents, providers and tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.look import look
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.pill import Tone
from ui.widgets.row_plan import ART_ROLE, ICON_ROLE, NOTE_ROLE, PILL_ROLE
from ui.widgets.rows import RowDelegate
from ui.widgets.sign import Sign

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

_LIST_WIDTH: Final = 216
_WIDEST_LIST: Final = 264
_EDITOR_WIDTH: Final = 300
_ROW_HEIGHT: Final = 46
_FEWEST, _MOST = 4, 9


@dataclass(frozen=True, slots=True)
class Words:
    """What a `ListDetail` calls things, translated.

    Attributes:
        name: of the list, for screen readers: *Agents*.
        add: on the button that begins a new one: *New agent*.
        empty: said where there are none yet: *No providers yet*.
        empty_lead: what one is good for, in a sentence.
        icon: of `resources/icons`; stands above those two.
    """

    name: str
    add: str
    empty: str
    empty_lead: str
    icon: str


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of the list.

    Attributes:
        key: tells it from the others, whatever else changes.
        title: what it is called.
        note: the smaller line below.
        icon: of `resources/icons`.
        art: of `resources/art`, in place of an icon.
        pill: a word at the end, and its colour.
        can_duplicate: whether *Duplicate* is offered.
        can_delete: whether *Delete* is offered.
    """

    key: str
    title: str
    note: str = ""
    icon: str = ""
    art: str = ""
    pill: tuple[str, Tone] | None = None
    can_duplicate: bool = True
    can_delete: bool = True


class ListDetail(QWidget):
    """Shows rows, keeps one of them chosen, and has room beside or below for the editor of that one.

    The pane owns the things; this only asks. It hears `add_wanted` and the like, changes its store, and calls
    `show_rows` with what is there then, which it also does whenever the store has changed elsewhere. The choice follows
    the key; when the chosen row is gone the next one is chosen. The editor is a widget of the pane's: it shows what
    `chosen` names, applies changes at once, or has a button *Save* of its own where something must be checked first.

    Keys in the list: Ctrl+N adds, Ctrl+D duplicates, Delete deletes, F2 goes into the editor.

    Args:
        words: what things are called.
        editor: shows the chosen one; hidden while there is none.

    Signals:
        chosen: another key is chosen, by the person or because of `show_rows`; empty where nothing is.
        add_wanted: begin a new one.
        duplicate_wanted: make a copy of this key.
        delete_wanted: delete this key; follow it with `Pane.offer_undo`.

    Attributes:
        below: a column under the list's own button, for more buttons, such as *Import…*.
        foot: a row under the editor, where *Duplicate* and *Delete* stand; insert at 0 what belongs before them.
    """

    chosen = Signal(str)
    add_wanted = Signal()
    duplicate_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, words: Words, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._rows: tuple[Row, ...] = ()
        self._told = ""
        self.list = _List(words.name)
        self.add_button = Button(words.add, icon="plus")
        self.duplicate_button = Button(self.tr("Duplicate"), icon="copy")
        self.delete_button = Button(self.tr("Delete"), icon="trash")
        self._empty = self._make_empty(words)
        self.below = QVBoxLayout()
        self._side, self._detail = self._make_side(), self._make_detail()
        self._across = Fold(gap=Space.L, fold_gap=Space.L)
        self._across.add(self._side, top=True)
        self._across.add(self._detail, least=_EDITOR_WIDTH, top=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.addWidget(self._across)
        self.list.currentItemChanged.connect(self._choose)
        self.add_button.clicked.connect(self.add_wanted)
        self.duplicate_button.clicked.connect(self._duplicate)
        self.delete_button.clicked.connect(self._delete)
        self._bind(QKeySequence.StandardKey.New, self.add_wanted.emit)
        self._bind(QKeySequence("Ctrl+D"), self._duplicate)
        for keys in (QKeySequence.StandardKey.Delete, QKeySequence("Backspace")):
            self._bind(keys, self._delete)
        for keys in (QKeySequence("F2"), QKeySequence("Return"), QKeySequence("Enter")):
            self._bind(keys, self.enter_editor)
        self._limit()
        self._follow()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def selected(self) -> str:
        """The key that is chosen; empty where nothing is."""
        row = self._current()
        return row.key if row is not None else ""

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show what there is now. The choice stays; where its row is gone the next one is chosen."""
        rows = tuple(rows)
        place, key = self.list.currentRow(), self.selected
        if rows != self._rows:
            self._rows = rows
            self.list.blockSignals(True)
            self.list.show_rows(rows)
            self.list.blockSignals(False)
            self._limit()
        keys = [row.key for row in rows]
        if key in keys:
            self.list.setCurrentRow(keys.index(key))
        elif keys:
            self.list.setCurrentRow(min(max(place, 0), len(keys) - 1))
        self._choose()

    def select(self, key: str) -> bool:
        """Choose a row by its key; says whether it is there."""
        for index, row in enumerate(self._rows):
            if row.key == key:
                self.list.setCurrentRow(index)
                self.list.scrollToItem(self.list.item(index))
                return True
        return False

    def enter_editor(self) -> None:
        """Put the focus on the first control of the editor."""
        for widget in self._editor.findChildren(QWidget):
            stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
            if stops and widget.isEnabled() and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def home(self) -> QWidget:
        """Return the control to go to when the one that had the focus is gone; see `Pane.home`."""
        return self.list if self._rows else self._empty_button

    def changeEvent(self, event: QEvent) -> None:
        """Let the list grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._limit()

    def _make_empty(self, words: Words) -> QWidget:
        self._empty_button = Button(words.add, icon="plus")
        self._empty_button.clicked.connect(self.add_wanted)
        middle = Qt.AlignmentFlag.AlignHCenter
        card = QWidget()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        inside.setSpacing(Space.S)
        inside.addWidget(Sign(words.icon, size=22, tone=Tone.ACCENT, tile=44), 0, middle)
        inside.addWidget(WrapLabel(words.empty, Role.STRONG, measure=420, align=middle))
        inside.addWidget(WrapLabel(words.empty_lead, measure=420, align=middle))
        inside.addSpacing(Space.XS)
        inside.addWidget(line_of(self._empty_button, centred=True))
        return card

    def _make_side(self) -> QWidget:
        side = QWidget()
        side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card = Card(flush=True)
        card.body.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        card.body.addWidget(self.list)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(card)
        wide = Fold()
        wide.add(self.add_button)
        column.addWidget(wide)
        self.below.setSpacing(Space.S)
        column.addLayout(self.below)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return side

    def _make_detail(self) -> QWidget:
        detail = Card(flush=True)
        self._line = Line()
        self._more = QWidget()
        self.foot = QHBoxLayout(self._more)
        self.foot.setContentsMargins(18, Space.S, 18, Space.S)
        self.foot.setSpacing(Space.S)
        both = Fold(gap=Space.S, fold_gap=Space.S)
        both.add(self.duplicate_button)
        both.add(self.delete_button)
        self.foot.addStretch(1)
        self.foot.addWidget(both)
        self._room = QWidget()
        inside = QVBoxLayout(self._room)
        inside.setContentsMargins(18, Space.L, 18, Space.L)
        inside.addWidget(self._editor)
        for part in (self._empty, self._room, self._line, self._more):
            detail.body.addWidget(part)
        return detail

    def _bind(self, keys: QKeySequence | QKeySequence.StandardKey, act: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _limit(self) -> None:
        """Give the list the width of its longest row, within reason; a longer one is cut, and its tool tip has it."""
        edges = 2 * (Space.XS + 1)
        rows = self.list.widest() + edges
        width = min(max(look().px(_LIST_WIDTH), rows), look().px(_WIDEST_LIST))
        self._side.setMinimumWidth(min(width, 320))
        self._across.refold()

    def _choose(self) -> None:
        self._follow()
        if self.selected != self._told:
            self._told = self.selected
            self.chosen.emit(self._told)

    def _current(self) -> Row | None:
        index = self.list.currentRow()
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def _duplicate(self) -> None:
        row = self._current()
        if row is not None and row.can_duplicate:
            self.duplicate_wanted.emit(row.key)

    def _delete(self) -> None:
        row = self._current()
        if row is not None and row.can_delete:
            self.delete_wanted.emit(row.key)

    def _follow(self) -> None:
        row = self._current()
        focused = self.window().focusWidget()
        inside = focused in self._detail.findChildren(QWidget)
        can_duplicate = row is not None and row.can_duplicate
        can_delete = row is not None and row.can_delete
        self._empty.setHidden(row is not None)
        for part, shown in (
            (self._side, row is not None),
            (self._room, row is not None),
            (self._line, can_duplicate or can_delete),
            (self._more, can_duplicate or can_delete),
            (self.duplicate_button, can_duplicate),
            (self.delete_button, can_delete),
        ):
            part.setVisible(shown)
        for button in (self.duplicate_button, self.delete_button):
            button.setAccessibleDescription(row.title if row is not None else "")
        self._across.refold()
        if inside and not focused.isVisibleTo(self):
            self.home().setFocus()


class _List(QListWidget):
    """The rows: as high as they are many, within reason."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._drawn = RowDelegate(self, height=_ROW_HEIGHT)
        self.setItemDelegate(self._drawn)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Take these rows in place of those that were there."""
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title)
            for role, value in ((NOTE_ROLE, row.note), (ICON_ROLE, row.icon), (ART_ROLE, row.art)):
                item.setData(role, value)
            item.setData(PILL_ROLE, row.pill)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._said(row))
            item.setToolTip(row.title)
            self.addItem(item)
        self.updateGeometry()

    def widest(self) -> int:
        """Return the width at which every row has all it shows beside each other."""
        return self._drawn.widest()

    def _said(self, row: Row) -> str:
        """Return what a screen reader says after the title."""
        state = row.pill[0] if row.pill is not None else ""
        if row.note and state:
            return self.tr("{note}, {state}").format(note=row.note, state=state)
        return row.note or state

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure them anew in another width, in which words and pills may stand otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the rows, neither next to nothing nor without end."""
        heights = [self.sizeHintForRow(row) for row in range(min(self.count(), _MOST))]
        least = heights[0] if heights else look().px(_ROW_HEIGHT)
        heights += [least] * (_FEWEST - len(heights))
        return QSize(look().px(_LIST_WIDTH) - 2 * Space.XS - 2, sum(heights) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height: what there are too many of scrolls."""
        return QSize(look().px(_LIST_WIDTH // 2), self.sizeHint().height())
