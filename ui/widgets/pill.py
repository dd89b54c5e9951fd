"""A state in a word and a dot, in the colour of that state."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.look import look
from ui.theme.roles import Role, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme.tokens import Tokens


class Tone(Enum):
    """Which pair of state colours."""

    OK = "ok"
    WARN = "warn"
    ERR = "err"
    INFO = "info"
    UNKNOWN = "unk"
    DIM = "dim"
    ACCENT = "accent"

    def ink(self, tokens: Tokens) -> str:
        """Return the colour of dot and word."""
        return str(getattr(tokens, self.value))

    def soft(self, tokens: Tokens) -> str:
        """Return the colour they stand on."""
        return str(getattr(tokens, f"{self.value}_soft"))


_HEIGHT: Final = 22
_PADDING: Final = 9
_DOT: Final = 7
_GAP: Final = 6
_ANY_HEIGHT: Final = 10_000
_LEAST_EMS: Final = 4


def pill_size(text: str, font: QFont) -> QSize:
    """Return how large a pill with this word is."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + _edges()
    return QSize(width, max(look().px(_HEIGHT), metrics.height() + 4))


def draw_pill(painter: QPainter, box: QRectF, text: str, tone: Tone, *, rtl: bool = False) -> None:
    """Draw a pill into a box, in the painter's font; for the delegates of tables and lists too."""
    now = look()
    radius = box.height() / 2
    radius = min(radius, pill_size(text, painter.font()).height() / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft(now.tokens)))
    painter.drawRoundedRect(box, radius, radius)
    ink = QColor(tone.ink(now.tokens))
    painter.setBrush(ink)
    dot = now.px(_DOT) / 2
    edge = now.px(_PADDING) + dot
    painter.drawEllipse(QPointF(box.right() - edge if rtl else box.left() + edge, box.center().y()), dot, dot)
    painter.setPen(ink)
    lead, tail = edge + dot + now.px(_GAP), now.px(_PADDING) - 2
    words = box.adjusted(tail, 0, -lead, 0) if rtl else box.adjusted(lead, 0, -tail, 0)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side
    if _edges() + painter.fontMetrics().horizontalAdvance(text) > box.width() + 1:
        flags |= Qt.TextFlag.TextWordWrap
    painter.drawText(words, flags, text)
    painter.restore()


def _edges() -> int:
    now = look()
    return 2 * now.px(_PADDING) + now.px(_DOT) + now.px(_GAP)


class Pill(QLabel):
    """A status pill; the word is what counts, the colour only helps.

    It is one line high, and more only where large text leaves it less room than its words need.
    """

    def __init__(self, text: str = "", tone: Tone = Tone.DIM, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        set_role(self, Role.PILL)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._room = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> Tone:
        """Which state colours it wears."""
        return self._tone

    def show_state(self, text: str, tone: Tone) -> None:
        """Show another state."""
        self._tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return padding, dot and word on one line; the height is that of the lines it takes in the room it has."""
        self.ensurePolished()
        whole = pill_size(self.text(), self.font())
        if 0 < self._room < whole.width():
            whole.setHeight(max(whole.height(), self._wrapped(self._room - _edges()).height() + 4))
        return whole

    def minimumSizeHint(self) -> QSize:
        """Return its longest word, and a few letters where words are not set apart: none is ever cut."""
        self.ensurePolished()
        whole = self.sizeHint()
        words = max(self._wrapped(1).width(), _LEAST_EMS * self.fontMetrics().height())
        return QSize(min(words + _edges(), whole.width()), whole.height())

    def _wrapped(self, width: int) -> QRect:
        room = QRect(0, 0, max(1, width), _ANY_HEIGHT)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many lines as this room makes of the words."""
        super().resizeEvent(event)
        before, self._room = self.sizeHint(), self.width()
        if self.sizeHint() != before:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_pill(painter, QRectF(self.rect()), self.text(), self._tone, rtl=rtl)
        painter.end()
