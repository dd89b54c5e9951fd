"""The Providers pane: who answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.errors import OsaurusError, attempted
from app.host.drafts import BegunError, Busy, ProviderDraft
from app.host.provider_editor import ProviderEditor
from app.host.providers import KINDS, KeyPlace, check_provider
from app.telemetry.words import RemoteProviderType
from ui.announce import announce
from ui.aside import Aside
from ui.host.counted import Counted
from ui.language.core import core
from ui.language.phrases import paragraph
from ui.observer import Observer
from ui.settings.listing import ListDetail, Row, Words
from ui.settings.local_finder import LocalFinder
from ui.settings.pane import Pane
from ui.settings.provider_form import ProviderForm
from ui.settings.rows import search_words
from ui.theme.tokens import Space
from ui.widgets.notice import Notice
from ui.widgets.pill import Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.host.local_servers import LocalServer
    from app.host.providers import Provider
    from ui.settings.pane import Context


@dataclass(frozen=True, slots=True)
class ProvidersState:
    """Where the person is in this pane.

    Attributes:
        selected: the id of the chosen provider.
        new: the id and the draft of one that is yet to be added.
        draft: what was typed about the chosen one and not taken yet.
        found: what a search has found on this computer.
    """

    selected: str
    new: tuple[str, ProviderDraft] | None
    draft: ProviderDraft | None
    found: tuple[LocalServer, ...]


class ProvidersPane(Pane):
    """Name and address apply at once; a key and a new provider with a press, because the keychain may refuse them.

    Each provider that was looked at has an editor of its own, so that a test or a slow keychain goes on when another
    one is looked at meanwhile.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = self.tr("Who answers. A key is never written into a file, and goes to its own provider alone.")
        super().__init__(self.tr("Providers"), lead, parent)
        self._context = context
        self._store = context.providers
        self.watch_file(context.providers.file)
        self._aside = Aside(self)
        self._editors: dict[str, ProviderEditor] = {}
        self._new: ProviderEditor | None = None
        self.form = ProviderForm()
        words = Words(
            self.tr("Providers"),
            self.tr("New provider"),
            self.tr("No providers yet"),
            self.tr("A provider runs the models that answer you: a service with a key, or a server on this computer."),
            "cloud",
        )
        self.detail = ListDetail(words, self.form)
        search_words(self.detail, self.tr("model api key token address account connection"))
        self.detail.delete_button.setText(self.tr("Remove provider"))
        self.finder = LocalFinder(self._aside, self._is_kept)
        search_words(self.finder.button, self.tr("ollama lm studio llama.cpp local model server"))
        self.notice = Notice("warning", Tone.WARN)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.detail)
        self.add_section(self.tr("On this computer"))
        self.body.addWidget(self.finder)
        self.body.addSpacing(Space.S)
        self._counted = Counted(self._counted_words(), measure=640)
        self.body.addWidget(self._counted)
        self.body.addStretch()
        self.detail.chosen.connect(self._show)
        self.detail.add_wanted.connect(self._begin)
        self.detail.delete_wanted.connect(self._remove)
        self.form.cancelled.connect(self._cancel)
        self.form.told.connect(self.ensureWidgetVisible)
        self.finder.keep_wanted.connect(self._keep)
        Observer(self._store, self).changed.connect(self._refresh)
        self._refresh()
        self._clear_removed()

    def home(self) -> QWidget | None:
        """Return the list."""
        return self.detail.home()

    def state(self) -> ProvidersState:
        """Return the chosen provider, what was typed, and what was found."""
        new = (self._new.id, self._new.state.draft) if self._new is not None else None
        editor = self._editors.get(self.detail.selected)
        return ProvidersState(
            self.detail.selected, new, editor.state.draft if editor is not None else None, self.finder.found
        )

    def restore(self, state: object) -> None:
        """Choose it again and put back what was typed and found."""
        if not isinstance(state, ProvidersState):
            return
        if state.new is not None and self._store.get(state.new[0]) is None:
            self._new = self._make_new(state.new[0], state.new[1])
        self._refresh()
        self.detail.select(state.selected)
        editor = self._editors.get(state.selected)
        if editor is not None and state.draft is not None:
            editor.set_draft(state.draft)
            self.form.refresh()
        self.finder.show_found(state.found)

    # What is shown.

    def _counted_words(self) -> str:
        return self.tr(
            "Counted, if you share usage data: that a provider was added, and its type, such as <b>openai</b>. Not its "
            "name, address, key or models. What is found on this computer counts once you keep it, as <b>openai</b>."
        )

    def _refresh(self) -> None:
        for editor in self._editors.values():
            editor.follow()
        if self._new is not None and self._store.get(self._new.id) is not None:
            self._editors[self._new.id], self._new = self._new, None
        rows = [self._row(provider) for provider in self._store.providers]
        if self._new is not None:
            title = self._new.state.draft.name.strip() or self.tr("New provider")
            note = self.tr("Not added yet")
            rows.append(Row(self._new.id, title, note, "cloud", can_duplicate=False, can_delete=False))
        self.detail.show_rows(rows)
        self._show(self.detail.selected)
        self.finder.refresh()

    def _row(self, provider: Provider) -> Row:
        lacks = provider.needs_key and self._store.key_place(provider.id) is KeyPlace.NOWHERE
        pill = (self.tr("No key"), Tone.WARN) if lacks else None
        note = KINDS[provider.type].label
        return Row(provider.id, provider.name, note, "cloud", pill=pill, can_duplicate=False)

    def _show(self, provider_id: str) -> None:
        if self._new is not None and provider_id == self._new.id:
            self.form.show_editor(self._new)
        elif self._store.get(provider_id) is not None:
            if provider_id not in self._editors:
                self._editors[provider_id] = self._make_editor(provider_id)
            self.form.show_editor(self._editors[provider_id])

    def _make_editor(self, provider_id: str | None = None) -> ProviderEditor:
        return ProviderEditor(self._store, self._context.features, self._aside, provider_id)

    def _make_new(self, provider_id: str | None = None, draft: ProviderDraft | None = None) -> ProviderEditor:
        made = ProviderEditor(self._store, self._context.features, self._aside, provider_id, draft=draft)
        Observer(made, self).changed.connect(self._refresh)  # its row bears the name that is typed
        return made

    # What is done.

    def _begin(self) -> None:
        """Begin a new provider, or go back to the one that was begun."""
        self.say_failure(None)
        if self._new is None:
            self._new = self._make_new()
            self._refresh()
        self.detail.select(self._new.id)
        self.form.kinds.list.setFocus()
        self.ensureWidgetVisible(self.form)

    def step_back(self) -> bool:
        """Cancel the new provider, if it is the one in view."""
        if self._new is None or self.detail.selected != self._new.id:
            return False
        self._cancel()
        return True

    def _cancel(self) -> None:
        editor = self._new
        if editor is None or editor.state.busy is Busy.SAVING:
            return
        editor.stop_test()
        self._new = None
        self._refresh()
        self.detail.home().setFocus()
        if _is_typed(editor.state.draft):
            self.offer_undo(self.tr("The new provider was discarded."), lambda: self._go_on(editor))

    def _go_on(self, editor: ProviderEditor) -> None:
        """Go on with a new provider that was cancelled."""
        if self._new is not None and _is_typed(self._new.state.draft):
            raise BegunError
        self._new = editor
        self._refresh()
        self.detail.select(editor.id)

    def _remove(self, provider_id: str) -> None:
        try:
            provider, position = self._store.remove(provider_id)
        except OsaurusError as error:
            self.say_failure(error)
            return
        self.say_failure(None)
        editor = self._editors.pop(provider_id, None)
        if editor is not None:
            editor.stop_test()
        store, aside = self._store, self._context.aside

        def undo() -> None:
            store.restore(provider, position=position)
            aside(lambda: attempted(lambda: store.keep_key(provider.id)), lambda _: None)

        self._refresh()
        sentence = self.tr("Provider “{name}” was removed.").format(name=provider.name)
        self.offer_undo(sentence, undo, lambda: store.let_go(provider_id))
        self._clear_removed()

    def _clear_removed(self) -> None:
        """Take the keys of removed providers out of the keychain; where it is locked, the next time."""
        store = self._store
        if store.has_keys_to_clear:
            self._aside(lambda: attempted(store.clear_removed), self._tell_uncleared)

    def _tell_uncleared(self, error: OsaurusError | None) -> None:
        words = core(str(error)) if error is not None else ""
        if words:
            stays = self.tr("The key of a removed provider is still in the keychain; Osaurus tries again later.")
            words = paragraph(stays, words)
        self.notice.say(words)

    def _is_kept(self, server: LocalServer) -> bool:
        return server.is_kept_in(self._store.providers)

    def _keep(self, server: LocalServer) -> None:
        """Make a provider of a server that was found; now it counts."""
        kind = RemoteProviderType.OPENAI
        try:
            kept = self._store.save(check_provider(kind, self.finder.name_of(server), server.address))
        except OsaurusError as error:
            self.say_failure(error)
            return
        self._context.features.remote_provider_saved(kind, is_new=True)
        self._refresh()
        self.detail.select(kept.id)
        self.detail.list.setFocus()
        announce(self, self.tr("{name} was added to your providers.").format(name=kept.name))


def _is_typed(draft: ProviderDraft) -> bool:
    """Whether anything was typed; an address that suggests itself was not."""
    return bool(draft.name or draft.key) or draft.address not in ("", KINDS[draft.type].base)
