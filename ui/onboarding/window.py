"""The window of the first-run assistant: shows the flow's state, and tells the flow what the person did."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.telemetry.words import Step
from ui.onboarding.chrome import Footer, Header
from ui.onboarding.stage import Pane, Stage
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.widgets.mnemonics import follow_alt
from ui.widgets.ring import Ring

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.onboarding.flow import OnboardingFlow
    from ui.onboarding.page import Page
    from ui.portraits import Portraits
    from ui.sharing import SharingModel

SIZE: Final = QSize(820, 640)
_TITLE_BAR: Final = 40
_RETURN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def make_page(step: Step, flow: OnboardingFlow, sharing: SharingModel, portraits: Callable[[], Portraits]) -> Page:
    """Build the page of a step. Each is loaded when it is first seen: Welcome must be painted before the others."""
    match step:
        case Step.WELCOME:
            from ui.onboarding.welcome import WelcomePage

            return WelcomePage(flow, sharing)
        case Step.CREATE_AGENT:
            from ui.onboarding.create_agent import CreateAgentPage

            return CreateAgentPage(flow, sharing)
        case Step.CONFIGURE_AI:
            from ui.onboarding.configure_ai import ConfigureAiPage

            return ConfigureAiPage(flow, sharing)
        case Step.WALKTHROUGH:
            from ui.onboarding.walkthrough import WalkthroughPage

            return WalkthroughPage(flow, sharing, portraits)


class OnboardingWindow(QWidget):
    """Welcome to Osaurus.

    It keeps the system's title bar: that moves it, closes it and names it on every desktop, by mouse, key and screen
    reader, which no frame of our own does everywhere. The title bar's X, the button *Close* and, where nothing typed
    can be lost, Escape all mean the same. Return presses the main button wherever no other button has the focus.

    The window follows the flow and opens nothing. Call `flow.begin()` before showing it.

    Args:
        flow: where the person is, and what they did.
        sharing: the state of sharing.
        portraits: gives what takes pictures of the other windows, for the last step.
        parent: the widget it belongs to, if any.

    Signals:
        viewer_requested: the person wants to see what is collected.
        finished: Finish was pressed; the window closes next.
        closed: the window is gone, for whatever reason.
    """

    viewer_requested = Signal()
    finished = Signal()
    closed = Signal()

    def __init__(
        self,
        flow: OnboardingFlow,
        sharing: SharingModel,
        portraits: Callable[[], Portraits],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._portraits = portraits
        self.flow = flow
        self._sharing = sharing
        self._panes: dict[Step, Pane] = {}
        self._index = 0
        self._unit = 0.0
        self._leaving = self._gone = self._moving = False
        set_role(self, Role.WINDOW)
        self.setWindowTitle(self.tr("Welcome to Osaurus"))
        self.header = Header(flow.state.length, self)
        self.header.back.clicked.connect(lambda: self._move(flow.back))
        self.header.close_button.clicked.connect(self.close)
        self.stage = Stage(self)
        self.footer = Footer(self)
        self.footer.skip.clicked.connect(lambda: self._move(flow.skip))
        self.footer.main.clicked.connect(lambda: self._move(flow.advance))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stage, 1)
        column.addWidget(self.footer)
        sharing.changed.connect(self._follow)
        self._forget = flow.subscribe(self._follow_flow)
        self._show_state()
        self._grow()

    @property
    def page(self) -> Page:
        """The page in view."""
        return self._pane_of(self.flow.state.step).page

    def leave(self) -> None:
        """Close because the app quits: that is no move, and a run that was not finished begins again next time."""
        self._leaving = True
        self.close()

    def make_way(self) -> None:
        """Close because another window takes over the same run, in another language."""
        self._gone = True
        self._forget()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what no control wanted: Return goes on, Escape closes, arrows scroll."""
        follow_alt(self, event, down=True)
        if event.isAutoRepeat() and event.key() in (*_RETURN, Qt.Key.Key_Escape):
            return
        pane = self.stage.pane
        if event.key() in _RETURN:
            self.footer.main.click()
        elif event.key() == Qt.Key.Key_Escape and self.page.escape_closes:
            self.close()
        elif pane is None or not pane.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Notice that Alt was let go."""
        follow_alt(self, event, down=False)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and look().unit != self._unit:
            self._grow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the flow, whoever closed the window."""
        event.accept()
        if self._gone:
            return
        self._gone = True
        self._forget()
        if self._leaving:
            self.flow.leave()
        elif not self.flow.state.ended:
            self.flow.close()
        self.closed.emit()

    def _move(self, move: Callable[[], None]) -> None:
        self._moving = True
        move()
        self._moving = False
        self._sharing.catch_up()
        self._show_or_end()

    def _follow_flow(self) -> None:
        """Show what no move has done: something was typed, or what was under way has ended."""
        if not self._moving:
            self._show_or_end()

    def _show_or_end(self) -> None:
        if not self.flow.state.ended:
            self._show_state()
            return
        self.finished.emit()
        self.close()

    def _follow(self) -> None:
        self.page.refresh()
        self.footer.notice.say(self._sharing.kept_sentence())

    def _show_state(self) -> None:
        state = self.flow.state
        pane = self._pane_of(state.step)
        focused = self.focusWidget()
        by_key = isinstance(focused, Ring) and focused.ring
        reason = Qt.FocusReason.TabFocusReason if by_key else Qt.FocusReason.PopupFocusReason
        changed = self.stage.pane is not pane
        if changed:
            # What has the focus may be about to hide, and Qt would move the focus on as if Tab had been pressed.
            self.footer.main.setFocus(reason)
        self.header.show_state(state)
        pane.page.refresh()
        self.stage.show_pane(pane, forwards=state.position >= self._index)
        self._index = state.position
        self.footer.show_state(state, pane.page.main_text(), pane.page.main_letter())
        self.footer.notice.say(self._sharing.kept_sentence())
        if changed:
            self._order(pane.page)
            first = pane.page.first_focus()
            if first is not None:
                first.setFocus(reason)

    def _pane_of(self, step: Step) -> Pane:
        if step not in self._panes:
            page = make_page(step, self.flow, self._sharing, self._portraits)
            page.viewer_requested.connect(self.viewer_requested)
            self._panes[step] = Pane(page, self.stage)
        return self._panes[step]

    def _order(self, page: Page) -> None:
        """Let Tab go in the order of reading."""
        inside = [*page.findChildren(QWidget), *(page.foot.findChildren(QWidget) if page.foot is not None else ())]
        stops = [
            widget
            for widget in inside
            # Of tiles that exclude each other only the chosen one takes Tab; the others have their place all the same.
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and widget.window() is self
        ]
        order = [self.header.back, self.header.close_button, *stops, self.footer.skip, self.footer.main]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def _grow(self) -> None:
        """Take the drawn size, grown with the text, as far as the screen goes; beyond that the content scrolls."""
        self._unit = look().unit
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
        wish = QSize(look().px(SIZE.width()), look().px(SIZE.height())).boundedTo(room)
        self.resize(wish if not self.isVisible() else wish.expandedTo(self.size()).boundedTo(room))
