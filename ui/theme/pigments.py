"""The colours of the pictures, mixed from the tokens.

A picture is drawn once, in the colours it has beside the light tokens, and says of each of them what it is made of and
which token it goes with: `var(--skin-accent, #8fd8a6)`. So the file shows as it was drawn in whatever else opens it,
and the app puts the pigment of the moment in its place. What is green turns with the accent. In the dark what would
glare is mixed anew from the tokens; in high contrast the figure parts from the window, and its lines from the figure.
What is nobody's kin, such as a leaf, a cheek or the white of an eye, is a plain colour in the file and stays as it is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor

from ui.theme.look import look
from ui.theme.tokens import Contrast, Scheme, Tokens

PIGMENT: Final = re.compile(rb"var\(--([a-z]+)-([a-z]+), (#[0-9a-f]{6})\)")
"""What a pigment is made of, the token it goes with, and how it was drawn."""

_BESIDE: Final = "#2a7347"
"""The accent beside which the pictures were drawn."""

_TURNS: Final = "accent"
"""The kin whose hue turns with its token; a face that is called blue, orange or violet stays so."""

_LIGHTNESS: Final = {
    "skin": (0.94, 0.74, 1.06),
    "cream": (0.96, 0.95, 1.0),
    "line": (0.90, 0.62, 0.80),
    "halo": (1.0, 1.0, 1.0),
    "shade": (1.0, 0.60, 1.0),
    "plant": (0.84, 0.66, 1.10),
    "metal": (0.42, 0.92, 0.62),
    "ground": (1.0, 1.02, 1.0),
    "card": (1.0, 1.0, 1.0),
    "mark": (1.0, 0.80, 1.0),
    "cut": (1.0, 1.0, 1.0),
}
"""How light each is, as a part of what was drawn: dark, light in high contrast, dark in high contrast."""

_LESS: Final = {"metal": 0.35}
"""How much of its colour something keeps in the dark."""

_SOBER: Final = 0.85
"""How much of their colour all keep where high contrast has made them deeper."""

_DUSK: Final = 0.12
"""How much colour the ground behind a face has in the dark, at least."""

_MIXED: Final = {"card": (0.06, 1.0), "mark": (0.0, 2.2), "cut": (0.0, 0.0)}
"""What in the dark is the soft ground of its token with so much of the token: a share, and one by how dark it was."""


def tinted(svg: bytes) -> bytes:
    """Return a picture in the colours of the moment."""
    now = look()
    return _tinted(svg, now.tokens, now.scheme, now.contrast)


@lru_cache(maxsize=32)
def _tinted(svg: bytes, tokens: Tokens, scheme: Scheme, contrast: Contrast) -> bytes:
    def mixed(found: re.Match[bytes]) -> bytes:
        kind, kin, drawn = (part.decode("ascii") for part in found.groups())
        return pigment(kind, kin, drawn, tokens, scheme, contrast).encode("ascii")

    return PIGMENT.sub(mixed, svg)


def pigment(kind: str, kin: str, drawn: str, tokens: Tokens, scheme: Scheme, contrast: Contrast) -> str:
    """Mix one pigment.

    Args:
        kind: what it is made of, such as `skin`.
        kin: the token it goes with.
        drawn: how it looks beside the light tokens, `#rrggbb`.
        tokens: of the moment.
        scheme: of the moment.
        contrast: of the moment.

    Raises:
        KeyError: there is no such kind or kin.
    """
    as_drawn = QColor(drawn)
    hue, saturation, lightness = as_drawn.hslHueF(), as_drawn.hslSaturationF(), as_drawn.lightnessF()
    if kin == _TURNS:
        hue = (hue + QColor(tokens.accent).hslHueF() - QColor(_BESIDE).hslHueF()) % 1.0
    dark = scheme is Scheme.DARK
    if dark and kind in _MIXED:
        least, more = _MIXED[kind]
        soft, tone = QColor(getattr(tokens, f"{kin}_soft")), QColor(getattr(tokens, kin))
        return _between(soft, tone, min(1.0, least + more * (1 - lightness)))
    if dark and kind == "ground":
        return _between(QColor(tokens.window), QColor.fromHslF(hue, saturation, 0.5), _DUSK + 1 - lightness)
    in_dark, in_light_high, in_dark_high = _LIGHTNESS[kind]
    if contrast is Contrast.HIGH:
        lightness *= in_dark_high if dark else in_light_high
        saturation *= 1.0 if dark else _SOBER
    elif dark:
        lightness *= in_dark
    if dark:
        saturation *= _LESS.get(kind, 1.0)
    return QColor.fromHslF(hue, saturation, min(1.0, lightness)).name()


def _between(one: QColor, other: QColor, share: float) -> str:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    red, green, blue = (round(a + (b - a) * share) for a, b in parts)
    return QColor(red, green, blue).name()
