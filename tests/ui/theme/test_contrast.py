"""Colours that meet can be told apart: what the tokens are for, and what style sheet and palette put on what."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QPalette

from tests.ui.theme.contrast import DECORATION, EDGES, GROUNDS, INKS, MARKED, SETS, Pair, luminance, poor, ratio
from ui.theme.palette import palette_for
from ui.theme.stylesheet import _RULES, _TYPE
from ui.theme.tokens import Tokens, tokens_for

SURFACES = ("window", "pane", "card")
TYPED_INTO = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QSpinBox", "QPushButton")
WORDLESS = ("handle", "chunk", "separator")
WRITTEN_ON = {"on_cta": ("cta", "cta_hover"), "on_accent": ("accent",)}


def styled() -> dict[str, dict[str, str]]:
    """Read the style sheet: for each selector, what it says, with what it takes over from the plainer one."""
    sheet = re.sub(r"\$\{(\w+)\}", r"$\1", _RULES.template)
    rules: dict[str, dict[str, str]] = {}
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        said = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", body))
        for selector in (one.strip() for one in selectors.split(",")):
            plain = re.sub(r"(?<!:):[\w-]+", "", selector)
            bare = re.sub(r"\[[^]]*\]", "", plain)
            rules[selector] = {**rules.get(bare, {}), **rules.get(plain, {}), **rules.get(selector, {}), **said}
    return rules


def token(value: str) -> str | None:
    found = re.search(r"\$(\w+)", value)
    return found.group(1) if found and found.group(1) in Tokens._fields else None


def sheet_pairs() -> set[Pair]:
    """List what the style sheet draws on what."""
    pairs = {frozenset((ink, ground)) for _, _, _, ink in _TYPE for ground in WRITTEN_ON.get(ink, SURFACES)}
    for selector, said in styled().items():
        ground = token(said.get("background", ""))
        grounds = (ground,) if ground else SURFACES
        inks = {token(said.get("color", "$text")), token(said.get("placeholder-text-color", ""))}
        if not selector.rpartition("::")[2].startswith(WORDLESS):
            pairs |= {frozenset((ink, one)) for one in grounds for ink in inks if ink}
        chosen = token(said.get("selection-color", "")), token(said.get("selection-background-color", ""))
        if all(chosen):
            pairs.add(frozenset(one for one in chosen if one))
        edge = token(said.get("border-color", said.get("border", "")))
        if selector.startswith(TYPED_INTO) and ":disabled" not in selector and " " not in selector and edge:
            pairs |= {frozenset((edge, one)) for one in (*grounds, *SURFACES)}
            assert edge not in DECORATION, selector
    return {pair for pair in pairs if len(pair) > 1}


def palette_pairs() -> set[Pair]:
    """List what the palette has Qt draw on what."""
    names = {getattr(MARKED, name): name for name in Tokens._fields}
    role = QPalette.ColorRole
    meets = (
        *product((role.WindowText, role.Link, role.LinkVisited, role.BrightText), (role.Window, role.Base)),
        *product((role.Text, role.PlaceholderText), (role.Base, role.AlternateBase)),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.Accent, role.Window),
        (role.Accent, role.Base),
    )
    palette = palette_for(MARKED)
    return {frozenset(names[palette.color(one).name()] for one in pair) for pair in meets}


def test_no_two_marks_are_one_colour() -> None:
    assert len({getattr(MARKED, name) for name in Tokens._fields}) == len(Tokens._fields)


def test_every_token_is_for_something() -> None:
    assert set(Tokens._fields) == INKS | EDGES | GROUNDS | DECORATION
    assert DECORATION.isdisjoint(INKS | EDGES | GROUNDS)


def test_what_the_style_sheet_puts_on_something_can_be_seen_there() -> None:
    pairs = sheet_pairs()
    assert {
        frozenset(pair)
        for pair in (("text", "input"), ("text3", "pane"), ("on_cta", "cta"), ("focus", "input"), ("err", "input"))
    } <= pairs
    assert poor(pairs) == {}


def test_what_the_palette_puts_on_something_can_be_seen_there() -> None:
    pairs = palette_pairs()
    assert frozenset(("on_accent", "accent")) in pairs
    assert poor(pairs) == {}


def test_a_pair_that_is_too_weak_is_found() -> None:
    assert poor({frozenset(("border", "text3"))}) == {}, "decoration need not be seen"
    weak = frozenset(("text3", "input_border"))
    assert min(ratio(tokens_for(*one), *weak) for one in SETS) < 3
    assert len(poor({frozenset(("knob", "window"))})) > 0


def test_black_on_white_is_twenty_one() -> None:
    assert luminance("#ffffff") == pytest.approx(1.0)
    assert (luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05) == pytest.approx(21.0)
