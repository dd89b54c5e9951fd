"""The contrast of every pair of colours that meets on a screen."""

from __future__ import annotations

from itertools import product

import pytest

from ui.theme.tokens import Contrast, Scheme, Tokens, tokens_for

SETS = list(product(Scheme, Contrast))
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


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(tokens: Tokens, one: str, other: str) -> float:
    low, high = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))))
    return (high + 0.05) / (low + 0.05)


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


def test_black_on_white_is_twenty_one() -> None:
    assert luminance("#ffffff") == pytest.approx(1.0)
    assert (luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05) == pytest.approx(21.0)
