"""The contrast of pairs of colours that no scene shows: what is under the mouse, pressed or disabled.

What can be found by looking is found so: `test_contrast` reads style sheet and palette, `tests.ui.walks` the screens.
"""

from __future__ import annotations

from itertools import product

import pytest

from tests.ui.theme.contrast import SETS, ratio
from ui.theme.tokens import Contrast, Scheme, tokens_for

WORDS = ("text", "text2", "text3")
GROUNDS = ("window", "pane", "card", "input", "hover", "accent_soft")
TONES = ("ok", "warn", "err", "info", "unk")
TEXT_PAIRS = [
    *product(WORDS, GROUNDS),
    *product((*TONES, "accent"), ("window", "pane", "card")),
    *((tone, f"{tone}_soft") for tone in (*TONES, "accent", "dim")),
    ("on_accent", "accent"),
    ("on_cta", "cta"),
    ("on_cta", "cta_hover"),
    ("text3", "dim_soft"),
]
EDGE_PAIRS = [
    *product(("input_border", "focus", "accent"), ("window", "card", "pane", "input")),
    ("focus", "accent_soft"),
    ("accent", "accent_soft"),
    ("input_border", "hover"),
    ("knob", "input_border"),
]


@pytest.mark.parametrize(("scheme", "contrast"), SETS)
def test_every_text_can_be_read_on_every_ground_it_meets(scheme: Scheme, contrast: Contrast) -> None:
    tokens = tokens_for(scheme, contrast)
    least = 7.0 if contrast is Contrast.HIGH else 4.5

    poor = {pair: ratio(tokens, *pair) for pair in TEXT_PAIRS if ratio(tokens, *pair) < least}

    assert poor == {}


@pytest.mark.parametrize(("scheme", "contrast"), SETS)
def test_edges_that_carry_meaning_can_be_seen(scheme: Scheme, contrast: Contrast) -> None:
    tokens = tokens_for(scheme, contrast)

    poor = {pair: ratio(tokens, *pair) for pair in EDGE_PAIRS if ratio(tokens, *pair) < 3.0}

    assert poor == {}
