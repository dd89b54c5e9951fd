"""Letters to press with Alt: always there, and underlined only while Alt is held.

A control keeps its plain text and gets its letter by `setShortcut`; the window says when Alt is down. So texts stay
word for word what screen readers say, and a calm page is not dotted with underlines.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_SHOWN: Final = "alt-is-down"


def underlined(button: QAbstractButton) -> str:
    """Return a button's text, with an `&` before its letter while Alt is held."""
    text = button.text()
    if not button.window().property(_SHOWN):
        return text
    letter = re.fullmatch(r"Alt\+(\w)", button.shortcut().toString())
    place = text.casefold().find(letter.group(1).casefold()) if letter else -1
    return text if place < 0 else f"{text[:place]}&{text[place:]}"


def follow_alt(window: QWidget, event: QKeyEvent, *, down: bool) -> None:
    """Note in a window that Alt went down or up; to be called for every key it gets."""
    held = down and event.key() == Qt.Key.Key_Alt
    # macOS has no such letters: Alt writes special characters there.
    if sys.platform == "darwin" or bool(window.property(_SHOWN)) is held:
        return
    window.setProperty(_SHOWN, held)
    for button in window.findChildren(QAbstractButton):
        button.update()
