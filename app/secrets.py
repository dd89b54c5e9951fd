"""The one door to the operating system's keychain. Secrets are kept there and nowhere else.

A keychain can be missing, locked, or wait for a person to answer a dialog. So each call runs on a daemon thread with
a deadline, and on Linux the state of the default collection is asked first, which never opens a dialog.
"""

from __future__ import annotations

import sys
import threading
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from app.errors import OsaurusError
from app.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE = "osaurus"
CALL_SECONDS = 10.0

_T = TypeVar("_T")


class KeychainTrouble(StrEnum):
    """Why the keychain did not do what it was asked."""

    MISSING = "missing"
    LOCKED = "locked"
    FAILED = "failed"
    SLOW = "slow"


class KeychainError(OsaurusError):
    """The keychain did not do what it was asked; the text says what a person can do, never the secret."""

    def __init__(self, trouble: KeychainTrouble) -> None:
        super().__init__(_WORDS[trouble])
        self.trouble = trouble


_WORDS = sentences(
    {
        KeychainTrouble.MISSING: "This system offers no keychain; "
        "install and start one, such as GNOME Keyring or KWallet.",
        KeychainTrouble.LOCKED: "The system keychain is locked; unlock it and try again.",
        KeychainTrouble.FAILED: "The system keychain refused; open its own program to see why, then try again.",
        KeychainTrouble.SLOW: "The system keychain did not answer; answer its dialog if there is one, then try again.",
    }
)


def read_secret(name: str) -> str | None:
    """Read a secret, None where there is none.

    Raises:
        KeychainError: the keychain is missing, locked, slow, or failed.
    """

    def read() -> str | None:
        import keyring

        return keyring.get_password(SERVICE, name)

    return _call(read)


def write_secret(name: str, value: str) -> None:
    """Keep a secret. One that comes through after it was given up is taken back, unless it was tried again since.

    Raises KeychainError like `read_secret`.
    """
    this = _newest_writes[name] = object()
    before: str | None = None

    def write() -> None:
        nonlocal before
        import keyring

        before = keyring.get_password(SERVICE, name)  # a dialog that has to be answered opens here
        if _newest_writes[name] is this:
            keyring.set_password(SERVICE, name, value)

    def take_back() -> None:
        import keyring

        if _newest_writes[name] is not this:
            return
        if before is None:
            keyring.delete_password(SERVICE, name)
        else:
            keyring.set_password(SERVICE, name, before)

    _call(write, take_back)


def delete_secret(name: str) -> None:
    """Remove a secret; one that is not there is no error. Raises KeychainError like `read_secret`."""

    def delete() -> None:
        import keyring
        from keyring.errors import PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, name)
        except PasswordDeleteError:  # it was not there; or this keychain has no other word for a refusal
            if keyring.get_password(SERVICE, name) is not None:
                raise KeychainError(KeychainTrouble.FAILED) from None

    _call(delete)


_newest_writes: dict[str, object] = {}
"""What was begun last for each name."""


def _call(act: Callable[[], _T], take_back: Callable[[], None] = lambda: None) -> _T:
    """Do something with the keychain on a thread; `take_back` undoes there what is done only after it was given up."""
    results: list[_T] = []
    troubles: list[KeychainTrouble] = []
    deciding = threading.Lock()
    given_up = False

    def work() -> None:
        try:
            _ask_whether_it_keeps()
            _ask_lock_state()
            result = act()
            with deciding:
                if not given_up:
                    results.append(result)
                    return
            take_back()
        except KeychainError as error:
            troubles.append(error.trouble)
        except Exception as error:  # noqa: BLE001 - backends raise what they like; its name decides, its text may quote
            names = {kind.__name__ for kind in type(error).__mro__}
            missing = "NoKeyringError" in names or isinstance(error, ImportError)
            locked = "KeyringLocked" in names
            troubles.append(
                KeychainTrouble.MISSING if missing else KeychainTrouble.LOCKED if locked else KeychainTrouble.FAILED
            )

    thread = threading.Thread(target=work, name="keychain", daemon=True)
    thread.start()
    thread.join(CALL_SECONDS)
    with deciding:
        given_up = not results
    if results:
        return results[0]
    raise KeychainError(troubles[0] if troubles else KeychainTrouble.SLOW)


def _ask_whether_it_keeps() -> None:
    """Find out whether keyring was told to do without a keychain: its null backend takes everything and keeps nothing.

    It also makes keyring choose its backend, which may fail in as many ways as there are backends.
    """
    import keyring

    if type(keyring.get_keyring()).__module__ == "keyring.backends.null":
        raise KeychainError(KeychainTrouble.MISSING)


def _ask_lock_state() -> None:
    """On Linux, find out whether the Secret Service would open a dialog, without opening one."""
    if not sys.platform.startswith("linux"):
        return
    import keyring

    if "SecretService" not in type(keyring.get_keyring()).__module__:
        return  # another backend was configured, or there is none: keyring says so itself
    import secretstorage

    connection = secretstorage.dbus_init()
    try:
        locked = secretstorage.Collection(connection).is_locked()
    except secretstorage.ItemNotFoundException:
        locked = True  # there is no default collection yet: making one would open a dialog
    finally:
        connection.close()
    if locked:
        raise KeychainError(KeychainTrouble.LOCKED)
