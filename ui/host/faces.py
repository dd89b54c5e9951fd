"""The faces that an agent may have, one beside the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.host.face import Face
from ui.theme.tokens import Space
from ui.widgets.tile import ChoiceTile

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QAbstractButton

_ALL: Final = len(Face)


class FaceTiles(QWidget):
    """One of four.

    Args:
        side: of a face, in pixels.
        is_centred: in the middle of the line, not at its start.

    Signals:
        chosen: another face was chosen by hand.
    """

    chosen = Signal(Face)

    def __init__(self, parent: QWidget | None = None, *, side: int = 104, is_centred: bool = True) -> None:
        super().__init__(parent)
        names = {
            Face.GREEN: self.tr("Green, with a sprout"),
            Face.BLUE: self.tr("Blue"),
            Face.ORANGE: self.tr("Orange"),
            Face.VIOLET: self.tr("Violet"),
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.XS)
        self._first = 1 if is_centred else 0
        self._grid.setColumnStretch(0, self._first)
        self._grid.setColumnStretch(_ALL + self._first, 1)
        self._across = 0
        group = QButtonGroup(self)
        self.tiles: dict[Face, ChoiceTile] = {}
        for face, name in names.items():
            tile = self.tiles[face] = ChoiceTile(name, self, art=face.value, side=side)
            tile.setAccessibleDescription(self.tr("Face"))
            group.addButton(tile)
        group.buttonToggled.connect(self._toggled)
        self._shown = Face.GREEN
        self.tiles[self._shown].setChecked(True)
        self._arrange(_ALL)

    @property
    def face(self) -> Face:
        """Which one is chosen."""
        return self._shown

    def show_face(self, face: Face) -> None:
        """Show which one is chosen."""
        self._shown = face
        self.tiles[face].setChecked(True)

    def minimumSizeHint(self) -> QSize:
        """Return two beside each other: where there is no room for more, the others go below."""
        tile = self.tiles[Face.GREEN].sizeHint()
        return QSize(2 * tile.width() + Space.XS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many beside each other as there is room for."""
        super().resizeEvent(event)
        wide = self.tiles[Face.GREEN].sizeHint().width() + Space.XS
        self._arrange(_ALL if self.width() + Space.XS >= _ALL * wide else 2)

    def _arrange(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // across, self._first + place % across)

    def _toggled(self, button: QAbstractButton, on: bool) -> None:
        face = next(face for face, tile in self.tiles.items() if tile is button)
        if on and face is not self._shown:
            self._shown = face
            self.chosen.emit(face)
