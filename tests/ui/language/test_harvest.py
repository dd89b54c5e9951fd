"""The translation files: complete, sound, and made from the sources as they are."""

from __future__ import annotations

import re
import shutil
import string
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from app.languages import ENGLISH, NAMES, translation_file
from ui.language import harvest

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = [code for code in NAMES if code != ENGLISH]
PLURALS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "zh_CN": 1, "ar": 6}


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool


def messages(path: Path) -> list[Message]:
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.append(
                Message(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    tuple(forms),
                    message.get("numerus") == "yes",
                    translation.get("type") is None,
                )
            )
    return found


def fields(text: str) -> list[str]:
    return sorted(field for _, field, _, _ in string.Formatter().parse(text) if field is not None)


def test_the_core_is_collected_whole() -> None:
    texts = harvest.core_texts()
    assert "Give it a name, a short one will do." in texts
    assert "{file} cannot be written: {why}." in texts
    assert len(texts) == len(set(texts))
    assert not [text for text in texts if "\n" in text or not text.strip()]


def test_the_files_are_made_from_the_sources_as_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for code in NAMES:
        shutil.copy(harvest.source_file(code), tmp_path)
    kept = harvest.FOLDER
    monkeypatch.setattr(harvest, "FOLDER", tmp_path)
    assert harvest.update() == 0
    changed = [code for code in NAMES if _words(kept / f"osaurus_{code}.ts") != _words(harvest.source_file(code))]
    assert changed == [], "run: make translations"
    stale = [
        code
        for code in NAMES
        if (kept / translation_file(code)).read_bytes() != (tmp_path / translation_file(code)).read_bytes()
    ]
    assert stale == [], "run: make translations"


@pytest.mark.parametrize("code", NAMES)
def test_nothing_is_left_untranslated(code: str) -> None:
    left = [
        message.source
        for message in messages(harvest.source_file(code))
        if not message.is_finished or not all(message.forms)
    ]
    assert left == []


@pytest.mark.parametrize("code", OTHERS)
def test_no_placeholder_is_dropped_or_invented(code: str) -> None:
    wrong = [
        (message.source, form)
        for message in messages(harvest.source_file(code))
        for form in message.forms
        if fields(form) != fields(message.source)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", OTHERS)
def test_rich_text_keeps_its_marks(code: str) -> None:
    wrong = [
        message.source
        for message in messages(harvest.source_file(code))
        for form in message.forms
        if sorted(re.findall(r"</?\w+[^>]*>", form)) != sorted(re.findall(r"</?\w+[^>]*>", message.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", NAMES)
def test_each_plural_has_the_forms_of_its_language(code: str) -> None:
    plurals = [message for message in messages(harvest.source_file(code)) if message.is_plural]
    assert plurals
    assert {len(message.forms) for message in plurals} == {PLURALS[code]}


def _words(path: Path) -> list[tuple[str, str]]:
    return [(message.context, message.source) for message in messages(path)]
