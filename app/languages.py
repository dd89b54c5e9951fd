"""The languages the app can speak: those whose translation is in `resources/translations`, and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH: Final = "en"
NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""What each language calls itself, by its code; the file of a translation is `osaurus_<code>.qm`."""


def available_languages(folder: Path | None = None) -> tuple[str, ...]:
    """List the codes that can be chosen, in the order of `NAMES`. English needs no file: the app is written in it.

    Args:
        folder: where the translations are; `resources/translations` unless given.
    """
    folder = resource("translations") if folder is None else folder
    return tuple(code for code in NAMES if code == ENGLISH or folder.joinpath(translation_file(code)).is_file())


def translation_file(code: str) -> str:
    """Name the file of a translation."""
    return f"osaurus_{code}.qm"
