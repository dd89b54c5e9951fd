"""Adding and changing a provider: what is typed, what is wrong with it, what is under way. Knows no screen.

A new provider is added with one press, when all of it is right. One that exists is changed at once, field by field;
its key is put into the keychain, replaced or removed on its own. The type of one that exists stays what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.errors import OsaurusError
from app.host.checks import check_key
from app.host.connection_tester import ConnectionTester, checked, provider_of
from app.host.drafts import Busy, Field, ProviderDraft, Trouble
from app.host.ids import new_id
from app.host.providers import KINDS, KeyPlace
from app.named_tuple import NamedTuple
from app.secrets import KeychainError

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.host.answers import Result
    from app.host.connection_tester import Aside
    from app.host.providers import ProviderStore
    from app.telemetry.features import FeatureTelemetry
    from app.telemetry.words import RemoteProviderType


class EditorState(NamedTuple):
    """What is shown of a provider that is edited.

    Attributes:
        is_new: it is yet to be added.
        draft: what was typed.
        key_place: where its key is.
        trouble: why the last press did not do what it should.
        busy: what is under way.
        tested: how the last test ended; gone as soon as something else is typed.
    """

    is_new: bool
    draft: ProviderDraft
    key_place: KeyPlace = KeyPlace.NOWHERE
    trouble: Trouble | None = None
    busy: Busy | None = None
    tested: Result | None = None


class ProviderEditor(ConnectionTester[EditorState]):
    """Edits one provider. Everything but the work given to `aside` runs on one thread.

    Args:
        store: takes the provider and its key.
        features: is told of a new one.
        aside: does what may wait for a keychain or a network.
        provider_id: of one that exists; a new one without it.
        draft: what a new one begins with.
    """

    def __init__(
        self,
        store: ProviderStore,
        features: FeatureTelemetry,
        aside: Aside,
        provider_id: str | None = None,
        *,
        draft: ProviderDraft | None = None,
    ) -> None:
        self._store = store
        self._features = features
        self.id = provider_id or new_id()
        self._known = found = store.get(self.id)
        if found is not None:
            draft = ProviderDraft(found.type, found.name, found.address)
        super().__init__(EditorState(found is None, draft or ProviderDraft(), store.key_place(self.id)), aside)

    def __repr__(self) -> str:
        return f"<ProviderEditor of type {self.state.draft.type}>"

    # What is typed.

    def set_draft(self, draft: ProviderDraft) -> None:
        """Take note of what is typed now. What was found out about another one counts no more."""
        if draft != self.state.draft:
            self.stop_test()
            self._become(draft=draft, trouble=None, tested=None)

    def choose_type(self, kind: RemoteProviderType) -> None:
        """Take another type for a new one; an address goes where the type has no use for one."""
        if self.state.is_new and kind is not self.state.draft.type:
            draft = self.state.draft.with_type(kind)
            self.set_draft(draft if KINDS[kind].takes_address else draft._replace(address=""))

    def revert(self) -> bool:
        """Take back what was typed about one that exists and was not taken; says whether there was anything."""
        found = self._store.get(self.id)
        if self.state.is_new or found is None:
            return False
        before = self.state
        self.set_draft(ProviderDraft(found.type, found.name, found.address))
        return self.state != before

    def follow(self) -> None:
        """Take note of what became of the provider elsewhere. What is being typed stays, the rest is as it is now."""
        found, known, draft = self._store.get(self.id), self._known, self.state.draft
        if found is None or self.state.busy is Busy.SAVING:
            return
        if known is not None:
            name = found.name if draft.name == known.name else draft.name
            address = found.address if draft.address == known.address else draft.address
            draft = draft._replace(name=name, address=address)
        self._known = found
        self._become(is_new=False, draft=draft, key_place=self._store.key_place(self.id))

    # What is done with it.

    def add(self, *, session_only: bool = False) -> None:
        """Add the new one, with its key. The state says that it is under way; then it is new no more, or in trouble."""
        if not self.state.is_new or self.state.busy is Busy.SAVING:
            return
        try:
            provider, key = checked(self._store, self.id, self.state.draft)
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error))
            return

        def save() -> None:
            self._store.save(provider, key, session_only=session_only)
            self._features.remote_provider_saved(provider.type, is_new=True)

        self._do(save)

    def apply(self) -> None:
        """Change name and address of one that exists to what was typed, if they can be used."""
        kept = self._store.get(self.id)
        if self.state.is_new or kept is None or self.state.busy is Busy.SAVING:
            return
        try:
            wanted = provider_of(self.state.draft, self.id)
            if (wanted.name, wanted.address) != (kept.name, kept.address):
                self._store.save(wanted)
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error))
            return
        trouble = self.state.trouble
        if trouble is not None and trouble.field in (Field.NAME, Field.ADDRESS, Field.STEP):
            trouble = None
        self._become(draft=self.state.draft._replace(name=wanted.name, address=wanted.address), trouble=trouble)

    def save_key(self, *, session_only: bool = False) -> None:
        """Keep the key that was typed for one that exists, in place of the one it had."""
        kept = self._store.get(self.id)
        if self.state.is_new or kept is None or self.state.busy is Busy.SAVING:
            return
        try:
            key = check_key(self.state.draft.key)
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error))
            return
        self._do(lambda: self._store.save(kept, key, session_only=session_only))

    def keep_key(self) -> None:
        """Put a key that is there for this session only into the keychain."""
        self._do(lambda: self._store.keep_key(self.id), keychain=Field.KEY)

    def forget_key(self) -> None:
        """Remove the key."""
        self._do(lambda: self._store.forget_key(self.id), keychain=Field.KEY)

    # Testing.

    def test_connection(self) -> None:
        """Ask the provider for its models, elsewhere. The state says that it is under way and then how it ended."""
        if self.state.busy is None:
            self._begin_test(self._store, self.id, self.state.draft)

    # Inside.

    def _do(self, work: Callable[[], object], *, keychain: Field = Field.KEYCHAIN) -> None:
        """Do what may wait for the keychain, elsewhere; it is done whatever becomes of the window meanwhile.

        Args:
            work: what to do; raises an OsaurusError where it cannot be done.
            keychain: where to tell that the keychain would not.
        """
        if self.state.busy is Busy.SAVING:
            return
        self.stop_test()

        def run() -> Trouble | None:
            try:
                work()
            except KeychainError as error:
                return Trouble(keychain, str(error))
            except OsaurusError as error:
                return Trouble.of(error)
            return None

        typed = self.state.draft.key
        self._become(busy=Busy.SAVING, trouble=None, tested=None)
        self._aside(run, lambda trouble: self._done(trouble, typed))

    def _done(self, trouble: Trouble | None, typed: str) -> None:
        """Take what came of it. A key that was typed has gone where it belongs; what was typed since then stays."""
        found = self._store.get(self.id)
        if trouble is not None or found is None:
            self._become(busy=None, trouble=trouble)
            return
        draft = self.state.draft
        draft = draft._replace(name=draft.name or found.name, key="" if draft.key == typed else draft.key)
        self._become(busy=None, is_new=False, draft=draft, key_place=self._store.key_place(self.id))
        self.apply()
