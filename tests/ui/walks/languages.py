"""Every window in another language: what stays in English, what has no room, which letters clash."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QTabBar, QWidget

from tests.ui.walks.world import settle, there
from ui.viewer.code import CodeLabel, CodeView, NameLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from tests.ui.walks.scenes import Scene
    from tests.ui.walks.world import World

OPEN, SHUT = "⟦", "⟧"
_ACCENTS: Final = str.maketrans("aeiouyAEIOUYcnsC", "àéîõüýÀÉÎÕÜÝçñšÇ")
_KEPT: Final = re.compile(r"\{[^}]*\}|<[^>]*>|&\w|%n|&lt;|&gt;|&amp;")
_GAP: Final = re.compile(
    "[\N{IDEOGRAPHIC FULL STOP}\N{IDEOGRAPHIC COMMA}\N{FULLWIDTH COMMA}] |[\u3040-\u30ff\u4e00-\u9fff][,.;] "
)
DATA: Final = (CodeView, CodeLabel, NameLabel, QLineEdit)
"""What shows bytes, names of the catalogue, or what a person typed."""


class PseudoTranslator(QTranslator):
    """Speaks a language that everybody can read: accented, in brackets, and a third longer."""

    def translate(self, _context: str, source: str, _comment: str | None = None, n: int = -1) -> str:
        """Say a text in it."""
        return pseudo(source.replace("%n", str(n)) if n >= 0 else source) if source else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Have Qt ask: it holds everything."""
        return False


def pseudo(source: str) -> str:
    """Accent and lengthen a text; placeholders, tags and mnemonics stay as they are."""
    parts, last = [], 0
    for kept in _KEPT.finditer(source):
        parts += [source[last : kept.start()].translate(_ACCENTS), kept.group()]
        last = kept.end()
    parts.append(source[last:].translate(_ACCENTS))
    return f"{OPEN}{''.join(parts)}{' ··' * max(1, len(source) // 9)}{SHUT}"


def rebuilt(world: World, scene: Scene) -> QWidget:
    """Return the window of a scene after the language has changed and the windows were built anew."""
    application = world.application
    if scene.again is not None:
        again = scene.again(world)
        settle(again)
        return again
    shown = next(
        window for window in (application.onboarding, application.viewer, application.settings) if window is not None
    )
    settle(there(shown))
    return shown


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """List what can be read in a window, and what a screen reader says, each with where it stands."""
    if isinstance(window, QMenu):
        yield from (("menu", action.text()) for action in window.actions() if action.isVisible())
        return
    yield "title", window.windowTitle()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, DATA) or _in_data(widget):
            continue
        kind = type(widget).__name__
        if widget.accessibleName():
            yield f"name of {kind}", widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        elif isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(index)) for index in range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield kind, widget.currentText()
        elif isinstance(widget, QListWidget):
            yield from ((kind, widget.item(row).text()) for row in range(widget.count()))


def untranslated(window: QWidget, data: frozenset[str]) -> list[str]:
    """List what a window in the pseudo-language says in English.

    Args:
        window: spoken by `PseudoTranslator`.
        data: what is the same in every language: names, numbers, addresses.
    """
    return [
        f"{where}: {text!r}"
        for where, text in texts(window)
        if re.search(r"[A-Za-z]{2}", text) and OPEN not in text and text not in data and not _is_place(text)
    ]


def speak(world: World, code: str) -> None:
    """Choose a language, as a person does in Settings, and wait until the windows speak it."""
    preferences, speech = world.application.preferences, world.application.speech
    heard: list[str] = []
    speech.changed.connect(lambda: heard.append(speech.code))
    preferences.update(lambda stored: stored._replace(language=code))
    world.wait(lambda: bool(heard))
    QTest.qWait(0)  # the windows are built anew in the next turn


def speak_pseudo(app: QApplication, world: World) -> PseudoTranslator:
    """Have an app that runs speak the pseudo-language."""
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    world.application.speech.changed.emit()
    return translator


def _is_place(text: str) -> bool:
    """Whether a text is a file or an address."""
    return text.startswith("/") or "://" in text


def _in_data(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, DATA):
            return True
        parent = parent.parentWidget()
    return False


def gaps(window: QWidget) -> list[str]:
    """List what is put together as English is, in a language that writes its sentences and lists without spaces."""
    return [f"{where}: {text!r}" for where, text in texts(window) if _GAP.search(text)]


def clashes(window: QWidget) -> list[str]:
    """List the letters that two controls in view answer to."""
    taken: dict[str, list[str]] = {}
    for button in window.findChildren(QAbstractButton):
        keys = button.shortcut().toString()
        if button.isVisible() and keys:
            taken.setdefault(keys, []).append(button.accessibleName() or button.text())
    return [f"{keys}: {names}" for keys, names in taken.items() if len(names) > 1]
