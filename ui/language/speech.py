"""The language of the application: which one, its translations, its writing direction, and its numbers and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, QTranslator, Signal

from app.languages import ENGLISH, available_languages, translation_file
from app.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

_LOCALES: Final = {"ar": "ar_001"}
"""Arabic for everybody, with the digits that addresses, bytes and JSON have too: two kinds side by side mislead."""

QT_FILES: Final = "qtbase"
"""Qt's own words, in its dialogs and menus."""


def language_for(wishes: Sequence[str], available: Sequence[str]) -> str:
    """Choose the first language of a list of wishes that can be spoken, English where none can.

    Args:
        wishes: as systems write them, such as `de-AT`, `zh-Hans-CN` or `zh_TW`, dearest first.
        available: our own codes.

    Chinese is written in two ways, and each reader knows one: traditional script is not answered with simplified.
    """
    for wish in wishes:
        locale = QLocale(wish)
        code = QLocale.languageToCode(locale.language())
        if code == "zh":
            code = "zh_CN" if locale.script() == QLocale.Script.SimplifiedChineseScript else ""
        if code in available:
            return code
    return ENGLISH


class Speech(QObject):
    """Has the application speak a language.

    Signals:
        changed: the language is another one now; windows that are open still show the old one.
    """

    changed = Signal()

    def __init__(self, app: QApplication, chosen: str = "", wishes: Sequence[str] | None = None) -> None:
        """Begin with a language.

        Args:
            app: gets translations and writing direction.
            chosen: a code of `NAMES`; empty is the system's choice.
            wishes: what the system prefers; asked for unless given.
        """
        super().__init__(app)
        self._app = app
        self._wishes = tuple(QLocale.system().uiLanguages() if wishes is None else wishes)
        self._installed: list[QTranslator] = []
        self._before = QLocale(), app.layoutDirection()
        self.code = ""
        self.speak(chosen)

    def speak(self, chosen: str) -> None:
        """Change the language; an empty code, or one that is not there any more, is the system's choice."""
        available = available_languages()
        code = chosen if chosen in available else language_for(self._wishes, available)
        if code == self.code:
            return
        from_the_start, self.code = not self.code, code
        self._install(code)
        locale = self._english() if code == ENGLISH else QLocale(_LOCALES.get(code, code))
        QLocale.setDefault(locale)
        if not from_the_start or code != ENGLISH:  # an application begins as English is written
            self._app.setLayoutDirection(locale.textDirection())
        self.changed.emit()

    def close(self) -> None:
        """Take the translations away, so that another one can be built in the same process."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed.clear()
        locale, direction = self._before
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(direction)
        self.deleteLater()

    def _english(self) -> QLocale:
        """Keep the system's English, for its dates: they differ between countries."""
        return next((QLocale(wish) for wish in self._wishes if wish.startswith(ENGLISH)), QLocale(ENGLISH))

    def _install(self, code: str) -> None:
        before = self._installed
        self._installed = []
        ours = resource("translations", translation_file(code))
        if ours.is_file():
            self._add(str(ours))
        if code != ENGLISH:
            from PySide6.QtCore import QLibraryInfo

            self._add(f"{QT_FILES}_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for translator in before:
            self._app.removeTranslator(translator)
            translator.deleteLater()

    def _add(self, file: str, folder: str = "") -> None:
        translator = QTranslator(self)
        if translator.load(file, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
        else:
            translator.deleteLater()
