"""Illustrations: vectors at any size and resolution."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.resources import resource
from ui.theme.look import look
from ui.theme.pigments import tinted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@lru_cache(maxsize=32)
def _renderer(svg: bytes) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg))


@lru_cache(maxsize=32)
def _drawn(name: str) -> bytes:
    return resource("art", f"{name}.svg").read_bytes()


def draw_art(painter: QPainter, name: str, box: QRectF, *, radius: float = 0.25) -> None:
    """Draw a picture of `resources/art` into a box, its corners rounded by a part of its side; for rows of lists."""
    ratio = painter.device().devicePixelRatioF() if painter.device() is not None else 1.0
    picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    inside = QPainter(picture)
    inside.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(tinted(_drawn(name))).render(inside)
    _round_off(inside, QRectF(picture.rect()), radius * picture.width())
    inside.end()
    painter.drawPixmap(box, picture, QRectF(picture.rect()))


def _round_off(painter: QPainter, box: QRectF, radius: float) -> None:
    # Cutting by composition keeps the edge smooth; a clip path would leave it jagged.
    outline = QPainterPath()
    outline.addRoundedRect(box, radius, radius)
    outside = QPainterPath()
    outside.addRect(box.adjusted(-1, -1, 1, 1))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.fillPath(outside.subtracted(outline), Qt.GlobalColor.black)


class Art(QLabel):
    """A picture of `resources/art`, in the colours of the moment.

    With a description it is an image to a screen reader; without one it is decoration and has no name. It keeps its
    proportions, and may shrink when the window needs the room for text.

    Args:
        name: the file's name without `.svg`.
        width: how wide it is drawn, in logical pixels; the height follows.
        description: what it shows, in words.
        radius: rounds the corners.
        grows: whether it grows with the text.
    """

    def __init__(
        self,
        name: str,
        width: int,
        parent: QWidget | None = None,
        *,
        description: str = "",
        radius: float = 0.0,
        grows: bool = False,
    ) -> None:
        super().__init__(parent)
        self._wide = width
        self._radius = radius
        self._grows = grows
        self._name = name
        self._cache = QPixmap()
        self._svg = b""
        self._renderer = QSvgRenderer(self)
        self.setAccessibleName(description)
        # A QLabel counts as an image for screen readers once it holds a pixmap; this one is never seen.
        stand_in = QPixmap(1, 1)
        stand_in.fill(Qt.GlobalColor.transparent)
        self.setPixmap(stand_in)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.show_art(name)

    def show_art(self, name: str) -> None:
        """Show another picture."""
        self._name = name
        self._tint()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the wished width and the height that follows."""
        size = self._renderer.defaultSize()
        width = look().px(self._wide) if self._grows else self._wide
        return QSize(width, round(width * size.height() / max(size.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Return half of it, to leave room for larger text."""
        return self.sizeHint() / 2 if not self._grows else self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle, once per size, resolution and theme."""
        self._tint()
        size = QSize(self._renderer.defaultSize()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        wish = size.boundedTo(self.sizeHint()) if not self._radius else size
        wish = self._renderer.defaultSize().scaled(wish, Qt.AspectRatioMode.KeepAspectRatio)
        ratio = self.devicePixelRatioF()
        pixels = wish * ratio
        if pixels.isEmpty():
            return
        if self._cache.size() != pixels:
            self._cache = self._render(pixels, self._radius * ratio)
        self._cache.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        self.place(painter)
        painter.drawPixmap((self.width() - wish.width()) // 2, (self.height() - wish.height()) // 2, self._cache)
        painter.end()

    def place(self, painter: QPainter) -> None:
        """Prepare the painter before the picture is drawn; for pictures that move."""

    def _tint(self) -> None:
        svg = tinted(_drawn(self._name))
        if svg != self._svg:
            self._svg = svg
            self._renderer.load(QByteArray(svg))
            self._cache = QPixmap()

    def _render(self, pixels: QSize, radius: float) -> QPixmap:
        pixmap = QPixmap(pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        box = QRectF(0, 0, pixels.width(), pixels.height())
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, box)
        if radius:
            _round_off(painter, box, radius)
        painter.end()
        return pixmap
