"""Where the app key comes from: in release the build alone; in debug the environment, the build, the keychain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeychain

from app.build import Build, Channel
from app.secrets import write_secret
from app.telemetry.aptabase import Endpoint, KeyProblem
from app.telemetry.key import HOST_VARIABLE, KEY_VARIABLE, SECRET_NAME, Key, ask_keychain, find_key
from tests.app.test_secrets import keychain

if TYPE_CHECKING:
    from tests.app.test_secrets import Keychain

__all__ = ["keychain"]

EU = "A-EU-0123456789"
US = "A-US-0123456789"
SH = "A-SH-0123456789"
HOST = "https://aptabase.example.org"
DEBUG = Build(Channel.DEBUG)
RELEASE = Build(Channel.RELEASE)
NOWHERE = Key()


def to(key: str, origin: str) -> Key:
    return Key(endpoint=Endpoint(origin, key))


@pytest.mark.parametrize(
    ("build", "environ", "expected"),
    [
        (DEBUG, {}, NOWHERE),
        (DEBUG, {KEY_VARIABLE: ""}, NOWHERE),
        (DEBUG, {KEY_VARIABLE: "  "}, NOWHERE),
        (DEBUG, {KEY_VARIABLE: f" {EU}\n"}, to(EU, "https://eu.aptabase.com")),
        (DEBUG, {KEY_VARIABLE: SH, HOST_VARIABLE: f" {HOST} "}, to(SH, HOST)),
        (DEBUG, {KEY_VARIABLE: SH}, Key(problem=KeyProblem.HOST_MISSING)),
        (DEBUG, {HOST_VARIABLE: HOST}, NOWHERE),
        (Build(Channel.DEBUG, app_key=US), {}, to(US, "https://us.aptabase.com")),
        (Build(Channel.DEBUG, app_key=US), {KEY_VARIABLE: EU}, to(EU, "https://eu.aptabase.com")),
        (Build(Channel.DEBUG, app_key=SH, host=HOST), {}, to(SH, HOST)),
        (RELEASE, {}, NOWHERE),
        (RELEASE, {KEY_VARIABLE: EU, HOST_VARIABLE: HOST}, NOWHERE),
        (Build(Channel.RELEASE, app_key=US), {KEY_VARIABLE: EU}, to(US, "https://us.aptabase.com")),
        (Build(Channel.RELEASE, app_key=SH), {HOST_VARIABLE: HOST}, Key(problem=KeyProblem.HOST_MISSING)),
        (Build(Channel.RELEASE, app_key="nonsense"), {KEY_VARIABLE: EU}, Key(problem=KeyProblem.MALFORMED)),
    ],
)
def test_which_key_counts(build: Build, environ: dict[str, str], expected: Key) -> None:
    assert find_key(build, environ) == expected


def test_the_processs_own_environment_is_asked_unless_another_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY_VARIABLE, EU)
    assert find_key(DEBUG) == to(EU, "https://eu.aptabase.com")
    assert find_key(RELEASE) == NOWHERE


def test_the_keychain_counts_in_debug_where_nothing_else_names_a_key() -> None:
    assert find_key(DEBUG, {}, in_keychain=True) == Key(in_keychain=True)
    assert find_key(DEBUG, {KEY_VARIABLE: EU}, in_keychain=True) == to(EU, "https://eu.aptabase.com")
    assert find_key(RELEASE, {}, in_keychain=True) == NOWHERE


def test_a_key_that_waits_in_the_keychain_counts_as_one() -> None:
    assert [Key(in_keychain=True).is_usable, to(EU, HOST).is_usable] == [True, True]
    assert [NOWHERE.is_usable, Key(problem=KeyProblem.MALFORMED).is_usable] == [False, False]


def test_asking_the_keychain(keychain: Keychain) -> None:
    assert ask_keychain(DEBUG, {}) == NOWHERE
    write_secret(SECRET_NAME, EU)
    assert ask_keychain(DEBUG, {}) == to(EU, "https://eu.aptabase.com")
    write_secret(SECRET_NAME, SH)
    assert ask_keychain(DEBUG, {HOST_VARIABLE: HOST}) == to(SH, HOST)
    write_secret(SECRET_NAME, "hunter2-secret")
    assert ask_keychain(DEBUG, {}) == Key(problem=KeyProblem.MALFORMED)
    assert keychain.kept == {("osaurus", "aptabase-app-key"): "hunter2-secret"}


def test_a_keychain_that_is_not_there_is_a_problem_with_the_key(keychain: Keychain) -> None:
    keyring.set_keyring(NoKeychain())
    assert ask_keychain(DEBUG, {}) == Key(problem=KeyProblem.KEYCHAIN)
    keyring.set_keyring(keychain)


def test_the_key_is_in_no_representation() -> None:
    assert EU not in repr(find_key(DEBUG, {KEY_VARIABLE: EU}))
