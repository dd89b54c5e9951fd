"""The app's icon in the sizes and containers that each system wants, drawn from `resources/art/app-icon.svg`."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, Final

from pack.freeze import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOURCE: Final = ROOT / "resources" / "art" / "app-icon.svg"
ICO_SIZES: Final = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES: Final = {
    "icp4": 16,
    "icp5": 32,
    "ic07": 128,
    "ic08": 256,
    "ic09": 512,
    "ic10": 1024,
    "ic13": 256,
    "ic14": 512,
}
"""What each entry of an .icns file is called and how many pixels it has: Apple's names, twice the size for Retina."""


def png(size: int) -> bytes:
    """Draw the icon as a PNG of so many pixels on each side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def write_png(path: Path, size: int) -> None:
    """Write the icon as a PNG file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png(size))


def write_ico(path: Path) -> None:
    """Write the icon for Windows: a directory of PNGs, as Windows has read them since Vista."""
    pictures = [png(size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head + b"".join(pictures))


def write_icns(path: Path) -> None:
    """Write the icon for macOS: PNGs, each after its name and length."""
    entries = b""
    for name, size in ICNS_TYPES.items():
        picture = png(size)
        entries += name.encode() + struct.pack(">I", len(picture) + 8) + picture
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"icns" + struct.pack(">I", len(entries) + 8) + entries)
