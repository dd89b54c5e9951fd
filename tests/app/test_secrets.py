"""The one door to the keychain: what it keeps, and the few words it uses when the keychain will not."""

from __future__ import annotations

import subprocess
import sys
import threading
import traceback
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from app import secrets
from app.secrets import KeychainError, KeychainTrouble, delete_secret, read_secret, write_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SECRET = "hunter2-secret"  # noqa: S105 - the canary of these tests


class Keychain(KeyringBackend):
    """A keychain in memory that can be told to fail."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None
        self.gate: threading.Event | None = None

    def _meet(self) -> None:
        if self.gate is not None:
            self.gate.wait(20)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._meet()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._meet()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._meet()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")


@pytest.fixture
def keychain() -> Iterator[Keychain]:
    before = keyring.get_keyring()
    backend = Keychain()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_what_is_written_is_read_under_our_own_name(keychain: Keychain) -> None:
    assert read_secret("a") is None
    write_secret("a", SECRET)
    assert read_secret("a") == SECRET
    assert keychain.kept == {("osaurus", "a"): SECRET}


def test_a_deleted_secret_is_gone_and_may_be_deleted_again(keychain: Keychain) -> None:
    write_secret("a", SECRET)
    delete_secret("a")
    delete_secret("a")
    assert read_secret("a") is None
    assert keychain.kept == {}


def test_a_keychain_that_says_not_there_and_keeps_it_has_refused(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one of macOS has no other error for a removal that was not allowed."""

    def refuse(_service: str, _name: str) -> None:
        raise PasswordDeleteError(SECRET)

    monkeypatch.setattr(keychain, "delete_password", refuse)
    delete_secret("a")
    write_secret("a", SECRET)
    with pytest.raises(KeychainError) as caught:
        delete_secret("a")
    assert caught.value.trouble is KeychainTrouble.FAILED
    assert SECRET not in "".join(traceback.format_exception(caught.value))


CALLS: list[Callable[[], object]] = [
    lambda: read_secret("a"),
    lambda: write_secret("a", SECRET),
    lambda: delete_secret("a"),
]


@pytest.mark.parametrize("call", CALLS, ids=["read", "write", "delete"])
@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NoKeyringError(SECRET), KeychainTrouble.MISSING),
        (ImportError(SECRET), KeychainTrouble.MISSING),
        (KeyringLocked(SECRET), KeychainTrouble.LOCKED),
        (RuntimeError(SECRET), KeychainTrouble.FAILED),
        (OSError(SECRET), KeychainTrouble.FAILED),
    ],
)
def test_a_failure_is_told_in_our_words_and_quotes_nothing(
    keychain: Keychain, call: Callable[[], object], error: Exception, trouble: KeychainTrouble
) -> None:
    keychain.error = error
    with pytest.raises(KeychainError) as caught:
        call()
    assert caught.value.trouble == trouble
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_a_keychain_that_waits_for_a_person_is_given_up(keychain: Keychain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "CALL_SECONDS", 0.05)
    keychain.gate = threading.Event()
    with pytest.raises(KeychainError) as caught:
        read_secret("a")
    keychain.gate.set()
    assert caught.value.trouble == KeychainTrouble.SLOW


class Dialog(threading.Event):
    """Waits for a person, who comes when so many calls wait."""

    def __init__(self, patience: int) -> None:
        super().__init__()
        self._patience = patience

    def wait(self, timeout: float | None = None) -> bool:
        self._patience -= 1
        if self._patience == 0:
            self.set()
        return super().wait(timeout)


def let_end() -> None:
    """Wait until every call that hung on the dialog has ended."""
    for thread in threading.enumerate():
        if thread.name == "keychain":
            thread.join(20)


@pytest.mark.parametrize("before", [None, "the older one"])
def test_a_secret_that_comes_through_after_it_was_given_up_is_taken_back(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    """The person was told that it was not kept, and may have chosen to keep it nowhere."""
    kept = {} if before is None else {("osaurus", "a"): before}
    keychain.kept = dict(kept)
    keychain.gate = threading.Event()
    monkeypatch.setattr(secrets, "CALL_SECONDS", 0.05)
    with pytest.raises(KeychainError):
        write_secret("a", SECRET)
    keychain.gate.set()
    let_end()
    assert keychain.kept == kept


def test_a_later_try_stays_whatever_becomes_of_the_one_before(
    keychain: Keychain, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain.gate = Dialog(patience=2)
    monkeypatch.setattr(secrets, "CALL_SECONDS", 0.05)
    with pytest.raises(KeychainError):
        write_secret("a", SECRET)
    monkeypatch.setattr(secrets, "CALL_SECONDS", 20.0)
    write_secret("a", "typed again")
    let_end()
    assert read_secret("a") == "typed again"


def test_each_trouble_says_what_to_do() -> None:
    texts = [str(KeychainError(trouble)) for trouble in KeychainTrouble]
    assert len(set(texts)) == len(KeychainTrouble)
    assert all(text.endswith(".") for text in texts)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is a Linux matter")
def test_where_no_bus_answers_nothing_hangs_and_no_dialog_opens() -> None:
    script = (
        "from app.secrets import *\n"
        "try:\n    read_secret('a')\nexcept KeychainError as error:\n    print(error.trouble)\n"
    )
    environ = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout == "missing\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the Secret Service is a Linux matter")
def test_a_secret_service_that_is_gone_is_a_failure_not_a_crash() -> None:
    script = (
        "import keyring\nfrom keyring.backends.SecretService import Keyring\n"
        "keyring.set_keyring(Keyring())\n"
        "from app.secrets import *\n"
        "try:\n    read_secret('a')\nexcept KeychainError as error:\n    print(error.trouble)\n"
    )
    environ = {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus", "HOME": "/nonexistent"}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True, timeout=30
    )
    assert done.stdout == "failed\n"
