"""Providers: who answers. What is kept in the file is type, name and address; the key is in the OS keychain."""

from __future__ import annotations

import logging
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from app.errors import GoneError, PreferencesError
from app.host.checks import check_address, check_key, check_name, is_loopback
from app.host.ids import new_id
from app.observed import Observed
from app.secrets import KeychainError, delete_secret, read_secret, write_secret
from app.sentences import Sentence
from app.storage import FileStore, typed
from app.telemetry.words import RemoteProviderType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

SCHEMA_VERSION = 1
FILE_NAME = "providers.json"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known about a type of provider.

    Attributes:
        label: what people call it.
        base: where it is found unless the person knows better; a suggestion where the address is asked for.
        asks_address: only the person knows the address.
        needs_key: it answers nobody without one.
        takes_address: other servers speak its protocol too, so it may be somewhere else.
        example: what an address of it looks like.
    """

    label: str
    base: str = ""
    asks_address: bool = False
    needs_key: bool = True
    takes_address: bool = False
    example: str = "https://example.com/v1"


KINDS: Final[Mapping[RemoteProviderType, Kind]] = {
    RemoteProviderType.OPENAI: Kind("OpenAI", "https://api.openai.com/v1", takes_address=True),
    RemoteProviderType.ANTHROPIC: Kind("Anthropic", "https://api.anthropic.com/v1"),
    RemoteProviderType.GEMINI: Kind("Gemini", "https://generativelanguage.googleapis.com/v1beta"),
    RemoteProviderType.AZURE_OPENAI: Kind(
        "Azure OpenAI", asks_address=True, takes_address=True, example="https://example.openai.azure.com"
    ),
    RemoteProviderType.OPEN_RESPONSES: Kind("Open Responses", asks_address=True, takes_address=True),
    RemoteProviderType.OPENAI_CODEX: Kind("OpenAI Codex", "https://api.openai.com/v1"),
    RemoteProviderType.OSAURUS: Kind(
        "Osaurus", "http://127.0.0.1:1337/v1", asks_address=True, needs_key=False, takes_address=True
    ),
}


class KeyPlace(Enum):
    """Where a provider's key is."""

    NOWHERE = "nowhere"
    KEYCHAIN = "keychain"
    SESSION = "session"
    """In memory only, because the keychain would not: gone when the app ends."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider as it is remembered.

    Attributes:
        id: stays the same whatever else changes; the keychain keeps the key under it.
        type: which protocol it speaks.
        name: what the person calls it.
        address: where it is; empty means where its type always is.
        has_key: a key was put into the keychain.
    """

    id: str
    type: RemoteProviderType
    name: str
    address: str = ""
    has_key: bool = False

    @property
    def base(self) -> str:
        """Where its calls go."""
        return self.address or KINDS[self.type].base

    @property
    def needs_key(self) -> bool:
        """Whether it is of no use without a key: servers on this computer mostly want none."""
        return KINDS[self.type].needs_key and not is_loopback(self.base)


def check_provider(
    kind: RemoteProviderType, name: str, address: str = "", *, provider_id: str | None = None
) -> Provider:
    """Build a provider from what was typed.

    Raises:
        InputError: the name or the address cannot be used.
    """
    asked = KINDS[kind].asks_address or bool(address.strip())
    return Provider(provider_id or new_id(), kind, check_name(name), check_address(address) if asked else "")


class ProviderStore(Observed):
    """The providers, their keys, and the one way to change both.

    What touches the keychain may wait for a person to unlock it: `save` with a key, `read_key`, `keep_key`,
    `forget_key` and `clear_removed` must not be called on the main thread. Keys are in the keychain or, where the
    person chose so, in this object's memory.

    A removed provider's key leaves the keychain soon, with `clear_removed`, and stays in memory for `restore` until
    `let_go`. Where the keychain will not let go of it, the file remembers that it is still to be removed.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._file = _ProvidersFile(folder / FILE_NAME, SCHEMA_VERSION)
        self.file: FileStore[_Content] = self._file
        self._keychain = threading.Lock()
        self._session_keys: dict[str, str] = {}
        self._may_return: set[str] = set()

    def __repr__(self) -> str:
        return f"<ProviderStore of {len(self.providers)}>"

    def load(self) -> None:
        """Read what is remembered. Never raises; see `file.trouble`."""
        self._file.load()
        self._changed()

    @property
    def providers(self) -> tuple[Provider, ...]:
        """Every provider, in the order in which they were added."""
        return self._file.current.providers

    @property
    def has_keys_to_clear(self) -> bool:
        """Whether keys of removed providers may still be in the keychain."""
        return bool(self._file.current.removed)

    def get(self, provider_id: str) -> Provider | None:
        """Return a provider, None where it is not there any more."""
        return next((provider for provider in self.providers if provider.id == provider_id), None)

    def key_place(self, provider_id: str) -> KeyPlace:
        """Say where a provider's key is, without asking the keychain."""
        if provider_id in self._session_keys:
            return KeyPlace.SESSION
        provider = self.get(provider_id)
        return KeyPlace.KEYCHAIN if provider is not None and provider.has_key else KeyPlace.NOWHERE

    def has_key(self, provider_id: str) -> bool:
        """Say whether a provider has a key, wherever it is."""
        return self.key_place(provider_id) is not KeyPlace.NOWHERE

    def save(self, provider: Provider, key: str | None = None, *, session_only: bool = False) -> Provider:
        """Add a provider, or put a changed one in the place of the one with its id. Gives it as it is kept.

        Args:
            provider: from `check_provider`.
            key: as it was typed; None leaves the key that is there.
            session_only: keep the key in memory and out of the keychain.

        Raises:
            InputError: the key cannot be used.
            KeychainError: the keychain would not take the key; nothing was saved.
            PreferencesError: the provider cannot be remembered.
        """
        if key is None:
            return self._put(replace(provider, has_key=self._is_in_keychain(provider.id)))
        key = check_key(key)
        if session_only:
            kept = self._put(replace(provider, has_key=self._is_in_keychain(provider.id)))
            self._session_keys[provider.id] = key
            self._changed()
            return kept
        with self._keychain, self._written(provider.id, key):
            kept = self._put(replace(provider, has_key=True))
        self._session_keys.pop(provider.id, None)
        self._changed()
        return kept

    def read_key(self, provider_id: str) -> str | None:
        """Return a provider's key, None where there is none.

        Raises:
            KeychainError: the keychain is missing, locked, slow, or failed.
        """
        key = self._session_keys.get(provider_id)  # another thread may be putting it into the keychain
        if key is not None:
            return key
        if self.key_place(provider_id) is KeyPlace.NOWHERE:
            return None
        return read_secret(_secret_name(provider_id))

    def keep_key(self, provider_id: str) -> None:
        """Put a key that is only in memory into the keychain; without such a key, or its provider, nothing happens.

        Raises:
            KeychainError: the keychain would not take it; it stays in memory.
            PreferencesError: that it is there cannot be remembered.
        """
        with self._keychain:
            key, provider = self._session_keys.get(provider_id), self.get(provider_id)
            if key is None or provider is None:
                return
            with self._written(provider_id, key):
                self._put(replace(provider, has_key=True))
            self._session_keys.pop(provider_id, None)
        self._changed()

    def remove(self, provider_id: str) -> tuple[Provider, int]:
        """Remove a provider; gives it and its position, for `restore`. Follow it with `clear_removed`, elsewhere.

        Raises:
            GoneError: it is not there any more.
            PreferencesError: that cannot be remembered.
        """
        gone: list[tuple[Provider, int]] = []

        def leave_out(stored: _Content) -> _Content:
            for position, provider in enumerate(stored.providers):
                if provider.id == provider_id:
                    gone[:] = [(provider, position)]
                    self._may_return.add(provider_id)  # before another thread can take its key for left over
                    others = stored.providers[:position] + stored.providers[position + 1 :]
                    removed = (*stored.removed, provider_id) if provider.has_key else stored.removed
                    return _Content(others, removed)
            raise GoneError(Sentence("That provider is not there any more."))

        self._file.attempt(leave_out)
        self._changed()
        return gone[0]

    def let_go(self, provider_id: str) -> None:
        """Forget what was kept of a removed provider for `restore`: it will not come back."""
        self._may_return.discard(provider_id)
        if self.get(provider_id) is None:
            self._session_keys.pop(provider_id, None)

    def clear_removed(self) -> None:
        """Take the keys of removed providers out of the keychain; memory keeps those that may come back.

        Raises:
            KeychainError: the keychain would not; what is left is tried again with the next call.
            PreferencesError: that one is gone cannot be remembered.
        """
        with self._keychain:
            for provider_id in self._file.current.removed:
                key = read_secret(_secret_name(provider_id))
                if key is not None:
                    if provider_id in self._may_return:
                        self._session_keys[provider_id] = key
                    delete_secret(_secret_name(provider_id))
                self._file.attempt(partial(_Content.without_key, provider_id=provider_id))
        self._changed()

    def restore(self, provider: Provider, *, position: int | None = None) -> None:
        """Bring a provider back that was removed, to where it was. Follow it with `keep_key`, elsewhere."""

        def bring_back(stored: _Content) -> _Content:
            still_there = provider.has_key and provider.id in stored.removed
            return stored.cleared(provider.id).with_one(replace(provider, has_key=still_there), position)

        self._file.attempt(bring_back)
        self._changed()

    def forget_key(self, provider_id: str) -> None:
        """Remove a provider's key from memory and from the keychain, which is not asked where it has none.

        Raises:
            KeychainError: the keychain would not; the key in it is still there.
            PreferencesError: that it is gone cannot be remembered.
        """
        with self._keychain:
            provider = self.get(provider_id)
            if provider is not None and provider.has_key:
                delete_secret(_secret_name(provider_id))
                self._put(replace(provider, has_key=False))
            self._session_keys.pop(provider_id, None)
        self._changed()

    def _is_in_keychain(self, provider_id: str) -> bool:
        before = self.get(provider_id)
        return before is not None and before.has_key

    def _put(self, provider: Provider) -> Provider:
        self._file.attempt(lambda stored: stored.with_one(provider))
        self._changed()
        return provider

    @contextmanager
    def _written(self, provider_id: str, key: str) -> Iterator[None]:
        """Put a key into the keychain; what was there before comes back where what follows fails."""
        name = _secret_name(provider_id)
        before = read_secret(name) if self._is_in_keychain(provider_id) else None
        write_secret(name, key)
        try:
            yield
        except PreferencesError:
            with suppress(KeychainError):
                delete_secret(name) if before is None else write_secret(name, before)
            raise


@dataclass(frozen=True, slots=True)
class _Content:
    """What the file holds.

    Attributes:
        providers: in the order in which they were added.
        removed: ids of providers that are gone, and whose keys may still be in the keychain.
    """

    providers: tuple[Provider, ...] = ()
    removed: tuple[str, ...] = ()

    def with_one(self, provider: Provider, position: int | None = None) -> _Content:
        """Return the same with a provider in its own place, or in a new one."""
        if any(kept.id == provider.id for kept in self.providers):
            return replace(
                self, providers=tuple(provider if kept.id == provider.id else kept for kept in self.providers)
            )
        place = len(self.providers) if position is None else position
        return replace(self, providers=(*self.providers[:place], provider, *self.providers[place:]))

    def cleared(self, provider_id: str) -> _Content:
        """Return the same without a key that was still to be removed."""
        return replace(self, removed=tuple(kept for kept in self.removed if kept != provider_id))

    def without_key(self, provider_id: str) -> _Content:
        """Return the same where the key has left the keychain, also if the provider has come back meanwhile."""
        back = next((kept for kept in self.providers if kept.id == provider_id), None)
        cleared = self.cleared(provider_id)
        return cleared if back is None else cleared.with_one(replace(back, has_key=False))


class _ProvidersFile(FileStore[_Content]):
    def _empty(self) -> _Content:
        return _Content()

    def _to_json(self, value: _Content) -> dict[str, Any]:
        rows = [
            {
                "id": provider.id,
                "type": provider.type.value,
                "name": provider.name,
                "address": provider.address,
                "has_key": provider.has_key,
            }
            for provider in value.providers
        ]
        return {"providers": rows, "removed_keys": list(value.removed)}

    def _from_json(self, found: Mapping[str, Any]) -> _Content:
        providers = tuple(_decode(entry) for entry in typed(list, found.get("providers", [])))
        if len({provider.id for provider in providers}) != len(providers):
            raise ValueError("two providers have one id")
        return _Content(providers, tuple(typed(str, entry) for entry in typed(list, found.get("removed_keys", []))))


def _decode(entry: object) -> Provider:
    found = typed(dict, entry)
    return Provider(
        id=typed(str, found.get("id")),
        type=RemoteProviderType(typed(str, found.get("type"))),
        name=typed(str, found.get("name")),
        address=typed(str, found.get("address", "")),
        has_key=typed(bool, found.get("has_key", False)),
    )


def _secret_name(provider_id: str) -> str:
    return f"provider-{provider_id}"
