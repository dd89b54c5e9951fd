"""A state in a word and a dot, in the colour of that state."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
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


def pill_size(text: str, font: QFont) -> QSize:
    """Return how large a pill with this word is."""
    now = look()
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + 2 * now.px(_PADDING) + now.px(_DOT) + now.px(_GAP)
    return QSize(width, max(now.px(_HEIGHT), metrics.height() + 4))


def draw_pill(painter: QPainter, box: QRectF, text: str, tone: Tone, *, rtl: bool = False) -> None:
    """Draw a pill into a box, in the painter's font; for the delegates of tables and lists too."""
    now = look()
    radius = box.height() / 2
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
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side, text)
    painter.restore()


class Pill(QLabel):
    """A status pill; the word is what counts, the colour only helps."""

    def __init__(self, text: str = "", tone: Tone = Tone.DIM, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        set_role(self, Role.PILL)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

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
        """Return padding, dot and word."""
        self.ensurePolished()
        return pill_size(self.text(), self.font())

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill."""
        painter = QPainter(self)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        draw_pill(painter, QRectF(self.rect()), self.text(), self._tone, rtl=rtl)
        painter.end()
