"""Text as machines read it: monospaced, from left to right in every language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.theme.fonts import monospaced
from ui.theme.look import look
from ui.theme.roles import Role
from ui.widgets.labels import Label, WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QTextDocument
    from PySide6.QtWidgets import QWidget

_AROUND: Final = 20  # border and padding, above and below; the document counts its own margin


def prettified(payload: bytes) -> str:
    """Set the bytes of an event in lines; the words and their order stay as they are."""
    return json.dumps(json.loads(payload), indent=2, ensure_ascii=False)


class CodeLabel(WrapLabel):
    """Words of the wire in running text."""

    def __init__(self, text: str = "", role: Role = Role.NOTE, parent: QWidget | None = None) -> None:
        super().__init__(text, role, parent, measure=640)
        self.setFont(monospaced())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(monospaced())

    def _compose(self) -> QTextDocument:
        """Break long words where they do not fit, and never turn them round."""
        document = super()._compose()
        option = document.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        return document


class NameLabel(Label):
    """The name of a field, as it is on the wire."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, Role.BODY_STRONG, parent)
        self.setFont(monospaced(bold=True))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(monospaced(bold=True))


class CodeView(QPlainTextEdit):
    """Read-only text that can be selected by mouse and keyboard.

    Args:
        name: what a screen reader calls it.
        whole: be as high as the text, for a page that scrolls itself.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(6)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure()

    def show_text(self, text: str) -> None:
        """Show another text; where it is the same, place and selection stay."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all lines if it is to be whole."""
        hint = super().sizeHint()
        if self._whole:
            return QSize(hint.width(), self._text_height() + _AROUND)
        return hint

    def minimumSizeHint(self) -> QSize:
        """Let it be narrow: lines wrap."""
        return QSize(look().px(160), self.sizeHint().height() if self._whole else look().px(90))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the lines need at this width."""
        super().resizeEvent(event)
        if self._whole and self._text_height() + _AROUND != self.height():
            self.updateGeometry()

    def _text_height(self) -> int:
        """Lay all lines out; the document itself does so only for those in view."""
        block, height = self.document().begin(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return round(height)

    def _measure(self) -> None:
        self.setFont(monospaced())
        self.updateGeometry()
