"""MCP servers: what is in the file, what is in the keychain, and that a secret is nowhere else."""

from __future__ import annotations

import json
import threading
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from app.errors import GoneError, InputError, NewerVersionError, NotWritableError
from app.host.providers import KeyPlace
from app.host.tool_server import ServerDraft, ToolProblem, VariableDraft, draft_of
from app.host.tools import ToolStore
from app.secrets import KeychainError, KeychainTrouble
from app.storage import Trouble
from app.telemetry.words import Transport
from tests.app.host.conftest import held, until

if TYPE_CHECKING:
    from pathlib import Path

    from app.host.tool_server import Server
    from tests.conftest import Records
    from tests.keychain import Keychain

SECRET = "canary-9f8e7d6c5b"  # noqa: S105 - the canary of these tests
TOKEN = VariableDraft("TOKEN", SECRET)
LEVEL = VariableDraft("LOG_LEVEL", "debug", is_secret=False)
STDIO = ServerDraft("Files", command="npx", args=("-y", "server files"), cwd="/tmp", env=(TOKEN, LEVEL))  # noqa: S108
HTTP = ServerDraft(
    "Search",
    Transport.HTTP,
    url="https://example.com/mcp/",
    headers=(
        VariableDraft("Authorization", f"Bearer {SECRET}"),
        VariableDraft("Accept", "text/plain", is_secret=False),
    ),
)


def fresh(folder: Path) -> ToolStore:
    store = ToolStore(folder)
    store.load()
    return store


def names(store: ToolStore) -> list[str]:
    return [server.name for server in store.servers]


def everything_in(folder: Path) -> str:
    return "".join(path.read_text() for path in folder.rglob("*") if path.is_file())


def test_a_program_comes_back_and_its_secret_is_in_the_keychain_alone(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    kept = store.add(STDIO)
    [(name, value)] = keychain.kept.items()
    [secret] = kept.secrets
    assert (name, value) == (f"tool-{secret}", SECRET)
    assert json.loads((folder / "tools.json").read_text()) == {
        "version": 1,
        "servers": [
            {
                "id": kept.id,
                "name": "Files",
                "transport": "stdio",
                "enabled": True,
                "command": "npx",
                "args": ["-y", "server files"],
                "cwd": "/tmp",  # noqa: S108 - nothing is written there
                "env": [
                    {"name": "TOKEN", "secret": secret, "in_keychain": True},
                    {"name": "LOG_LEVEL", "value": "debug"},
                ],
            }
        ],
        "leftovers": [],
    }
    later = fresh(folder)
    assert later.servers == (kept,)
    assert later.read_values(kept.id) == {"TOKEN": SECRET, "LOG_LEVEL": "debug"}
    assert SECRET not in everything_in(folder) + repr(store) + repr(kept) + repr(STDIO)


def test_an_address_comes_back_with_its_headers(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    kept = store.add(HTTP)
    later = fresh(folder)
    assert later.servers == (kept,)
    assert (kept.url, kept.transport) == ("https://example.com/mcp", Transport.HTTP)
    assert later.read_values(kept.id) == {"Authorization": f"Bearer {SECRET}", "Accept": "text/plain"}
    assert len(keychain.kept) == 1
    assert SECRET not in everything_in(folder) + repr(kept)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(NoKeyringError(SECRET), KeychainTrouble.MISSING), (KeyringLocked(SECRET), KeychainTrouble.LOCKED)],
)
def test_a_keychain_that_will_not_saves_nothing_until_the_person_chooses(
    folder: Path, keychain: Keychain, error: Exception, trouble: KeychainTrouble
) -> None:
    keychain.error = error
    store = fresh(folder)
    with pytest.raises(KeychainError) as caught:
        store.add(STDIO)
    assert caught.value.trouble == trouble
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert (store.servers, folder.exists()) == ((), False)

    kept = store.add(STDIO, session_only=True)
    assert store.value_place(kept.variables[0]) == KeyPlace.SESSION
    assert store.read_values(kept.id)["TOKEN"] == SECRET
    assert SECRET not in everything_in(folder) + repr(store)
    later = fresh(folder)
    assert later.value_place(later.servers[0].variables[0]) == KeyPlace.NOWHERE
    assert later.read_values(kept.id) == {"LOG_LEVEL": "debug"}


def test_without_a_secret_the_keychain_is_not_asked(folder: Path, keychain: Keychain) -> None:
    keychain.error = NoKeyringError("asked")
    store = fresh(folder)
    kept = store.add(replace(STDIO, env=(LEVEL,)))
    store.change(kept.id, replace(STDIO, name="Other", env=(LEVEL,)))
    store.let_go(store.remove(kept.id)[0])
    store.tidy()
    assert (store.servers, store.has_leftovers) == ((), False)


def test_the_second_of_two_secrets_is_refused_and_the_first_is_taken_back(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    taken = keychain.set_password

    def refuse_the_second(service: str, username: str, password: str) -> None:
        if keychain.kept:
            raise KeyringLocked
        taken(service, username, password)

    keychain.set_password = refuse_the_second  # type: ignore[method-assign]
    with pytest.raises(KeychainError):
        store.add(replace(STDIO, env=(TOKEN, VariableDraft("OTHER", SECRET))))
    assert (store.servers, keychain.kept) == ((), {})


def test_where_nothing_can_be_written_no_secret_is_left_behind(folder: Path, keychain: Keychain) -> None:
    folder.write_text("not a folder")
    store = fresh(folder)
    with pytest.raises(NotWritableError, match=r"tools.json cannot be written"):
        store.add(STDIO)
    assert (store.servers, keychain.kept) == ((), {})
    folder.unlink()
    store.add(STDIO)
    assert len(fresh(folder).servers) == len(keychain.kept) == 1


def test_changing_keeps_the_secrets_that_were_not_typed_again(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    before, other = store.add(STDIO), store.add(HTTP)
    [secret] = before.secrets
    renamed = replace(draft_of(before), name="Folders", env=(VariableDraft("NEW_NAME", "", kept=secret),))
    after = store.change(before.id, renamed)
    assert fresh(folder).servers == (after, other)
    assert store.read_values(before.id) == {"NEW_NAME": SECRET}
    assert after.secrets == before.secrets

    typed_again = replace(draft_of(after), env=(VariableDraft("NEW_NAME", "another", kept=secret),))
    store.change(before.id, typed_again)
    assert store.read_values(before.id) == {"NEW_NAME": "another"}
    assert sorted(keychain.kept.values()) == sorted(["another", f"Bearer {SECRET}"])

    store.change(before.id, replace(draft_of(after), env=()))
    assert list(keychain.kept.values()) == [f"Bearer {SECRET}"]


def test_going_to_the_other_transport_takes_the_secrets_of_the_first_along_to_nowhere(
    folder: Path, keychain: Keychain
) -> None:
    store = fresh(folder)
    kept = store.add(STDIO)
    store.change(kept.id, HTTP)
    assert list(keychain.kept.values()) == [f"Bearer {SECRET}"]
    assert (store.servers[0].command, store.servers[0].args, store.servers[0].cwd) == ("", (), "")


def test_a_secret_of_another_server_cannot_be_borrowed(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    lender, borrower = store.add(STDIO), store.add(replace(STDIO, name="Other", env=()))
    with pytest.raises(InputError) as caught:
        store.change(borrower.id, replace(STDIO, name="Other", env=(VariableDraft("X", kept=lender.secrets[0]),)))
    assert caught.value.problem == ToolProblem.SECRET_EMPTY
    assert len(keychain.kept) == 1


def test_a_change_that_cannot_be_written_leaves_the_old_secret(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    kept = store.add(STDIO)
    (folder / "tools.lock").unlink()
    (folder / "tools.lock").mkdir()
    with pytest.raises(NotWritableError):
        store.change(kept.id, replace(STDIO, env=(VariableDraft("TOKEN", "another"),)))
    assert list(keychain.kept.values()) == [SECRET]
    assert store.read_values(kept.id)["TOKEN"] == SECRET


def test_removing_bringing_back_and_forgetting(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one, two = store.add(STDIO), store.add(HTTP)
    assert store.remove(one.id) == (one, 0)
    assert names(fresh(folder)) == ["Search"]
    with pytest.raises(GoneError):
        store.remove(one.id)
    store.restore(one, position=0)
    assert fresh(folder).servers == (one, two)
    assert store.read_values(one.id)["TOKEN"] == SECRET
    store.tidy()
    store.remove(one.id)
    assert store.has_leftovers is False  # it may yet come back
    store.tidy()
    assert len(keychain.kept) == 2
    store.let_go(one)
    assert store.has_leftovers is True
    store.tidy()
    assert list(keychain.kept.values()) == [f"Bearer {SECRET}"]
    assert (store.has_leftovers, fresh(folder).has_leftovers) == (False, False)


def test_what_is_about_to_be_removed_is_not_taken_for_left_over(folder: Path, keychain: Keychain) -> None:
    """Another thread tidies up while the removal waits for its turn at the file."""
    store = fresh(folder)
    kept = store.add(STDIO)
    removed: list[tuple[Server, int]] = []
    removal = threading.Thread(target=lambda: removed.append(store.remove(kept.id)))
    tidying = threading.Thread(target=store.tidy)
    with held(folder / "tools.lock"):
        removal.start()
        until(lambda: store.servers == ())
        tidying.start()
        tidying.join(0.5)
    removal.join()
    tidying.join()
    [(server, position)] = removed
    store.restore(server, position=position)
    assert store.read_values(kept.id) == {"TOKEN": SECRET, "LOG_LEVEL": "debug"}
    assert list(keychain.kept.values()) == [SECRET]


def test_what_the_keychain_would_not_let_go_of_is_taken_out_later(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    gone = store.remove(store.add(STDIO).id)[0]
    store.let_go(gone)
    keychain.error = KeyringLocked()
    store.tidy()
    assert (len(keychain.kept), store.has_leftovers) == (1, True)
    keychain.error = None
    later = fresh(folder)
    assert later.has_leftovers is True
    later.tidy()
    assert (keychain.kept, fresh(folder).has_leftovers) == ({}, False)


def test_a_removal_that_was_open_when_the_app_ended_is_tidied_up_in_the_next_run(
    folder: Path, keychain: Keychain
) -> None:
    store = fresh(folder)
    store.remove(store.add(STDIO).id)
    later = fresh(folder)
    later.tidy()
    assert keychain.kept == {}


def test_a_session_secret_leaves_memory_with_its_server(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    one = store.add(STDIO, session_only=True)
    gone, position = store.remove(one.id)
    store.tidy()
    store.restore(gone, position=position)
    assert store.read_values(one.id)["TOKEN"] == SECRET
    store.let_go(store.remove(one.id)[0])
    store.tidy()
    assert SECRET not in str(vars(store))
    assert keychain.kept == {}


def test_what_comes_back_makes_room_for_a_name_taken_meanwhile(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    gone, _ = store.remove(store.add(STDIO).id)
    store.add(replace(STDIO, name="FILES"))
    store.restore(gone, position=0)
    assert names(store) == ["Files 2", "FILES"]
    assert len(keychain.kept) == 2


def test_switching_off_and_on(folder: Path) -> None:
    store = fresh(folder)
    kept = store.add(replace(STDIO, env=()))
    store.set_enabled(kept.id, is_enabled=False)
    assert fresh(folder).servers == (replace(kept, is_enabled=False),)
    store.set_enabled(kept.id, is_enabled=True)
    assert fresh(folder).servers == (kept,)


def test_leftovers_of_the_wrong_kind_are_no_leftovers(folder: Path, logged: Records) -> None:
    folder.mkdir()
    (folder / "tools.json").write_text('{"version": 1, "servers": [], "leftovers": [1]}')
    assert fresh(folder).file.trouble == Trouble.SET_ASIDE
    logged.expect("was set aside")


def test_several_are_added_together_or_not_at_all(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    with pytest.raises(InputError) as caught:
        store.add_all([STDIO, HTTP, replace(HTTP, name="files")])
    assert caught.value.problem == ToolProblem.NAME_TAKEN
    assert (store.servers, keychain.kept) == ((), {})
    added = store.add_all([STDIO, HTTP])
    assert fresh(folder).servers == added
    assert len(keychain.kept) == 2


def test_a_name_that_another_copy_of_the_app_has_given_is_taken(folder: Path, keychain: Keychain) -> None:
    one, other = fresh(folder), fresh(folder)
    one.add(STDIO)
    with pytest.raises(InputError) as caught:
        other.add(STDIO)
    assert caught.value.problem == ToolProblem.NAME_TAKEN
    assert names(fresh(folder)) == ["Files"]
    assert len(keychain.kept) == 1
    other.add(HTTP)
    assert names(fresh(folder)) == ["Files", "Search"]


def test_what_is_gone_is_gone(folder: Path, keychain: Keychain) -> None:
    store, other = fresh(folder), fresh(folder)
    kept = store.add(STDIO)
    other.load()
    other.remove(kept.id)
    for change in (
        lambda: store.change(kept.id, replace(draft_of(kept), name="x")),
        lambda: store.remove(kept.id),
        lambda: store.set_enabled(kept.id, is_enabled=False),
        lambda: store.read_values("no"),
    ):
        with pytest.raises(GoneError):
            change()
    assert len(keychain.kept) == 1


def test_observers_hear_of_changes_and_of_nothing_else(folder: Path, keychain: Keychain) -> None:
    store = fresh(folder)
    heard: list[int] = []
    leave = store.subscribe(lambda: heard.append(len(store.servers)))
    kept = store.add(STDIO)
    with pytest.raises(InputError):
        store.add(STDIO)
    store.set_enabled(kept.id, is_enabled=False)
    gone, position = store.remove(kept.id)
    store.restore(gone, position=position)
    leave()
    store.remove(kept.id)
    assert heard == [1, 1, 0, 1]
    assert len(keychain.kept) == 1


@pytest.mark.parametrize(
    "content",
    [
        "broken",
        '{"version": 1, "servers": {}}',
        '{"version": 1, "servers": [{"id": "1", "name": "x", "transport": "stdio"}]}',
        '{"version": 1, "servers": [{"id": "1", "name": "x", "transport": "sse", "url": "https://x"}]}',
        '{"version": 1, "servers": [{"id": "1", "name": "x", "transport": "http", "url": 1}]}',
        '{"version": 1, "servers": [{"id": "1", "name": "x", "transport": "stdio", "command": "y", "args": [1]}]}',
        '{"version": 1, "servers": [{"id":"1","name":"x","transport":"stdio","command":"y","env":[{"name":"z"}]}]}',
        '{"version": 1, "servers": [{"id": "1", "name": "x", "transport": "http", "url": "y", "enabled": 1}]}',
        '{"version": 1, "servers": ['
        '{"id":"1","name":"x","transport":"http","url":"y"},{"id":"1","name":"z","transport":"http","url":"y"}]}',
    ],
)
def test_a_broken_file_is_set_aside(folder: Path, logged: Records, content: str) -> None:
    folder.mkdir()
    (folder / "tools.json").write_text(content)
    store = fresh(folder)
    assert (store.servers, store.file.trouble) == ((), Trouble.SET_ASIDE)
    assert (folder / "tools.broken-1.json").read_text() == content
    logged.expect("a broken tools file was set aside as tools.broken-1.json")


def test_a_newer_file_is_never_touched(folder: Path, keychain: Keychain) -> None:
    folder.mkdir()
    newer = '{"version": 2, "servers": "in a form of its own"}'
    (folder / "tools.json").write_text(newer)
    store = fresh(folder)
    assert store.file.trouble == Trouble.NEWER
    with pytest.raises(NewerVersionError):
        store.add(STDIO)
    assert (folder / "tools.json").read_text() == newer
    assert keychain.kept == {}
