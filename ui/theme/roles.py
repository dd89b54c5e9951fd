"""The names by which a widget asks the style sheet for its dress."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Role(StrEnum):
    """Values of the dynamic property `role`; `ui.theme.stylesheet` has a rule for each."""

    HEADLINE = "headline"
    TITLE = "title"
    FIGURE = "figure"
    WINDOW_TITLE = "window-title"
    HEADING = "heading"
    LEAD = "lead"
    SUB = "sub"
    STRONG = "strong"
    BODY = "body"
    BODY_STRONG = "body-strong"
    SECONDARY = "secondary"
    TERTIARY = "tertiary"
    NOTE = "note"
    CAPTION = "caption"
    LABEL = "label"
    GROUP = "group"
    SECTION = "section"
    ERROR = "error"
    CTA = "cta"
    GHOST = "ghost"
    BUTTON = "button"
    LINK = "link"
    TILE = "tile"
    CHECK = "check"
    PILL = "pill"
    SEARCH = "search"
    INPUT = "input"
    COMPACT = "compact"
    SEGMENTS = "segments"
    CARD = "card"
    WELL = "well"
    LINE = "line"
    VLINE = "vline"
    PANE = "pane"
    WINDOW = "window"
    NAV = "nav"
    PLAIN = "plain"
    SCROLLED = "scrolled"


def set_role(widget: QWidget, role: Role) -> None:
    """Give a widget its role; also later, when it has been shown already."""
    before = widget.property("role")
    if before == role.value:
        return
    widget.setProperty("role", role.value)
    if before is not None:
        # The style sheet reads properties once; only polishing again makes it look.
        widget.style().unpolish(widget)
        widget.style().polish(widget)
