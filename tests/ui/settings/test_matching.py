"""Words are compared without case and accents, and the best match comes first."""

from __future__ import annotations

import pytest

from ui.settings.matching import folded, match


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("appear", "Appearance"),
        ("APPEARANCE", "Appearance"),
        ("start login", "Start at login"),
        ("login start", "Start at login"),
        ("osaurus erneut", "Osaurus erneut einführen"),
        ("einfuhren", "Osaurus erneut einführen"),
        ("einführen", "Osaurus erneut einfu\u0308hren"),
        ("strasse", "Straße"),
        ("idioma", "Ídioma"),
        ("言語", "表示言語"),
        ("语言", "界面语言"),
        ("اللغة", "اللُّغة"),
        ("المظهر", "المظهر والألوان"),
        ("ﬁle", "File"),
        ("\uff50\uff41\uff54\uff48", "Copy path"),
        ("copy-path", "Copy path"),
    ],
)
def test_found(query: str, title: str) -> None:
    assert match(query, title) > 0
    assert match(query, "Nothing of the sort", title) > 0


@pytest.mark.parametrize(("query", "title"), [("", "Language"), ("  ", "Language"), ("x", "Appearance"), ("?", "Why")])
def test_not_found(query: str, title: str) -> None:
    assert match(query, title) == 0


def test_every_word_must_be_there() -> None:
    assert match("start lunch", "Start at login", "launch boot") == 0
    assert match("start launch", "Start at login", "launch boot") > 0


def test_one_letter_is_the_beginning_of_a_word() -> None:
    assert match("a", "Language") == 0
    assert match("l", "Language") > 0


def test_the_better_match_comes_first() -> None:
    order = [
        match("path", "Path of the folder"),
        match("path", "Copy path"),
        match("path", "Sympathy"),
        match("path", "Folder", "path"),
        match("path", "Folder", "sympathy"),
    ]
    assert order == sorted(order, reverse=True)
    assert len(set(order)) == 5


def test_folding_is_done_once_and_for_all() -> None:
    for text in ("Straße", "ΑΣ", "İstanbul", "\uff21", "é"):
        assert folded(folded(text)) == folded(text)
