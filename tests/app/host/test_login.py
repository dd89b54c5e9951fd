"""Starting at login: for real on this system, and by what is written on the others."""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Self

import pytest

from app.errors import LoginItemError
from app.host.login import (
    AT_LOGIN,
    WINDOWS_APPROVED,
    WINDOWS_RUN,
    MacLoginItem,
    WindowsLoginItem,
    XdgLoginItem,
    login_item,
    start_command,
)

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = sys.executable


@pytest.mark.skipif(sys.platform != "linux", reason="the freedesktop.org way")
def test_on_and_off_again_on_this_system(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    item = login_item({"XDG_CONFIG_HOME": str(folder), "HOME": str(tmp_path)})
    path = folder / "autostart" / "ai.osaurus.desktop.desktop"
    assert item.is_on() is False
    item.turn(True)
    assert item.is_on() is True
    words = path.read_text()
    assert f"Exec={' '.join((*start_command({}), AT_LOGIN))}\n" in words
    assert "Type=Application\n" in words
    item.turn(False)
    assert (item.is_on(), path.exists()) == (False, False)
    item.turn(False)


@pytest.mark.skipif(sys.platform != "linux", reason="the freedesktop.org way")
@pytest.mark.parametrize("config", ["", "relative/path"])
def test_without_a_usable_xdg_config_home_it_is_in_the_home(tmp_path: Path, config: str) -> None:
    item = login_item({"XDG_CONFIG_HOME": config, "HOME": str(tmp_path)})
    item.turn(True)
    assert (tmp_path / ".config" / "autostart" / "ai.osaurus.desktop.desktop").is_file()


@pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(tmp_path: Path, switch: str) -> None:
    item = XdgLoginItem(tmp_path, [PROGRAM])
    item.turn(True)
    kept = [line for line in item.path.read_text().splitlines() if line.partition("=")[0] != switch.partition("=")[0]]
    item.path.write_text("\n".join([*kept, switch]))
    assert item.is_on() is False
    item.turn(True)
    assert item.is_on() is True


def test_an_entry_whose_program_has_gone_starts_nothing(tmp_path: Path) -> None:
    for item in (
        XdgLoginItem(tmp_path, [str(tmp_path / "gone")]),
        MacLoginItem(tmp_path, [str(tmp_path / "gone")]),
        WindowsLoginItem(Registry(), [str(tmp_path / "gone")]),
    ):
        item.turn(True)
        assert item.is_on() is False


@pytest.mark.parametrize("content", [b"", b'[Desktop Entry]\nExec="unclosed', b"\xff\xfe", b"[Other]\nExec=sh\n"])
def test_a_file_that_starts_nothing_is_off(tmp_path: Path, content: bytes) -> None:
    for item in (XdgLoginItem(tmp_path, [PROGRAM]), MacLoginItem(tmp_path, [PROGRAM])):
        item.path.write_bytes(content)
        assert item.is_on() is False


@pytest.mark.skipif(sys.platform == "win32", reason="a path with such characters")
def test_a_path_full_of_traps_comes_back_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / 'a b "c" $HOME `d` 100% \\e'
    folder.mkdir()
    program = folder / "osaurus"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/said"\n')
    program.chmod(0o755)
    item = XdgLoginItem(tmp_path / "autostart", [str(program), AT_LOGIN])
    item.turn(True)
    assert item.is_on() is True
    # An independent reader of the specification: undo the file's escapes, then the argument's, as GLib does.
    [line] = [line for line in item.path.read_text().splitlines() if line.startswith("Exec=")]
    value = line.removeprefix("Exec=").encode().decode("unicode_escape")
    quoted, rest = value.rsplit('" ', 1)
    plain = quoted[1:]
    for special in '`$"\\':
        plain = plain.replace("\\" + special, special)
    assert (plain.replace("%%", "%"), rest) == (str(program), AT_LOGIN)
    subprocess.run([plain.replace("%%", "%"), rest], check=True)
    assert (tmp_path / "said").read_text() == AT_LOGIN + "\n"


def test_a_launch_agent_says_what_launchd_reads(tmp_path: Path) -> None:
    item = MacLoginItem(tmp_path / "Library" / "LaunchAgents", [PROGRAM, AT_LOGIN])
    assert item.is_on() is False
    item.turn(True)
    assert plistlib.loads(item.path.read_bytes()) == {
        "Label": "ai.osaurus.desktop",
        "ProgramArguments": [PROGRAM, AT_LOGIN],
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }
    assert item.is_on() is True
    item.path.write_bytes(plistlib.dumps({**plistlib.loads(item.path.read_bytes()), "Disabled": True}))
    assert item.is_on() is False
    item.turn(False)
    assert item.path.exists() is False


class _Key:
    def __init__(self, values: dict[str, object]) -> None:
        self.values = values

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None


class Registry:
    """Answers like `winreg`, from a dictionary."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "HKCU", 2, 1

    def __init__(self, *, refuses: bool = False) -> None:
        self.keys: dict[str, dict[str, object]] = {}
        self._refuses = refuses

    def OpenKey(self, _root: str, path: str, _reserved: int = 0, _access: int = 0) -> _Key:  # noqa: N802
        if path not in self.keys:
            raise FileNotFoundError(2, "not found")
        return _Key(self.keys[path])

    def CreateKeyEx(self, _root: str, path: str, _reserved: int, _access: int) -> _Key:  # noqa: N802
        if self._refuses:
            raise PermissionError(13, "Access is denied")
        return _Key(self.keys.setdefault(path, {}))

    def QueryValueEx(self, key: _Key, name: str) -> tuple[Any, int]:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(2, "not found")
        return key.values[name], self.REG_SZ

    def SetValueEx(self, key: _Key, name: str, _reserved: int, _kind: int, value: object) -> None:  # noqa: N802
        key.values[name] = value

    def DeleteValue(self, key: _Key, name: str) -> None:  # noqa: N802
        if name not in key.values:
            raise FileNotFoundError(2, "not found")
        del key.values[name]


def test_windows_gets_a_command_line_it_can_read(tmp_path: Path) -> None:
    program = tmp_path / "Program Files" / "osaurus.exe"
    program.parent.mkdir()
    program.write_text("")
    program.chmod(0o755)
    registry = Registry()
    item = WindowsLoginItem(registry, [str(program), AT_LOGIN])
    assert item.is_on() is False
    item.turn(True)
    assert registry.keys[WINDOWS_RUN] == {"Osaurus": f'"{program}" {AT_LOGIN}'}
    assert item.is_on() is True
    item.turn(False)
    assert (item.is_on(), registry.keys[WINDOWS_RUN]) == (False, {})
    item.turn(False)


def test_the_task_manager_has_the_last_word_until_it_is_switched_on_here() -> None:
    registry = Registry()
    item = WindowsLoginItem(registry, [PROGRAM])
    item.turn(True)
    registry.keys[WINDOWS_APPROVED] = {"Osaurus": bytes([3, *[0] * 11])}
    assert item.is_on() is False
    registry.keys[WINDOWS_APPROVED] = {"Osaurus": bytes([2, *[0] * 11])}
    assert item.is_on() is True
    registry.keys[WINDOWS_APPROVED] = {"Osaurus": bytes([3, *[0] * 11])}
    item.turn(True)
    assert (item.is_on(), registry.keys[WINDOWS_APPROVED]) == (True, {})


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that refuses")
def test_a_folder_that_refuses_is_explained(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(LoginItemError, match="Permission denied"):
        XdgLoginItem(tmp_path / "autostart", [PROGRAM]).turn(True)
    tmp_path.chmod(0o700)


def test_what_stands_in_the_way_is_explained(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    with pytest.raises(LoginItemError, match=r"^The system did not take it: .+\. Nothing has changed\.$"):
        XdgLoginItem(tmp_path / "autostart", [PROGRAM]).turn(True)
    with pytest.raises(LoginItemError, match="Access is denied"):
        WindowsLoginItem(Registry(refuses=True), [PROGRAM]).turn(True)


def test_a_frozen_copy_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_command({}) == (sys.executable,)
    assert start_command({"APPIMAGE": str(tmp_path / "Osaurus.AppImage")}) == (str(tmp_path / "Osaurus.AppImage"),)
