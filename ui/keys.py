"""The keys that every window listens to, and that the menus show."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

SETTINGS_KEYS: Final = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Comma)
QUIT_KEYS: Final = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Q)
