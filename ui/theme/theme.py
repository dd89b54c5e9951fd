"""The application's look, in one object: what was chosen, what the system wishes, and what follows from both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import JOINED, families_for
from ui.theme.look import THEME_NAME, Look
from ui.theme.palette import palette_for
from ui.theme.stylesheet import stylesheet_for
from ui.theme.tokens import Size, tokens_for

if TYPE_CHECKING:
    from ui.theme.source import SchemeSource
    from ui.theme.tokens import Contrast, Scheme, Tokens

MAX_TEXT_SCALE: Final = 3.0
FUSION: Final = ("-style", "fusion")
"""What to tell the application object. Native styles ignore parts of a style sheet and of a palette, each in its own
way, so that contrast could not be promised. What people expect to be native stays so: the title bar, menus of the menu
bar and tray, file dialogs."""


class Theme(QObject):
    """Dresses the application and keeps it dressed while the system or the person changes their mind.

    `None` for a choice means: as the system has it. One application has one theme; `look()` finds it.

    Signals:
        changed: the look differs from before; style sheet and palette are in place already.
    """

    changed = Signal()

    def __init__(self, app: QApplication, source: SchemeSource) -> None:
        before = Theme.of_app()
        if before is not None:
            before.close()
        super().__init__(app)
        self.setObjectName(THEME_NAME)
        self._app = app
        self._source = source
        self._scheme: Scheme | None = None
        self._contrast: Contrast | None = None
        self._motion: bool | None = None
        self._text_scale = 1.0
        self._language = ""
        self._plain_font = app.font()
        self._font = app.font()
        info = QFontInfo(self._font)
        self._pixels = float(info.pixelSize())
        self._points_per_pixel = info.pointSizeF() / self._pixels
        self.look = Look()
        source.changed.connect(self._refresh)
        self._refresh(first=True)

    @staticmethod
    def of_app() -> Theme | None:
        """Return the theme of the running application, if it has one."""
        app = QApplication.instance()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return None if app is None else app.findChild(Theme, THEME_NAME, direct)

    def close(self) -> None:
        """Undress the application: as it was before, and nothing follows the system any more."""
        if self.parent() is None:
            return
        self._source.changed.disconnect(self._refresh)
        self.setObjectName("")
        self.setParent(None)
        self._app.setStyleSheet("")
        self._app.setPalette(self._app.style().standardPalette())
        self._app.setFont(self._plain_font)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self.look.tokens

    @property
    def scheme_choice(self) -> Scheme | None:
        """What the person chose; `None` follows the system."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """How many times larger than the system's the text is."""
        return self._text_scale

    def choose_scheme(self, scheme: Scheme | None) -> None:
        """Use this scheme, or the system's."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._source.override(scheme)
            self._refresh()

    def choose_contrast(self, contrast: Contrast | None) -> None:
        """Use this contrast, or the system's."""
        self._contrast = contrast
        self._refresh()

    def choose_motion(self, motion: bool | None) -> None:
        """Let things move or not; `None` does what the system does."""
        self._motion = motion
        self._refresh()

    def choose_text_scale(self, factor: float) -> None:
        """Make all text larger, from 1 to 3 times; everything that holds text grows with it."""
        self._text_scale = min(max(factor, 1.0), MAX_TEXT_SCALE)
        self._refresh()

    def choose_language(self, code: str) -> None:
        """Write in the typefaces of a language."""
        if code != self._language:
            self._language = code
            families = families_for(code, QFontInfo(self._plain_font).family())
            if len(families) > 1:
                from PySide6.QtGui import QFontDatabase

                # Qt remembers a typeface with the ones behind it: Japanese after Chinese would be drawn as Chinese.
                # To set anything here, also what is set already, has it forget.
                QFontDatabase.setApplicationEmojiFontFamilies(QFontDatabase.applicationEmojiFontFamilies())
            self._font.setFamilies(families)
            self._app.setFont(self._font)
            self._dress()

    def _dress(self) -> None:
        look = self.look
        joined = self._language in JOINED
        self._app.setStyleSheet(stylesheet_for(look.tokens, look.unit, self._points_per_pixel, joined=joined))

    def _refresh(self, *, first: bool = False) -> None:
        scheme = self._source.scheme() if self._scheme is None else self._scheme
        contrast = self._source.contrast() if self._contrast is None else self._contrast
        motion = self._source.motion() if self._motion is None else self._motion
        # Windows writes its interface in 12 px; nothing of ours is set smaller than the 13 px it was drawn with.
        unit = max(self._pixels / Size.BODY, 1.0) * self._text_scale
        look = Look(tokens_for(scheme, contrast), scheme, contrast, unit, motion)
        if look == self.look and not first:
            return
        before, self.look = self.look, look
        if first or before.unit != look.unit:
            self._font.setPointSizeF(Size.BODY * unit * self._points_per_pixel)
            self._app.setFont(self._font)
        if first or (before.tokens, before.unit) != (look.tokens, look.unit):
            self._app.setPalette(palette_for(look.tokens))
            self._dress()
        self.changed.emit()
