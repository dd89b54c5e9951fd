"""What the assistant and Settings do alike with a provider that is being typed: check it, and test its connection.

Light to import: the first window has use for none of the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.errors import OsaurusError
from app.host.drafts import Busy, Trouble
from app.named_tuple import NamedTuple
from app.observed import Observed

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.host.answers import Result
    from app.host.connection import ConnectionTest
    from app.host.drafts import ProviderDraft
    from app.host.providers import Provider, ProviderStore

    Aside = Callable[[Callable[[], Any], Callable[[Any], None]], None]
    """Does the first elsewhere, and then the second, with what came of it, where it was called."""

_S = TypeVar("_S", bound=NamedTuple)


class ConnectionTester(Observed, Generic[_S]):
    """Tests one connection at a time, and tells observers of every change of its state.

    Everything but the work given to `aside` runs on one thread.

    Args:
        state: what is shown, to begin with. Of its fields `busy` says what is under way, `trouble` why the last press
            did not do what it should, and `tested` how the last test ended.
        aside: does what may wait for a keychain or a network.
    """

    def __init__(self, state: _S, aside: Aside) -> None:
        super().__init__()
        self.state = state
        self._aside = aside
        self._test: ConnectionTest | None = None

    def stop_test(self) -> None:
        """Do without the test that is under way, if one is."""
        if self._test is not None:
            test, self._test = self._test, None
            test.cancel()
            self._become(busy=None)

    def _begin_test(self, store: ProviderStore, provider_id: str, draft: ProviderDraft) -> None:
        """Ask a provider for its models, elsewhere. The state says that it is under way and then how it ended."""
        from app.host.connection import ConnectionTest

        try:
            provider, key = checked(store, provider_id, draft)
        except OsaurusError as error:
            self._become(trouble=Trouble.of(error), tested=None)
            return
        read_key = (lambda: key) if key is not None else (lambda: store.read_key(provider_id))
        test = self._test = ConnectionTest(provider, read_key)
        self._become(busy=Busy.TESTING, trouble=None, tested=None)
        self._aside(test.run, lambda result: self._tested(test, result))

    def _tested(self, test: ConnectionTest, result: Result) -> None:
        if test is self._test:
            self._test = None
            self._become(busy=None, tested=result)

    def _become(self, **changes: Any) -> None:
        after = self.state._replace(**changes)
        if after != self.state:
            self.state = after
            self._changed()


def provider_of(draft: ProviderDraft, provider_id: str) -> Provider:
    """Build a provider from what was typed; without a name it is called after its type.

    Raises:
        InputError: the name or the address cannot be used.
    """
    from app.host.providers import KINDS, check_provider

    name = draft.name.strip() or KINDS[draft.type].label
    return check_provider(draft.type, name, draft.address, provider_id=provider_id)


def checked(store: ProviderStore, provider_id: str, draft: ProviderDraft) -> tuple[Provider, str | None]:
    """Return the provider and the key that was typed; None means the one it was saved with, or none at all.

    Raises:
        InputError: something that was typed cannot be used.
    """
    from app.host.checks import check_key

    provider = provider_of(draft, provider_id)
    if draft.key.strip() or (provider.needs_key and not store.has_key(provider_id)):
        return provider, check_key(draft.key)
    return provider, None
