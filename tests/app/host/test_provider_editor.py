"""Editing a provider without a screen: what is added, what changes at once, what becomes of its key, what counts."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from keyring.errors import KeyringLocked

from app.errors import NotWritableError
from app.host.answers import Failure, Result
from app.host.drafts import Busy, Field, ProviderDraft
from app.host.provider_editor import ProviderEditor
from app.host.providers import KINDS, KeyPlace, ProviderStore, check_provider
from app.telemetry.features import FeatureTelemetry
from app.telemetry.words import RemoteProviderType
from tests.app.telemetry.conftest import collector, make_service, store
from tests.provider_server import KEY, MODELS, ProviderServer

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.collector import Collector
    from app.preferences import PreferencesStore
    from app.telemetry import TelemetryService
    from tests.keychain import Keychain

__all__ = ["collector", "make_service", "store"]

Type = RemoteProviderType


def at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    done(work())


class Later:
    """Does work on a thread, and what follows when the test says so."""

    def __init__(self) -> None:
        self._threads: list[threading.Thread] = []
        self._results: list[tuple[Callable[[Any], None], Any]] = []

    def __call__(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        thread = threading.Thread(target=lambda: self._results.append((done, work())))
        self._threads.append(thread)
        thread.start()

    def follow(self) -> None:
        """Wait for the work, then do what follows it."""
        while self._threads:
            self._threads.pop(0).join(10)
            done, result = self._results.pop(0)
            done(result)


class Desk:
    """A store, a service that records, and editors."""

    def __init__(self, service: TelemetryService, preferences: PreferencesStore) -> None:
        self.service = service
        self.features = FeatureTelemetry(service, preferences)
        self.store = ProviderStore(preferences.folder)
        self.store.load()

    def edit(self, provider_id: str | None = None, aside: Any = at_once, **draft: Any) -> ProviderEditor:
        return ProviderEditor(
            self.store, self.features, aside, provider_id, draft=ProviderDraft(**draft) if draft else None
        )

    def recorded(self) -> list[str]:
        return [row.name for row in self.service.rows()[1]]


@pytest.fixture
def desk(
    make_service: Callable[..., TelemetryService], collector: Collector, store: PreferencesStore, keychain: Keychain
) -> Desk:
    assert keychain is not None
    service = make_service(collector.url, flush_seconds=3600.0)
    service.ask()  # so that events are held, and nothing is sent
    return Desk(service, store)


@pytest.mark.parametrize("kind", Type)
def test_a_provider_of_each_type_is_added_with_its_key_and_counts_once(
    desk: Desk, keychain: Keychain, kind: Type
) -> None:
    editor = desk.edit()
    editor.choose_type(kind)
    address = "https://example.com/v1" if KINDS[kind].asks_address else ""
    editor.set_draft(editor.state.draft._replace(name="Work", address=address, key=f" {KEY}\n"))
    editor.add()
    [kept] = desk.store.providers
    assert (kept.type, kept.name, kept.address, kept.id) == (kind, "Work", address, editor.id)
    assert keychain.kept == {f"provider-{kept.id}": KEY}
    assert (editor.state.is_new, editor.state.key_place, editor.state.draft.key) == (False, KeyPlace.KEYCHAIN, "")
    assert (editor.state.busy, editor.state.trouble) == (None, None)
    editor.add()
    assert desk.recorded() == ["remote_provider_added"]
    [row] = desk.service.rows()[1]
    assert f'"provider_type":"{kind.value}"' in str(row.payload).replace(" ", "").replace("'", '"')


def test_nothing_but_the_type_is_recorded(desk: Desk) -> None:
    editor = desk.edit(type=Type.OPEN_RESPONSES, name="canary-name", address="https://canary.example.com/v1", key=KEY)
    editor.add()
    told = str(desk.service.rows()[1])
    assert [word for word in ("canary", KEY) if word in told] == []
    assert KEY not in repr(editor) + repr(editor.state)


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        ({"name": "x" * 100, "key": KEY}, Field.NAME),
        ({"address": "nonsense", "key": KEY}, Field.ADDRESS),
        ({"type": Type.AZURE_OPENAI, "key": KEY}, Field.ADDRESS),
        ({"name": "Work"}, Field.KEY),
        ({"key": "a\nb"}, Field.KEY),
    ],
)
def test_what_cannot_be_used_is_told_beside_its_field_and_nothing_is_kept(
    desk: Desk, keychain: Keychain, draft: dict[str, Any], field: Field
) -> None:
    editor = desk.edit(**draft)
    for act in (editor.add, editor.test_connection):
        act()
        assert editor.state.trouble is not None
        assert editor.state.trouble.field == field
    assert (desk.store.providers, keychain.kept, desk.recorded()) == ((), {}, [])
    editor.set_draft(editor.state.draft._replace(name="another"))
    assert editor.state.trouble is None


def test_an_empty_name_is_the_types_own(desk: Desk) -> None:
    editor = desk.edit(type=Type.GEMINI, key=KEY)
    editor.add()
    assert (desk.store.providers[0].name, editor.state.draft.name) == ("Gemini", "Gemini")


def test_a_suggested_address_makes_room_for_the_next_and_a_typed_one_stays(desk: Desk) -> None:
    editor = desk.edit()
    editor.choose_type(Type.OSAURUS)
    assert editor.state.draft.address == "http://127.0.0.1:1337/v1"
    editor.choose_type(Type.OPENAI)
    assert editor.state.draft.address == ""
    editor.set_draft(editor.state.draft._replace(address="https://example.com/v1"))
    editor.choose_type(Type.OPEN_RESPONSES)
    assert editor.state.draft.address == "https://example.com/v1"
    editor.choose_type(Type.ANTHROPIC)
    assert editor.state.draft.address == ""


def test_name_and_address_of_one_that_exists_change_at_once_and_do_not_count(desk: Desk) -> None:
    kept = desk.store.save(check_provider(Type.OPENAI, "Work"), KEY)
    editor = desk.edit(kept.id)
    editor.set_draft(editor.state.draft._replace(name=" Home ", address="https://example.com/v1/"))
    assert desk.store.providers == (kept,)
    editor.apply()
    assert desk.store.providers == (replace(kept, name="Home", address="https://example.com/v1"),)
    assert (editor.state.draft.name, editor.state.draft.address) == ("Home", "https://example.com/v1")
    editor.set_draft(editor.state.draft._replace(address="ftp://example.com"))
    editor.apply()
    assert editor.state.trouble is not None
    assert (editor.state.trouble.field, desk.store.providers[0].address) == (Field.ADDRESS, "https://example.com/v1")
    assert editor.revert() is True
    assert (editor.state.draft.address, editor.revert()) == ("https://example.com/v1", False)
    editor.choose_type(Type.GEMINI)
    assert editor.state.draft.type == Type.OPENAI
    assert desk.recorded() == []


def test_a_key_is_replaced_kept_for_the_session_moved_and_removed(desk: Desk, keychain: Keychain) -> None:
    kept = desk.store.save(check_provider(Type.OPENAI, "Work"), KEY)
    editor = desk.edit(kept.id)
    editor.save_key()
    assert editor.state.trouble is not None
    assert editor.state.trouble.field == Field.KEY

    editor.set_draft(editor.state.draft._replace(key="sk-another"))
    keychain.error = KeyringLocked("locked")
    editor.save_key()
    assert editor.state.trouble is not None
    assert (editor.state.trouble.field, editor.state.draft.key) == (Field.KEYCHAIN, "sk-another")
    editor.save_key(session_only=True)
    assert (editor.state.key_place, editor.state.draft.key, editor.state.trouble) == (KeyPlace.SESSION, "", None)
    editor.keep_key()
    assert editor.state.trouble is not None
    assert (editor.state.trouble.field, editor.state.key_place) == (Field.KEY, KeyPlace.SESSION)

    keychain.error = None
    editor.keep_key()
    assert (editor.state.key_place, list(keychain.kept.values())) == (KeyPlace.KEYCHAIN, ["sk-another"])
    editor.forget_key()
    assert (editor.state.key_place, keychain.kept) == (KeyPlace.NOWHERE, {})
    assert desk.recorded() == []


def test_a_locked_keychain_adds_nothing_until_the_person_chooses(desk: Desk, keychain: Keychain) -> None:
    keychain.error = KeyringLocked("locked")
    editor = desk.edit(name="Work", key=KEY)
    editor.add()
    assert editor.state.trouble is not None
    assert (editor.state.trouble.field, editor.state.is_new, desk.recorded()) == (Field.KEYCHAIN, True, [])
    editor.add(session_only=True)
    assert (editor.state.key_place, desk.recorded()) == (KeyPlace.SESSION, ["remote_provider_added"])


def test_what_is_typed_while_the_keychain_waits_is_not_lost(desk: Desk, keychain: Keychain) -> None:
    later = Later()
    editor = desk.edit(aside=later, name="Work", key=KEY)
    keychain.gate = threading.Event()
    editor.add()
    assert keychain.waiting.wait(10)
    assert (editor.state.busy, editor.state.is_new) == (Busy.SAVING, True)
    editor.add()
    editor.set_draft(editor.state.draft._replace(name="Home"))
    editor.apply()
    keychain.gate.set()
    later.follow()
    assert [provider.name for provider in desk.store.providers] == ["Home"]
    assert desk.recorded() == ["remote_provider_added"]


def test_a_provider_that_is_added_counts_though_nobody_looks_any_more(desk: Desk) -> None:
    def gone(work: Callable[[], Any], _done: Callable[[Any], None]) -> None:
        work()

    desk.edit(aside=gone, name="Work", key=KEY).add()
    assert (len(desk.store.providers), desk.recorded()) == (1, ["remote_provider_added"])


def test_a_test_asks_with_what_is_typed_or_with_the_key_that_is_kept(desk: Desk) -> None:
    with ProviderServer(Type.OPEN_RESPONSES) as server:
        editor = desk.edit(type=Type.OPEN_RESPONSES, address=server.address, key=KEY)
        editor.test_connection()
        assert (editor.state.tested, desk.store.providers) == (Result(models=MODELS), ())
        editor.add()
        assert editor.state.tested is None
        editor.test_connection()
        assert editor.state.tested == Result(models=MODELS)
        editor.set_draft(editor.state.draft._replace(key="sk-wrong"))
        assert editor.state.tested is None
        editor.test_connection()
        assert editor.state.tested == Result(failure=Failure.WRONG_KEY)
    assert desk.recorded() == ["remote_provider_added"]


def test_a_test_can_be_stopped_and_typing_stops_it(desk: Desk) -> None:
    with ProviderServer(Type.OPENAI, hangs=True) as server:
        for stop in ("button", "typing", "adding"):
            later = Later()
            editor = desk.edit(aside=later, address=server.address, name=stop)
            server.reached.clear()
            server.left.clear()
            editor.test_connection()
            assert server.reached.wait(10)
            assert editor.state.busy == Busy.TESTING
            match stop:
                case "button":
                    editor.stop_test()
                case "typing":
                    editor.set_draft(editor.state.draft._replace(name="another"))
                case _:
                    editor.add()
            assert server.left.wait(10)
            later.follow()
            assert (editor.state.busy, editor.state.tested) == (None, None)


def test_a_full_disk_is_told_and_nothing_holds(desk: Desk, keychain: Keychain) -> None:
    desk.store.file.folder.mkdir(exist_ok=True)
    desk.store.file.path.with_suffix(".lock").mkdir()
    editor = desk.edit(name="Work", key=KEY)
    editor.add()
    assert editor.state.trouble is not None
    assert editor.state.trouble.field == Field.STEP
    assert (desk.store.providers, keychain.kept, desk.recorded()) == ((), {}, [])
    with pytest.raises(NotWritableError):
        desk.store.save(check_provider(Type.OPENAI, "x"))


def test_one_that_is_gone_is_not_brought_back_by_an_edit(desk: Desk) -> None:
    kept = desk.store.save(check_provider(Type.OPENAI, "Work"), KEY)
    editor = desk.edit(kept.id)
    desk.store.remove(kept.id)
    editor.set_draft(editor.state.draft._replace(name="Home", key="sk-another"))
    for act in (editor.apply, editor.save_key, editor.keep_key, editor.forget_key, editor.follow):
        act()
    assert desk.store.providers == ()


def test_it_follows_what_another_window_did(desk: Desk) -> None:
    kept = desk.store.save(check_provider(Type.OPENAI, "Work"), KEY)
    one, two = desk.edit(kept.id), desk.edit(kept.id)
    one.set_draft(one.state.draft._replace(name="Home"))
    one.apply()
    one.forget_key()
    two.follow()
    assert (two.state.draft.name, two.state.key_place) == ("Home", KeyPlace.NOWHERE)
    two.set_draft(two.state.draft._replace(name="typed here"))
    one.set_draft(one.state.draft._replace(name="there"))
    one.apply()
    two.follow()
    assert two.state.draft.name == "typed here"
