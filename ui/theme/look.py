"""What a widget needs to know while it paints: the colours, the unit, and whether things may move.

The current `Look` belongs to the `Theme`, which is a child of the application. A widget asks `look()` each time it
paints or measures and keeps nothing, so that a change of theme needs no bookkeeping: Qt restyles and repaints every
widget when the application's style sheet changes.
"""

from __future__ import annotations

from typing import Final, Protocol, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt

from app.named_tuple import NamedTuple
from ui.theme.tokens import LIGHT, Contrast, Scheme, Tokens

THEME_NAME: Final = "osaurus-theme"


class Look(NamedTuple):
    """A snapshot of the theme.

    Attributes:
        tokens: the colours.
        unit: how much larger than drawn things that hold text are; 1.0 where the system's text is 13 px or less.
        motion: whether anything may move.
    """

    tokens: Tokens = LIGHT
    scheme: Scheme = Scheme.LIGHT
    contrast: Contrast = Contrast.NORMAL
    unit: float = 1.0
    motion: bool = False

    def px(self, pixels: float) -> int:
        """Return a drawn measure, grown with the text."""
        return round(pixels * self.unit)


_BARE: Final = Look()


class _HasLook(Protocol):
    look: Look


def look() -> Look:
    """Return the current look; the plain light one where no `Theme` was made, as in a test of a single widget."""
    app = QCoreApplication.instance()
    if app is None:
        return _BARE
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    theme = cast("_HasLook | None", app.findChild(QObject, THEME_NAME, direct))
    return _BARE if theme is None else theme.look
