"""The types of providers as tiles: three that most people have, and the others behind one more press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.host.providers import KINDS
from app.telemetry.words import RemoteProviderType
from ui.widgets.tile import ChoiceTile, TileButton

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QAbstractButton

_FIRST: Final = (RemoteProviderType.OPENAI, RemoteProviderType.ANTHROPIC, RemoteProviderType.GEMINI)
_ACROSS: Final = 4
_GAP: Final = 10


class KindTiles(QWidget):
    """One of seven. A type that is chosen is never hidden.

    Signals:
        chosen: another type was chosen by hand.
    """

    chosen = Signal(RemoteProviderType)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._across = 0
        self._all = False
        self._group = QButtonGroup(self)
        self.tiles: dict[RemoteProviderType, ChoiceTile] = {}
        for kind in sorted(KINDS, key=lambda kind: kind not in _FIRST):
            tile = self.tiles[kind] = ChoiceTile(KINDS[kind].label, self)
            tile.setAccessibleDescription(self.tr("Type of provider"))
            tile.setVisible(kind in _FIRST)
            self._group.addButton(tile)
        self.more = TileButton(self.tr("More…"), self)
        self.more.setAccessibleName(self.tr("More types of providers"))
        self.more.clicked.connect(self._show_more)
        self._group.buttonClicked.connect(self._clicked)
        self._arrange()

    def show_kind(self, kind: RemoteProviderType) -> None:
        """Show which one is chosen."""
        if kind not in _FIRST:
            self._reveal()
        self.tiles[kind].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Return the widest tile: in a narrow window they stand under each other."""
        return QSize(max(tile.sizeHint().width() for tile in self._shown()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer beside each other where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text has grown."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._arrange()

    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(next(kind for kind, tile in self.tiles.items() if tile is button))

    def _show_more(self) -> None:
        by_key = self.more.ring
        self._reveal()
        first = next(tile for kind, tile in self.tiles.items() if kind not in _FIRST)
        first.setFocus(Qt.FocusReason.TabFocusReason if by_key else Qt.FocusReason.PopupFocusReason)

    def _reveal(self) -> None:
        if not self._all:
            self._all = True
            for tile in self.tiles.values():
                tile.compact = True
                tile.updateGeometry()
                tile.show()
            self._across = 0
            self._arrange()
            self.more.hide()
            self._grid.activate()  # an arrow goes by where the tiles stand, perhaps before the next turn

    def _arrange(self) -> None:
        """Lay the tiles out anew if another number of them has room in a row."""
        shown = self._shown()
        widest = max(tile.sizeHint().width() for tile in shown)
        fitting = (self.width() + _GAP) // (widest + _GAP) if self.width() else _ACROSS
        across = max(1, min(_ACROSS, fitting))
        if across == self._across:
            return
        self._across = across
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for place, tile in enumerate(shown):
            self._grid.addWidget(tile, place // across, place % across)

    def _shown(self) -> list[QWidget]:
        shown: list[QWidget] = [tile for kind, tile in self.tiles.items() if self._all or kind in _FIRST]
        return shown if self._all else [*shown, self.more]
