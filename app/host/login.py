r"""Starting at login, as each system has it. The system remembers it, nobody else.

| platform | place | off when |
| --- | --- | --- |
| Linux, other Unix | `ai.osaurus.desktop.desktop` in `$XDG_CONFIG_HOME/autostart` | missing, hidden, or switched off |
| macOS | `~/Library/LaunchAgents/ai.osaurus.desktop.plist` | missing, `Disabled` or without `RunAtLoad` |
| Windows | `HKCU\...\CurrentVersion\Run`, value `Osaurus` | missing, or switched off in the Task Manager |

An entry whose program is not there any more starts nothing and counts as off; switching on again writes it anew.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from app.errors import LoginItemError
from app.sentences import Sentence
from app.storage import write_atomically

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

APP_ID: Final = "ai.osaurus.desktop"
NAME: Final = "Osaurus"
AT_LOGIN: Final = "--at-login"
"""What the command line is told, so that the app comes up in the menu bar and not with a window."""

WINDOWS_RUN: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
WINDOWS_APPROVED: Final = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_ARGUMENT: Final = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_EXEC_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")


class LoginItem(Protocol):
    """The system's entry for this app."""

    def is_on(self) -> bool:
        """Whether the system starts the app at login. Never raises: what cannot be read starts nothing."""

    def turn(self, on: bool) -> None:
        """Add or remove the entry.

        Raises:
            LoginItemError: the system refused; the text says why.
        """


def login_item(environ: Mapping[str, str] | None = None, command: Sequence[str] | None = None) -> LoginItem:
    """Return the entry of this system.

    Args:
        environ: the environment variables; the process's own unless given.
        command: how the app is started; see `start_command`.
    """
    environ = os.environ if environ is None else environ
    command = (*start_command(environ), AT_LOGIN) if command is None else command
    if sys.platform == "win32":
        import winreg

        return WindowsLoginItem(winreg, command)
    home = Path(environ.get("HOME") or "~").expanduser()
    if sys.platform == "darwin":
        return MacLoginItem(home / "Library" / "LaunchAgents", command)
    config = environ.get("XDG_CONFIG_HOME", "")
    # The specification: a relative path is invalid and passed over.
    folder = Path(config) if Path(config).is_absolute() else home / ".config"
    return XdgLoginItem(folder / "autostart", command)


def start_command(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return how this very copy is started: its image, its program, its script, or Python with its module."""
    image = environ.get("APPIMAGE", "")
    if image and getattr(sys, "frozen", False):
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(sys.executable).with_name("osaurus.exe" if sys.platform == "win32" else "osaurus")
    return (str(script),) if script.is_file() else (sys.executable, "-m", "ui")


class XdgLoginItem:
    """A desktop file in the autostart folder; freedesktop.org's *Desktop Application Autostart Specification*."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path = folder / f"{APP_ID}.desktop"
        self._command = tuple(command)

    def is_on(self) -> bool:
        """Whether the entry is there, not switched off, and its program exists."""
        try:
            lines = self.path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return False
        found = dict(line.split("=", 1) for line in _desktop_group(lines) if "=" in line)
        found = {key.strip(): value.strip() for key, value in found.items()}
        off = found.get("Hidden") == "true" or found.get("X-GNOME-Autostart-enabled") == "false"
        return not off and _can_start(_read_exec(found.get("Exec", "")))

    def turn(self, on: bool) -> None:
        """Write or delete the file. Raises like `LoginItem.turn`."""
        _write_or_delete(self.path, self.content() if on else None)

    def content(self) -> bytes:
        """Return the bytes of the desktop file."""
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.0",
            f"Name={NAME}",
            f"Exec={' '.join(_quote_exec(part) for part in self._command)}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "StartupNotify=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return ("\n".join(lines) + "\n").encode()


class MacLoginItem:
    """A launch agent of the person's own, read by launchd at the next login."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self.path = folder / f"{APP_ID}.plist"
        self._command = tuple(command)

    def is_on(self) -> bool:
        """Whether the agent is there, enabled, and its program exists."""
        import plistlib

        try:
            found = plistlib.loads(self.path.read_bytes())
            wanted = found.get("RunAtLoad") is True and found.get("Disabled") is not True
            return wanted and _can_start([str(part) for part in found.get("ProgramArguments", ())])
        except Exception:  # noqa: BLE001 - plistlib raises whatever its parser meets; all of it starts nothing
            return False

    def turn(self, on: bool) -> None:
        """Write or delete the file. Raises like `LoginItem.turn`."""
        _write_or_delete(self.path, self.content() if on else None)

    def content(self) -> bytes:
        """Return the bytes of the property list."""
        import plistlib

        return plistlib.dumps(
            {
                "Label": APP_ID,
                "ProgramArguments": list(self._command),
                "RunAtLoad": True,
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Interactive",
            }
        )


class WindowsLoginItem:
    """A value of the registry's Run key, and the Task Manager's word on it."""

    def __init__(self, registry: Any, command: Sequence[str]) -> None:
        self._registry = registry
        self._command = tuple(command)

    def is_on(self) -> bool:
        """Whether the value is there, approved, and its program exists."""
        line = self._read(WINDOWS_RUN)
        approved = self._read(WINDOWS_APPROVED)
        # The Task Manager writes twelve bytes; an odd first one means switched off.
        off = isinstance(approved, bytes) and approved[:1] != b"" and approved[0] % 2 == 1
        return isinstance(line, str) and not off and _can_start(_split_windows(line))

    def turn(self, on: bool) -> None:
        """Write or delete the value; either way the Task Manager's word on it goes. Raises like `LoginItem.turn`."""
        registry = self._registry
        try:
            if on:
                with registry.CreateKeyEx(registry.HKEY_CURRENT_USER, WINDOWS_RUN, 0, registry.KEY_SET_VALUE) as key:
                    registry.SetValueEx(key, NAME, 0, registry.REG_SZ, subprocess.list2cmdline(self._command))
            else:
                self._delete(WINDOWS_RUN)
            self._delete(WINDOWS_APPROVED)
        except OSError as error:
            raise _refusal(error) from error

    def _read(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                value, _kind = self._registry.QueryValueEx(key, NAME)
        except OSError:
            return None
        return value

    def _delete(self, path: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, path, 0, registry.KEY_SET_VALUE) as key:
                registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return


def _write_or_delete(path: Path, content: bytes | None) -> None:
    try:
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, content)
    except OSError as error:
        raise _refusal(error) from error


def _refusal(error: OSError) -> LoginItemError:
    return LoginItemError(
        Sentence("The system did not take it: {why}. Nothing has changed.", why=error.strerror or error)
    )


def _can_start(command: Sequence[str]) -> bool:
    return bool(command) and shutil.which(command[0]) is not None


def _desktop_group(lines: Sequence[str]) -> list[str]:
    """Return the lines of the group that counts."""
    kept: list[str] = []
    group = ""
    for line in lines:
        if line.startswith("["):
            group = line.strip()
        elif group == "[Desktop Entry]":
            kept.append(line)
    return kept


def _quote_exec(argument: str) -> str:
    """Quote an argument for `Exec`: once as an argument, then as a string of a desktop file."""
    argument = argument.replace("%", "%%")
    if not argument or _EXEC_RESERVED.intersection(argument):
        for special in '\\"`$':
            argument = argument.replace(special, "\\" + special)
        argument = f'"{argument}"'
    return argument.replace("\\", "\\\\")


def _read_exec(value: str) -> list[str]:
    """Undo `_quote_exec`."""
    found = _ARGUMENT.findall(value.replace("\\\\", "\\"))
    return [(re.sub(r"\\(.)", r"\1", quoted) or plain).replace("%%", "%") for quoted, plain in found]


def _split_windows(line: str) -> list[str]:
    """Return the program of a Windows command line."""
    if line.startswith('"'):
        return [line[1:].split('"', 1)[0]]
    return line.split(None, 1)[:1]
