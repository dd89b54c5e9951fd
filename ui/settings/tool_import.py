"""Taking over servers from the file of another client: paste or choose it, look at what would come, take it."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.errors import MalformedError
from app.host.tool_import import Plan, read_file, read_servers
from ui.announce import announce
from ui.host.keychain import KeychainNotice
from ui.language.core import core
from ui.language.phrases import series
from ui.settings.import_entry import EntryCard
from ui.theme.roles import Role
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.fold import Fold, line_of
from ui.widgets.labels import WrapLabel
from ui.widgets.notice import Notice
from ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from PySide6.QtGui import QKeyEvent

    from app.host.tool_server import ServerDraft
    from ui.aside import Aside

_PAUSE_MS: Final = 120
"""So long after the last key the text is read."""


class ImportPage(QWidget):
    """Reads and shows; what is ticked is added by whoever hears `import_wanted`.

    Args:
        aside: reads long texts and files.
        taken: gives the names of the servers that are there.

    Signals:
        import_wanted: add what `drafts` names.
        keep_wanted: the same, with secrets in memory, because the keychain would not.
        left: back to the list.
    """

    import_wanted = Signal()
    keep_wanted = Signal()
    left = Signal()

    def __init__(self, aside: Aside, taken: Callable[[], Collection[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aside = aside
        self._taken = taken
        self._plan: Plan | None = None
        self._turn = 0
        self._busy = False
        self.cards: list[EntryCard] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.text = TextField(self.tr("The other client's file"), lines=9)
        self.file_button = Button(self.tr("Choose a file…"))
        self.left_out = Notice()
        self.keychain = KeychainNotice(self.tr("Or keep the secrets in memory until Osaurus quits."))
        self.keychain.button.setText(self.tr("Keep them for this session only"))
        self._sum = WrapLabel("", Role.NOTE, measure=520)
        self.import_button = Button(self.tr("Import"))
        self.back_button = Button(self.tr("Cancel"))
        self._entries = QVBoxLayout()
        self._entries.setSpacing(Space.S)
        self._lay_out()
        self._order()
        self.text.edited.connect(self._pause.start)
        self.file_button.clicked.connect(self.choose_file)
        self.import_button.clicked.connect(self.import_wanted)
        self.keychain.button.clicked.connect(self.keep_wanted)
        self.back_button.clicked.connect(self._cancel)
        self._follow()

    @property
    def drafts(self) -> tuple[ServerDraft, ...]:
        """What is to be added: what can be and is ticked."""
        return tuple(card.entry.draft for card in self.cards if card.is_wanted)

    def show_text(self, text: str) -> None:
        """Put a text in, and read it."""
        self.text.show_text(text)
        self.read()

    def clear(self) -> None:
        """Forget what was pasted: there may be keys in it."""
        self._pause.stop()
        self.text.show_text("")
        self._turn += 1
        self._show(None)
        self.text.say("")
        self.say_keychain("")

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that the servers are being added, or no more."""
        self._busy = is_busy
        self._follow()

    def say_keychain(self, words: str) -> None:
        """Say that the keychain would not, or nothing."""
        self.keychain.say(core(words) if words else "")
        if words:
            self.keychain.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape, without a loss: what was pasted is there the next time."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # Reading.

    def read(self) -> None:
        """Read the text as it is now; the plan comes a moment later."""
        self._pause.stop()
        self._turn += 1
        text, taken, turn = self.text.text, self._taken(), self._turn
        if not text.strip():
            self._show(None)
            self.text.say("")
            return

        def work() -> Plan | MalformedError:
            try:
                return read_servers(text, taken)
            except MalformedError as error:
                return error

        self._aside(work, partial(self._came, turn))

    def choose_file(self) -> None:
        """Ask for a file."""
        # A file dialog of Qt's own would write the folder that was looked at into ~/.config/QtProject.conf.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null")
        dialog = QFileDialog(self.window(), self.tr("The other client's file"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("JSON (*.json *.jsonc)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.open_file)
        dialog.open()

    def open_file(self, path: str) -> None:
        """Read a file into the text."""
        self._turn += 1
        turn = self._turn

        def work() -> str | MalformedError:
            try:
                return read_file(Path(path))
            except MalformedError as error:
                return error

        self._aside(work, partial(self._opened, turn))

    def _opened(self, turn: int, result: str | MalformedError) -> None:
        if turn != self._turn:
            return
        if isinstance(result, str):
            self.show_text(result)
            self.text.box.setFocus()
        else:
            self._came(turn, result)

    def _came(self, turn: int, result: Plan | MalformedError) -> None:
        if turn != self._turn:  # something else was typed meanwhile
            return
        if isinstance(result, Plan):
            self._show(result)
            self.text.say("")
            announce(self, self._sum.text())
            return
        self._show(None)
        words = core(str(result))
        if result.line:
            words = self.tr("Line {line}: {problem}").format(line=result.line, problem=words)
        self.text.say(words)
        announce(self, words)

    # Showing.

    def _show(self, plan: Plan | None) -> None:
        unticked = {card.entry.title for card in self.cards if not card.box.isChecked() and not card.entry.findings}
        self._plan = plan
        for card in self.cards:
            self._entries.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [EntryCard(entry) for entry in plan.entries] if plan is not None else []
        for card in self.cards:
            card.box.setChecked(card.box.isChecked() and card.entry.title not in unticked)
            card.box.toggled.connect(self._follow)
            self._entries.addWidget(card)
            card.show()
        self._order()
        left = plan.left_out if plan is not None else ()
        words = self.tr("Also in the text, and no servers: {names}.").format(names=series(left)) if left else ""
        self.left_out.say(words)
        self._follow()

    def _order(self) -> None:
        """Let Tab follow the eye; Qt goes by when things were made."""
        boxes = [card.box for card in self.cards]
        stops = [self.file_button, self.text.box, *boxes, self.keychain.button, self.import_button, self.back_button]
        for one, next_one in pairwise(stops):
            self.setTabOrder(one, next_one)

    def _follow(self) -> None:
        if self._busy:
            words = self.tr("Waiting for the system keychain…")
        elif self.cards:
            words = self.tr("To be added: {chosen} of {found}.").format(chosen=len(self.drafts), found=len(self.cards))
        else:
            words = ""
        self._sum.setText(words)
        self._sum.setVisible(bool(words))
        self.import_button.setEnabled(bool(self.drafts) and not self._busy)
        self.back_button.setEnabled(not self._busy)
        self.text.box.setReadOnly(self._busy)
        self.file_button.setEnabled(not self._busy)

    def _cancel(self) -> None:
        self.clear()
        self.left.emit()

    def _lay_out(self) -> None:
        top = Fold()
        lead = self.tr("Choose the file, or paste it or its part called mcpServers. Import adds what is ticked.")
        top.add(WrapLabel(lead), least=240)
        top.add(self.file_button)
        ends = line_of(self.import_button, self.back_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(WrapLabel(self.tr("Import servers"), Role.HEADING))
        above: tuple[QWidget, ...] = (top, self.text, self.left_out)
        below: tuple[QWidget, ...] = (self.keychain, self._sum, ends)
        for part in above:
            column.addWidget(part)
        column.addLayout(self._entries)
        for part in below:
            column.addWidget(part)
