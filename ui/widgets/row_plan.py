"""What goes where in a row of a list: measured once, for the size of the row and for drawing it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from ui.theme.look import look
from ui.widgets.pill import pill_size

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

# Item data beside the text: the name of an icon; a word and its `Tone` for a pill at the end; a second, smaller line;
# the name of a picture, which stands in place of an icon.
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 101
PILL_ROLE: Final = Qt.ItemDataRole.UserRole + 102
NOTE_ROLE: Final = Qt.ItemDataRole.UserRole + 103
ART_ROLE: Final = Qt.ItemDataRole.UserRole + 104

_PADDING: Final = 10
_WIDEST_PADDING: Final = 20
_ICON: Final = 18
_ART: Final = 28
_NOTE_SCALE: Final = 0.9
_PILL_SCALE: Final = 0.85
_PILL_GAP: Final = 2
_READABLE: Final = 16
"""So many letters of a long name are enough to know it by."""

_ANY_HEIGHT: Final = 10_000
_SEAM: Final = re.compile(r"(?<=\w)[_.-](?=\w)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words, which may wrap."""

    words: str
    font: QFont
    height: int


@dataclass(frozen=True, slots=True)
class Plan:
    """How a row is laid out.

    Attributes:
        font: of the list.
        width: what its words and all around them need.
        whole: what they would need to have everything beside each other.
        sign: the side of icon or picture; 0 where it has made room for the words.
        lines: the words.
        pill: the size of the pill.
        pill_below: it stands under the words, because there is no room beside them.
    """

    font: QFont
    width: int
    whole: int
    sign: int
    lines: tuple[Line, ...]
    pill: QSize
    pill_below: bool

    @property
    def words_height(self) -> int:
        """The height of the words."""
        return sum(line.height for line in self.lines)

    @property
    def height(self) -> int:
        """The height of words and pill."""
        return self.words_height + (self.pill.height() + _PILL_GAP if self.pill_below else 0)


def padding() -> int:
    """Return the room between the parts of a row; very large text needs it more."""
    return min(look().px(_PADDING), _WIDEST_PADDING)


def pill_font(font: QFont) -> QFont:
    """Return the font of a pill in a row of this font."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * _PILL_SCALE)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def plan(
    index: QModelIndex | QPersistentModelIndex, font: QFont, room: int, *, wraps: bool, chosen: bool = True
) -> Plan:
    """Lay a row out.

    Args:
        index: what is in it.
        font: of the list.
        room: the width of the list.
        wraps: whether words go over several lines.
        chosen: whether it is the chosen row, whose words are the widest.
    """
    pad = padding()
    words = _words(index, font, chosen=chosen, wraps=wraps)
    art, icon = index.data(ART_ROLE), index.data(ICON_ROLE)
    sign = look().px(_ART if art else _ICON) if art or icon else 0
    pill = pill_size(index.data(PILL_ROLE)[0], pill_font(font)) if index.data(PILL_ROLE) else QSize(0, 0)
    natural = max(QFontMetrics(each).horizontalAdvance(text) for text, each in words)
    least = max(_box(each, text, 1).width() for text, each in words) if wraps else natural
    whole = natural + 2 * pad + (sign + pad if sign else 0) + (pill.width() + pad if pill.width() else 0)
    below = pill.width() > 0 and whole > room
    # Words that are cut anyway leave a picture its room, as long as enough of them can be read beside it.
    needed = least if wraps else min(natural, _READABLE * QFontMetrics(font).averageCharWidth())
    if sign and needed + sign + 3 * pad > room:
        sign = 0
    around = 2 * pad + (sign + pad if sign else 0) + (pill.width() + pad if pill.width() and not below else 0)
    lines = tuple(
        Line(text, each, _box(each, text, room - around).height() if wraps else QFontMetrics(each).height())
        for text, each in words
    )
    return Plan(font, min(least, natural) + around, whole, sign, lines, pill, below)


def _words(
    index: QModelIndex | QPersistentModelIndex, plain: QFont, *, chosen: bool, wraps: bool
) -> list[tuple[str, QFont]]:
    """Return the text, and the second line below it where there is one, each in its font."""
    text = str(index.data() or "")
    font = QFont(plain)
    # Bolder words could need one line more: where they wrap, the ground alone says what is chosen.
    bolder = chosen and not (wraps and " " in text)
    font.setWeight(QFont.Weight.DemiBold if bolder else QFont.Weight.Medium)
    found = [(text, font)]
    if index.data(NOTE_ROLE):
        small = QFont(plain)
        small.setPointSizeF(plain.pointSizeF() * _NOTE_SCALE)
        found.append((str(index.data(NOTE_ROLE)), small))
    return [(_breakable(text) if wraps else text, each) for text, each in found]


def _breakable(name: str) -> str:
    """Let a name go over several lines where it has a seam."""
    return _SEAM.sub("\\g<0>\u200b", name)


def _box(font: QFont, text: str, width: int) -> QRect:
    """Return the size of a text that wraps at a width: wider than that where a word does not fit."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(1, width), _ANY_HEIGHT), Qt.TextFlag.TextWordWrap, text)
