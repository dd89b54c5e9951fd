"""The keychain of Linux, for real: gnome-keyring on a bus of its own, open, locked, empty, hanging and gone."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import keyring
import keyring.backends.fail
import keyring.backends.null
import pytest

from app import secrets
from app.host.providers import KeyPlace, ProviderStore, check_provider
from app.secrets import KeychainError, KeychainTrouble, delete_secret, read_secret, write_secret
from app.telemetry.words import RemoteProviderType
from tests.secret_service import needs_secret_service, secret_service

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from keyring.backend import KeyringBackend

    from tests.secret_service import SecretService

pytestmark = needs_secret_service

SECRET = "hunter2-canary"  # noqa: S105 - the canary of these tests
CALLS: list[Callable[[], object]] = [
    lambda: read_secret("a"),
    lambda: write_secret("a", SECRET),
    lambda: delete_secret("a"),
]
each_call = pytest.mark.parametrize("call", CALLS, ids=["read", "write", "delete"])


def trouble_of(call: Callable[[], object]) -> KeychainTrouble:
    with pytest.raises(KeychainError) as caught:
        call()
    return caught.value.trouble


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service(tmp_path / "session", monkeypatch) as service:
        yield service


def test_what_is_written_is_read_and_deleted(service: SecretService) -> None:
    assert read_secret("a") is None
    write_secret("a", SECRET)
    assert read_secret("a") == SECRET
    [(label, attributes, secret)] = service.items()
    assert (attributes["service"], attributes["username"], secret) == ("osaurus", "a", SECRET.encode())
    assert SECRET not in label + str(attributes)
    write_secret("a", "another")
    assert read_secret("a") == "another"
    delete_secret("a")
    delete_secret("a")
    assert (read_secret("a"), service.items()) == (None, [])


@each_call
def test_a_locked_keyring_is_told_at_once_and_opens_no_dialog(
    service: SecretService, call: Callable[[], object]
) -> None:
    write_secret("a", SECRET)
    service.lock()
    assert trouble_of(call) == KeychainTrouble.LOCKED
    service.unlock()
    assert read_secret("a") == SECRET


@each_call
def test_where_no_keyring_was_ever_made_none_is_made_and_no_dialog_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Callable[[], object]
) -> None:
    with secret_service(tmp_path / "session", monkeypatch, has_keyring=False):
        assert trouble_of(call) == KeychainTrouble.LOCKED


@each_call
def test_a_service_that_hangs_is_given_up(
    service: SecretService, monkeypatch: pytest.MonkeyPatch, call: Callable[[], object]
) -> None:
    monkeypatch.setattr(secrets, "CALL_SECONDS", 0.2)
    service.pause()
    assert trouble_of(call) == KeychainTrouble.SLOW
    service.resume()
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(10)


@each_call
def test_a_service_that_dies_is_told_and_no_crash(service: SecretService, call: Callable[[], object]) -> None:
    write_secret("a", SECRET)
    service.kill()
    # The bus may start it again; nobody has unlocked it then.
    assert trouble_of(call) in (KeychainTrouble.LOCKED, KeychainTrouble.FAILED)


@each_call
@pytest.mark.parametrize("backend", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring()], ids=type)
def test_a_backend_that_keeps_nothing_is_no_keychain(backend: KeyringBackend, call: Callable[[], object]) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        assert trouble_of(call) == KeychainTrouble.MISSING
    finally:
        keyring.set_keyring(before)


def test_a_provider_and_its_key_through_a_locked_hour(service: SecretService, tmp_path: Path) -> None:
    store = ProviderStore(tmp_path / "profile")
    store.load()
    one = store.save(check_provider(RemoteProviderType.OPENAI, "one"), SECRET)
    service.lock()
    with pytest.raises(KeychainError):
        store.save(check_provider(RemoteProviderType.OPENAI, "two"), SECRET)
    assert store.providers == (one,)
    two = store.save(check_provider(RemoteProviderType.GEMINI, "two"), SECRET, session_only=True)
    store.remove(one.id)
    with pytest.raises(KeychainError):
        store.clear_removed()

    service.unlock()
    store.clear_removed()
    assert service.items() == []
    store.restore(one, position=0)
    for provider in (one, two):
        store.keep_key(provider.id)
        assert (store.key_place(provider.id), store.read_key(provider.id)) == (KeyPlace.KEYCHAIN, SECRET)
    assert {attributes["username"] for _, attributes, _ in service.items()} == {
        f"provider-{provider.id}" for provider in (one, two)
    }
    kept = b"".join(path.read_bytes() for path in (tmp_path / "profile").rglob("*") if path.is_file())
    assert SECRET.encode() not in kept
