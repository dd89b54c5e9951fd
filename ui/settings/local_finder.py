"""Looking for model servers on this computer, when the person wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.announce import announce
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.card import Card, Line
from ui.widgets.fold import Fold
from ui.widgets.labels import Label, WrapLabel
from ui.widgets.pill import Pill, Tone
from ui.widgets.spinner import Spinner
from ui.widgets.stack import column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from app.host.local_servers import LocalSearch, LocalServer
    from ui.aside import Aside


class LocalFinder(Card):
    """A button, and what was found. Nothing is found that was not asked for, and nothing of it is remembered.

    Args:
        aside: does the search.
        is_kept: says whether a server is among the providers already.

    Signals:
        keep_wanted: make a provider of this `LocalServer`.

    Attributes:
        make_search: gives a search that has yet to run.
        found: what the last search has found.
    """

    keep_wanted = Signal(object)

    def __init__(self, aside: Aside, is_kept: Callable[[LocalServer], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent, flush=True)
        self._aside = aside
        self._is_kept = is_kept
        self._search: LocalSearch | None = None
        self._has_looked = False
        self.found: tuple[LocalServer, ...] = ()
        self.make_search = _make_search
        self.button = Button("", icon="search")
        self._spinner = Spinner()
        words = self.tr(
            "Ollama, LM Studio and llama.cpp can answer on this computer, without a key. Osaurus looks for them only "
            "when you press the button, and only here: at the ports 11434, 1234 and 8080."
        )
        self._said = WrapLabel("", Role.NOTE, measure=440)
        head = Fold(gap=Space.L)
        head.setContentsMargins(18, Space.L, 18, Space.L)
        head.add(column(WrapLabel(words, measure=440), self._said, gap=Space.S), least=260)
        head.add(self._spinner)
        head.add(self.button)
        self._head = head
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addWidget(head)
        self.body.addLayout(self._rows)
        self.button.clicked.connect(self._press)
        self._follow("")

    @property
    def text(self) -> str:
        """What it says about the last search."""
        return self._said.text()

    def stop(self) -> None:
        """Do without the search that is under way, if one is."""
        if self._search is not None:
            self._search.cancel()
            self._search = None
            self._follow("")

    def show_found(self, servers: Iterable[LocalServer]) -> None:
        """Show servers, each with its button or with the word that it is kept."""
        self.found = tuple(servers)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for server in self.found:
            self._rows.addWidget(Line())
            self._rows.addWidget(self._row(server))

    def refresh(self) -> None:
        """Look again at which of them are kept."""
        self.show_found(self.found)

    def name_of(self, server: LocalServer) -> str:
        """Return what to call a server."""
        return server.name or self.tr("Server on port {port}").format(port=server.port)

    def _press(self) -> None:
        if self._search is not None:
            self.stop()
            return
        search = self._search = self.make_search()
        self.show_found(())
        self._follow(self.tr("Looking…"))
        self._aside(search.run, lambda found: self._done(search, found))

    def _done(self, search: LocalSearch, found: tuple[LocalServer, ...] | None) -> None:
        if search is not self._search:
            return
        self._search = None
        self.show_found(found or ())
        match len(self.found):
            case 0:
                words = self.tr("None was found. Start one, then look again.")
            case number:
                words = self.tr("%n server(s) found. Nothing is saved until you keep it.", "", number)
        self._follow(words)

    def _follow(self, words: str) -> None:
        running = self._search is not None
        self.button.setText(self.tr("Stop looking") if running else self.tr("Look for local servers"))
        self.button.updateGeometry()
        self._spinner.setVisible(running)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._head.refold()
        announce(self, words)

    def _row(self, server: LocalServer) -> QWidget:
        name = self.name_of(server)
        models = self.tr("%n model(s)", "", server.models)
        about = self.tr("{address} · {models}").format(address=server.address, models=models)
        row = Fold(gap=Space.M)
        row.setContentsMargins(18, Space.M, 18, Space.M)
        row.add(column(Label(name, Role.STRONG), WrapLabel(about, Role.NOTE)), least=200)
        if self._is_kept(server):
            row.add(Pill(self.tr("Kept"), Tone.OK))
        else:
            keep = Button(self.tr("Keep"))
            keep.setAccessibleName(self.tr("Keep {name}").format(name=name))
            keep.clicked.connect(lambda: self.keep_wanted.emit(server))
            row.add(keep)
        return row


def _make_search() -> LocalSearch:
    from app.host.local_servers import LocalSearch

    return LocalSearch()
