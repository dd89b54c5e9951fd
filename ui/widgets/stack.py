"""Widgets beside or under each other, as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ui.widgets.sign import Sign


def column(*parts: QWidget, gap: int = 3) -> QWidget:
    """Put widgets under each other."""
    return _filled(QVBoxLayout(), parts, gap)


def row(*parts: QWidget, gap: int = Space.S) -> QWidget:
    """Put widgets beside each other, at the start of the line."""
    widget = _filled(QHBoxLayout(), parts, gap)
    layout = widget.layout()
    if isinstance(layout, QHBoxLayout):
        layout.addStretch()
    return widget


def signed(sign: Sign, words: QWidget, *, gap: int = Space.S) -> QWidget:
    """Put a sign before words, level with their first line."""
    widget = _filled(QHBoxLayout(), (sign, words), gap)
    layout = widget.layout()
    if isinstance(layout, QHBoxLayout):
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        layout.setStretchFactor(words, 1)
    return widget


def _filled(layout: QLayout, parts: tuple[QWidget, ...], gap: int) -> QWidget:
    widget = QWidget()
    widget.setLayout(layout)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        layout.addWidget(part)
    return widget
