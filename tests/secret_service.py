"""A real Secret Service: gnome-keyring on a session bus of its own, with a home of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

import keyring
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = b"the word of the login"
PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")

needs_secret_service = pytest.mark.skipif(
    any(shutil.which(program) is None for program in PROGRAMS), reason="gnome-keyring or dbus is not installed"
)


class SecretService:
    """The daemon and its bus, as processes of their own. The environment names the bus while it runs.

    Args:
        folder: a new one: keyrings, the control socket and the bus are in it.
        has_keyring: unlock a first keyring, as a login does; without it there is none.
    """

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, has_keyring: bool = True) -> None:
        self._folder = folder
        self._has_keyring = has_keyring
        folder.mkdir(mode=0o700)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
        monkeypatch.delenv("GNOME_KEYRING_CONTROL", raising=False)
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={folder}/bus")

    def __enter__(self) -> Self:
        address = os.environ["DBUS_SESSION_BUS_ADDRESS"]
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._bus.stdout is not None
        self._bus.stdout.readline()  # it listens now
        unlock = ["--unlock"] if self._has_keyring else ["--start"]
        with _appearance("org.freedesktop.secrets"):
            self._start(unlock)
        return self

    def _start(self, unlock: list[str]) -> None:
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *unlock],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD)
        self._daemon.stdin.close()

    def __exit__(self, *_: object) -> None:
        self.resume()
        for process in (self._daemon, self._bus):
            process.terminate()
            process.wait(10)
            if process.stdout is not None:
                process.stdout.close()

    def lock(self) -> None:
        """Lock the default keyring, as a desktop does when nobody is there."""
        with self._default() as collection:
            collection.lock()
            assert collection.is_locked() is True

    def unlock(self) -> None:
        """Unlock it without a dialog, by the way that gnome-keyring keeps for its own tests."""
        from secretstorage.util import DBusAddressWrapper, format_secret, open_session

        with self._default() as collection:
            back_door = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
            service = DBusAddressWrapper("/org/freedesktop/secrets", back_door, collection.connection)
            word = format_secret(open_session(collection.connection), PASSWORD, "text/plain")
            service.call("UnlockWithMasterPassword", "o(oayays)", collection.collection_path, word)
            assert collection.is_locked() is False

    def pause(self) -> None:
        """Let it hang: it is there and answers nobody."""
        self._daemon.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Let it go on."""
        if self._daemon.poll() is None:
            self._daemon.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """Let it be gone in the middle of a session."""
        self._daemon.kill()
        self._daemon.wait(10)

    def items(self) -> list[tuple[str, dict[str, str], bytes]]:
        """List what is kept: label, attributes and secret."""
        with self._default() as collection:
            return [(item.get_label(), item.get_attributes(), item.get_secret()) for item in collection.get_all_items()]

    def is_empty(self) -> bool:
        """Whether nothing is kept; may be asked while something is being removed."""
        with self._default() as collection:
            return not list(collection.get_all_items())

    @contextmanager
    def _default(self) -> Iterator[Any]:
        import secretstorage

        connection = secretstorage.dbus_init()
        try:
            yield secretstorage.Collection(connection)
        finally:
            connection.close()


@contextmanager
def _appearance(name: str) -> Iterator[None]:
    """Wait, at the end, until somebody of this name is on the bus: the bus itself tells."""
    from jeepney import MatchRule, message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, name)
    with open_dbus_connection("SESSION") as connection:
        bus = Proxy(message_bus, connection)
        bus.AddMatch(rule)
        with connection.filter(rule) as heard:
            yield
            if not bus.NameHasOwner(name)[0]:
                connection.recv_until_filtered(heard, timeout=20)


@contextmanager
def secret_service(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, has_keyring: bool = True
) -> Iterator[SecretService]:
    """Be the keychain of this process for a while, through keyring's own backend."""
    from keyring.backends.SecretService import Keyring

    before = keyring.get_keyring()
    with SecretService(folder, monkeypatch, has_keyring=has_keyring) as service:
        keyring.set_keyring(Keyring())
        yield service
    keyring.set_keyring(before)
