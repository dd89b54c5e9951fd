"""The small panel of the menu-bar item: how things stand, the switch, and the doors to everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPen, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.telemetry.ledger import Fate
from ui.settings.decision import Decision
from ui.settings.parts import Fold, column
from ui.theme.look import look
from ui.theme.roles import Role, set_role
from ui.theme.tokens import Contrast, Radius, Space
from ui.tray import QUIT_KEYS, SETTINGS_KEYS
from ui.widgets.art import Art
from ui.widgets.card import Line
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill
from ui.widgets.ring import RING_ROOM
from ui.widgets.row_button import RowButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHideEvent, QPaintEvent

    from ui.sharing import SharingModel
    from ui.tray import Actions

WIDTH: Final = 320
_EDGE: Final = 8
_GAP: Final = 4
_SIDE: Final = 16
_FACE: Final = 44
_BORDER: Final = 1
_AGAIN_MILLISECONDS: Final = 300
"""A click on the item closes the panel first and asks for it right after: that one is meant to close it."""


class Panel(QDialog):
    """Opens beside the menu-bar item and closes on Escape, on a click outside, and when it has led somewhere.

    Args:
        sharing: what it shows, and what its switch changes.
        actions: where its doors lead.
        version: of the app.
    """

    def __init__(self, sharing: SharingModel, actions: Actions, version: str) -> None:
        # Wayland lets a program open a popup only from one of its own windows; a panel that closes when it loses the
        # focus is the next best there.
        self._drops = QGuiApplication.platformName().startswith("wayland")
        kind = Qt.WindowType.Tool if self._drops else Qt.WindowType.Popup
        super().__init__(None, kind | Qt.WindowType.FramelessWindowHint)
        self._sharing = sharing
        self._closed = QElapsedTimer()
        self._spot = QRect()
        self.setWindowTitle(QApplication.applicationName() or "Osaurus")
        self.setAccessibleName(self.tr("Osaurus"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setProperty("role", "popover")
        self.pill = Pill()
        self.sentence = WrapLabel("", Role.NOTE)
        self.news = WrapLabel("", Role.NOTE)
        self.kept = WrapLabel("", Role.ERROR)
        self.decision = Decision(sharing)
        self.what = RowButton(self.tr("What we collect…"))
        self.settings = RowButton(self.tr("Settings…"), _keys(SETTINGS_KEYS))
        self.exit = RowButton(self.tr("Quit Osaurus"), _keys(QUIT_KEYS))
        self._put_together(version)
        for row, do in (
            (self.what, actions.see_what_we_collect),
            (self.settings, actions.open_settings),
            (self.exit, actions.quit),
        ):
            row.clicked.connect(lambda _checked=False, do=do: self._leave_for(do))
        QShortcut(SETTINGS_KEYS, self, lambda: self._leave_for(actions.open_settings))
        QShortcut(QUIT_KEYS, self, lambda: self._leave_for(actions.quit))
        sharing.changed.connect(self._follow)
        self._follow()

    def open_near(self, spot: QRect) -> None:
        """Open beside a spot on the screen, where the item is; if it was closed by the same click, stay closed.

        Args:
            spot: the item, or just the mouse, in screen coordinates.
        """
        if self.isVisible() or (self._closed.isValid() and self._closed.elapsed() < _AGAIN_MILLISECONDS):
            self.close()
            self._closed.invalidate()
            return
        self._spot = spot
        self._fit()
        self.show()
        self._fit()  # only what is shown is dressed, and tells its true size
        self.raise_()
        self.activateWindow()
        first = next(row for row in self._stops() if row.isEnabled() and row.isVisibleTo(self))
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down by arrows, as in a menu."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Note when it closed."""
        self._closed.start()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Where it is no popup, close when somebody turns to another window."""
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and self._drops and not self.isActiveWindow():
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if look().contrast is Contrast.HIGH else 1.0
        painter.setPen(QPen(QColor(look().tokens.border), width))
        painter.setBrush(QColor(look().tokens.card))
        painter.drawPath(self._outline(width / 2))
        painter.end()

    def _outline(self, inset: float = 0.0) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.CARD, Radius.CARD)
        return path

    def _put_together(self, version: str) -> None:
        names = column(Label(self.tr("Osaurus"), Role.STRONG), Label(version, Role.CAPTION), gap=0)
        state = Fold(gap=Space.S, fold_gap=Space.XS)
        state.add(names, least=60)
        state.add(self.pill)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, Space.L, _SIDE, Space.M)
        head.setSpacing(Space.M)
        head.addWidget(Art("app-icon", _FACE, grows=True), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(state, 1)

        switch = Fold(gap=Space.S, fold_gap=Space.XS)
        self._folds = (state, switch)
        switch.add(WrapLabel(self.tr("Share anonymous usage data"), Role.BODY), least=160)
        switch.add(self.decision)
        choice = QVBoxLayout()
        choice.setContentsMargins(_SIDE, Space.S, _SIDE - RING_ROOM, 0)  # the switch keeps room for its ring
        choice.addWidget(switch)
        words = QVBoxLayout()
        words.setContentsMargins(_SIDE, 6, _SIDE, Space.XS)
        words.setSpacing(Space.S)
        for part in (self.sentence, self.news, self.kept):
            words.addWidget(part)

        doors = QVBoxLayout()
        doors.setContentsMargins(_SIDE - Space.S, 0, _SIDE - Space.S, Space.S)
        doors.setSpacing(0)
        for row in (self.what, self.settings, self.exit):
            doors.addWidget(row)

        # With very large text on a small screen it is higher than the screen.
        inside = QWidget()
        set_role(inside, Role.SCROLLED)
        self._scroll = QScrollArea()
        set_role(self._scroll, Role.PLAIN)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._around = QVBoxLayout(self)
        self._around.setContentsMargins(_BORDER, _BORDER, _BORDER, _BORDER)
        self._around.addWidget(self._scroll)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(Line())
        self.body.addLayout(choice)
        self.body.addLayout(words)
        self.body.addLayout(doors)

    def _follow(self) -> None:
        """Show how things stand now."""
        sharing = self._sharing
        self.pill.show_state(sharing.word(), sharing.tone())
        self._say(self.sentence, "" if sharing.is_on else sharing.sentence())
        self._say(self.news, sharing.news_sentence())
        self._say(self.kept, sharing.kept_sentence())
        self.what.show_note(self._count())
        if self.isVisible():
            self._fit()

    def _count(self) -> str:
        """Say in two words what happened in this session."""
        if self._sharing.is_on or self._sharing.count(Fate.SENT):
            return self.tr("{number} sent").format(number=self._sharing.count(Fate.SENT))
        held = self._sharing.count(Fate.HELD)
        return self.tr("{number} held").format(number=held) if held else ""

    @staticmethod
    def _say(label: WrapLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _leave_for(self, do: Callable[[], None]) -> None:
        self.close()
        do()

    def _stops(self) -> tuple[QWidget, ...]:
        decision = self.decision
        return (decision.switch, decision.share_button, decision.refuse_button, self.what, self.settings, self.exit)

    def _fit(self) -> None:
        screen = (QGuiApplication.screenAt(self._spot.center()) or self.screen()).availableGeometry()
        width = min(look().px(WIDTH), screen.width() - 2 * _EDGE)
        self.resize(width, self.height())
        self.ensurePolished()
        for _ in range(2):  # what folds for want of width wants more height
            self.body.invalidate()
            self._around.activate()
            self.body.activate()
            for fold in self._folds:
                fold.refold()
        wants = self.body.totalHeightForWidth(width - 2 * _BORDER) + 2 * _BORDER
        height = min(wants, screen.height() - 2 * _EDGE)
        self.setGeometry(beside(QRect(0, 0, width, height), self._spot, screen))
        if QGuiApplication.platformName() == "xcb":
            # Without a compositor X shows black where nothing is painted, and Qt cannot tell whether there is one.
            self.setMask(self._outline().toFillPolygon().toPolygon())


def beside(box: QRect, spot: QRect, screen: QRect) -> QRect:
    """Place a panel beside the item: on the inner side of the bar that the item is in, and always on the screen."""
    box.moveCenter(spot.center())
    if spot.center().y() < screen.center().y():
        box.moveTop(spot.bottom() + 1 + _GAP)
    else:
        box.moveBottom(spot.top() - 1 - _GAP)
    box.moveRight(min(box.right(), screen.right() - _EDGE))
    box.moveLeft(max(box.left(), screen.left() + _EDGE))
    box.moveBottom(min(box.bottom(), screen.bottom() - _EDGE))
    box.moveTop(max(box.top(), screen.top() + _EDGE))
    return box


def _keys(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
