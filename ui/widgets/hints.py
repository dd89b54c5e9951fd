"""Whether the words that stand in an empty line have room in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_LETTERS: Final = 17
"""For so many letters Qt makes room in the hint of a line's size, besides its frame."""


def has_room(line: QLineEdit, words: str) -> bool:
    """Say whether a line can show a hint whole."""
    line.ensurePolished()
    metrics = line.fontMetrics()
    frame = line.sizeHint().width() - _LETTERS * metrics.horizontalAdvance("x")
    margins = line.textMargins()
    return metrics.horizontalAdvance(words) <= line.width() - frame - margins.left() - margins.right()
