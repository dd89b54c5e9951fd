"""The design tokens: every colour and every measure of the app, as plain values without Qt.

A widget never spells a colour. It asks for a role here, so that light, dark and the two high-contrast sets differ
in one place, and one test can compute the contrast of every pair that ever meets on a screen.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from app.named_tuple import NamedTuple


class Scheme(Enum):
    """Whether dark text stands on light ground or the other way round."""

    LIGHT = "light"
    DARK = "dark"


class Contrast(Enum):
    """How far text and borders stand out; `HIGH` promises 7:1 for text."""

    NORMAL = "normal"
    HIGH = "high"


class Tokens(NamedTuple):
    """One complete set of colour roles, each `#rrggbb`; only `shadow` carries alpha (`#aarrggbb`).

    `accent` means yes, on, go to. The main button is ink (`cta`), so that a consent box beside it is never louder
    than its opposite. A state or fate comes as a pair: the word's colour, and the soft ground it stands on.
    """

    text: str
    text2: str
    text3: str
    window: str
    pane: str
    card: str
    hover: str
    border: str
    input: str
    input_border: str
    focus: str
    accent: str
    accent_soft: str
    on_accent: str
    knob: str
    cta: str
    cta_hover: str
    on_cta: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    err: str
    err_soft: str
    info: str
    info_soft: str
    unk: str
    unk_soft: str
    dim: str
    dim_soft: str
    shadow: str


LIGHT: Final = Tokens(
    text="#1a1a18",
    text2="#555550",
    text3="#66665f",
    window="#ffffff",
    pane="#f7f7f4",
    card="#ffffff",
    hover="#f0f0ec",
    border="#dcdcd6",
    input="#ffffff",
    input_border="#868680",
    focus="#2a7347",
    accent="#2a7347",
    accent_soft="#e6f3ea",
    on_accent="#ffffff",
    knob="#ffffff",
    cta="#1a1a18",
    cta_hover="#33332f",
    on_cta="#ffffff",
    ok="#12702f",
    ok_soft="#e5f4ea",
    warn="#8a5402",
    warn_soft="#fbf1dc",
    err="#c41f1f",
    err_soft="#fdeaea",
    info="#1d5fa8",
    info_soft="#e6eff9",
    unk="#6b4fa0",
    unk_soft="#efeaf8",
    dim="#66665f",
    dim_soft="#f0f0ec",
    shadow="#29141410",
)

DARK: Final = Tokens(
    text="#f5f5f2",
    text2="#b3b3ad",
    text3="#9a9a93",
    window="#141412",
    pane="#0e0e0d",
    card="#1b1b19",
    hover="#242422",
    border="#2f2f2c",
    input="#1f1f1d",
    input_border="#7a7a73",
    focus="#5cc98a",
    accent="#5cc98a",
    accent_soft="#16301f",
    on_accent="#0c1a11",
    knob="#ffffff",
    cta="#f5f5f2",
    cta_hover="#dededa",
    on_cta="#111110",
    ok="#4ade80",
    ok_soft="#12291a",
    warn="#eab308",
    warn_soft="#2b240c",
    err="#f87171",
    err_soft="#321717",
    info="#7db4ee",
    info_soft="#14243a",
    unk="#b79df0",
    unk_soft="#231c38",
    dim="#9a9a93",
    dim_soft="#242422",
    shadow="#99000000",
)

LIGHT_HIGH: Final = Tokens(
    text="#000000",
    text2="#22221f",
    text3="#3a3a35",
    window="#ffffff",
    pane="#f4f4f0",
    card="#ffffff",
    hover="#e9e9e4",
    border="#5c5c56",
    input="#ffffff",
    input_border="#1a1a18",
    focus="#003d99",
    accent="#0d5228",
    accent_soft="#dff0e5",
    on_accent="#ffffff",
    knob="#ffffff",
    cta="#000000",
    cta_hover="#2e2e2a",
    on_cta="#ffffff",
    ok="#0a4f1f",
    ok_soft="#e5f4ea",
    warn="#5e3800",
    warn_soft="#fbf1dc",
    err="#8c0f0f",
    err_soft="#fdeaea",
    info="#0f3f75",
    info_soft="#e6eff9",
    unk="#4b3380",
    unk_soft="#efeaf8",
    dim="#3a3a35",
    dim_soft="#e9e9e4",
    shadow="#00000000",
)

DARK_HIGH: Final = Tokens(
    text="#ffffff",
    text2="#e6e6e1",
    text3="#cfcfc9",
    window="#000000",
    pane="#0a0a09",
    card="#0d0d0c",
    hover="#1f1f1d",
    border="#9a9a94",
    input="#000000",
    input_border="#ffffff",
    focus="#ffd24a",
    accent="#7fe3a8",
    accent_soft="#0f2a19",
    on_accent="#00140a",
    knob="#000000",
    cta="#ffffff",
    cta_hover="#d9d9d4",
    on_cta="#000000",
    ok="#74efa0",
    ok_soft="#0c2214",
    warn="#ffd24a",
    warn_soft="#241d06",
    err="#ffa8a8",
    err_soft="#2c1010",
    info="#a9d0ff",
    info_soft="#0d1c30",
    unk="#d3c2ff",
    unk_soft="#1a1430",
    dim="#cfcfc9",
    dim_soft="#1f1f1d",
    shadow="#00000000",
)

_SETS: Final = {
    (Scheme.LIGHT, Contrast.NORMAL): LIGHT,
    (Scheme.DARK, Contrast.NORMAL): DARK,
    (Scheme.LIGHT, Contrast.HIGH): LIGHT_HIGH,
    (Scheme.DARK, Contrast.HIGH): DARK_HIGH,
}


def tokens_for(scheme: Scheme, contrast: Contrast) -> Tokens:
    """Return the colours for a scheme and a contrast."""
    return _SETS[scheme, contrast]


class Size:
    """Type sizes in pixels at text scale 1; `Look.unit` multiplies them."""

    HEADLINE: Final = 30.0
    STEP_TITLE: Final = 26.0
    FIGURE: Final = 22.0
    WINDOW_TITLE: Final = 20.0
    HEADING: Final = 17.0
    LEAD: Final = 15.0
    LARGE: Final = 14.0
    BODY: Final = 13.0
    NOTE: Final = 12.0
    CAPTION: Final = 11.5
    SECTION: Final = 11.0


class Space:
    """Distances, in steps of four."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32


class Radius:
    """Corner radii."""

    SMALL: Final = 8
    FIELD: Final = 9
    CARD: Final = 12
    WINDOW: Final = 14


class Duration:
    """How long a movement takes, in milliseconds."""

    QUICK: Final = 120
    SWITCH: Final = 160
    FADE: Final = 180
    SLIDE: Final = 420
    HERO: Final = 500
