"""The viewer: what can be collected, what was, and what never is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.decision import Decision
from ui.language.phrases import series
from ui.theme.icons import app_icon
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Space
from ui.viewer.catalogue import CataloguePage
from ui.viewer.never import NeverPage
from ui.viewer.rest import Content, Rest
from ui.viewer.session import SessionPage
from ui.viewer.tabs import Tabs
from ui.widgets.buttons import Button, LinkButton
from ui.widgets.card import Line
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.pill import Pill, Tone
from ui.widgets.placement import comfortable
from ui.widgets.stack import row

if TYPE_CHECKING:
    from ui.sharing import SharingModel
    from ui.viewer.catalogue import CatalogueState
    from ui.viewer.rehearsal import RehearsalState, RehearsalWindow
    from ui.viewer.session import SessionState

WIDTH, HEIGHT = 1000, 660
MIN_WIDTH, MIN_HEIGHT = 640, 440
TABS: Final = ("catalogue", "session", "never")


@dataclass(frozen=True, slots=True)
class ViewerState:
    """Where a person is in the viewer; a rehearsal that is open goes on in the window that takes this."""

    tab: str
    catalogue: CatalogueState
    session: SessionState
    rehearsal: RehearsalState | None = None


class ViewerWindow(QWidget):
    """Loads the catalogue when it is made: not before somebody wants to see it."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        from app.telemetry.catalog import event_rows

        self.setObjectName("viewer")
        self.setWindowTitle(self.tr("What we collect"))
        self.setWindowIcon(app_icon())
        set_role(self, Role.WINDOW)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        catalogue = {event.name: event for event in event_rows()}
        self._service = sharing.service
        self._names = tuple(catalogue)
        self.header = Header(sharing)
        self.rehearsal: RehearsalWindow | None = None
        self.tabs = Tabs()
        self.tabs.setAccessibleName(self.tr("Parts"))
        self.catalogue = CataloguePage(sharing, catalogue)
        self.session = SessionPage(sharing, catalogue)
        self.never = NeverPage(sharing)
        self._stack = QStackedWidget()
        titles = (self.tr("Catalogue"), self.tr("This session"), self.tr("Never collected"))
        for title, page in zip(titles, (self.catalogue, self.session, self.never), strict=True):
            self.tabs.addTab(title)
            self._stack.addWidget(page)
        self._put_together()
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.header.watch_button.clicked.connect(self.watch)
        for keys, step in ((QKeySequence.StandardKey.NextChild, 1), (QKeySequence.StandardKey.PreviousChild, -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda step=step: self._walk(step))
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._find)
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(comfortable(self, WIDTH, HEIGHT))

    def show_tab(self, name: str) -> None:
        """Go to `catalogue`, `session` or `never`; anything else changes nothing.

        Whoever is led to this session sees bytes at once.
        """
        if name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))
        if name == "session":
            self.session.choose_newest()

    def state(self) -> ViewerState:
        """Say where the person is."""
        rehearsal = self.rehearsal.state() if self.rehearsal is not None else None
        return ViewerState(TABS[self.tabs.currentIndex()], self.catalogue.state(), self.session.state(), rehearsal)

    def restore(self, state: ViewerState) -> None:
        """Go back to where the person was."""
        self.catalogue.restore(state.catalogue)
        self.session.restore(state.session)
        self.tabs.setCurrentIndex(TABS.index(state.tab))
        if state.rehearsal is not None:
            self._rehearse(state.rehearsal)

    def watch(self) -> None:
        """Open the rehearsal, or bring it to the front."""
        self._rehearse(None)

    def _rehearse(self, state: RehearsalState | None) -> None:
        if self.rehearsal is None:
            from ui.viewer.rehearsal import RehearsalWindow

            around = self._service.surroundings()
            facts = None if around is None else lambda: around.facts
            self.rehearsal = RehearsalWindow(self._service.build, self._names, self, facts=facts, state=state)
            self.rehearsal.ended.connect(self._forget_rehearsal)
        self.rehearsal.show()
        self.rehearsal.raise_()
        self.rehearsal.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End a rehearsal that is open."""
        if self.rehearsal is not None:
            self.rehearsal.close()
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape, unless whoever has the focus needed it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _put_together(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Rest(content := Content()))
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.header)
        strip = QVBoxLayout()
        strip.setContentsMargins(13, Space.S, 13, 0)  # a tab has 13 on each side
        strip.addWidget(self.tabs)
        lines.addLayout(strip)
        lines.addWidget(Line())
        lines.addWidget(self._stack, 1)

    def _walk(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _find(self) -> None:
        """Go to the search of this part; *Never collected* has none, and leads to that of the catalogue."""
        if self._stack.currentWidget() is self.session:
            self.session.go_to_search()
        else:
            self.show_tab("catalogue")
            self.catalogue.go_to_search()

    def _forget_rehearsal(self) -> None:
        self.rehearsal = None


class Header(QWidget):
    """Title, state and the control that changes it; always true."""

    def __init__(self, sharing: SharingModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sharing = sharing
        self.pill = Pill()
        self.sentence = WrapLabel(measure=560)
        self.decision = Decision(sharing)
        self.watch_button = Button(self.tr("Watch it yourself"))
        self.cut = Notice("tick", Tone.OK, self)
        self.kept = Notice("warning", Tone.WARN, self)
        self.news = Notice("info", Tone.ACCENT)
        self.include_button = LinkButton(self.tr("Share these too"))
        state = Fold(gap=10, fold_gap=Space.XS)
        state.add(self.pill)
        state.add(self.sentence, least=200)
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        news = Fold(gap=Space.M, fold_gap=0)
        news.add(self.news, least=200)
        news.add(self.include_button)
        for part in (Label(self.tr("What we collect"), Role.WINDOW_TITLE), state, self.cut, self.kept, news):
            lines.addWidget(part)
        fold = Fold(gap=Space.XL)
        fold.add(words, least=250)
        fold.add(row(self.watch_button, self.decision, gap=Space.M))
        around = QVBoxLayout(self)
        around.setContentsMargins(26, 22, 26, 0)
        around.addWidget(fold)
        self.include_button.clicked.connect(sharing.service.acknowledge_new_facts)
        sharing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        sharing = self._sharing
        facts = sharing.status.new_facts
        words = self.tr("New since you agreed, and not recorded until you say so: {facts}.")
        self.news.say(words.format(facts=series(facts)) if facts else "")
        self.include_button.setVisible(bool(facts))
        self.pill.show_state(sharing.word(), sharing.tone())
        self.sentence.setText(sharing.sentence())
        self.cut.say(sharing.cut_sentence() if not sharing.is_on else "")
        self.kept.say(sharing.kept_sentence())
