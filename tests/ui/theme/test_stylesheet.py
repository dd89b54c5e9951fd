"""The style sheet and the palette say what the tokens say."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme.palette import palette_for
from ui.theme.roles import Role
from ui.theme.stylesheet import stylesheet_for
from ui.theme.tokens import DARK, LIGHT, Contrast, Scheme, tokens_for

# Roles that only tell a programme or a test what a widget is, or are drawn by a delegate.
UNDRESSED = {Role.NAV}


def test_every_role_has_a_rule() -> None:
    sheet = stylesheet_for(LIGHT, 1.0)

    missing = {role for role in Role if f'[role="{role}"]' not in sheet}

    assert missing == UNDRESSED


@pytest.mark.parametrize(("scheme", "contrast"), list(product(Scheme, Contrast)))
def test_only_colours_of_the_tokens_appear(scheme: Scheme, contrast: Contrast) -> None:
    tokens = tokens_for(scheme, contrast)
    sheet = stylesheet_for(tokens, 1.0)

    found = set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet))

    assert found <= {getattr(tokens, name) for name in tokens._fields}


def test_type_grows_with_the_unit() -> None:
    assert "font-size: 22.50pt" in stylesheet_for(LIGHT, 1.0)
    assert "font-size: 45.00pt" in stylesheet_for(LIGHT, 2.0)
    assert "font-size: 30.00pt" in stylesheet_for(LIGHT, 1.0, points_per_pixel=1.0)


def test_the_palette_takes_its_colours_from_the_tokens() -> None:
    palette = palette_for(DARK)

    assert palette.color(QPalette.ColorRole.Window) == QColor(DARK.window)
    assert palette.color(QPalette.ColorRole.WindowText) == QColor(DARK.text)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(DARK.text3)


def test_letters_that_hang_together_are_not_set_apart() -> None:
    assert "letter-spacing: 0.6px" in stylesheet_for(LIGHT, 1.0)
    spaced = [line for line in stylesheet_for(LIGHT, 1.0, joined=True).splitlines() if "letter-spacing" in line]
    assert [line for line in spaced if "letter-spacing: 0px" not in line] == []
