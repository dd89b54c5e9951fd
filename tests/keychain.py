"""A keychain for tests: real to keyring, in memory, and able to refuse, to be locked and to wait."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import keyring
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

if TYPE_CHECKING:
    from collections.abc import Iterator


class Keychain(KeyringBackend):
    """A backend as keyring knows them.

    Attributes:
        kept: what is in it, by the name of the secret.
        error: raised by every call while it is set.
        gate: awaited by every call while it is set, as a dialog that a person must answer.
        waiting: set while a call waits at the gate.
    """

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        self.waiting = threading.Event()

    def _meet(self) -> None:
        if self.gate is not None:
            self.waiting.set()
            self.gate.wait(20)
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        assert service == "osaurus"
        self._meet()
        return self.kept.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        assert service == "osaurus"
        self._meet()
        self.kept[username] = password

    def delete_password(self, service: str, username: str) -> None:
        assert service == "osaurus"
        self._meet()
        if self.kept.pop(username, None) is None:
            raise PasswordDeleteError("not there")


@contextmanager
def installed_keychain() -> Iterator[Keychain]:
    """Be the system's keychain for a while."""
    before = keyring.get_keyring()
    backend = Keychain()
    keyring.set_keyring(backend)
    yield backend
    if backend.gate is not None:
        backend.gate.set()
    keyring.set_keyring(before)
