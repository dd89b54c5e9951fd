r"""What an administrator or DO_NOT_TRACK forbids. Policy can only turn sharing off, never on.

The administrator's word is read from fixed system places that a user's environment cannot redirect:

| platform | place | off when |
| --- | --- | --- |
| Linux and other Unix | `/etc/osaurus/policy.json` | `{"share_anonymous_usage_data": false}` |
| macOS | forced managed preferences of `ai.osaurus.desktop` | `ShareAnonymousUsageData` is false |
| Windows | `HKLM\SOFTWARE\Policies\Osaurus` | DWORD `ShareAnonymousUsageData` is 0 |

A policy that is there but cannot be read or understood means off.
"""

from __future__ import annotations

import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

UNIX_POLICY = Path("/etc/osaurus/policy.json")
MAC_DOMAIN = "ai.osaurus.desktop"
MAC_FOLDER = Path("/Library/Managed Preferences")
WINDOWS_KEY = r"SOFTWARE\Policies\Osaurus"
JSON_NAME = "share_anonymous_usage_data"
PLATFORM_NAME = "ShareAnonymousUsageData"


class Forbidden(StrEnum):
    """Who or what turned sharing off."""

    ADMINISTRATOR = "administrator"
    UNREADABLE = "administrator_unreadable"
    DO_NOT_TRACK = "do_not_track"


class Policy(NamedTuple):
    """Whether sharing may be on at all, and if not, by whose word."""

    forbidden: Forbidden | None = None

    @property
    def allows_sharing(self) -> bool:
        """Whether the person may decide."""
        return self.forbidden is None

    def stricter(self, other: Policy) -> Policy:
        """Combine with another reading: a running copy can be restricted, never freed."""
        return self if self.forbidden is not None else other


def read_policy(environ: Mapping[str, str] | None = None) -> Policy:
    """Read the policy of this machine, then DO_NOT_TRACK, in that order of precedence."""
    environ = os.environ if environ is None else environ
    return _administrator().stricter(read_do_not_track(environ))


def read_do_not_track(environ: Mapping[str, str]) -> Policy:
    """Read DO_NOT_TRACK: anything but empty or `0` turns sharing off."""
    if environ.get("DO_NOT_TRACK", "") in ("", "0"):
        return Policy()
    return Policy(Forbidden.DO_NOT_TRACK)


def read_unix(path: Path = UNIX_POLICY) -> Policy:
    """Read the JSON file; a missing file forbids nothing, and one that says only other things is not understood."""
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except (OSError, UnicodeDecodeError):
        return Policy(Forbidden.UNREADABLE)
    import json

    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return Policy(Forbidden.UNREADABLE)
    if not isinstance(content, dict):
        return Policy(Forbidden.UNREADABLE)
    return _from_value(content.get(JSON_NAME, None if content else True))


def read_mac(paths: Iterable[Path] | None = None) -> Policy:
    """Read forced managed preferences, for the machine and for the account that runs this process."""
    import plistlib

    for path in _mac_paths() if paths is None else paths:
        try:
            content = plistlib.loads(path.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            continue
        except Exception:  # noqa: BLE001 - plistlib raises whatever its parser meets; all of it means unreadable
            return Policy(Forbidden.UNREADABLE)
        if not isinstance(content, dict):
            return Policy(Forbidden.UNREADABLE)
        policy = _from_value(content.get(PLATFORM_NAME, True))
        if not policy.allows_sharing:
            return policy
    return Policy()


def read_windows(registry: Any) -> Policy:
    """Read HKLM through `winreg`, or something that answers like it."""
    try:
        access = registry.KEY_READ | registry.KEY_WOW64_64KEY
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, WINDOWS_KEY, 0, access) as key:
            value, kind = registry.QueryValueEx(key, PLATFORM_NAME)
    except FileNotFoundError:
        return Policy()
    except OSError:
        return Policy(Forbidden.UNREADABLE)
    if kind != registry.REG_DWORD or value not in (0, 1):
        return Policy(Forbidden.UNREADABLE)
    return _from_value(bool(value))


def _administrator() -> Policy:
    if sys.platform == "win32":
        import winreg

        return read_windows(winreg)
    if sys.platform == "darwin":
        return read_mac().stricter(read_unix())
    return read_unix()


def _mac_paths() -> list[Path]:
    import pwd

    machine = MAC_FOLDER / f"{MAC_DOMAIN}.plist"
    try:
        account = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # nobody manages an account that has no name
        return [machine]
    return [MAC_FOLDER / account / f"{MAC_DOMAIN}.plist", machine]


def _from_value(value: object) -> Policy:
    if value is True:
        return Policy()
    return Policy(Forbidden.ADMINISTRATOR if value is False else Forbidden.UNREADABLE)
