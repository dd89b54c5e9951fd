"""Only languages that are there can be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.languages import NAMES, available_languages, translation_file

if TYPE_CHECKING:
    from pathlib import Path


def test_english_is_always_there(tmp_path: Path) -> None:
    assert available_languages(tmp_path / "missing") == ("en",)


def test_a_language_is_there_with_its_file(tmp_path: Path) -> None:
    for code in ("ar", "de", "tlh"):
        (tmp_path / translation_file(code)).write_bytes(b"")
    assert available_languages(tmp_path) == ("en", "de", "ar")


def test_each_is_called_by_its_own_name() -> None:
    assert list(NAMES) == ["en", "de", "fr", "es", "ja", "zh_CN", "ar"]
    assert len(set(NAMES.values())) == 7
