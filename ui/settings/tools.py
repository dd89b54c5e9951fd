"""The Tools pane: MCP servers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QTimer

from app.errors import InputError, OsaurusError, attempted
from app.host.drafts import BegunError
from app.host.tool_server import Finding, Place, ServerDraft, draft_of, findings
from app.secrets import KeychainError
from app.telemetry.words import Transport
from ui.announce import announce
from ui.aside import Aside
from ui.host.counted import Counted
from ui.language.core import core
from ui.observer import Observer
from ui.settings.listing import ListDetail, Row, Words
from ui.settings.pane import Pane
from ui.settings.rows import SettingRow, search_words
from ui.settings.server_form import ServerForm
from ui.settings.tool_import import ImportPage
from ui.theme.tokens import Space
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from app.host.providers import KeyPlace
    from app.host.tool_server import Server
    from ui.settings.pane import Context

_T = TypeVar("_T")
NEW: Final = "new"
"""The key of the row of a server that is yet to be added."""


@dataclass(frozen=True, slots=True)
class ToolsState:
    """Where the person is in this pane.

    Attributes:
        selected: the key of the chosen row.
        drafts: what was typed and not saved, by the key of its row.
        is_importing: the page of the import is in view.
        pasted: what stands in it; there may be keys in it, so it is in no representation.
    """

    selected: str
    drafts: tuple[tuple[str, ServerDraft], ...]
    is_importing: bool
    pasted: str = field(default="", repr=False)


class ToolsPane(Pane):
    """A server is checked and saved with its button; the switch applies at once. What was typed stays until then."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = self.tr("MCP servers, which offer tools to agents. Osaurus keeps how to reach them and calls none yet.")
        super().__init__(self.tr("Tools"), lead, parent)
        self._store = context.tools
        self.watch_file(context.tools.file)
        self._features = context.features
        self._aside = Aside(self)
        self._drafts: dict[str, ServerDraft] = {}
        self._busy = ""
        self.form = ServerForm()
        self.import_button = Button(self.tr("Import…"))
        self.detail = self._make_detail()
        self.importer = ImportPage(self._aside, self._store.names)
        self.importer.hide()
        self._bring = self._make_bring()
        self.body.addWidget(self.detail)
        self.body.addSpacing(Space.XS)
        self.body.addWidget(self._bring)
        self.body.addWidget(self.importer)
        self.body.addSpacing(Space.S)
        counted = self.tr(
            "Counted, if you share usage data: that a server was added, and whether over <b>stdio</b> or <b>http</b>. "
            "Not its name, command, arguments, address, variables or headers."
        )
        self.body.addWidget(Counted(counted, measure=640))
        self.body.addStretch()
        self._connect()
        Observer(self._store, self).changed.connect(self.refresh)
        self.refresh()
        if self._store.has_leftovers:
            self._tidy()

    def home(self) -> QWidget | None:
        """Return the list."""
        return self.detail.home()

    def state(self) -> ToolsState:
        """Return the chosen server and everything that was typed and not saved."""
        drafts = tuple(self._drafts.items())
        return ToolsState(self.detail.selected, drafts, not self.importer.isHidden(), self.importer.text.text)

    def restore(self, state: object) -> None:
        """Choose it again and put back what was typed."""
        if not isinstance(state, ToolsState):
            return
        self._drafts = {key: draft for key, draft in state.drafts if key == NEW or self._store.get(key) is not None}
        self.refresh()
        self.detail.select(state.selected)
        self.importer.show_text(state.pasted)
        self._show_importer(is_shown=state.is_importing)

    # What is shown.

    def refresh(self) -> None:
        """Show what there is now."""
        if self._busy:
            return
        rows = [self._row(server) for server in self._store.servers]
        if (draft := self._drafts.get(NEW)) is not None:
            title = draft.name.strip() or self.tr("New server")
            pill = (self.tr("New"), Tone.DIM)
            rows.append(
                Row(NEW, title, self._way(draft.transport), "tool", pill=pill, can_duplicate=False, can_delete=False)
            )
        self.detail.show_rows(rows)
        self._show(self.detail.selected)
        if not self.importer.isHidden():
            self.importer.read()

    def _row(self, server: Server) -> Row:
        pill = None
        if server.id in self._drafts:
            pill = (self.tr("Unsaved"), Tone.WARN)
        elif not server.is_enabled:
            pill = (self.tr("Off"), Tone.DIM)
        return Row(server.id, server.name, self._way(server.transport), "tool", pill=pill, can_duplicate=False)

    def _way(self, transport: Transport) -> str:
        return self.tr("Address, http") if transport is Transport.HTTP else self.tr("Program, stdio")

    def _show(self, key: str) -> None:
        draft = self._draft(key)
        if draft is None:
            return
        self.form.show_draft(draft, self._places(key))
        self._show_standing()

    def _show_standing(self) -> None:
        key = self.detail.selected
        self.form.show_standing(is_new=key == NEW, is_changed=key in self._drafts, is_busy=self._busy == key)

    def _draft(self, key: str) -> ServerDraft | None:
        server = self._store.get(key)
        return self._drafts.get(key) or (draft_of(server) if server is not None else None)

    def _places(self, key: str) -> dict[str, KeyPlace]:
        server = self._store.get(key)
        variables = server.variables if server is not None else ()
        return {each.secret: self._store.value_place(each) for each in variables if each.secret}

    def _chosen(self, key: str) -> None:
        self.form.say(())
        self.form.say_keychain("")
        self._show(key)

    # What is typed and pressed.

    def _begin(self) -> None:
        """Begin a new server, or go back to the one that was begun."""
        self.say_failure(None)
        self._drafts.setdefault(NEW, ServerDraft())
        self.refresh()
        self.detail.select(NEW)
        self.form.name.line.setFocus()
        self.ensureWidgetVisible(self.form.name)

    def _typed(self) -> None:
        key, draft = self.detail.selected, self.form.draft
        server = self._store.get(key)
        if server is not None and draft == draft_of(server):
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = draft
        self.form.say(())
        self.form.say_keychain("")
        self.refresh()

    def step_back(self) -> bool:
        """Drop what was typed about the server in view."""
        if self._busy or self.detail.selected not in self._drafts:
            return False
        self._drop()
        return True

    def _drop(self) -> None:
        """Put back what was saved, or do without the new one."""
        key = self.detail.selected
        server, draft = self._store.get(key), self._drafts.pop(key, None)
        self.form.say(())
        self.form.say_keychain("")
        self.refresh()
        self.detail.home().setFocus()
        if draft is not None and draft != ServerDraft():
            changed = self.tr("What was changed in “{name}” was discarded.")
            words = self.tr("The new server was discarded.") if server is None else changed.format(name=server.name)
            self.offer_undo(words, lambda: self._go_on(key, draft))

    def _go_on(self, key: str, draft: ServerDraft) -> None:
        """Go on with what was dropped."""
        if self._drafts.get(key, ServerDraft()) != ServerDraft():
            raise BegunError
        self._drafts[key] = draft
        self.refresh()
        self.detail.select(key)

    def _switch(self, is_enabled: bool) -> None:
        key = self.detail.selected
        if key in self._drafts:
            self._drafts[key] = replace(self._drafts[key], is_enabled=is_enabled)
        if self._store.get(key) is not None:
            self._attempt(lambda: self._store.set_enabled(key, is_enabled=is_enabled))
            self.refresh()

    def _save(self, *, session_only: bool = False) -> None:
        key = self.detail.selected
        draft = self._drafts.get(key)
        if draft is None or self._busy:
            return
        found = findings(draft, self._store.names(besides=key))
        if found:
            self._say(found)
            return

        def save() -> Server:
            if key != NEW:
                return self._store.change(key, draft, session_only=session_only)
            [added] = self._add([draft], session_only=session_only)
            return added

        self._busy = key
        self._show_standing()
        self._aside(lambda: attempted(save), lambda result: self._saved(key, result))

    def _saved(self, key: str, result: Server | OsaurusError) -> None:
        self._busy = ""
        if isinstance(result, OsaurusError):
            self._show_standing()
            self._say_error(result)
            return
        self._drafts.pop(key, None)
        self.say_failure(None)
        self.form.say_keychain("")
        self.refresh()
        self.detail.select(result.id)
        self.detail.list.setFocus()
        announce(self, self.tr("Server added.") if key == NEW else self.tr("Saved."))

    def _add(self, drafts: Sequence[ServerDraft], *, session_only: bool) -> tuple[Server, ...]:
        """Add servers, and tell of each what may be told; on a thread, and whatever becomes of this window."""
        added = self._store.add_all(drafts, session_only=session_only)
        for server in added:
            self._features.mcp_provider_saved(server.transport, is_new=True)
        return added

    def _remove(self, key: str) -> None:
        store = self._store
        removed = self._attempt(lambda: store.remove(key))
        if removed is None:
            return
        server, position = removed
        self._drafts.pop(key, None)
        self.refresh()

        def let_go() -> None:
            store.let_go(server)
            self._tidy()

        sentence = self.tr("Server “{name}” was removed.").format(name=server.name)
        self.offer_undo(sentence, lambda: store.restore(server, position=position), let_go)

    def _tidy(self) -> None:
        self._aside(self._store.tidy, lambda _nothing: None)

    # The import.

    def _show_importer(self, *, is_shown: bool) -> None:
        self.importer.setVisible(is_shown)
        for part in (self.detail, self._bring):
            part.setHidden(is_shown)
        if is_shown:
            self.importer.read()
            self.importer.text.box.setFocus()
        else:
            self.detail.home().setFocus()

    def _import(self, *, session_only: bool = False) -> None:
        drafts = self.importer.drafts
        if not drafts or self._busy:
            return
        self._busy = NEW
        self.importer.show_busy(is_busy=True)
        self._aside(lambda: attempted(lambda: self._add(drafts, session_only=session_only)), self._imported)

    def _imported(self, result: tuple[Server, ...] | OsaurusError) -> None:
        self._busy = ""
        self.importer.show_busy(is_busy=False)
        if isinstance(result, KeychainError):
            self.importer.say_keychain(str(result))
            self._look_there()
            return
        if isinstance(result, OsaurusError):
            self.say_failure(result)
            self.importer.read()
            return
        self.say_failure(None)
        self.importer.clear()
        self._show_importer(is_shown=False)
        self.refresh()
        self.detail.select(result[0].id)
        announce(self, self.tr("Servers added: {number}.").format(number=len(result)))

    # Trouble.

    def _say(self, found: Sequence[Finding]) -> None:
        self.form.say(found, go_there=True)
        self._look_there()
        announce(self, core(found[0].words))

    def _say_error(self, error: OsaurusError) -> None:
        if isinstance(error, KeychainError):
            self.form.say_keychain(str(error))
            self._look_there()
        elif isinstance(error, InputError):  # another copy of the app was quicker with the name
            self._say([Finding(Place.NAME, error.problem, str(error))])
        else:
            self.say_failure(error)

    def _look_there(self) -> None:
        """Bring what has the focus into view, with what is said about it, as soon as that has been laid out."""

        def look() -> None:
            focused: QWidget | None = self.window().focusWidget()
            if focused is not None and self.isAncestorOf(focused):
                self.ensureWidgetVisible(focused, 0, self.viewport().height() // 4)

        QTimer.singleShot(0, self, look)

    def _attempt(self, act: Callable[[], _T]) -> _T | None:
        """Do something that may be refused; then say why."""
        try:
            done = act()
        except OsaurusError as error:
            self.say_failure(error)
            return None
        self.say_failure(None)
        return done

    # Inside.

    def _make_detail(self) -> ListDetail:
        words = Words(
            self.tr("MCP servers"),
            self.tr("New server"),
            self.tr("No servers yet"),
            self.tr("An MCP server offers tools: to read files, to search, to look into a calendar."),
            "tool",
        )
        detail = ListDetail(words, self.form)
        detail.delete_button.setText(self.tr("Remove"))
        search_words(detail, self.tr("mcp server plugin stdio http command environment headers token"))
        return detail

    def _make_bring(self) -> QWidget:
        card = Card()
        words = self.tr("Take over what its mcpServers file says. You see what would be added before anything is.")
        search = self.tr("mcpServers json file paste claude cursor vscode")
        card.body.addWidget(SettingRow(self.tr("From another client"), words, self.import_button, words=search))
        return card

    def _connect(self) -> None:
        self.detail.chosen.connect(self._chosen)
        self.detail.add_wanted.connect(self._begin)
        self.detail.delete_wanted.connect(self._remove)
        self.import_button.clicked.connect(lambda: self._show_importer(is_shown=True))
        self.form.edited.connect(self._typed)
        self.form.switched.connect(self._switch)
        self.form.save_wanted.connect(self._save)
        self.form.keep_wanted.connect(lambda: self._save(session_only=True))
        self.form.drop_wanted.connect(self._drop)
        self.importer.import_wanted.connect(self._import)
        self.importer.keep_wanted.connect(lambda: self._import(session_only=True))
        self.importer.left.connect(lambda: self._show_importer(is_shown=False))
