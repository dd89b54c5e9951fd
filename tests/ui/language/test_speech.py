"""Which language is spoken, and what comes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.languages import NAMES, available_languages
from app.sentences import Sentence
from ui.language.core import core
from ui.language.numbers import number, time_of_day
from ui.language.speech import Speech, language_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

ALL = tuple(NAMES)
BOX = ("ConsentQuestion", "Share anonymous usage data")


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Speech]:
    """The application as it speaks before and after."""
    locale = QLocale()
    speech = Speech(qapp, wishes=["en-GB"])
    yield speech
    speech.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.mark.parametrize(
    ("wishes", "code"),
    [
        (["de-AT", "en"], "de"),
        (["fr_CA"], "fr"),
        (["es-419"], "es"),
        (["ja-JP"], "ja"),
        (["ar-EG"], "ar"),
        (["zh-Hans-CN", "zh-CN"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["zh_TW", "ja"], "ja"),
        (["pl-PL", "de-DE"], "de"),
        (["pl-PL"], "en"),
        (["en-GB", "de"], "en"),
        ([], "en"),
        (["C"], "en"),
        (["nonsense-é"], "en"),
    ],
)
def test_the_first_wish_that_can_be_spoken(wishes: list[str], code: str) -> None:
    assert language_for(wishes, ALL) == code


def test_a_language_whose_translation_is_missing_is_not_chosen() -> None:
    assert language_for(["de"], ("en", "fr")) == "en"


def test_every_language_has_its_file() -> None:
    assert available_languages() == ALL


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_speaking_a_language_changes_words_direction_and_numbers(
    english: Speech, qapp: QApplication, code: str
) -> None:
    heard: list[str] = []
    english.changed.connect(lambda: heard.append(english.code))
    english.speak(code)
    assert heard == [code]
    assert qapp.layoutDirection() is QLocale(code).textDirection()
    assert QLocale().language() is QLocale(code).language()
    assert QCoreApplication.translate(*BOX) != BOX[1]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    english.speak("")
    assert (english.code, QCoreApplication.translate(*BOX)) == ("en", BOX[1])
    assert (qapp.layoutDirection(), QLocale().territory()) == (
        Qt.LayoutDirection.LeftToRight,
        QLocale.Country.UnitedKingdom,
    )


def test_the_same_language_again_says_nothing(english: Speech) -> None:
    heard: list[str] = []
    english.changed.connect(lambda: heard.append(english.code))
    english.speak("")
    english.speak("unheard-of")
    assert heard == []


def test_the_core_speaks_too(english: Speech) -> None:
    said = Sentence("{file} was written by a newer Osaurus; update this one.", file="agents.json")
    assert core(said) == "agents.json was written by a newer Osaurus; update this one."
    english.speak("de")
    assert core(said) != str(said)
    assert "agents.json" in core(said)
    assert core("{not} a template") == "{not} a template"


@pytest.mark.parametrize(
    ("code", "expected"),
    [("en", "1,234"), ("de", "1.234"), ("fr", "1\u202f234"), ("ja", "1,234"), ("ar", "1,234")],
)
def test_numbers_are_written_as_the_language_writes_them(english: Speech, code: str, expected: str) -> None:
    english.speak(code)
    assert number(1234) == expected


def test_the_time_of_day_has_milliseconds_in_every_form(english: Speech) -> None:
    for code in NAMES:
        english.speak(code)
        assert ":20.312" in time_of_day(1_790_000_000.312)
