"""The catalogue: every event that can exist, by the question it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.telemetry.catalog import paragraphs
from ui.language.core import core
from ui.theme.look import look
from ui.theme.tokens import Size, Space
from ui.viewer.article import EventArticle
from ui.widgets.card import Line
from ui.widgets.labels import WrapLabel
from ui.widgets.page import Page
from ui.widgets.pill import Tone
from ui.widgets.row_plan import PILL_ROLE
from ui.widgets.rows import RowDelegate
from ui.widgets.search import SearchField
from ui.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.telemetry.catalog import EventRow
    from app.telemetry.surroundings import Surroundings
    from ui.sharing import SharingModel

LIST_WIDTH: Final = 306
_ANY_HEIGHT: Final = 10_000
LIST_MIN_WIDTH: Final = 240
LIST_SHARE: Final = 0.42
_EVENT_ROLE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class CatalogueState:
    """Which event is chosen, and what is searched for."""

    event: str = ""
    find: str = ""


class CataloguePage(QWidget):
    """The list, with a search, beside what is known about the chosen event.

    Args:
        sharing: what is new since the person agreed is marked.
        catalogue: the events by name, in the order in which they are listed.
    """

    def __init__(self, sharing: SharingModel, catalogue: Mapping[str, EventRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self._catalogue = catalogue
        self._around: Surroundings | None = None
        self._shown = ""
        self._new_facts: tuple[str, ...] = ()
        self.article: EventArticle | None = None
        self.search = SearchField(self.tr("Search the catalogue"), short=self.tr("Search"))
        self.list = EventList(self.tr("Events"), catalogue)
        self.page = Page(self.tr("About the event"), measure=680)
        nothing = WrapLabel(self.tr("No event or property matches."), align=Qt.AlignmentFlag.AlignHCenter, measure=260)
        self._left = QStackedWidget()
        self._left.addWidget(self.list)
        self._left.addWidget(nothing)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(Space.M + 2, Space.M, Space.M + 2, 0)
        column.addWidget(self.search)
        column.addWidget(self._left, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        for widget, stretch in ((self._side, 0), (Line(vertical=True), 0), (self.page, 1)):
            across.addWidget(widget, stretch)
        sharing.service.look_around()
        sharing.moved.connect(self._take)
        self.search.textChanged.connect(self._search)
        self.list.currentItemChanged.connect(self._show_chosen)
        sharing.changed.connect(self._mark_new)
        self._mark_new()
        self._take()
        self._fit()
        self.list.choose(next(iter(catalogue)))

    def show_event(self, name: str) -> None:
        """Go to an event by its name; the search makes way."""
        self.search.clear()
        self.list.choose(name)

    def state(self) -> CatalogueState:
        """Say where the person is."""
        return CatalogueState(self.list.chosen(), self.search.text())

    def restore(self, state: CatalogueState) -> None:
        """Go back to where the person was."""
        self.search.setText(state.find)
        self.list.choose(state.event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from the search field down into the list."""
        if event.key() == Qt.Key.Key_Down and self.focusWidget() is self.search:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for larger names."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the larger part to what is read."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._side.setFixedWidth(min(look().px(LIST_WIDTH), max(LIST_MIN_WIDTH, round(self.width() * LIST_SHARE))))

    def go_to_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _search(self, text: str) -> None:
        found = self.list.show_matching(text)
        self._left.setCurrentIndex(0 if found else 1)

    def _show_chosen(self) -> None:
        name = self.list.chosen()
        if name and name != self._shown:
            self._show_article(name)

    def _show_article(self, name: str) -> None:
        self._shown = name
        article = EventArticle(self._catalogue[name], self._sharing.status.new_facts)
        if self._around is not None:
            article.show_example(self._around)
        if self.article is not None:
            self.page.body.removeWidget(self.article)
            self.article.hide()
            self.article.deleteLater()
        self.article = article
        self.page.body.insertWidget(0, article)
        self.page.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.page.verticalScrollBar().setValue(0)

    def _take(self) -> None:
        """Take what is known about this computer, once it is."""
        around = self._sharing.service.surroundings()
        if around is not self._around and around is not None:
            self._around = around
            if self.article is not None:
                self.article.show_example(around)

    def _mark_new(self) -> None:
        facts = self._sharing.status.new_facts
        if facts != self._new_facts:
            self._new_facts = facts
            self.list.mark(facts, (self.tr("new"), Tone.ACCENT))
            if self._shown:
                self._show_article(self._shown)


class EventList(QListWidget):
    """Events under their questions; arrow keys walk over the questions from event to event."""

    def __init__(self, name: str, catalogue: Mapping[str, EventRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(_QuestionDelegate(self, height=30, wraps=True))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wording = Wording(self)
        self._texts: dict[str, str] = {}
        self._groups: list[tuple[QListWidgetItem, list[QListWidgetItem]]] = []
        pillar = None
        for event in catalogue.values():
            if event.pillar is not pillar:
                pillar = event.pillar
                head = QListWidgetItem(wording.question(pillar), self)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                self._groups.append((head, []))
            item = QListWidgetItem(event.name, self)
            item.setData(_EVENT_ROLE, event.name)
            self._groups[-1][1].append(item)
            self._texts[event.name] = _searchable(event)

    def chosen(self) -> str:
        """Name the chosen event."""
        index = self.currentIndex()
        return str(index.data(_EVENT_ROLE)) if index.isValid() else ""

    def choose(self, name: str) -> None:
        """Choose an event by name."""
        for item in self._items():
            if item.data(_EVENT_ROLE) == name:
                self.setCurrentItem(item)

    def show_matching(self, text: str) -> int:
        """Hide what has not all of the words; say how many events are left."""
        words = text.casefold().split()
        left = [item for item in self._items() if all(word in self._texts[item.text()] for word in words)]
        for head, items in self._groups:
            for item in items:
                item.setHidden(item not in left)
            head.setHidden(not any(item in left for item in items))
        if left and self.currentItem() not in left:
            self.setCurrentItem(left[0])
        return len(left)

    def mark(self, new_facts: tuple[str, ...], pill: tuple[str, Tone]) -> None:
        """Put a pill on the events that have something new."""
        fresh = {fact.partition(".")[0] for fact in new_facts}
        for item in self._items():
            item.setData(PILL_ROLE, pill if item.text() in fresh else None)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the questions anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _items(self) -> list[QListWidgetItem]:
        return [item for _, items in self._groups for item in items]


def _searchable(event: EventRow) -> str:
    parts = [event.name, *map(core, paragraphs(event.fires)), core(event.why)]
    for prop in event.properties:
        parts += [prop.name, core(prop.description), *prop.values]
    return " ".join(" ".join(parts).split()).casefold()


class _QuestionDelegate(RowDelegate):
    """Rows of events, and the questions above them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Leave room above a question, and for as many lines as it takes."""
        if index.data(_EVENT_ROLE):
            return super().sizeHint(option, index)
        room = max(1, self._view.viewport().width() - 2 * look().px(8))
        wrapped = QFontMetrics(_question_font(option.font)).boundingRect(
            QRect(0, 0, room, _ANY_HEIGHT), Qt.TextFlag.TextWordWrap, str(index.data())
        )
        height = max(look().px(42), wrapped.height() + look().px(20))
        return QSize(min(wrapped.width(), room) + 2 * look().px(8), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw an event like any row, and a question as a small heading at the foot of its row."""
        if index.data(_EVENT_ROLE):
            super().paint(painter, option, index)
            return
        now = look()
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        pad = now.px(8)
        box = QRectF(option.rect).adjusted(pad, 0, -pad, -now.px(6))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
        painter.save()
        painter.setFont(_question_font(option.font))
        painter.setPen(QColor(now.tokens.text3))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, str(index.data()))
        painter.restore()


def _question_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * Size.NOTE / Size.BODY)
    small.setWeight(QFont.Weight.DemiBold)
    return small
