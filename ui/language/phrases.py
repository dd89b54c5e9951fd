"""Sentences after one another and names in a row, as the language of the windows writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

_WITHOUT_SPACES: Final = (QLocale.Language.Japanese, QLocale.Language.Chinese)


def paragraph(*sentences: str) -> str:
    """Put whole sentences after one another, leaving out what is empty.

    Most languages put a space between them; Japanese and Chinese put none, their full stop is wide enough.
    """
    between = "" if QLocale().language() in _WITHOUT_SPACES else " "
    return between.join(filter(None, sentences))


def series(names: Iterable[str]) -> str:
    """Write names in a row, the way the language lists things: *a, b and c*."""
    return QLocale().createSeparatedList(list(names))


def left_to_right(text: str) -> str:
    """Keep an address, a path or keys in their own direction inside of words that run the other way."""
    return f"\u2066{text}\u2069" if QGuiApplication.isRightToLeft() else text
