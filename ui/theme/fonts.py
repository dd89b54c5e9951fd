"""Which typefaces a language is written in, per platform; and the one of machines.

Qt finds a glyph in whatever typeface has it. That is not enough where one character has several shapes: Japanese and
Chinese share code points and are drawn differently, so each names its own. Families that a system lacks are skipped.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtGui import QFont

from ui.theme.look import look
from ui.theme.tokens import Size

_MAC, _WINDOWS, _OTHERS = "darwin", "win32", "linux"

JOINED: Final = frozenset({"ar"})
"""Languages whose letters hang together."""

SCRIPT_FAMILIES: Final = {
    "ja": {
        _MAC: ("Hiragino Sans", "Hiragino Kaku Gothic ProN"),
        _WINDOWS: ("Yu Gothic UI", "Meiryo UI", "Meiryo"),
        _OTHERS: ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP", "IPAexGothic", "VL Gothic"),
    },
    "zh_CN": {
        _MAC: ("PingFang SC", "Hiragino Sans GB"),
        _WINDOWS: ("Microsoft YaHei UI", "Microsoft YaHei"),
        _OTHERS: ("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei"),
    },
    "ar": {
        _MAC: ("SF Arabic", "Geeza Pro"),
        _WINDOWS: ("Segoe UI", "Dubai"),
        _OTHERS: ("Noto Sans Arabic UI", "Noto Sans Arabic", "Vazirmatn", "DejaVu Sans"),
    },
}
"""By language code and `sys.platform`; the other languages are written in what the system uses anyway."""


def families_for(code: str, first: str, platform: str = sys.platform) -> list[str]:
    """List the typefaces for a language, dearest first.

    Args:
        code: of the language.
        first: the system's own; it stays in front, so that Latin words and digits look as everywhere.
        platform: as `sys.platform` has it.
    """
    known = SCRIPT_FAMILIES.get(code, {})
    return [first, *known.get(platform, known.get(_OTHERS, ()))]


def monospaced(pixels: float = Size.NOTE, *, bold: bool = False) -> QFont:
    """Return the system's monospaced font, as large as the text around it."""
    from PySide6.QtGui import QFontDatabase

    font = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
    font.setPixelSize(look().px(pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
