"""Contrast as WCAG 2.2 computes it, and what each colour token is for."""

from __future__ import annotations

from itertools import product
from typing import Final, TypeAlias

from ui.theme.tokens import Contrast, Scheme, Tokens, tokens_for

Pair: TypeAlias = frozenset[str]

SETS: Final = tuple(product(Scheme, Contrast))

INKS: Final = frozenset(
    {"text", "text2", "text3", "accent", "on_accent", "on_cta", "ok", "warn", "err", "info", "unk", "dim"}
)
"""Words and signs are drawn in these."""

EDGES: Final = frozenset({"input_border", "focus", "accent", "err", "knob"})
"""These tell where a control is, and which state it is in."""

GROUNDS: Final = frozenset(
    {"window", "pane", "card", "hover", "input", "cta", "cta_hover", "accent"}
    | {f"{tone}_soft" for tone in ("accent", "ok", "warn", "err", "info", "unk", "dim")}
)
"""The others stand on these."""

TRACK: Final = frozenset({"knob", "input_border"})
"""A switch that is off: the knob on its track."""

DECORATION: Final = frozenset({"border", "shadow"})
"""Nothing is lost where these are not seen: the lines between rows, around cards."""

MARKED: Final = Tokens(
    **{name: f"#{0x1F3A5C + 0x2B4D67 * place & 0xFFFFFF:06x}" for place, name in enumerate(Tokens._fields)}
)
"""A set in which no two tokens have one colour, so that a colour tells which token it is."""


def luminance(colour: str) -> float:
    """Return the relative luminance of `#rrggbb`."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(tokens: Tokens, one: str, other: str) -> float:
    """Return the contrast of two tokens."""
    low, high = sorted((luminance(getattr(tokens, one)), luminance(getattr(tokens, other))))
    return (high + 0.05) / (low + 0.05)


def least(pair: Pair, contrast: Contrast) -> float:
    """Return the contrast that two tokens which meet must have; 1 where it does not matter."""
    if pair == TRACK:
        return 3.0
    for one in pair:
        (other,) = pair - {one}
        if other in GROUNDS and one in INKS:
            return 7.0 if contrast is Contrast.HIGH else 4.5
    for one in pair:
        (other,) = pair - {one}
        if other in GROUNDS and one in EDGES:
            return 3.0
    return 1.0


def poor(pairs: set[Pair]) -> dict[str, float]:
    """Give the pairs of which one cannot well be told from the other, and in which set of tokens."""
    found = {}
    for scheme, contrast in SETS:
        tokens = tokens_for(scheme, contrast)
        for pair in pairs:
            if ratio(tokens, *pair) < least(pair, contrast):
                found[f"{scheme.value} {contrast.value}: {', '.join(sorted(pair))}"] = round(ratio(tokens, *pair), 2)
    return found
