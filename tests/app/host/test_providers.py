"""Providers: what is in the file, what is in the keychain, and that a key is nowhere else."""

from __future__ import annotations

import json
import threading
import traceback
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from app.errors import GoneError, InputError, NotWritableError
from app.host.checks import Problem
from app.host.providers import KINDS, KeyPlace, Provider, ProviderStore, check_provider
from app.secrets import KeychainError, KeychainTrouble
from app.storage import Trouble
from app.telemetry.words import RemoteProviderType
from tests.app.host.conftest import held, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Records
    from tests.keychain import Keychain

Type = RemoteProviderType
KEY = "sk-canary-0123456789"


def fresh(folder: Path) -> ProviderStore:
    store = ProviderStore(folder)
    store.load()
    return store


def draft(name: str = "Work", kind: Type = Type.ANTHROPIC, address: str = "") -> Provider:
    return check_provider(kind, name, address)


def everything_in(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.rglob("*") if path.is_file())


def test_a_provider_comes_back_and_its_key_is_in_the_keychain_alone(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    kept = store.save(draft(), f" {KEY}\n")
    assert keychain.kept == {f"provider-{kept.id}": KEY}
    assert json.loads((folder / "providers.json").read_text()) == {
        "version": 1,
        "providers": [{"id": kept.id, "type": "anthropic", "name": "Work", "address": "", "has_key": True}],
        "removed_keys": [],
    }
    later = fresh(folder)
    assert later.providers == (kept,)
    assert later.key_place(kept.id) == KeyPlace.KEYCHAIN
    assert later.read_key(kept.id) == KEY
    assert KEY not in everything_in(folder) + repr(store) + repr(kept)


def test_saving_again_edits_and_leaves_the_key(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    first = store.save(draft(), KEY)
    other = store.save(draft("Other"))
    changed = store.save(check_provider(Type.GEMINI, "Home", provider_id=first.id))
    assert [(provider.id, provider.name) for provider in fresh(folder).providers] == [
        (first.id, "Home"),
        (other.id, "Other"),
    ]
    assert changed.has_key is True
    assert store.read_key(first.id) == KEY
    assert (store.key_place(other.id), store.read_key(other.id)) == (KeyPlace.NOWHERE, None)
    assert len(keychain.kept) == 1


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(NoKeyringError(KEY), KeychainTrouble.MISSING), (KeyringLocked(KEY), KeychainTrouble.LOCKED)],
)
def test_a_keychain_that_will_not_saves_nothing_until_the_person_chooses(
    folder: Path, keychain: Keychain, error: Exception, trouble: KeychainTrouble
) -> None:
    keychain.error = error
    store, wish = fresh(folder), draft()
    with pytest.raises(KeychainError) as caught:
        store.save(wish, KEY)
    assert caught.value.trouble == trouble
    assert KEY not in "".join(traceback.format_exception(caught.value))
    assert store.providers == ()
    assert folder.exists() is False

    store.save(wish, KEY, session_only=True)
    assert store.key_place(wish.id) == KeyPlace.SESSION
    assert store.read_key(wish.id) == KEY
    assert KEY not in everything_in(folder) + repr(store) + repr(store.get(wish.id))
    later = fresh(folder)
    assert later.providers == (wish,)
    assert (later.key_place(wish.id), later.read_key(wish.id)) == (KeyPlace.NOWHERE, None)


def test_a_session_key_moves_into_the_keychain_when_it_opens(folder: Path, keychain: Keychain) -> None:
    store, wish = fresh(folder), draft()
    store.save(wish, KEY, session_only=True)
    assert keychain.kept == {}
    store.save(wish, KEY)
    assert store.key_place(wish.id) == KeyPlace.KEYCHAIN
    assert list(keychain.kept.values()) == [KEY]


@pytest.mark.parametrize("key", ["", "a\nb", "x" * 10_000])
def test_a_key_that_cannot_be_one_is_refused_before_anything_happens(
    folder: Path, keychain: Keychain, key: str
) -> None:
    store = fresh(folder)
    with pytest.raises(InputError):
        store.save(draft(), key)
    assert (store.providers, keychain.kept) == ((), {})


def test_where_nothing_can_be_written_no_key_is_left_behind(folder: Path, keychain: Keychain) -> None:
    folder.write_text("not a folder")
    store, wish = fresh(folder), draft()
    with pytest.raises(NotWritableError):
        store.save(wish, KEY)
    assert (store.providers, keychain.kept) == ((), {})
    folder.unlink()
    store.save(wish, KEY)
    assert len(fresh(folder).providers) == len(keychain.kept) == 1


def test_where_nothing_can_be_written_the_key_of_before_comes_back(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    kept = store.save(draft(), KEY)
    folder.rename(folder.with_name("away"))
    folder.write_text("not a folder")
    with pytest.raises(NotWritableError):
        store.save(kept, "sk-another-one")
    assert keychain.kept == {f"provider-{kept.id}": KEY}


def test_a_removed_provider_leaves_no_key_in_the_keychain_and_comes_back_with_it(
    folder: Path, keychain: Keychain
) -> None:
    store = fresh(folder)
    one, two = store.save(draft("one"), KEY), store.save(draft("two"))
    assert store.remove(one.id) == (one, 0)
    assert (fresh(folder).providers, fresh(folder).has_keys_to_clear) == ((two,), True)
    with pytest.raises(GoneError):
        store.remove(one.id)
    store.clear_removed()
    assert (keychain.kept, fresh(folder).has_keys_to_clear) == ({}, False)

    store.restore(one, position=0)
    assert [provider.name for provider in fresh(folder).providers] == ["one", "two"]
    assert (store.key_place(one.id), store.read_key(one.id)) == (KeyPlace.SESSION, KEY)
    store.keep_key(one.id)
    assert fresh(folder).providers == (one, two)
    assert (store.key_place(one.id), store.read_key(one.id)) == (KeyPlace.KEYCHAIN, KEY)
    assert KEY not in everything_in(folder)


def test_a_removal_that_is_taken_back_at_once_never_touches_the_keychain(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY)
    keychain.error = KeyringLocked("asked")
    store.remove(one.id)
    store.restore(one, position=0)
    store.clear_removed()
    store.keep_key(one.id)
    assert (fresh(folder).providers, store.key_place(one.id)) == ((one,), KeyPlace.KEYCHAIN)


def test_a_removal_that_is_taken_back_while_the_keychain_is_asked(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY)
    store.remove(one.id)
    keychain.gate = threading.Event()
    clearing = threading.Thread(target=store.clear_removed)
    clearing.start()
    assert keychain.waiting.wait(10)
    store.restore(one, position=0)
    keychain.gate.set()
    clearing.join(10)
    assert store.read_key(one.id) == KEY
    store.keep_key(one.id)
    assert (fresh(folder).providers, keychain.kept) == ((one,), {f"provider-{one.id}": KEY})


def test_a_removal_while_the_keychain_is_being_cleared_can_be_taken_back(folder: Path, keychain: Keychain) -> None:
    """Another thread clears up while the removal waits for its turn at the file."""
    store = fresh(folder)
    kept = store.save(draft(), KEY)
    removed: list[tuple[Provider, int]] = []
    removal = threading.Thread(target=lambda: removed.append(store.remove(kept.id)))
    clearing = threading.Thread(target=store.clear_removed)
    with held(folder / "providers.lock"):
        removal.start()
        until(lambda: store.providers == ())
        clearing.start()
        clearing.join(0.5)
    removal.join()
    clearing.join()
    [(provider, position)] = removed
    store.restore(provider, position=position)
    assert store.read_key(kept.id) == KEY
    assert keychain.kept == {}


def test_a_key_that_a_locked_keychain_holds_back_is_removed_later_by_whoever_comes(
    folder: Path, keychain: Keychain
) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY)
    store.remove(one.id)
    keychain.error = KeyringLocked("locked")
    with pytest.raises(KeychainError):
        store.clear_removed()
    assert fresh(folder).has_keys_to_clear is True
    keychain.error = None
    fresh(folder).clear_removed()
    assert (keychain.kept, fresh(folder).has_keys_to_clear) == ({}, False)


def test_a_key_that_was_kept_for_the_session_comes_back_for_the_session(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY, session_only=True)
    keychain.error = NoKeyringError("never asked")
    store.remove(one.id)
    store.clear_removed()
    store.restore(one)
    assert (store.key_place(one.id), store.read_key(one.id)) == (KeyPlace.SESSION, KEY)
    store.forget_key(one.id)
    assert store.key_place(one.id) == KeyPlace.NOWHERE


@pytest.mark.parametrize("first", ["cleared", "let go"])
def test_what_cannot_come_back_leaves_nothing_in_memory_either(folder: Path, keychain: Keychain, first: str) -> None:
    store = fresh(folder)
    one, two = store.save(draft("one"), KEY), store.save(draft("two"), KEY, session_only=True)
    for provider in (one, two):
        store.remove(provider.id)
    steps = [store.clear_removed, lambda: [store.let_go(provider.id) for provider in (one, two)]]
    for step in steps if first == "cleared" else reversed(steps):
        step()
    for provider in (one, two):
        store.restore(provider)
        assert (store.key_place(provider.id), store.read_key(provider.id)) == (KeyPlace.NOWHERE, None)
    assert keychain.kept == {}


def test_letting_go_of_one_that_came_back_takes_nothing(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY, session_only=True)
    store.restore(*store.remove(one.id)[:1])
    store.let_go(one.id)
    assert (store.read_key(one.id), keychain.kept) == (KEY, {})


def test_a_key_can_be_removed_and_a_locked_keychain_holds_on_to_it(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY)
    keychain.error = KeyringLocked("locked")
    with pytest.raises(KeychainError):
        store.forget_key(one.id)
    assert fresh(folder).key_place(one.id) == KeyPlace.KEYCHAIN
    keychain.error = None
    store.forget_key(one.id)
    assert (keychain.kept, fresh(folder).key_place(one.id)) == ({}, KeyPlace.NOWHERE)
    store.forget_key("nobody")


def test_a_key_stays_in_memory_where_the_keychain_will_not_take_it(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.save(draft("one"), KEY, session_only=True)
    keychain.error = KeyringLocked("locked")
    with pytest.raises(KeychainError):
        store.keep_key(one.id)
    assert (store.key_place(one.id), store.read_key(one.id)) == (KeyPlace.SESSION, KEY)
    store.keep_key("nobody")


def test_observers_hear_of_changes(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    heard: list[int] = []
    store.subscribe(lambda: heard.append(len(store.providers)))
    kept = store.save(draft())
    store.remove(kept.id)
    assert heard == [1, 0]
    assert keychain.kept == {}


def test_only_some_types_are_asked_for_an_address() -> None:
    asked = {kind for kind, known in KINDS.items() if known.asks_address}
    assert asked == {Type.AZURE_OPENAI, Type.OPEN_RESPONSES, Type.OSAURUS}
    assert set(KINDS) == set(Type)
    for kind in asked:
        with pytest.raises(InputError) as caught:
            check_provider(kind, "Work", "")
        assert caught.value.problem == Problem.ADDRESS_EMPTY
    assert check_provider(Type.OPENAI, "Local", "http://localhost:11434/v1").base == "http://localhost:11434/v1"


def test_who_needs_a_key() -> None:
    without = {kind for kind in Type if not KINDS[kind].needs_key}
    assert without == {Type.OSAURUS}
    assert check_provider(Type.OPENAI, "x", "http://127.0.0.1:1234/v1").needs_key is False
    assert check_provider(Type.OPENAI, "x").needs_key is True


@pytest.mark.parametrize(
    "content",
    [
        "broken",
        '{"version": 1, "providers": [{"id": "1", "type": "openai"}]}',
        '{"version": 1, "providers": [{"id": "1", "type": "elsewhere", "name": "x"}]}',
        '{"version": 1, "providers": [{"id": "1", "type": "openai", "name": "x", "has_key": 1}]}',
        '{"version": 1, "providers": [{"id":"1","type":"openai","name":"x"},{"id":"1","type":"openai","name":"y"}]}',
        '{"version": 1, "providers": [], "removed_keys": [1]}',
    ],
)
def test_a_broken_file_is_set_aside(folder: Path, logged: Records, content: str) -> None:
    folder.mkdir()
    (folder / "providers.json").write_text(content)
    store = fresh(folder)
    assert (store.providers, store.file.trouble) == ((), Trouble.SET_ASIDE)
    logged.expect("a broken providers file was set aside as providers.broken-1.json")
