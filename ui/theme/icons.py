"""Icons: strokes in `currentColor`, drawn in the colour of the moment at the resolution of the moment."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

# Those that point somewhere along the line of text; the rest look the same to every reader.
POINTING: Final = frozenset({"back", "arrow", "chevron", "external"})


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(svg.replace(b"currentColor", colour.encode("ascii"))))


def draw_icon(painter: QPainter, name: str, colour: str, box: QRectF, *, mirrored: bool = False) -> None:
    """Draw an icon as vectors into a box; `mirrored` counts only for those that point somewhere."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored and name in POINTING:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    _renderer(name, colour).render(painter, box)
    painter.restore()


def icon_pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """Return an icon of `size` logical pixels for a screen of this device pixel ratio."""
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, colour, QRectF(0, 0, pixels, pixels), mirrored=mirrored)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def tray_icon(colour: str | None = None) -> QIcon:
    """Return the icon of the menu bar.

    Without a colour it is a black mask, which macOS tints; elsewhere pass the colour that shows on the panel.
    """
    from PySide6.QtGui import QIcon

    result = QIcon()
    for size in (16, 18, 22, 24, 32, 48, 64):
        result.addPixmap(icon_pixmap("tray", colour or "#000000", size))
    result.setIsMask(colour is None)
    return result


def app_icon() -> QIcon:
    """Return the icon of the app's windows."""
    from PySide6.QtGui import QIcon

    data = resource("art", "app-icon.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(data))
    result = QIcon()
    for size in (16, 32, 48, 128, 256):
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        result.addPixmap(pixmap)
    return result
