"""What an administrator or DO_NOT_TRACK forbids: a reader per platform, and the order of precedence."""

from __future__ import annotations

import plistlib
import pwd
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

import pytest

from app import policy
from app.policy import Forbidden, Policy, read_do_not_track, read_mac, read_policy, read_unix, read_windows

if TYPE_CHECKING:
    from pathlib import Path

FREE = Policy()
OFF = Policy(Forbidden.ADMINISTRATOR)
UNREADABLE = Policy(Forbidden.UNREADABLE)
DO_NOT_TRACK = Policy(Forbidden.DO_NOT_TRACK)


# Linux and other Unix.

UNIX_CASES = [
    (b'{"share_anonymous_usage_data": false}', OFF),
    (b'{"share_anonymous_usage_data": true}', FREE),
    (b"{}", FREE),
    (b'{"share_anonymous_usage_data": true, "something_else": 1}', FREE),
    (b'{"something_else": 1}', UNREADABLE),
    (b'{"share_anonymus_usage_data": false}', UNREADABLE),  # misspelt
    (b'{"share_anonymous_usage_data": 0}', UNREADABLE),
    (b'{"share_anonymous_usage_data": 1}', UNREADABLE),
    (b'{"share_anonymous_usage_data": null}', UNREADABLE),
    (b'{"share_anonymous_usage_data": "false"}', UNREADABLE),
    (b"[]", UNREADABLE),
    (b"false", UNREADABLE),
    (b"", UNREADABLE),
    (b"{", UNREADABLE),
    (b"\xff\xfe{}", UNREADABLE),
    (b"[" * 200_000, UNREADABLE),
]


@pytest.mark.parametrize(("content", "expected"), UNIX_CASES, ids=range(len(UNIX_CASES)))
def test_unix_file(tmp_path: Path, content: bytes, expected: Policy) -> None:
    path = tmp_path / "policy.json"
    path.write_bytes(content)
    assert read_unix(path) == expected


def test_unix_file_that_is_not_there_forbids_nothing(tmp_path: Path) -> None:
    assert read_unix(tmp_path / "policy.json") == FREE
    assert read_unix(tmp_path / "no" / "folder" / "policy.json") == FREE


def test_unix_file_that_cannot_be_opened_means_off(tmp_path: Path) -> None:
    loop = tmp_path / "loop.json"
    loop.symlink_to(loop)
    assert [read_unix(tmp_path), read_unix(loop)] == [UNREADABLE, UNREADABLE]


# macOS: forced managed preferences.


def plist(path: Path, content: Any) -> Path:
    path.write_bytes(plistlib.dumps(content))
    return path


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"ShareAnonymousUsageData": False}, OFF),
        ({"ShareAnonymousUsageData": True}, FREE),
        ({}, FREE),
        ({"SomethingElse": 1}, FREE),
        ({"ShareAnonymousUsageData": 0}, UNREADABLE),
        ({"ShareAnonymousUsageData": "no"}, UNREADABLE),
        ([False], UNREADABLE),
    ],
)
def test_mac_preferences(tmp_path: Path, content: Any, expected: Policy) -> None:
    assert read_mac([plist(tmp_path / "a.plist", content)]) == expected


def test_mac_preferences_in_binary_form(tmp_path: Path) -> None:
    path = tmp_path / "a.plist"
    path.write_bytes(plistlib.dumps({"ShareAnonymousUsageData": False}, fmt=plistlib.FMT_BINARY))
    assert read_mac([path]) == OFF


@pytest.mark.parametrize("content", [b"", b"not a plist", b"bplist00\xff\xff", b"<?xml version='1.0'?><plist>"])
def test_mac_preferences_that_are_broken_mean_off(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.plist"
    path.write_bytes(content)
    assert read_mac([path]) == UNREADABLE


def test_mac_preferences_that_cannot_be_opened_mean_off(tmp_path: Path) -> None:
    assert read_mac([tmp_path]) == UNREADABLE


@pytest.mark.parametrize(
    ("account", "machine", "expected"),
    [(None, None, FREE), (True, None, FREE), (True, False, OFF), (False, True, OFF), (None, False, OFF)],
)
def test_mac_account_and_machine_can_each_turn_it_off(
    tmp_path: Path, account: bool | None, machine: bool | None, expected: Policy
) -> None:
    paths = [tmp_path / "account.plist", tmp_path / "machine.plist"]
    for path, value in zip(paths, (account, machine), strict=True):
        if value is not None:
            plist(path, {"ShareAnonymousUsageData": value})
    assert read_mac(paths) == expected


def test_mac_paths_are_the_accounts_and_the_machines_whatever_the_environment_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "elsewhere")
    account = pwd.getpwuid(0).pw_name
    monkeypatch.setattr("os.getuid", lambda: 0)
    assert [str(path) for path in policy._mac_paths()] == [
        f"/Library/Managed Preferences/{account}/ai.osaurus.desktop.plist",
        "/Library/Managed Preferences/ai.osaurus.desktop.plist",
    ]


def test_an_account_without_a_name_is_still_held_to_the_machines_preferences(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.getuid", lambda: 2_000_000_000)
    assert [str(path) for path in policy._mac_paths()] == [
        "/Library/Managed Preferences/ai.osaurus.desktop.plist",
    ]


# Windows: HKLM.


class Key:
    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class Registry:
    """Answers like `winreg`; records how it was asked."""

    KEY_READ = 0x20019
    KEY_WOW64_64KEY = 0x0100
    HKEY_LOCAL_MACHINE = 0x80000002
    REG_SZ = 1
    REG_DWORD = 4

    def __init__(self, value: Any = None, kind: int = 4, *, key: Any = None, query: Any = None) -> None:
        self._answer = (value, kind)
        self._key_error = key
        self._query_error = query
        self.asked: list[tuple[Any, ...]] = []

    def OpenKey(self, root: int, name: str, reserved: int, access: int) -> Key:  # noqa: N802 - winreg's name
        self.asked.append((root, name, reserved, access))
        if self._key_error is not None:
            raise self._key_error
        return Key()

    def QueryValueEx(self, _key: Key, name: str) -> tuple[Any, int]:  # noqa: N802 - winreg's name
        self.asked.append((name,))
        if self._query_error is not None:
            raise self._query_error
        return self._answer


@pytest.mark.parametrize(
    ("registry", "expected"),
    [
        (Registry(0), OFF),
        (Registry(1), FREE),
        (Registry(2), UNREADABLE),
        (Registry("0", Registry.REG_SZ), UNREADABLE),
        (Registry(0, Registry.REG_SZ), UNREADABLE),
        (Registry(None), UNREADABLE),
        (Registry(key=FileNotFoundError()), FREE),
        (Registry(query=FileNotFoundError()), FREE),
        (Registry(key=PermissionError()), UNREADABLE),
        (Registry(query=OSError()), UNREADABLE),
    ],
)
def test_windows_registry(registry: Registry, expected: Policy) -> None:
    assert read_windows(registry) == expected


def test_windows_is_asked_for_the_machines_own_view() -> None:
    registry = Registry(0)
    read_windows(registry)
    assert registry.asked == [
        (0x80000002, r"SOFTWARE\Policies\Osaurus", 0, 0x20019 | 0x0100),
        ("ShareAnonymousUsageData",),
    ]


# DO_NOT_TRACK and precedence.


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, FREE),
        ("", FREE),
        ("0", FREE),
        ("1", DO_NOT_TRACK),
        ("true", DO_NOT_TRACK),
        ("false", DO_NOT_TRACK),
        ("00", DO_NOT_TRACK),
        (" ", DO_NOT_TRACK),
    ],
)
def test_do_not_track(value: str | None, expected: Policy) -> None:
    assert read_do_not_track({} if value is None else {"DO_NOT_TRACK": value}) == expected


def test_the_administrator_comes_before_do_not_track(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "policy.json"
    monkeypatch.setattr(policy, "_administrator", lambda: read_unix(path))
    tracked, untracked = {"DO_NOT_TRACK": ""}, {"DO_NOT_TRACK": "1"}
    assert [read_policy(tracked), read_policy(untracked)] == [FREE, DO_NOT_TRACK]
    path.write_text('{"share_anonymous_usage_data": false}')
    assert [read_policy(tracked), read_policy(untracked)] == [OFF, OFF]
    path.write_text('{"share_anonymous_usage_data": true}')
    assert [read_policy(tracked), read_policy(untracked)] == [FREE, DO_NOT_TRACK]


def test_the_processs_own_environment_is_read_unless_another_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(policy, "_administrator", Policy)
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    assert read_policy() == DO_NOT_TRACK


def test_a_policy_can_be_made_stricter_and_never_freer() -> None:
    assert FREE.stricter(FREE) == FREE
    assert FREE.stricter(OFF) == OFF
    assert OFF.stricter(FREE) == OFF
    assert OFF.stricter(DO_NOT_TRACK) == OFF
    assert [FREE.allows_sharing, OFF.allows_sharing] == [True, False]


def test_no_variable_moves_the_places() -> None:
    """Everything that the environment could name is set; the places stay where they are."""
    script = "from app import policy; print(policy.UNIX_POLICY, policy.MAC_FOLDER, policy.WINDOWS_KEY)"
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "OSAURUS_HOME", "ETC", "APPDATA", "PROGRAMDATA", "ROOT")
    environ = dict.fromkeys(names, "/elsewhere")
    done = subprocess.run([sys.executable, "-c", script], env=environ, capture_output=True, text=True, check=True)
    assert done.stdout == "/etc/osaurus/policy.json /Library/Managed Preferences SOFTWARE\\Policies\\Osaurus\n"


def test_reading_a_policy_loads_no_qt_and_no_catalogue() -> None:
    script = "import sys, app.policy; app.policy.read_policy({}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith(("PySide6", "pydantic", "httpx", "keyring"))} == set()
