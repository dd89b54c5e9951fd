"""Text that knows its role, wraps properly, and keeps lines apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.theme.look import look
from ui.theme.roles import Role, set_role

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LINE_HEIGHT: Final = 120.0  # per cent of the font's own line: 1.45 of its size for most
_OTHERWISE: Final = {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}
_DENSE: Final = frozenset(
    {Role.HEADLINE, Role.TITLE, Role.WINDOW_TITLE, Role.HEADING, Role.FIGURE, Role.STRONG, Role.SECTION, Role.LABEL}
)


def _visual(label: QLabel, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return the sides that an alignment means in the label's direction, whichever way its words run.

    It is `QStyle.visualAlignment`, without all of QStyle, which takes as long to load as the rest of a label.
    """
    if not alignment & Qt.AlignmentFlag.AlignHorizontal_Mask:
        alignment |= Qt.AlignmentFlag.AlignLeft
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    if alignment & sides and not alignment & Qt.AlignmentFlag.AlignAbsolute:
        rtl = label.layoutDirection() is Qt.LayoutDirection.RightToLeft
        alignment = (alignment ^ sides if rtl else alignment) | Qt.AlignmentFlag.AlignAbsolute
    return alignment


class Label(QLabel):
    """One line in a role."""

    def __init__(self, text: str = "", role: Role = Role.BODY, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        set_role(self, role)
        self._side()

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the direction of the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._side()

    def _side(self) -> None:
        # QLabel goes by the direction of its words; a column of labels must keep one edge.
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        across = self.alignment() & Qt.AlignmentFlag.AlignHCenter
        self.setAlignment((across or _visual(self, Qt.AlignmentFlag.AlignLeft)) | vertical)


class WrapLabel(QLabel):
    """A paragraph: wraps at any width, asks for just the height it needs, and sets its lines apart.

    QLabel wraps too, but sets lines tight and guesses its width; this one lays the text out itself. The text stays
    a label's text to screen readers. Links do not work: use a `LinkButton`.

    Args:
        rich: whether the text is HTML with `<b>` and the like; plain text is never taken for it.
        measure: the widest it wants to be, in pixels at text scale 1.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.SECONDARY,
        parent: QWidget | None = None,
        *,
        rich: bool = False,
        measure: int = 520,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self._role = role
        self._measure = measure
        self._document: QTextDocument | None = None
        self._ideal: int | None = None
        self._heights: dict[int, int] = {}
        set_role(self, role)
        self.setWordWrap(True)
        self.setText(text)
        self.setAlignment(align)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._forget()
        super().setText(text)
        self.setMinimumHeight(0)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew in another font or direction."""
        if event.type() in _OTHERWISE:
            self._forget()
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumHeight(0)
        super().changeEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Its height follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        self.ensurePolished()
        if width not in self._heights:
            self._heights[width] = -int(-self._laid_out(width).size().height() // 1)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the text on one line, or as wide as the measure allows."""
        self.ensurePolished()
        if self._ideal is None:
            self._ideal = -int(-self._laid_out(-1).idealWidth() // 1)
        width = min(self._ideal, look().px(self._measure))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return one long word; the layout then asks for the height."""
        self.ensurePolished()
        width = min(self.fontMetrics().averageCharWidth() * 12, self.sizeHint().width())
        return QSize(width, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Insist on the height this width needs: layouts squeeze a label that only asks.

        Narrower than a letter nobody has given it a place yet. It may be hidden before anybody does, and what it
        insists on counts for the window around it all the same.
        """
        super().resizeEvent(event)
        has_a_place = self.width() > self.fontMetrics().averageCharWidth()
        needed = self.heightForWidth(self.width()) if has_a_place else 0
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the laid out text.

        Qt puts the room between lines below each of them. Half of it is moved above, so that one line stands in the
        middle of its label, and beside a pill or a button on the same line as its word.
        """
        document = self._laid_out(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = self.palette()
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        palette.setColor(QPalette.ColorRole.Text, palette.color(group, QPalette.ColorRole.WindowText))
        context.palette = palette
        painter = QPainter(self)
        free = self.height() - document.size().height()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and free > 0:
            painter.translate(0, free / 2)
        painter.translate(0, self.fontMetrics().height() * (self._line_height() - 100) / 200)
        context.clip = QRectF(0, 0, self.width(), max(self.height(), document.size().height()))
        document.documentLayout().draw(painter, context)
        painter.end()

    def _forget(self) -> None:
        """Lay out anew when next asked: layouts ask for the same few widths again and again."""
        self._document = self._ideal = None
        self._heights.clear()

    def _line_height(self) -> float:
        return 100.0 if self._role in _DENSE else _LINE_HEIGHT

    def _laid_out(self, width: int) -> QTextDocument:
        self.ensurePolished()
        if self._document is None:
            self._document = self._compose()
        if self._document.textWidth() != width:
            self._document.setTextWidth(width)
        return self._document

    def _compose(self) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        # The words decide their own direction, the window decides the side: English in an Arabic window keeps its
        # full stops at the end.
        option = QTextOption(_visual(self, self.alignment()))
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)  # a path may be one long word
        document.setDefaultTextOption(option)
        if self.textFormat() is Qt.TextFormat.RichText:
            document.setHtml(self.text())
        else:
            document.setPlainText(self.text())
        spacing = QTextBlockFormat()
        spacing.setLineHeight(self._line_height(), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        return document
