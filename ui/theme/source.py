"""Where the wish for light or dark comes from.

`Theme` is given one of these. The real one asks the system and reports its changes; the fixed one is for tests,
pictures and platforms that have no opinion, because `QStyleHints.setColorScheme` does nothing on offscreen and bare X.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.theme.tokens import Contrast, Scheme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class SchemeSource(QObject):
    """A wish that is told, not asked for.

    Signals:
        changed: one of scheme, contrast and motion is different now.
    """

    changed = Signal()

    def __init__(
        self,
        scheme: Scheme = Scheme.LIGHT,
        contrast: Contrast = Contrast.NORMAL,
        *,
        motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._wish = (scheme, contrast, motion)

    def scheme(self) -> Scheme:
        """Return the wished scheme."""
        return self._wish[0]

    def contrast(self) -> Contrast:
        """Return the wished contrast."""
        return self._wish[1]

    def motion(self) -> bool:
        """Return whether the system lets things move."""
        return self._wish[2]

    def tell(
        self,
        *,
        scheme: Scheme | None = None,
        contrast: Contrast | None = None,
        motion: bool | None = None,
    ) -> None:
        """Change the wish; quiet when nothing differs."""
        wish = (
            self._wish[0] if scheme is None else scheme,
            self._wish[1] if contrast is None else contrast,
            self._wish[2] if motion is None else motion,
        )
        if wish != self._wish:
            self._wish = wish
            self.changed.emit()

    def ask_for_motion(self) -> None:
        """Look whether things may move, now and whenever that may have changed."""

    def override(self, scheme: Scheme | None) -> None:
        """Tell the platform that the person chose a scheme for this app; `None` takes it back."""


class SystemScheme(SchemeSource):
    """What the desktop says, live.

    Things may move until `ask_for_motion` is called: Qt's style answers that, and takes as long to load as a window to
    paint.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(motion=True, parent=parent or app)
        self._app = app
        self._hints = app.styleHints()
        # PySide 6.10 and later know the contrast; an older one reports none, which means normal.
        self._accessibility = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        self._hints.colorSchemeChanged.connect(self._read)
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._read)
        self._read()

    def ask_for_motion(self) -> None:
        """Ask the style. Nobody tells of "animations off" before Qt 6.12: it is asked again when the app comes back."""
        self._app.applicationStateChanged.connect(self._read_motion)
        self._read_motion()

    def override(self, scheme: Scheme | None) -> None:
        """Let title bars and native dialogs follow the choice where the platform can."""
        if scheme is None:
            self._hints.unsetColorScheme()
        else:
            dark = scheme is Scheme.DARK
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._read()

    def _read(self) -> None:
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        high = (
            self._accessibility is not None
            and self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
        )
        self.tell(
            scheme=Scheme.DARK if dark else Scheme.LIGHT,
            contrast=Contrast.HIGH if high else Contrast.NORMAL,
        )

    def _read_motion(self) -> None:
        from PySide6.QtWidgets import QStyle

        self.tell(motion=self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0)
