"""Where the app key comes from: the build alone, or in the debug channel also the environment and the keychain."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from app.named_tuple import NamedTuple
from app.secrets import KeychainError, read_secret
from app.telemetry.aptabase import Endpoint, KeyProblem, resolve_endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.build import Build

KEY_VARIABLE = "APTABASE_APP_KEY"
HOST_VARIABLE = "APTABASE_HOST"
SECRET_NAME = "aptabase-app-key"  # noqa: S105 - the name under which it is kept, not the key


class Key(NamedTuple):
    """What is known about the key.

    Attributes:
        endpoint: where it leads, when it can be used.
        problem: why it cannot.
        in_keychain: the keychain has yet to be asked; until then the build counts as one with a key.
    """

    endpoint: Endpoint | None = None
    problem: KeyProblem | None = None
    in_keychain: bool = False

    @property
    def is_usable(self) -> bool:
        """Whether something could be sent with it, as far as is known."""
        return self.endpoint is not None or self.in_keychain


def find_key(build: Build, environ: Mapping[str, str] | None = None, *, in_keychain: bool = False) -> Key:
    """Find the key without asking the keychain.

    Args:
        build: in the release channel its own key is the only one there is.
        environ: asked in the debug channel; the process's own unless given.
        in_keychain: a key was set with `osaurus telemetry key set`; it counts where the environment names none.
    """
    if not build.is_debug:
        return _key(build.app_key, build.host)
    environ = os.environ if environ is None else environ
    value = environ.get(KEY_VARIABLE, "").strip() or build.app_key
    if value:
        return _key(value, environ.get(HOST_VARIABLE, "").strip() or build.host)
    return Key(in_keychain=in_keychain)


def ask_keychain(build: Build, environ: Mapping[str, str] | None = None) -> Key:
    """Ask the keychain for the key. May take seconds: never on the main thread."""
    environ = os.environ if environ is None else environ
    try:
        value = read_secret(SECRET_NAME)
    except KeychainError:
        return Key(problem=KeyProblem.KEYCHAIN)
    return _key(value, environ.get(HOST_VARIABLE, "").strip() or build.host)


def _key(value: str | None, host: str | None) -> Key:
    if not value:
        return Key()
    found = resolve_endpoint(value, host)
    return Key(problem=found) if isinstance(found, KeyProblem) else Key(endpoint=found)
