"""What all panes of Settings have in common.

A new pane is three things:

1. A subclass of `Pane` in a module of its own, built from nothing but a `Context`. Fill `body` from the top: sections
   with `add_section`, cards of `SettingRow`, or for things that are listed and edited a `ListDetail`.
2. An `Entry` in `ui.settings.window.Panes`, which imports the module when the pane is first looked at, and the same
   name in `ui.panes.Pane`, by which the command line and `SettingsWindow.show_pane` know it.
3. Nothing for the search: it reads the names of the controls that are there. Where people may look for other words than
   those on the screen, say `search_words(control, "theme colours night")` beside the control.

What a pane does to the things it shows it does at once. A change that destroys something is followed by `offer_undo`;
one that fails by `say_failure`, with the exception that said so; `watch_file` tells of a file that is broken or of a
newer version. What was begun and not saved it drops in `step_back()`, which Escape asks for. Where a pane stands
(selection, what was typed and not saved) it gives as `state()`, and takes back in `restore()`, since the window is
built anew in another language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal

from ui.announce import announce
from ui.language.core import core
from ui.language.phrases import paragraph
from ui.settings.trouble import FileTrouble
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.page import Page
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from app.build import Build
    from app.errors import OsaurusError
    from app.host.agents import AgentStore
    from app.host.login import LoginItem
    from app.host.providers import ProviderStore
    from app.host.tools import ToolStore
    from app.preferences import PreferencesStore
    from app.storage import FileStore
    from app.telemetry.features import FeatureTelemetry
    from ui.aside import Aside
    from ui.sharing import SharingModel


_TOP: Final = 2
"""Under title and lead."""


class Wish(Enum):
    """What a pane cannot do itself."""

    VIEWER = auto()
    ONBOARDING = auto()


@dataclass(frozen=True, slots=True)
class Context:
    """What panes are built from; the same for every window, so that two windows show the same things.

    Attributes:
        build: which build this is.
        sharing: the state of sharing.
        features: to be told what happens in the product.
        preferences: what is remembered between launches.
        agents: the agents.
        providers: the providers and their keys.
        tools: the MCP servers and their secrets.
        aside: for what may wait for a network or a keychain.
        login: the system's entry for starting at login.
    """

    build: Build
    sharing: SharingModel
    features: FeatureTelemetry
    preferences: PreferencesStore
    agents: AgentStore
    providers: ProviderStore
    tools: ToolStore
    aside: Aside
    login: LoginItem

    @property
    def folder(self) -> Path:
        """Where the app keeps what it remembers."""
        return self.preferences.folder


@dataclass(frozen=True, slots=True)
class Entry:
    """A pane in the list.

    Attributes:
        name: as the command line has it.
        title: as people read it.
        icon: of `resources/icons`.
        make: loads the pane's module and builds the pane, when it is first looked at.
    """

    name: str
    title: str
    icon: str
    make: Callable[[Context], Pane]


@dataclass(frozen=True, slots=True)
class UndoOffer:
    """Something was destroyed, and can be brought back.

    Attributes:
        sentence: what happened, such as *Agent “Dino” deleted.*
        undo: brings it back; may raise an `OsaurusError`, which is then shown.
        let_go: called when it can be brought back no more, for what else belonged to it.
    """

    sentence: str
    undo: Callable[[], None]
    let_go: Callable[[], None] | None = None


class Pane(Page):
    """A page of Settings; how to add one is in this module's docstring.

    Signals:
        wished: the pane asks for something outside of it, a `Wish`.
        undo_offered: something was destroyed, an `UndoOffer`.
    """

    wished = Signal(Wish)
    undo_offered = Signal(UndoOffer)

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._failure = Notice("warning", Tone.ERR, self)
        self.body.addWidget(Label(title, Role.WINDOW_TITLE))
        self.body.addWidget(WrapLabel(lead, Role.SECONDARY, measure=640))
        self.body.addWidget(self._failure)
        self.body.setSpacing(Space.S)

    def add_section(self, title: str) -> None:
        """Begin a section."""
        self.body.addSpacing(Space.M)
        self.body.addWidget(WrapLabel(title, Role.SECTION))

    def offer_undo(self, sentence: str, undo: Callable[[], None], let_go: Callable[[], None] | None = None) -> None:
        """Let the person take back what was just destroyed, with the window's bar or Ctrl+Z; see `UndoOffer`."""
        self.undo_offered.emit(UndoOffer(sentence, undo, let_go))

    def watch_file(self, file: FileStore[Any]) -> None:
        """Say on top of the pane if the file that its things are kept in cannot be used as it is."""
        self.body.insertWidget(_TOP, FileTrouble(file, self))

    def say_failure(self, error: OsaurusError | None, then: str = "") -> None:
        """Say on top of the pane what went wrong with the last change; None takes it away. Not for a single field.

        Args:
            error: whose text is shown.
            then: what follows from it, in a sentence.
        """
        words = "" if error is None else paragraph(core(str(error)), then)
        self._failure.say(words)
        if words:
            announce(self, words)
            self.ensureWidgetVisible(self._failure)

    @property
    def failure(self) -> str:
        """What `say_failure` says now."""
        return self._failure.text

    def home(self) -> QWidget | None:
        """Return the control that takes the focus when the one that had it is gone; None for the list of panes."""
        return None

    def step_back(self) -> bool:
        """Do without what was begun and not saved, and offer to undo that; says whether there was anything."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step back on Escape; where there is nothing to step back from, the window closes."""
        if event.key() == Qt.Key.Key_Escape and self.step_back():
            return
        super().keyPressEvent(event)

    def state(self) -> object:
        """Return where the person is in this pane and what they typed and did not save, as a frozen dataclass."""
        return None

    def restore(self, state: object) -> None:
        """Go back to where `state` was taken; one of another pane's kind changes nothing."""
