"""Under which licences the app and its libraries may be used."""

from __future__ import annotations

from app.licences import licences


def test_osaurus_comes_first_then_every_library_that_is_shipped() -> None:
    found = licences()
    assert (found[0].name, found[0].terms) == ("osaurus-desktop", "MIT")
    assert found[0].text.startswith("MIT License")
    names = [licence.name for licence in found[1:]]
    assert names == sorted(names, key=str.casefold)
    assert {"PySide6_Essentials", "shiboken6", "httpx", "h11", "pydantic", "keyring"} <= set(names)
    assert {"pytest", "mypy", "hypothesis"}.isdisjoint(names)


def test_each_says_its_terms_and_brings_its_text() -> None:
    assert [licence.name for licence in licences() if not licence.terms or not licence.text] == []


def test_qt_is_under_the_lesser_licence_with_the_one_it_adds_to() -> None:
    qt = next(licence for licence in licences() if licence.name == "PySide6_Essentials")
    assert qt.terms.startswith("LGPL-3.0-only")
    assert qt.text.index("LESSER GENERAL PUBLIC LICENSE") < qt.text.index("Preamble")
