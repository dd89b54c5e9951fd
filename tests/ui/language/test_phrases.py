"""Sentences and names after one another, in each language as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ui.language.phrases import paragraph, series

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "whole"),
    [("en", "One. Two."), ("de", "One. Two."), ("ar_001", "One. Two."), ("ja", "One.Two."), ("zh_CN", "One.Two.")],
)
def test_only_japanese_and_chinese_leave_no_gap(code: str, whole: str) -> None:
    QLocale.setDefault(QLocale(code))
    assert paragraph("One.", "", "Two.") == whole


def test_nothing_to_say_is_nothing() -> None:
    assert paragraph("", "") == ""
    assert paragraph("", "One.") == "One."


@pytest.mark.parametrize(
    ("code", "whole"),
    [("de", "a, b und c"), ("fr", "a, b et c"), ("es", "a, b y c"), ("ja", "a、b、c"), ("zh_CN", "a、b和c")],
)
def test_names_are_listed_as_the_language_does(code: str, whole: str) -> None:
    QLocale.setDefault(QLocale(code))
    assert series(["a", "b", "c"]) == whole
    assert series(["a"]) == "a"
