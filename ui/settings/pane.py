"""What all panes of Settings have in common."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.settings.parts import Page
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import Label, WrapLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.build import Build
    from ui.sharing import SharingModel


class Wish(Enum):
    """What a pane cannot do itself."""

    VIEWER = auto()
    ONBOARDING = auto()


@dataclass(frozen=True, slots=True)
class Context:
    """What panes are built from.

    Attributes:
        sharing: the state of sharing.
        build: which build this is.
        folder: where the app keeps what it remembers.
    """

    sharing: SharingModel
    build: Build
    folder: Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A pane in the list.

    Attributes:
        name: as the command line has it.
        title: as people read it.
        icon: of `resources/icons`.
        make: builds the pane, when it is first looked at.
    """

    name: str
    title: str
    icon: str
    make: Callable[[Context], Pane]


class Pane(Page):
    """A page of Settings.

    Signals:
        wished: the pane asks for something outside of it, a `Wish`.
    """

    wished = Signal(Wish)

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.body.addWidget(Label(title, Role.WINDOW_TITLE))
        self.body.addWidget(WrapLabel(lead, Role.SECONDARY, measure=640))
        self.body.setSpacing(Space.S)

    def add_section(self, title: str) -> None:
        """Begin a section."""
        self.body.addSpacing(Space.M)
        self.body.addWidget(Label(title, Role.SECTION))
